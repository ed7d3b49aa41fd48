"""WIDER FACE's text format: picture name, number of faces, one line a face."""

from __future__ import annotations

from pathlib import Path

from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture, PictureFolder, picture


def read_wider(path: Path, images: Path, *, split: str = "train") -> list[LabelledPicture]:
    """Pictures of a ``wider_face_*_bbx_gt.txt``.

    A face is x, y, width, height, blur, expression, illumination, invalid, occlusion, pose.
    Faces that are marked invalid, or have no extent, are ignored.

    Args:
        path: The text file.
        images: Folder (or tar) that the picture names are relative to.

    Raises:
        DataError: Names the line that is wrong.
    """
    folder = PictureFolder(images)
    lines = path.read_text(encoding="utf-8").splitlines()
    at, out = 0, []
    while at < len(lines):
        name = lines[at].strip()
        if not name:
            at += 1
            continue
        source = folder.find(name)
        if source is None:
            raise DataError(path, f"the picture {name} is missing", line=at + 1)
        try:
            count = int(lines[at + 1])
        except (IndexError, ValueError):
            raise DataError(path, "the number of faces is missing", line=at + 2) from None
        boxes, ignore = [], []
        # A picture without faces is followed by one line of zeros.
        for number in range(at + 2, at + 2 + max(1, count)):
            values = _values(path, lines, number)
            if count == 0:
                continue
            x, y, w, h = values[:4]
            invalid = len(values) > 7 and values[7] == 1
            boxes.append([x, y, x + max(w, 1), y + max(h, 1)])
            ignore.append(invalid or w <= 0 or h <= 0)
        at += 2 + max(1, count)
        out.append(picture(name, source, boxes, ignore=ignore, dataset="wider", split=split))
    return out


def _values(path: Path, lines: list[str], number: int) -> list[float]:
    try:
        values = [float(v) for v in lines[number].split()]
        if len(values) < 4:
            raise ValueError
    except (IndexError, ValueError):
        reason = "needs x, y, width and height of a face"
        raise DataError(path, reason, line=number + 1) from None
    return values
