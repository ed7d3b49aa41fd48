"""The report: its form is published, its texts are escaped, and it leaves nothing behind."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

from app.batch.release import run_release_check
from app.batch.signing import make_report
from app.core.decisions import FaceRef, Scope
from app.core.errors import Cancelled, UsageError
from app.core.task import CancelToken
from app.release.gate import release_state
from app.release.looks import Hit
from app.release.report.data import report_data
from app.release.report.masks import masks_csv
from app.review.session import ReviewSession
from tests.release.exported import Blind, export, make_export, make_study, settle_all

SCHEMA = Path(__file__).parents[2] / "docs" / "release-report.schema.json"
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "number": (int, float),
         "integer": int, "null": type(None)}  # fmt: skip


def misfits(value: Any, schema: dict[str, Any], at: str = "") -> list[str]:
    """Where data does not fit a schema: the part of JSON Schema that ours uses."""
    found = []
    if "const" in schema and value != schema["const"]:
        found.append(f"{at}: {value!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at}: {value!r}")
    kinds = schema.get("type")
    if kinds is not None:
        named = [kinds] if isinstance(kinds, str) else kinds
        if not any(isinstance(value, TYPES[kind]) for kind in named):  # type: ignore[arg-type]
            found.append(f"{at}: {type(value).__name__}")
    if isinstance(value, dict):
        found += [f"{at}: no {name}" for name in schema.get("required", ()) if name not in value]
        for name, one in schema.get("properties", {}).items():
            if name in value:
                found += misfits(value[name], one, f"{at}/{name}")
    if isinstance(value, list) and "items" in schema:
        for one in value:
            found += misfits(one, schema["items"], f"{at}[]")
    return found


def test_the_json_follows_the_published_schema(tmp_path: Path) -> None:
    schema = json.loads(SCHEMA.read_text())
    study, medium = make_study(tmp_path)
    with study:
        data = json.loads(json.dumps(report_data(study, release_state(study, medium))))
        assert not misfits(data, schema)
        export(study, medium, tmp_path / "out.mp4")
        run_release_check(study, medium, watcher=Blind())
        settle_all(study, medium)
        data = json.loads(json.dumps(report_data(study, release_state(study, medium))))
        assert not misfits(data, schema)
    data["state"] = "fine"
    del data["limits"]
    assert misfits(data, schema) == [": no limits", "/state: 'fine'"]


def test_html_holds_no_script_and_no_markup_of_people(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path)
    with study:
        session = ReviewSession(study, medium, person="<b>Ada</b>")
        index = study.load_index(medium)
        assert index is not None
        session.reject(
            FaceRef.track(2, 1), Scope.track(), index.start, reason="<script>alert(1)</script>"
        )
        export(study, medium, tmp_path / "out.mp4")
        out = tmp_path / "report.html"
        files = make_report(study, release_state(study, medium), out)
        assert [path.name for path in files] == ["report.html", "report-masks.csv"]
        text = out.read_text()
        assert "<script" not in text
        assert "<b>Ada" not in text
        assert "&lt;script&gt;alert(1)" in text
        assert 'src="http' not in text
        headings = ("Purpose and recipient", "Threat model", "What was done",
                    "How it was checked", "What remains", "Who signed", "Limits")  # fmt: skip
        assert all(f"<h2>{heading}</h2>" in text for heading in headings)
        assert "de-identified by this process" in text
        with pytest.raises(UsageError, match="a report ends in"):
            make_report(study, release_state(study, medium), tmp_path / "report.docx")


def test_no_cell_of_the_csv_is_a_formula() -> None:
    row = dict.fromkeys(
        ("mask", "person", "start", "end", "frames", "covered", "left_visible", "status",
         "by_detector", "by_tracker", "by_person", "tool", "reason", "decided_by"), 0
    )  # fmt: skip
    lines = masks_csv([{**row, "reason": "=HYPERLINK(1)"}]).splitlines()
    assert "'=HYPERLINK(1)" in lines[1]


def test_nothing_stays_on_the_disk_but_what_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an end, and after a cancel in the midst of looking."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    folder = tmp_path / "work"
    folder.mkdir()
    made = make_export(folder)
    token = CancelToken()

    def stop(look: int) -> list[Hit]:
        if look == 3:
            token.cancel()
        return []

    with made.study as study:
        with pytest.raises(Cancelled):
            run_release_check(study, made.medium, watcher=Blind(stop), token=token)
        run_release_check(study, made.medium, watcher=Blind())
        make_report(study, release_state(study, made.medium), folder / "report.html")
    there = sorted(path.name for path in folder.rglob("*"))
    assert there == ["in.mp4", "out.mp4", "report-masks.csv", "report.html", "ward.faceveil"]
    assert not list(scratch.rglob("*"))
