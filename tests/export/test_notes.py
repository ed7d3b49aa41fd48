"""Notes are codes; sentences are made of them in one place, with every figure they need."""

from __future__ import annotations

import json
import pickle
import string
from pathlib import Path

import pytest

from app.cli.console import describe
from app.core.settings import ExportSettings, RedactionSettings
from app.core.task import Progress, Stage
from app.export.check.verify import verify_export
from app.export.exporter import export_video
from app.export.notes import HdrPart, Note, NoteCode, Told
from app.export.report import CheckKind, ExportReport
from app.export.words import HDR_PARTS, TEXTS, words
from app.video import open_medium
from tests.golden import make_clip


def test_every_code_has_words() -> None:
    assert set(TEXTS) == set(NoteCode)
    assert set(HDR_PARTS) == set(HdrPart)


def test_words_hold_the_figures() -> None:
    note = Note.of(NoteCode.STREAM_LEFT_OUT, kind="audio", codec="aac", language="")
    assert words(note) == "stream: audio aac"
    lost = Note.of(NoteCode.HDR_LOST, part=HdrPart.DOLBY_VISION)
    assert words(lost) == "the output does not carry the source's Dolby Vision metadata"
    braces = Note.of(NoteCode.TAG_LEFT_OUT, key="{odd} {0}")
    assert words(braces) == "tag: {odd} {0}"
    with pytest.raises(KeyError):
        words(Note(NoteCode.TAG_LEFT_OUT))


def test_one_is_not_called_many() -> None:
    black = [str(words(Note.of(NoteCode.BLACK_FRAMES, count=count))) for count in (1, 2)]
    assert black[0] == "1 frame could not be decoded: black in the output"
    assert black[1] == "2 frames could not be decoded: black in the output"
    asked = words(Note.of(NoteCode.CHAPTERS_LEFT_OUT_AS_ASKED, count=1))
    assert asked == "1 chapter (as asked)"
    cut = words(Note.of(NoteCode.SOURCE_BREAKS_OFF, frames=1))
    assert cut == "the source breaks off: 1 frame readable"
    forms = {1: "%n Bild ist lesbar", 3: "%n Bilder sind lesbar"}
    assert cut.by(lambda _, count: forms[count]) == "1 Bild ist lesbar"
    stays = pickle.loads(pickle.dumps(words(Note.of(NoteCode.SOURCE_BREAKS_OFF, frames=3))))
    assert stays.by(lambda _, count: forms[count]) == "3 Bilder sind lesbar"


def test_every_count_has_a_plural() -> None:
    for text in TEXTS.values():
        assert "{count}" not in text.text
        assert (text.counted >= 0) == ("%n" in text.text)


def test_another_language_is_looked_up_before_figures_go_in() -> None:
    german = {
        str(TEXTS[NoteCode.HDR_LOST]): "ohne {part} der Quelle",
        str(HDR_PARTS[HdrPart.CONTENT_LIGHT]): "Inhaltshelligkeit",
    }
    lost = Note.of(NoteCode.HDR_LOST, part=HdrPart.CONTENT_LIGHT)
    assert words(lost).by(lambda text, _: german[text]) == "ohne Inhaltshelligkeit der Quelle"


def test_every_stage_has_words_on_the_terminal() -> None:
    for stage in Stage:
        assert describe(Progress(stage, 1, 4)).endswith(" 25%")


def test_json_tells_notes_as_sentences_and_as_codes(tmp_path: Path) -> None:
    told_by_parts = Told(removed=(Note.of(NoteCode.TAG_LEFT_OUT, key="title"),)) + Told(
        notes=(Note.of(NoteCode.BIT_DEPTH_REDUCED, before=10, after=8),)
    )
    report = ExportReport(
        codec="h264", width=4, height=2, frames=5, frames_with_regions=1, regions=1,
        removed=told_by_parts.removed, notes=told_by_parts.notes,
        source="in.mp4", output="out.mp4", redaction={}, settings={},
        source_sha256="0", output_sha256="1", seconds=1.0, unseen=2,
    )  # fmt: skip
    told = json.loads(report.to_json())
    assert told["notes"] == ["bit depth reduced from 10 to 8"]
    assert told["note_codes"] == [{"code": "bit_depth_reduced", "before": 10, "after": 8}]
    assert told["removed"] == ["tag: title"]
    assert told["removed_codes"] == [{"code": "tag_left_out", "key": "title"}]
    assert told["warning"].startswith("Nobody looked at 2 of 5 frames")
    assert pickle.loads(pickle.dumps(report)) == report


def test_reduced_bit_depth_passes_only_where_the_export_says_so(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mkv", frames=6, codec="ffv1", pix_fmt="yuv420p12le")
    info, index = open_medium(clip.path)
    out = tmp_path / "out.mp4"
    settings = ExportSettings(codec="h264")
    report = export_video(
        info, index, lambda pts: [], redaction=RedactionSettings(), settings=settings, out=out
    )
    assert Note.of(NoteCode.BIT_DEPTH_REDUCED, before=12, after=10) in report.notes
    silent = verify_export(info, index, out, faceless=True)
    assert [check.kind for check in silent.failures] == [CheckKind.BIT_DEPTH]


def test_every_field_of_a_text_is_a_plain_name() -> None:
    for text in TEXTS.values():
        for _, name, form, conversion in string.Formatter().parse(text):
            assert name is None or name.isidentifier()
            assert not form
            assert not conversion
