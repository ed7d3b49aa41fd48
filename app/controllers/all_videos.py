"""Where every video of the study stands: what runs, waits, failed, or needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.batch.folder.attention import Attention, Reason, attention_in
from app.batch.folder.tasks import TaskOutcome, TaskState
from app.controllers.arrivals import Refused
from app.controllers.detection_queue import DetectionEntry, QueueState
from app.controllers.language import error_words
from app.controllers.study_reviews import StudyReviews
from app.controllers.workspace import Workspace
from app.core.course import Course
from app.core.task import Progress
from app.store.records import Medium, MediumState

_SOON = 250
"""Milliseconds within which changes are told once."""
_LOOKED_AT = (MediumState.DETECTED, MediumState.EXPORTED, MediumState.OUTDATED)


class Standing(IntEnum):
    """Where a video stands, as the list is sorted."""

    RUNNING = 0
    NEEDS_PERSON = 1
    WAITING = 2
    READING = 3
    """Looked at; what it asks of a person is not read yet."""
    NOTHING_LEFT = 4


@dataclass(frozen=True, slots=True)
class VideoLine:
    """A video of the study, or a file that did not become one.

    Attributes:
        medium_id: None for a file that is not in the study.
        paused: The work on it stands still.
        progress: Where the work on it stands; None while none goes on.
        asks: What it asks of a person; None while it is not known.
    """

    path: Path
    medium_id: int | None
    standing: Standing
    paused: bool = False
    progress: Progress | None = None
    asks: Attention | None = None

    @property
    def unfinished(self) -> bool:
        """Whether going on could do something about it."""
        return self.asks is not None and self.asks.state in (TaskState.FAILED, TaskState.CANCELLED)


class AllVideos(QObject):
    """Follows the detection of all media of the open study.

    Args:
        space: The open study.
        reviews: Of its media, in which their concerns are.

    Signals:
        changed(): Something stands elsewhere; not more often than can be read.
    """

    changed = Signal()

    def __init__(self, space: Workspace, reviews: StudyReviews) -> None:
        super().__init__(reviews)
        self._space = space
        self._reviews = reviews
        self._refused: dict[Path, Refused] = {}
        self._asked: dict[int, Attention] = {}
        self._course = Course()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.changed)
        space.opened.connect(self._begin)
        space.closed.connect(self._begin)
        space.refused.connect(self._on_refused)
        space.media_changed.connect(self._soon.start)
        space.medium_changed.connect(self._on_medium)
        reviews.came.connect(self._stale)
        reviews.changed.connect(lambda medium_id, _: self._stale(medium_id))

    # Queries

    def lines(self) -> list[VideoLine]:
        """What runs, what needs a person with the most urgent first, and what waits."""
        found = [self._line(medium) for medium in self._space.media]
        found += [_of_refused(one) for one in self._refused.values()]
        return sorted(found, key=_order)

    @property
    def busy(self) -> bool:
        """Whether videos are looked at or wait for that."""
        queue = self._space.queue
        return queue is not None and (queue.current is not None or queue.waiting > 0)

    @property
    def share(self) -> float:
        """Of the work that was begun, 0 to 1."""
        return self._course.share

    @property
    def seconds_left(self) -> float | None:
        """Until all is looked at; None while that cannot be told."""
        return self._course.seconds_left

    def asking(self) -> list[Attention]:
        """What all that has ended asks of a person, the most urgent first."""
        found = [line.asks for line in self.lines() if line.asks is not None]
        return sorted(found, key=lambda one: one.urgency)

    # Gestures

    def stop(self) -> None:
        """Stop all that runs and waits; what was found is kept."""
        queue = self._space.queue
        if queue is None:
            return
        going = [m.id for m in self._space.media if (e := queue.entry(m.id)) and e.state.going]
        for medium_id in reversed(going):  # what waits first, or it would be taken up
            queue.cancel(medium_id)

    def go_on(self) -> None:
        """Take up what was stopped or failed, and try files again that could not be opened."""
        study = self._space.study
        if study is None:
            return
        for line in self.lines():
            if line.unfinished and line.medium_id is not None:
                runs = study.runs(line.medium_id)
                self._space.detect(line.medium_id, runs[-1].settings if runs else None)
        again = [path for path in self._refused if path.exists()]
        if again:
            self._space.add_media(again)

    # What is told

    def _begin(self) -> None:
        self._refused.clear()
        self._asked.clear()
        self._course = Course()
        self._soon.start()

    def _on_refused(self, refused: list[Refused]) -> None:
        self._refused.update((one.path, one) for one in refused)
        for medium in self._space.media:
            self._refused.pop(medium.path, None)
        self._soon.start()

    def _stale(self, medium_id: int) -> None:
        self._asked.pop(medium_id, None)
        self._soon.start()

    def _on_medium(self, medium_id: int) -> None:
        queue = self._space.queue
        entry = queue.entry(medium_id) if queue is not None else None
        if queue is not None and entry is not None:
            self._follow(entry)
            current = queue.current
            self._course.go(current is not None and current.state is QueueState.RUNNING)
        if entry is None or not entry.state.going:
            self._asked.pop(medium_id, None)
        if not self._soon.isActive():  # a steady stream of progress must not put it off
            self._soon.start()

    def _follow(self, entry: DetectionEntry) -> None:
        course, key = self._course, entry.medium_id
        if entry.state is QueueState.QUEUED:
            if course.share >= 1.0:
                course = self._course = Course()  # what came before is over
            medium = self._space.medium(key)
            course.add(key, (medium.info.duration if medium is not None else None) or 1.0)
        elif entry.state is QueueState.CANCELLED:
            course.drop(key)
        elif not entry.state.going:
            course.ended(key)
        elif entry.progress is not None:
            course.told(key, entry.progress)

    # Lines

    def _line(self, medium: Medium) -> VideoLine:
        queue = self._space.queue
        entry = queue.entry(medium.id) if queue is not None else None
        if entry is not None and entry.state is QueueState.QUEUED:
            return VideoLine(medium.path, medium.id, Standing.WAITING)
        if entry is not None and entry.state.going:
            paused = entry.state is QueueState.PAUSED
            return VideoLine(medium.path, medium.id, Standing.RUNNING, paused, entry.progress)
        asks = self._asks(medium, entry)
        if asks is None:
            return VideoLine(medium.path, medium.id, Standing.READING)
        standing = Standing.NEEDS_PERSON if asks.reasons else Standing.NOTHING_LEFT
        return VideoLine(medium.path, medium.id, standing, asks=asks)

    def _asks(self, medium: Medium, entry: DetectionEntry | None) -> Attention | None:
        study = self._space.study
        if study is None:
            return None
        if medium.state not in _LOOKED_AT:
            failed = medium.state is MediumState.FAILED
            error = ""
            if failed and entry is not None and entry.error is not None:
                error = error_words(entry.error, beside=medium.path)
            elif failed:
                error = next((run.error for run in reversed(study.runs(medium.id))), "")
            return _ended(medium.path, study.path, error=error, failed=failed)
        known = self._asked.get(medium.id)
        if known is None:
            reviewed = self._reviews.reviewed(medium.id)
            if reviewed is None:
                return None
            outcome = TaskOutcome(source=medium.path, state=TaskState.DONE, study=study.path)
            known = attention_in(reviewed.session, reviewed.concerns, outcome)
            self._asked[medium.id] = known
        return known


def _ended(path: Path, study: Path | None, *, error: str, failed: bool) -> Attention:
    return Attention(
        file=path,
        state=TaskState.FAILED if failed else TaskState.CANCELLED,
        study=study,
        error=error,
        reasons=(Reason.FAILED if failed else Reason.UNFINISHED,),
    )


def _of_refused(one: Refused) -> VideoLine:
    asks = _ended(one.path, None, error=error_words(one.error, beside=one.path), failed=True)
    return VideoLine(one.path, None, Standing.NEEDS_PERSON, asks=asks)


def _order(line: VideoLine) -> tuple[int, tuple[int, float]]:
    return line.standing, line.asks.urgency if line.asks is not None else (0, 0.0)
