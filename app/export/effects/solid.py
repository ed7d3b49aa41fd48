"""Solid fill."""

from __future__ import annotations

from typing import Final

import numpy as np

from app.core.model import FloatArray
from app.core.plugins import Patch
from app.core.settings import RedactionSettings


class Solid:
    """One colour; nothing of the face is left."""

    name: Final = "solid"
    uses_features: Final = False

    def __init__(self, redaction: RedactionSettings) -> None:
        self._color = redaction.color

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
