"""RetinaFace with a MobileNet 0.25 backbone: anchors at three strides, boxes and five points.

Deng et al., "RetinaFace: Single-stage Dense Face Localisation in the Wild", 2019.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.inference.detectors.multi_scale import MultiScaleDetector, MultiScaleOptions
from app.inference.devices import pick, weights
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import Fitted, fit

OUTPUTS: Final = ("loc", "conf", "landmarks")
MEAN_BGR: Final = (104.0, 117.0, 127.0)
_ANCHORS: Final = ((8, (16, 32)), (16, (64, 128)), (32, (256, 512)))
"""(stride, anchor sides), in network-input pixels."""
_CENTRE_VARIANCE, _SIZE_VARIANCE = 0.1, 0.2
_MOST: Final = 2000
"""Candidates that enter non-maximum suppression."""


class RetinaFaceOptions(MultiScaleOptions):
    """Options of :class:`RetinaFace`."""


class RetinaFace(MultiScaleDetector):
    """The second detector.

    Args:
        options: See :class:`RetinaFaceOptions`.
        device: "auto", "cpu" or "cuda".
        threads: Processor threads; None takes every core.

    Raises:
        WeightsError: The weights are missing or damaged.
    """

    name = "retinaface"
    default_threshold = 0.6

    def __init__(
        self,
        options: RetinaFaceOptions | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.options = options or RetinaFaceOptions()
        super().__init__(self.options, name=self.name, threads=threads)
        path = weights.locate("retinaface_mnet025")
        self.weights_hash = weights.file_hash(path)
        self.weights_files = (path,)
        self._runner = OnnxRunner(path.read_bytes(), OUTPUTS, device=pick.pick_onnx(device))

    @property
    def device(self) -> str:
        """Name of the device that it runs on now."""
        return self._runner.device

    def _fit(self, image: Image, long_side: int) -> Fitted:
        return fit(image, long_side, rgb=False, mean=MEAN_BGR)

    def _find(self, fitted: Fitted, min_score: float) -> RawFaces:
        boxes, scores, marks = self._runner.run(fitted.blob)
        height, width = fitted.blob.shape[2:]
        return decode(
            boxes[0], scores[0, :, 1], marks[0], anchor=anchors(width, height), min_score=min_score
        )


@lru_cache(maxsize=16)
def anchors(width: int, height: int) -> FloatArray:
    """(n, 4) centre x, centre y, width, height of every anchor, network-input pixels."""
    parts = []
    for stride, sides in _ANCHORS:
        ys, xs = np.mgrid[0 : -(-height // stride), 0 : -(-width // stride)]
        centres = (np.stack([xs, ys], axis=-1).reshape(-1, 1, 2) + 0.5) * stride
        boxes = np.empty((len(centres), len(sides), 4), np.float32)
        boxes[..., :2] = centres
        boxes[..., 2:] = np.array(sides, np.float32)[None, :, None]
        parts.append(boxes.reshape(-1, 4))
    return np.concatenate(parts)


def decode(
    offsets: FloatArray,
    scores: FloatArray,
    marks: FloatArray,
    *,
    anchor: FloatArray,
    min_score: float,
) -> RawFaces:
    """Faces from anchor offsets, best first, duplicates not dropped.

    Args:
        offsets: (n, 4) centre and log-size offsets.
        scores: (n,).
        marks: (n, 10) point offsets, x and y alternating.
        anchor: (n, 4) from :func:`anchors`.
        min_score: Weaker ones are left out.
    """
    rows = np.flatnonzero(scores > min_score)
    rows = rows[np.argsort(-scores[rows], kind="stable")][:_MOST]
    if len(rows) == 0:
        return RawFaces.empty(5)
    centre, side = anchor[rows, :2], anchor[rows, 2:]
    middle = centre + offsets[rows, :2] * side * _CENTRE_VARIANCE
    half = side * np.exp(offsets[rows, 2:] * _SIZE_VARIANCE) / 2
    boxes = np.concatenate([middle - half, middle + half], axis=1)
    points = marks[rows].reshape(-1, 5, 2) * _CENTRE_VARIANCE * side[:, None] + centre[:, None]
    return RawFaces(
        boxes.astype(np.float32), scores[rows].astype(np.float32), points.astype(np.float32)
    )
