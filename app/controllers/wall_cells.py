"""What both walls share: cells over all media, which follow decisions in their places."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.controllers.study_reviews import StudyReviews
from app.core.changes import Changes

C = TypeVar("C")


class WallCells(QObject, Generic[C]):
    """Cells of one medium or of all, and what makes them anew.

    A decision leaves its cell where it is: what a person looks at does not jump away. Sorting
    and filtering are done anew when they are asked for.

    Args:
        reviews: Of all media.

    Signals:
        reset(): Other cells, or another order.
        updated(int): The cell of that row has changed.
    """

    reset = Signal()
    updated = Signal(int)

    def __init__(self, reviews: StudyReviews, parent: QObject) -> None:
        super().__init__(parent)
        self._reviews = reviews
        self._cells: list[C] = []
        self._medium: int | None = None
        self._arranged: set[int] = set()
        reviews.came.connect(self._on_came)
        reviews.changed.connect(self._on_changed)
        reviews.emptied.connect(self.arrange)

    @property
    def cells(self) -> Sequence[C]:
        """What is on the wall."""
        return self._cells

    def set_medium(self, medium_id: int | None) -> None:
        """Show cells of one medium only; None for all."""
        self._medium = medium_id
        self.arrange()

    def shows(self, medium_id: int) -> bool:
        """Whether cells of a medium are wanted."""
        return self._medium in (None, medium_id)

    def arrange(self) -> None:
        """Filter and sort anew."""
        self._arranged = {reviewed.medium_id for reviewed in self._reviews.all()}
        self._put(self._made())

    @abstractmethod
    def _made(self) -> list[C]:
        """The cells as they should be now."""

    @abstractmethod
    def _concerns(self, changes: Changes) -> bool:
        """Whether a change can be about a cell."""

    @abstractmethod
    def _follow(self, medium_id: int) -> bool:
        """Take over what changed in its place; whether nothing had to be made anew."""

    def _put(self, cells: list[C]) -> None:
        self._cells = cells
        self.reset.emit()

    def _exchange(self, row: int, cell: C) -> None:
        self._cells[row] = cell
        self.updated.emit(row)

    def _on_came(self, medium_id: int) -> None:
        if medium_id not in self._arranged or not self._follow(medium_id):
            self.arrange()

    def _on_changed(self, medium_id: int, changes: Changes) -> None:
        if self.shows(medium_id) and self._concerns(changes):
            self._follow(medium_id)
