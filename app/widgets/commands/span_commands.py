"""Where a track begins and ends: dragged in the timeline, or said with a key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.walks import HELD
from app.core.changes import Changes
from app.core.decisions import Event, SetSpan
from app.core.model import Status
from app.core.refs import FaceRef
from app.core.timebase import format_time
from app.core.tracks import TrackSummary
from app.widgets.commands.hints import with_undo_key
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.timeline.timeline import Timeline

_LONG = 7000


class SpanCommands(QObject):
    """Actions that lengthen and cut tracks.

    Args:
        desk: What is selected.
        timeline: In which ends of tracks are dragged.
        window: Over which it stands.
    """

    def __init__(self, desk: Desk, timeline: Timeline, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        timeline.end_dragged.connect(self._on_dragged)
        desk.followed.connect(self._on_followed)

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.TRACK, when=self._can)
        return [
            make(name="track_begin", text=tr("Let the track begin in this frame"),
                 keys=("[", "Ctrl+Shift+Home"), run=partial(self.end_here, begin=True), line=True,
                 tip=tr("Before it, the face is not there; or it is followed back to here")),
            make(name="track_end", text=tr("Let the track end in this frame"),
                 keys=("]", "Ctrl+Shift+End"), run=partial(self.end_here, begin=False),
                 tip=tr("After it, the face is not there; or it is followed on to here")),
        ]  # fmt: skip

    def end_here(self, *, begin: bool) -> None:
        """Let the selected track begin, or end, in the frame on screen."""
        desk, shown = self._desk, self._desk.shown
        if shown is None or desk.track is None:
            return
        shown.player.pause()
        self._set(desk.track, shown.player.pts, begin=begin)

    def _on_dragged(self, ref: FaceRef, begin: bool, position: int) -> None:
        shown = self._desk.shown
        track = None if shown is None else shown.review.track(ref)
        if shown is not None and track is not None:
            self._set(track, shown.player.index.at(position), begin=begin)

    def _set(self, track: TrackSummary, pts: int, *, begin: bool) -> None:
        desk, shown = self._desk, self._desk.shown
        if shown is None:
            return
        if track.status is Status.REJECTED or track.ghost:
            desk.say(self.tr("This track is not covered: accept it first (Shift+A)."))
            return
        first, last = track.span
        longer = pts < first if begin else pts > last
        span = (pts, last) if begin else (first, pts)
        if span == track.span:
            desk.say(self.tr("The track begins or ends there already."))
            return
        if span[0] > span[1]:
            words = self.tr("The track ends before this frame.")
            desk.say(words if begin else self.tr("The track begins after this frame."))
            return
        if shown.review.set_span(track.ref, *span) is None:
            return
        when = format_time(shown.player.index.seconds(pts), decimals=2, hours=False)
        if not longer:
            words = self.tr("The track begins at {0}: before it, this face is not covered.")
            if not begin:
                words = self.tr("The track ends at {0}: after it, this face is not covered.")
            desk.say(with_undo_key(words.format(when)), _LONG)
        elif shown.review.following.active:
            words = self.tr("Covered up to {0}. Following the face there; Esc stops.")
            desk.say(words.format(when), _LONG)

    def _on_followed(self, event: Event, _: Changes, ref: FaceRef) -> None:
        if not isinstance(event, SetSpan):
            return
        held = sum(one.sure == HELD for one in event.path)
        words = self.tr("Lengthened by %Ln frame(s).", "", len(event.path))
        if held:
            words += " " + self.tr(
                "In {0} of them the face was not found: the box stays where it was last."
            ).format(held)
        self._desk.say(with_undo_key(words), _LONG)

    def _can(self) -> bool:
        track = self._desk.track
        shown = self._desk.shown
        return track is not None and shown is not None and len(shown.player.index) > 1
