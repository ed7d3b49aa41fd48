"""COCO JSON: boxes and landmarks by picture."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.core.errors import DataError
from app.core.model import FIVE_POINTS, Box, Landmarks
from app.core.names import printable
from app.core.said import say
from app.exchange.format import text_of
from app.exchange.rows import FaceRow, MediumFaces
from app.exchange.times import Stretch

_VISIBLE = 2
_POINTS = ["left_eye", "right_eye", "nose", "left_mouth", "right_mouth"]


def write(path: Path, media: Sequence[MediumFaces], _: Sequence[Stretch]) -> None:
    """One image a frame, also for frames without faces, named ``video.mp4/000012``.

    Beside what COCO knows, an image carries ``video``, ``frame`` (from 0) and ``pts`` (seconds on
    the medium's clock), an annotation ``track_id``, ``score`` and ``provenance``.
    """
    images: list[dict[str, Any]] = []
    boxes: list[dict[str, Any]] = []
    for faces in media:
        info = faces.info
        base = len(images) + 1
        name = printable(info.path.name)
        for position, pts in enumerate(faces.index.pts.tolist()):
            images.append(
                {
                    "id": base + position,
                    "file_name": f"{name}/{position:06d}",
                    "width": info.width,
                    "height": info.height,
                    "video": name,
                    "frame": position,
                    "pts": float(pts * faces.index.time_base),
                }
            )
        boxes += [
            _annotation(at, row, image=base + row.position, track=number)
            for at, (number, row) in enumerate(faces.numbered(), len(boxes) + 1)
        ]
    record = {
        "info": {"description": "faces that are covered, by Faceveil"},
        "licenses": [],
        "images": images,
        "annotations": boxes,
        "categories": [{"id": 1, "name": "face", "keypoints": _POINTS, "skeleton": []}],
    }
    path.write_text(json.dumps(record), "utf-8")


def _annotation(number: int, row: FaceRow, *, image: int, track: int) -> dict[str, Any]:
    box = row.box
    marks: list[float] = [0.0] * (3 * FIVE_POINTS.size)
    if row.landmarks is not None and row.landmarks.scheme == FIVE_POINTS.name:
        flat = np.column_stack([row.landmarks.points, np.full(FIVE_POINTS.size, _VISIBLE)])
        marks = [round(float(value), 2) for value in flat.ravel()]
    return {
        "id": number,
        "image_id": image,
        "category_id": 1,
        "bbox": [round(float(v), 2) for v in (box.x1, box.y1, box.width, box.height)],
        "area": round(float(box.width * box.height), 2),
        "iscrowd": 0,
        "segmentation": [],
        "keypoints": marks,
        "num_keypoints": sum(1 for value in marks[2::3] if value),
        "score": round(row.score, 4),
        "track_id": track,
        "provenance": row.provenance.word,
    }


def read(path: Path, faces: MediumFaces) -> list[FaceRow]:
    """Boxes of the images that are frames of the medium; see :data:`app.exchange.format.Read`.

    An image is a frame by its ``frame`` or ``frame_id``, else by the last number in its name.
    """
    text_of(path)
    from pycocotools.coco import COCO

    try:
        with contextlib.redirect_stdout(io.StringIO()):  # it tells how long it took
            coco = COCO(str(path))
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise DataError(path, say("is no COCO file with images and annotations")) from error
    if not isinstance(coco.dataset, dict) or not {"images", "annotations"} <= set(coco.dataset):
        raise DataError(path, say("is no COCO file with images and annotations"))
    name = printable(faces.info.path.name)
    videos = {str(image.get("video")) for image in coco.imgs.values()} - {"None"}
    rows = []
    for found in coco.anns.values():
        image = coco.imgs.get(found.get("image_id"))
        if image is None:
            raise DataError(
                path,
                say("annotation {number} is of an image that is not there", number=found.get("id")),
            )
        if len(videos) > 1 and image.get("video") != name:
            continue
        position = _frame(path, image)
        if not 0 <= position < len(faces.index):
            raise DataError(path, say("there is no frame {number} in the video", number=position))
        x, y, width, height = map(float, found["bbox"])
        if width <= 0 or height <= 0:
            continue
        rows.append(
            FaceRow(
                position,
                faces.index.at(position),
                Box(x, y, x + width, y + height),
                float(found.get("score", 1.0)),
                int(found.get("track_id", 0)),
                _landmarks(found.get("keypoints")),
            )
        )
    return sorted(rows, key=lambda row: row.position)


def _frame(path: Path, image: dict[str, Any]) -> int:
    for key in ("frame", "frame_id", "frame_index"):
        if key in image:
            return int(image[key])
    digits = "".join(c if c.isdigit() else " " for c in Path(str(image["file_name"])).stem).split()
    if not digits:
        raise DataError(
            path, say("image {name} does not say which frame it is", name=image["file_name"])
        )
    return int(digits[-1])


def _landmarks(flat: list[float] | None) -> Landmarks | None:
    if flat is None or len(flat) != 3 * FIVE_POINTS.size:
        return None
    points = np.array(flat, np.float32).reshape(-1, 3)
    return Landmarks(points[:, :2], FIVE_POINTS.name) if bool((points[:, 2] > 0).all()) else None
