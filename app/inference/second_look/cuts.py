"""Doubtful faces cut out of their frames and enlarged, with what is likelier beside them."""

from __future__ import annotations

import logging
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

import cv2
import numpy as np

from app.core.arrays import FaceTable
from app.core.errors import MediaError
from app.core.model import FloatArray, Image, IntArray, MediaInfo, Provenance
from app.core.timebase import FrameIndex
from app.inference.footage.fields import combed, fields_of
from app.inference.footage.shapes import Shape
from app.inference.heads import on_one_head
from app.video.reader import FrameReader

_log = logging.getLogger(__name__)
SIDE: Final = 160
"""Of a cut-out, in pixels."""

_FACES_ACROSS: Final = 3.0
_LARGEST_ZOOM: Final = 4.0


@dataclass(frozen=True, slots=True)
class Cut:
    """A doubtful face, cut out: its row, the picture, the face's size in it in pixels.

    ``others``, (n, 4) in the picture's pixels, are likelier faces beside it.
    """

    row: int
    crop: Image
    size: float
    others: FloatArray = field(default_factory=lambda: np.zeros((0, 4), np.float32))


def cuts_of(
    info: MediaInfo, index: FrameIndex, tracked: FaceTable, *, rows: IntArray
) -> Generator[Cut]:
    """The faces of some rows, (n,) by PTS, cut out; only their frames are converted.

    Where a frame is interlaced, a row is cut out of each of its moments, too.
    """
    shape = Shape.of(info)
    shown = tracked if shape.square else replace(tracked, boxes=shape.boxes(tracked.boxes))
    with FrameReader(info, index, kept=0) as reader:
        for pts, group in groupby(rows.tolist(), key=lambda row: int(tracked.pts[row])):
            try:
                image = shape.image(reader.read_at(pts).image)
            except MediaError as error:
                # Nothing is taken back, so more is covered, not less.
                _log.warning("%s", error)
                continue
            looks = [image, *fields_of(image)] if combed(image) else [image]
            for row in group:
                for look in looks:
                    crop, size = cut_out(look, shown.boxes[row])
                    yield Cut(row, crop, size, _others(shown, row, size))


def _others(table: FaceTable, row: int, size: float) -> FloatArray:
    """Likelier faces of the same frame, other heads than a row's, in its cut-out's pixels."""
    own = table.boxes[row]
    rows = np.arange(*table.rows_at(int(table.pts[row])).indices(len(table)))
    rows = rows[
        (table.scores[rows] > table.scores[row]) & (table.provenance[rows] == Provenance.DETECTOR)
    ]
    boxes = table.boxes[rows]
    boxes = boxes[~on_one_head(own[None], boxes)[0]]
    scale = size / max(float(own[2] - own[0]), float(own[3] - own[1]), 4.0)
    middle = np.tile((own[:2] + own[2:]) / 2, 2)
    return np.asarray((boxes - middle) * scale + SIDE / 2, np.float32)


def cut_out(image: Image, box: FloatArray) -> tuple[Image, float]:
    """A square picture with the face in its middle, and the face's size in it, in pixels.

    Args:
        image: (h, w, 3) uint8 BGR.
        box: (4,) in that picture's pixels.
    """
    size = max(float(box[2] - box[0]), float(box[3] - box[1]), 4.0)
    centre = (box[:2] + box[2:]) / 2
    scale = min(SIDE / (_FACES_ACROSS * size), _LARGEST_ZOOM)
    reach = SIDE / 2 / scale + 2 / scale + 2
    # A box wholly beyond an edge shows the picture's last pixels there.
    most = np.array([image.shape[1], image.shape[0]]) - 1
    low = np.clip(np.floor(centre - reach), 0, most).astype(int)
    high = np.maximum(np.ceil(centre + reach).astype(int), low + 1)
    part = image[low[1] : high[1], low[0] : high[0]]
    if scale < 0.5:
        # Averaging first: a plain warp that shrinks this much would alias.
        reduce = 2 * scale
        small = (max(1, round(part.shape[1] * reduce)), max(1, round(part.shape[0] * reduce)))
        factor = np.array([small[0] / part.shape[1], small[1] / part.shape[0]])
        part = np.asarray(cv2.resize(part, small, interpolation=cv2.INTER_AREA), np.uint8)
    else:
        factor = np.ones(2)
    middle = (centre - low) * factor
    step = scale / factor
    matrix = np.array(
        [
            [step[0], 0, SIDE / 2 - middle[0] * step[0]],
            [0, step[1], SIDE / 2 - middle[1] * step[1]],
        ],
        np.float64,
    )
    crop = cv2.warpAffine(
        part, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(crop, np.uint8), size * scale
