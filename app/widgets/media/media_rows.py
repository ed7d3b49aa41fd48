"""The media of the study as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.controllers.study_pictures import coarse
from app.core.model import Image, MediaKind
from app.core.names import printable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a row answers its :class:`MediaItem`."""


@dataclass(frozen=True, slots=True)
class MediaItem:
    """A medium as the list shows it.

    Attributes:
        chip: State in a few words.
        tone: "", "busy", "good", "warning" or "danger".
        share: Progress 0 to 1, or None.
        detail: Length and size.
        fault: What is wrong with the file, in a few words; empty for nothing.
    """

    medium_id: int
    path: Path
    kind: MediaKind
    chip: str
    tone: str
    detail: str
    share: float | None = None
    fault: str = ""

    @property
    def state(self) -> str:
        """State and fault."""
        return f"{self.chip}, {self.fault}" if self.fault else self.chip


class MediaModel(QAbstractListModel):
    """Media in the order they were added."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[MediaItem] = []
        self.pictures: dict[int, Image] = {}
        self._covered = False

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{printable(item.path.name)}, {item.state}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{printable(item.path)}\n{item.detail}\n{item.state}"
        return None

    def set_items(self, items: Sequence[MediaItem]) -> None:
        if [i.medium_id for i in items] == [i.medium_id for i in self.items]:
            changed = [n for n, item in enumerate(items) if item != self.items[n]]
            self.items = list(items)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def picture(self, medium_id: int) -> Image | None:
        """A medium's picture, if it is made."""
        made = self.pictures.get(medium_id)
        return coarse(made) if self._covered else made

    def set_covered(self, covered: bool) -> None:
        """Whether no bare face is to be shown."""
        self._covered = covered
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def clear_pictures(self) -> None:
        """Another study numbers its media anew."""
        self.pictures.clear()

    def set_picture(self, medium_id: int, image: Image) -> None:
        self.pictures[medium_id] = image
        for row, item in enumerate(self.items):
            if item.medium_id == medium_id:
                self.dataChanged.emit(self.index(row), self.index(row))
