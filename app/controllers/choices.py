"""What a person has chosen: a face, tracks, a stretch of time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.core.refs import FaceRef


class Choices(QObject):
    """What the next gesture is about. A part of the desk, which knows the medium.

    Signals:
        selected_changed(), marked_changed(), span_changed(): See the properties.
    """

    selected_changed = Signal()
    marked_changed = Signal()
    span_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selected: FaceRef | None = None
        self._marked: tuple[FaceRef, ...] = ()
        self._span: tuple[int, int] | None = None

    @property
    def selected(self) -> FaceRef | None:
        """The selected face; it stays selected from frame to frame."""
        return self._selected

    def select(self, ref: FaceRef | None) -> None:
        """Select a face by name, or none."""
        if ref != self._selected:
            self._selected = ref
            self.selected_changed.emit()

    @property
    def marked(self) -> tuple[FaceRef, ...]:
        """Tracks that are marked in the list, from top to bottom."""
        return self._marked

    def mark(self, refs: Sequence[FaceRef]) -> None:
        """Mark these tracks and no others."""
        if tuple(refs) != self._marked:
            self._marked = tuple(refs)
            self.marked_changed.emit()

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last PTS of the marked span."""
        return self._span

    def set_span(self, span: tuple[int, int] | None) -> None:
        """Mark a span by its first and last PTS, or none."""
        if span != self._span:
            self._span = span
            self.span_changed.emit()
