"""What a person at the terminal must know of an export beside its result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.files import counted
from app.core.names import on_one_line

if TYPE_CHECKING:
    from app.cli.console import Console
    from app.export.notes import Note
    from app.export.report import ExportReport


def fault_lines(*, breaks_off: bool, damaged: bool) -> list[str]:
    """What is wrong with a file, for people; a line for each fault.

    Args:
        breaks_off: It ends early.
        damaged: Pictures of it are damaged, as far as that was seen.
    """
    lines = []
    if breaks_off:
        lines.append("  truncated: the file breaks off; this is its readable part")
    if damaged:
        lines.append("  damaged: some of its pictures cannot be decoded wholly")
    return lines


def outcome(path: Path, out: Path, report: ExportReport, *, statement: str) -> str:
    """What became of one file, for people: one line, and one more for what stays behind.

    Args:
        path, out: The source and the export.
        report: Of the export.
        statement: What may be said of it.
    """
    frames = counted(report.frames, "frame")
    faces = counted(report.regions, "face")
    covered = counted(report.frames_with_regions, "frame")
    zones = ""
    if report.zones:
        zones = f", {counted(report.zones, 'area')} in {counted(report.frames_with_zones, 'frame')}"
    lines = [
        f"{on_one_line(path)} -> {on_one_line(out)}: {frames}, {faces} covered in {covered}"
        f"{zones}; {statement}"
    ]
    for title, notes in (("left out", report.removed), ("kept on request", _asked_for(report))):
        if notes:
            lines.append(f"  {title}: {'; '.join(_brief(notes))}")
    return "\n".join(lines)


def _brief(notes: Sequence[Note]) -> list[str]:
    """Notes in words; the many that tell of single tags are drawn together."""
    from app.export.notes import NoteCode
    from app.export.words import words

    together = {
        "tags": (NoteCode.TAG_LEFT_OUT, NoteCode.TAG_KEPT),
        "tags of tracks": (NoteCode.STREAM_TAG_LEFT_OUT, NoteCode.STREAM_TAG_KEPT),
    }
    told: list[str] = []
    for title, codes in together.items():
        keys = dict.fromkeys(str(note.figure("key")) for note in notes if note.code in codes)
        if keys:
            told.append(f"{title} ({', '.join(keys)})")
    single = {code for codes in together.values() for code in codes}
    return [*told, *dict.fromkeys(words(note) for note in notes if note.code not in single)]


def _asked_for(report: ExportReport) -> list[Note]:
    from app.export.notes import NoteCode

    own = {NoteCode.ENCODER_TOLD, NoteCode.HDR_KEPT}
    return [note for note in report.kept if note.code not in own]


def tell_notes(console: Console, path: Path, report: ExportReport) -> None:
    """Say on standard error what the export lacks, or has otherwise than its source.

    Args:
        console: Where to.
        path: The source.
        report: Of the export.
    """
    from app.export.notes import NoteCode
    from app.export.words import words

    worth = {
        NoteCode.BIT_DEPTH_REDUCED,
        NoteCode.ALPHA_LEFT_OUT,
        NoteCode.TRANSPARENCY_FILLED,
        NoteCode.CHANNELS_LEFT_OUT,
        NoteCode.HDR_LOST,
        NoteCode.BLACK_FRAMES,
        NoteCode.DAMAGED_PICTURES,
        NoteCode.UNLIKE_PICTURES,
        NoteCode.FITTED_PICTURES,
        NoteCode.SOURCE_BREAKS_OFF,
        NoteCode.FRAMES_LOST,
        NoteCode.SOUND_REENCODED,
        NoteCode.SOUND_DOES_NOT_FIT,
        NoteCode.SOUND_UNDECODABLE,
        NoteCode.SOUND_OVERLAPS,
        NoteCode.SOUND_DAMAGED,
        NoteCode.SUBTITLES_DO_NOT_FIT,
        NoteCode.STREAM_APPEARED,
        NoteCode.STREAMS_END_EARLY,
        NoteCode.CLOCK_JOINED,
        NoteCode.CLOCK_MOVED,
    }
    for note in report.notes:
        if note.code in worth:
            console.note(f"{on_one_line(path)}: {words(note)}")
