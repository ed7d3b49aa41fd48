"""The page of the wall that shows people: tracks are dragged, or sent by key, to who they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.controllers.language import number
from app.controllers.people import Group, GroupKind, PeopleBoard
from app.controllers.study_pictures import StudyPictures
from app.controllers.wall import Cell
from app.core.model import Face
from app.widgets.parts.cell_model import CellModel
from app.widgets.parts.controls import muted
from app.widgets.parts.job_bar import percent_words
from app.widgets.parts.wiping import ask_to_wipe
from app.widgets.wall.group_list import GroupList, dragged
from app.widgets.wall.track_cells import cell_words
from app.widgets.wall.track_grid import TrackGrid

_Index = QModelIndex | QPersistentModelIndex


class _Cells(CellModel[Cell]):
    """Cells that can be dragged to a person."""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged()


class PeoplePage(QWidget):
    """People on the left, their tracks on the right.

    Args:
        board: Who there is.
        faces: The faces whose crops a cell shows.
        name_of: What a medium is called.
        size_of: Width and height of its picture.

    Signals:
        opened(int, int, FaceRef): A person wants to see that medium, frame and face.
        said(str): Something for the person to read.
    """

    opened = Signal(int, object, object)
    said = Signal(str)

    def __init__(
        self,
        board: PeopleBoard,
        pictures: StudyPictures,
        *,
        faces: Callable[[Cell], list[Face]],
        name_of: Callable[[int], str],
        size_of: Callable[[int], tuple[int, int]],
    ) -> None:
        super().__init__()
        self.board = board
        self._key: object = None
        self.groups = GroupList()
        self.model = _Cells(self._shown, lambda cell: cell_words(cell, name_of(cell.medium_id)))
        self.view = TrackGrid(self.model, pictures, faces=faces, name_of=name_of, size_of=size_of)
        self.view.setAccessibleName(self.tr("Tracks of the chosen person"))
        self.view.setDragEnabled(True)
        self.view.setDragDropMode(TrackGrid.DragDropMode.DragOnly)
        self.sizes = self.view.sizes
        self.suggests = QCheckBox(self.tr("Suggest who is the same"))
        self.suggests.setToolTip(
            self.tr(
                "Measures how alike faces are, in the background. What is measured stays in the "
                "study, and suggests only: nothing is decided by it."
            )
        )
        self.wiped = QPushButton(self.tr("Wipe what was measured…"))
        self._state = muted()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.suggests)
        top.addWidget(self._state)
        top.addStretch()
        top.addWidget(self.wiped)
        top.addWidget(self.sizes)
        split = QSplitter()
        split.addWidget(self.groups)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 900])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(top)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        measuring = self.board.measuring
        self.board.changed.connect(self._fill)
        measuring.changed.connect(self._tell_measuring)
        measuring.measured.connect(self._tell_measuring)
        self.groups.currentRowChanged.connect(lambda _: self.model.take_over())
        self.groups.dropped.connect(self._on_dropped)
        self.view.track_opened.connect(self.opened)
        self.suggests.toggled.connect(measuring.set_on)
        self.wiped.clicked.connect(self.ask_to_wipe)
        self._tell_measuring()

    @property
    def chosen(self) -> Group | None:
        """The group whose tracks are shown."""
        row, groups = self.groups.currentRow(), self.board.groups
        return groups[row] if 0 <= row < len(groups) else None

    # What a person does

    def name(self) -> None:
        """Ask who the marked tracks show; a suggestion's whole group where one alone is marked."""
        cells = self.view.marked_cells
        group = self.chosen
        if group is not None and group.kind is GroupKind.SUGGESTION and len(cells) < 2:
            cells = list(group.cells)
        self.name_these(cells, "" if group is None else group.name)

    def name_these(self, cells: Sequence[Cell], proposed: str = "") -> None:
        """Ask who is on these tracks."""
        if not cells:
            self.said.emit(self.tr("Choose a track first, with the arrow keys or the mouse."))
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("One person"))
        one = self.tr("Who is this? A name or a number; it stays in the study.")
        many = self.tr("Who do these {0} tracks show? A name or a number; it stays in the study.")
        dialog.setLabelText(one if len(cells) == 1 else many.format(len(cells)))
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(self.board.names)
        dialog.setTextValue(proposed)
        dialog.textValueSelected.connect(lambda name: self.confirm(cells, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def confirm(self, cells: Sequence[Cell], name: str) -> None:
        """Say who is on these tracks."""
        if name.strip() and self.board.confirm(cells, name.strip()):
            words = self.tr("Named {0}. Ctrl+Z takes it back.").format(name.strip())
            self.said.emit(words)

    def take_out(self) -> None:
        """Say that the marked tracks are not this person."""
        cells = self.view.marked_cells
        if not cells:
            self.said.emit(self.tr("Choose a track first, with the arrow keys or the mouse."))
        elif self.board.take_out(cells):
            self.said.emit(self.tr("Taken out. Ctrl+Z takes it back."))

    def turn_visible(self) -> None:
        """Leave the chosen person visible in all media, or cover them again."""
        group = self.chosen
        if group is None or group.kind is not GroupKind.PERSON:
            self.said.emit(self.tr("Choose a person who has a name first: P names the tracks."))
            return
        if group.visible and not group.covered:
            if self.board.cover(group.name):
                words = self.tr("{0} is covered everywhere again.").format(group.name)
                self.said.emit(words)
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Leave visible on purpose"))
        dialog.setLabelText(
            self.tr("Why may {0} be seen in all videos of the study? Reviewers read this.").format(
                group.name
            )
        )
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems([self.tr("agreed to be shown"), self.tr("a person of public life")])
        dialog.setTextValue("")

        def write(reason: str) -> None:
            if reason.strip() and self.board.leave_visible(group.name, reason):
                words = self.tr("{0} is left visible everywhere. Ctrl+Z takes it back.")
                self.said.emit(words.format(group.name))

        dialog.textValueSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_to_wipe(self) -> None:
        """Ask, then remove what was measured."""
        ask_to_wipe(self, self.board.measuring, said=self.said.emit)

    def _on_dropped(self, row: int) -> None:
        groups = self.board.groups
        if not 0 <= row < len(groups):
            self.name()
            return
        group = groups[row]
        if group.kind is GroupKind.PERSON:
            self.confirm(self.view.marked_cells, group.name)
        elif group.kind is GroupKind.REST:
            self.take_out()
        else:
            self.name()

    # What it shows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.board.watch(True)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.board.watch(False)

    def summary(self) -> str:
        """How many people there are."""
        names, count = len(self.board.names), self.model.rowCount()
        words = self.tr("1 person named") if names == 1 else self.tr("{0} people named")
        return self.tr("{0}, %Ln track(s) shown", "", count).format(words.format(number(names)))

    def _fill(self) -> None:
        keys = [group.key for group in self.board.groups]
        before = self._key
        self.groups.show_groups(self.board.groups)
        if before in keys:
            self.groups.setCurrentRow(keys.index(before))
        self.model.take_over()

    def _shown(self) -> Sequence[Cell]:
        group = self.chosen
        self._key = None if group is None else group.key
        return () if group is None else group.cells

    def _tell_measuring(self) -> None:
        measuring = self.board.measuring
        self.suggests.blockSignals(True)
        self.suggests.setChecked(measuring.on)
        self.suggests.blockSignals(False)
        words = ""
        if measuring.going:
            share = measuring.progress.fraction if measuring.progress is not None else None
            words = self.tr("measuring faces")
            words += f" · {percent_words(share)}" if share is not None else ""
        elif measuring.on:
            words = self.tr("stays in this study; suggests only")
        self._state.setText(words)
