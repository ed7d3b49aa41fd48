"""What a detector misses: the largest missed faces, and a sheet to look at them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import DataError
from app.core.geometry import areas, intersections, iou_matrix
from app.core.model import Box, Face, FloatArray, Image, Provenance
from app.core.policy import region
from app.core.settings import RedactionSettings
from app.evaluate.detection import DetectionEvaluation, assign
from app.evaluate.labels import CLEAR, MASKED, LabelledPicture

_TILE, _CAPTION, _COLUMNS = 180, 34, 10
_AROUND = 1.0
"""Surroundings on every side, in face sides."""
_FACE, _FOUND = (80, 220, 80), (60, 60, 255)
_WORDS = {MASKED: "masked", CLEAR: "clear"}


@dataclass(frozen=True, slots=True, eq=False)
class Miss:
    """A labelled face that no detection hit.

    Attributes:
        picture: The picture it is in.
        box: (4,) the label, picture pixels.
        masked: As in the labels.
        near: (4,) the detection above the threshold that overlaps it most, or None.
        overlap: That detection's IoU with the face; 0 without one.
        best_score: Highest score, at any threshold, of a detection that would have hit
            (IoU .5); 0 without one.
        covered: Share of the label that lies in what an export would cover for ``near``, with
            the usual margins; 0 without one.
    """

    picture: LabelledPicture
    box: FloatArray
    masked: int
    near: FloatArray | None
    overlap: float
    best_score: float
    covered: float

    @property
    def height(self) -> float:
        """Height of the missed face in pixels."""
        return float(self.box[3] - self.box[1])

    def record(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "file": self.picture.name,
            "dataset": self.picture.dataset,
            "box": [round(float(v), 1) for v in self.box],
            "masked": None if self.masked not in _WORDS else self.masked == MASKED,
            "overlap": round(self.overlap, 3),
            "best_score": round(self.best_score, 3),
            "covered": round(self.covered, 3),
        }


def worst_misses(
    evaluation: DetectionEvaluation, count: int, *, false_alarms: float = 1.0, iou: float = 0.5
) -> list[Miss]:
    """The largest faces missed at so many false alarms per picture, largest first."""
    threshold = evaluation.curve(iou).threshold_at(false_alarms)
    found = []
    for labelled, faces in evaluation:
        kept = faces.take(np.flatnonzero(faces.scores >= threshold))
        scored = evaluation.scored(labelled)
        assigned, _ = assign(labelled, kept, scored, threshold=iou)
        missed = scored.copy()
        missed[assigned[assigned >= 0]] = False
        for row in np.flatnonzero(missed):
            box = labelled.boxes[row]
            overlap = iou_matrix(box[None], kept.boxes)[0]
            near = int(overlap.argmax()) if len(overlap) else -1
            touches = near >= 0 and overlap[near] > 0
            any_score = faces.scores[iou_matrix(box[None], faces.boxes)[0] >= iou]
            found.append(
                Miss(
                    labelled,
                    box,
                    int(labelled.masked[row]),
                    kept.boxes[near] if touches else None,
                    float(overlap[near]) if touches else 0.0,
                    float(any_score.max(initial=0)),
                    _covered(box, kept.boxes[near]) if touches else 0.0,
                )
            )
    found.sort(key=lambda miss: miss.height, reverse=True)
    return found[:count]


def draw_misses(misses: Sequence[Miss], out: Path) -> None:
    """A contact sheet: each face with its surroundings, the label green, what was found red.

    The sheet shows people: treat it as the pictures themselves.

    Raises:
        DataError: A picture cannot be read, or the sheet not be written.
    """
    rows = max(1, math.ceil(len(misses) / _COLUMNS))
    sheet = np.full((rows * (_TILE + _CAPTION), _COLUMNS * _TILE, 3), 255, np.uint8)
    for number, miss in enumerate(misses):
        y = number // _COLUMNS * (_TILE + _CAPTION)
        x = number % _COLUMNS * _TILE
        sheet[y : y + _TILE, x : x + _TILE] = _tile(miss)
        lines = (
            f"{number + 1}: {miss.height:.0f} px {_WORDS.get(miss.masked, '')}",
            f"IoU {miss.overlap:.2f} score {miss.best_score:.2f}",
        )
        for line, text in enumerate(lines):
            place = (x + 3, y + _TILE + 13 + 15 * line)
            cv2.putText(
                sheet, text, place, cv2.FONT_HERSHEY_SIMPLEX, 0.42, (0, 0, 0), 1, cv2.LINE_AA
            )
    good, data = cv2.imencode(".png", sheet)
    try:
        out.write_bytes(data.tobytes())
    except OSError as error:
        raise DataError(out, f"cannot be written ({error.strerror})") from error
    assert good


def _covered(label: FloatArray, found: FloatArray) -> float:
    face = Face(0, Box.of(found), 1.0, Provenance.DETECTOR)
    outer = region(face, RedactionSettings()).box.array()[None]
    share = intersections(label[None], outer) / areas(label[None])
    return float(share[0, 0])


def _tile(miss: Miss) -> Image:
    image = miss.picture.source.read()
    x1, y1, x2, y2 = (float(v) for v in miss.box)
    side = max(x2 - x1, y2 - y1) * (1 + 2 * _AROUND)
    left, top = (x1 + x2 - side) / 2, (y1 + y2 - side) / 2
    scale = _TILE / side
    matrix = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]])
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    tile = cv2.warpAffine(image, matrix, (_TILE, _TILE), flags=how)
    for box, color in ((miss.near, _FOUND), (miss.box, _FACE)):
        if box is not None:
            ends = [
                (round((float(x) - left) * scale), round((float(y) - top) * scale))
                for x, y in (box[:2], box[2:])
            ]
            cv2.rectangle(tile, ends[0], ends[1], color, 1, cv2.LINE_AA)
    return np.asarray(tile, np.uint8)
