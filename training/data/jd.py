"""JD-landmark: 106 points in ``NAME.txt`` and a box in ``NAME.rect`` or a box text file.

Liu et al., "Grand Challenge of 106-Point Facial Landmark Localization", 2019.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.core.errors import DataError
from app.core.model import FloatArray
from app.evaluate.labels import LabelledPicture, PictureFolder, picture

SCHEME = "jd106"


def read_jd(
    landmarks: Path, images: Path, *, boxes: Path | None = None, split: str = "train"
) -> list[LabelledPicture]:
    """Pictures with 106 points.

    Args:
        landmarks: Folder of ``PICTURE.txt`` files: the number of points, then x and y a line.
        images: Folder or tar of the pictures.
        boxes: Folder of ``PICTURE.rect`` or ``PICTURE.txt`` files: x1, y1, x2, y2. Without
            it a face's box is the extent of its points.

    Raises:
        DataError: Names the file and line that is wrong.
    """
    folder = PictureFolder(images)
    out = []
    for path in sorted(landmarks.glob("*.txt")):
        name = path.stem
        source = folder.find(name)
        if source is None:
            raise DataError(path, f"the picture {name} is missing")
        points = _points(path)
        box = np.concatenate([points.min(0), points.max(0)]).tolist()
        if boxes is not None:
            box = _box(boxes, name)
        out.append(
            picture(
                name,
                source,
                [box],
                landmarks=[points],
                scheme=SCHEME,
                dataset="jd",
                complete=False,
                split=split,
            )
        )
    if not out:
        raise DataError(landmarks, "holds no landmark files")
    return out


def _points(path: Path) -> FloatArray:
    first, *rest = path.read_text(encoding="utf-8").splitlines() or [""]
    try:
        count = int(first)
    except ValueError:
        raise DataError(path, "does not begin with the number of points", line=1) from None
    rows = []
    for number, line in enumerate(rest[:count], start=2):
        try:
            x, y = (float(v) for v in line.split())
        except ValueError:
            raise DataError(path, f"needs x and y, not {line!r}", line=number) from None
        rows.append([x, y])
    if len(rows) != count:
        raise DataError(path, f"announces {count} points and holds {len(rows)}")
    return np.array(rows, np.float32)


def _box(folder: Path, name: str) -> list[float]:
    for path in (folder / f"{name}.rect", folder / f"{name}.txt"):
        if path.is_file():
            try:
                x1, y1, x2, y2 = (float(v) for v in path.read_text(encoding="utf-8").split()[:4])
            except ValueError:
                raise DataError(path, "needs x1, y1, x2, y2", line=1) from None
            return [x1, y1, x2, y2]
    raise DataError(folder, f"holds no box for {name}")
