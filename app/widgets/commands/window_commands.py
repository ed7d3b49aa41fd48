"""Getting about in the window: media, panels and parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QTabWidget, QWidget

from app.controllers.desk import Desk
from app.widgets.commands.keyboard import focus_neighbour
from app.widgets.media.media_list import MediaList
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr


class WindowCommands:
    """Actions that move between media, panels and parts of the window.

    Args:
        desk: Which medium is shown.
        media: Which one comes next.
        tabs: The panels.
        parts: Parts of the window, in the order in which F6 goes around.
    """

    def __init__(
        self,
        desk: Desk,
        media: MediaList,
        tabs: QTabWidget,
        *,
        parts: Callable[[], Sequence[QWidget]],
    ) -> None:
        self._desk = desk
        self._media = media
        self._tabs = tabs
        self._parts = parts

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.VIEW, when=lambda: self._desk.shown is not None)
        a_study = partial(make, when=lambda: self._desk.workspace.study is not None)
        return [
            a_study(name="next_medium", text=tr("Next video"), keys=("PgDown",), line=True,
                    run=partial(self.show_neighbour, 1)),
            a_study(name="previous_medium", text=tr("Previous video"), keys=("PgUp",),
                    run=partial(self.show_neighbour, -1)),
            make(name="panel_tracks", text=tr("Tracks panel"), keys=("Alt+1",), line=True,
                 run=partial(self.show_panel, 0)),
            make(name="panel_redaction", text=tr("Redaction panel"), keys=("Alt+2",),
                 run=partial(self.show_panel, 2)),
            make(name="panel_detection", text=tr("Detection panel"), keys=("Alt+3",),
                 run=partial(self.show_panel, 3)),
            make(name="panel_history", text=tr("History panel"), keys=("Alt+4",),
                 run=partial(self.show_panel, 4)),
            make(name="panel_queue", text=tr("Queue panel"), keys=("Alt+5",),
                 run=partial(self.show_panel, 1)),
            make(name="next_part", text=tr("Next part of the window"), keys=("F6",), line=True,
                 run=partial(self.go_to_part, 1)),
            make(name="previous_part", text=tr("Previous part of the window"),
                 keys=("Shift+F6",), run=partial(self.go_to_part, -1)),
        ]  # fmt: skip

    def show_neighbour(self, step: int) -> None:
        """Show the medium after (1) or before (-1) the one on the desk."""
        shown = self._desk.shown
        beside = self._media.neighbour(shown.medium_id if shown is not None else None, step)
        if beside is not None:
            self._desk.show(beside)

    def show_panel(self, place: int) -> None:
        """Show a panel and give it the focus."""
        self._tabs.setCurrentIndex(place)
        panel = self._tabs.currentWidget()
        if panel is not None:
            focus_neighbour([panel], 1)

    def go_to_part(self, step: int) -> None:
        """Give the next (1) or the former (-1) part of the window the focus."""
        focus_neighbour(self._parts(), step)
