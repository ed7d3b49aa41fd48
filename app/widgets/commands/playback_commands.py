"""Moving through a medium: play, step, shuttle."""

from __future__ import annotations

from functools import partial

from app.controllers.desk import Desk
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr

_ALL = 10**9
"""More frames than any medium has: as far as there are any."""


class PlaybackCommands:
    """Actions that move the player of the medium on the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.PLAYBACK, when=self.possible)
        step, shuttle = self.step, self.shuttle
        return [
            make(name="play", text=tr("Play or pause"), keys=("Space",), icon="play",
                 run=self.toggle),
            make(name="back", text=tr("One frame back"), keys=("Left",), icon="back",
                 run=partial(step, -1), line=True),
            make(name="forward", text=tr("One frame forward"), keys=("Right",), icon="forward",
                 run=partial(step, 1)),
            make(name="back10", text=tr("Ten frames back"), keys=("Shift+Left",), icon="back10",
                 run=partial(step, -10)),
            make(name="forward10", text=tr("Ten frames forward"), keys=("Shift+Right",),
                 icon="forward10", run=partial(step, 10)),
            make(name="first", text=tr("First frame"), keys=("Home",), icon="first",
                 run=partial(step, -_ALL)),
            make(name="last", text=tr("Last frame"), keys=("End",), icon="last",
                 run=partial(step, _ALL)),
            make(name="play_back", text=tr("Play backwards, again for faster"), keys=("J",),
                 run=partial(shuttle, -1), line=True),
            make(name="stop", text=tr("Stop, normal speed"), keys=("K",),
                 run=partial(shuttle, 0)),
            make(name="play_fast", text=tr("Play, again for faster"), keys=("L",),
                 run=partial(shuttle, 1)),
        ]  # fmt: skip

    def possible(self) -> bool:
        """Whether the medium has more than one frame; a still picture has no time."""
        shown = self._desk.shown
        return shown is not None and len(shown.player.index) > 1

    def toggle(self) -> None:
        """Play, or pause."""
        if self._desk.shown is not None:
            self._desk.shown.player.toggle()

    def step(self, frames: int) -> None:
        """Move by frames and stand still."""
        if self._desk.shown is not None:
            self._desk.shown.player.step(frames)

    def shuttle(self, direction: int) -> None:
        """Play backwards (-1) or forwards (1), faster each time; 0 stops."""
        if self._desk.shown is not None:
            self._desk.shown.player.shuttle(direction)
