"""Getting to know the program: its keys, what it is, and a demonstration."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.controllers.workspace import Workspace
from app.core.task import CancelToken, ProgressCallback
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.commands.licences_dialog import LicencesDialog
from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.actions import translate as tr

Making = Callable[[CancelToken, ProgressCallback], Path]
"""Makes something and answers where it lies."""


class HelpCommands(QObject):
    """Actions that explain.

    Args:
        workspace: Where the demonstration is opened.
        window: Over which dialogs stand.
        listed: All actions of the window, for the sheet of keys.
        elsewhere: Declared actions of windows beside it.

    Signals:
        making_demo(float | None): So much of the demonstration is made, of 1; None: it is not
            being made.
    """

    making_demo = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        *,
        listed: Callable[[], Actions],
        elsewhere: Sequence[Action] = (),
    ) -> None:
        super().__init__(window)
        self._space = workspace
        self._window = window
        self._listed = listed
        self._elsewhere = elsewhere

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.HELP)
        return [
            make(name="keys", text=tr("&Keys"), keys=("?", "F1"), icon="help",
                 run=self.show_keys, tip=tr("All keys at a glance")),
            make(name="licences", text=tr("&Licences of all parts…"), run=self.show_licences,
                 line=True, tip=tr("What the program is made of")),
            make(name="about", text=tr("&About Faceveil"), run=self.about),
        ]  # fmt: skip

    def show_keys(self) -> None:
        """Show all keys."""
        sheet = KeySheet(self._listed(), self._window, elsewhere=self._elsewhere)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def show_licences(self) -> None:
        """Show the licences of the program and of all that it carries."""
        LicencesDialog(self._window).open()

    def about(self) -> None:
        """Say what this program is."""
        QMessageBox.about(
            self._window,
            self.tr("About Faceveil"),
            self.tr(
                "<h3>Faceveil {0}</h3><p>Finds faces in video, lets you correct them, and exports "
                "video that is de-identified by this process.</p><p>Nothing leaves this computer."
                "<br>Free software, GPL-3.0 or later; its parts and their licences are listed "
                "under Help, Licences of all parts.</p>"
            ).format(__version__),
        )

    def demo(self) -> None:
        """Make the demonstration clip, unless it is there, and open it."""

        def work(token: CancelToken, progress: ProgressCallback) -> Path:
            from app.batch.demo_clip import DemoClip
            from app.batch.demo_files import CLIP, demo_folder, write_clip

            folder = demo_folder()
            path = folder / CLIP
            return (
                path if path.exists() else write_clip(folder, DemoClip(), token, progress=progress)
            )

        self.open_made(work)

    def open_made(self, work: Making) -> None:
        """Make something in the background, saying so, and open it.

        Args:
            work: Answers the study or medium that it made.
        """
        job = self._space.runner.make("demo", work)
        job.progressed.connect(lambda made: self.making_demo.emit(made.fraction or 0.0))
        job.succeeded.connect(lambda path: self._space.open_paths([path]))
        job.failed.connect(self._space.notifier.tell)
        job.ended.connect(lambda: self.making_demo.emit(None))
        self.making_demo.emit(0.0)
        job.start()
