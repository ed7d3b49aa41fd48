"""MOTChallenge CSV: frame, track, left, top, width, height, score, -1, -1, -1; counted from 1."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import DataError
from app.core.model import Box
from app.core.said import say
from app.exchange.format import text_of
from app.exchange.rows import FaceRow, MediumFaces
from app.exchange.times import Stretch

_FIRST = 1
"""Frames and pixels are counted from 1 (the format is MATLAB's)."""


def write(path: Path, media: Sequence[MediumFaces], _: Sequence[Stretch]) -> None:
    """Rows by frame, then track."""
    (faces,) = media
    with path.open("w", encoding="ascii", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        for number, row in faces.numbered():
            box, frame = row.box, row.position + _FIRST
            place = (box.x1 + _FIRST, box.y1 + _FIRST, box.width, box.height)
            written = [f"{value:.2f}" for value in place]
            writer.writerow([frame, number, *written, f"{row.score:.4f}", -1, -1, -1])


def read(path: Path, faces: MediumFaces) -> list[FaceRow]:
    """See :data:`app.exchange.format.Read`. Rows with score 0 are none, as the format says."""
    rows = []
    for line, cells in enumerate(csv.reader(text_of(path).splitlines()), 1):
        if not cells or not "".join(cells).strip():
            continue
        try:
            frame, track = int(float(cells[0])), int(float(cells[1]))
            left, top, width, height = map(float, cells[2:6])
            score = float(cells[6]) if len(cells) > 6 else 1.0
        except (ValueError, IndexError) as error:
            raise DataError(path, say("is no row of a MOT file"), line=line) from error
        position = frame - _FIRST
        if not 0 <= position < len(faces.index):
            raise DataError(
                path, say("there is no frame {number} in the video", number=frame), line=line
            )
        if score == 0 or width <= 0 or height <= 0:
            continue
        x, y = left - _FIRST, top - _FIRST
        box = Box(x, y, x + width, y + height)
        score = min(max(score, 0.0), 1.0) if score != -1 else 1.0
        rows.append(FaceRow(position, faces.index.at(position), box, score, max(track, 0)))
    return sorted(rows, key=lambda row: row.position)
