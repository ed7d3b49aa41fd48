"""Fills the tables of docs/MODELS.md: ``python benchmarks/models.py --data FOLDER``.

Every figure comes from ``faceveil evaluate`` on the validation split of the labelled data in
FOLDER. Figures are kept in docs/models.json as they come: a call that was stopped goes on where
it was, ``--again NAME...`` measures anew, ``--write`` only writes the tables. A model whose
weights or packages are absent keeps its row and says so. MTCNN needs the packages that
benchmarks/mtcnn.py names. A further model is one line in ``ASKED``.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.cli import main as faceveil  # noqa: E402
from app.inference.registry import DETECTORS as REGISTRY  # noqa: E402
from benchmarks.models_report import write_report  # noqa: E402
from benchmarks.mtcnn import PLUGIN as MTCNN  # noqa: E402
from benchmarks.run import machine  # noqa: E402

FIGURES = ROOT / "docs" / "models.json"

DATASETS = ("wider_val", "ilc2021_mask", "kaggle_mask853", "face_free")
"""Lorenzo's boxes are uneven; no model is measured on them."""


ASKED = (
    ("faceveil-fast", "fast"),
    ("centerface", "fast"),
    ("retinaface", "fast"),
    ("fasterrcnn", "fast"),
    ("haar", None),
    ("mtcnn", None),
    ("faceveil-thorough", "thorough"),
    ("faceveil-fast", "thorough"),
    ("centerface", "thorough"),
    ("retinaface", "thorough"),
    ("fasterrcnn", "thorough"),
)
"""Detectors and how hard they look."""


class Row(NamedTuple):
    """A measurement: its name in docs/models.json, and the command line after ``evaluate``."""

    name: str
    words: tuple[str, ...]


def detectors(data: list[str], *, misses: str | None) -> list[Row]:
    """What is measured of detectors."""
    rows = []
    for model, preset in ASKED:
        words = ["detector", "--data", *data, "--split", "val", "--dataset", *DATASETS]
        words += ["--model", model]
        words += ["--preset", preset] if preset else []
        if misses is not None and (model, preset) == ("faceveil-fast", "fast"):
            words += ["--misses", misses]
        rows.append(Row(f"detector {model} {preset or 'native'}", tuple(words)))
    return rows


def landmarks(data: str) -> list[Row]:
    """What is measured of the landmark model: faces as they are, 24 and 16 pixels tall."""
    rows = []
    for height in ("", "24", "16"):
        words = ["landmarks", "--data", data, "--split", "val", "--dataset", "lfpw_300w"]
        words += ["--model", "resnet18", "--detector", "centerface", "--preset", "fast"]
        words += ["--face-height", height] if height else []
        rows.append(Row(f"landmarks resnet18 {height or 'full'}", tuple(words)))
    return rows


def speeds(data: list[str]) -> list[Row]:
    """Speed of every detector as it was measured, and of the landmark model."""
    common = ("--data", *data, "--split", "val", "--dataset", "wider_val", "--limit", "8")
    rows = [Row("speed resnet18", ("speed", *common, "--model", "resnet18"))]
    for model, preset in ASKED:
        words = ["speed", *common, "--model", model, "--device", "cpu"]
        words += ["--preset", preset] if preset else []
        rows.append(Row(f"speed {model} {preset or 'native'}", tuple(words)))
    return rows


def obfuscation(data: list[str], marks: str, limit: int, *, plot: str) -> Row:
    """Covered faces, on every n-th picture."""
    words = ["obfuscation", "--data", *data, "--landmark-data", marks, "--split", "val"]
    words += ["--dataset", *DATASETS, "lfpw_300w", "--model", "faceveil-fast"]
    words += ["--preset", "fast", "--limit", str(limit), "--plot", plot]
    return Row("obfuscation", tuple(words))


def measure(row: Row) -> dict[str, Any]:
    """The records that a command prints, or what it complained of."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = faceveil(["evaluate", *row.words, "--json"])
    complaint = err.getvalue().strip()
    if status == 130:
        raise KeyboardInterrupt
    records = [json.loads(line) for line in out.getvalue().splitlines()]
    if not records and status == 0:
        status = 1
    return {
        "records": records,
        "problem": complaint if status else "",
        "date": date.today().isoformat(),
        "machine": machine().split(";")[0],
    }


def main() -> None:
    """Measure what is not measured yet, then write docs/MODELS.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder with the labelled tars")
    parser.add_argument("--only", nargs="+", default=[""], help="rows whose name begins so")
    parser.add_argument("--again", nargs="+", default=[], help="rows that are measured anew")
    parser.add_argument("--write", action="store_true", help="measure nothing")
    parser.add_argument("--misses", metavar="PNG", help="a sheet of what faceveil-fast misses")
    parser.add_argument("--obfuscation-limit", type=int, default=120, metavar="N")
    options = parser.parse_args()
    figures: dict[str, Any] = {}
    if FIGURES.exists():
        figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    if options.data is not None and not options.write:
        REGISTRY.add(MTCNN)
        data = [str(path) for path in sorted(options.data.glob("detection-*.tar"))]
        marks = str(options.data / "landmarks-0.tar")
        plot = str(ROOT / "docs" / "images" / "obfuscation.png")
        rows = [
            *detectors(data, misses=options.misses),
            *landmarks(marks),
            obfuscation(data, marks, options.obfuscation_limit, plot=plot),
            *speeds(data),
        ]
        for row in rows:
            if not row.name.startswith(tuple(options.only)):
                continue
            known = figures.get(row.name)
            if known and not known["problem"] and row.name not in options.again:
                continue
            print(f"measuring {row.name}", flush=True)
            figures[row.name] = measure(row)
            FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    write_report(figures)


if __name__ == "__main__":
    main()
