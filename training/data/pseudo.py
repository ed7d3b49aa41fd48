"""Landmarks for faces that have none, placed by dlib and kept where dlib is sure of itself.

dlib's predictor is asked seven times with slightly moved frames; where the answers differ, or
do not fit the box, the face is left out. Its model was trained on 300-W, for research only.
Needs the packages ``dlib-bin`` and ``face-recognition-models``, for this command alone.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np

from app.core.errors import EnvironmentProblem
from app.core.model import FloatArray, Image
from app.evaluate.annotations import ANNOTATIONS
from app.evaluate.labels import MASKED, LabelledPicture

log = logging.getLogger(__name__)

Predictor = Callable[[Image, float, float, float], FloatArray]
"""RGB picture, left, top and side of a square -> (68, 2)."""

SURE, FAIR = 0.012, 0.026
"""Largest mean disagreement of the seven answers, in eye distances."""
_MOVES = (
    (0, 0, 1), (0.05, 0, 0.95), (-0.05, 0, 1.05), (0, 0.05, 1),
    (0, -0.05, 1.05), (0.04, 0.04, 1.1), (-0.04, -0.04, 0.9),
)  # fmt: skip


def dlib_predictor() -> Predictor:
    """dlib's 68-point predictor.

    Raises:
        EnvironmentProblem: The packages are not installed.
    """
    spec = find_spec("face_recognition_models")
    if find_spec("dlib") is None or spec is None or not spec.submodule_search_locations:
        raise EnvironmentProblem(
            "dlib and its model are not installed",
            "Run `pip install dlib-bin==20.0.1.post1 face-recognition-models==0.3.0`",
        )
    import dlib  # type: ignore[import-not-found, unused-ignore]

    folder = Path(next(iter(spec.submodule_search_locations)))
    shape = dlib.shape_predictor(str(folder / "models/shape_predictor_68_face_landmarks.dat"))

    def predict(rgb: Image, left: float, top: float, side: float) -> FloatArray:
        sides = (round(left), round(top), round(left + side), round(top + side))
        found = shape(rgb, dlib.rectangle(*sides))
        return np.array([[p.x, p.y] for p in found.parts()], np.float32)

    return predict


def write_pseudo_landmarks(
    pictures: Iterable[LabelledPicture], out: Path, predict: Predictor, *, smallest: float = 48
) -> dict[str, int]:
    """Write a folder that the reader of ``annotations.jsonl`` takes.

    Args:
        pictures: Only those of the split "train" are used, and faces that are not masked.
        out: Gets ``annotations.jsonl`` and copies of the pictures.
        predict: Places 68 points in a square.
        smallest: Least side of a face's box in pixels.

    Returns:
        Number of faces written, "pseudo_sure" and "pseudo_fair".
    """
    counts = {"pseudo_sure": 0, "pseudo_fair": 0}
    out.mkdir(parents=True, exist_ok=True)
    with (out / ANNOTATIONS).open("w", encoding="utf-8") as file:
        for labelled in pictures:
            sides = (labelled.boxes[:, 2:] - labelled.boxes[:, :2]).min(1, initial=np.inf)
            wanted = ~labelled.ignore & (labelled.masked != MASKED) & (sides >= smallest)
            if labelled.split != "train" or not wanted.any():
                continue
            image = labelled.source.read()
            for box in labelled.boxes[wanted]:
                points, spread = steady_points(image, box, predict)
                if points is None or spread > FAIR:
                    continue
                kind = "pseudo_sure" if spread < SURE else "pseudo_fair"
                counts[kind] += 1
                _copy(labelled, out)
                row = {
                    "file": labelled.name,
                    "boxes": [[round(float(v), 1) for v in box]],
                    "masked": [False],
                    "landmarks": [np.round(points, 2).tolist()],
                    "landmark_scheme": "ibug68",
                    "dataset": kind,
                    "complete": False,
                    "split": "train",
                }
                file.write(json.dumps(row) + "\n")
    log.info("wrote %s", counts)
    return counts


def steady_points(
    image: Image, box: FloatArray, predict: Predictor
) -> tuple[FloatArray | None, float]:
    """Median of seven answers and their mean disagreement in eye distances.

    The points are None where they do not fit the box.
    """
    w, h = float(box[2] - box[0]), float(box[3] - box[1])
    size = max(w, 0.8 * h)
    reach = 0.4 * size
    left, top = max(0, int(box[0] - reach)), max(0, int(box[1] - reach))
    right = min(image.shape[1], int(box[2] + reach))
    bottom = min(image.shape[0], int(box[3] + reach))
    # dlib answers in whole pixels: look at small faces enlarged.
    zoom = max(1.0, 256 / size)
    piece = cv2.cvtColor(image[top:bottom, left:right], cv2.COLOR_BGR2RGB)
    piece = cv2.resize(piece, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_LINEAR)
    side = 0.92 * size
    centre = np.array([(box[0] + box[2]) / 2, box[1] + 0.56 * h], np.float32)
    answers = []
    for dx, dy, scale in _MOVES:
        corner = centre + np.array([dx, dy], np.float32) * side - side * scale / 2
        x, y = (corner - [left, top]) * zoom
        found = predict(np.asarray(piece, np.uint8), float(x), float(y), side * scale * zoom)
        answers.append(found / zoom + np.array([left, top], np.float32))
    stacked = np.stack(answers)
    points = np.asarray(np.median(stacked, axis=0), np.float32)
    eyes = float(np.linalg.norm(points[36] - points[45]))
    spread = float(np.linalg.norm(stacked - points, axis=2).mean()) / max(eyes, 1e-3)
    low, high = points.min(0), points.max(0)
    fits = (
        eyes > 0.3 * w
        and low[0] > box[0] - 0.2 * w
        and high[0] < box[2] + 0.2 * w
        and low[1] > box[1] - 0.2 * h
        and high[1] < box[3] + 0.25 * h
    )
    return (points if fits else None), spread


def _copy(labelled: LabelledPicture, out: Path) -> None:
    target = out / labelled.name
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with labelled.source.path.open("rb") as file:
        file.seek(labelled.source.offset)
        data = file.read() if labelled.source.size is None else file.read(labelled.source.size)
    partial = target.with_suffix(".partial")
    partial.write_bytes(data)
    os.replace(partial, target)
