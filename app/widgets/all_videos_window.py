"""Progress of all videos of the study, and which of them need a person, the most urgent first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.batch.folder.summary import write_summary
from app.batch.folder.tasks import TaskState
from app.batch.folder.words import needs
from app.controllers.all_videos import AllVideos, Standing, VideoLine
from app.controllers.desk import Desk
from app.controllers.language import spoken, translated
from app.core.names import printable
from app.widgets.parts.controls import action_button, heading, muted
from app.widgets.parts.escape import close_on_escape
from app.widgets.parts.job_bar import duration_words, percent_words, progress_words
from app.widgets.parts.placing import open_at

_MEDIUM = Qt.ItemDataRole.UserRole


class AllVideosWindow(QWidget):
    """What ``faceveil batch`` shows in a terminal: live progress, then what needs a person.

    Args:
        videos: Where they stand.
        desk: A video that is chosen here comes onto it.
        pause: Lets what runs stand still, or go on.
        next_concern, export_all: Actions of the window.
        parent: That window.
    """

    def __init__(
        self,
        videos: AllVideos,
        desk: Desk,
        *,
        pause: Callable[[], None],
        next_concern: QAction,
        export_all: QAction,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All videos"))
        open_at(self, 860, 560)
        self._videos, self._desk = videos, desk
        self.title, self.told = heading(""), muted()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of all videos"))
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(
            [self.tr("Video"), self.tr("How it stands"), self.tr("Needs a person because")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("All videos"))
        self.tree.header().setStretchLastSection(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((240, 230)):
            self.tree.setColumnWidth(column, width)
        self.tree.itemActivated.connect(self._open)
        self.pause = QPushButton()
        self.pause.clicked.connect(pause)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop all; what was found is kept"))
        self.stop.clicked.connect(videos.stop)
        self.again = QPushButton(self.tr("Go on"))
        self.again.setToolTip(self.tr("Go on with what was stopped, and try again what failed"))
        self.again.clicked.connect(videos.go_on)
        self.save = QPushButton(self.tr("Save list…"))
        self.save.clicked.connect(self._save)
        self.review = action_button(next_concern, self.tr("Review the queue"), primary=True)
        self.review.clicked.connect(self._to_parent)
        row = QHBoxLayout()
        for button in (self.pause, self.stop, self.again, self.save):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(action_button(export_all, self.tr("Export all…")))
        row.addWidget(self.review)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(14, 12, 14, 10)
        for widget in (self.title, self.bar, self.told):
            column_.addWidget(widget)
        column_.addWidget(self.tree, 1)
        column_.addLayout(row)
        videos.changed.connect(self.show_all)
        desk.workspace.closing.connect(self.close)
        close_on_escape(self)
        self.show_all()

    def show_all(self) -> None:
        """Show where everything stands now."""
        lines = self._videos.lines()
        self._show_totals(lines)
        while self.tree.topLevelItemCount() > len(lines):
            self.tree.takeTopLevelItem(self.tree.topLevelItemCount() - 1)
        chosen = self.tree.currentItem()
        marked = None if chosen is None else chosen.data(0, _MEDIUM)
        for place, line in enumerate(lines):
            item = self.tree.topLevelItem(place)
            if item is None:
                item = QTreeWidgetItem()
                self.tree.addTopLevelItem(item)
            self._fill(item, line)
            if marked is not None and line.medium_id == marked:
                self.tree.setCurrentItem(item)

    def _show_totals(self, lines: list[VideoLine]) -> None:
        videos, busy = self._videos, self._videos.busy
        looked_at = [line for line in lines if line.asks is not None]
        failed = [line for line in looked_at if line.unfinished]
        left = sum(line.standing in (Standing.RUNNING, Standing.WAITING) for line in lines)
        paused = any(line.paused for line in lines)
        done = self.tr("{0} of {1}").format(
            len(lines) - left, self.tr("%Ln video(s)", "", len(lines))
        )
        parts = [done]
        seconds = videos.seconds_left
        if paused:
            parts.append(self.tr("paused"))
        elif busy and seconds is not None:
            parts.append(self.tr("about {0} left").format(duration_words(seconds)))
        if failed:
            parts.append(self.tr("%Ln failed or stopped", "", len(failed)))
        self.title.setText(", ".join(parts))
        self.bar.setVisible(busy)
        self.bar.setValue(round(1000 * videos.share))
        self.told.setText(
            self.tr("You may work on those that are done meanwhile, or close this window.")
            if busy
            else self.tr("The most urgent stand first. Enter or a double click opens one.")
        )
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.setEnabled(busy)
        self.stop.setEnabled(busy)
        self.again.setEnabled(bool(failed))
        self.save.setEnabled(bool(looked_at))

    def _fill(self, item: QTreeWidgetItem, line: VideoLine) -> None:
        asks = line.asks
        why = "" if asks is None else translated(needs(asks))
        texts = (printable(line.path.name), self._standing(line), why)
        for column, text in enumerate(texts):
            if item.text(column) != text:
                item.setText(column, text)
                item.setToolTip(column, printable(line.path) if column == 0 else text)
        item.setData(0, _MEDIUM, line.medium_id)

    def _standing(self, line: VideoLine) -> str:
        if line.standing is Standing.RUNNING:
            words = progress_words(line.progress) if line.progress is not None else ""
            if line.paused:
                share = line.progress.fraction if line.progress is not None else None
                words = "" if share is None else percent_words(share)
                return self.tr("paused {0}").format(words)
            return words or self.tr("preparing")
        if line.standing is Standing.WAITING:
            return self.tr("waiting")
        if line.asks is None:
            return self.tr("being read")
        if line.asks.state is TaskState.FAILED:
            return self.tr("failed") if line.medium_id is not None else self.tr("cannot be opened")
        if line.asks.state is TaskState.CANCELLED:
            return self.tr("stopped")
        return self.tr("%Ln track(s)", "", line.asks.tracks)

    def _open(self, item: QTreeWidgetItem) -> None:
        medium_id = item.data(0, _MEDIUM)
        if medium_id is not None:
            self._desk.show(medium_id)
            self._to_parent()

    def _to_parent(self) -> None:
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Page (*.html)"), self.tr("Data (*.json)")])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(
            lambda words: dialog.setDefaultSuffix("json" if "json" in words else "html")
        )
        dialog.fileSelected.connect(lambda name: self.save_list(Path(name)))
        dialog.open()

    def save_list(self, path: Path) -> None:
        """Write what needs a person as a page or as data."""
        space = self._desk.workspace
        write = partial(write_summary, tell=translated, language=spoken())
        try:
            write(path, self._videos.asking())
        except OSError as error:
            space.notifier.tell(error)
            return
        space.notifier.inform(self.tr("The list is in {0}").format(printable(path)))
