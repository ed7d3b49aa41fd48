"""Reports of exports are read back from a study as they were written."""

from __future__ import annotations

import json

import pytest

from app.export.found import TEXTS, Found, FoundCode, found_words, uncovered
from app.export.notes import Note, NoteCode
from app.export.report import Check, CheckKind, ExportReport, VerificationReport
from app.export.stored import read_report

WEAK = Found.of(FoundCode.WEAKLY_COVERED, share=0.5)
REPORT = ExportReport(
    codec="h264", width=64, height=48, frames=10, frames_with_regions=4, regions=7,
    blacked_out=(3, 4), notes=(Note.of(NoteCode.BLACK_FRAMES, count=2),),
    removed=(Note.of(NoteCode.TAG_LEFT_OUT, key="title"),),
    source="a.mp4", output="b.mp4", redaction={"effect": "solid"}, settings={},
    source_sha256="1", output_sha256="2", seconds=1.5, unseen=3, verification=VerificationReport(
        (
            Check(
                CheckKind.REGIONS, True,
                Found.of(FoundCode.REGIONS_COMPARED, regions=7, change=1.5, sharp=0.25, flat=0),
            ),
            Check(
                CheckKind.REGIONS, False,
                Found.of(
                    FoundCode.REGIONS_UNCOVERED, count=1, regions=7,
                    examples=(uncovered(0, WEAK, seconds=1.5),),
                ),
            ),
            Check(
                CheckKind.PAYLOAD, False,
                Found.of(FoundCode.PACKETS_DIFFER, source=4, export=5), subject="audio aac",
            ),
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


def test_a_finding_of_another_program_is_told_in_its_own_words() -> None:
    data = json.loads(REPORT.to_json())
    first, second = data["verification"]["checks"][:2]
    del first["code"], first["values"]
    second["code"] = "made_of_cheese"
    checks = read_report(json.dumps(data)).verification
    assert checks is not None
    assert REPORT.verification is not None
    for again, before in zip(checks.checks[:2], REPORT.verification.checks[:2], strict=True):
        assert again.found.code is FoundCode.AS_TOLD
        assert again.detail == before.detail


def test_every_code_has_a_sentence() -> None:
    assert set(TEXTS) == set(FoundCode)
    assert found_words(WEAK) == "is covered only 50% as strongly as asked"
    (_, uncovered_region, _) = REPORT.verification.checks if REPORT.verification else ()
    assert uncovered_region.detail == (
        "1 of 7 regions not covered "
        "(at 0:00:01.500, region 1: is covered only 50% as strongly as asked)"
    )


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"codec": "h264"}'])
def test_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no report"):
        read_report(text)
