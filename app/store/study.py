"""A study: the one file that holds everything about its media except the media."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from app.core.closing import Closing
from app.core.decisions import Event, StoredEvent
from app.core.errors import StudyError
from app.core.said import say
from app.store.activity import ActivityStore
from app.store.checks import CheckStore
from app.store.database import Database
from app.store.embeddings import EmbeddingStore
from app.store.evidence import EvidenceStore
from app.store.lock import StudyLock
from app.store.pending import PendingStore
from app.store.read_only import ReadOnlyDatabase
from app.store.runs import pause_unfinished
from app.store.secret import ensure_secret, read_secret
from app.store.seen_tracks import SeenTrackStore
from app.store.study_media import StudyMedia
from app.store.study_runs import StudyRuns
from app.store.take_in import TakenIn, take_in, take_in_looks
from app.store.unborn import unborn


class Study(StudyMedia, StudyRuns, Closing):
    """An open study. Any thread may call any method; writes are on disk when they return.

    Open one with :meth:`create` or :meth:`open`, and close it (or use it as a context
    manager). Every method raises StudyError when the file cannot be read or written, and
    UsageError for a medium or run that is not in the study.

    Attributes:
        evidence: Opinions of other detectors, and notes on tracks.
        activity: How long people worked on a medium.
        seen_tracks: Tracks that people looked at as crops.
        embeddings: What makes faces recognisable; none unless somebody asked for it.
        checks: What was found on exports.
    """

    def __init__(self, database: Database, lock: StudyLock | None) -> None:
        StudyMedia.__init__(self, database)
        StudyRuns.__init__(self, database)
        self._database = database
        self._lock = lock
        self._pending = PendingStore(database)
        self._secret: bytes | None = None
        self.evidence = EvidenceStore(database)
        self.checks = CheckStore(database)
        self.activity = ActivityStore(database)
        self.seen_tracks = SeenTrackStore(database)
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

    def take_in(self, part: Path) -> list[TakenIn]:
        """Copy media and complete runs of another study into this one; decisions stay.

        See :func:`app.store.take_in.take_in`.
        """
        return take_in(self._database, part)

    def take_in_looks(self, run_id: int, part: Path) -> None:
        """Copy what others found in just this way into an unfinished run.

        See :func:`app.store.take_in.take_in_looks`.
        """
        take_in_looks(self._database, part, run_id)

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
