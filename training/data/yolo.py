"""YOLO: one text file a picture, a line a face: class, centre and size as shares."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture, PictureSource, picture

_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".bmp")


def read_yolo(
    labels: Path,
    images: Path,
    *,
    split: str = "train",
    classes: Collection[int] | None = None,
    masked: Collection[int] = (),
) -> list[LabelledPicture]:
    """Every picture of a folder; one without a text file has no faces.

    Args:
        labels: Folder of the text files, laid out like ``images``.
        images: Folder of the pictures.
        classes: Class numbers that are faces; None takes all.
        masked: Class numbers that are masked faces; where given, the others are clear.

    Raises:
        DataError: Names the file and line that is wrong.
    """
    out = []
    for path in sorted(p for p in images.rglob("*") if p.suffix.lower() in _PICTURES):
        source = PictureSource(path)
        name = str(path.relative_to(images))
        text = (labels / name).with_suffix(".txt")
        lines = text.read_text(encoding="utf-8").splitlines() if text.is_file() else []
        height, width = source.read().shape[:2] if lines else (1, 1)
        boxes: list[list[float]] = []
        states: list[bool | None] = []
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                kind, cx, cy, w, h = (float(v) for v in line.split()[:5])
            except ValueError:
                reason = "needs class, centre x, centre y, width and height"
                raise DataError(text, reason, line=number) from None
            if not (0 < w <= 1 and 0 < h <= 1 and 0 <= cx <= 1 and 0 <= cy <= 1):
                raise DataError(
                    text, "holds numbers that are no shares of the picture", line=number
                )
            if classes is not None and int(kind) not in classes:
                continue
            x, y = cx * width, cy * height
            half_w, half_h = w * width / 2, h * height / 2
            boxes.append([x - half_w, y - half_h, x + half_w, y + half_h])
            states.append(int(kind) in masked if masked else None)
        out.append(picture(name, source, boxes, masked=states, dataset="yolo", split=split))
    if not out:
        raise DataError(images, "holds no pictures")
    return out
