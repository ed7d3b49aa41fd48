"""Files that are dropped anywhere on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.widgets.parts.paths import path_of_url


class Dropping(QObject):
    """Takes files that are dropped on a window.

    Args:
        window: Where they are dropped; owns this.
        dragging: Told whether something hovers over it.
        dropped: Gets the files.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        dragging: Callable[[bool], None],
        dropped: Callable[[list[Path]], None],
    ) -> None:
        super().__init__(window)
        self._dragging = dragging
        self._dropped = dropped
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._dragging(False)
        elif isinstance(event, QDragEnterEvent):
            if any(url.isLocalFile() for url in event.mimeData().urls()):
                event.acceptProposedAction()
                self._dragging(True)
            return True
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._dragging(False)
            urls = event.mimeData().urls()
            event.acceptProposedAction()
            self._dropped([path_of_url(url) for url in urls if url.isLocalFile()])
            return True
        return super().eventFilter(watched, event)
