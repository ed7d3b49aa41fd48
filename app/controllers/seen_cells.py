"""Notes what a person saw as cells of a wall, at a size where a face can be judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.desk import Desk
from app.controllers.study_reviews import StudyReviews
from app.core.refs import FaceRef

_FLUSH_EVERY = 2000
FrameOf = tuple[int, int]
"""Medium and PTS."""
TrackOf = tuple[int, FaceRef]
"""Medium and track."""


class SeenCells(QObject):
    """Collects frames and tracks and writes them to the study in batches, off the GUI thread.

    Signals:
        written(): A batch is in the study.
    """

    written = Signal()

    def __init__(self, desk: Desk, reviews: StudyReviews, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reviews = reviews
        self._known: set[FrameOf] = set()
        self._batch: dict[int, list[int]] = defaultdict(list)
        self._known_tracks: set[TrackOf] = set()
        self._tracks: dict[int, list[FaceRef]] = defaultdict(list)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FLUSH_EVERY)
        self._timer.timeout.connect(self.flush)
        desk.workspace.closing.connect(self.close)

    def note(self, frames: Iterable[FrameOf]) -> None:
        """These frames stood on screen long enough, and were large enough."""
        for medium_id, pts in frames:
            if (medium_id, pts) not in self._known:
                self._known.add((medium_id, pts))
                self._batch[medium_id].append(pts)
        self._soon()

    def note_tracks(self, tracks: Iterable[TrackOf]) -> None:
        """Crops of these tracks stood on screen long enough, and were large enough."""
        for medium_id, ref in tracks:
            if (medium_id, ref) not in self._known_tracks:
                self._known_tracks.add((medium_id, ref))
                self._tracks[medium_id].append(ref)
        self._soon()

    def _soon(self) -> None:
        if (self._batch or self._tracks) and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write what was collected, in the background."""
        work = self._work()
        if work is not None:
            space = self._desk.workspace
            space.runner.run("seen cells", work, done=self._written, failed=space.notifier.tell)

    def close(self) -> None:
        """Write the rest now; what comes after belongs to another study."""
        self._timer.stop()
        work = self._work()
        if work is not None:
            work()
        self._known.clear()
        self._known_tracks.clear()

    def _work(self) -> Callable[[], None] | None:
        study, batch, tracks = self._desk.workspace.study, self._batch, self._tracks
        self._batch, self._tracks = defaultdict(list), defaultdict(list)
        if study is None or not (batch or tracks):
            return None
        people = {}
        for medium_id in {*batch, *tracks}:
            reviewed = self._reviews.reviewed(medium_id)
            if reviewed is not None:
                people[medium_id] = reviewed.session.person

        def write() -> None:
            for medium_id, person in people.items():
                study.mark_seen(medium_id, batch.get(medium_id, ()), person)
                study.seen_tracks.mark(medium_id, tracks.get(medium_id, ()), person)

        return write

    def _written(self, _: object) -> None:
        if self._desk.shown is not None:
            self._desk.shown.review.read_lanes()
        self.written.emit()
