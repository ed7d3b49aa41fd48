"""The report: its form is published, its texts are escaped, and it leaves nothing behind."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import simplejpeg

from app.batch.release import run_release_check
from app.batch.signing import make_report
from app.core.decisions import FaceRef, Scope
from app.core.errors import Cancelled, UsageError
from app.core.model import Box
from app.core.remarks import Settle, SettledAs
from app.core.task import CancelToken
from app.release.gate import release_state
from app.release.looks import Hit
from app.release.report.data import report_data
from app.release.report.html import report_html
from app.release.report.masks import masks_csv
from app.release.report.pictures import chosen_pictures
from app.review.session import ReviewSession
from app.store.study import Study
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
        assert [path.name for path in files] == [
            "report.html",
            "report-masks.csv",
            "report-gaps.csv",
        ]
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


def test_the_report_says_how_well_the_effect_hides_others(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        make_report(study, release_state(study, made.medium), tmp_path / "report.html")
        make_report(study, release_state(study, made.medium), tmp_path / "report.json")
    text = (tmp_path / "report.html").read_text()
    found = json.loads((tmp_path / "report.json").read_text())["effect_measured"]
    schema = json.loads(SCHEMA.read_text())["properties"]["effect_measured"]
    assert not misfits(found, schema)
    assert found["cases"]["other"]["rank1"]["aware"] < 0.2 < found["cases"]["other"]["control"]
    assert "not on this footage" in text
    assert "one stranger in a hundred" in text
    assert "a mean face, without a look" in text
    assert "with a face mask" in text


def test_the_detectors_of_the_check_are_told_with_their_weights(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        gate = run_release_check(study, made.medium, watcher=Blind())
        make_report(study, gate, tmp_path / "report.html")
        make_report(study, gate, tmp_path / "report.json")
    pictures = json.loads((tmp_path / "report.json").read_text())["checked"]["pictures"]
    assert pictures["searched_by"][0] == {
        "name": "one", "weights_sha256": "ab" * 32, "score_with_another": 0.2, "score_alone": 0.5
    }  # fmt: skip
    assert "two (faces from 0.5, 0.2 where another agrees): " + "cd" * 32 in (
        tmp_path / "report.html"
    ).read_text().replace("<wbr>", "")


def test_no_cell_of_the_csv_is_a_formula() -> None:
    row = dict.fromkeys(
        ("mask", "person", "start", "end", "frames", "covered", "left_visible", "status",
         "by_detector", "by_tracker", "by_person", "tool", "reason", "decided_by"), 0
    )  # fmt: skip
    lines = masks_csv([{**row, "reason": "=HYPERLINK(1)"}]).splitlines()
    assert "'=HYPERLINK(1)" in lines[1]


LEAK = Hit(Box(10, 170, 60, 230), 0.9, ("one",))


def leaking(folder: Path) -> tuple[Study, int]:
    """A study whose export shows one face, in one look of the check."""
    made = make_export(folder)
    run_release_check(made.study, made.medium, watcher=Blind(lambda look: [LEAK] * (look == 3)))
    return made.study, made.medium


def test_a_face_that_is_left_is_told_with_its_frame_and_its_box(tmp_path: Path) -> None:
    study, medium = leaking(tmp_path)
    with study:
        data = report_data(study, release_state(study, medium))
        (face,) = data["checked"]["pictures"]["faces_where_nothing_is_covered"]
        (concern,) = data["remains"]["concerns"]
        index = study.load_index(medium)
        assert index is not None
        at = pytest.approx(index.seconds(index.at(9)), abs=0.001)
        assert face["box"] == list(LEAK.box.array())
        assert face["at"] == face["from"] == face["to"] == at
        assert list(concern["box"]) == face["box"]
        assert concern["first"] == concern["last"] == concern["at"] == at
        out = tmp_path / "report.html"
        make_report(study, release_state(study, medium), out)
        assert "50x60 pixels at 10, 170" in out.read_text()


def test_no_picture_of_the_report_shows_what_was_found_bare(tmp_path: Path) -> None:
    study, medium = leaking(tmp_path)
    with study:
        gate = release_state(study, medium)
        data = report_data(study, gate)
        assert gate.export is not None
        # The clip is a second long, and what was found may be bare a moment before and after.
        (shown,) = chosen_pictures(gate.export.path, data)
        assert shown.found
        picture = simplejpeg.decode_jpeg(shown.jpeg, colorspace="GRAY")[..., 0].astype(int)
        assert np.abs(picture[160:238, 4:66] - 96).max() < 12, "it is painted over, and more"
        assert "OPEN" in report_html(data)
        face, concern = data["checked"]["pictures"], data["remains"]["concerns"][0]
        assert face["faces_where_nothing_is_covered"][0]["settled"] is None
        answer = Settle(concern["id"], 0, SettledAs.NO_FACE, concern["kind"], note="a poster")
        study.append(answer, medium_id=medium, person="Ada")
        data = report_data(study, gate)
        assert "no face (Ada) a poster" in report_html(data)
        assert "OPEN" not in report_html(data)
        assert len(chosen_pictures(gate.export.path, data)) == 6
        data["checked"]["pictures"]["more_gaps"] = 1
        assert not chosen_pictures(gate.export.path, data), "any frame may be one of these"


@pytest.mark.parametrize("kind", ["file", "current", "checked"])
def test_a_report_has_no_picture_of_an_export_that_nobody_knows(tmp_path: Path, kind: str) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        if kind != "checked":
            run_release_check(study, made.medium, watcher=Blind())
        if kind == "file":
            made.out.write_bytes(made.out.read_bytes() + b"0")
        if kind == "current":
            ReviewSession(study, made.medium, person="Ada").add_face(0, Box(10, 60, 40, 90))
        out = tmp_path / "report.html"
        make_report(study, release_state(study, made.medium), out)
        assert "data:image/jpeg" not in out.read_text()
        assert "checked to its end" in out.read_text()


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
    tables = ["report-gaps.csv", "report-masks.csv"]
    assert there == ["in.mp4", "out.mp4", *tables, "report.html", "ward.faceveil"]
    assert not list(scratch.rglob("*"))
