"""The queue beside the tracks: what to look at next, why, and the answers."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.concern_board import ConcernBoard
from app.controllers.language import translated
from app.controllers.study_pictures import Source, StudyPictures, Wish
from app.controllers.study_reviews import StudyReviews
from app.controllers.workspace import Workspace
from app.core.model import Image
from app.core.names import printable
from app.core.timebase import format_time
from app.review.concerns.concern import Concern, ConcernKind
from app.review.concerns.words import reason
from app.widgets.parts.actions import Actions
from app.widgets.parts.cell_model import CellModel
from app.widgets.parts.controls import Combo, muted
from app.widgets.parts.media_choice import fill_media
from app.widgets.queue.concern_delegate import ConcernDelegate
from app.widgets.queue.kind_words import kind_words

_SIDE = 64
_CONTEXT = 0.5
_SLIGHT = "slight"
ANSWERS = ("concern_covered", "concern_no_face", "concern_add", "concern_later")
"""Actions that answer a concern, as the buttons stand."""


class QueuePanel(QWidget):
    """Concerns of all media, the riskiest first.

    Args:
        board: Which are left, and which is looked at.
        reviews: Where their media are read.
        actions: Those of the window; the buttons are theirs.

    Signals:
        titled(str): A heading, with how many are left in it.
    """

    titled = Signal(str)

    def __init__(
        self, board: ConcernBoard, reviews: StudyReviews, space: Workspace, *, actions: Actions
    ) -> None:
        super().__init__()
        self._board, self._reviews, self._space = board, reviews, space
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pictures = StudyPictures(self._source_of, self, covered=lambda: self._covered)
        self._concerns: list[Concern] = []
        self._covered = False
        self._stale = True
        self.model: CellModel[Concern] = CellModel(lambda: self._concerns, self._words)
        self.kind = Combo()
        self.kind.setAccessibleName(self.tr("Which kinds of concerns are listed"))
        self.medium = Combo()
        self.medium.setAccessibleName(self.tr("Of which videos"))
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Concerns"))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(ConcernDelegate(self._picture, self._place, self.view))
        self.view.clicked.connect(self._pick)
        self.view.activated.connect(self._pick)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(0)
        self._ask.timeout.connect(self._want)
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self._ask.start())
        self._empty = muted()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.setContentsMargins(18, 18, 18, 18)
        self.reason = muted()
        self.reason.setContentsMargins(12, 4, 12, 0)
        self._lay_out(actions)
        self._connect()
        self._fill()

    def _lay_out(self, actions: Actions) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 4)
        for choice in (self.kind, self.medium):  # a long name of a file takes no room of the kinds
            choice.setMinimumContentsLength(6)
            choice.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        top.addWidget(self.kind, 3)
        top.addWidget(self.medium, 2)
        answers = QGridLayout()
        answers.setContentsMargins(10, 4, 10, 6)
        answers.setSpacing(5)
        words = (
            self.tr("1  Covered"), self.tr("2  No face"), self.tr("3  Add face"),
            self.tr("4  Later…"),
        )  # fmt: skip
        for place, (name, text) in enumerate(zip(ANSWERS, words, strict=True)):
            answers.addWidget(_answer_button(actions[name], text), place // 2, place % 2)
        self.alike = _answer_button(actions["concern_alike"])
        answers.addWidget(self.alike, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addWidget(self.reason)
        column.addLayout(answers)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _: self._on_filter())
        self.medium.currentIndexChanged.connect(lambda _: self._on_filter())
        self._board.changed.connect(self._fill)
        self._board.current_changed.connect(self._show_current)
        self.pictures.made.connect(lambda: self.view.viewport().update())
        self._space.closing.connect(self.pictures.close)
        self._space.opened.connect(self._fill_media)
        self._space.media_changed.connect(self._fill_media)

    def set_covered(self, covered: bool) -> None:
        """Whether no bare face is to be shown."""
        self._covered = covered
        self.view.viewport().update()

    # What the board says

    def _fill(self) -> None:
        counts = self._board.counts()
        left = sum(counts.values())
        self.titled.emit(self.tr("Queue ({0})").format(left) if left else self.tr("Queue"))
        self._stale = not self.isVisible()
        if self._stale:
            return  # of a long list, only the number is told behind another panel
        self._fill_kinds(counts)
        found = self._board.listed()
        if [one.id for one in found] != [one.id for one in self._concerns]:
            at = self.view.verticalScrollBar().value()
            self._concerns = found
            self.model.take_over()
            self.view.verticalScrollBar().setValue(at)
        elif found:
            self._concerns = found
            self.model.exchange(found)
        self._empty.setVisible(not found)
        self._empty.setText(self._why())
        self._show_current()
        self._ask.start()

    def _fill_kinds(self, counts: dict[ConcernKind, int]) -> None:
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds") + f"   {sum(counts.values())}", None)
        for kind in ConcernKind:
            if counts.get(kind) or kind.value == chosen:
                self.kind.addItem(f"{kind_words(kind)}   {counts.get(kind, 0)}", kind.value)
        slight = self._board.slight_count()
        if slight or chosen == _SLIGHT:
            self.kind.insertSeparator(self.kind.count())
            self.kind.addItem(self.tr("Slight, not asked about") + f"   {slight}", _SLIGHT)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)

    def _fill_media(self) -> None:
        if not fill_media(self.medium, self._space.media, every=self.tr("All videos")):
            self._on_filter()

    def _show_current(self) -> None:
        current, selection = self._board.current, self.view.selectionModel()
        self.reason.setText("" if current is None else self._why_this(current))
        self.reason.setVisible(current is not None)
        alike = self._board.alike_count(current) if current is not None else 0
        self.alike.setVisible(alike > 1)
        self.alike.setText(self.tr("5  All {0} alike…").format(alike))
        row = next(
            (n for n, one in enumerate(self._concerns) if current and one.id == current.id), None
        )
        if row is None:
            selection.clear()
            return
        index = self.model.index(row)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _why_this(self, concern: Concern) -> str:
        """Why it is a concern, with the note of who left it for later."""
        why, later = translated(reason(concern)), concern.settled
        if later is None or not later.note:
            return why
        return f"{why}\n" + self.tr("Later ({0}): {1}").format(later.person, later.note)

    def _why(self) -> str:
        """Why nothing is listed."""
        if self._space.study is None or not self._space.media:
            return self.tr("No video is open.")
        if self._reviews.reading:
            return self.tr("Videos are being read.")
        if self._board.slight:
            return self.tr("Nothing is left here that nobody would be asked about.")
        if self._board.kinds is not None or self.medium.currentData() is not None:
            return self.tr("No concerns of this kind are left here.")
        return self.tr(
            "No concerns are left. The wall (W) and a spot check show what the queue does not."
        )

    # What a person does

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self._board.look(self.model.cell(index.row()))

    def _on_filter(self) -> None:
        kind = self.kind.currentData()
        self._board.set_medium(self.medium.currentData())
        slight = kind == _SLIGHT
        kinds = None if kind is None or slight else frozenset({ConcernKind(kind)})
        self._board.set_kinds(kinds, slight=slight)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()
        self._reviews.want_all()
        self._ask.start()

    # Rows

    def _want(self) -> None:
        if not self.isVisible():
            return
        first = self.view.indexAt(self.view.viewport().rect().topLeft()).row()
        last = self.view.indexAt(self.view.viewport().rect().bottomLeft()).row()
        last = last if last >= 0 else len(self._concerns) - 1
        shown = self._concerns[max(0, first) : last + 1]
        self.pictures.want([_wish(concern) for concern in shown])

    def _picture(self, concern: Concern) -> Image | None:
        return self.pictures.get(_wish(concern))

    def _place(self, concern: Concern) -> str:
        reviewed = self._reviews.reviewed(concern.medium_id)
        if reviewed is None:
            return ""
        return format_time(reviewed.index.seconds(concern.at), decimals=1, hours=False)

    def _words(self, concern: Concern) -> str:
        medium = self._space.medium(concern.medium_id)
        name = "" if medium is None else printable(medium.path.name)
        why = translated(reason(concern))
        return f"{kind_words(concern.kind)}, {name}, {self._place(concern)}. {why}"

    def _source_of(self, medium_id: int) -> Source | None:
        medium, reviewed = self._space.medium(medium_id), self._reviews.reviewed(medium_id)
        return None if medium is None or reviewed is None else (medium.info, reviewed.index)


def _wish(concern: Concern) -> Wish:
    return Wish(concern.medium_id, concern.at, _SIDE, concern.box, _CONTEXT)


def _answer_button(action: QAction, words: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text().replace("&", ""))
    button.clicked.connect(lambda: action.trigger())
    button.setEnabled(action.isEnabled())
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
