"""Reads ``annotations.jsonl``: one JSON object per picture and line.

Fields: file, width, height, boxes [[x1, y1, x2, y2], ...]; per box (lists as long as boxes)
masked (true, false or null), ignore, landmarks (null, or one list of [x, y] per box);
landmark_scheme, dataset, complete, split. Only file and boxes are required.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeGuard

import numpy as np

from app.core.errors import DataError
from app.core.model import SCHEMES, FloatArray
from app.evaluate.labels import LabelledPicture, PictureFolder, picture

ANNOTATIONS = "annotations.jsonl"


def read_annotations(
    path: Path, *, split: str | None = None, check_files: bool = True
) -> list[LabelledPicture]:
    """All pictures of a folder or tar that holds ``annotations.jsonl``.

    Args:
        path: The tar, the folder, or the ``annotations.jsonl`` in a folder.
        split: Only pictures of this split; None takes all.
        check_files: Refuse a line whose picture is not there.

    Raises:
        DataError: Names the file and the line that is wrong.
    """
    if path.name.endswith(".jsonl") and path.is_file():
        folder, member = PictureFolder(path.parent), path.name
    else:
        folder, member = PictureFolder(path), ANNOTATIONS
    where = path if path.name.endswith(".jsonl") else path / member
    pictures = []
    for number, line in enumerate(folder.text(member).splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found = _parse(json.loads(line), folder, (where, number), check_files=check_files)
        except json.JSONDecodeError as error:
            raise DataError(where, f"is not JSON ({error.msg})", line=number) from error
        except (KeyError, TypeError, ValueError) as error:
            raise DataError(where, _reason(error), line=number) from error
        if split is None or found.split == split:
            pictures.append(found)
    if not pictures:
        which = "" if split is None else f" of the split {split!r}"
        raise DataError(where, f"lists no pictures{which}")
    return pictures


def read_all(paths: list[Path], *, split: str | None = None) -> list[LabelledPicture]:
    """Pictures of several folders or tars; a folder of ``*.tar`` stands for all of them.

    Raises:
        DataError: Nothing there, or a malformed line.
    """
    found: list[LabelledPicture] = []
    for path in paths:
        if path.is_dir() and not (path / ANNOTATIONS).is_file():
            inner = sorted(p for p in path.glob("*.tar") if _is_labelled(p))
            inner += sorted(p.parent for p in path.glob(f"*/{ANNOTATIONS}"))
            if not inner:
                raise DataError(path, f"holds neither {ANNOTATIONS} nor tars with one")
            found += [item for p in inner for item in read_annotations(p, split=split)]
        else:
            found += read_annotations(path, split=split)
    return found


def _is_labelled(tar: Path) -> bool:
    return PictureFolder(tar).find(ANNOTATIONS) is not None


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"lacks the field {error.args[0]!r}"
    return str(error)


def _parse(
    row: Any, folder: PictureFolder, listed: tuple[Path, int], *, check_files: bool
) -> LabelledPicture:
    if not isinstance(row, dict):
        raise ValueError("is not a JSON object")
    name = row["file"]
    if not isinstance(name, str):
        raise ValueError("'file' must be text")
    source = folder.find(name)
    if source is None:
        if check_files:
            raise ValueError(f"the picture {name} is missing")
        raise ValueError(f"no source for {name}")
    boxes = row["boxes"]
    if not isinstance(boxes, list):
        raise ValueError("'boxes' must be a list")
    for box in boxes:
        _check_box(box)
    n = len(boxes)
    scheme = _text(row, "landmark_scheme", "")
    marks = row.get("landmarks")
    complete = row.get("complete")
    if complete not in (True, False, None):
        raise ValueError("'complete' must be true or false")
    return picture(
        name,
        replace(source, listed=listed),
        boxes,
        masked=_per_box(row, "masked", n),
        ignore=_per_box(row, "ignore", n),
        landmarks=None if marks is None else [_points(m, scheme) for m in _same(marks, n)],
        scheme=scheme,
        dataset=_text(row, "dataset", ""),
        complete=complete is not False,
        split=_text(row, "split", "train"),
        size=_size(row),
    )


def _text(row: dict[str, Any], key: str, usual: str) -> str:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{key!r} must be text")
    return value or usual


def _size(row: dict[str, Any]) -> tuple[int, int] | None:
    sides = [row.get("width"), row.get("height")]
    if sides == [None, None]:
        return None
    pixels = [int(side) for side in sides if _is_number(side) and side >= 1]
    if len(pixels) != 2:
        raise ValueError("'width' and 'height' must be numbers of pixels")
    return pixels[0], pixels[1]


def _check_box(box: Any) -> None:
    if not isinstance(box, list) or len(box) != 4 or not all(_is_number(v) for v in box):
        raise ValueError(f"a box must be four numbers, not {box!r}")
    if box[2] <= box[0] or box[3] <= box[1]:
        raise ValueError(f"the box {box!r} is empty or inside out")


def _is_number(value: Any) -> TypeGuard[int | float]:
    good = isinstance(value, int | float) and not isinstance(value, bool)
    return good and math.isfinite(value)


def _per_box(row: dict[str, Any], key: str, n: int) -> list[Any] | None:
    values = row.get(key)
    if values is None:
        return None
    if not isinstance(values, list) or len(values) != n:
        raise ValueError(f"{key!r} must have one entry per box ({n})")
    allowed = (True, False, None) if key == "masked" else (True, False)
    if any(not (v is None or isinstance(v, bool)) or v not in allowed for v in values):
        raise ValueError(f"{key!r} must hold true, false" + (" or null" * (key == "masked")))
    return values


def _same(values: Any, n: int) -> list[Any]:
    if not isinstance(values, list) or len(values) != n:
        raise ValueError(f"'landmarks' must have one entry per box ({n})")
    return values


def _points(values: Any, scheme: str) -> FloatArray | None:
    if values is None:
        return None
    try:
        points = np.asarray(values, np.float32)
    except (TypeError, ValueError):
        points = np.zeros(0, np.float32)
    if points.ndim != 2 or points.shape[1] != 2 or not np.isfinite(points).all():
        raise ValueError("landmarks must be lists of [x, y] numbers")
    if scheme in SCHEMES and len(points) < SCHEMES[scheme].size:
        return None  # Half-profiles come with only the points that can be seen.
    if scheme in SCHEMES and len(points) != SCHEMES[scheme].size:
        raise ValueError(f"{scheme} needs {SCHEMES[scheme].size} points, not {len(points)}")
    return points
