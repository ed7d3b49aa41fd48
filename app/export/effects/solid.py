"""Solid fill."""

from __future__ import annotations

from typing import Annotated, Final

import numpy as np
from pydantic import Field

from app.core.model import FloatArray
from app.core.options import BLACK, EffectOptions, Shown
from app.core.plugins import Patch
from app.core.said import say

_Level = Annotated[int, Field(ge=0, le=255)]


class SolidOptions(EffectOptions):
    """Options of the solid fill.

    Attributes:
        color: Blue, green, red.
    """

    color: Annotated[tuple[_Level, _Level, _Level], Shown()] = Field(
        default=BLACK, title=say("Colour of the fill")
    )


class Solid:
    """One colour; nothing of the face is left."""

    name: Final = "solid"
    uses_features: Final = False

    def __init__(self, options: SolidOptions) -> None:
        self.fill = options.color

    def reach(self, face_width: float) -> float:
        return 0.0

    def cover(self, patch: Patch) -> FloatArray:
        x1, y1, x2, y2 = patch.inner
        shape = (y2 - y1, x2 - x1, *patch.pixels.shape[2:])
        return (
            np.broadcast_to(np.array(patch.fill, np.float32), shape).copy()
            if len(shape) == 3
            else np.full(shape, patch.fill[0], np.float32)
        )
