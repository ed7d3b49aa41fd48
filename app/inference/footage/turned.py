"""Footage that lies on its side, askew, or stands on its head, without saying so.

Cameras hang upside down, and telephones lie flat when a recording begins; networks find a tenth of
the faces then. A few pictures of each medium are turned to see whether more faces come out. If so,
every picture is looked at both ways, as the camera may have been turned on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.arrays import RawFaces
from app.core.model import SCHEME_BY_SIZE, FloatArray, Image
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
_ASKEW: Final = (45, 315)
"""Of videos only looked at where a face that is found leans, or none is found. Networks find most
faces that are tilted by up to 30 degrees, so that 45 stand for 20 to 70."""
_LEANS: Final = 20.0
"""Degrees by which eyes then are not level."""
_CORNERS: Final = (114, 114, 114)
_SIDE: Final = 960
"""Pictures are looked at no larger than this for it: a turn shows in the larger faces, too."""


def turn_of(images: Sequence[Image], detector: Detector) -> int:
    """Degrees clockwise by which a video's displayed pictures have to be turned to be upright.

    Args:
        images: Some of them, or the still.
        detector: Looks.

    Returns:
        0 or one of 45, 90, 180, 270 and 315.
    """
    upright = [_look(image, detector) for image in images]
    found = np.concatenate([np.zeros(0, np.float32), *(faces.scores for faces in upright)])
    if not images or (len(found) >= len(images) and found.mean() >= _UPRIGHT):
        return 0
    askew = len(images) == 1 or not len(found) or any(_leans(faces) for faces in upright)
    plain, sums = 0.0, dict.fromkeys((*_HOW, *_ASKEW) if askew else _HOW, 0.0)
    # Those that show least as they are come first: the others stand upright if they do.
    for at in sorted(range(len(images)), key=lambda at: float(upright[at].scores.sum())):
        plain += float(upright[at].scores.sum())
        for turn in sums:
            sums[turn] += float(_look(turned_picture(images[at], turn), detector).scores.sum())
        if plain >= _AT_LEAST and max(sums.values()) <= _CLEARLY_LESS * plain:
            return 0
    best = max(sums, key=lambda turn: sums[turn])
    more = _AT_LEAST if len(images) > 1 else _AT_LEAST_STILL
    return best if sums[best] >= max(_MORE * plain, plain + more) else 0


def _look(image: Image, detector: Detector) -> RawFaces:
    sides = detector.sizes(image.shape[1], image.shape[0])[-1:]
    sizes = [tuple(min(side, _SIDE) for side in sides)]
    return detector.detect_at([image], sizes, min_score=_LEAST)[0]


def _leans(faces: RawFaces) -> bool:
    """Whether the eyes of some face are not level, or nobody knows where they are."""
    marks = faces.landmarks
    scheme = None if marks is None else SCHEME_BY_SIZE.get(marks.shape[1])
    if marks is None or scheme is None:
        return True
    left, right = (
        marks[:, list(scheme.groups[eye])].mean(axis=1) for eye in ("left_eye", "right_eye")
    )
    across = right - left
    roll = np.degrees(np.arctan2(np.abs(across[:, 1]), across[:, 0]))
    return bool((roll > _LEANS).any())


def turned_picture(image: Image, turn: int) -> Image:
    """A picture turned clockwise; by 45 or 315 degrees, into a larger one with grey corners."""
    if turn in _HOW:
        return np.asarray(cv2.rotate(image, _HOW[turn]), np.uint8)
    matrix, size = _onto((image.shape[1], image.shape[0]), turn)
    matrix[:, 2] += 0.5 * (matrix[:, 0] + matrix[:, 1]) - 0.5  # OpenCV counts from pixel centres
    out = cv2.warpAffine(image, matrix, size, flags=cv2.INTER_LINEAR, borderValue=_CORNERS)
    return np.asarray(out, np.uint8)


def _onto(size: tuple[int, int], turn: int) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """(2, 3) from a picture to the turned one that holds all of it, and the size of that."""
    width, height = size
    cos, sin = np.cos(np.deg2rad(turn)), np.sin(np.deg2rad(turn))
    wide, high = (
        int(np.ceil(abs(a) * width + abs(b) * height - 1e-6)) for a, b in ((cos, sin), (sin, cos))
    )
    matrix = np.array([[cos, -sin, 0.0], [sin, cos, 0.0]])
    matrix[:, 2] = np.array([wide, high]) / 2 - matrix[:, :2] @ (np.array([width, height]) / 2)
    return matrix, (wide, high)


def back(faces: RawFaces, turn: int, size: tuple[int, int]) -> RawFaces:
    """Faces of a turned picture in the picture before, ``size`` wide and high.

    A face that lies askew there gets a square as large as its longer side.
    """
    matrix, _ = _onto(size, turn)
    centres = _back((faces.boxes[:, :2] + faces.boxes[:, 2:]) / 2, matrix)
    half = (faces.boxes[:, 2:] - faces.boxes[:, :2]) / 2
    if turn not in _HOW:
        half = np.repeat(half.max(axis=1, keepdims=True), 2, axis=1)
    elif turn != 180:
        half = half[:, ::-1]
    boxes = np.concatenate([centres - half, centres + half], axis=1).astype(np.float32)
    marks = faces.landmarks
    return RawFaces(boxes, faces.scores, None if marks is None else _back(marks, matrix))


def _back(points: NDArray[np.floating], matrix: NDArray[np.float64]) -> FloatArray:
    return np.asarray((points - matrix[:, 2]) @ matrix[:, :2], np.float32)


class TurnedDetector(SeveralLooks):
    """A detector that looks at pictures as they are and turned.

    Args:
        detector: Looks; closed by whoever made it.
        turn: Degrees clockwise, one of those that :func:`turn_of` answers.
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
