"""The window of the ethics view: redacted first, everything by keyboard, no decision changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.controllers.language import error_words, translated
from app.controllers.notifier import Notifier
from app.controllers.release import Known, Release, Saying
from app.core.names import printable
from app.core.signoff import Objection
from app.core.task import Progress
from app.release.credentials import copy_of
from app.release.words import STATES
from app.widgets.ethics.keys_line import KeysLine
from app.widgets.ethics.letters import Letters
from app.widgets.ethics.pictures import ExportPictures
from app.widgets.ethics.places import Places
from app.widgets.ethics.sign_form import SignForm
from app.widgets.ethics.wall import ExportWall
from app.widgets.parts.controls import section
from app.widgets.parts.job_bar import progress_words
from app.widgets.parts.placing import open_at
from app.widgets.release.report_pdf import write_pdf_apart


class EthicsWindow(QDialog):
    """Shows one medium's export to somebody who has to release or refuse it.

    Args:
        release: Of the medium.
        notifier: Where faults are told.
    """

    def __init__(self, release: Release, notifier: Notifier, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ethics view"))
        open_at(self, 1400, 860)
        self.release = release
        self._notifier = notifier
        self._path: Path | None = None
        self._walled: Path | None = None
        self._report: Path | None = None
        self._closed = False
        self.pictures = ExportPictures(release, self._on_failed)
        self.wall = ExportWall()
        self.wall.wanted.connect(self._from_wall)
        release.pictured.connect(self.wall.add)
        self.places = Places()
        self.form = SignForm(release.person)
        self.state = QLabel(self.tr("Reading…"))
        self.state.setObjectName("title")
        self.state.setWordWrap(True)  # names of exports may be long
        self._lay_out()
        self._shortcuts()
        release.known.connect(self._on_known)
        release.progressed.connect(self._on_progress)
        release.busy_changed.connect(self._on_busy)
        release.failed.connect(self._on_failed)
        release.done.connect(self._on_done)
        self.places.wanted.connect(self.pictures.go)
        self.form.confirmed.connect(lambda saying: release.sign(saying, pdf=None))
        self.form.refused.connect(self._refuse)
        self.form.asked.connect(self._ask)
        self.form.set_state(releasable=False, busy=True)
        self._releasable = False
        self.pictures.view.setFocus()  # keys are for the picture until somebody writes
        release.refresh()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.pictures)
        self.pages.addWidget(self.wall)
        left.addWidget(self.pages, 1)
        left.addWidget(KeysLine())
        self.check = QPushButton(self.check_words())
        self.check.setAutoDefault(False)
        self.check.clicked.connect(self.check_or_cancel)
        self.report = QPushButton(self.tr("Report… (F5)"))
        self.report.setAutoDefault(False)
        self.report.clicked.connect(self.save_report)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)  # it is flat; the button says how far
        self.bar.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.check)
        buttons.addWidget(self.report)
        right = QVBoxLayout()
        right.addWidget(self.state)
        right.addLayout(buttons)
        right.addWidget(self.bar)
        right.addWidget(self.places, 1)
        right.addWidget(section(self.tr("Sign-off")))
        right.addWidget(self.form)
        split = QSplitter()
        for column in (left, right):
            side = QWidget()
            side.setLayout(column)
            split.addWidget(side)
        split.setSizes([920, 480])
        split.setStretchFactor(0, 1)
        outer = QVBoxLayout(self)
        outer.addWidget(split)

    def _shortcuts(self) -> None:
        pictures = self.pictures
        letters = self._letters = Letters(self, self.form, self.form.statement)
        for watched in (self.places, self.wall.list):
            watched.installEventFilter(letters)
        keys_of: tuple[tuple[str, Callable[[], object]], ...] = (
            ("N", lambda: self.places.step(1)),
            ("P", lambda: self.places.step(-1)),
            ("X", self.no_face),
            ("V", pictures.toggle_wipe),
            (",", lambda: pictures.view.move_line(-0.05)),
            (".", lambda: pictures.view.move_line(0.05)),
            ("W", self.toggle_wall),
            ("C", self.check_or_cancel),
            *((str(n), partial(pictures.set_speed, n)) for n in (1, 2, 4, 8)),
        )
        for letter, act in keys_of:
            letters.key(letter, act)
        letters.key("O", pictures.toggle_original, waits=lambda: not pictures.showing_original)
        for keys, act in (
            ("Space", self._space),
            ("Left", lambda: self._step(-1)),
            ("Right", lambda: self._step(1)),
            ("Shift+Left", lambda: self._step(-10)),
            ("Shift+Right", lambda: self._step(10)),
            ("F5", self.save_report),
            ("Ctrl+Return", self.form.confirm.click),
            ("Ctrl+Backspace", self.form.refuse.click),
            ("Ctrl+K", self.form.ask.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._letters.typed(event):
            super().keyPressEvent(event)

    # Pictures

    def _space(self) -> None:
        """Play or stop; where a button or a box to tick has the keyboard, it is meant."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.pictures.toggle()

    def toggle_wall(self) -> None:
        """Covered faces and frames of the export side by side, or the film again."""
        if self.pages.currentWidget() is self.wall:
            self.pages.setCurrentWidget(self.pictures)
            self.pictures.view.setFocus()
        elif self._path is not None:
            if self._walled != self._path:
                self._walled = self._path
                self.wall.clear()
                self.release.wall(self._path)
            self.pages.setCurrentWidget(self.wall)
            self.wall.list.setFocus()

    def _from_wall(self, seconds: float) -> None:
        self.pages.setCurrentWidget(self.pictures)
        self.pictures.view.setFocus()
        self.pictures.go(seconds)

    def _step(self, by: int) -> None:
        page = self.pages.currentWidget()
        (self.wall if page is self.wall else self.pictures).step(by)

    # The release

    def check_or_cancel(self) -> None:
        """Look at the decoded export; pressed again, break that off and keep what was found."""
        if self.release.busy and not self.release.reading:
            self.release.cancel()
        else:
            self.release.check()

    def no_face(self) -> None:
        """Say of the chosen face that the check found that it is none; again takes it back."""
        asked = self.places.asked
        if asked is None:
            self.form.tell(self.tr("Choose a face that the check found first (N)."))
        elif not self.release.busy or self.release.reading:
            concern, is_open = asked
            if is_open:
                self.places.step_open()
            self.release.answer(concern, no_face=is_open)

    def check_words(self) -> str:
        """What the check's button does while nothing is checked."""
        return self.tr("Check for release (C)")

    def save_report(self) -> None:
        """Ask where the report goes, and write it."""
        name = "report.pdf" if self._path is None else f"{self._path.stem}.report.pdf"
        start = self.release.study.path.parent / name
        kinds = self.tr("Report (*.pdf *.html *.json *.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Report"), str(start), kinds)
        if chosen:
            self._report = Path(chosen)
            self.release.report(self._report, write_pdf_apart)

    def _refuse(self, saying: Saying) -> None:
        at = self._source_pts()
        self.release.refuse(saying, (Objection(saying.statement, at),))

    def _ask(self, words: str) -> None:
        at = self._source_pts()
        if at is None:
            return
        self.release.ask(at, words)
        self.form.tell(self.tr("Your question is pinned to this frame."))

    def _source_pts(self) -> int | None:
        """PTS in the source of the frame on screen; None while there is none."""
        source = self.release.study.load_index(self.release.medium_id)
        place = self.pictures.place
        return None if source is None or place is None else source.at(place)

    def _on_known(self, known: Known) -> None:
        export = known.gate.export
        title = self.tr("Nothing was exported yet")
        if export is not None:
            title = f"{printable(export.path.name)}: {translated(STATES[known.gate.state])}"
        self.state.setText(title)
        self.setWindowTitle(self.tr("Ethics view: {0}").format(title))
        self._releasable = known.gate.releasable
        self.form.set_state(releasable=self._releasable, busy=False)
        self.places.fill(known.data)
        self.pictures.mark(known.data)
        self.form.offer_credentials(None if export is None else export.path)
        if known.export is None:
            self.pictures.view.set_message(self.tr("The exported file is not there."))
        elif known.export[0].path != self._path:
            self._path = known.export[0].path
            self.pictures.open(known.export)
        lines = [
            translated(one["words"])
            for one in known.data["checked"]["conditions"]
            if not one["met"]
        ]
        told = self.tr("Before it can be signed: {0}").format("; ".join(lines)) if lines else ""
        self.form.tell(told)

    def _on_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)
        if progress.total:
            self.check.setText(self.tr("Stop (C): {0}").format(progress_words(progress)))

    def _on_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        stops = busy and not self.release.reading
        self.check.setText(self.tr("Working; stop (C)") if stops else self.check_words())
        self.form.set_state(releasable=self._releasable, busy=busy)

    def _on_failed(self, error: BaseException) -> None:
        self.form.tell(error_words(error))
        self._notifier.tell(error)

    def _on_done(self, word: str) -> None:
        told = self.tr("Signed: the statement lies beside the file.")
        if self.form.credentials.isChecked() and self._path is not None:
            copy = printable(copy_of(self._path).name)
            told = self.tr("Signed. With Content Credentials: {0}").format(copy)
        if word == "refused":
            told = self.tr("Refused: your words come back to the researcher.")
        elif word == "reported":
            told = self.tr("The report is written to {0}").format(printable(self._report or ""))
        self.form.tell(told)

    def done(self, result: int) -> None:
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.release.cancel(leaving=True)
        self.pictures.end()
