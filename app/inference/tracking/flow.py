"""One step of following a face through the picture: sparse optical flow, checked twice.

Points on the face are carried to the next picture and back (forward-backward error, Kalal et
al., "Forward-Backward Error", ICPR 2010); their median motion moves the box. Then the face's
appearance is compared with a slowly renewed template, so that a box does not stay behind on
the background when the face has gone.
"""

from __future__ import annotations

import math
from copy import copy
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray

Grey = NDArray[np.uint8]
"""A grey picture, (height, width)."""

_FACE = 40
"""Side a face is scaled to before its flow is measured, in pixels."""
_CONTEXT = 0.75
"""How much around the face is looked at, as a share of its size."""
_TEMPLATE = 24
_GRID = 6
_FLOW: dict[str, Any] = {
    "winSize": (11, 11),
    "maxLevel": 2,
    "criteria": (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 10, 0.03),
}
AROUND_FACE = 1 + 2 * _CONTEXT
"""The flow is measured in windows so many times as large as the face ..."""
SIDE = round(_FACE * AROUND_FACE)
"""... and of this side, in pixels."""
_AXIS = np.linspace(SIDE / 2 - 0.42 * _FACE, SIDE / 2 + 0.42 * _FACE, _GRID, dtype=np.float32)
_POINTS = np.stack(np.meshgrid(_AXIS, _AXIS), axis=-1).reshape(-1, 1, 2)
"""Where the flow is measured in a scaled face, (36, 1, 2)."""
_LEAST_POINTS = 8
_ROUND_TRIP = 2.5
"""Largest forward-backward error, in pixels of the scaled face."""
_AROUND = 1.5
"""Two boxes of a face do not lie alike on it: it is looked for in so much more than its box."""
_RENEWAL = 0.12
_SURE = 0.75


@dataclass(frozen=True, slots=True)
class Step:
    """Where the face is in the next picture.

    Attributes:
        box: (4,) picture pixels.
        confidence: Correlation with the template, 0 to 1; 0 when the flow was lost.
    """

    box: FloatArray
    confidence: float


class FaceWalker:
    """Follows one face from picture to picture.

    Args:
        picture: Grey picture with the face.
        box: (4,) the face in that picture's pixels.
    """

    def __init__(self, picture: Grey, box: FloatArray) -> None:
        self._picture = picture
        self.box = np.asarray(box, np.float32).copy()
        self._template = _patch(picture, self.box)

    def copy(self) -> FaceWalker:
        """One that goes its own way from here."""
        return copy(self)

    def take(self, other: FaceWalker) -> None:
        """Go on from where another one is."""
        self._picture, self.box, self._template = other._picture, other.box, other._template

    def step(self, picture: Grey, camera: FloatArray | None = None) -> Step:
        """Go on to the next picture (of the same size).

        Args:
            picture: Grey.
            camera: (2,) how far the face probably went, in picture pixels; None for not far.
        """
        moved = _carry(self._picture, picture, self.box, camera=camera)
        self._picture = picture
        if moved is None:
            return Step(self.box.copy(), 0.0)
        fresh = _patch(picture, moved)
        confidence = _alike(self._template, fresh)
        self.box = moved
        if confidence > _SURE:
            self._template = (1 - _RENEWAL) * self._template + _RENEWAL * fresh
        return Step(moved.copy(), max(0.0, confidence))


def likeness(a: tuple[Grey, FloatArray], b: tuple[Grey, FloatArray]) -> float:
    """How alike two faces look, -1 to 1: correlation at the best place near the second's box.

    Args:
        a, b: A picture, and the (4,) box of a face in its pixels.
    """
    centre, half = halves(a[1])
    face = window(a[0], centre, half, size=(_TEMPLATE, _TEMPLATE))
    centre, half = halves(b[1])
    side = round(_TEMPLATE * _AROUND)
    around = window(b[0], centre, half * _AROUND, size=(side, side))
    if face.std() < 1 or around.std() < 1:
        return -1.0
    return float(cv2.matchTemplate(around, face, cv2.TM_CCOEFF_NORMED).max())


def inside_share(box: FloatArray, width: int, height: int) -> float:
    """Share of a box's area that lies in the picture."""
    w, h = box[2] - box[0], box[3] - box[1]
    if w <= 0 or h <= 0:
        return 0.0
    seen_w = min(box[2], width) - max(box[0], 0)
    seen_h = min(box[3], height) - max(box[1], 0)
    return float(max(0, seen_w) * max(0, seen_h) / (w * h))


