"""Where the files of the media lie: whether they are there, and where they went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.workspace import Workspace
from app.review.moved import find_again

_LOOK_AGAIN = 2000


class Sources(QObject):
    """Notices missing files of the open study and points media at their new places.

    Signals:
        relocated(list[int]): The files of these media were found again.
    """

    relocated = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN)
        self._again.timeout.connect(self.check)
        workspace.opened.connect(self.check)
        workspace.closed.connect(self._again.stop)
        workspace.found_again.connect(self._found)

    def check(self) -> None:
        """See in the background whose files are there; a network drive may take its time.

        Files that moved together with their study are found beside it, by their content. While
        one is missing, this is done again and again: drives are connected while people look at
        the window.
        """
        space = self._workspace
        study, media, lost = space.study, list(space.media), space.missing
        if study is None:
            return

        def work() -> tuple[frozenset[int], list[int]]:
            missing, found = set(), []
            for medium in media:
                if medium.path.exists():
                    found += [medium.id] * (medium.id in lost)
                elif find_again(study, medium) is None:
                    missing.add(medium.id)
                else:
                    found.append(medium.id)
            return frozenset(missing), found

        def done(result: tuple[frozenset[int], list[int]]) -> None:
            missing, found = result
            if space.study is not study:
                return
            if found:
                self._found(found)
            if [m.path for m in media] != [m.path for m in space.media]:
                self.check()  # a file was found again, or one added, while this was looked at
            elif missing != space.missing:
                space.missing = missing
                space.media_changed.emit()
            if missing:
                self._again.start()

        space.runner.run("check sources", work, done=done, failed=space.notifier.tell)

    def relocate(self, medium_id: int, path: Path) -> None:
        """Tell where the file of a medium lies now; others that are missing are tried beside it."""
        space = self._workspace
        study = space.study
        if study is None:
            return
        lost = [m for m in space.media if m.id in space.missing and m.id != medium_id]

        def work() -> list[int]:
            study.relocate(medium_id, path)
            beside = (find_again(study, m, [path.parent], deep=False) for m in lost)
            return [medium_id, *(other.id for other in beside if other is not None)]

        space.runner.run("relocate", work, done=self._found, failed=space.notifier.tell)

    def _found(self, medium_ids: list[int]) -> None:
        space = self._workspace
        if space.study is None:
            return
        space.media = space.study.media()
        listed = {medium.id for medium in space.media}
        medium_ids = [medium_id for medium_id in medium_ids if medium_id in listed]
        if not medium_ids:
            return
        space.missing -= frozenset(medium_ids)
        self.relocated.emit(medium_ids)
        space.media_changed.emit()
        space.take_up(medium_ids)
