"""Detectors that look at pictures in more ways than one, with another detector."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

import numpy as np

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix
from app.core.model import FloatArray, Image
from app.core.plugins import Detector

_SAME: Final = 0.4
"""Boxes that overlap by more than this IoU are one face, seen in several looks."""


class SeveralLooks:
    """A detector that looks at each picture as it is, and in other ways where it asks for them.

    Args:
        detector: Looks.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector

    @property
    def name(self) -> str:
        return self._detector.name

    @property
    def weights_hash(self) -> str:
        return self._detector.weights_hash

    @property
    def default_threshold(self) -> float:
        return self._detector.default_threshold

    @property
    def scales(self) -> bool:
        return self._detector.scales

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        """See :class:`app.core.plugins.Detector`."""
        return self._detector.sizes(width, height, still=still)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        ways = [self._ways(image) for image in images]
        found = self._detector.detect(_in_turn(ways), min_score=min_score)
        return self._joined(images, ways, found)

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        ways = [self._ways(image) for image in images]
        sides = [own for own, looks in zip(sizes, ways, strict=True) for _ in looks]
        found = self._detector.detect_at(_in_turn(ways), sides, min_score=min_score)
        return self._joined(images, ways, found)

    def close(self) -> None:
        """See :class:`app.core.plugins.Detector`."""
        self._detector.close()

    def _ways(self, image: Image) -> list[Image]:
        """What is looked at: the picture, or what stands for it, and then what else."""
        raise NotImplementedError

    def _back(self, faces: RawFaces, _image: Image) -> RawFaces:
        """Faces of one of the others in the picture."""
        return faces

    def _joined(
        self, images: Sequence[Image], ways: Sequence[list[Image]], found: Sequence[RawFaces]
    ) -> list[RawFaces]:
        rest, answers = iter(found), []
        for image, looks in zip(images, ways, strict=True):
            plain, *others = islice(rest, len(looks))
            back = [self._back(faces, image) for faces in others]
            answers.append(of_all([plain, *back]) if back else plain)
        return answers


def _in_turn(ways: Sequence[list[Image]]) -> list[Image]:
    return [look for looks in ways for look in looks]


def of_all(looks: Sequence[RawFaces]) -> RawFaces:
    """Faces of several looks at one picture, best first.

    A face that moved between them gets one box around all its places, as all of them show.
    """
    joined = RawFaces.joined(looks)
    order = np.argsort(-joined.scores, kind="stable")
    faces = joined.take(order)
    look = np.repeat(np.arange(len(looks)), [len(faces) for faces in looks])
    look = look[order] if len(look) == len(order) else np.zeros(len(order), np.int64)
    overlaps = iou_matrix(faces.boxes, faces.boxes) > _SAME
    boxes, left, kept = faces.boxes.copy(), np.ones(len(faces), np.bool_), []
    for best in range(len(faces)):
        if not left[best]:
            continue
        kept.append(best)
        same = overlaps[best] & left
        left &= ~same
        boxes[best] = _around(faces.boxes[same], look[same])
    return RawFaces(boxes, faces.scores, faces.landmarks).take(np.array(kept, np.int64))


def _around(boxes: FloatArray, look: np.ndarray) -> FloatArray:
    """What holds the best box of each look."""
    _, first = np.unique(look, return_index=True)
    mine = boxes[first]
    return np.concatenate([mine[:, :2].min(0), mine[:, 2:].max(0)])
