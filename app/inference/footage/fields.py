"""Interlaced pictures: two moments in alternate rows, which a detector must not see as one.

Where something moves between the two moments, its rows stand apart like the teeth of a comb, and
networks that were trained on whole pictures find a third of the small faces. So what shows such
teeth, whatever its file says of it, is looked at three times: as it is, and each moment by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any, Final

import cv2
import numpy as np

from app.core.arrays import RawFaces
from app.core.geometry import iou_matrix
from app.core.model import FloatArray, Image
from app.inference.footage.wrapped import WrappedDetector

_LEVELS: Final = 8
"""A row that differs from both its neighbours, to the same side, by so many levels is a tooth."""
_BLOCK: Final = 16
"""Pixels a side of the blocks in which teeth are counted."""
_SHARE: Final = 0.4
"""Of a block's pixels, in any block. Whole pictures have up to .3 (fabrics, scaled fences)."""
_SAME: Final = 0.4
"""Boxes that overlap by more than this IoU are one face, seen at both moments."""


def combed(image: Image) -> bool:
    """Whether a picture shows two moments in alternate rows, in one place or more.

    Args:
        image: (h, w, 3) uint8.
    """
    green = cv2.extractChannel(image, 1).astype(np.int16)
    if len(green) < _BLOCK:
        return False
    above, row, below = green[:-2], green[1:-1], green[2:]
    # Twice the lesser of the two differences where both go to the same side, else nothing.
    teeth = cv2.absdiff(2 * row, above + below) - cv2.absdiff(above, below)
    counted: Any = np.asarray(teeth > 2 * _LEVELS, np.float32)
    blocks = [max(1, side // _BLOCK) for side in counted.shape[::-1]]
    shares = cv2.resize(counted, blocks, interpolation=cv2.INTER_AREA)
    return bool(shares.max() > _SHARE)


def fields_of(image: Image) -> list[Image]:
    """Both moments of an interlaced picture, each as large as it and in its place."""
    height, width = image.shape[:2]
    made = []
    for first in (0, 1):
        place = np.array([[1, 0, 0], [0, 2, first]], np.float32)
        whole = cv2.warpAffine(
            np.ascontiguousarray(image[first::2]), place, (width, height),
            flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        made.append(np.asarray(whole, np.uint8))
    return made


def of_both(looks: Sequence[RawFaces]) -> RawFaces:
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


class FieldDetector(WrappedDetector):
    """A detector that looks at both moments of interlaced pictures as well."""

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        parted = [_parted(image) for image in images]
        all_of_them = [image for looks in parted for image in looks]
        return _joined(parted, self._detector.detect(all_of_them, min_score=min_score))

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        parted = [_parted(image) for image in images]
        all_of_them = [image for looks in parted for image in looks]
        sides = [own for own, looks in zip(sizes, parted, strict=True) for _ in looks]
        found = self._detector.detect_at(all_of_them, sides, min_score=min_score)
        return _joined(parted, found)


def _parted(image: Image) -> list[Image]:
    return [image, *fields_of(image)] if combed(image) else [image]


def _joined(parted: Sequence[Sequence[Image]], found: Sequence[RawFaces]) -> list[RawFaces]:
    rest = iter(found)
    answers = [list(islice(rest, len(looks))) for looks in parted]
    return [looks[0] if len(looks) == 1 else of_both(looks) for looks in answers]
