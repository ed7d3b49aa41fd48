"""The list of tracks, with a filter; several can be marked and made one person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.widgets.panels.track_delegate import ThumbnailOf, TrackDelegate
from app.widgets.panels.tracks_model import TrackFilter, TracksModel
from app.widgets.parts.controls import Combo, muted


class TracksPanel(QWidget):
    """Tracks with a filter.

    Signals:
        chosen(TrackSummary): A person picked a track: go there.
        decided(TrackSummary, bool): Accept (True) or reject the whole track.
        marked(): See :attr:`marked_tracks`.
    """

    chosen = Signal(object)
    decided = Signal(object, bool)
    marked = Signal()

    def __init__(self, thumbnail: ThumbnailOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = TracksModel()
        self._filter = Combo()
        self._filter.setAccessibleName(self.tr("Which tracks are listed"))
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Tracks"))
        self._delegate = TrackDelegate(self.model, thumbnail, self.view)
        self._delegate.decided.connect(self.decided)
        self.view.setItemDelegate(self._delegate)
        self.view.activated.connect(self._pick)
        self.view.clicked.connect(self._pick)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.marked.emit())
        self._nothing = self.tr("No medium is open.")
        self._empty = muted()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.setContentsMargins(18, 18, 18, 18)
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 4)
        top.addWidget(self._filter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self._fill_filter()
        self._filter.currentIndexChanged.connect(self._on_filter)
        self._update_empty()

    def set_tracks(self, tracks: Sequence[TrackSummary], index: FrameIndex | None) -> None:
        chosen, before = self.selected, [track.track for track in self.marked_tracks]
        self.model.set_tracks(tracks, index)
        self._fill_filter()
        self._update_empty()
        if chosen is not None and before and not self.marked_tracks:  # the rows moved
            self.select(chosen.track)
            self._mark(before)

    def set_nothing(self, words: str) -> None:
        """What to say while there is no track: it depends on how far detection is."""
        self._nothing = words
        self._update_empty()

    @property
    def selected(self) -> TrackSummary | None:
        index = self.view.currentIndex()
        return self.model.track(index.row()) if index.isValid() else None

    @property
    def marked_tracks(self) -> list[TrackSummary]:
        """All tracks that are marked, from top to bottom; Ctrl and Shift mark several."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.track(row) for row in rows]

    def select(self, number: int | None) -> None:
        """Mark a track without telling anyone."""
        row = None if number is None else self.model.row_of(number)
        selection = self.view.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex() or not selection.isSelected(index):
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(index, how)
            self.view.scrollTo(index)

    def refresh_pictures(self) -> None:
        """Thumbnails have come."""
        self.view.viewport().update()

    def _mark(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            row = self.model.row_of(number)
            if row is not None:
                how = QItemSelectionModel.SelectionFlag.Select
                self.view.selectionModel().select(self.model.index(row), how)

    def _pick(self, index: QModelIndex) -> None:
        if len(self.marked_tracks) == 1:  # marking several does not move the picture
            self.chosen.emit(self.model.track(index.row()))

    def _fill_filter(self) -> None:
        names = {
            TrackFilter.FACES: self.tr("Faces"),
            TrackFilter.ALL: self.tr("Faces and weak detections"),
            TrackFilter.UNDECIDED: self.tr("Undecided (covered)"),
            TrackFilter.ACCEPTED: self.tr("Accepted"),
            TrackFilter.REJECTED: self.tr("Rejected (left visible)"),
            TrackFilter.GHOSTS: self.tr("Below the threshold (not covered)"),
        }
        self._filter.blockSignals(True)
        for row, (kind, name) in enumerate(names.items()):
            text = f"{name}   {self.model.count(kind)}"
            if row < self._filter.count():
                self._filter.setItemText(row, text)
            else:
                self._filter.addItem(text, kind.value)
        self._filter.blockSignals(False)

    def _on_filter(self) -> None:
        self.model.set_filter(TrackFilter(self._filter.currentData()))
        self._update_empty()

    def _update_empty(self) -> None:
        empty = self.model.rowCount() == 0
        everything = self._filter.currentData() == TrackFilter.FACES.value
        self._empty.setText(self._nothing if everything else self.tr("No tracks of this kind."))
        self._empty.setVisible(empty)
