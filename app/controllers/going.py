"""Going to a frame of any medium of the study, and to a face in it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.core.refs import FaceRef

_Place = tuple[int, int, FaceRef | None]


class Going(QObject):
    """Brings the desk to a frame; its medium is read first where it is not on the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._wanted: _Place | None = None
        desk.shown_changed.connect(self._arrive)
        desk.asked.connect(self._on_asked)

    def go(self, medium_id: int, pts: int, ref: FaceRef | None = None) -> None:
        """Show a frame and select a face in it; playback pauses."""
        self._wanted = (medium_id, pts, ref)
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            self._arrive()
        else:
            self._desk.show(medium_id)

    def _on_asked(self, medium_id: int) -> None:
        if self._wanted is not None and self._wanted[0] != medium_id:
            self._wanted = None  # somebody chose another medium meanwhile

    def _arrive(self) -> None:
        shown, wanted = self._desk.shown, self._wanted
        if shown is None or wanted is None or shown.medium_id != wanted[0]:
            return
        self._wanted = None
        _, pts, ref = wanted
        shown.player.pause()
        shown.player.seek(pts)
        self._desk.select(ref)
