"""Position and playback of one medium, at its own speed, whatever its frame times."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.controllers.display import DisplayDecoder, Redaction, Request, Shown
from app.controllers.pictures import PictureService
from app.core.model import MediaInfo
from app.core.timebase import FrameIndex

SPEEDS = (0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 4.0, 8.0)


class Player(QObject):
    """Knows which frame is wanted, asks the display decoder for it, and keeps time.

    Args:
        redaction_for: Answers what to cover in a frame, or None to show it as it is.

    Attributes:
        watched: The frame on screen came by playback, not by a seek; what playback leaves
            out to keep its speed never comes on screen.
        played, dropped: Frames that playback passed, and how many of them were not shown.

    Signals:
        shown(Shown): The exact frame is here, or the reason why it is not.
        quick_shown(int, Image): A small picture from near by, until the exact one comes.
        moved(int): The wanted frame, by PTS.
        playing_changed(bool), speed_changed(float): See the properties.
    """

    shown = Signal(object)
    quick_shown = Signal(object, object)
    moved = Signal(object)
    playing_changed = Signal(bool)
    speed_changed = Signal(float)

    def __init__(
        self,
        info: MediaInfo,
        index: FrameIndex,
        *,
        redaction_for: Callable[[int], Redaction | None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.info = info
        self.index = index
        self.pictures = PictureService(info, index, parent=self)
        self._decoder = DisplayDecoder(info, index, self)
        self._decoder.ready.connect(self._on_ready)
        self._redaction_for = redaction_for
        self._serial = 0
        self._pts = index.start
        self._shown_pts: int | None = None
        self._speed = 1.0
        self._playing = False
        self._base = (0.0, 0.0)
        self.dropped = 0
        self.played = 0
        self.watched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def pts(self) -> int:
        """The frame that is wanted. May be read from any thread."""
        return self._pts

    @property
    def shown_pts(self) -> int | None:
        """The frame that is on screen; None before the first."""
        return self._shown_pts

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def speed(self) -> float:
        """1 is the clip's own; negative plays backwards."""
        return self._speed

    def close(self) -> None:
        """End all threads of this medium."""
        self._playing = False
        self._timer.stop()
        self._decoder.close()
        self.pictures.close()

    def seek(self, pts: int, *, scrub: bool = False) -> None:
        """Go to the frame on screen at ``pts``. ``scrub``: a quick picture will do at first."""
        pts = self.index.shown_at(pts)
        if self._playing:
            self._base = (time.perf_counter(), self.index.seconds(pts))
            self._shown_pts = None
        if scrub and not self._decoder.cached(pts):
            quick = self.pictures.quick(pts)
            if quick is not None:
                self.quick_shown.emit(*quick)
        self._want(pts)

    def seek_seconds(self, seconds: float, *, scrub: bool = False) -> None:
        self.seek(self.index.pts_at_seconds(seconds), scrub=scrub)

    def step(self, frames: int) -> None:
        """Move by frames and stand still."""
        self.pause()
        self._want(self.index.step(self._pts, frames))

    def refresh(self) -> None:
        """Ask for the same frame again: what covers it has changed."""
        self._request(self._pts)

    def toggle(self) -> None:
        if self._playing:
            self.pause()
        else:
            self.set_speed(abs(self._speed))
            self.play()

    def play(self) -> None:
        """Play from here, from the start if at the end."""
        if len(self.index) < 2:
            return
        if self._speed > 0 and self._pts == self.index.last:
            self._want(self.index.start)
        self._base = (time.perf_counter(), self.index.seconds(self._pts))
        if not self._playing:
            self._playing = True
            self.dropped = self.played = 0
            if self._shown_pts != self._pts:  # else the next frame follows the one on screen
                self._shown_pts = None
            self.playing_changed.emit(True)
        self._tick()

    def pause(self) -> None:
        if self._playing:
            self._playing = False
            self._timer.stop()
            self.playing_changed.emit(False)

    def shuttle(self, direction: int) -> None:
        """J (-1) and L (1): play that way, faster with each press; K (0) stops."""
        if direction == 0:
            self.pause()
            self.set_speed(1.0)
            return
        same = self._playing and (self._speed > 0) == (direction > 0)
        faster = min(abs(self._speed) * 2, SPEEDS[-1]) if same else 1.0
        self.set_speed(direction * faster)
        self.play()

    def set_speed(self, speed: float) -> None:
        if speed == self._speed:
            return
        self._speed = speed
        self._base = (time.perf_counter(), self.index.seconds(self._pts))
        self.speed_changed.emit(speed)
        if self._playing:
            self._tick()

    def _want(self, pts: int) -> None:
        self._pts = pts
        self._request(pts)
        self.moved.emit(pts)

    def _request(self, pts: int) -> None:
        direction = 0 if not self._playing else 1 if self._speed > 0 else -1
        self._serial += 1
        self._decoder.request(Request(self._serial, pts, direction, self._redaction_for(pts)))

    def _tick(self) -> None:
        if not self._playing:
            return
        began, start = self._base
        seconds = start + (time.perf_counter() - began) * self._speed
        ended = seconds >= self.index.duration if self._speed > 0 else seconds <= 0
        pts = self.index.pts_at_seconds(min(max(seconds, 0.0), self.index.duration))
        if pts != self._pts:
            self._want(pts)
        if ended:
            self.pause()
            return
        forward = self._speed > 0
        # The next change of picture: the next frame's start, or this one's when backwards.
        at = self.index.step(pts, 1) if forward else pts
        edge = self.index.duration if forward and at == pts else self.index.seconds(at)
        wait = abs(edge - seconds) / abs(self._speed) * 1000
        self._timer.start(max(1, int(wait + 0.999)))

    def _on_ready(self, shown: Shown) -> None:
        pts = shown.request.pts
        # Seeking forgets what was shown, so the frame it leads to does not count as played.
        self.watched = self._playing and self._shown_pts not in (None, pts)
        if self._playing and self._shown_pts is not None and pts != self._shown_pts:
            gap = abs(self.index.position(pts) - self.index.position(self._shown_pts))
            self.played += gap
            self.dropped += gap - 1
        self._shown_pts = pts
        self.shown.emit(shown)
