"""Keeps the lanes of the timeline: what the review says, frames seen, frames done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.jobs import JobRunner
from app.controllers.notifier import Notifier
from app.controllers.timeline_data import Mask, TimelineData, counts_of, mask_of
from app.controllers.track_bars import BarKeeper
from app.core.areas import Areas
from app.core.changes import Changes
from app.core.decisions import ZoneKind
from app.core.spans import inside, stretches
from app.core.timebase import FrameIndex
from app.review.session import ReviewSession
from app.store.records import Run, RunState

_SOON = 40
"""Milliseconds after a decision until its lanes are made."""


class LaneKeeper(QObject):
    """The lanes of one medium, each made anew only when what it hangs on changed.

    Signals:
        changed(TimelineData): New lanes.
    """

    changed = Signal(object)

    def __init__(
        self, index: FrameIndex, *, runner: JobRunner, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._data = TimelineData.of_index(index)
        self._index = index
        self._bars = BarKeeper(index)
        self._runner = runner
        self._notifier = notifier
        self._reading = False
        self._again: ReviewSession | None = None
        self._closed = False
        self._stale: Changes | None = None
        self._asked: tuple[ReviewSession, Callable[[], NDArray[np.float64]]] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.flush)

    @property
    def data(self) -> TimelineData:
        """The lanes as they stand."""
        self.flush()
        return self._data

    def update(
        self,
        session: ReviewSession,
        changes: Changes,
        concerns: Callable[[], NDArray[np.float64]],
    ) -> None:
        """Make anew what became stale, a moment later or when somebody asks.

        What is drawn of a long medium takes longer to make than a decision, and of several in a
        row only the last is to be seen.

        Args:
            concerns: Gives them as in :class:`TimelineData`.
        """
        self._stale = changes if self._stale is None else self._stale | changes
        self._asked = session, concerns
        if not self._closed:
            self._soon.start()

    def flush(self) -> None:
        """Make what is stale now."""
        stale, asked = self._stale, self._asked
        if stale is None or asked is None:
            return
        self._stale = self._asked = None
        self._soon.stop()
        if self._make(asked[0], stale, asked[1]()):
            self.changed.emit(self._data)

    def _make(
        self, session: ReviewSession, changes: Changes, concerns: NDArray[np.float64]
    ) -> bool:
        """Bars with tracks, counts with frames; whether something differs."""
        data = self._data
        others = not np.array_equal(concerns, data.concerns)
        if others:
            data = replace(data, concerns=concerns)
        if changes.history or changes.tracks:
            seconds = self._index.seconds
            comments = tuple((seconds(one.pts), one.seq) for one in session.open_comments())
            others = others or comments != data.comments
            data = replace(data, comments=comments)
        if changes.tracks:
            data = replace(data, bars=self._bars.bars(session.tracks()))
        if changes.frames is not None:
            pts, counts = session.counts()
            data = replace(data, counts=counts_of(self._index, pts, counts))
        if changes.settings or data.zones or changes.tracks:
            zones, outside = areas_of(session.state.areas, self._index)
            others = others or (zones, outside) != (data.zones, data.outside)
            data = replace(data, zones=zones, outside=outside)
        self._data = data
        return changes.tracks or changes.frames is not None or others

    def read(self, session: ReviewSession) -> None:
        """Read frames seen and done from the study, in the background."""
        if self._closed:
            return
        if self._reading:
            self._again = session  # what is being read may be older than what was asked for
            return
        self._reading = True
        work = partial(read_lanes, session, session.run, self._index)
        self._runner.run("lanes", work, done=self._read, failed=self._failed)

    def close(self) -> None:
        """Answers that still come are not wanted any more."""
        self._closed = True
        self._stale = self._asked = None  # the faces of a long medium are large
        self._soon.stop()

    def _read(self, found: LanesRead) -> None:
        self._reading = False
        if not self._closed:
            self._data = replace(
                self._data, seen=found.seen, seen_by_others=found.seen_by_others, done=found.done
            )
            self.changed.emit(self._data)
        again, self._again = self._again, None
        if again is not None:
            self.read(again)

    def _failed(self, error: BaseException) -> None:
        self._reading = False
        self._notifier.tell(error)


def areas_of(
    areas: Areas, index: FrameIndex
) -> tuple[tuple[tuple[ZoneKind, float, float], ...], tuple[tuple[float, float], ...]]:
    """Zones, and the stretches outside the range, in seconds."""
    seconds = index.seconds
    zones = tuple(
        (zone.zone, seconds(zone.first), seconds(index.step(zone.last, 1)))
        for _, zone in areas.zones()
    )
    if areas.spans is None:
        return zones, ()
    inner = np.isin(index.pts, areas.within(index.pts))
    outside = tuple(
        (seconds(first), index.duration if last == index.last else seconds(index.step(last, 1)))
        for first, last in stretches(index.pts, ~inner)
    )
    return zones, outside


@dataclass(frozen=True, slots=True, eq=False)
class LanesRead:
    """What the study says of the frames of a medium: three masks, (n,) over its index.

    Attributes:
        seen: Frames that the person of the session saw.
        seen_by_others: Frames that others saw.
        done: Frames that the detector is done with.
    """

    seen: Mask
    seen_by_others: Mask
    done: Mask


def read_lanes(session: ReviewSession, run: Run | None, index: FrameIndex) -> LanesRead:
    """Frames seen and frames done. For a worker thread.

    Args:
        session: Names study, medium and person; none of what changes in it is read.
        run: Whose frames are done; None for none.
        index: Of the medium.

    Raises:
        StudyError: The study cannot be read.
    """
    study, medium_id = session.study, session.medium_id
    done = np.zeros(len(index), np.bool_)
    if run is not None:
        complete = run.state is RunState.COMPLETE
        if complete and run.spans is None:
            done = ~done
        else:
            done = mask_of(index, study.done_frames(run.id))
            # Frames between two looks count, once tracking has filled them.
            done |= inside(index.pts, run.spans or ()) & complete
    people = study.seen_by(medium_id)
    others = np.zeros(len(index), np.bool_)
    for person in people.keys() - {session.person}:
        others |= mask_of(index, study.seen(medium_id, person))
    return LanesRead(mask_of(index, study.seen(medium_id, session.person)), others, done)
