"""The wall of all tracks, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.going import Going
from app.controllers.measuring import Measuring
from app.controllers.study_reviews import StudyReviews
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.wall.wall_window import WallWindow


class WallCommands(QObject):
    """Opens the wall, or brings it to the front.

    Args:
        reviews: Of all media.
        going: Brings the desk to a frame that is opened on the wall.
        window: Beside which it stands.
    """

    def __init__(
        self,
        desk: Desk,
        reviews: StudyReviews,
        going: Going,
        *,
        measuring: Measuring,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._reviews, self._going = desk, reviews, going
        self._measuring = measuring
        self._window = window
        self.wall: WallWindow | None = None

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        return [
            Action(name="wall", group=Group.VIEW, text=tr("Wall of all tracks"), keys=("W",),
                   icon="tracks", run=self.show, line=True,
                   when=lambda: self._desk.workspace.study is not None,
                   tip=tr("Every track of every video as crops over time; "
                          "frames with nothing covered; people")),
            Action(name="people", group=Group.VIEW, text=tr("People…"), keys=("Ctrl+P",),
                   icon="person", run=self.show_people,
                   when=lambda: self._desk.workspace.study is not None,
                   tip=tr("Who is in the study, who may be the same person, "
                          "who is left visible on purpose")),
        ]  # fmt: skip

    def show(self) -> None:
        """Open the wall; one that is open comes to the front."""
        if self.wall is None:
            self.wall = WallWindow(
                self._desk,
                self._reviews,
                self._going,
                measuring=self._measuring,
                parent=self._window,
            )
            self.wall.destroyed.connect(self._on_closed)
        self.wall.show()
        self.wall.raise_()
        self.wall.activateWindow()

    def show_people(self) -> None:
        """Open the wall at its people."""
        self.show()
        if self.wall is not None:
            self.wall.pages.setCurrentWidget(self.wall.people)
            self.wall.people.view.setFocus()

    def _on_closed(self) -> None:
        self.wall = None
