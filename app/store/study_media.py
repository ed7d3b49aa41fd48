"""What a study knows of its media: files, frames, who saw them, exports."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.core.model import IntArray, MediaInfo
from app.core.timebase import FrameIndex
from app.store.database import Database
from app.store.events import EventLog, current_person
from app.store.exports import ExportStore
from app.store.media import MediaStore
from app.store.records import ExportRecord, Medium, SourceState


class StudyMedia:
    """The part of a study that is about its media; see :class:`app.store.study.Study`."""

    def __init__(self, database: Database) -> None:
        self._media = MediaStore(database)
        self._exports = ExportStore(database)
        self._log = EventLog(database)

    def add_medium(self, info: MediaInfo) -> Medium:
        """Add a file; one that is or was in the study is answered with all that is known of it.
        Where another file lay under this path before, it becomes a medium of its own.

        Raises:
            MediaError: The file cannot be read.
        """
        return self._media.add(info)

    def remove_medium(self, medium_id: int) -> None:
        """Take a medium off the list. Its detections and decisions stay in the study, and are
        there again when its file is added again."""
        self._media.remove(medium_id)

    def media(self) -> list[Medium]:
        """In the order in which they were added, removed ones left out."""
        return self._media.media()

    def removed_media(self) -> list[Medium]:
        """Those that were taken off the list."""
        return self._media.removed()

    def medium(self, medium_id: int) -> Medium:
        return self._media.medium(medium_id)

    def relocate(self, medium_id: int, path: Path) -> Medium:
        """Point a medium at its file's new place; another file is refused (StudyError). A removed
        medium is on the list again."""
        return self._media.relocate(medium_id, path)

    def source_state(self, medium_id: int) -> SourceState:
        """Whether the medium's file is still there and the same."""
        return self._media.source_state(medium_id)

    def save_index(self, medium_id: int, index: FrameIndex) -> None:
        self._media.save_index(medium_id, index)

    def load_index(self, medium_id: int) -> FrameIndex | None:
        return self._media.load_index(medium_id)

    def mark_seen(self, medium_id: int, pts: Iterable[int], person: str) -> None:
        """Note that a named person had these frames on screen."""
        self._media.mark_seen(medium_id, pts, person)

    def seen(self, medium_id: int, person: str | None = None) -> IntArray:
        """PTS of the frames that somebody (or that person) has seen, sorted."""
        return self._media.seen(medium_id, person)

    def unseen(self) -> dict[int, tuple[int, int]]:
        """By medium whose frames are known: how many of them nobody has seen, and all of them."""
        return self._media.unseen()

    def seen_by(self, medium_id: int) -> dict[str, int]:
        """How many frames each person has seen, by name."""
        return self._media.seen_by(medium_id)

    def record_export(
        self,
        medium_id: int,
        path: Path,
        *,
        report: str,
        output_hash: str = "",
        head: tuple[int, str] | None = None,
        person: str | None = None,
    ) -> int:
        """Note a finished export; returns its id.

        Args:
            medium_id: What was exported.
            path: The finished file.
            report: The export's report as JSON.
            output_hash: SHA-256 of the file.
            head: Seq and hash of the newest event the export knew; the present one if None.
            person: Who exported; the user of the operating system if None.
        """
        return self._exports.record(
            medium_id,
            path,
            report=report,
            output_hash=output_hash,
            head=head or self._log.head(),
            person=person or current_person(),
        )

    def move_export(self, export_id: int, path: Path) -> None:
        """Note that an exported file has another name now."""
        self._exports.move(export_id, path)

    def exports(self, medium_id: int) -> list[ExportRecord]:
        """Oldest first."""
        return self._exports.of(medium_id)
