"""Getting to know the program: its keys, what it is, and a demonstration."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.controllers.workspace import Workspace
from app.core.errors import EnvironmentProblem
from app.core.task import CancelToken, ProgressCallback
from app.widgets.commands.guide_dialog import GuideDialog
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.commands.licences_dialog import LicencesDialog
from app.widgets.commands.tour import Step, Tour
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
        parts: What the tour shows: videos, picture, panels, timeline, the button for exports.
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
        parts: Callable[[], Sequence[QWidget]],
        elsewhere: Sequence[Action] = (),
    ) -> None:
        super().__init__(window)
        self._space = workspace
        self._window = window
        self._listed = listed
        self._parts = parts
        self._elsewhere = elsewhere

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.HELP)
        return [
            make(name="guide", text=tr("&User guide"), keys=("F1",), icon="help",
                 run=self.show_guide, tip=tr("How everything is done, without a network")),
            make(name="tour", text=tr("&Tour of the window"), run=self.take_tour,
                 when=lambda: self._space.study is not None, tip=tr("Five steps")),
            make(name="keys", text=tr("&Keys"), keys=("?",),
                 run=self.show_keys, tip=tr("All keys at a glance")),
            make(name="licences", text=tr("&Licences of all parts…"), run=self.show_licences,
                 line=True, tip=tr("What the program is made of")),
            make(name="about", text=tr("&About Faceveil"), run=self.about),
        ]  # fmt: skip

    def show_guide(self) -> None:
        """Show the user guide."""
        try:
            GuideDialog(self._window).open()
        except EnvironmentProblem as error:
            self._space.notifier.tell(error)

    def take_tour(self) -> Tour:
        """Show the parts of the window one after the other."""
        media, picture, panels, timeline, export = self._parts()
        return Tour(
            self._window,
            [
                Step(media, self.tr("Your videos"), self.tr(
                    "Drop videos here. Each says how far it is: looked for, how many concerns are "
                    "open, exported. The study beside your video holds all that you do; there is "
                    "nothing to save, and the video itself is never changed."
                )),
                Step(picture, self.tr("The picture"), self.tr(
                    "Boxes are faces that will be covered. Drag on empty picture to add a missed "
                    "one: it is followed through time. A accepts, R rejects. V shows the picture "
                    "as it will be exported."
                )),
                Step(panels, self.tr("What to look at"), self.tr(
                    "The queue lists places that may hide a missed face, the likeliest first: N "
                    "goes to the next, 1 to 5 answer. Beside it are tracks, how faces are covered, "
                    "and the history, in which everything can be undone."
                )),
                Step(timeline, self.tr("Through time"), self.tr(
                    "Space plays, the arrow keys step. Each bar is a person's face through time; "
                    "the lane of seen frames shows what nobody has looked at yet."
                )),
                Step(export, self.tr("Out of the door"), self.tr(
                    "Export writes a new file, decodes it to its end and checks every covered face "
                    "before it gets its name. Nothing leaves this computer. F1 opens the guide, ? "
                    "all keys."
                )),
            ],
        )  # fmt: skip

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

    def demo(self, *, tour: bool = False) -> None:
        """Make the demonstration clip, unless it is there, and open it.

        Args:
            tour: Show the window with it.
        """

        def work(token: CancelToken, progress: ProgressCallback) -> Path:
            from app.batch.demo_clip import DemoClip
            from app.batch.demo_files import CLIP, demo_folder, write_clip

            folder = demo_folder()
            path = folder / CLIP
            return (
                path if path.exists() else write_clip(folder, DemoClip(), token, progress=progress)
            )

        self.open_made(work, then=self._tour_when_shown if tour else None)

    def _tour_when_shown(self) -> None:
        """The window lays its parts out first."""
        QTimer.singleShot(0, self, self.take_tour)

    def open_made(self, work: Making, then: Callable[[], object] | None = None) -> None:
        """Make something in the background, saying so, and open it.

        Args:
            work: Answers the study or medium that it made.
            then: Is done once its study is open.
        """
        if then is not None:
            self._space.opened.connect(then, Qt.ConnectionType.SingleShotConnection)
        job = self._space.runner.make("demo", work)
        job.progressed.connect(lambda made: self.making_demo.emit(made.fraction or 0.0))
        job.succeeded.connect(lambda path: self._space.open_paths([path]))
        job.failed.connect(self._space.notifier.tell)
        job.ended.connect(lambda: self.making_demo.emit(None))
        self.making_demo.emit(0.0)
        job.start()
