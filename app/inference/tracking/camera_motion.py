"""How the whole picture moves from one frame to the next: a camera that turns takes faces along."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from app.core.model import FloatArray
from app.inference.tracking.flow import Grey, median

_ACROSS, _DOWN = 10, 6
_LEAST: Final = 12
_ROUND_TRIP: Final = 0.5
_FLOW: dict[str, Any] = {"winSize": (15, 15), "maxLevel": 3}


def moved(before: Grey, after: Grey) -> FloatArray:
    """(2,) how far most of a small picture went, in its pixels; zeros where that is not clear."""
    height, width = before.shape
    xs = (np.arange(_ACROSS) + 0.5) * width / _ACROSS
    ys = (np.arange(_DOWN) + 0.5) * height / _DOWN
    points = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 1, 2).astype(np.float32)
    start: Any = None
    there, ok, _ = cv2.calcOpticalFlowPyrLK(before, after, points, start, **_FLOW)
    back, ok_back, _ = cv2.calcOpticalFlowPyrLK(after, before, there, start, **_FLOW)
    near = np.linalg.norm((back - points)[:, 0], axis=1) < _ROUND_TRIP
    good = (ok[:, 0] == 1) & (ok_back[:, 0] == 1) & near
    if int(good.sum()) < _LEAST:
        return np.zeros(2, np.float32)
    return median(np.asarray(there - points, np.float32)[good, 0])
