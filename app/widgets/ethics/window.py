"""The window of the ethics view: redacted first, everything by keyboard, no decision changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.controllers.display import Shown
from app.controllers.language import error_words, translated
from app.controllers.notifier import Notifier
from app.controllers.player import Player
from app.controllers.release import Known, Release, Saying
from app.core.names import printable
from app.core.signoff import Objection
from app.core.task import Progress
from app.core.timebase import format_time
from app.release.words import STATES
from app.widgets.ethics.places import Places
from app.widgets.ethics.sign_form import SignForm
from app.widgets.ethics.wipe_view import WipeView
from app.widgets.parts.controls import Slider, section
from app.widgets.picture.picture_view import PictureView, pixel_shape
from app.widgets.release.report_pdf import write_pdf

_KEYS = (
    "Space play · ←/→ frame (Shift: 10) · 1 2 4 8 speed · N/P next/previous place · "
    "O original · V side by side or wipe · , . move the line · C check · F5 report · "
    "Ctrl+Return sign · Ctrl+Backspace refuse · Ctrl+K ask"
)


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
        self.resize(1400, 860)
        self.release = release
        self._notifier = notifier
        self.player: Player | None = None
        self.original_player: Player | None = None
        self._path: Path | None = None
        self._looked: tuple[int, int] | None = None
        self._wipe = False
        self._closed = False
        self.view, self.original = WipeView(), PictureView()
        self.original.hide()
        self.places = Places()
        self.form = SignForm(release.person)
        self.state = QLabel(self.tr("Reading…"))
        self.state.setObjectName("title")
        self.warning = QLabel(
            self.tr("THE ORIGINAL IS ON SCREEN. That is noted in the log; O hides it.")
        )
        self.warning.setObjectName("warning")
        self.warning.setStyleSheet("background: #a33120; color: white; padding: 6px;")
        self.warning.hide()
        self._lay_out()
        self._shortcuts()
        release.known.connect(self._on_known)
        release.progressed.connect(self._on_progress)
        release.busy_changed.connect(self._on_busy)
        release.failed.connect(self._on_failed)
        release.done.connect(self._on_done)
        self.places.wanted.connect(self.go)
        self.form.confirmed.connect(lambda saying: release.sign(saying, pdf=None))
        self.form.refused.connect(self._refuse)
        self.form.asked.connect(self._ask)
        self.form.set_state(releasable=False, busy=True)
        self._releasable = False
        self.view.zoom_changed.connect(self._zoom)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFocus()  # keys are for the picture until somebody writes
        release.refresh()

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.addWidget(self.original, 1)
        pictures.addWidget(self.view, 1)
        self.slider = Slider()
        self.slider.setAccessibleName(self.tr("Frame"))
        self.slider.valueChanged.connect(self._on_slider)
        self.time = QLabel()
        transport = QHBoxLayout()
        transport.addWidget(self.slider, 1)
        transport.addWidget(self.time)
        keys = QLabel(_KEYS)
        keys.setObjectName("muted")
        keys.setWordWrap(True)
        left = QVBoxLayout()
        left.addWidget(self.warning)
        left.addLayout(pictures, 1)
        left.addLayout(transport)
        left.addWidget(keys)
        self.check = QPushButton(self.tr("Check for release (C)"))
        self.check.setAutoDefault(False)
        self.check.clicked.connect(self.check_or_cancel)
        self.report = QPushButton(self.tr("Report… (F5)"))
        self.report.setAutoDefault(False)
        self.report.clicked.connect(self.save_report)
        self.bar = QProgressBar()
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
        for keys, act in (
            ("Space", self._toggle),
            ("Left", lambda: self._step(-1)),
            ("Right", lambda: self._step(1)),
            ("Shift+Left", lambda: self._step(-10)),
            ("Shift+Right", lambda: self._step(10)),
            ("N", lambda: self.places.step(1)),
            ("P", lambda: self.places.step(-1)),
            ("O", self.toggle_original),
            ("V", self.toggle_wipe),
            (",", lambda: self.view.move_line(-0.05)),
            (".", lambda: self.view.move_line(0.05)),
            ("C", self.check_or_cancel),
            ("F5", self.save_report),
            ("Ctrl+Return", self.form.confirm.click),
            ("Ctrl+Backspace", self.form.refuse.click),
            ("Ctrl+K", self.form.ask.click),
            *((str(speed), self._speed(speed)) for speed in (1, 2, 4, 8)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    # Pictures

    def go(self, seconds: float) -> None:
        """Show the frame at a time."""
        if self.player is not None:
            self.player.pause()
            self.player.seek_seconds(seconds)

    def toggle_original(self) -> None:
        """Show the original beside or behind the export, or hide it again; noted in the log."""
        player = self.player
        if player is None:
            return
        if self.showing_original:
            self._hide_original()
            return
        if self.original_player is None:
            try:
                opened = self.release.source()
            except Exception as error:
                self._on_failed(error)
                return
            self.original.aspect = pixel_shape(opened[0])
            self.original_player = Player(*opened, parent=self)
            self.original_player.shown.connect(self._on_original)
        self.warning.show()
        self.original.setVisible(not self._wipe)
        pts = self._follow()
        self._looked = (pts, pts)

    def toggle_wipe(self) -> None:
        """Side by side, or one behind the other."""
        self._wipe = not self._wipe
        if self.showing_original:
            self.original.setVisible(not self._wipe)
            if not self._wipe:
                self.view.set_original(None)
            self._follow()

    @property
    def showing_original(self) -> bool:
        return self._looked is not None

    def _hide_original(self) -> None:
        if self._looked is not None:
            self.release.note_original(*self._looked)
            self._looked = None
        self.warning.hide()
        self.original.hide()
        self.original.set_picture(None)
        self.view.set_original(None)

    def _follow(self) -> int:
        """Bring the original to the export's frame; answers its PTS there."""
        player, other = self.player, self.original_player
        assert player is not None
        assert other is not None
        place = min(player.index.position(player.pts), len(other.index) - 1)
        pts = other.index.at(place)
        other.seek(pts)
        other.refresh()
        return pts

    def _on_original(self, shown: Shown) -> None:
        if not self.showing_original or self._looked is None:
            return
        first, last = self._looked
        self._looked = min(first, shown.request.pts), max(last, shown.request.pts)
        if self._wipe:
            self.view.set_original(shown.image)
        elif shown.image is None:
            self.original.set_message(shown.error)
        else:
            self.original.set_picture(shown.image)

    def _on_shown(self, shown: Shown) -> None:
        if shown.image is None:
            self.view.set_message(shown.error)
        else:
            self.view.set_picture(shown.image)

    def _on_moved(self, pts: int) -> None:
        player = self.player
        if player is None:
            return
        index = player.index
        self.slider.blockSignals(True)
        self.slider.setValue(index.position(pts))
        self.slider.blockSignals(False)
        self.time.setText(
            f"{format_time(index.seconds(pts))} / {format_time(index.duration)} {player.speed:g}x"
        )
        if self.showing_original:
            self._follow()

    def _on_slider(self, place: int) -> None:
        if self.player is not None:
            self.player.pause()
            self.player.seek(self.player.index.at(place))

    def _toggle(self) -> None:
        if self.player is not None:
            self.player.toggle()

    def _step(self, frames: int) -> None:
        if self.player is not None:
            self.player.step(frames)

    def _speed(self, speed: int) -> Any:
        def act() -> None:
            if self.player is not None:
                self.player.set_speed(float(speed))

        return act

    def _zoom(self) -> None:
        self.original.transform.scale = self.view.transform.scale
        self.original.transform.offset = QPointF(self.view.transform.offset)
        self.original.transform.fitted = self.view.transform.fitted
        self.original.update()

    # The release

    def check_or_cancel(self) -> None:
        """Look at the decoded export; pressed again, break that off and keep what was found."""
        if self.release.busy:
            self.release.cancel()
        else:
            self.release.check()

    def save_report(self) -> None:
        """Ask where the report goes, and write it."""
        name = "report.pdf" if self._path is None else f"{self._path.stem}.report.pdf"
        start = self.release.study.path.parent / name
        kinds = self.tr("Report (*.pdf *.html *.json *.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Report"), str(start), kinds)
        if chosen:
            self.release.report(Path(chosen), write_pdf)
            self.form.tell(self.tr("The report is written to {0}").format(printable(chosen)))

    def _refuse(self, saying: Saying) -> None:
        at = None
        if self.player is not None:
            index = self.player.index
            source = self.release.study.load_index(self.release.medium_id)
            if source is not None:
                at = source.at(index.position(self.player.pts))
        self.release.refuse(saying, (Objection(saying.statement, at),))

    def _ask(self, words: str) -> None:
        source = self.release.study.load_index(self.release.medium_id)
        if self.player is None or source is None:
            return
        self.release.ask(source.at(self.player.index.position(self.player.pts)), words)
        self.form.tell(self.tr("Your question is pinned to this frame."))

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
        if known.export is None:
            self.view.set_message(self.tr("The exported file is not there."))
        elif known.export[0].path != self._path:
            self._open(known)
        lines = [
            translated(one["words"])
            for one in known.data["checked"]["conditions"]
            if not one["met"]
        ]
        told = self.tr("Before it can be signed: {0}").format("; ".join(lines)) if lines else ""
        self.form.tell(told)

    def _open(self, known: Known) -> None:
        assert known.export is not None
        pts = None
        if self.player is not None:
            pts = self.player.pts
            self.player.close()
        self._path = known.export[0].path
        self.view.aspect = pixel_shape(known.export[0])
        player = self.player = Player(*known.export, parent=self)
        player.shown.connect(self._on_shown)
        player.moved.connect(self._on_moved)
        self.slider.setRange(0, len(player.index) - 1)
        player.seek(player.pts if pts is None else pts)
        player.refresh()
        self._on_moved(player.pts)

    def _on_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)

    def _on_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.check.setText(
            self.tr("Working; stop (C)") if busy else self.tr("Check for release (C)")
        )
        self.form.set_state(releasable=self._releasable, busy=busy)

    def _on_failed(self, error: BaseException) -> None:
        self.form.tell(error_words(error))
        self._notifier.tell(error)

    def _on_done(self, word: str) -> None:
        told = self.tr("Signed: the statement lies beside the file.")
        if word != "signed":
            told = self.tr("Refused: your words come back to the researcher.")
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
        self._hide_original()
        self.release.cancel()
        for player in (self.player, self.original_player):
            if player is not None:
                player.close()
