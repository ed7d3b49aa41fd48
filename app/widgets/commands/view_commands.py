"""What the picture and the timeline show, and how closely."""

from __future__ import annotations

from functools import partial

from app.controllers.desk import Desk
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.picture.picture_view import PictureView
from app.widgets.timeline.timeline import Timeline

_CLOSER, _TIME_CLOSER = 1.25, 1.5


class ViewCommands:
    """Actions on the picture and on the timeline; none of them decides anything."""

    def __init__(self, desk: Desk, view: PictureView, timeline: Timeline) -> None:
        self._desk = desk
        self._view = view
        self._timeline = timeline

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        return self._picture() + self._time()

    def _picture(self) -> list[Action]:
        make = partial(Action, group=Group.VIEW, when=lambda: self._desk.shown is not None)
        zoom = self._view.zoom
        return [
            make(name="flip", text=tr("Flip: overlay, redacted, original"), keys=("V",),
                 icon="redacted", run=self.flip,
                 tip=tr("Switch between boxes, the true redacted picture and the original")),
            make(name="fit", text=tr("Fit picture"), keys=("Ctrl+0",), icon="fit",
                 run=self._view.fit, line=True),
            make(name="actual", text=tr("Actual size"), keys=("Ctrl+1",),
                 run=self._view.actual_size),
            make(name="zoom_in", text=tr("Zoom in"), keys=("Ctrl++", "Ctrl+="), icon="zoom-in",
                 run=partial(zoom, _CLOSER)),
            make(name="zoom_out", text=tr("Zoom out"), keys=("Ctrl+-",), icon="zoom-out",
                 run=partial(zoom, 1 / _CLOSER)),
        ]  # fmt: skip

    def _time(self) -> list[Action]:
        make = partial(Action, group=Group.TIMELINE, when=self._has_time)
        zoom = self._timeline.zoom
        return [
            make(name="time_in", text=tr("Zoom timeline in"), keys=("+", "="), icon="zoom-in",
                 run=partial(zoom, _TIME_CLOSER)),
            make(name="time_out", text=tr("Zoom timeline out"), keys=("-",), icon="zoom-out",
                 run=partial(zoom, 1 / _TIME_CLOSER)),
            make(name="time_all", text=tr("Show all of the timeline"), keys=("Shift+Z",),
                 icon="fit", run=self._timeline.show_all),
        ]  # fmt: skip

    def flip(self) -> None:
        """Show the next of boxes, redacted and original."""
        self._desk.set_mode(self._desk.mode.next())

    def _has_time(self) -> bool:
        shown = self._desk.shown
        return shown is not None and len(shown.player.index) > 1
