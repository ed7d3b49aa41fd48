"""Which part of a fixed camera's picture has changed: only there a detector must look again.

Much footage for research comes from a camera that nobody moves. Where nothing changed since the
last look, the network would be given the same picture again and answer the same, so its last
answer stands. What changes is found generously, against the picture as it was when each place was
last looked at, so that slow changes add up; every segment of a medium begins with a look at the
whole picture. A moving camera changes everything at once and is looked at as a whole.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import cv2
import numpy as np

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.core.plugins import Detector

_SIDE: Final = 192
"""Long side of the small pictures that are compared."""
_LEVELS: Final = 3.5
"""Change of the local mean, in levels of 255, that counts. Noise averages out well below."""
_SPECK: Final = 2
"""What is narrower than this, in cells, is noise: a change that counts spreads over three."""
_AROUND: Final = 12
"""Cells that are looked at around what changed: a face shows more than what moved of it."""
_LARGEST_SHARE: Final = 0.65
"""Parts that together are a larger share of the picture are no saving worth their seams."""
_SEAM: Final = 2.0
"""A box this near, in pixels, to an edge where a part was cut out is a piece of something."""

Rect = tuple[int, int, int, int]
"""x1, y1, x2, y2 in picture pixels, right and lower edge exclusive."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What has to be looked at again, and what is known of the rest.

    Attributes:
        rects: The parts, which do not overlap; none where nothing changed.
        known: Faces outside of them, as the last look saw them.
    """

    rects: tuple[Rect, ...]
    known: RawFaces

    def cuts(self, image: Image) -> list[Image]:
        """The parts of a picture, which must be as large as the ones compared."""
        return [np.ascontiguousarray(image[y1:y2, x1:x2]) for x1, y1, x2, y2 in self.rects]

    def whole(self, found: Sequence[RawFaces], size: tuple[int, int]) -> RawFaces:
        """Faces of the whole picture, best first, from those found in each part.

        Args:
            found: In the pixels of each part.
            size: (width, height) of the whole picture.
        """
        placed = [_placed(faces, rect, size) for faces, rect in zip(found, self.rects, strict=True)]
        return _joined([*placed, self.known])


def look_at_parts(
    detector: Detector,
    images: Sequence[Image],
    sizes: Sequence[tuple[int, ...]],
    *,
    parts: Sequence[Parts | None],
    min_score: float,
) -> list[RawFaces]:
    """Faces of whole pictures, each looked at where its parts are.

    Args:
        detector: Told the sizes.
        images: BGR pictures.
        sizes: Long sides, in pixels, of the looks at each whole picture; parts are looked at on
            the same scale.
        parts: None looks at the whole picture.
        min_score: As for the detector.
    """
    cuts, scaled, counts = [], [], []
    for image, sides, part in zip(images, sizes, parts, strict=True):
        mine = [image] if part is None else part.cuts(image)
        counts.append(len(mine))
        for cut in mine:
            share = max(cut.shape[:2]) / max(image.shape[:2])
            cuts.append(cut)
            scaled.append(tuple(max(1, round(side * share)) for side in sides))
    found = iter(detector.detect_at(cuts, scaled, min_score=min_score))
    out = []
    for image, count, part in zip(images, counts, parts, strict=True):
        faces = list(islice(found, count))
        size = (image.shape[1], image.shape[0])
        out.append(faces[0] if part is None else part.whole(faces, size))
    return out


class StillWatch:
    """Compares the pictures of one segment after the other; see the module.

    For one thread. Pictures of another size than the reference's count as changed all over.
    """

    def __init__(self) -> None:
        self._reference: FloatArray | None = None
        self._size = (0, 0)

    def restart(self, image: Image) -> None:
        """A picture that will be looked at as a whole: later ones are compared to it."""
        self._size = (image.shape[1], image.shape[0])
        self._reference = _small(image)

    def looked(self, image: Image, parts: Parts | None) -> None:
        """A picture was looked at in its parts (None: as a whole)."""
        if parts is None or self._reference is None:
            self.restart(image)
            return
        small = _small(image)
        for rect in parts.rects:
            x1, y1, x2, y2 = self._cells(rect)
            self._reference[y1:y2, x1:x2] = small[y1:y2, x1:x2]

    def parts(self, image: Image, faces: RawFaces) -> Parts | None:
        """What differs from the reference, with its surroundings; parts cut through no face.

        Args:
            image: BGR.
            faces: Of the whole picture, when it looked as the reference does.

        Returns:
            None where so much changed that the whole picture is to be looked at.
        """
        rects = self._changed(image)
        if rects is None:
            return None
        inside = np.zeros(len(faces), np.bool_)
        while True:
            touched = np.zeros(len(faces), np.bool_)
            for number, rect in enumerate(rects):
                mine = _touching(faces.boxes, rect)
                touched |= mine
                rects[number] = self._around(rect, faces.boxes[mine])
            rects = _apart(rects)
            if _share(rects, self._size) > _LARGEST_SHARE:
                return None
            if (touched == inside).all():
                return Parts(tuple(rects), faces.take(np.flatnonzero(~inside)))
            inside = touched

    def stands(self, images: Sequence[Image]) -> bool:
        """Whether the camera does: some picture has much in common with the reference."""
        return any(self._changed(image) is not None for image in images)

    def _changed(self, image: Image) -> list[Rect] | None:
        if self._reference is None or (image.shape[1], image.shape[0]) != self._size:
            return None
        apart = _small(image) - self._reference
        # An exposure that changes for the whole picture brings no face into it.
        apart -= np.float32(np.median(apart))
        mask = (cv2.blur(np.abs(apart), (3, 3)) > _LEVELS).astype(np.uint8)
        mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((_SPECK, _SPECK), np.uint8))
        reach = 2 * _AROUND + 1
        wide = cv2.dilate(mask, np.ones((reach, reach), np.uint8))
        height, width = wide.shape
        sx, sy = self._size[0] / width, self._size[1] / height
        count, _, stats, _ = cv2.connectedComponentsWithStats(wide)
        rects = _apart(
            [
                (int(x * sx), int(y * sy), math.ceil((x + w) * sx), math.ceil((y + h) * sy))
                for x, y, w, h, _ in stats[1:count].tolist()
            ]
        )
        return None if _share(rects, self._size) > _LARGEST_SHARE else rects

    def _around(self, rect: Rect, boxes: FloatArray) -> Rect:
        """A part grown over faces: a detector wants to see them with what is around them."""
        if len(boxes) == 0:
            return rect
        room = 0.5 * (boxes[:, 2:] - boxes[:, :2]).max(1, keepdims=True)
        low = np.floor((boxes[:, :2] - room).min(0)).astype(int).tolist()
        high = np.ceil((boxes[:, 2:] + room).max(0)).astype(int).tolist()
        return (
            max(0, min(rect[0], low[0])),
            max(0, min(rect[1], low[1])),
            min(self._size[0], max(rect[2], high[0])),
            min(self._size[1], max(rect[3], high[1])),
        )

    def _cells(self, rect: Rect) -> Rect:
        """The cells that lie wholly in a part."""
        assert self._reference is not None
        height, width = self._reference.shape
        sx, sy = width / self._size[0], height / self._size[1]
        x1, y1 = math.ceil(rect[0] * sx), math.ceil(rect[1] * sy)
        return (x1, y1, max(x1, int(rect[2] * sx)), max(y1, int(rect[3] * sy)))


def _small(image: Image) -> FloatArray:
    height, width = image.shape[:2]
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.float32)


def _touching(boxes: FloatArray, rect: Rect) -> np.ndarray:
    return np.asarray(
        (boxes[:, 0] < rect[2])
        & (boxes[:, 2] > rect[0])
        & (boxes[:, 1] < rect[3])
        & (boxes[:, 3] > rect[1])
    )


def _apart(rects: list[Rect]) -> list[Rect]:
    """Overlapping rectangles joined, until none overlap."""
    out: list[Rect] = []
    for new in rects:
        rect = new
        while hits := [
            r
            for r in out
            if r[0] < rect[2] and rect[0] < r[2] and r[1] < rect[3] and rect[1] < r[3]
        ]:
            out = [r for r in out if r not in hits]
            x1, y1, x2, y2 = zip(rect, *hits, strict=True)
            rect = (min(x1), min(y1), max(x2), max(y2))
        out.append(rect)
    return out


def _share(rects: Sequence[Rect], size: tuple[int, int]) -> float:
    """Of the picture that rectangles take which do not overlap."""
    return sum((x2 - x1) * (y2 - y1) for x1, y1, x2, y2 in rects) / (size[0] * size[1])


def _placed(faces: RawFaces, rect: Rect, size: tuple[int, int]) -> RawFaces:
    """Faces of a part in the whole picture's pixels; pieces at its seams are left out."""
    x1, y1, x2, y2 = rect
    boxes = faces.boxes + np.array([x1, y1, x1, y1], np.float32)
    seam = (
        ((boxes[:, 0] < x1 + _SEAM) & (x1 > 0))
        | ((boxes[:, 1] < y1 + _SEAM) & (y1 > 0))
        | ((boxes[:, 2] > x2 - _SEAM) & (x2 < size[0]))
        | ((boxes[:, 3] > y2 - _SEAM) & (y2 < size[1]))
    )
    marks = faces.landmarks
    if marks is not None:
        marks = marks + np.array([x1, y1], np.float32)
    return RawFaces(boxes, faces.scores, marks).take(np.flatnonzero(~seam))


def _joined(parts: Sequence[RawFaces]) -> RawFaces:
    """All faces, best first."""
    faces = RawFaces.joined(parts)
    return faces.take(np.argsort(-faces.scores, kind="stable"))
