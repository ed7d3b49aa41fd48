"""Cells of a wall as a Qt model: what they are is known by whoever paints them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal

from app.widgets.parts.counted_rows import CountedRows, Index

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role of the cell itself."""

Cell = TypeVar("Cell")


class CellModel(CountedRows, Generic[Cell]):
    """A list of cells that are exchanged as a whole or one by one.

    Signals:
        touched(int): A cell shows something else. Views lay everything out anew when data change,
            which takes long with thousands; here only this cell is to be painted again.

    Args:
        cells: What is on the wall now.
        words: A cell in words, for those who cannot see it.
    """

    touched = Signal(int)

    def __init__(self, cells: Callable[[], Sequence[Cell]], words: Callable[[Cell], str]) -> None:
        super().__init__()
        self._source = cells
        self._words = words
        self._cells: Sequence[Cell] = cells()
        self.count_anew(len(self._cells))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._cells):
            return None
        cell = self._cells[index.row()]
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(cell)
        return None

    def cell(self, row: int) -> Cell:
        """The cell of a row."""
        return self._cells[row]

    def take_over(self) -> None:
        """Other cells, or another order."""
        self._cells = self._source()
        self.count_anew(len(self._cells))

    def exchange(self, cells: Sequence[Cell]) -> None:
        """The same cells in the same order, each perhaps with news."""
        self._cells = cells
        if cells:
            self.dataChanged.emit(self.index(0), self.index(len(cells) - 1))

    def touch(self, row: int) -> None:
        """One cell has changed."""
        self.touched.emit(row)
