"""Faces with landmarks, cut out generously and kept in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.model import FloatArray, Image
from app.evaluate.labels import LabelledPicture
from app.inference.landmarks.upright import landmark_frame
from training.augment.geometry import move, square_to_crop, warp

_REACH = 2.2
"""Side of a chip in units of the landmarks' extent; crops rarely look beyond it."""
_LARGEST = 288


@dataclass(frozen=True, slots=True, eq=False)
class Chip:
    """A face.

    Attributes:
        image: Square piece of the picture around the face, BGR.
        points: (k, 2) float32, chip pixels.
        dataset: Where it comes from.
        name: Picture's name.
    """

    image: Image
    points: FloatArray
    dataset: str
    name: str


def cut_chips(pictures: Iterable[LabelledPicture], scheme: str) -> list[Chip]:
    """All faces of the pictures that carry landmarks of a scheme."""
    chips = []
    for labelled in pictures:
        faces = [m for m in labelled.landmarks if m is not None and labelled.scheme == scheme]
        if not faces:
            continue
        image = labelled.source.read()
        for points in faces:
            box = landmark_frame(points)
            side = _REACH * float((points.max(0) - points.min(0)).mean())
            size = min(_LARGEST, max(32, round(side)))
            centre = (float(box[0] + box[2]) / 2, float(box[1] + box[3]) / 2)
            matrix = square_to_crop(centre, side, size)
            moved = move(points, matrix)
            chips.append(Chip(warp(image, matrix, size), moved, labelled.dataset, labelled.name))
    return chips
