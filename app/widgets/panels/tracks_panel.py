"""The list of tracks, with a filter; several can be marked and made one person."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.controllers.desk import Desk
from app.controllers.review import Verdict
from app.controllers.study_pictures import coarse
from app.core.changes import Changes
from app.core.model import Image
from app.core.refs import FaceRef
from app.core.tracks import TrackSummary
from app.widgets.panels.track_delegate import TrackDelegate
from app.widgets.panels.track_strip import HoverStrip
from app.widgets.panels.tracks_list import TracksList
from app.widgets.panels.tracks_model import TrackFilter, TracksModel
from app.widgets.parts.controls import Combo, muted

_REST = 250
"""Milliseconds for which the mouse rests on a row before its strip shows."""


class TracksPanel(QWidget):
    """Tracks of the medium on the desk, with a filter.

    Args:
        desk: Knows what is selected, and is told what is marked.

    Signals:
        titled(str): A heading, with the number of faces in it.
        decided(list[TrackSummary], Verdict): A button at a row was pressed.
        menu_requested(QPoint): Right click at a row, or the menu key; in global pixels.
    """

    titled = Signal(str)
    decided = Signal(object, object)
    menu_requested = Signal(QPoint)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._showing = False
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = TracksModel()
        self._filter = Combo()
        self._filter.setAccessibleName(self.tr("Which tracks are listed"))
        self.view = TracksList()
        self.view.setModel(self.model)
        self.model.touched.connect(lambda row: self.view.update(self.model.index(row)))
        desk.mode_changed.connect(self.view.viewport().update)
        self.view.setAccessibleName(self.tr("Tracks"))
        self._delegate = TrackDelegate(self.model, self._thumbnail, self.view)
        self._delegate.decided.connect(self._decide)
        self.view.setItemDelegate(self._delegate)
        self.view.activated.connect(self._pick)
        self.view.clicked.connect(self._pick)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tell_marks())
        self.hover = HoverStrip(desk, self.view)
        self.view.hovered.connect(self._on_hover)
        self._hover_row = -1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._show_hover)
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self.hover.hide())
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
        desk.shown_changed.connect(self._on_medium)
        desk.changed.connect(self._on_changes)
        desk.detecting_changed.connect(self._update_empty)
        desk.selected_changed.connect(self._show_selected)

    @property
    def selected(self) -> TrackSummary | None:
        index = self.view.currentIndex()
        return self.model.track(index.row()) if index.isValid() else None

    @property
    def marked_tracks(self) -> list[TrackSummary]:
        """All tracks that are marked, from top to bottom; Ctrl and Shift mark several."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.track(row) for row in rows]

    def _ask_for_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid():
            self._pick(index)
            self.menu_requested.emit(self.view.viewport().mapToGlobal(at))

    # What the desk says

    def _on_medium(self) -> None:
        shown = self._desk.shown
        if shown is not None:
            shown.player.pictures.thumbnail.connect(lambda _: self.view.viewport().update())
        self._fill()

    def _on_changes(self, changes: Changes) -> None:
        if changes.tracks:
            self._fill()

    def _fill(self) -> None:
        shown, marked = self._desk.shown, self._desk.marked
        self._showing = True  # rows that come and go mark nothing
        if shown is None:
            self.model.set_tracks([], None)
        else:
            review = shown.review
            self.model.set_tracks(review.tracks(), shown.player.index, review.number_of)
        self._showing = False
        self._fill_filter()
        self._update_empty()
        self._show_marks(marked)
        if self._desk.selected is not None and not self.marked_tracks:
            self._show_selected()  # a redone face is selected in the picture still
        faces = self.model.count(TrackFilter.FACES)
        title = self.tr("Tracks ({0})").format(faces) if faces else self.tr("Tracks")
        self.titled.emit(title)

    def _show_selected(self) -> None:
        ref = self._desk.selected
        row = None if ref is None else self.model.row_of(ref)
        selection = self.view.selectionModel()
        if row is None:
            selection.clear()
            return
        index = self.model.index(row)
        if index != self.view.currentIndex() or not selection.isSelected(index):
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(index, how)
            self.view.scrollTo(index)

    def _show_marks(self, refs: Iterable[FaceRef]) -> None:
        """Mark again what was marked before the rows moved, as far as it is listed."""
        rows = [row for ref in refs if (row := self.model.row_of(ref)) is not None]
        selection, flag = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        if sorted(rows) != sorted(index.row() for index in selection.selectedRows()):
            self._showing = True
            selection.clearSelection()
            for number, row in enumerate(rows):
                index = self.model.index(row)
                if number == 0:
                    selection.setCurrentIndex(index, flag.NoUpdate)
                selection.select(index, flag.Select)
            self._showing = False
        self._tell_marks()

    def _thumbnail(self, track: TrackSummary) -> Image | None:
        made = None if self._desk.shown is None else self._desk.shown.thumbnail(track)
        return coarse(made) if self._desk.covered else made

    # What a person does

    def _tell_marks(self) -> None:
        if not self._showing:
            self._desk.mark([track.ref for track in self.marked_tracks])

    def _pick(self, index: QModelIndex) -> None:
        shown = self._desk.shown
        if shown is None or len(self.marked_tracks) != 1:
            return  # marking several does not move the picture
        track = self.model.track(index.row())
        if not track.first_pts <= shown.player.pts <= track.last_pts:
            shown.player.pause()
            shown.player.seek(track.sample_pts)
        self._desk.select(track.ref)

    def _on_hover(self, row: int) -> None:
        self._hover_row = row
        if row < 0:
            self._rest.stop()
            self.hover.hide()
        elif self.hover.isVisible():
            self._show_hover()
        else:
            self._rest.start()

    def _show_hover(self) -> None:
        if not 0 <= self._hover_row < self.model.rowCount():
            self.hover.hide()
            return
        rect = self.view.visualRect(self.model.index(self._hover_row))
        corner = self.view.viewport().mapToGlobal(rect.topLeft())
        self.hover.show_at(self.model.track(self._hover_row), QRectF(corner, rect.size()))

    def _decide(self, track: TrackSummary, verdict: Verdict) -> None:
        self.decided.emit(self._desk.meant_with(track.ref), verdict)

    def _fill_filter(self) -> None:
        names = {
            TrackFilter.FACES: self.tr("Faces"),
            TrackFilter.ALL: self.tr("Faces and weak detections"),
            TrackFilter.UNDECIDED: self.tr("Undecided (covered)"),
            TrackFilter.ACCEPTED: self.tr("Accepted"),
            TrackFilter.REJECTED: self.tr("Rejected (left visible)"),
            TrackFilter.GHOSTS: self.tr("Not sure enough (not covered)"),
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
        marked = self._desk.marked
        self.model.set_filter(TrackFilter(self._filter.currentData()))
        self._update_empty()
        self._show_marks(marked)

    def _update_empty(self) -> None:
        empty = self.model.rowCount() == 0
        everything = TrackFilter(self._filter.currentData()) is TrackFilter.FACES
        self._empty.setText(self._why() if everything else self.tr("No tracks of this kind."))
        self._empty.setVisible(empty)

    def _why(self) -> str:
        """Why there is no track, and what to do about it."""
        shown = self._desk.shown
        if shown is None:
            return self.tr("No video is open.")
        if self._desk.detecting is not None:
            return self.tr(
                "No tracks yet. Faces show in the picture as they are found; "
                "tracks follow when all frames were looked at."
            )
        if shown.review.complete:
            return self.tr(
                "No faces were found. Small, dark, covered and turned faces are missed: look at "
                "the footage, and drag a box around every face that you see."
            )
        return self.tr("Faces have not been looked for to the end. Ctrl+D starts or goes on.")
