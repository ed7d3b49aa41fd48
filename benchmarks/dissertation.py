"""Measures the dissertation's detectors as far as they were trained, for docs/DISSERTATION.md.

``python benchmarks/dissertation.py --data FOLDER``: every settings file of ``FORMS`` whose run has
a checkpoint is exported and measured on the validation split; figures are kept in
docs/dissertation.json, and the table of docs/DISSERTATION.md is written of them. A run that was not
made keeps its row and says so.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.models import DATASETS, Row, measure  # noqa: E402
from benchmarks.models_report import markdown, number, replaced  # noqa: E402
from training.cli import main as training  # noqa: E402

FIGURES = ROOT / "docs" / "dissertation.json"
REPORT = ROOT / "docs" / "DISSERTATION.md"
SHIPPED: Final = "fasterrcnn_light"

FORMS: Final = (
    ("detector_rcnn_resnet50", "ResNet50-FPN, custom anchors", ".492"),
    ("detector_rcnn_resnet50_default", "ResNet50-FPN, torchvision's anchors", "-"),
    ("detector_rcnn_resnet50_plain", "ResNet50-FPN, custom anchors, no augmentation", "-"),
    ("detector_rcnn_vgg16", "VGG16", ".472"),
    ("detector_rcnn_mobilenet_v3", "MobileNetV3-Large, pyramid", ".420"),
    ("detector_rcnn_resnet50_processor", "ResNet50-FPN on a processor", "-"),
    ("detector_rcnn_vgg16_processor", "VGG16 on a processor", "-"),
    ("detector_rcnn_mobilenet_v3_processor", "MobileNetV3-Large on a processor", "-"),
    (
        "detector_rcnn_mobilenet_v3_distilled",
        "MobileNetV3-Large, begun with CenterFace's features",
        "-",
    ),
    ("landmarks_resnet18", "landmarks, Wing loss (first part of what is shipped)", "-"),
    ("landmarks_resnet18_l1", "landmarks, L1 loss", "-"),
    ("landmarks_resnet18_l2", "landmarks, L2 loss", "-"),
    ("landmarks_resnet18_processor", "landmarks on a processor, Wing loss", "-"),
    ("landmarks_resnet18_processor_l1", "landmarks on a processor, L1 loss", "-"),
    ("landmarks_resnet18_processor_l2", "landmarks on a processor, L2 loss", "-"),
)
"""Settings file, what it is, the dissertation's AP at IoU .5 to .95 on its own data."""
_HEADER: Final = (
    *("settings", "form", "AP .5-.95", "AP .5", "AP .75", "NME clear", "masked"),
    *("steps", "dissertation"),
)


def measured(name: str, data: Path, runs: Path) -> dict[str, Any] | None:
    """Figures of a run; None where there is none."""
    checkpoint = runs / name / "checkpoint.pt"
    if not checkpoint.is_file():
        return None
    kind = "landmarks" if name.startswith("landmarks") else "detector"
    out = runs / name / f"{name}.safetensors"
    config = str(ROOT / "training" / "configs" / f"{name}.yaml")
    words = ["export", kind, "--config", config, "--checkpoint", str(checkpoint)]
    if training([*words, "--out", str(out)]):
        raise SystemExit(1)
    common = ("--option", f"weights={out}")
    if kind == "landmarks":
        marks = ["landmarks", "--data", str(data / "landmarks-0.tar"), "--split", "val"]
        marks += ["--dataset", "lfpw_300w", "--model", "resnet18", "--detector", "centerface"]
        row = Row(name, (*marks, "--preset", "fast", *common))
    else:
        tars = tuple(str(path) for path in sorted(data.glob("detection-*.tar")))
        boxes = ("detector", "--data", *tars, "--split", "val", "--dataset", *DATASETS)
        row = Row(name, (*boxes, "--model", "fasterrcnn", "--preset", "fast", *common))
    return {**measure(row), "steps": _steps(runs / name / "history.csv")}


def _steps(history: Path) -> str:
    """The last step in a run's history."""
    if not history.is_file():
        return "-"
    with history.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return str(rows[-1].get("step", "-")) if rows else "-"


def table(figures: dict[str, Any], shipped: dict[str, Any] | None) -> str:
    """One row for each form; the shipped light one first."""
    rows = []
    if shipped is not None:
        cells = _cells(shipped)
        title = "CenterFace's backbone, pyramid: shipped"
        rows.append(["detector_rcnn_light", title, *cells, "3000", "-"])
    for name, title, theirs in FORMS:
        found = figures.get(name)
        if found is None or not found["records"]:
            blanks = ["-"] * 4
            rows.append([name, title, "**not run**", *blanks, "-", theirs])
            continue
        rows.append([name, title, *_cells(found), found["steps"], theirs])
    return markdown(_HEADER, rows)


def _cells(found: dict[str, Any]) -> list[str]:
    groups = found["records"][0]["figures"]
    if "clear" in groups:
        return ["-", "-", "-", *(f"{groups[kind]['nme']:.4f}" for kind in ("clear", "masked"))]
    return [*(number(groups["all"][key]) for key in ("ap", "ap50", "ap75")), "-", "-"]


def main() -> None:
    """Measure what was trained, then write docs/DISSERTATION.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder with the labelled tars")
    parser.add_argument("--runs", type=Path, default=ROOT / "out" / "runs")
    options = parser.parse_args()
    figures: dict[str, Any] = {}
    if FIGURES.is_file():
        figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    for name, _, _ in FORMS if options.data is not None else ():
        found = measured(name, options.data, options.runs)
        if found is not None:
            figures[name] = found
            FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    models = json.loads((ROOT / "docs" / "models.json").read_text(encoding="utf-8"))
    text = REPORT.read_text(encoding="utf-8")
    written = table(figures, models.get("detector fasterrcnn fast"))
    REPORT.write_text(replaced(text, "dissertation", written), encoding="utf-8")


if __name__ == "__main__":
    main()
