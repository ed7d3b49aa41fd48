"""Cut faces out for a landmark model, and bring its points back."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.core.plugins import Detector, LandmarkModel
from app.inference.detectors.refine_head import logit
from app.inference.landmarks.looks import DOUBTFUL, UNSURE, together
from app.inference.landmarks.upright import upright

_AT_ONCE = 32
"""Crops handed to a model in one call, so that a crowd does not fill the memory."""


def crop_squares(boxes: FloatArray, margin: float) -> FloatArray:
    """The square, in picture pixels, that is cut out for each box.

    Args:
        boxes: (n, 4).
        margin: How far the square reaches beyond the box, as a share of its larger side.

    Returns:
        (n, 3) float32: left, top, side. Squares may reach outside the picture.
    """
    centres = (boxes[:, :2] + boxes[:, 2:]) / 2
    sides = np.maximum((boxes[:, 2:] - boxes[:, :2]).max(axis=1, initial=0), 1) * (1 + 2 * margin)
    return np.column_stack([centres - sides[:, None] / 2, sides]).astype(np.float32)


def cut(image: Image, square: FloatArray, size: int) -> Image:
    """One square of a picture scaled to ``size``; outside the picture its edge is repeated."""
    left, top, side = (float(v) for v in square)
    factor = size / side
    return warped(image, np.array([[factor, 0, -left * factor], [0, factor, -top * factor]]), size)


def warped(image: Image, matrix: NDArray[np.float64], size: int) -> Image:
    """A square of ``size`` pixels out of a picture; outside of it its edge is repeated.

    Args:
        image: (h, w, 3) uint8.
        matrix: (2, 3) from picture to square, a turn and one scale; pixel (0, 0) covers [0, 1).
        size: Side of the square.
    """
    matrix = matrix.copy()
    factor = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    if factor < 0.5:
        # A plain warp skips pixels when it shrinks: shrink by averaging first.
        shrunk = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        matrix[:, 0] *= image.shape[1] / shrunk.shape[1]
        matrix[:, 1] *= image.shape[0] / shrunk.shape[0]
        image = np.asarray(shrunk, np.uint8)
    # OpenCV counts from pixel centres: shift by half a pixel on both sides of the map.
    matrix[:, 2] += 0.5 * (matrix[:, 0] + matrix[:, 1]) - 0.5
    out = cv2.warpAffine(
        image, matrix, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(out, np.uint8)


def to_picture(points: FloatArray, squares: FloatArray, size: int) -> FloatArray:
    """Points in crop pixels, (n, k, 2), as points in picture pixels."""
    scale = squares[:, 2] / size
    return np.asarray(points * scale[:, None, None] + squares[:, None, :2], np.float32)


def locate_faces(
    image: Image, boxes: FloatArray, model: LandmarkModel
) -> tuple[FloatArray, FloatArray]:
    """Landmarks of faces by a model, (n, k, 2) in the picture's pixels, and how sure it is, (n,).

    A model that asks for it looks twice: at the square around the box, then at the face turned
    upright and framed by what the first look found; where it is in doubt after that, once more,
    framed by what both found. All count, the surer ones more.
    """
    found, sure = [np.zeros((0, model.scheme.size, 2), np.float32)], [np.zeros(0, np.float32)]
    for start in range(0, len(boxes), _AT_ONCE):
        squares = crop_squares(boxes[start : start + _AT_ONCE], model.crop_margin)
        points, confidence = model.locate([cut(image, s, model.crop_size) for s in squares])
        points = to_picture(points, squares, model.crop_size)
        if model.upright:
            points, confidence = _looked_again(image, points, confidence, model=model)
        found.append(points)
        sure.append(confidence)
    return np.concatenate(found), np.concatenate(sure)


def _looked_again(
    image: Image, points: FloatArray, confidence: FloatArray, *, model: LandmarkModel
) -> tuple[FloatArray, FloatArray]:
    again, surer = _look_upright(image, points, model)
    looks, logits = np.stack([points, again]), logit(np.stack([confidence, surer]))
    points, joint = together(looks, logits)
    doubtful = np.flatnonzero(joint < logit(np.array(DOUBTFUL)))
    if len(doubtful):
        third, sure = _look_upright(image, points[doubtful], model)
        points[doubtful], joint[doubtful] = together(
            np.concatenate([looks[:, doubtful], third[None]]),
            np.concatenate([logits[:, doubtful], logit(sure)[None]]),
        )
    return points, np.asarray(1 / (1 + np.exp(-joint)), np.float32)


def _look_upright(
    image: Image, points: FloatArray, model: LandmarkModel
) -> tuple[FloatArray, FloatArray]:
    matrices = [upright(p, model.scheme, model.crop_margin, size=model.crop_size) for p in points]
    placed, sure = model.locate([warped(image, m, model.crop_size) for m in matrices])
    back = [
        (p - m[:, 2]) @ np.linalg.inv(m[:, :2]).T for p, m in zip(placed, matrices, strict=True)
    ]
    return np.stack(back).astype(np.float32), sure


class LandmarkedDetector:
    """A detector whose landmarks come from a landmark model, NaN where that is unsure.

    Args:
        detector: Finds the faces.
        model: Places the landmarks.
    """

    def __init__(self, detector: Detector, model: LandmarkModel) -> None:
        self.detector = detector
        self.model = model

    @property
    def name(self) -> str:
        return f"{self.detector.name}+{self.model.name}"

    @property
    def weights_hash(self) -> str:
        return "+".join((self.detector.weights_hash, self.model.weights_hash))

    @property
    def default_threshold(self) -> float:
        return self.detector.default_threshold

    @property
    def scales(self) -> bool:
        return self.detector.scales

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        return self._marked(images, self.detector.detect(images, min_score=min_score))

    def _marked(self, images: Sequence[Image], found: Sequence[RawFaces]) -> list[RawFaces]:
        return [
            RawFaces(faces.boxes, faces.scores, self._sure(image, faces.boxes))
            for image, faces in zip(images, found, strict=True)
        ]

    def _sure(self, image: Image, boxes: FloatArray) -> FloatArray:
        # Weak places of an effect must not lie where features may not be.
        points, sure = locate_faces(image, boxes, self.model)
        points[sure < UNSURE] = np.nan
        return points

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        """See :class:`app.core.plugins.Detector`."""
        return self.detector.sizes(width, height, still=still)

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        found = self.detector.detect_at(images, sizes, min_score=min_score)
        return self._marked(images, found)

    def close(self) -> None:
        self.detector.close()
        self.model.close()
