"""Footage that lies on its side or stands on its head without saying so.

Cameras hang upside down, and telephones lie flat when a recording begins; networks find a tenth of
the faces then. A few pictures of each medium are turned to see whether more faces come out. If so,
every picture is looked at both ways, as the camera may have been turned on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image
from app.core.plugins import Detector
from app.inference.footage.several import SeveralLooks

_LEAST: Final = 0.5
"""Score of a face that counts in them."""
_UPRIGHT: Final = 0.88
"""One such face a picture, with this mean score, and nothing is turned: large ones are upright."""
_MORE: Final = 1.3
"""So many times the scores of the upright pictures, summed up, ..."""
_AT_LEAST: Final = 2.0
"""... and so much more make a turn. A wrong one costs time, as pictures are looked at both ways."""
_AT_LEAST_STILL: Final = 0.6
"""Of a single picture: one small face is enough. Of 210 upright pictures three are taken for turned
then, of 193 upside down 128; faces in most others are so large that they are found anyway."""
_LESS_SURE: Final = 0.6
"""Scores of what is found in a still that may be turned count so much, and so come below others:
with its threshold of .5 a face is covered still."""
_CLEARLY_LESS: Final = 0.5
"""Where the turned ones sum up to so much of that, no more are looked at."""
_HOW: Final = {
    90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}  # fmt: skip
_SIDE: Final = 960
"""Pictures are looked at no larger than this for it: a turn shows in the larger faces, too."""


def turn_of(images: Sequence[Image], detector: Detector) -> int:
    """Degrees clockwise by which a video's displayed pictures have to be turned to be upright.

    Args:
        images: Some of them, or the still.
        detector: Looks.

    Returns:
        0, 90, 180 or 270.
    """
    upright = [_scores([image], detector) for image in images]
    found = np.concatenate([np.zeros(0, np.float32), *upright])
    if not images or (len(found) >= len(images) and found.mean() >= _UPRIGHT):
        return 0
    plain, sums = 0.0, dict.fromkeys(_HOW, 0.0)
    # Those that show least as they are come first: the others stand upright if they do.
    for at in sorted(range(len(images)), key=lambda at: float(upright[at].sum())):
        plain += float(upright[at].sum())
        for turn in _HOW:
            sums[turn] += float(_scores([turned_picture(images[at], turn)], detector).sum())
        if plain >= _AT_LEAST and max(sums.values()) <= _CLEARLY_LESS * plain:
            return 0
    best = max(sums, key=lambda turn: sums[turn])
    more = _AT_LEAST if len(images) > 1 else _AT_LEAST_STILL
    return best if sums[best] >= max(_MORE * plain, plain + more) else 0


def _scores(images: Sequence[Image], detector: Detector) -> FloatArray:
    largest = [detector.sizes(image.shape[1], image.shape[0])[-1:] for image in images]
    sizes = [tuple(min(side, _SIDE) for side in sides) for sides in largest]
    found = detector.detect_at(images, sizes, min_score=_LEAST) if images else []
    return np.concatenate([np.zeros(0, np.float32), *(faces.scores for faces in found)])


def turned_picture(image: Image, turn: int) -> Image:
    """A picture turned clockwise by 90, 180 or 270 degrees."""
    return np.asarray(cv2.rotate(image, _HOW[turn]), np.uint8)


def back(faces: RawFaces, turn: int, size: tuple[int, int]) -> RawFaces:
    """Faces of a turned picture in the picture before, ``size`` wide and high."""
    corners = _back(faces.boxes.reshape(-1, 2, 2), turn, size)
    boxes = np.concatenate([corners.min(1), corners.max(1)], axis=1)
    marks = faces.landmarks
    return RawFaces(boxes, faces.scores, None if marks is None else _back(marks, turn, size))


def _back(points: FloatArray, turn: int, size: tuple[int, int]) -> FloatArray:
    x, y = points[..., 0], points[..., 1]
    width, height = size
    before = {90: (y, height - x), 180: (width - x, height - y), 270: (width - y, x)}[turn]
    return np.asarray(np.stack(before, axis=-1), np.float32)


class TurnedDetector(SeveralLooks):
    """A detector that looks at pictures as they are and turned.

    Args:
        detector: Looks; closed by whoever made it.
        turn: Degrees clockwise.
        still: Looks at one picture, of which it is less sure how it is turned.
    """

    def __init__(self, detector: Detector, turn: int, *, still: bool = False) -> None:
        super().__init__(detector)
        self._turn = turn
        self._sure = _LESS_SURE if still else 1.0

    def _ways(self, image: Image) -> list[Image]:
        return [image, turned_picture(image, self._turn)]

    def _back(self, faces: RawFaces, _image: Image) -> RawFaces:
        found = back(faces, self._turn, (_image.shape[1], _image.shape[0]))
        return RawFaces(found.boxes, found.scores * np.float32(self._sure), found.landmarks)
