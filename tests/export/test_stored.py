"""Reports of exports are read back from a study as they were written."""

from __future__ import annotations

import json

import pytest

from app.export.notes import Note, NoteCode
from app.export.report import Check, CheckKind, ExportReport, VerificationReport
from app.export.stored import read_report

REPORT = ExportReport(
    codec="h264", width=64, height=48, frames=10, frames_with_regions=4, regions=7,
    blacked_out=(3, 4), notes=(Note.of(NoteCode.BLACK_FRAMES, count=2),),
    removed=(Note.of(NoteCode.TAG_LEFT_OUT, key="title"),),
    source="a.mp4", output="b.mp4", redaction={"effect": "solid"}, settings={},
    source_sha256="1", output_sha256="2", seconds=1.5, unseen=3, verification=VerificationReport(
        (
            Check(CheckKind.REGIONS, True, "7 regions compared"),
            Check(CheckKind.PAYLOAD, False, "differs", subject="audio aac"),
        ),
        10, 7,
    ),
)  # fmt: skip


def test_a_report_is_read_back_whole() -> None:
    again = read_report(REPORT.to_json())
    assert again == REPORT
    assert again.warning == REPORT.warning


def test_what_a_newer_program_says_is_passed_over() -> None:
    data = json.loads(REPORT.to_json())
    data["note_codes"].append({"code": "made_of_cheese", "wheels": 3})
    data["taste"] = "good"
    assert read_report(json.dumps(data)) == REPORT


def test_a_report_without_codes_of_notes_still_tells_the_rest() -> None:
    data = json.loads(REPORT.to_json())
    for name in ("note_codes", "removed_codes", "kept_codes", "copied_codes"):
        del data[name]
    again = read_report(json.dumps(data))
    assert (again.notes, again.regions, again.verification) == ((), 7, REPORT.verification)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"codec": "h264"}'])
def test_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no report"):
        read_report(text)
