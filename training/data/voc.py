"""Pascal VOC: one XML file a picture."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Collection
from pathlib import Path

from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture, PictureFolder, picture

MASK_WORDS = ("with_mask", "mask", "masked", "con_mascarilla")
CLEAR_WORDS = ("without_mask", "no-mask", "no_mask", "face", "sin_mascarilla")


def read_voc(
    folder: Path, images: Path, *, split: str = "train", classes: Collection[str] | None = None
) -> list[LabelledPicture]:
    """Pictures of all XML files in a folder. "difficult" objects are ignored.

    Args:
        folder: Of the XML files.
        images: Folder or tar of the pictures.
        classes: Object names that are faces; None takes every object.

    Raises:
        DataError: Names the file (and line) that is wrong.
    """
    pictures = PictureFolder(images)
    out = []
    for path in sorted(folder.rglob("*.xml")):
        try:
            root = ET.parse(path).getroot()
        except ET.ParseError as error:
            raise DataError(path, "is not XML", line=error.position[0]) from error
        name = (root.findtext("filename") or "").strip()
        source = pictures.find(name)
        if source is None:
            raise DataError(path, f"the picture {name!r} is missing")
        boxes, masked, ignore = [], [], []
        for item in root.iter("object"):
            label = (item.findtext("name") or "").strip()
            if classes is not None and label not in classes:
                continue
            boxes.append(_box(path, item))
            masked.append(mask_state(label))
            ignore.append((item.findtext("difficult") or "0").strip() == "1")
        out.append(
            picture(name, source, boxes, masked=masked, ignore=ignore, dataset="voc", split=split)
        )
    if not out:
        raise DataError(folder, "holds no XML files")
    return out


def mask_state(label: str) -> bool | None:
    """Whether a class name says that the face is masked; None where it says nothing clear."""
    word = label.lower()
    if word in MASK_WORDS:
        return True
    return False if word in CLEAR_WORDS else None


def _box(path: Path, item: ET.Element) -> list[float]:
    try:
        box = [float(item.findtext(f"bndbox/{k}") or "") for k in ("xmin", "ymin", "xmax", "ymax")]
    except ValueError:
        raise DataError(path, "an object lacks xmin, ymin, xmax or ymax") from None
    if box[2] <= box[0] or box[3] <= box[1]:
        raise DataError(path, f"the box {box} is empty or inside out")
    return box
