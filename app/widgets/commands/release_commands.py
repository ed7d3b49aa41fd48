"""Release: the ethics view, opened over the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.notifier import Offer
from app.controllers.release import Release
from app.core.errors import StudyError
from app.core.signoff import ShowOriginal
from app.widgets.ethics.window import EthicsWindow
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr


class ReleaseCommands(QObject):
    """Opens the ethics view of a medium, or brings it to the front.

    Args:
        desk: Which medium is shown, in which study.
        marked: The medium that is marked in the list.
        window: Over which it stands.
    """

    def __init__(self, desk: Desk, marked: Callable[[], int | None], *, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._space = desk, desk.workspace
        self._marked, self._window = marked, window
        self._wanted = False
        self.view: EthicsWindow | None = None
        desk.shown_changed.connect(self._on_shown)
        desk.unveiled.connect(self._note_original)
        self._space.opened.connect(self._offer)

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        return [
            Action(name="ethics", group=Group.FILE, text=tr("Ethics view: check and sign…"),
                   keys=("Ctrl+Shift+G",), icon="check-circle", run=self.show,
                   when=lambda: self._medium() is not None, line=True,
                   tip=tr("What stands against the release of this video's export; "
                          "confirm or refuse with your signature")),
        ]  # fmt: skip

    def show(self) -> None:
        """Open the ethics view; one that is open comes to the front."""
        medium_id = self._medium()
        if medium_id is not None:
            self.show_medium(medium_id)

    def show_medium(self, medium_id: int) -> None:
        """The same, of a medium that need not be shown."""
        if self.view is not None and self.view.release.medium_id != medium_id:
            self.view.close()
            self.view = None
        if self.view is None:
            release = Release(self._space, medium_id, self._window)
            view = self.view = EthicsWindow(release, self._space.notifier, parent=self._window)
            view.destroyed.connect(self._on_closed)
            release.known.connect(lambda _: self._tell(medium_id))
            self._space.closing.connect(view.close)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def _offer(self) -> None:
        """A study in which only others have worked so far was handed over: to be reviewed?"""
        if self._desk.handed_over:
            self._space.notifier.inform(
                self.tr("This study was handed over, with exports in it."),
                self.tr("You can check what others did, and sign or refuse."),
                Offer(self.tr("Ethics view"), self.show),
            )

    def _note_original(self, medium_id: int, pts: int) -> None:
        """Bare pictures are on screen that a reviewer asked for: the log says so."""
        study = self._space.study
        if study is None or study.read_only:
            return
        try:
            study.append(ShowOriginal(pts, pts), medium_id=medium_id, person=self._space.who)
        except StudyError as error:
            self._space.notifier.tell(error)
        self._tell(medium_id)

    def _tell(self, medium_id: int) -> None:
        """What the check found, and what was refused for, stands in the queue at once."""
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            shown.review.refresh()
            shown.review.exported()

    def show_when_opened(self) -> None:
        """Open it as soon as a medium of the study that is opened now is shown."""
        self._wanted = True

    def _on_shown(self) -> None:
        if self._wanted and self._desk.shown is not None:
            self._wanted = False
            self.show()

    def _medium(self) -> int | None:
        marked, shown = self._marked(), self._desk.shown
        return marked if marked is not None or shown is None else shown.medium_id

    def _on_closed(self) -> None:
        self.view = None
