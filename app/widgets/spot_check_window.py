"""The spot check: one frame after the other, answered with one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.controllers.desk import Desk
from app.controllers.language import error_words, number, percent
from app.controllers.seen_cells import SeenCells
from app.controllers.spot_checking import Outcome, SpotChecking
from app.controllers.study_reviews import StudyReviews
from app.core.errors import MediaError
from app.core.model import Box, Image
from app.core.names import printable
from app.core.timebase import format_time
from app.export.cover.paint import preview
from app.review.spot_check import DrawnFrame
from app.video import FrameReader
from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.parts.controls import heading, muted
from app.widgets.parts.escape import close_on_escape
from app.widgets.parts.placing import open_at
from app.widgets.picture.video_view import VideoView

_FRAMES = 60


def _nothing() -> None:
    """For the sheet of keys, which only lists."""


def spot_check_actions(
    yes: Callable[[], None] = _nothing,
    no: Callable[[], None] = _nothing,
    back: Callable[[], None] = _nothing,
) -> list[Action]:
    """What its keys do."""
    make = partial(Action, group=Group.SPOT_CHECK)
    return [
        make(name="check_yes", text=tr("Every face is covered: next frame"), keys=("Y", "Return"),
             run=yes),
        make(name="check_no", text=tr("A face is not covered: draw it"), keys=("N", "F"),
             run=no),
        make(name="check_back", text=tr("The frame before"), keys=("B",),
             run=back),
    ]  # fmt: skip


class SpotCheckWindow(QWidget):
    """Asks how many frames, shows them, and tells what follows.

    Args:
        desk: Knows the study.
        reviews: Of all media.
        parent: Beside which it stands.
    """

    def __init__(self, desk: Desk, reviews: StudyReviews, *, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Spot check"))
        open_at(self, 1000, 640)
        self._desk, self._space, self._reviews = desk, desk.workspace, reviews
        self.checking = SpotChecking(reviews, self._space, self)
        self.seen = SeenCells(desk, reviews, self)
        self._shown: DrawnFrame | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_start())
        self.pages.addWidget(self._make_frame())
        self.pages.addWidget(self._make_end())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.addWidget(self.pages)
        self.actions_ = Actions(self, spot_check_actions(self.yes, self.no, self.checking.go_back))
        self.checking.started.connect(lambda: self.pages.setCurrentIndex(1))
        self.checking.current_changed.connect(self._show)
        self.checking.failed.connect(self._on_failed)
        self._space.closing.connect(self.close)
        close_on_escape(self)
        reviews.want_all()
        self.checking.resume()

    def _make_start(self) -> QWidget:
        page = QWidget()
        self.count = QSpinBox()
        self.count.setRange(1, 100_000)
        self.count.setValue(_FRAMES)
        self.count.setSuffix(self.tr(" frames"))
        self.hide_some = QCheckBox(self.tr("Hide some known covers from me, and count which I see"))
        self.start = QPushButton(self.tr("Draw and begin"))
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._begin)
        self._problem = muted()
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(heading(self.tr("Look at frames drawn at random")))
        column.addWidget(
            muted(
                self.tr(
                    "One frame is drawn out of each of equal parts of all videos, sorted by risk. "
                    "Where you find every face covered in 60 frames, at most 4.9 % of all frames "
                    "show an uncovered face, with 95 % confidence; 300 frames make it 1 %. What "
                    "is decided afterwards makes the check void."
                )
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addWidget(self.start)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.hide_some)
        column.addWidget(
            muted(self.tr("Hidden covers are hidden on this screen only: exports cover them."))
        )
        column.addWidget(self._problem)
        column.addStretch()
        return page

    def _make_frame(self) -> QWidget:
        page = QWidget()
        self.view = VideoView()
        self.view.face_added.connect(self._on_drawn)
        self.words = heading("")
        keys = muted(
            self.tr("Y: every face is covered · N: one is not, draw it · B: the frame before")
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addWidget(keys)
        return page

    def _make_end(self) -> QWidget:
        page = QWidget()
        self.result, self.more = heading(""), muted()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(close)
        row.addStretch()
        column = QVBoxLayout(page)
        column.addStretch()
        for widget in (self.result, self.more):
            column.addWidget(widget)
        column.addLayout(row)
        column.addStretch()
        return page

    @property
    def frame_is_shown(self) -> bool:
        """Whether the frame that is asked about is on screen."""
        return self._shown is not None and self._shown == self.checking.current

    # What a person does

    def yes(self) -> None:
        """Every face is covered, also those just drawn."""
        if self.pages.currentIndex() != 1 or self.view.adding or self._shown is None:
            return
        if self._shown == self.checking.current:  # it is on screen, not only asked for
            if self.view.has_picture:
                self.seen.note([(self._shown.medium_id, self._shown.pts)])
            self.checking.go_on()

    def no(self) -> None:
        """A face is not covered: it is drawn."""
        if self.pages.currentIndex() == 1 and self.frame_is_shown and self.view.has_picture:
            self.view.set_adding(True)

    def _begin(self) -> None:
        self.start.setEnabled(False)
        self.checking.begin(self.count.value(), hide=self.hide_some.isChecked())

    def _on_drawn(self, box: Box) -> None:
        if self._shown is None or self._shown != self.checking.current:
            return
        if not self.checking.draw(box):
            self.view.toast.show_text(self.tr("You noticed a cover that was hidden. Go on."), 5000)
        self.view.set_faces(self.checking.faces())
        self._tell()

    # What it shows

    def _show(self) -> None:
        frame = self.checking.current
        if frame is None:
            self._show_end(self.checking.outcome)
            return
        self._shown = None
        self.view.set_faces(())
        self.view.set_adding(False)
        # The frame before, without its covers, would be taken for this one.
        self.view.set_message(self.tr("Reading…"))
        self._tell()
        medium, reviewed = (
            self._space.medium(frame.medium_id),
            self._reviews.reviewed(frame.medium_id),
        )
        if medium is None or reviewed is None:
            self._reviews.came.connect(self._on_came, Qt.ConnectionType.UniqueConnection)
            return
        info, index = medium.info, reviewed.index
        cover = self.checking.cover() if self._desk.veiled else None

        def work() -> Image | MediaError:
            with FrameReader(info, index, threads=1) as reader:
                try:
                    image = reader.read_at(frame.pts).image
                except MediaError as error:
                    return error
            return image if cover is None else preview(image, cover.regions, cover.settings)

        def done(found: Image | MediaError) -> None:
            if self.checking.current != frame:
                return
            self._shown = frame
            self.view.setFocus()
            if isinstance(found, MediaError):
                black = self.tr("It is exported black, so that it shows no face: Y goes on.")
                self.view.set_message(f"{error_words(found)}\n\n{black}")
                return
            self.view.set_picture(found)
            self.view.fit()
            self.view.set_faces(self.checking.faces())

        self._space.runner.run("spot check frame", work, done=done, failed=self._on_failed)

    def _on_came(self, medium_id: int) -> None:
        frame = self.checking.current
        if frame is not None and frame.medium_id == medium_id and self._shown is None:
            self._show()

    def _tell(self) -> None:
        frame, outcome = self.checking.current, self.checking.outcome
        medium = None if frame is None else self._space.medium(frame.medium_id)
        reviewed = None if frame is None else self._reviews.reviewed(frame.medium_id)
        words = self.tr("Is every face covered?  {0} of {1}").format(
            self.checking.place + 1, outcome.size
        )
        if frame is not None and medium is not None and reviewed is not None:
            when = format_time(reviewed.index.seconds(frame.pts), decimals=2, hours=False)
            words += f"   ·   {printable(medium.path.name)}  {when}"
        if self.checking.missed_here:
            words += "   ·   " + self.tr("{0} added").format(self.checking.missed_here)
        self.words.setText(words)

    def _show_end(self, outcome: Outcome) -> None:
        self.pages.setCurrentIndex(2)
        if outcome.missed:
            text = self.tr("In {0} of %Ln frame(s) a face was not covered", "", outcome.size)
            self.result.setText(text.format(number(outcome.missed)))
        else:
            text = self.tr("%Ln frame(s) looked at: every face was covered", "", outcome.size)
            self.result.setText(text)
        lines = []
        if outcome.bound is not None:
            bound = self.tr(
                "With 95 % confidence, at most {0} of all frames show an uncovered face."
            )
            lines.append(bound.format(percent(outcome.bound, 1)))
        if outcome.missed:
            lines.append(
                self.tr(
                    "Those that you drew are covered now, so that this check says nothing more "
                    "about what stands: follow them through their time, and check again."
                )
            )
        if outcome.hidden:
            noticed = self.tr(
                "Of %Ln cover(s) hidden from you, you noticed {0}.", "", outcome.hidden
            )
            lines.append(noticed.format(number(outcome.noticed)))
        self.more.setText("\n\n".join(lines))

    def _on_failed(self, error: BaseException) -> None:
        self.start.setEnabled(True)
        self._problem.setText(error_words(error))
        if self.pages.currentIndex() != 0:
            self._space.notifier.tell(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.seen.close()
        super().closeEvent(event)
