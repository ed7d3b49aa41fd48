"""What a person at the terminal must know of an export beside its result."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.console import Console
    from app.export.report import ExportReport


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
        NoteCode.SOUND_REENCODED,
        NoteCode.SOUND_DOES_NOT_FIT,
        NoteCode.SOUND_UNDECODABLE,
        NoteCode.SOUND_OVERLAPS,
        NoteCode.SOUND_DAMAGED,
        NoteCode.SUBTITLES_DO_NOT_FIT,
        NoteCode.STREAMS_END_EARLY,
        NoteCode.CLOCK_JOINED,
        NoteCode.CLOCK_MOVED,
    }
    for note in report.notes:
        if note.code in worth:
            console.note(f"{path}: {words(note)}")
