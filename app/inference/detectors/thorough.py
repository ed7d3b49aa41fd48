"""Faceveil thorough: a two-stage detector in the manner of Faster R-CNN, for patient users.

Ren et al., "Faster R-CNN", 2015: proposals, features pooled around each of them, and a second
stage that says whether it is a face and where it ends. The backbones and the proposals are
CenterFace's and RetinaFace's, unchanged; the second stage is trained by this project and gets
the opinions of both. Looks of several sizes are averaged, the most suitable counting most.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from pydantic import Field

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix, nms
from app.core.model import FloatArray, Image
from app.inference import devices, weights
from app.inference.detectors.multi_scale import MultiScaleDetector, MultiScaleOptions
from app.inference.detectors.refine_head import logit
from app.inference.detectors.roi_features import Backbones, pool
from app.inference.detectors.roi_head import load_roi_head, moved
from app.inference.scales import Fitted, fit
from app.inference.torch_device import read_weights

_SECOND_STAGE: Final = "faceveil_thorough"

_UNSEEN: Final = -3.5
"""Logit of a look that does not see a face which another one sees."""
_LEAST: Final = 0.03
"""What a look says below this is the same as saying nothing."""
_BEST_HEIGHT: Final = 56.0
"""A look counts most for faces of this height in it, in look pixels."""
_SPREAD: Final = 1.0
"""So many octaves away it counts 1/e of that,"""
_ANY: Final = 0.02
"""but never less than this."""


class ThoroughOptions(MultiScaleOptions):
    """Options of :class:`FaceveilThorough`.

    Attributes:
        weights: Path of another second stage.
    """

    weights: Path | None = Field(default=None)


class FaceveilThorough(MultiScaleDetector):
    """Boxes, and five points as the backbones see them.

    Args:
        options: See :class:`ThoroughOptions`.
        device: "auto", "cpu" or "cuda"; of the backbones.
        threads: Processor threads; None takes every core.

    Raises:
        WeightsError: The weights are missing or damaged.
        DeviceError: "cuda" was asked for and cannot be used.
    """

    name = "faceveil-thorough"
    default_threshold = 0.3

    def __init__(
        self,
        options: ThoroughOptions | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.options = options or ThoroughOptions()
        super().__init__(self.options, name=self.name, threads=threads)
        own = weights.choose(self.options.weights, _SECOND_STAGE)
        self._head, architecture = load_roi_head(*read_weights(own), own)
        center, retina = weights.locate("centerface"), weights.locate("retinaface_mnet025")
        self._backbones = Backbones(
            center,
            retina,
            device=devices.pick_onnx(device),
            lowest=architecture.lowest,
            most=architecture.most,
        )
        self.weights_hash = weights.file_hash(own)
        self.weights_files = (center, retina, own)

    def _fit(self, image: Image, long_side: int) -> Fitted:
        return fit(image, long_side, rgb=True)

    def _find(self, fitted: Fitted, min_score: float) -> RawFaces:
        import torch

        look = self._backbones.look(fitted.blob)
        with torch.inference_mode():
            said = self._head(torch.from_numpy(pool(look))).numpy()
        scores = (1 / (1 + np.exp(-said[:, 4]))).astype(np.float32)
        boxes = moved(look.proposals.boxes, said[:, :4])
        # What this look doubts another one may know: joining decides.
        faces = RawFaces(boxes, scores, look.proposals.marks)
        return faces.take(np.flatnonzero(scores > min(_LEAST, min_score)))

    def _join(
        self, looks: Sequence[RawFaces], scales: Sequence[float], min_score: float
    ) -> RawFaces:
        faces = average_looks(looks, scales, self.options.overlap)
        return faces.take(np.flatnonzero(faces.scores > min_score))


def average_looks(looks: Sequence[RawFaces], scales: Sequence[float], overlap: float) -> RawFaces:
    """Faces of several looks: logits and boxes are means, weighted by the faces' size in a look.

    Args:
        looks: Faces with landmarks in the picture's pixels, duplicates dropped.
        scales: Look pixels per picture pixel.
        overlap: Boxes that overlap by more than this are the same face.

    Returns:
        Faces best first. A single look is returned as it is, but for the order.
    """
    boxes = np.concatenate([look.boxes for look in looks])
    scores = np.concatenate([look.scores for look in looks])
    marks = np.concatenate([look.landmarks for look in looks if look.landmarks is not None])
    kept = nms(boxes, scores, overlap)
    if len(looks) == 1 or len(kept) == 0:
        return RawFaces(boxes, scores, marks).take(kept)
    boxes, marks = boxes[kept], marks[kept]
    heights = np.maximum(boxes[:, 3] - boxes[:, 1], 1e-3)
    n = len(kept)
    total, weights_ = np.zeros(n), np.zeros(n)
    box_total, box_weights = np.zeros((n, 4)), np.zeros(n)
    for look, scale in zip(looks, scales, strict=True):
        weight = suitability(heights * np.float32(scale))
        said = np.full(n, _UNSEEN)
        if len(look):
            same = iou_matrix(boxes, look.boxes) > overlap
            score = np.where(same, look.scores[None], -1.0)
            best = score.argmax(1)
            seen = score[np.arange(n), best] >= 0
            said = np.where(seen, np.maximum(logit(look.scores[best]), _UNSEEN), _UNSEEN)
            share = np.where(seen, weight * look.scores[best], 0.0)
            box_total += share[:, None] * look.boxes[best]
            box_weights += share
        total += weight * said
        weights_ += weight
    joined = RawFaces(
        (box_total / np.maximum(box_weights, 1e-9)[:, None]).astype(np.float32),
        (1 / (1 + np.exp(-total / weights_))).astype(np.float32),
        marks,
    )
    return joined.take(nms(joined.boxes, joined.scores, overlap))


def suitability(heights: FloatArray) -> FloatArray:
    """How much a look counts for faces of these heights in it, (n,) pixels."""
    octaves = np.log2(heights / _BEST_HEIGHT) / _SPREAD
    return np.asarray(_ANY + np.exp(-(octaves**2)), np.float32)
