"""Counts the time that people really work on a medium, for the study's own record."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.controllers.desk import Desk

IDLE = 60.0
"""Seconds without a sign of anybody after which time counts no longer."""
_UNTOUCHED = 600.0
"""Seconds for which playback alone is a sign that somebody watches."""
_WRITE_EVERY = 30_000


class Activity(QObject):
    """Adds the time between signs of a person, where they are less than a minute apart.

    Args:
        desk: Whose medium is worked on; its gestures are signs, and so is playback for a while.
        clock: Seconds that only grow.
    """

    def __init__(self, desk: Desk, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(desk)
        self._desk = desk
        self._clock = clock
        self._last: float | None = None
        self._touched = clock()
        self._seconds = 0.0
        self._of: tuple[int, str] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_WRITE_EVERY)
        self._timer.timeout.connect(self.write)
        self._timer.start()
        for signal in (desk.selected_changed, desk.marked_changed, desk.span_changed,
                       desk.mode_changed, desk.said, desk.asked):  # fmt: skip
            signal.connect(lambda *_: self.touch())
        desk.faces_changed.connect(self._on_frame)
        desk.shown_changed.connect(self._on_shown)
        desk.workspace.closing.connect(self._stop)

    def touch(self) -> None:
        """Somebody did something."""
        self._touched = self._clock()
        self._count()

    def write(self) -> None:
        """Put what was counted into the study, in the background."""
        work = self._work()
        if work is not None:
            space = self._desk.workspace
            space.runner.run("activity", work, failed=space.notifier.tell)

    def _on_frame(self) -> None:
        shown = self._desk.shown
        if shown is None or self._desk.frame is None:
            return
        if not shown.player.playing:
            self.touch()
        elif self._clock() - self._touched < _UNTOUCHED:
            self._count()

    def _count(self) -> None:
        now = self._clock()
        if self._last is not None and now - self._last < IDLE and self._of is not None:
            self._seconds += now - self._last
        self._last = now

    def _on_shown(self) -> None:
        self._keep()
        shown = self._desk.shown
        self._of = None if shown is None else (shown.medium_id, shown.review.session.person)
        self._last = self._clock()

    def _keep(self) -> None:
        """Write now: another medium comes, or none."""
        work = self._work()
        if work is not None:
            work()

    def _stop(self) -> None:
        self._keep()
        self._of, self._last = None, None

    def _work(self) -> Callable[[], None] | None:
        study, of, seconds = self._desk.workspace.study, self._of, self._seconds
        self._seconds = 0.0
        if study is None or of is None or seconds <= 0:
            return None
        medium_id, person = of
        return lambda: study.activity.add(medium_id, person, seconds)
