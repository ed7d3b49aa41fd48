"""300-W: one ``.pts`` file beside each picture, https://ibug.doc.ic.ac.uk/resources/300-W/."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.core.errors import DataError
from app.core.model import FloatArray
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.inference.landmarks.upright import landmark_frame

_PICTURES = (".png", ".jpg", ".jpeg")


def read_300w(folder: Path, *, split: str = "train") -> list[LabelledPicture]:
    """All pictures of a folder (and below) with a ``.pts`` of 68 points.

    Raises:
        DataError: A ``.pts`` is malformed or its picture missing; names file and line.
    """
    out = []
    for path in sorted(folder.rglob("*.pts")):
        points = read_pts(path)
        source = next(
            (path.with_suffix(s) for s in _PICTURES if path.with_suffix(s).is_file()), None
        )
        if source is None:
            raise DataError(path, "has no picture beside it")
        scheme = "ibug68" if len(points) == 68 else f"points{len(points)}"
        box = (
            landmark_frame(points)
            if len(points) == 68
            else np.concatenate([points.min(0), points.max(0)])
        )
        out.append(
            picture(
                str(path.relative_to(folder)),
                PictureSource(source),
                [box.tolist()],
                landmarks=[points],
                scheme=scheme,
                dataset="300w",
                complete=False,
                split=split,
            )
        )
    if not out:
        raise DataError(folder, "holds no .pts files")
    return out


def read_pts(path: Path) -> FloatArray:
    """Points of a file, (k, 2), 0-based: the format counts pixels from 1."""
    points: list[list[float]] = []
    announced: int | None = None
    inside = done = False
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.strip()
        if line.startswith("n_points"):
            try:
                announced = int(line.split(":")[1])
            except (IndexError, ValueError):
                raise DataError(path, f"cannot be read: {line!r}", line=number) from None
        elif line == "{":
            inside = True
        elif line == "}":
            done = True
            break
        elif inside and line:
            try:
                x, y = (float(v) for v in line.split())
            except ValueError:
                raise DataError(path, f"needs x and y, not {line!r}", line=number) from None
            points.append([x - 1, y - 1])
    if not done or not points:
        raise DataError(path, "holds no points between braces")
    if announced is not None and announced != len(points):
        raise DataError(path, f"announces {announced} points and holds {len(points)}")
    return np.array(points, np.float32)
