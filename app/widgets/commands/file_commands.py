"""Files: open, find again, take off the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.desk import Desk
from app.controllers.sources import Sources
from app.core.names import printable
from app.store.records import Medium
from app.video.kinds import IMAGE_SUFFIXES, VIDEO_SUFFIXES
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
        may_leave: Whether the study may be closed at once; else asks, and does it then.
    """

    def __init__(
        self,
        desk: Desk,
        sources: Sources,
        media: MediaList,
        *,
        window: QWidget,
        may_leave: Callable[[Callable[[], object]], bool],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._space = desk.workspace
        self._sources = sources
        self._media = media
        self._may_leave = may_leave
        self._window = window

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.FILE)
        return [
            make(name="open", text=tr("&Open video…"), keys=("Ctrl+O",), icon="film",
                 run=self.open_video, tip=tr("Open videos or pictures")),
            make(name="open_folder", text=tr("Process &folder…"), icon="folder",
                 run=self.open_folder,
                 tip=tr("Look for faces in all videos and pictures of a folder")),
            make(name="open_study", text=tr("Open &study…"), keys=("Ctrl+Shift+O",), icon="study",
                 run=self.open_study),
            make(name="relocate", text=tr("Find a &moved file…"), icon="folder",
                 run=self.relocate, when=lambda: self._media.current in self._space.missing,
                 tip=tr("Show where the file of this video lies now")),
            make(name="remove_medium", text=tr("&Remove video from study"), icon="close",
                 run=self.remove_medium, when=lambda: bool(self._space.media),
                 tip=tr("Take it off the list; its file and your decisions stay")),
            make(name="close_study", text=tr("&Close study"), keys=("Ctrl+W",), icon="close",
                 run=self._close_study, when=lambda: self._space.study is not None),
        ]  # fmt: skip

    def last_actions(self) -> list[Action]:
        """The last of their menu."""
        return [
            Action(name="quit", group=Group.FILE, text=tr("&Quit"), keys=("Ctrl+Q",),
                   run=self._window.close, line=True),
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
            self._window, self.tr("Which folder?"), self._folder()
        )
        self._opened([Path(name)] if name else [])

    def open_study(self) -> None:
        """Ask for a study and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open study"), self._folder(), self.tr("Studies (*.faceveil)")
        )
        self._opened([Path(name)] if name else [])

    def _close_study(self) -> None:
        if self._may_leave(self._space.close):
            self._space.close()

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
