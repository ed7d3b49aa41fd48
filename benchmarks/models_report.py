"""Turns docs/models.json into the tables of docs/MODELS.md.

Tables stand between ``<!-- table NAME -->`` and ``<!-- end -->``; all other text of the file is
written by people and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "docs" / "MODELS.md"

TITLES = {
    "faceveil-fast": "**faceveil-fast**",
    "faceveil-thorough": "**faceveil-thorough** (two stages)",
    "fasterrcnn": "**fasterrcnn** (light, torchvision)",
    "centerface": "CenterFace",
    "retinaface": "RetinaFace (MobileNet 0.25)",
    "mtcnn": "MTCNN (facenet-pytorch)",
    "haar": "Haar cascade (OpenCV)",
}
LOOKS = {"fast": "640", "thorough": "640, own, double", "native": "own size"}

DISSERTATION = (
    ("Faster R-CNN, ResNet50, custom anchors", ".492"),
    ("Faster R-CNN, VGG16", ".472"),
    ("Faster R-CNN, MobileNetV3", ".420"),
)
"""mAP at IoU .5 to .95 on the dissertation's own data."""

DETECTOR_COLUMNS = (
    *("model", "looks, px", "AP .5-.95", "AP .5", "AP .75", "VOC .5", "R@0.1", "R@1"),
    *("AP .5 small", "medium", "large", "WIDER AP .5", "masked AP .5", "masked R@1"),
    *("CPU ms", "frames/s CPU", "parameters", "file", "dissertation, AP .5-.95"),
)


def write_report(figures: dict[str, Any]) -> None:
    """Replace every table of docs/MODELS.md."""
    text = REPORT.read_text(encoding="utf-8")
    tables = {
        "detectors": detector_table(figures),
        "landmarks": landmark_table(figures),
        "obfuscation": obfuscation_table(figures),
        "machine": machine_line(figures),
    }
    for name, table in tables.items():
        text = replaced(text, name, table)
    REPORT.write_text(text, encoding="utf-8")


def replaced(text: str, name: str, table: str) -> str:
    """A page with a table put in the place that it has for it.

    Raises:
        ValueError: It has none, or several.
    """
    places = list(re.finditer(rf"(?<=<!-- table {name} -->\n)[^<]*(?=<!-- end -->)", text))
    if len(places) != 1:
        raise ValueError(f"{len(places)} places for the table {name!r}, not one")
    return f"{text[: places[0].start()]}{table}\n{text[places[0].end() :]}"


def detector_table(figures: dict[str, Any]) -> str:
    """One row for each detector and preset, the most exact first; the dissertation's last."""
    rows = []
    missing = []
    for name, entry in figures.items():
        kind, *rest = name.split()
        if kind != "detector":
            continue
        model, preset = rest
        title = TITLES.get(model, model)
        record = entry["records"][0] if entry["records"] else None
        if record is None:
            blanks = ["-"] * (len(DETECTOR_COLUMNS) - 2)
            missing.append([title, "not measured: no weights here", *blanks])
            continue
        groups = record["figures"]
        one = groups["all"]
        cells = [title, LOOKS[preset]]
        cells += [number(one[key]) for key in ("ap", "ap50", "ap75", "voc50")]
        cells += [number(one["recall_tenth"]), number(one["recall_one"])]
        cells += [number(groups[f"size {s}"]["ap50"]) for s in ("small", "medium", "large")]
        cells.append(number(groups["dataset wider_val"]["ap50"]))
        masked = groups.get("mask masked", {})
        cells += [number(masked.get("ap50")), number(masked.get("recall_one"))]
        cells += _speed_cells(figures, model, preset)
        rows.append((one["ap"], [*cells, "-"]))
    rows.sort(key=lambda pair: pair[0], reverse=True)
    body = [cells for _, cells in rows] + missing
    blanks = ["-"] * (len(DETECTOR_COLUMNS) - 4)
    for title, ap in DISSERTATION:
        cells = [f"dissertation: {title}", "-", *blanks, "-", ap]
        cells[DETECTOR_COLUMNS.index("frames/s CPU")] = ".1 to .8 (GPU 20 to 32)"
        body.append(cells)
    return markdown(DETECTOR_COLUMNS, body)


def _speed_cells(figures: dict[str, Any], model: str, preset: str) -> list[str]:
    entry = figures.get(f"speed {model} {preset}")
    records = [r for r in entry["records"] if r["device"] == "cpu"] if entry else []
    if not records:
        return ["-"] * 4
    (record,) = records
    parameters, size = record["parameters"], record["file_bytes"]
    return [
        f"{record['cpu_ms']:.0f}",
        f"{record['frames_per_second']:.1f}",
        "-" if parameters is None else f"{parameters / 1e6:.2f} M",
        "-" if size is None else f"{size / 1e6:.1f} MB",
    ]


def landmark_table(figures: dict[str, Any]) -> str:
    """One row for each height of the faces, clear and under painted masks."""
    rows = []
    for name, entry in figures.items():
        if not name.startswith("landmarks ") or not entry["records"]:
            continue
        _, model, height = name.split()
        for kind, one in entry["records"][0]["figures"].items():
            tall = "as they are" if height == "full" else f"{height} px"
            cells = [model, tall, kind, f"{one['nme']:.4f}", number(one["failures"])]
            cells += [f"{one['l1']:.4f}", f"{one['l2']:.5f}", number(one["auroc"])]
            rows.append(cells)
    header = ("model", "faces, brow to chin", "mask", "NME", "failures", "L1", "L2", "AUROC")
    return markdown(header, rows)


def obfuscation_table(figures: dict[str, Any]) -> str:
    """One row for each treatment."""
    entry = figures.get("obfuscation", {"records": []})
    rows = []
    for record in entry["records"]:
        for one in record["treatments"]:
            found, marks = one["detection"], one["landmarks"]
            kernel = "-" if one["kernel"] is None else str(one["kernel"])
            fine = "-" if one["feature_kernel"] is None else str(one["feature_kernel"])
            cells = [one["name"], kernel, fine]
            cells += [number(found[key]) for key in ("ap50", "ap", "recall_one")]
            cells += [f"{marks['l2']:.5f}", f"{marks['nme']:.3f}", number(marks["failures"])]
            rows.append(cells)
    header = (
        *("effect", "kernel, face", "kernel, features", "AP .5", "AP .5-.95", "R@1"),
        *("landmark L2", "NME", "failures"),
    )
    return markdown(header, rows)


def machine_line(figures: dict[str, Any]) -> str:
    """When and on what the figures were taken."""
    dates = sorted({entry["date"] for entry in figures.values()})
    machines = sorted({entry["machine"] for entry in figures.values()})
    return f"Measured {' and '.join(dates)} on {'; '.join(machines)}."


def number(value: float | None) -> str:
    """Three decimals without the nought; a dash for what cannot be told."""
    return "-" if value is None else f"{value:.3f}".removeprefix("0")


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table."""
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} cells for {len(header)} columns: {row}")
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
