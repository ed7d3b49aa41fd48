"""Getting to know the program: its keys, what it is, and a demonstration."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.controllers.workspace import Workspace
from app.core.task import CancelToken, ProgressCallback
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.actions import translate as tr


class HelpCommands(QObject):
    """Actions that explain.

    Args:
        workspace: Where the demonstration is opened.
        window: Over which dialogs stand.
        listed: All actions of the window, for the sheet of keys.

    Signals:
        making_demo(bool): The demonstration clip is being made, or no more.
    """

    making_demo = Signal(bool)

    def __init__(
        self, workspace: Workspace, window: QWidget, *, listed: Callable[[], Actions]
    ) -> None:
        super().__init__(window)
        self._space = workspace
        self._window = window
        self._listed = listed

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.HELP)
        return [
            make(name="keys", text=tr("&Keys"), keys=("?", "F1"), icon="help",
                 run=self.show_keys, tip=tr("All keys at a glance")),
            make(name="about", text=tr("&About Faceveil"), run=self.about, line=True),
        ]  # fmt: skip

    def show_keys(self) -> None:
        """Show all keys."""
        sheet = KeySheet(self._listed(), self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def about(self) -> None:
        """Say what this program is."""
        QMessageBox.about(
            self._window,
            self.tr("About Faceveil"),
            self.tr(
                "<h3>Faceveil {0}</h3><p>Finds faces in video, lets you correct them, and exports "
                "video that is de-identified by this process.</p><p>Nothing leaves this computer."
                "<br>Free software, GPL-3.0 or later.</p>"
            ).format(__version__),
        )

    def demo(self) -> None:
        """Make the demonstration clip, which takes a while, and open it."""
        folder = Path(tempfile.gettempdir()) / "faceveil-demo"
        path = folder / "demo.mp4"

        def work(token: CancelToken, _progress: ProgressCallback) -> Path:
            from app.batch.demo_clip import DemoClip

            if not path.exists():
                folder.mkdir(parents=True, exist_ok=True)
                with tempfile.TemporaryDirectory(dir=folder) as making:
                    unfinished = Path(making) / path.name
                    DemoClip().write(unfinished, token)
                    unfinished.replace(path)  # half a clip never stands under the name
            return path

        job = self._space.runner.make("demo", work)
        job.succeeded.connect(lambda made: self._space.open_paths([made]))
        job.failed.connect(self._space.notifier.tell)
        job.ended.connect(lambda: self.making_demo.emit(False))
        self.making_demo.emit(True)
        job.start()
