"""What a detector finds in labelled pictures, and what two detectors say to it from close up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.geometry import iou_matrix
from app.core.model import FloatArray
from app.core.plugins import Detector
from app.core.settings import Preset
from app.evaluate.detection import heights
from app.evaluate.labels import LabelledPicture
from app.inference.scales import plan
from app.inference.second_look.look import look_closer

LEAST_SCORE = 0.1
"""What scores less is not even stored in a run."""
_FACE, _NO_FACE = 0.35, 0.1
"""Overlap from which a detection is a face, and below which it is none; it is left out
between, where the boxes and not the detector are in doubt."""
_SMALLEST = 12.0
"""Lower faces, in picture pixels, are left out."""
_CROWD = 40
"""Most detections of a picture that are looked at closely: crowds shall not drown the rest."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Detections of labelled pictures; n of them.

    Attributes:
        first: (n,) score of the first look.
        again, other: (n,) scores of the two detectors on the cut-out; NaN where not asked.
        face: (n,) int64, number of the face in its picture, -1 for none.
        picture: (n,) int64, number of its picture.
        faces: (p,) int64, faces that were to be found in each picture.
    """

    first: FloatArray
    again: FloatArray
    other: FloatArray
    face: NDArray[np.int64]
    picture: NDArray[np.int64]
    faces: NDArray[np.int64]

    def take(self, pictures: NDArray[np.bool_]) -> Found:
        """The detections of some of the pictures, (p,) bool; those get new numbers."""
        keep = pictures[self.picture]
        number = np.cumsum(pictures) - 1
        return Found(
            self.first[keep],
            self.again[keep],
            self.other[keep],
            self.face[keep],
            number[self.picture[keep]],
            self.faces[pictures],
        )


def look_at(
    labelled: LabelledPicture, detectors: tuple[Detector, Detector], asked: tuple[float, float]
) -> tuple[FloatArray, NDArray[np.int64]]:
    """The detections of one picture that count.

    The picture is looked at as a frame of video is, in every size of the balanced preset.

    Args:
        labelled: The picture.
        detectors: The one whose tracks are to be judged, and the other.
        asked: Both look closely at what scores between these.

    Returns:
        (n, 3) scores of the first look and of the closer ones (NaN where not asked), and (n,)
        the face of the picture that each shows, -1 for none.
    """
    image = labelled.source.read()
    height, width = image.shape[:2]
    sizes = plan(width, height, Preset.BALANCED)
    found = detectors[0].detect_at([image], [sizes], min_score=LEAST_SCORE)[0]
    face = _faces(found.boxes, labelled)
    scores = np.full((len(found), 3), np.nan, np.float32)
    scores[:, 0] = found.scores
    wanted = (found.scores >= asked[0]) & (found.scores < asked[1])
    rows = np.flatnonzero(wanted & (face >= -1))[:_CROWD]
    if len(rows):
        for column, detector in enumerate(detectors, start=1):
            scores[rows, column] = look_closer(detector, image, found.boxes[rows])
    counts = (face >= -1) & (~wanted | np.isin(np.arange(len(found)), rows))
    return scores[counts], face[counts]


def scored_faces(labelled: LabelledPicture) -> NDArray[np.bool_]:
    """(n,) which faces of a picture are to be found."""
    return np.asarray(~labelled.ignore & (heights(labelled) >= _SMALLEST))


def _faces(boxes: FloatArray, labelled: LabelledPicture) -> NDArray[np.int64]:
    """(n,) the face that each box shows, -1 for none, -2 where that is not known."""
    nothing = -1 if labelled.complete else -2
    if len(boxes) == 0 or len(labelled.boxes) == 0:
        return np.full(len(boxes), nothing, np.int64)
    overlap = iou_matrix(boxes, labelled.boxes)
    centres = (boxes[:, None, :2] + boxes[:, None, 2:]) / 2
    low, high = labelled.boxes[None, :, :2], labelled.boxes[None, :, 2:]
    inside = np.any(np.all((centres > low) & (centres < high), axis=2), axis=1)
    best, most = overlap.argmax(axis=1), overlap.max(axis=1)
    out = np.where((most < _NO_FACE) & ~inside, nothing, -2)
    hit = most >= _FACE
    out[hit] = np.where(scored_faces(labelled)[best[hit]], best[hit], -2)
    return np.asarray(out, np.int64)


def join(parts: Sequence[tuple[FloatArray, NDArray[np.int64]]], faces: NDArray[np.int64]) -> Found:
    """The detections of all pictures.

    Args:
        parts: What :func:`look_at` returned for each picture.
        faces: (p,) faces that are to be found in each.
    """
    scores = np.concatenate([part for part, _ in parts])
    face = np.concatenate([part for _, part in parts])
    picture = np.repeat(np.arange(len(parts)), [len(part) for _, part in parts])
    return Found(scores[:, 0], scores[:, 1], scores[:, 2], face, picture, faces)
