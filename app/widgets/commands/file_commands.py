"""Files: open, find again, take off the list, export."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.batch.jobs import run_export
from app.batch.spec import ExportOrder
from app.controllers.desk import Desk
from app.controllers.sources import Sources
from app.core.names import printable
from app.core.task import CancelToken, ProgressCallback
from app.export.report import ExportReport
from app.store.records import Medium
from app.video.kinds import IMAGE_SUFFIXES, VIDEO_SUFFIXES
from app.widgets.export.dialog import ExportDialog
from app.widgets.export.summary import summary_of
from app.widgets.media.media_list import MediaList
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr


class FileCommands(QObject):
    """Actions that need no face and no frame.

    Args:
        desk: Which medium is shown, in which study.
        sources: Where the files of the media lie.
        media: Which medium is marked in the list.
        window: Over which dialogs stand; quitting closes it.
    """

    def __init__(self, desk: Desk, sources: Sources, media: MediaList, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._space = desk.workspace
        self._sources = sources
        self._media = media
        self._window = window

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.FILE)
        return [
            make(name="open", text=tr("&Open video…"), keys=("Ctrl+O",), icon="film",
                 run=self.open_video, tip=tr("Open videos or pictures")),
            make(name="open_folder", text=tr("Open &folder…"), icon="folder",
                 run=self.open_folder, tip=tr("Open all media of a folder")),
            make(name="open_study", text=tr("Open &study…"), keys=("Ctrl+Shift+O",), icon="study",
                 run=self.open_study),
            make(name="relocate", text=tr("Find a &moved file…"), icon="folder",
                 run=self.relocate, when=lambda: self._media.current in self._space.missing,
                 tip=tr("Show where the file of this medium lies now")),
            make(name="remove_medium", text=tr("&Remove medium from study"), icon="close",
                 run=self.remove_medium, when=lambda: bool(self._space.media),
                 tip=tr("Take it off the list; its file and your decisions stay")),
            make(name="close_study", text=tr("&Close study"), keys=("Ctrl+W",), icon="close",
                 run=self._space.close, when=lambda: self._space.study is not None),
            make(name="export", text=tr("&Export…"), keys=("Ctrl+E",), icon="export",
                 run=self.export, when=lambda: self._desk.shown is not None, line=True,
                 tip=tr("Write a redacted file")),
            make(name="quit", text=tr("&Quit"), keys=("Ctrl+Q",), run=self._window.close,
                 line=True),
        ]  # fmt: skip

    def open_video(self) -> None:
        """Ask for videos or pictures and open them."""
        endings = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES | IMAGE_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open videos or pictures"),
            self._folder(),
            self.tr("Videos and pictures ({0});;All files (*)").format(endings),
        )
        self._opened([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ask for a folder and open what it holds."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder"), self._folder()
        )
        self._opened([Path(name)] if name else [])

    def open_study(self) -> None:
        """Ask for a study and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open study"), self._folder(), self.tr("Studies (*.faceveil)")
        )
        self._opened([Path(name)] if name else [])

    def relocate(self) -> None:
        """Ask where the file of the marked medium lies now."""
        medium = self._marked()
        if medium is None:
            return
        title = self.tr("Where is {0} now?").format(printable(medium.path.name))
        dialog = QFileDialog(self._window, title, self._folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(
            lambda name: self._sources.relocate(medium.id, Path(name)) if name else None
        )
        dialog.open()

    def remove_medium(self) -> None:
        """Take the medium that is marked in the list out of the study; show the one beside it."""
        medium, media = self._marked(), self._media
        if medium is None:
            return
        beside = media.neighbour(medium.id, 1) or media.neighbour(medium.id, -1)
        if not self._space.remove_medium(medium.id):
            return
        self._desk.leave(medium.id)
        if self._desk.shown is not None:
            media.set_current(self._desk.shown.medium_id)
        elif beside is not None:
            self._desk.show(beside)
        self._space.notifier.inform(
            self.tr("{0} was taken off the list.").format(printable(medium.path.name)),
            self.tr("Add the file again to have it back with all that you decided."),
        )

    def export(self) -> None:
        """Open the export dialog for the medium on the desk."""
        shown, space, study = self._desk.shown, self._space, self._space.study
        if shown is None or study is None:
            return
        medium_id = shown.medium_id

        def work(
            order: ExportOrder, token: CancelToken, progress: ProgressCallback
        ) -> ExportReport:
            return run_export(study, medium_id, order, token=token, progress=progress)

        dialog = ExportDialog(
            shown.player.info,
            space.preferences.export(),
            summary=summary_of(shown, study.medium(medium_id)),
            study_folder=study.path.parent,
            exporter=work,
            runner=space.runner,
            notifier=space.notifier,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settings_chosen.connect(space.preferences.set_export)
        dialog.exported.connect(lambda _: self._exported(medium_id))
        dialog.open()

    def _exported(self, medium_id: int) -> None:
        self._space.refresh_medium(medium_id)
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            shown.review.exported()

    def _marked(self) -> Medium | None:
        """The medium that is marked in the list."""
        medium_id = self._media.current
        return None if medium_id is None else self._space.medium(medium_id)

    def _opened(self, paths: list[Path]) -> None:
        if paths:
            self._space.preferences.set_word("folder", str(paths[0].parent))
            self._space.open_paths(paths)

    def _folder(self) -> str:
        return self._space.preferences.word("folder", str(Path.home()))
