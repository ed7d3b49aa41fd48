"""The main window: makes the parts, lays them out, and connects them with the desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter

from app.controllers.activity import Activity
from app.controllers.concern_board import ConcernBoard
from app.controllers.desk import Desk
from app.controllers.exports import Exports
from app.controllers.going import Going
from app.controllers.media_pictures import MediaPictures
from app.controllers.medium_loader import MediumLoader
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.ranges import RangeKeeper
from app.controllers.release_states import ReleaseStates
from app.controllers.sources import Sources
from app.controllers.study_reviews import StudyReviews
from app.controllers.workspace import Workspace
from app.inference.devices import pick
from app.inference.devices.device import DeviceReport
from app.widgets.commands.all_commands import make_commands
from app.widgets.commands.keyboard import KeyKeeper
from app.widgets.commands.menus import FaceMenu, fill_menu_bar, show_media_menu
from app.widgets.commands.next_step import NextStep
from app.widgets.dropping import Dropping
from app.widgets.media.media_list import MediaList
from app.widgets.media.media_states import items_of
from app.widgets.media.welcome import Welcome
from app.widgets.panels.detection_panel import DetectionPanel
from app.widgets.panels.history_panel import HistoryPanel
from app.widgets.panels.redaction_binder import RedactionBinder
from app.widgets.panels.redaction_panel import RedactionPanel
from app.widgets.panels.track_strip import ChosenStrip
from app.widgets.panels.tracks_panel import TracksPanel
from app.widgets.parts import icons, layout
from app.widgets.parts.actions import Actions
from app.widgets.parts.banner import Banner
from app.widgets.parts.controls import action_button
from app.widgets.parts.theme import ThemeManager
from app.widgets.picture.video_view import VideoView
from app.widgets.player_pane import PlayerPane
from app.widgets.queue.queue_panel import QueuePanel
from app.widgets.remembering import RememberedLayout
from app.widgets.status_line import StatusLine
from app.widgets.timeline.timeline import Timeline
from app.widgets.timeline.transport import Transport

_UNHURRIED: Final = 300
"""Milliseconds after which the window stands."""


class MainWindow(QMainWindow):
    """One window, one study, one desk.

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
        self.desk = Desk(self.workspace, parent=self)
        self.reviews, self.going = StudyReviews(self.desk), Going(self.desk)
        self.board = ConcernBoard(self.reviews, self.going)
        self.released = ReleaseStates(self.workspace, self.reviews)
        self.activity = Activity(self.desk)
        self.exports = Exports(self.desk)
        self.sources = Sources(self.workspace)
        self.pictures = MediaPictures(self.workspace)
        self.banner = Banner()
        self.welcome = Welcome()
        self.media = MediaList()
        self.status = StatusLine(self.statusBar(), self.workspace, self.exports)
        self.tabs = layout.PanelTabs()
        self.tracks = TracksPanel(self.desk)
        self.strip = ChosenStrip(self.desk)
        self.redaction = RedactionPanel()
        RedactionBinder(self.desk, self.redaction)
        self.detection = DetectionPanel(self.desk)
        view, timeline = VideoView(), Timeline()
        self.commands = make_commands(self, self, view, timeline=timeline)
        self.actions_ = Actions(self, self.commands.actions(), preferences.keys())
        self.pane = PlayerPane(self.desk, view, timeline, transport=Transport(self.actions_))
        self.history = HistoryPanel(self.desk, self.actions_)
        self.queue = QueuePanel(self.board, self.reviews, self.workspace, actions=self.actions_)
        self._lay_out()
        self._leaving = False
        self._layout = RememberedLayout(
            preferences, self, columns=self.split, rows=self.pane.split, panels=self.tabs
        )
        fill_menu_bar(self.menuBar(), self.actions_, workspace=self.workspace, theme=theme)
        KeyKeeper(self)
        RangeKeeper(self.desk, self.reviews)
        self._connect_workspace()
        self._connect_gestures()
        self._connect_actions()
        NextStep(
            self.desk,
            export=self.commands.exports.export,
            export_all=self.commands.exports.export_all,
            parent=self,
        )
        # Last: what it brings finds everything in its place.
        self._loader = MediumLoader(self.desk, self.sources, large_enough=self.pane.large_enough)
        self._start()

    def _lay_out(self) -> None:
        self.setWindowTitle("Faceveil")
        self.setWindowIcon(icons.icon("faceveil"))
        self.tabs.add(self.tracks, self.tr("Tracks"))
        self.tabs.add(self.queue, self.tr("Queue"))
        self.tabs.add(self.redaction, self.tr("Redaction"))
        self.tabs.add(self.detection, self.tr("Detection"))
        self.tabs.add(self.history, self.tr("History"))
        self.export_button = action_button(
            self.actions_["export"], self.tr("Export…"), primary=True
        )
        for place in range(self.tabs.count()):
            self.tabs.setTabToolTip(place, self.tabs.tabText(place))
        for panel in (self.redaction, self.detection):
            panel.setAccessibleName(self.tabs.tabText(self.tabs.indexOf(panel)))
        buttons = layout.footer(
            self.export_button,
            action_button(self.actions_["export_all"], self.tr("All…")),
        )
        media = layout.headed(self.tr("Videos"), self.media, buttons)
        self.split: QSplitter = layout.columns(media, self.pane, layout.Over(self.tabs, self.strip))
        self._start_page = layout.scrolled(self.welcome)
        self.stack = layout.Pages(self._start_page, self.split)
        self.setCentralWidget(layout.stacked(self.banner, self.stack))
        Dropping(self, dragging=self.welcome.set_dragging, dropped=self.open_paths)

    def _connect_workspace(self) -> None:
        space = self.workspace
        self.notifier.noticed.connect(self.banner.add)
        self.theme.changed.connect(self.banner.refresh)
        self.theme.changed.connect(self.pane.timeline.redraw)
        space.opened.connect(self._on_opened)
        space.opened.connect(self.reviews.want_all)
        space.closed.connect(self._on_closed)
        space.media_changed.connect(self._show_media)
        for signal in (space.medium_changed, self.exports.changed):
            signal.connect(lambda _: self._show_media())
        space.closing.connect(self.banner.clear_problems)
        space.closed.connect(self.media.media.clear_pictures)
        self.sources.relocated.connect(self.banner.settle_problems)
        self.pictures.made.connect(self.media.media.set_picture)

    def _connect_gestures(self) -> None:
        desk, commands, view = self.desk, self.commands, self.pane.view
        desk.asked.connect(self.media.set_current)
        desk.shown_changed.connect(self._on_shown)
        for covering in (self.queue.set_covered, self.media.media.set_covered):
            desk.mode_changed.connect(lambda cover=covering: cover(desk.covered))
        self.tracks.titled.connect(lambda title: self.tabs.set_title(self.tracks, title))
        self.queue.titled.connect(lambda title: self.tabs.set_title(self.queue, title))
        commands.selection.asked_for = commands.queue.drawn
        commands.queue.stepped.connect(lambda: self.tabs.setCurrentWidget(self.queue))
        self.board.changed.connect(self._show_media)
        self.released.changed.connect(self._show_media)
        self.board.current_changed.connect(self.actions_.update)
        self.tracks.decided.connect(commands.review.decide_tracks)
        self.media.chosen.connect(desk.show)
        self.media.menu_wanted.connect(lambda at: show_media_menu(self, self.actions_, at))
        self.face_menu = FaceMenu(
            desk,
            self.actions_,
            self,
            reject_person=commands.review.reject_person,
            remove_added=commands.review.remove_added,
        )
        view.menu_requested.connect(self.face_menu.show)
        self.tracks.menu_requested.connect(self.face_menu.show)
        view.play_pressed.connect(commands.playback.toggle)
        self.detection.run_requested.connect(commands.review.detect)
        self.history.take_back.connect(commands.review.take_back)
        self.status.jobs.pause_pressed.connect(commands.review.pause_or_resume)
        self.status.jobs.cancel_pressed.connect(commands.review.cancel_detection)
        self.status.exports.pause_pressed.connect(commands.exports.pause_or_resume)
        self.status.exports.cancel_pressed.connect(commands.exports.cancel)
        self.welcome.recent.connect(lambda path: self.open_paths([path]))
        self.welcome.open_video.connect(commands.files.open_video)
        self.welcome.open_study.connect(commands.files.open_study)
        self.welcome.demo.connect(commands.help.demo)
        self.welcome.tour.connect(lambda: commands.help.demo(tour=True))
        self.welcome.ethics.connect(commands.release.show_when_opened)
        commands.exports.review_wanted.connect(commands.release.show_medium)
        self.welcome.ethics.connect(commands.files.open_study)
        commands.help.making_demo.connect(self.welcome.set_making_demo)

    def _connect_actions(self) -> None:
        """What can be done hangs on these."""
        desk, space = self.desk, self.workspace
        for signal in (
            desk.shown_changed, desk.selected_changed, desk.marked_changed, desk.span_changed,
            desk.changed, desk.detecting_changed, desk.following_changed,
            space.opened, space.closed,
            space.media_changed, space.medium_changed, self.exports.changed,
            self.pane.view.adding_changed,
            self.media.selectionModel().currentChanged,
        ):  # fmt: skip
            signal.connect(lambda *_: self.actions_.update())

    def _start(self) -> None:
        self.resize(1440, 900)
        self._layout.restore()
        self._on_closed()
        QTimer.singleShot(_UNHURRIED, self, self._look_for_devices)

    def _look_for_devices(self) -> None:
        """Loads what networks run on, which would only keep the window from being painted."""
        if self.isVisible():
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

    # What workspace and desk say

    def _on_opened(self) -> None:
        study = self.workspace.study
        if study is None:
            return
        self.stack.setCurrentWidget(self.split)
        self.setWindowTitle(f"{study.path.stem} — Faceveil")
        self._show_media()

    def _on_closed(self) -> None:
        self.stack.setCurrentWidget(self._start_page)
        self.setWindowTitle("Faceveil")
        self.welcome.set_recent(self.preferences.recent())
        self._show_media()

    def _on_shown(self) -> None:
        shown = self.desk.shown
        if shown is not None:
            self._show_media()
            self.media.set_current(shown.medium_id)
            self.pane.view.setFocus()
        self._invite()

    def _show_media(self) -> None:
        states = self.released.state
        items = items_of(self.workspace, self.exports, self.board.left, released=states)
        self.media.media.set_items(items)
        self._invite()

    def _invite(self) -> None:
        """An open study without media says how they come into it."""
        space = self.workspace
        if space.study is not None and not space.media and self.desk.shown is None:
            self.pane.view.set_message(self.tr("Drop videos or pictures here, or press Ctrl+O."))

    def _show_devices(self, reports: list[DeviceReport]) -> None:
        self.detection.set_devices(reports)
        self.status.show_devices(reports)

    def leave(self) -> None:
        """Close without a question, whatever is exported."""
        self._leaving = True
        self.close()

    # Events

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.sources.check()  # files are moved while people work elsewhere
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and not self.commands.exports.ask_before_leaving(self.leave):
            event.ignore()
            return
        self.hide()
        self.workspace.close()
        self._layout.keep()
        self.workspace.runner.shutdown()
        event.accept()
