"""Every command of the window, in the order in which menus list their actions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QMainWindow, QPushButton

from app.controllers.concern_board import ConcernBoard
from app.controllers.desk import Desk
from app.controllers.exports import Exports
from app.controllers.going import Going
from app.controllers.measuring import Measuring
from app.controllers.sources import Sources
from app.controllers.study_reviews import StudyReviews
from app.widgets.commands.comment_commands import CommentCommands
from app.widgets.commands.exchange_commands import ExchangeCommands
from app.widgets.commands.export_commands import ExportCommands
from app.widgets.commands.file_commands import FileCommands
from app.widgets.commands.follow_commands import FollowCommands
from app.widgets.commands.help_commands import HelpCommands
from app.widgets.commands.live_follow import LiveFollow
from app.widgets.commands.look_commands import LookCommands
from app.widgets.commands.person_commands import PersonCommands
from app.widgets.commands.playback_commands import PlaybackCommands
from app.widgets.commands.queue_commands import QueueCommands
from app.widgets.commands.release_commands import ReleaseCommands
from app.widgets.commands.review_commands import ReviewCommands
from app.widgets.commands.selection_commands import SelectionCommands
from app.widgets.commands.settings_commands import SettingsCommands
from app.widgets.commands.span_commands import SpanCommands
from app.widgets.commands.status_commands import StatusCommands
from app.widgets.commands.view_commands import ViewCommands
from app.widgets.commands.wall_commands import WallCommands
from app.widgets.commands.window_commands import WindowCommands
from app.widgets.commands.zone_commands import ZoneCommands
from app.widgets.media.media_list import MediaList
from app.widgets.panels.detection_panel import DetectionPanel
from app.widgets.parts.actions import Action, Actions
from app.widgets.parts.layout import PanelTabs
from app.widgets.parts.theme import ThemeManager
from app.widgets.picture.video_view import VideoView
from app.widgets.player_pane import PlayerPane
from app.widgets.queue.queue_panel import QueuePanel
from app.widgets.spot_check_window import spot_check_actions
from app.widgets.timeline.timeline import Timeline
from app.widgets.wall.wall_actions import wall_actions


@dataclass(frozen=True, slots=True)
class Commands:
    """The commands by what they are about; each declares its own actions."""

    files: FileCommands
    exports: ExportCommands
    exchange: ExchangeCommands
    release: ReleaseCommands
    review: ReviewCommands
    people: PersonCommands
    looks: LookCommands
    queue: QueueCommands
    status: StatusCommands
    comments: CommentCommands
    selection: SelectionCommands
    zones: ZoneCommands
    follow: FollowCommands
    spans: SpanCommands
    playback: PlaybackCommands
    view: ViewCommands
    wall: WallCommands
    window: WindowCommands
    settings: SettingsCommands
    help: HelpCommands

    def actions(self) -> list[Action]:
        """All declarations."""
        return [
            *self.files.actions(),
            *self.exports.actions(),
            *self.release.actions(),
            *self.exchange.actions(),
            *self.settings.actions(),
            *self.files.last_actions(),
            *self.review.actions(),
            *self.people.actions(),
            *self.looks.actions(),
            *self.selection.actions(),
            *self.zones.actions(),
            *self.follow.actions(),
            *self.spans.actions(),
            *self.review.detection_actions(),
            *self.queue.actions(),
            *self.comments.actions(),
            *self.status.actions(),
            *self.playback.actions(),
            *self.view.actions(),
            *self.wall.actions(),
            *self.window.actions(),
            *self.help.actions(),
        ]


class Parts(Protocol):
    """What commands work with; the last four are made of the commands, so they come after them."""

    @property
    def desk(self) -> Desk: ...
    @property
    def reviews(self) -> StudyReviews: ...
    @property
    def going(self) -> Going: ...
    @property
    def board(self) -> ConcernBoard: ...
    @property
    def exports(self) -> Exports: ...
    @property
    def sources(self) -> Sources: ...
    @property
    def theme(self) -> ThemeManager: ...
    @property
    def media(self) -> MediaList: ...
    @property
    def tabs(self) -> PanelTabs: ...
    @property
    def detection(self) -> DetectionPanel: ...
    @property
    def actions_(self) -> Actions: ...
    @property
    def pane(self) -> PlayerPane: ...
    @property
    def queue(self) -> QueuePanel: ...
    @property
    def export_button(self) -> QPushButton: ...


def make_commands(
    window: QMainWindow, parts: Parts, view: VideoView, *, timeline: Timeline
) -> Commands:
    """All commands of a window, and what follows the mouse beside them.

    Args:
        window: Above which their dialogs stand.
        parts: Of the window.
        view: Where faces are pointed at.
        timeline: Where spans are.
    """
    desk = parts.desk
    exports = ExportCommands(desk, parts.exports, lambda: parts.media.current, window=window)
    following = FollowCommands(desk, window)
    LiveFollow(desk, view, window)
    measuring = Measuring(desk.workspace)
    status = StatusCommands(
        desk, parts.reviews, parts.going, listed=lambda: parts.actions_, window=window
    )
    return Commands(
        files=FileCommands(
            desk, parts.sources, parts.media, window=window, may_leave=exports.ask_before_leaving
        ),
        exports=exports,
        exchange=ExchangeCommands(desk, window),
        release=ReleaseCommands(desk, lambda: parts.media.current, window=window),
        review=ReviewCommands(
            desk, lambda: parts.detection.settings, reviews=parts.reviews, window=window
        ),
        queue=QueueCommands(
            desk,
            parts.board,
            view,
            following=following,
            pictures=lambda: parts.queue.pictures,
            window=window,
        ),
        people=PersonCommands(desk, window),
        looks=LookCommands(desk, parts.reviews, window),
        status=status,
        comments=CommentCommands(
            desk,
            parts.going,
            view,
            timeline=timeline,
            with_name=status.with_name,
            window=window,
        ),
        selection=SelectionCommands(desk, view, following, window=window),
        follow=following,
        spans=SpanCommands(desk, timeline, window),
        zones=ZoneCommands(desk, view, window),
        playback=PlaybackCommands(desk),
        view=ViewCommands(desk, view, timeline),
        wall=WallCommands(desk, parts.reviews, parts.going, measuring=measuring, window=window),
        window=WindowCommands(
            desk,
            parts.media,
            parts.tabs,
            parts=lambda: (parts.media, view, parts.pane.transport, parts.tabs),
        ),
        settings=SettingsCommands(
            desk.workspace,
            parts.theme,
            window,
            listed=lambda: parts.actions_,
            show_detection=parts.detection.show_settings,
            measuring=measuring,
        ),
        help=HelpCommands(
            desk.workspace,
            window,
            listed=lambda: parts.actions_,
            parts=lambda: (parts.media, view, parts.tabs, parts.pane.timeline, parts.export_button),
            elsewhere=[*wall_actions(), *spot_check_actions()],
        ),
    )
