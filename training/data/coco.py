"""COCO: one JSON file for all pictures."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np

from app.core.errors import DataError
from app.core.model import SCHEME_BY_SIZE, FloatArray
from app.evaluate.labels import LabelledPicture, PictureFolder, picture
from training.data.voc import mask_state


def read_coco(
    path: Path, images: Path, *, split: str = "train", classes: Collection[str] | None = None
) -> list[LabelledPicture]:
    """Pictures of a COCO file; crowds are ignored, complete key points become landmarks.

    Args:
        path: The JSON file.
        images: Folder or tar of the pictures.
        classes: Category names that are faces; None takes every category.

    Raises:
        DataError: Names the entry that is wrong.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        names = {c["id"]: str(c["name"]) for c in data.get("categories", [])}
        by_image: dict[Any, list[dict[str, Any]]] = {}
        for entry in data["annotations"]:
            by_image.setdefault(entry["image_id"], []).append(entry)
        listed = data["images"]
    except json.JSONDecodeError as error:
        raise DataError(path, f"is not JSON ({error.msg})", line=error.lineno) from error
    except (KeyError, TypeError, AttributeError) as error:
        raise DataError(path, f"is not a COCO file (it lacks {error})") from error
    folder = PictureFolder(images)
    out = []
    for image in listed:
        name = str(image.get("file_name"))
        source = folder.find(name)
        if source is None:
            raise DataError(path, f"the picture {name} is missing")
        faces = [
            e
            for e in by_image.get(image.get("id"), ())
            if classes is None or names.get(e.get("category_id")) in classes
        ]
        marks = [_points(e) for e in faces]
        size = next((len(m) for m in marks if m is not None), 0)
        out.append(
            picture(
                name,
                source,
                [_box(path, e) for e in faces],
                masked=[mask_state(names.get(e.get("category_id"), "")) for e in faces],
                ignore=[bool(e.get("iscrowd", 0)) for e in faces],
                landmarks=marks,
                scheme=SCHEME_BY_SIZE[size].name if size else "",
                dataset="coco",
                split=split,
            )
        )
    return out


def _box(path: Path, entry: dict[str, Any]) -> list[float]:
    try:
        x, y, w, h = (float(v) for v in entry["bbox"])
    except (KeyError, TypeError, ValueError):
        raise DataError(path, f"annotation {entry.get('id')} has no bbox of four numbers") from None
    if w <= 0 or h <= 0:
        raise DataError(path, f"annotation {entry.get('id')} has an empty box")
    return [x, y, x + w, y + h]


def _points(entry: dict[str, Any]) -> FloatArray | None:
    values = np.asarray(entry.get("keypoints", []), np.float32).reshape(-1, 3)
    if len(values) not in SCHEME_BY_SIZE or not (values[:, 2] > 0).all():
        return None
    return np.ascontiguousarray(values[:, :2])
