"""When a detection ends: what was found, and what one does next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.notifier import Offer
from app.core.changes import Changes
from app.core.names import printable


class NextStep(QObject):
    """Tells that faces were looked for to the end: of the medium on the desk, or of all others.

    Args:
        desk: On which a medium lies.
        export, export_all: The step after looking through.
        parent: Owns this.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        export: Callable[[], object],
        export_all: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._export, self._export_all = export, export_all
        self._awaited: int | None = None
        self._others = 0
        desk.workspace.opened.connect(self._on_opened)
        desk.changed.connect(self._on_changed)

    def _on_opened(self) -> None:
        queue = self._desk.workspace.queue
        self._awaited, self._others = None, 0
        if queue is not None:
            queue.finished.connect(self._on_finished)
            queue.idle.connect(self._on_idle)

    def _on_finished(self, medium_id: int) -> None:
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            self._awaited = medium_id
            self._tell()  # else its tracks are still to be read
        else:
            self._others += 1

    def _on_changed(self, changes: Changes) -> None:
        if changes.tracks:
            self._tell()

    def _tell(self) -> None:
        shown = self._desk.shown
        if shown is None or shown.medium_id != self._awaited or not shown.review.complete:
            return
        self._awaited = None
        name = printable(shown.player.info.path.name)
        review = shown.review
        if review.tracks():
            words = self.tr("Faces were looked for in {0}: {1}")
            found = review.threshold_words(review.session.threshold)
            message = words.format(name, found)
            hint = self.tr(
                "Next: look through the picture and the tracks, reject what is no face, draw what "
                "was missed (F). Then export."
            )
        else:
            message = self.tr("No face was found in {0}.").format(name)
            hint = self.tr("Next: look through it, and draw faces that were missed (F).")
        self._desk.workspace.notifier.inform(message, hint, Offer(self.tr("Export…"), self._export))

    def _on_idle(self) -> None:
        others, self._others = self._others, 0
        if others:
            self._desk.workspace.notifier.inform(
                self.tr("Faces were looked for in all videos of this study."),
                self.tr("Next: look through each of them, then export."),
                Offer(self.tr("Export all…"), self._export_all),
            )
