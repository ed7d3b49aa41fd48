"""Recall and time of each preset over picture sizes: ``python benchmarks/picture_sizes.py``.

Pictures of the validation split in FOLDER are shrunk and enlarged until their longer side has so
many pixels, and looked at with each preset and the model it takes, as still pictures (``--frames``:
as frames of a video that get all their looks). Faces are told apart by their height in the
picture that was looked at. ``--write`` puts the table into docs/MODELS.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.cli.evaluate.common import spread  # noqa: E402
from app.core.model import Image  # noqa: E402
from app.core.plugins import Detector  # noqa: E402
from app.core.settings import DetectionSettings, Preset  # noqa: E402
from app.evaluate.annotations import read_all  # noqa: E402
from app.evaluate.detection import DetectionEvaluation, FaceFilter, heights  # noqa: E402
from app.evaluate.labels import LabelledPicture  # noqa: E402
from app.inference.registry import build_detector  # noqa: E402
from benchmarks.models_report import REPORT, markdown, number  # noqa: E402

SIDES = (416, 832, 1280, 1920)
HEIGHTS = ((12, 16), (16, 32), (32, 64), (64, 10_000))
"""Faces from so many pixels on, below so many."""
_LOWEST = 0.02
_TABLE = "picture sizes"


@dataclass(frozen=True)
class Figures:
    """Of one preset at one size.

    Attributes:
        side: Longer side of the pictures, in pixels.
        looks: Long sides of the looks at the first picture.
        ap50: Average precision, IoU .5.
        recall: At one false alarm a picture, for each of ``HEIGHTS``; NaN without faces.
        faces: In each of ``HEIGHTS``.
        false_alarms: A picture, at the model's working threshold.
        found: Recall of all faces at the model's working threshold.
        cpu_ms: Processor time of a picture, all threads.
    """

    side: int
    preset: str
    model: str
    looks: tuple[int, ...]
    ap50: float
    recall: tuple[float, ...]
    faces: tuple[int, ...]
    found: float
    false_alarms: float
    cpu_ms: float


def resized(labelled: LabelledPicture, side: int) -> tuple[Image, LabelledPicture]:
    """A picture whose longer side has so many pixels, and its labels in those pixels."""
    image = labelled.source.read()
    height, width = image.shape[:2]
    factor = side / max(height, width)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    scale = np.tile(np.array([size[0] / width, size[1] / height], np.float32), 2)
    boxes = (labelled.boxes * scale).astype(np.float32)
    picture = np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
    return picture, replace(labelled, boxes=boxes, size=size)


def between(low: float, high: float) -> FaceFilter:
    """Faces of these heights in pixels."""

    def chosen(labelled: LabelledPicture) -> NDArray[np.bool_]:
        tall = heights(labelled)
        return np.asarray((tall >= low) & (tall < high))

    return chosen


def measure(
    pictures: Sequence[LabelledPicture], side: int, settings: DetectionSettings, *, still: bool
) -> Figures:
    """Look at every picture, resized, and match what is found."""
    evaluation = DetectionEvaluation()
    looks: tuple[int, ...] = ()
    cpu = 0.0
    detector = build_detector(settings)
    try:
        for labelled in pictures:
            image, wanted = resized(labelled, side)
            sizes = detector.sizes(image.shape[1], image.shape[0], still=still)
            looks = looks or sizes
            begun = time.process_time()
            (found,) = detector.detect_at([image], [sizes], min_score=_LOWEST)
            cpu += time.process_time() - begun
            evaluation.add(wanted, found)
    finally:
        detector.close()
    return _figures(evaluation, side, settings, detector=detector, looks=looks, cpu=cpu)


def _figures(
    evaluation: DetectionEvaluation,
    side: int,
    settings: DetectionSettings,
    *,
    detector: Detector,
    looks: tuple[int, ...],
    cpu: float,
) -> Figures:
    every = evaluation.curve(0.5)
    by_height = [evaluation.curve(0.5, between(*each)) for each in HEIGHTS]
    one = every.threshold_at(1)
    strong = every.scores >= detector.default_threshold
    return Figures(
        side,
        settings.preset.value,
        settings.model,
        looks,
        every.average_precision(),
        tuple(
            float(curve.hits[curve.scores >= one].sum() / curve.faces)
            if curve.faces
            else float("nan")
            for curve in by_height
        ),
        tuple(curve.faces for curve in by_height),
        float(every.hits[strong].sum() / max(1, every.faces)),
        float((~every.hits[strong]).sum() / every.pictures),
        1000 * cpu / every.pictures,
    )


def table(rows: Sequence[Figures]) -> str:
    """The rows as a table of docs/MODELS.md."""
    names = [f"{low}-{high}" if high < HEIGHTS[-1][1] else f"{low} on" for low, high in HEIGHTS]
    header = ["longer side", "preset", "model", "looks, px", "AP .5"]
    header += [f"R@1, {name} px" for name in names]
    header += ["recall, false alarms at the threshold", "CPU ms"]
    cells = []
    for row in rows:
        recalls = [
            f"{number(recall)} ({count})" if count else "-"
            for recall, count in zip(row.recall, row.faces, strict=True)
        ]
        looks = ", ".join(map(str, row.looks))
        working = f"{number(row.found)}, {row.false_alarms:.1f}"
        first = (str(row.side), row.preset, row.model, looks, number(row.ap50))
        cells.append([*first, *recalls, working, f"{row.cpu_ms:.0f}"])
    return markdown(header, cells)


def write(text: str, made: str) -> str:
    """A report with the table put in its place.

    Raises:
        ValueError: There is not one place for it.
    """
    places = list(re.finditer(rf"(?<=<!-- table {_TABLE} -->\n)[^<]*(?=<!-- end -->)", text))
    if len(places) != 1:
        raise ValueError(f"{len(places)} places for the table {_TABLE!r}, not one")
    return f"{text[: places[0].start()]}{made}\n{text[places[0].end() :]}"


def main() -> None:
    """Print the figures as JSON, a line for each size and preset, then the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, nargs="+", required=True)
    parser.add_argument("--dataset", nargs="+", default=["wider_val"])
    parser.add_argument("--split", default="val")
    parser.add_argument("--limit", type=int, default=12, help="pictures (12)")
    parser.add_argument("--sides", type=int, nargs="+", default=SIDES, help="longer sides")
    parser.add_argument("--model", help="one model for all presets, instead of each one's own")
    parser.add_argument("--frames", action="store_true", help="look as at frames of a video")
    parser.add_argument("--write", action="store_true", help="put the table into docs/MODELS.md")
    args = parser.parse_args()
    pictures = [p for p in read_all(args.data, split=args.split) if p.dataset in args.dataset]
    named = {"model": args.model} if args.model else {}
    rows = []
    for side in args.sides:
        for preset in Preset:
            settings = DetectionSettings(preset=preset, device="cpu", **named)
            some = spread(pictures, args.limit)
            rows.append(measure(some, side, settings, still=not args.frames))
            print(json.dumps(asdict(rows[-1])), flush=True)
    print(table(rows))
    if args.write:
        text = REPORT.read_text(encoding="utf-8")
        REPORT.write_text(write(text, table(rows)), encoding="utf-8")


if __name__ == "__main__":
    main()
