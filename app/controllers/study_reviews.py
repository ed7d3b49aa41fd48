"""The reviews of all media of the study: the one on the desk, and the others read behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.desk import Desk
from app.controllers.opened_review import OpenedReview, open_review
from app.core.changes import Changes
from app.core.decisions import Event
from app.core.errors import EnvironmentProblem, FaceveilError
from app.core.timebase import FrameIndex
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.records import outdated
from app.store.study import Study

_REFRESH = 1500
Command = Callable[[ReviewSession], Changes]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A medium whose faces and decisions were read."""

    medium_id: int
    opened: OpenedReview
    index: FrameIndex

    @property
    def session(self) -> ReviewSession:
        """Its faces and decisions."""
        return self.opened.session

    @property
    def concerns(self) -> ConcernQueue:
        """Its places to look at."""
        return self.opened.concerns


class StudyReviews(QObject):
    """Answers for every medium of the study, so that no part of it has to be on the desk.

    The medium on the desk is reviewed by its own controller, and so are gestures made here on
    it; each other medium has a session of its own, read one after the other in the background.

    Signals:
        came(int): A medium was read, or read anew: all about it may differ.
        changed(int, Changes): A gesture, or what detection found, changed a medium.
        rested(): Everything that was wanted is read.
        emptied(): Another study, or none: nothing is read.
        taken_back(int, Event): A gesture was taken back, which began with this decision.
    """

    came = Signal(int)
    changed = Signal(int, object)
    rested = Signal()
    emptied = Signal()
    taken_back = Signal(int, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._space = desk.workspace
        self._read: dict[int, Reviewed] = {}
        self._wanted = False
        self._reading: int | None = None
        self._failed: set[int] = set()
        self._stale: set[int] = set()
        self._gestures: list[list[tuple[int, int]]] = []
        self._newest_here = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self._refresh)
        desk.shown_changed.connect(self._on_shown)
        desk.changed.connect(self._on_desk)
        self._space.medium_changed.connect(self._on_medium)
        self._space.media_changed.connect(self._on_media)
        self._space.closing.connect(self._clear)

    # Queries

    def want_all(self) -> None:
        """Read every medium, now and when one is added."""
        self._wanted = True
        self._failed.clear()
        self._next()

    def forget(self) -> None:
        """Read everything anew: another person is at the screen."""
        self._read.clear()
        self._gestures.clear()
        self._next()

    @property
    def complete(self) -> bool:
        """Whether every medium was read, but for those in which nothing can be read yet."""
        return all(
            medium.id in self._failed or self.reviewed(medium.id) is not None
            for medium in self._space.media
        )

    @property
    def reading(self) -> bool:
        """Whether media are still to be read, or concerns to be found."""
        return self._reading is not None or any(not one.concerns.ready for one in self.all())

    def reviewed(self, medium_id: int) -> Reviewed | None:
        """A medium that is on the desk or was read; None while it was not."""
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            opened = OpenedReview(shown.review.session, shown.review.concerns)
            return Reviewed(medium_id, opened, shown.player.index)
        return self._read.get(medium_id)

    def all(self) -> list[Reviewed]:
        """All that were read, in the order of the study."""
        found = (self.reviewed(medium.id) for medium in self._space.media)
        return [each for each in found if each is not None]

    # Gestures

    def do(self, commands: Sequence[tuple[int, Command]]) -> bool:
        """Run commands of one gesture, each on a medium; whether anything came of it."""
        done: list[tuple[int, int]] = []
        for medium_id, command in commands:
            seq = self._run(medium_id, command)
            if seq is not None:
                done.append((medium_id, seq))
        if done:
            self._gestures.append(done)
            self._newest_here = True
        return bool(done)

    @property
    def can_undo(self) -> bool:
        """Whether a gesture made here counts that can be taken back."""
        return any(self._counting(gesture) for gesture in self._gestures[-1:])

    @property
    def last_is_elsewhere(self) -> bool:
        """Whether the newest gesture of all was made here, on a medium that is not shown now."""
        shown = self._desk.shown
        here = shown.medium_id if shown is not None else None
        return any(medium_id != here for medium_id, _ in self._newest)

    @property
    def last_is_wider(self) -> bool:
        """Whether the newest gesture of all is more than one decision on the medium shown."""
        return self.last_is_elsewhere or len(self._newest) > 1

    @property
    def _newest(self) -> list[tuple[int, int]]:
        """The decisions of the newest gesture, if it was made here."""
        return self._counting(self._gestures[-1]) if self._newest_here and self._gestures else []

    def undo(self) -> bool:
        """Take back the last gesture made here, in all media that it was about."""
        while self._gestures:
            left = self._counting(self._gestures.pop())
            events = [(medium_id, self._event(medium_id, seq)) for medium_id, seq in left]
            for medium_id, seq in reversed(left):
                self._run(medium_id, lambda session, seq=seq: session.undo(seq))  # type: ignore[misc]
            for medium_id, event in events[:1]:
                self.taken_back.emit(medium_id, event)
            if left:
                return True
        return False

    def _event(self, medium_id: int, seq: int) -> Event | None:
        reviewed = self.reviewed(medium_id)
        stored = None if reviewed is None else reviewed.session.state.gestures.get(seq)
        return None if stored is None else stored.event

    def _counting(self, gesture: list[tuple[int, int]]) -> list[tuple[int, int]]:
        found = []
        for medium_id, seq in gesture:
            reviewed = self.reviewed(medium_id)
            if reviewed is not None and reviewed.session.state.gestures.counts(seq):
                found.append((medium_id, seq))
        return found

    def _run(self, medium_id: int, command: Command) -> int | None:
        """The number of the event that came of it."""
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            changes = shown.review.do(command)
            return shown.review.session.last_seq if changes else None
        reviewed = self._read.get(medium_id)
        if reviewed is None:
            return None
        try:
            changes = command(reviewed.session)
        except FaceveilError as error:
            self._space.notifier.tell(error)
            return None
        if not changes:
            return None
        reviewed.concerns.update(changes)
        self.changed.emit(medium_id, changes)
        if changes.history:
            self._space.refresh_medium(medium_id)
        return reviewed.session.last_seq

    # Keeping up

    def _on_shown(self) -> None:
        shown = self._desk.shown
        if shown is not None:
            self._read.pop(shown.medium_id, None)  # from here on the desk's own counts
            shown.review.concerns_found.connect(partial(self.came.emit, shown.medium_id))
            self.came.emit(shown.medium_id)
        self._next()

    def _on_desk(self, changes: Changes) -> None:
        shown = self._desk.shown
        if shown is not None:
            self._newest_here = self._newest_here and not changes.history
            self.changed.emit(shown.medium_id, changes)

    def _on_media(self) -> None:
        known = {medium.id for medium in self._space.media}
        for medium_id in [each for each in self._read if each not in known]:
            del self._read[medium_id]
        self._failed &= known
        self._next()

    def _on_medium(self, medium_id: int) -> None:
        if medium_id in self._read or medium_id in self._failed:
            self._stale.add(medium_id)
            if not self._timer.isActive():
                self._timer.start()

    def _refresh(self) -> None:
        """Take up what detection found; a run that was completed is read in the background."""
        stale, self._stale = self._stale, set()
        if stale & self._failed:
            self._failed -= stale
            self._next()
        for medium_id in stale & set(self._read):
            reviewed = self._read[medium_id]
            if outdated(reviewed.session.run, self._space.active_run(medium_id)):
                del self._read[medium_id]
                self._next()
                continue
            try:
                changes = reviewed.opened.catch_up()
                told = reviewed.concerns.told_count
                if not changes:
                    reviewed.concerns.update(Changes(history=True))
                    changes = Changes(history=reviewed.concerns.told_count != told)
            except FaceveilError as error:
                self._space.notifier.tell(error)
                continue
            if changes:
                self.changed.emit(medium_id, changes)

    def _next(self) -> None:
        study = self._space.study
        if not self._wanted or self._reading is not None or study is None:
            return
        shown = self._desk.shown
        here = shown.medium_id if shown is not None else self._space.wanted
        if here is None:
            return  # first the one that is to be shown
        waiting = [
            medium.id
            for medium in self._space.media
            if medium.id not in self._read and medium.id not in self._failed and medium.id != here
        ]
        if not waiting:
            return
        medium_id, person = waiting[0], self._space.person
        self._reading = medium_id
        job = self._space.runner.make(
            f"review {medium_id}",
            lambda *_: _load(study, medium_id, person=person),
        )
        job.succeeded.connect(lambda reviewed: self._on_read(medium_id, reviewed))
        job.failed.connect(lambda error: self._on_failed(medium_id, error))
        job.ended.connect(self._on_ended)
        job.start()

    def _on_read(self, medium_id: int, reviewed: Reviewed | None) -> None:
        shown = self._desk.shown
        if reviewed is None:
            self._failed.add(medium_id)  # until its frames are known
            return
        if self._space.study is not reviewed.session.study:
            return
        if shown is None or shown.medium_id != reviewed.medium_id:
            reviewed.opened.catch_up()  # decisions made while it was being read
            self._read[reviewed.medium_id] = reviewed
            self.came.emit(reviewed.medium_id)

    def _on_failed(self, medium_id: int, error: BaseException) -> None:
        self._failed.add(medium_id)
        if not isinstance(error, EnvironmentProblem):  # a lost file is told where it is shown
            self._space.notifier.tell(error)

    def _on_ended(self) -> None:
        self._reading = None
        self._next()
        if self._reading is None:
            self.rested.emit()

    def _clear(self) -> None:
        self._wanted = False
        self._timer.stop()
        self._read.clear()
        self._stale.clear()
        self._failed.clear()
        self._gestures.clear()
        self.emptied.emit()


def _load(study: Study, medium_id: int, *, person: str | None) -> Reviewed | None:
    index = study.load_index(medium_id)
    if index is None:
        return None
    return Reviewed(medium_id, open_review(study, medium_id, person=person), index)