def window(picture: Grey, centre: FloatArray, half: FloatArray, *, size: tuple[int, int]) -> Grey:
    """The part of a picture round a centre, scaled to ``size``; edges are repeated.

    Args:
        picture: Grey.
        centre, half: (2,) picture pixels: the middle of the part, and half its size.
        size: (width, height) of what is answered.
    """
    factor = np.array(size) / (2 * half)
    matrix = np.array(
        [
            [factor[0], 0, size[0] / 2 - centre[0] * factor[0]],
            [0, factor[1], size[1] / 2 - centre[1] * factor[1]],
        ]
    )
    flags = cv2.INTER_LINEAR
    if factor.min() < 0.5:
        # Shrinking by skipping pixels would make flow and comparison noisy.
        low = np.maximum(np.floor(centre - half), 0).astype(int)
        high = np.minimum(np.ceil(centre + half), picture.shape[::-1]).astype(int)
        part = picture[low[1] : high[1], low[0] : high[0]]
        if part.size == 0:
            return np.zeros(size[::-1], np.uint8)
        small = cv2.resize(part, None, fx=factor[0], fy=factor[1], interpolation=cv2.INTER_AREA)
        matrix = np.array(
            [
                [1, 0, size[0] / 2 - (centre[0] - low[0]) * factor[0]],
                [0, 1, size[1] / 2 - (centre[1] - low[1]) * factor[1]],
            ]
        )
        picture = np.asarray(small, np.uint8)
    warped = cv2.warpAffine(picture, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def halves(box: FloatArray) -> tuple[FloatArray, FloatArray]:
    """A (4,) box's centre and half its size, (2,) each."""
    low, high = box[:2], box[2:]
    centre, half = (low + high) / 2, ((high - low) / 2).clip(1)
    return np.asarray(centre, np.float32), np.asarray(half, np.float32)


def _patch(picture: Grey, box: FloatArray) -> FloatArray:
    """Zero-mean, unit-norm picture of a face, (24, 24) float32."""
    centre, half = halves(box)
    patch = window(picture, centre, half, size=(_TEMPLATE, _TEMPLATE)).astype(np.float32)
    patch -= patch.mean()
    norm = math.sqrt(float(patch.ravel() @ patch.ravel()))
    return np.asarray(patch / norm if norm > 1 else np.zeros_like(patch), np.float32)


def _alike(a: FloatArray, b: FloatArray) -> float:
    a, b = a.ravel(), b.ravel()
    norm = math.sqrt(float(a @ a) * float(b @ b))
    return float(a @ b) / norm if norm > 0 else 0.0


def _flow(before: Grey, after: Grey, points: FloatArray) -> tuple[FloatArray, Grey]:
    # OpenCV's stubs want an array for the start values, its code takes None as "none".
    start: Any = None
    there, ok, _ = cv2.calcOpticalFlowPyrLK(before, after, points, start, **_FLOW)
    return np.asarray(there, np.float32), np.asarray(ok, np.uint8)


def _carry(
    before: Grey, after: Grey, box: FloatArray, *, camera: FloatArray | None
) -> FloatArray | None:
    """The box moved (and scaled) by the flow, or None where the flow is lost."""
    centre, half = halves(box)
    reach = half * AROUND_FACE
    shift = np.zeros(2, np.float32) if camera is None else camera
    a = window(before, centre, reach, size=(SIDE, SIDE))
    b = window(after, np.asarray(centre + shift), reach, size=(SIDE, SIDE))
    found = carried(a, b, box)
    return None if found is None else np.asarray(found + np.tile(shift, 2), np.float32)


def carried(before: Grey, after: Grey, box: FloatArray) -> FloatArray | None:
    """A box moved (and scaled) by the flow between two windows round it.

    Args:
        before, after: (SIDE, SIDE) windows of two pictures, AROUND_FACE times as large as the
            face, in the middle of the box.
        box: (4,) pixels of the pictures.

    Returns:
        (4,) where the box is in the second picture, or None where the flow is lost.
    """
    centre, half = halves(box)
    factor = _FACE / (2 * half)
    there, ok = _flow(before, after, _POINTS)
    back, ok_back = _flow(after, before, there)
    miss = (back - _POINTS)[:, 0]
    near = (miss * miss).sum(axis=1) < _ROUND_TRIP**2
    good = (ok[:, 0] == 1) & (ok_back[:, 0] == 1) & near
    if int(good.sum()) < _LEAST_POINTS:
        return None
    source, target = _POINTS[good, 0], there[good, 0]
    shift = median(target - source)
    middle_before = median(source)
    spread_before = _lengths(source - middle_before)
    spread_after = _lengths(target - median(target))
    far = spread_before > 0.15 * _FACE
    scale = 1.0
    if far.sum() > 4:
        scale = float(median(spread_after[far] / spread_before[far]))
    scale = min(max(scale, 0.93), 1.07)
    # The median of points is not the box's centre: scale about where the points were.
    anchor = middle_before - SIDE / 2
    middle = centre + (shift + anchor * (1 - scale)) / factor
    return np.concatenate([middle - half * scale, middle + half * scale]).astype(np.float32)


def median(values: FloatArray) -> FloatArray:
    """The median along the first axis; ``np.median`` takes ten times as long for a few values."""
    ranked = np.sort(values, axis=0)
    half = len(ranked) // 2
    return np.asarray(
        ranked[half] if len(ranked) % 2 else (ranked[half - 1] + ranked[half]) / 2, np.float32
    )


def _lengths(vectors: FloatArray) -> FloatArray:
    return np.asarray(np.sqrt((vectors * vectors).sum(axis=1)), np.float32)
