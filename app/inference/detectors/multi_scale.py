"""What detectors share that look at a picture in several sizes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from app.core.arrays import RawFaces
from app.core.geometry import nms
from app.core.model import Image
from app.core.settings import Preset
from app.inference.detectors.opinions import LEAST, together
from app.inference.devices import installed
from app.inference.scales import Fitted, extend_down, plan, to_source


class MultiScaleOptions(BaseModel):
    """Options of every :class:`MultiScaleDetector`.

    Attributes:
        preset: Chooses the sizes a picture is looked at.
        chin: How far boxes are extended downwards, as a share of their height.
        overlap: Boxes that overlap a better one by more than this are the same face.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    preset: Preset = Preset.BALANCED
    chin: float = Field(default=0.0, ge=0, le=1)
    overlap: float = Field(default=0.4, gt=0, le=1)


class MultiScaleDetector(ABC):
    """Looks at each picture in the sizes of its plan and joins what it finds.

    Args:
        options: See :class:`MultiScaleOptions`.
        name: Of the threads.
        threads: Processor threads; None takes every core.
    """

    def __init__(self, options: MultiScaleOptions, *, name: str, threads: int | None) -> None:
        self._plan = options
        self._pool = ThreadPoolExecutor(threads or installed.cores(), name)

    @property
    def scales(self) -> bool:
        """See :class:`app.core.plugins.Detector`."""
        return True

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        """See :class:`app.core.plugins.Detector`."""
        return plan(width, height, self._plan.preset, still=still)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        return self.detect_at(
            images,
            [self.sizes(i.shape[1], i.shape[0], still=True) for i in images],
            min_score=min_score,
        )

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        """As :meth:`detect`, at given long sides per picture."""
        wanted = [(at, side) for at, sides in enumerate(sizes) for side in sides]
        # What one look doubts another one may know: joining decides.
        said = self._looks([(images[at], side) for at, side in wanted], min(LEAST, min_score))
        looks = dict(zip(wanted, said, strict=True))
        found = []
        for at, (image, sides) in enumerate(zip(images, sizes, strict=True)):
            size = (image.shape[1], image.shape[0])
            scales = [side / max(size) for side in sides]
            faces = self._join([looks[at, side] for side in sides], scales)
            faces = faces.take(np.flatnonzero(faces.scores > min_score))
            found.append(extend_down(faces, self._plan.chin, size))
        return found

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    @abstractmethod
    def _fit(self, image: Image, long_side: int) -> Fitted:
        """The picture as the network wants it."""

    @abstractmethod
    def _find(self, fitted: Fitted, min_score: float) -> RawFaces:
        """Faces in the fitted picture's pixels, duplicates not dropped."""

    def _join(self, looks: Sequence[RawFaces], scales: Sequence[float]) -> RawFaces:
        """What all looks at a picture say together, best first.

        Args:
            looks: Faces in the picture's pixels, duplicates dropped.
            scales: Look pixels per picture pixel.
        """
        return together(looks, scales, self._plan.overlap)

    def _looks(self, wanted: Sequence[tuple[Image, int]], min_score: float) -> list[RawFaces]:
        """What each look at a picture, with its longer side at so many pixels, finds."""
        # One thread a look: several looks at once use the cores better than several threads
        # inside one look. The longest go first, so that none is left alone at the end.
        order = sorted(range(len(wanted)), key=lambda at: -wanted[at][1])
        running = {at: self._pool.submit(self._look, *wanted[at], min_score) for at in order}
        return [running[at].result() for at in range(len(wanted))]

    def _look(self, image: Image, long_side: int, min_score: float) -> RawFaces:
        fitted = self._fit(image, long_side)
        return self._placed(fitted, self._find(fitted, min_score))

    def _placed(self, fitted: Fitted, faces: RawFaces) -> RawFaces:
        """Faces of a look in the picture's pixels, duplicates dropped."""
        faces = faces.take(nms(faces.boxes, faces.scores, self._plan.overlap))
        faces.boxes[:, 0::2] = faces.boxes[:, 0::2].clip(0, fitted.valid[0])
        faces.boxes[:, 1::2] = faces.boxes[:, 1::2].clip(0, fitted.valid[1])
        sides = faces.boxes[:, 2:] - faces.boxes[:, :2]
        return to_source(faces.take(np.flatnonzero((sides > 1).all(axis=1))), fitted.scale)
