"""A study: the one file that holds everything about its media except the media."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Self

from app.core.arrays import FaceTable, RawFaces
from app.core.closing import Closing
from app.core.decisions import Event, StoredEvent
from app.core.errors import StudyError
from app.core.model import IntArray, MediaInfo
from app.core.said import say
from app.core.settings import DetectionSettings
from app.core.shown import ShownPicture, ShownPictures
from app.core.spans import Spans
from app.core.timebase import FrameIndex
from app.store.activity import ActivityStore
from app.store.checks import CheckStore
from app.store.database import Database
from app.store.embeddings import EmbeddingStore
from app.store.events import EventLog, current_person
from app.store.evidence import EvidenceStore
from app.store.lock import StudyLock
from app.store.media import MediaStore
from app.store.pending import PendingStore
from app.store.pictures import PictureStore
from app.store.read_only import ReadOnlyDatabase
from app.store.records import ExportRecord, Medium, Run, RunState, SourceState
from app.store.runs import RunStore, pause_unfinished
from app.store.secret import ensure_secret, read_secret
from app.store.take_in import TakenIn, take_in
from app.store.unborn import unborn


class Study(Closing):
    """An open study. Any thread may call any method; writes are on disk when they return.

    Open one with :meth:`create` or :meth:`open`, and close it (or use it as a context
    manager). Every method raises StudyError when the file cannot be read or written, and
    UsageError for a medium or run that is not in the study.

    Attributes:
        evidence: Opinions of other detectors, and notes on tracks.
        activity: How long people worked on a medium.
        embeddings: What makes faces recognisable; none unless somebody asked for it.
        checks: What was found on exports.
    """

    def __init__(self, database: Database, lock: StudyLock | None) -> None:
        self._database = database
        self._lock = lock
        self._media = MediaStore(database)
        self._runs = RunStore(database)
        self._pictures = PictureStore(database)
        self._log = EventLog(database)
        self._pending = PendingStore(database)
        self._secret: bytes | None = None
        self.evidence = EvidenceStore(database)
        self.checks = CheckStore(database)
        self.activity = ActivityStore(database)
        self.embeddings = EmbeddingStore(database)

    @classmethod
    def create(cls, path: Path | str, *, durable: bool = True) -> Self:
        """Make a new, empty study.

        Args:
            path: Where; nothing may stand there but what a killed program began.
            durable: False for a study that is thrown away anyway: writes do not wait for the
                disk, which makes many small ones much faster.

        Raises:
            StudyError: Something stands there already, or nothing can be written there.
        """
        target = Path(path).absolute()
        if not target.parent.is_dir():
            raise StudyError(
                say("{target}: there is no folder {parent}", target=target, parent=target.parent)
            )
        lock = StudyLock(target)
        try:
            if target.exists() and not unborn(target):
                raise StudyError(
                    say("{target}: exists already", target=target),
                    say("Open it, or choose another name."),
                )
            database = Database(target, create=True, durable=durable)
            database.write(ensure_secret)
            return cls(database, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open a study.

        Raises:
            StudyError: Missing, not a study, damaged, open elsewhere, read-only, or made by
                a newer program.
        """
        target = _found(path)
        lock = StudyLock(target)
        try:
            study = cls(Database(target, create=False), lock)
        except BaseException:
            lock.release()
            raise
        try:
            study._database.write(ensure_secret)
            study._database.write(pause_unfinished)
            study._take_up_pending()
        except BaseException:
            study.close()
            raise
        return study

    @classmethod
    def open_or_create(cls, path: Path | str) -> Self:
        """Open a study, or make it where it is missing or a killed program only began it.

        Raises:
            StudyError: See :meth:`open` and :meth:`create`.
        """
        target = Path(path)
        return cls.open(target) if target.exists() and not unborn(target) else cls.create(target)

    @classmethod
    def read(cls, path: Path | str) -> Self:
        """Open a study only to read it, also while it is open elsewhere. Writing raises StudyError.

        Raises:
            StudyError: Missing, not a study, damaged, or made by a newer program.
        """
        return cls(ReadOnlyDatabase(_found(path)), None)

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def secret(self) -> bytes:
        """What chance in effects follows from; never leaves the study. Empty for one that was
        made by an earlier program and has only been read since."""
        if self._secret is None:
            self._secret = read_secret(self._database)
        return self._secret

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written (see :meth:`read`)."""
        return isinstance(self._database, ReadOnlyDatabase)

    def close(self) -> None:
        """Finish writing and let others open the study. Does nothing the second time."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    # Media

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

    # Runs

    def start_run(
        self,
        medium_id: int,
        settings: DetectionSettings,
        *,
        model: str,
        weights_hash: str,
        version: str,
        detector_threshold: float,
    ) -> int:
        """Begin a run; returns its id."""
        return self._runs.start(
            medium_id,
            settings,
            model=model,
            weights_hash=weights_hash,
            version=version,
            detector_threshold=detector_threshold,
        )

    def add_detections(self, run_id: int, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """Store what was found in some frames (by PTS), all or none of it.

        These frames count as done, those without faces too. A frame that is stored already
        stays as it is.
        """
        self._runs.add(run_id, frames)

    def add_pictures(self, run_id: int, pictures: Sequence[ShownPicture], *, decoder: str) -> None:
        """Store which pictures a run was shown, and the name of what decoded them."""
        self._pictures.add(run_id, pictures, decoder=decoder)

    def shown_pictures(self, run_id: int, frames: int, *, decoder: str) -> ShownPictures | None:
        """Which pictures a run was shown, of a medium with so many frames.

        None for a run of a program that did not store them, or with another decoder.
        """
        return self._pictures.shown(run_id, frames, decoder=decoder)

    def mark_damaged(self, medium_id: int, *, stale: int = 0) -> None:
        """Note that a medium is damaged: it is decoded with one thread from now on.

        Args:
            medium_id: Which medium.
            stale: A run whose pictures did not come out again; it is not taken for a new one
                with the same settings.
        """
        self._pictures.mark_damaged(medium_id, stale=stale)

    def take_in(self, part: Path) -> list[TakenIn]:
        """Copy media and complete runs of another study into this one; decisions stay.

        See :func:`app.store.take_in.take_in`.
        """
        return take_in(self._database, part)

    def stale_run(self, medium_id: int) -> int:
        """The newest run whose pictures do not come out again; 0 if there is none."""
        return self._pictures.stale(medium_id)

    def look_at_spans(self, run_id: int, spans: Spans | None) -> None:
        """Say where a run looks (PTS, inclusive), or where a complete one looks beside what it
        has looked at; None for the whole medium. Spans that were not finished are forgotten."""
        self._runs.set_spans(run_id, spans)

    def done_frames(self, run_id: int) -> IntArray:
        """PTS of the frames that the detector is done with, sorted."""
        return self._runs.done(run_id)

    def finish_run(
        self,
        run_id: int,
        tracked: FaceTable,
        track_scores: Mapping[int, float] | None = None,
    ) -> None:
        """Complete a run.

        Args:
            run_id: The run.
            tracked: Every row: detections by their ids with track numbers, and rows with id
                0 that the tracker placed. The stored detections themselves stay unchanged. Of a
                run that was complete before, only the rows of spans that it has looked at since.
            track_scores: Scores of the tracks that were looked at a second time, by number.
        """
        self._runs.finish(run_id, tracked, track_scores or {})

    def track_scores(self, run_id: int) -> dict[int, float]:
        """What a second look made of doubtful tracks, by number; others are not listed."""
        return self._runs.track_scores(run_id)

    def set_run_state(self, run_id: int, state: RunState, error: str = "") -> None:
        """Note that a run goes on, waits, failed or was cancelled."""
        self._runs.set_state(run_id, state, error)

    def fail_run(self, run_id: int, error: str) -> None:
        """Note why a run ended early. It can still be resumed."""
        self._runs.set_state(run_id, RunState.FAILED, error)

    def run(self, run_id: int) -> Run:
        return self._runs.run(run_id)

    def runs(self, medium_id: int) -> list[Run]:
        """Oldest first."""
        return self._runs.runs(medium_id)

    def active_run(self, medium_id: int) -> Run | None:
        """The run that is reviewed: the newest complete one, else the newest."""
        runs = self._runs.runs(medium_id)
        complete = [run for run in runs if run.state is RunState.COMPLETE]
        return next(reversed(complete or runs), None)

    def faces(self, run_id: int, first: int | None = None, last: int | None = None) -> FaceTable:
        """All rows of a run, ghosts included, within a span of PTS (inclusive)."""
        return self._runs.faces(run_id, first, last)

    def found_since(self, run_id: int, row_id: int) -> FaceTable:
        """Detector rows with ``id >= row_id``: what came in since the last look."""
        return self._runs.found_since(run_id, row_id)

    # Decisions

    def append(
        self, event: Event, *, medium_id: int | None = None, person: str | None = None
    ) -> StoredEvent:
        """Add a decision to the log.

        Args:
            event: The decision.
            medium_id: What it is about; None for the whole study.
            person: Who decided; the user of the operating system by default.
        """
        return self._log.append(event, medium_id, person)

    def keep_pending(
        self, event: Event, *, medium_id: int, person: str, number: int | None = None
    ) -> int:
        """Keep a gesture that is still growing, in place of what it was before.

        A study that is opened after its program was killed makes a decision of it.

        Args:
            number: As answered the first time; None for a new one.
        """
        return self._pending.keep(event, medium_id, person, number=number)

    def drop_pending(self, number: int) -> None:
        """Forget a growing gesture: it is in the log, or was taken back."""
        self._pending.drop(number)

    def _take_up_pending(self) -> None:
        for one in self._pending.all():
            logged = any(stored.event == one.event for stored in self.events(one.medium_id))
            if not logged:  # it was not killed just after it had been decided
                self.append(one.event, medium_id=one.medium_id, person=one.person)
            self._pending.drop(one.number)

    def events(self, medium_id: int | None = None, *, after: int = 0) -> list[StoredEvent]:
        """Events with ``seq > after``, oldest first.

        Args:
            medium_id: Only those about this medium or about the whole study.
            after: Leave out events up to this one.
        """
        return self._log.events(medium_id, after)

    def head(self) -> tuple[int, str]:
        """Seq and hash of the newest event in the log (0 and zeros for none)."""
        return self._log.head()

    def verify_chain(self) -> None:
        """Raises StudyError naming the first event that was changed, removed or moved."""
        self._log.verify()

    # Seen marks and exports

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
        return self._media.record_export(
            medium_id,
            path,
            report=report,
            output_hash=output_hash,
            head=head or self.head(),
            person=person or current_person(),
        )

    def move_export(self, export_id: int, path: Path) -> None:
        """Note that an exported file has another name now."""
        self._media.move_export(export_id, path)

    def exports(self, medium_id: int) -> list[ExportRecord]:
        """Oldest first."""
        return self._media.exports(medium_id)


def _found(path: Path | str) -> Path:
    """The file of a study, absolute.

    Raises:
        StudyError: There is none.
    """
    target = Path(path).absolute()
    if not target.is_file():
        reason = "is a folder, not a study" if target.is_dir() else "there is no such study"
        raise StudyError(say("{target}: {reason}", target=target, reason=reason))
    return target
