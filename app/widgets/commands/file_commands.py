"""What the actions of the window do with files: open, demonstrate, export; and help."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app import __version__
from app.batch.jobs import run_export
from app.batch.spec import ExportOrder
from app.controllers.places import IMAGE_SUFFIXES, VIDEO_SUFFIXES
from app.core.task import CancelToken, ProgressCallback
from app.export.report import ExportReport
from app.store.records import Medium
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.export.dialog import ExportDialog
from app.widgets.export.summary import summary_of

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow


class FileCommands(QObject):
    """Connects the actions that need no face and no frame."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for name, slot in (
            ("open", self.open_video), ("open_folder", self.open_folder),
            ("open_study", self.open_study), ("relocate", self.relocate),
            ("remove_medium", self.remove_medium),
            ("close_study", window.workspace.close),
            ("quit", window.close), ("export", self.export),
            ("keys", self.show_keys), ("about", self.about),
        ):  # fmt: skip
            window.actions_[name].triggered.connect(lambda _=False, slot=slot: slot())
        window.welcome.open_video.connect(self.open_video)
        window.welcome.open_study.connect(self.open_study)
        window.welcome.demo.connect(self.demo)

    def open_video(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES | IMAGE_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open videos or pictures"),
            self._folder(),
            self.tr("Videos and pictures ({0});;All files (*)").format(endings),
        )
        self._opened([Path(name) for name in names])

    def open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder"), self._folder()
        )
        self._opened([Path(name)] if name else [])

    def open_study(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open study"), self._folder(), self.tr("Studies (*.faceveil)")
        )
        self._opened([Path(name)] if name else [])

    def relocate(self) -> None:
        """Ask where the file of the medium on screen lies now."""
        window, medium = self._window, self._marked()
        if medium is None:
            return
        title = self.tr("Where is {0} now?").format(medium.path.name)
        dialog = QFileDialog(window, title, self._folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(
            lambda name: window.sources.relocate(medium.id, Path(name)) if name else None
        )
        dialog.open()

    def remove_medium(self) -> None:
        """Take the medium that is marked in the list out of the study; show the one beside it."""
        window, medium = self._window, self._marked()
        if medium is None:
            return
        beside = window.media.neighbour(medium.id, 1) or window.media.neighbour(medium.id, -1)
        if not window.workspace.remove_medium(medium.id):
            return
        window.leave_medium(medium.id)
        if window.shown is not None:
            window.media.set_current(window.shown.medium_id)
        elif beside is not None:
            window.show_medium(beside)
        window.notifier.inform(
            self.tr("{0} was taken off the list.").format(medium.path.name),
            self.tr("Add the file again to have it back with all that you decided."),
        )

    def _marked(self) -> Medium | None:
        """The medium that is marked in the list."""
        medium_id = self._window.media.current
        return None if medium_id is None else self._window.workspace.medium(medium_id)

    def _opened(self, paths: list[Path]) -> None:
        if paths:
            self._window.preferences.set_word("folder", str(paths[0].parent))
            self._window.open_paths(paths)

    def _folder(self) -> str:
        return self._window.preferences.word("folder", str(Path.home()))

    def demo(self) -> None:
        """Make the demonstration clip, which takes a while, and open it."""
        window = self._window
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

        job = window.workspace.runner.make("demo", work)
        job.succeeded.connect(lambda made: window.open_paths([made]))
        job.failed.connect(window.notifier.tell)
        job.ended.connect(lambda: window.welcome.set_making_demo(False))
        window.welcome.set_making_demo(True)
        job.start()

    def export(self) -> None:
        """Open the export dialog for the medium on screen."""
        window, shown, study = self._window, self._window.shown, self._window.workspace.study
        if shown is None or study is None:
            return
        medium_id = shown.medium_id

        def work(
            order: ExportOrder, token: CancelToken, progress: ProgressCallback
        ) -> ExportReport:
            return run_export(study, medium_id, order, token=token, progress=progress)

        dialog = ExportDialog(
            shown.player.info,
            window.preferences.export(),
            summary=summary_of(shown),
            study_folder=study.path.parent,
            exporter=work,
            runner=window.workspace.runner,
            notifier=window.notifier,
            parent=window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settings_chosen.connect(window.preferences.set_export)
        dialog.exported.connect(lambda _: window.workspace.refresh_medium(medium_id))
        dialog.open()

    # Help

    def show_keys(self) -> None:
        sheet = KeySheet(self._window.actions_, self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("About Faceveil"),
            self.tr(
                "<h3>Faceveil {0}</h3><p>Finds faces in video, lets you correct them, and exports "
                "video that is de-identified by this process.</p><p>Nothing leaves this computer."
                "<br>Free software, GPL-3.0 or later.</p>"
            ).format(__version__),
        )
