"""Release: the ethics view, opened over the main window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.release import Release
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
        if medium_id is None:
            return
        if self.view is not None and self.view.release.medium_id != medium_id:
            self.view.close()
            self.view = None
        if self.view is None:
            release = Release(self._space, medium_id, self._window)
            view = self.view = EthicsWindow(release, self._space.notifier, parent=self._window)
            view.destroyed.connect(self._on_closed)
            self._space.closing.connect(view.close)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

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
