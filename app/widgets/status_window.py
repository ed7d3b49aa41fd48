"""The status of every medium and of the study in one place: what is left to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.controllers.desk import Desk
from app.controllers.going import Going
from app.controllers.language import decimal, number, percent
from app.controllers.study_reviews import StudyReviews
from app.core.names import printable
from app.core.timebase import FrameIndex, format_time
from app.review.concerns.concern import ConcernKind
from app.review.spot_check import SpotCheck
from app.review.status import Left, MediumStatus, StudyStatus, study_status
from app.widgets.parts.controls import heading, muted
from app.widgets.parts.escape import close_on_escape
from app.widgets.parts.placing import open_at
from app.widgets.queue.kind_words import kind_words

_PLACE = Qt.ItemDataRole.UserRole
_STRETCHES = 200
_COMMENT = Qt.ItemDataRole.UserRole + 1


class StatusWindow(QWidget):
    """Concerns, seen frames, spot checks, comments, time: what ``faceveil status`` prints.

    Args:
        reviews: Of all media: comments are resolved there.
        going: Brings the desk to a frame that is opened here.
        with_name: Does something that bears a name, once that is known.
    """

    def __init__(
        self,
        desk: Desk,
        reviews: StudyReviews,
        going: Going,
        *,
        with_name: Callable[[Callable[[], object]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Status"))
        open_at(self, 720, 560)
        self._desk, self._space, self._going = desk, desk.workspace, going
        self._reviews, self._with_name = reviews, with_name
        self.title = heading(self.tr("Reading…"))
        self.left = muted()
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("How it stands")])
        self.tree.setColumnWidth(0, 240)
        self.tree.itemActivated.connect(self._open)
        self.tree.setAccessibleName(self.tr("Status of all videos"))
        again = QPushButton(self.tr("Read again"))
        again.clicked.connect(self.read)
        row = QHBoxLayout()
        row.addWidget(muted(self.tr("Enter or a double click goes to a stretch or a comment.")), 1)
        self.resolve = QPushButton(self.tr("Resolve comment"))
        self.resolve.setEnabled(False)
        self.resolve.clicked.connect(self._resolve)
        self.tree.currentItemChanged.connect(lambda *_: self._on_chosen())
        row.addWidget(self.resolve)
        row.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        for widget in (self.title, self.left):
            column.addWidget(widget)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        self._space.closing.connect(self.close)
        close_on_escape(self)
        self.read()

    def read(self) -> None:
        """Read everything anew, in the background."""
        study = self._space.study
        if study is None:
            return
        if self._desk.shown is not None:
            self._desk.shown.seen.flush()
        space = self._space
        space.runner.run(
            "status", lambda: study_status(study), done=self._fill, failed=space.notifier.tell
        )

    def _frames(self, count: int) -> str:
        return self.tr("%Ln frame(s)", "", count)

    def _fill(self, status: StudyStatus) -> None:
        total = sum(status.open_concerns.values())
        self.title.setText(
            self.tr("{0}, {1}").format(
                self.tr("%Ln video(s)", "", len(status.media)),
                self.tr("%Ln concern(s) open", "", total),
            )
        )
        todo = ", ".join(left_words(left) for left in status.left)
        words = self.tr("Left to do: {0}").format(todo) if todo else self.tr("Nothing is left.")
        if status.check is not None:
            words += "\n" + self.tr("Spot check of the study: {0}").format(
                check_words(status.check)
            )
        self.left.setText(words)
        self.tree.clear()
        for medium in status.media:
            self.tree.addTopLevelItem(self._item(medium))
        self.tree.expandAll()

    def _item(self, status: MediumStatus) -> QTreeWidgetItem:
        todo = ", ".join(left_words(left) for left in status.left)
        name = printable(status.medium.path.name) + (self.tr(" (locked)") if status.locked else "")
        top = QTreeWidgetItem([name, todo or self.tr("nothing left")])
        covered, rejected, ghosts = map(number, status.faces)
        tracks = self.tr("%Ln track(s)", "", status.tracks)
        words = self.tr("Covered: {0}, in {1}. Rejected: {2}. Not sure enough: {3}")
        QTreeWidgetItem(top, [self.tr("Faces"), words.format(covered, tracks, rejected, ghosts)])
        if status.concerns is not None:
            words = self.tr("{0} open, {1} of them for later, {2} settled; {3} slight, not asked")
            concerns = status.concerns
            item = QTreeWidgetItem(
                top,
                [self.tr("Concerns"),
                 words.format(
                     concerns.total, concerns.later, concerns.settled, concerns.slight
                 )],
            )  # fmt: skip
            for kind, count in concerns.open.items():
                QTreeWidgetItem(item, [kind_words(ConcernKind(kind)), str(count)])
        seen = QTreeWidgetItem(top, [self.tr("Seen"), percent(status.seen.share, 1)])
        for person, count in status.seen.people.items():
            QTreeWidgetItem(seen, [person, self._frames(count)])
        if status.index is not None:
            self._add_unseen(seen, status, status.index)
        crops = status.seen_tracks
        words = self.tr("{0} of {1}").format(number(crops.seen), number(crops.total))
        item = QTreeWidgetItem(top, [self.tr("Tracks seen on the wall"), words])
        for person, count in crops.people.items():
            QTreeWidgetItem(item, [person, self.tr("%Ln track(s)", "", count)])
        for one in status.shown:
            why = one.reason or self.tr("no reason given")
            words = f"{one.name}, {self._frames(one.frames)}: {why} ({one.by})"
            item = QTreeWidgetItem(top, [self.tr("Left visible"), words])
            item.setData(0, _PLACE, (status.medium.id, one.first))
        QTreeWidgetItem(top, [self.tr("Spot check"), check_words(status.check)])
        if status.comments and status.index is not None:
            said = QTreeWidgetItem(top, [self.tr("Comments"), str(len(status.comments))])
            for thread in status.comments:
                when = format_time(status.index.seconds(thread.pts), decimals=1, hours=False)
                item = QTreeWidgetItem(said, [when, f"{thread.person}: {thread.text}"])
                item.setToolTip(1, thread.text)
                item.setData(0, _PLACE, (status.medium.id, thread.pts))
                item.setData(0, _COMMENT, thread.seq)
                for answer in thread.answers:
                    QTreeWidgetItem(item, ["", f"{answer.person}: {answer.text}"])
        if status.seconds and status.minutes_per_minute is not None:
            words = self.tr("{0} minutes of work, {1} for each minute of footage").format(
                decimal(status.seconds / 60), decimal(status.minutes_per_minute, 2)
            )
            QTreeWidgetItem(top, [self.tr("Time"), words])
        return top

    def _add_unseen(self, seen: QTreeWidgetItem, status: MediumStatus, index: FrameIndex) -> None:
        stretches = status.seen.unseen
        for first, last in stretches[:_STRETCHES]:
            start, end = (
                format_time(index.seconds(pts), decimals=1, hours=False) for pts in (first, last)
            )
            item = QTreeWidgetItem(seen, [self.tr("unseen"), f"{start} – {end}"])
            item.setData(0, _PLACE, (status.medium.id, first))
        more = len(stretches) - _STRETCHES
        if more > 0:
            QTreeWidgetItem(seen, [self.tr("unseen"), self.tr("{0} more").format(more)])

    def _on_chosen(self) -> None:
        item = self.tree.currentItem()
        self.resolve.setEnabled(item is not None and item.data(0, _COMMENT) is not None)

    def _resolve(self) -> None:
        """Nothing more is to be done about the chosen comment."""
        item = self.tree.currentItem()
        if item is None or item.data(0, _COMMENT) is None:
            return
        (medium_id, _), seq = item.data(0, _PLACE), int(item.data(0, _COMMENT))

        def write() -> None:
            if self._reviews.do([(medium_id, lambda session: session.resolve(seq))]):
                self.read()

        self._with_name(write)

    def _open(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self._going.go(*place)
            window = self.parentWidget()
            if window is not None:
                window.activateWindow()


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("StatusWindow", text, None, count)


def left_words(left: Left) -> str:
    """What is to be done, in a few words."""
    return {
        Left.FILE: _tr("find the file"),
        Left.DETECTION: _tr("look for faces"),
        Left.CONCERNS: _tr("settle concerns"),
        Left.UNSEEN: _tr("look at unseen frames"),
        Left.SPOT_CHECK: _tr("check a random sample"),
        Left.COMMENTS: _tr("answer comments"),
        Left.EXPORT: _tr("export"),
    }[left]


def check_words(check: SpotCheck | None) -> str:
    """What a spot check says, in a line."""
    if check is None:
        return _tr("none")
    done = _tr("{0} of %Ln frame(s) looked at, a face missed in {1}", check.size).format(
        number(check.checked), number(check.missed)
    )
    if check.hidden:
        done += _tr("; noticed {0} of %Ln cover(s) hidden on purpose", check.hidden).format(
            number(check.noticed)
        )
    if check.void:
        return done + _tr("; void: something was decided since")
    if check.bound is None:
        return done
    return done + _tr("; at most {0} of frames show one (95 %)").format(percent(check.bound, 1))
