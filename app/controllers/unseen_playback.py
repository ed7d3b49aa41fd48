"""Plays what the person at the screen has not seen, and leaves out all the rest."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.player import Player
from app.controllers.shown_medium import ShownMedium


class UnseenPlayback(QObject):
    """Jumps over seen frames while it plays, at the speed that was chosen (L: faster, up to 8).

    What fast playback leaves out to keep its speed was on no screen, and stays unseen.

    Signals:
        ended(int): It came to the end, or nothing is unseen; so many frames still are.
    """

    ended = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._player: Player | None = None
        desk.shown_changed.connect(self.stop)

    @property
    def going(self) -> bool:
        """Whether it plays."""
        return self._player is not None

    def start(self) -> None:
        """Play from here on; from the first unseen frame where none comes after."""
        shown = self._desk.shown
        if shown is None or self.going:
            return
        unseen = np.flatnonzero(shown.review.unseen)
        if not len(unseen):
            self.ended.emit(0)
            return
        player, index = shown.player, shown.player.index
        ahead = unseen[unseen >= index.position(player.pts)]
        player.seek(index.at(int(ahead[0] if len(ahead) else unseen[0])))
        self._player = player
        player.moved.connect(self._on_moved)
        player.playing_changed.connect(self._on_playing)
        player.set_speed(abs(player.speed))
        player.play()

    def stop(self) -> None:
        """Go on as usual."""
        player, self._player = self._player, None
        if player is not None:
            player.moved.disconnect(self._on_moved)
            player.playing_changed.disconnect(self._on_playing)

    def _on_moved(self, pts: int) -> None:
        shown = self._desk.shown
        if shown is None or self._player is None:
            return
        at = shown.player.index.position(pts)
        unseen = shown.review.unseen
        if unseen[at]:
            return
        ahead = np.flatnonzero(unseen[at:])
        if len(ahead):
            shown.player.seek(shown.player.index.at(at + int(ahead[0])))
        else:
            shown.player.pause()

    def _on_playing(self, playing: bool) -> None:
        if playing:
            return
        self.stop()
        shown = self._desk.shown
        if shown is not None:
            shown.seen.flush()
            self.ended.emit(self._left(shown))

    def _left(self, shown: ShownMedium) -> int:
        noted = np.array(sorted(shown.seen.noted), np.int64)
        return int((shown.review.unseen & ~np.isin(shown.player.index.pts, noted)).sum())
