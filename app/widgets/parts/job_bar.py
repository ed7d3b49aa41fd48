"""Background work in the status bar: what, how far, how fast, how long; pause and cancel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.controllers.language import percent
from app.controllers.media_queue import QueueEntry, QueueState
from app.core.names import printable
from app.core.task import Progress, Stage
from app.widgets.parts import icons
from app.widgets.parts.controls import Elided, icon_button
from app.widgets.parts.words import speed_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("JobBar", text)


def duration_words(seconds: float) -> str:
    """About how long, in words."""
    if seconds < 60:
        return _tr("{0} s").format(max(1, round(seconds)))
    minutes = seconds / 60
    if minutes < 60:
        return _tr("{0} min").format(round(minutes))
    return _tr("{0} h {1} min").format(int(minutes // 60), round(minutes % 60))


def percent_words(share: float) -> str:
    """Whole per cent, rounded down: work that goes on is never at 100."""
    return percent(min(99, int(share * 100)) / 100)


def progress_words(progress: Progress) -> str:
    """Share, speed and time left, as far as they are known."""
    parts = []
    if progress.fraction is not None:
        parts.append(percent_words(progress.fraction))
    if progress.rate > 0:
        parts.append(speed_words(progress.rate, progress.unit))
    left = progress.seconds_left
    if left is not None and left >= 1:
        parts.append(_tr("{0} left").format(duration_words(left)))
    return "  ·  ".join(parts)


@dataclass(frozen=True, slots=True)
class JobTips:
    """What the buttons of a job bar do, in words."""

    pause: str
    resume: str
    cancel: str


class JobBar(QWidget):
    """Shows the work of a queue that runs.

    Signals:
        pause_pressed(), cancel_pressed(): The buttons.
    """

    pause_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, tips: JobTips, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tips = tips
        self._what = Elided()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(60)
        self._bar.setMaximumWidth(180)
        self._bar.setRange(0, 1000)
        self._words = Elided()
        self._words.setObjectName("muted")
        self.pause = icon_button("pause", tips.pause)
        self.cancel = icon_button("close", tips.cancel)
        self.pause.clicked.connect(self.pause_pressed)
        self.cancel.clicked.connect(self.cancel_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(10)
        # The buttons come first: beside words that change, they would run away from the mouse.
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        for widget in (self._what, self._bar, self._words):
            row.addWidget(widget)
        row.addStretch()
        self.hide()

    def show_entry(self, entry: QueueEntry | None, path: Path | None, waiting: int) -> None:
        """Show a medium of the queue; None hides the bar."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        paused = entry.state is QueueState.PAUSED
        progress = entry.progress
        stages = {
            Stage.INDEXING: self.tr("Reading"),
            Stage.DETECTING: self.tr("Detecting faces in"),
            Stage.TRACKING: self.tr("Following faces in"),
            Stage.CHECKING_TRACKS: self.tr("Looking again at faces in"),
            Stage.SECOND_OPINIONS: self.tr("Asking for second opinions on"),
            Stage.MEASURING_FACES: self.tr("Measuring faces of"),
            Stage.EXPORTING: self.tr("Writing"),
            Stage.EXPORTING_AGAIN: self.tr("Writing again, in a better quality,"),
            Stage.VERIFYING: self.tr("Verifying"),
        }
        stage = stages.get(progress.stage) if progress else None
        if stage is None:
            stage = self.tr("Preparing")
        if paused:
            stage = self.tr("Paused:")
        name = printable(path.name) if path is not None else ""
        self._what.setText(f"{stage} {name}")
        share = progress.fraction if progress else None
        if share is None and not paused:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round((share or 0) * 1000))
        words = progress_words(progress) if progress and not paused else ""
        if paused and share is not None:
            words = percent_words(share)
        more = self.tr("{0} waiting").format(waiting) if waiting else ""
        self._words.setText("  ·  ".join(part for part in (words, more) if part))
        tip = self._tips.resume if paused else self._tips.pause
        icons.bind(self.pause, "play" if paused else "pause")
        self.pause.setToolTip(tip)
        self.pause.setAccessibleName(tip)
