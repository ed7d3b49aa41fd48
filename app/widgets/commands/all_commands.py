"""Every command of the window, in the order in which menus list their actions."""

from __future__ import annotations

from dataclasses import dataclass

from app.widgets.commands.comment_commands import CommentCommands
from app.widgets.commands.exchange_commands import ExchangeCommands
from app.widgets.commands.export_commands import ExportCommands
from app.widgets.commands.file_commands import FileCommands
from app.widgets.commands.follow_commands import FollowCommands
from app.widgets.commands.help_commands import HelpCommands
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
from app.widgets.parts.actions import Action


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
