"""Which reader a data set needs, as settings files say it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from app.core.errors import DataError
from app.evaluate.annotations import read_all
from app.evaluate.labels import LabelledPicture
from training.data.coco import read_coco
from training.data.jd import read_jd
from training.data.pts import read_300w
from training.data.voc import read_voc
from training.data.wider import read_wider
from training.data.yolo import read_yolo


class DataSource(BaseModel):
    """A data set.

    Attributes:
        format: See ``training.data``; "faceveil" is annotations.jsonl in a folder or tar.
        path: Annotation file or folder.
        images: Folder or tar of the pictures, where the format keeps them apart.
        boxes: Folder of box files (jd).
        split: What its pictures are for; "faceveil" files say it themselves.
        classes: Names (voc, coco) or numbers (yolo) that are faces; empty takes all.
        masked: Class numbers that are masked faces (yolo).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["faceveil", "300w", "wider", "voc", "coco", "yolo", "jd"] = "faceveil"
    path: Path
    images: Path | None = None
    boxes: Path | None = None
    split: str = "train"
    classes: tuple[str, ...] = ()
    masked: tuple[int, ...] = ()


def read_sources(sources: Iterable[DataSource | Path]) -> list[LabelledPicture]:
    """Pictures of all data sets; a bare path is a "faceveil" one.

    Raises:
        DataError: Data are missing or malformed.
    """
    out: list[LabelledPicture] = []
    for source in sources:
        out += read_all([source]) if isinstance(source, Path) else read_source(source)
    return out


def read_source(source: DataSource) -> list[LabelledPicture]:
    """Pictures of one data set.

    Raises:
        DataError: Data are missing or malformed.
    """
    path, split = source.path, source.split
    if not path.exists():
        raise DataError(path, "there is no such file or folder")
    if source.format == "faceveil":
        return read_all([path])
    if source.format == "300w":
        return read_300w(path, split=split)
    if source.images is None:
        raise DataError(path, f"the format {source.format} needs 'images', the pictures' folder")
    if source.format == "wider":
        return read_wider(path, source.images, split=split)
    if source.format == "voc":
        return read_voc(path, source.images, split=split, classes=source.classes or None)
    if source.format == "coco":
        return read_coco(path, source.images, split=split, classes=source.classes or None)
    if source.format == "yolo":
        numbers = [int(name) for name in source.classes] or None
        return read_yolo(path, source.images, split=split, classes=numbers, masked=source.masked)
    return read_jd(path, source.images, boxes=source.boxes, split=split)
