"""Faceveil thorough: a two-stage detector in the manner of Faster R-CNN, for patient users.

Ren et al., "Faster R-CNN", 2015: proposals, features pooled around each of them, and a second
stage that says whether it is a face and where it ends. The backbones and the proposals are
CenterFace's and RetinaFace's, unchanged; the second stage is trained by this project and gets
the opinions of both. Looks of several sizes are averaged, the most suitable counting most.
CenterFace, which has seen the picture anyway, is heard as a second opinion, and torchvision's
Faster R-CNN, trained by this project, as a third: it looks once, at the smallest size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from pydantic import Field

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.inference.detectors.multi_scale import MultiScaleDetector, MultiScaleOptions
from app.inference.detectors.opinions import LEAST, average_looks, legibility, with_opinion
from app.inference.detectors.roi_features import Backbones
from app.inference.detectors.roi_head import RoiHead, moved
from app.inference.detectors.roi_pool import pool
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions
from app.inference.devices import pick, weights
from app.inference.scales import Fitted, extend_down, fit, union

_SECOND_STAGE: Final = "faceveil_thorough"

_OPINION: Final = 0.2
"""How much CenterFace's own word counts, of 1. On 446 held-out training pictures AP .5 rises
from .876 to .880, on masked faces from .873 to .877; more of it adds nothing."""
_THIRD: Final = 0.25
"""How much the Faster R-CNN's word counts where it sees enough, see ``legibility``. On the same
pictures AP .5 rises from .879 to .884, on masked faces from .879 to .894."""
_CHIN: Final = 0.08
"""By which share of their height its boxes reach further down, see :class:`CenterFaceOptions`."""


@dataclass(frozen=True, slots=True, eq=False)
class _Faces(RawFaces):
    """What the second stage says to a picture, and beside it what CenterFace says alone."""

    other: RawFaces = field(default_factory=lambda: RawFaces.empty(5))


class ThoroughOptions(MultiScaleOptions):
    """Options of :class:`FaceveilThorough`.

    Attributes:
        weights: Path of another second stage.
        third: Hear the Faster R-CNN as well: masked faces are found better.
    """

    weights: Path | None = Field(default=None)
    third: bool = True


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
    default_threshold = 0.2
    """On 300 training pictures no more false faces than faceveil-fast at .23, and more recall; both
    after the second look, see :mod:`app.inference.second_look.judgements`."""

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
        self._head = RoiHead(own)
        center, retina = weights.locate("centerface"), weights.locate("retinaface_mnet025")
        self._backbones = Backbones(
            center,
            retina,
            device=pick.pick_onnx(device),
            lowest=self._head.architecture.lowest,
            most=self._head.architecture.most,
        )
        third = FasterRcnnOptions(overlap=self.options.overlap)
        self._third = (
            FasterRcnn(third, device=device, threads=threads) if self.options.third else None
        )
        heard = () if self._third is None else self._third.weights_files
        self.weights_files = (center, retina, own, *heard)
        self.weights_hash = "+".join(weights.file_hash(each) for each in self.weights_files)

    @property
    def device(self) -> str:
        """Name of the device that the backbones run on now."""
        return self._backbones.device

    def close(self) -> None:
        super().close()
        if self._third is not None:
            self._third.close()

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        if self._third is None:
            return super().detect_at(images, sizes, min_score=min_score)
        # What one of them doubts the other may know.
        own = super().detect_at(images, sizes, min_score=min(LEAST, min_score))
        smallest = [sides[:1] for sides in sizes]
        said = self._third.detect_at(images, smallest, min_score=LEAST)
        joined = []
        for image, sides, faces, other in zip(images, smallest, own, said, strict=True):
            scale = np.float32(sides[0] / max(image.shape[:2]))
            share = partial(_third_share, scale=scale)
            faces = with_opinion(faces, other, share, overlap=self.options.overlap)
            joined.append(faces.take(np.flatnonzero(faces.scores > min_score)))
        return joined

    def _fit(self, image: Image, long_side: int) -> Fitted:
        return fit(image, long_side, rgb=True)

    def _find(self, fitted: Fitted, min_score: float) -> _Faces:
        look = self._backbones.look(fitted.blob)
        said = self._head(pool(look))
        scores = (1 / (1 + np.exp(-said[:, 4]))).astype(np.float32)
        boxes = moved(look.proposals.boxes, said[:, :4])
        faces = RawFaces(boxes, scores, look.proposals.marks)
        faces = faces.take(np.flatnonzero(scores > min_score))
        other = extend_down(look.first, _CHIN, fitted.valid)
        return _Faces(faces.boxes, faces.scores, faces.landmarks, other)

    def _placed(self, fitted: Fitted, faces: RawFaces) -> RawFaces:
        own = super()._placed(fitted, faces)
        if not isinstance(faces, _Faces):
            return own
        other = super()._placed(fitted, faces.other)
        return _Faces(own.boxes, own.scores, own.landmarks, other)

    def _join(self, looks: Sequence[RawFaces], scales: Sequence[float]) -> RawFaces:
        overlap = self.options.overlap
        faces = average_looks(looks, scales, overlap)
        others = [look.other for look in looks if isinstance(look, _Faces)]
        return with_opinion(faces, union(others, overlap), _OPINION, overlap=overlap)


def _third_share(heights: FloatArray, *, scale: np.float32) -> FloatArray:
    return np.asarray(_THIRD * legibility(heights * scale), np.float32)
