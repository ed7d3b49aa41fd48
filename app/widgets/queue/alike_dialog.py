"""Many concerns that are alike: seen side by side, then answered all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.controllers.study_pictures import StudyPictures, Wish
from app.core.remarks import SettledAs
from app.review.concerns.concern import Concern
from app.widgets.parts.cell_model import CELL_ROLE, CellModel
from app.widgets.parts.cell_painter import paint_card
from app.widgets.parts.cell_view import CellView
from app.widgets.parts.controls import heading, muted
from app.widgets.parts.crop_painter import paint_crop
from app.widgets.parts.placing import open_at
from app.widgets.parts.theme import GHOST
from app.widgets.queue.kind_words import kind_words

_SIDE, _CONTEXT = 92, 0.5


class AlikeDialog(QDialog):
    """Crops of concerns that are alike; those that are left marked are answered together.

    Args:
        concerns: Of one kind and one place.
        pictures: Makes the crops.
        covered: Whether all of them are covered, so that this answer can be given.

    Signals:
        answered(list[Concern], SettledAs): The marked ones got an answer.
    """

    answered = Signal(object, object)

    def __init__(
        self,
        concerns: Sequence[Concern],
        pictures: StudyPictures,
        *,
        covered: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All alike"))
        open_at(self, 720, 480)
        self.concerns = list(concerns)
        self._pictures = pictures
        self.model: CellModel[Concern] = CellModel(
            lambda: self.concerns, lambda concern: kind_words(concern.kind)
        )
        self.view = CellView(self.model, pictures, wishes=lambda row: (self._wish(row),))
        self.view.set_delegate(_Crops(pictures, self.view), QSize(_SIDE + 22, _SIDE + 20))
        words = self.tr("{0}: {1} at the same place").format(
            kind_words(self.concerns[0].kind), len(self.concerns)
        )
        hint = self.tr(
            "Look at all of them. Ctrl and click takes one out; the rest get one answer."
        )
        self.no_face = QPushButton(self.tr("2  No face"))
        self.covered = QPushButton(self.tr("1  Covered, all well"))
        self.covered.setEnabled(covered)
        cancel = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout()
        row.addStretch()
        for button in (cancel, self.covered, self.no_face):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(heading(words))
        column.addWidget(muted(hint))
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.covered.setShortcut("1")
        self.no_face.setShortcut("2")
        cancel.clicked.connect(self.reject)
        self.covered.clicked.connect(lambda: self._answer(SettledAs.COVERED))
        self.no_face.clicked.connect(lambda: self._answer(SettledAs.NO_FACE))
        self.view.selectAll()
        self.view.setFocus()

    def _answer(self, as_: SettledAs) -> None:
        marked = [self.model.cell(row) for row in self.view.marked]
        if marked:
            self.answered.emit(marked, as_)
            self.accept()

    def _wish(self, row: int) -> Wish:
        return crop_wish(self.model.cell(row))


def crop_wish(concern: Concern) -> Wish:
    """The crop of a concern."""
    return Wish(concern.medium_id, concern.at, _SIDE, concern.box, _CONTEXT)


class _Crops(QStyledItemDelegate):
    """Paints one crop."""

    def __init__(self, pictures: StudyPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        concern: Concern | None = index.data(CELL_ROLE)
        if concern is None:
            return
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_card(painter, option.rect, state)
        frame = QRectF(0, 0, _SIDE, _SIDE)
        frame.moveCenter(QRectF(option.rect).center())
        paint_crop(painter, frame, self._pictures.get(crop_wish(concern)), look=GHOST)
        painter.restore()
