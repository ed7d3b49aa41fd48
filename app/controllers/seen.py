"""Notes which frames a person has had on screen: standing still, or shown while playing.

A picture that came by itself, as when a study is opened, may stand before nobody: it does not
count before somebody touched it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.jobs import JobRunner
from app.store.study import Study

SEEN_AFTER = 150
"""Milliseconds a frame must stand still on screen when it was not played."""
_FLUSH_EVERY = 2000


class SeenRecorder(QObject):
    """Collects frames and writes them to the study in batches, off the GUI thread.

    Args:
        large_enough: Whether the picture is at least as large as fits the view.

    Signals:
        written(): A batch is in the study.
    """

    written = Signal()

    def __init__(
        self,
        study: Study,
        medium_id: int,
        person: str,
        *,
        runner: JobRunner,
        large_enough: Callable[[], bool],
    ) -> None:
        super().__init__(runner)
        self._study = study
        self._medium_id = medium_id
        self._person = person
        self._runner = runner
        self._large_enough = large_enough
        self._known: set[int] = set()
        self._batch: list[int] = []
        self._on_screen: int | None = None
        self._played = False
        self._attended = False
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(SEEN_AFTER)
        self._stay.timeout.connect(self._note)
        self._flush_timer = QTimer(self)
        self._flush_timer.setSingleShot(True)
        self._flush_timer.setInterval(_FLUSH_EVERY)
        self._flush_timer.timeout.connect(self.flush)

    def shown(self, pts: int | None, *, played: bool = False) -> None:
        """Another frame is handed to the screen.

        Args:
            pts: None when there is none, or one that cannot be judged.
            played: It came by playback, so that being painted is enough (fast playback leaves
                frames out, which do not count); otherwise it has to stand.
        """
        if pts == self._on_screen:
            return
        self._on_screen = pts
        self._played = played
        if pts is None or not self._attended:
            self._stay.stop()
        else:
            self._stay.start()

    @property
    def noted(self) -> frozenset[int]:
        """PTS of the frames that were noted since the medium came on the desk, written or not."""
        return frozenset(self._known)

    def attend(self) -> None:
        """Somebody is there: from here on frames count, the one on screen among them."""
        if self._attended:
            return
        self._attended = True
        if self._on_screen is not None:
            self._stay.start()

    def painted(self) -> None:
        """The frame handed over last is really on screen."""
        if self._played:
            self._played = False
            self._note()

    def flush(self) -> None:
        """Write what was collected, in the background."""
        batch, self._batch = self._batch, []
        if batch:
            work = self._write(batch)
            self._runner.run("seen", work, done=self._on_written)

    def close(self) -> None:
        """Write the rest now."""
        self._stay.stop()
        self._flush_timer.stop()
        batch, self._batch = self._batch, []
        if batch:
            self._write(batch)()

    def _write(self, batch: list[int]) -> Callable[[], None]:
        return lambda: self._study.mark_seen(self._medium_id, batch, self._person)

    def _on_written(self, _: object) -> None:
        self.written.emit()

    def _note(self) -> None:
        pts = self._on_screen
        if pts is None or pts in self._known or not self._large_enough():
            return
        self._known.add(pts)
        self._batch.append(pts)
        if not self._flush_timer.isActive():
            self._flush_timer.start()
