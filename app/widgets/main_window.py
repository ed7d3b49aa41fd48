"""The main window: lays the parts out and connects them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget

from app.controllers.media_pictures import MediaPictures
from app.controllers.notifier import Notice, Notifier
from app.controllers.preferences import Preferences
from app.controllers.review import ReviewController
from app.controllers.shown_medium import ShownMedium
from app.controllers.sources import Sources
from app.controllers.workspace import Workspace
from app.core.timebase import FrameIndex
from app.inference.devices import pick
from app.review.session import ReviewSession
from app.widgets import remembering
from app.widgets.commands.actions import Actions
from app.widgets.commands.menus import fill_menu_bar, media_menu
from app.widgets.commands.review_commands import Commands
from app.widgets.media.media_list import MediaList
from app.widgets.media.media_states import items_of
from app.widgets.media.welcome import Welcome
from app.widgets.panels.binder import PanelBinder
from app.widgets.panels.detection_panel import DetectionPanel
from app.widgets.panels.history_panel import HistoryPanel
from app.widgets.panels.redaction_panel import RedactionPanel
from app.widgets.panels.tracks_panel import TracksPanel
from app.widgets.parts import icons, layout
from app.widgets.parts.banner import Banner
from app.widgets.parts.controls import Elided
from app.widgets.parts.job_bar import JobBar
from app.widgets.parts.theme import ThemeManager
from app.widgets.player_pane import PlayerPane


class MainWindow(QMainWindow):
    """One window, one study.

    Args:
        preferences: What is remembered between starts.
        notifier: Where errors are told.
        theme: Follows the system.
        documents: Where studies go that cannot lie beside their video.
    """

    def __init__(
        self,
        preferences: Preferences,
        notifier: Notifier,
        theme: ThemeManager,
        *,
        documents: Path | None = None,
    ) -> None:
        super().__init__()
        self.preferences = preferences
        self.notifier = notifier
        self.theme = theme
        self.workspace = Workspace(preferences, notifier, documents=documents, parent=self)
        self.sources = Sources(self.workspace)
        self.pictures = MediaPictures(self.workspace)
        self.shown: ShownMedium | None = None
        self.actions_ = Actions(self)
        self.banner = Banner()
        self.welcome = Welcome()
        self.media = MediaList()
        self.pane = PlayerPane(self.actions_)
        self.panels = PanelBinder(self)
        self.tracks = TracksPanel(self.panels.thumbnail)
        self.redaction = RedactionPanel()
        self.detection = DetectionPanel(preferences.detection())
        self.history = HistoryPanel(self.actions_)
        self.jobs = JobBar()
        self._device = QLabel()
        self._saved = Elided()
        for label in (self._saved, self._device):
            label.setObjectName("status")
        self._build()
        self.commands = Commands(self)
        fill_menu_bar(self)
        self.panels.connect_panels()
        self._connect()
        self._start()

    def _build(self) -> None:
        self.setWindowTitle("Faceveil")
        self.setWindowIcon(icons.icon("faceveil"))
        self.setAcceptDrops(True)
        self.tabs = layout.tabs(
            {
                self.tr("Tracks"): self.tracks,
                self.tr("Redaction"): self.redaction,
                self.tr("Detection"): self.detection,
                self.tr("History"): self.history,
            }
        )
        media = layout.headed(self.tr("Media"), self.media)
        self.split = layout.columns(media, self.pane, self.tabs)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.split)
        self.setCentralWidget(layout.stacked(self.banner, self.stack))
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 8, 0)
        bar.addWidget(self.jobs, 1)
        self._saved.setContentsMargins(0, 0, 16, 0)
        bar.addPermanentWidget(self._saved)
        bar.addPermanentWidget(self._device)

    def _connect(self) -> None:
        space = self.workspace
        self.notifier.noticed.connect(self._on_notice)
        self.theme.changed.connect(self.banner.refresh)
        self.theme.changed.connect(self.pane.timeline.redraw)
        space.opened.connect(self._on_opened)
        space.closing.connect(self._close_shown)
        space.closed.connect(self._on_closed)
        space.media_changed.connect(self.refresh_media)
        space.medium_changed.connect(self._on_medium_changed)
        space.media_added.connect(self._on_added)
        space.medium_ready.connect(self._load_review)
        self.sources.relocated.connect(self._on_relocated)
        space.closing.connect(self.banner.clear_problems)
        space.closed.connect(self.media.media.clear_pictures)
        self.pictures.made.connect(self.media.media.set_picture)
        self.media.chosen.connect(self.show_medium)
        self.media.menu_wanted.connect(lambda at: media_menu(self, at))
        self.welcome.recent.connect(lambda path: self.open_paths([path]))

    def _start(self) -> None:
        self.resize(1440, 900)
        remembering.restore_layout(self)
        self._on_closed()
        self.workspace.runner.run(
            "devices", pick.describe, done=self._show_devices, failed=self.notifier.tell
        )

    # Opening

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open studies or media, as dropped on the window or named on the command line."""
        self.workspace.open_paths(paths)

    def open_start(self, paths: Sequence[Path], study: Path | None) -> None:
        """Open what the command line names: a study (made if it is not there) and media."""
        if study is not None:
            self.workspace.open_or_create(study)
        if paths:
            self.open_paths(paths)

    def show_medium(self, medium_id: int) -> None:
        """Show a medium of the study, as soon as its frames and faces are read."""
        self.media.set_current(medium_id)
        if self.shown is not None and self.shown.medium_id == medium_id:
            self.workspace.stay()
        else:
            self.workspace.prepare(medium_id)

    def _load_review(self, medium_id: int, index: FrameIndex) -> None:
        study = self.workspace.study
        if study is None:
            return

        def done(session: ReviewSession) -> None:
            if self.workspace.study is study and self.workspace.wanted == medium_id:
                self._show(session, index)

        ReviewController.open(
            study,
            medium_id,
            runner=self.workspace.runner,
            done=done,
            failed=self.notifier.tell,
        )

    def _show(self, session: ReviewSession, index: FrameIndex) -> None:
        study = self.workspace.study
        if study is None:
            return
        self._close_shown()
        shown = ShownMedium(
            study,
            session,
            index,
            runner=self.workspace.runner,
            notifier=self.notifier,
            redaction_for=self.pane.redaction_for,
            large_enough=self.pane.large_enough,
        )
        self.shown = shown
        remembering.return_to_place(self, shown)
        shown.player.moved.connect(self._on_moved)
        self.pane.show_medium(shown.player, shown.review)
        self.panels.show_medium(shown)
        self._on_moved(shown.player.pts)
        self._on_medium_changed(shown.medium_id)
        self.media.set_current(shown.medium_id)
        self.commands.update()
        self.pane.view.setFocus()

    def leave_medium(self, medium_id: int) -> None:
        """Stop showing a medium, if it is on screen."""
        if self.shown is not None and self.shown.medium_id == medium_id:
            self._close_shown()
            self.commands.update()
        if not self.workspace.media:
            self.pane.view.set_message(self.tr("Drop videos or pictures here, or press Ctrl+O."))

    def _close_shown(self) -> None:
        shown, self.shown = self.shown, None
        if shown is not None:
            remembering.keep_place(self, shown)
            self.panels.clear()
            self.pane.clear()
            shown.close()

    # What the workspace says

    def _on_opened(self) -> None:
        study = self.workspace.study
        if study is None:
            return
        self.stack.setCurrentWidget(self.split)
        self.setWindowTitle(f"{study.path.stem} — Faceveil")
        self._saved.setText(self.tr("Everything is saved in {0}").format(study.path.name))
        self._saved.setToolTip(str(study.path))
        self.refresh_media()
        self.commands.update()
        if self.workspace.media:
            self.show_medium(remembering.medium_left(self, study))

    def _on_closed(self) -> None:
        self.stack.setCurrentWidget(self.welcome)
        self.setWindowTitle("Faceveil")
        self._saved.setText("")
        self.welcome.set_recent(self.preferences.recent())
        self.jobs.show_entry(None, None, 0)
        self.refresh_media()
        if hasattr(self, "commands"):
            self.commands.update()

    def refresh_media(self) -> None:
        """Show the states of all media."""
        self.media.media.set_items(items_of(self.workspace))
        self.redaction.set_media(len(self.workspace.media))
        if hasattr(self, "commands"):
            self.commands.update()

    def _on_medium_changed(self, medium_id: int) -> None:
        self.refresh_media()
        queue = self.workspace.queue
        entry = queue.current if queue is not None else None
        medium = self.workspace.medium(entry.medium_id) if entry is not None else None
        waiting = queue.waiting if queue is not None else 0
        self.jobs.show_entry(entry, medium.path if medium is not None else None, waiting)
        if self.shown is not None and self.shown.medium_id == medium_id:
            self.panels.follow_detection()

    def _on_added(self, medium_ids: list[int]) -> None:
        # One that is on screen already must not stop another from coming there.
        if self.shown is None or self.shown.medium_id != medium_ids[0]:
            self.show_medium(medium_ids[0])

    def _on_relocated(self, medium_ids: list[int]) -> None:
        self.banner.clear_problems()
        if self.shown is not None and self.shown.medium_id in medium_ids:
            self._close_shown()
        if self.shown is None:
            self.show_medium(medium_ids[0])

    def _on_moved(self, pts: int) -> None:
        if self.shown is not None:
            self.workspace.focus = (self.shown.medium_id, pts)

    def _on_notice(self, notice: Notice) -> None:
        self.banner.add(notice)

    def _show_devices(self, reports: list[pick.DeviceReport]) -> None:
        self.detection.set_devices(reports)
        used = next(report for report in reports if report.available)
        name = self.tr("Graphics card") if used.name == "cuda" else self.tr("Processor")
        self._device.setText(self.tr("Runs on: {0}").format(name))
        self._device.setToolTip("\n".join(f"{report.reason}." for report in reports))

    # Events

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.sources.check()  # files are moved while people work elsewhere
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.welcome.set_dragging(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.welcome.set_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.welcome.set_dragging(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self.workspace.close()
        remembering.keep_layout(self)
        self.workspace.runner.shutdown()
        event.accept()
