"""The table of docs/DISSERTATION.md: what was trained is measured, what was not says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.dissertation import FORMS, measured, table
from benchmarks.models_report import replaced

ROOT = Path(__file__).resolve().parents[2]


def found(ap: float) -> dict[str, Any]:
    groups = {"all": {"ap": ap, "ap50": ap + 0.1, "ap75": ap - 0.1}}
    return {"records": [{"figures": groups}], "steps": "1200"}


def test_every_form_has_a_row_and_its_settings() -> None:
    marks = {"clear": {"nme": 0.05}, "masked": {"nme": 0.06}}
    figures = {
        "detector_rcnn_vgg16": found(0.4),
        "landmarks_resnet18_l1": {"records": [{"figures": marks}], "steps": "10"},
        "detector_rcnn_resnet50": {"records": [], "steps": "3"},
    }
    rows = table(figures, found(0.3)).splitlines()
    assert len(rows) == 2 + 1 + len(FORMS)
    assert "shipped" in rows[2]
    by_name = {row.split(" | ")[0].removeprefix("| "): row for row in rows}
    assert "| .400 | .500 | .300 | - | - | 1200 | .472 |" in by_name["detector_rcnn_vgg16"]
    assert "| 0.0500 | 0.0600 | 10 |" in by_name["landmarks_resnet18_l1"]
    assert sum("**not run**" in row for row in rows) == len(FORMS) - 2
    for name, _, _ in FORMS:
        assert (ROOT / "training" / "configs" / f"{name}.yaml").is_file()


def test_what_was_not_trained_is_not_measured(tmp_path: Path) -> None:
    assert measured(FORMS[0][0], tmp_path, tmp_path) is None


def test_the_page_has_its_place_for_the_table() -> None:
    page = (ROOT / "docs" / "DISSERTATION.md").read_text(encoding="utf-8")
    assert "| new |" in replaced(page, "dissertation", "| new |")
    with pytest.raises(ValueError, match="0 places"):
        replaced(page, "of nothing", "")
