"""An effect as a third party would bring it, with options of every kind that a form can draw."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, Literal

import numpy as np
from pydantic import Field

from app.core.model import FloatArray
from app.core.options import BLACK, EffectOptions, Shown, Unit
from app.core.plugins import Patch, Plugin


class Tone(StrEnum):
    DARK = "dark"
    LIGHT = "light"


class TintedOptions(EffectOptions):
    level: Annotated[float, Shown(0.1, 0.9, 0.1, Unit.SHARE)] = Field(
        default=0.5, ge=0, le=1, title="Level"
    )
    steps: Annotated[int, Shown(1, 9, 1)] = Field(default=3, ge=1, title="Steps")
    tone: Annotated[Tone, Shown()] = Tone.DARK
    side: Annotated[Literal["left", "right"], Shown()] = "left"
    even: Annotated[bool, Shown()] = Field(default=False, title="Even")
    color: Annotated[tuple[int, int, int], Shown()] = BLACK
    label: Annotated[str, Shown()] = ""
    inner: int | None = None


class Tinted:
    """Fills the face with one level."""

    name: Final = "tinted"
    uses_features: Final = False

    def __init__(self, options: TintedOptions) -> None:
        self.fill = options.color
        self._level = options.level

    def reach(self, face_width: float) -> float:
        return 0.0

    def cover(self, patch: Patch) -> FloatArray:
        x1, y1, x2, y2 = patch.inner
        shape = (y2 - y1, x2 - x1, *patch.pixels.shape[2:])
        return np.full(shape, self._level * float(np.iinfo(patch.pixels.dtype).max), np.float32)


PLUGIN: Final = Plugin("tinted", "Tinted", "One level.", TintedOptions, Tinted)
