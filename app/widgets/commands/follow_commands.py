"""Corrections that reach over time: follow, copy to the next frames, split, join, swap."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.batch.bridging import bridge, fill_gap
from app.controllers.desk import Desk
from app.controllers.walks import Wanted
from app.core.changes import Changes
from app.core.decisions import EndReason, Event, FollowedBox, FollowFace
from app.core.refs import FaceRef, RefKind, ref_of
from app.core.timebase import format_time
from app.review.session import ReviewSession
from app.widgets.commands.hints import still_followed, with_undo_key
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr

_LONG = 7000
_FOLLOWS = "follow_added"


class FollowCommands(QObject):
    """Actions that take what is right in one frame to the frames around it.

    Args:
        desk: What is selected.
        window: Over which they work.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        desk.followed.connect(self._on_followed)

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.TRACK, when=self._has_face)
        on_track = partial(make, when=self._has_track)
        on_marked = partial(make, when=lambda: bool(self._desk.tracks_meant))
        return [
            make(name="follow", text=tr("Follow this face through time"), keys=("T",),
                 run=self.follow, line=True,
                 tip=tr("Both ways by the picture, until it leaves, is hidden or met; Esc stops")),
            make(name="stop_following", text=tr("Stop following"), run=self.stop,
                 when=lambda: self.active,
                 tip=tr("What was reached stays covered")),
            Action(name="follow_added", group=Group.TRACK, text=tr("Follow faces that are added"),
                   run=self.toggle_following, checked=lambda: self.follows_added,
                   when=lambda: True,
                   tip=tr("Without it, or with Alt, a face is added in one frame only")),
            make(name="copy_ahead", text=tr("Copy the box to the next frame"),
                 keys=("Ctrl+Shift+Right",), run=partial(self.copy, 1), line=True),
            make(name="copy_back", text=tr("Copy the box to the frame before"),
                 keys=("Ctrl+Shift+Left",), run=partial(self.copy, -1)),
            on_track(name="split", text=tr("Split the track here"), keys=("X",), run=self.split,
                     tip=tr("The frame on screen is the first of the later part")),
            on_marked(name="join", text=tr("Join the two marked tracks"), keys=("Ctrl+J",),
                      run=self.join,
                      tip=tr("One person's face; the gap between them is bridged by the picture")),
            on_track(name="bridge", text=tr("Bridge the gap in the track here"),
                     keys=("Shift+J",), run=self.bridge,
                     tip=tr("The face is looked for from both sides of the frame on screen")),
            on_marked(name="swap", text=tr("Swap the two marked tracks from here"),
                      keys=("Shift+X",), run=self.swap),
        ]  # fmt: skip

    # Following

    @property
    def active(self) -> bool:
        """Whether a face of the medium on the desk is being followed."""
        shown = self._desk.shown
        return shown is not None and shown.review.following.active

    @property
    def follows_added(self) -> bool:
        """Whether faces that are added are followed."""
        return self._desk.workspace.preferences.word(_FOLLOWS, "yes") == "yes"

    def toggle_following(self) -> None:
        """Follow faces that are added from now on, or not."""
        follows = not self.follows_added
        self._desk.workspace.preferences.set_word(_FOLLOWS, "yes" if follows else "no")
        words = tr("Added faces are followed through time.")
        self._desk.say(words if follows else tr("Faces are added in one frame only."))

    def follow(self) -> None:
        """Follow the selected face both ways from the frame on screen."""
        desk, shown = self._desk, self._desk.shown
        face = desk.face
        if shown is None:
            return
        if face is None:
            desk.say(self.tr("Choose a face first: click on it, or press Tab in the picture."))
            return
        if desk.growing:
            desk.say(still_followed())
            return
        shown.player.pause()
        ref = ref_of(face)
        own = ref.number if ref is not None and ref.by_person else None
        wanted = Wanted(face.pts, face.box, face.landmarks, None if own else ref, own)
        self.begin(wanted)

    def begin(self, wanted: Wanted) -> bool:
        """Follow a face from where a person pointed at it."""
        shown = self._desk.shown
        name = None if shown is None else shown.review.following.start(wanted)
        if name is None:
            return False
        self._desk.select(name)
        self._desk.say(self.tr("Following the face both ways. Esc stops it."), _LONG)
        return True

    def stop(self) -> None:
        """Stop following; what was reached stays covered."""
        shown = self._desk.shown
        if shown is not None:
            shown.review.following.stop()

    def _on_followed(self, event: Event, changes: Changes, name: FaceRef) -> None:
        desk, shown = self._desk, self._desk.shown
        if shown is None or not isinstance(event, FollowFace):
            return
        if changes.ref is not None and desk.selected in (None, event.source, name):
            desk.select(changes.ref)
        index = shown.player.index
        first, last = event.span
        words = self.tr(
            "Followed through %Ln frame(s), from {0} to {1}. {2}", "", len(event.path) + 1
        )
        words = words.format(
            format_time(index.seconds(first), decimals=2, hours=False),
            format_time(index.seconds(last), decimals=2, hours=False),
            self._ends(event),
        )
        desk.say(with_undo_key(words.strip()), _LONG)

    def _ends(self, event: FollowFace) -> str:
        words = {
            EndReason.EDGE: self.tr("it left the picture"),
            EndReason.HIDDEN: self.tr("it was hidden"),
            EndReason.LOST: self.tr("it was lost"),
            EndReason.CUT: self.tr("the scene changed"),
            EndReason.MET: self.tr("it met a track"),
            EndReason.STOPPED: self.tr("you stopped it"),
        }
        before, after = event.ended
        parts = [
            text.format(words[reason])
            for text, reason in (
                (self.tr("Before: {0}."), before), (self.tr("After: {0}."), after),
            )
            if reason in words
        ]  # fmt: skip
        return " ".join(parts)

    # One frame to the next

    def copy(self, step: int) -> None:
        """Give the next frame (or the one before) the selected face's box, and go there."""
        desk, shown, face = self._desk, self._desk.shown, self._desk.face
        if shown is None or face is None:
            return
        if desk.growing:
            desk.say(still_followed())
            return
        ref = ref_of(face)
        there = shown.player.index.step(face.pts, step)
        if ref is None or there == face.pts:
            return
        shown.player.pause()
        changes = shown.review.do(lambda session: session.copy_face(ref, face.pts, there))
        if changes is not None:
            if changes.ref is not None:
                desk.select(changes.ref)
            shown.player.seek(there)

    # Tracks

    def split(self) -> None:
        """Make two tracks of the selected one; the later begins in the frame on screen."""
        desk, shown = self._desk, self._desk.shown
        ref = desk.selected
        if shown is None or ref is None:
            return
        pts = shown.player.pts
        if shown.review.do(lambda session: session.split(ref, pts)) is not None:
            desk.say(with_undo_key(self.tr("Split: the later part begins in this frame.")))

    def swap(self) -> None:
        """From the frame on screen on, the two marked tracks are each the other."""
        desk, shown = self._desk, self._desk.shown
        if shown is None:
            return
        if len(desk.tracks_meant) != 2:
            self._ask_for_two()
            return
        a, b = (track.ref for track in desk.tracks_meant)
        pts = shown.player.pts
        if shown.review.do(lambda session: session.swap(a, b, pts)) is not None:
            desk.say(with_undo_key(self.tr("Swapped from this frame on.")))

    def join(self) -> None:
        """Make the two marked tracks one person's face, and bridge the gap by the picture."""
        desk, shown = self._desk, self._desk.shown
        if shown is None:
            return
        if len(desk.tracks_meant) != 2:
            self._ask_for_two()
            return
        refs = [track.ref for track in desk.tracks_meant]
        review = shown.review
        study, medium_id = review.session.study, review.session.medium_id

        def done(path: tuple[FollowedBox, ...]) -> None:
            if self._desk.shown is not shown:
                return
            if review.do(lambda session: session.join(refs, path=path or None)) is not None:
                words = self.tr("Joined; %Ln frame(s) between them covered.", "", len(path))
                desk.say(with_undo_key(words))

        desk.say(self.tr("Looking for the face between the two tracks…"), _LONG)
        desk.workspace.runner.run(
            "bridge",
            lambda: bridge(study, medium_id, refs),
            done=done,
            failed=desk.workspace.notifier.tell,
        )

    def bridge(self) -> None:
        """Cover the gap of the selected track in which the frame on screen lies."""
        desk, shown, track = self._desk, self._desk.shown, self._desk.track
        if shown is None or track is None:
            return
        review, pts = shown.review, shown.player.pts
        study, medium_id = review.session.study, review.session.medium_id

        def done(path: tuple[FollowedBox, ...]) -> None:
            if self._desk.shown is not shown or not path:
                return
            span = track.span
            command = partial(_filled, ref=track.ref, span=span, path=path)
            if review.do(command) is not None:
                words = self.tr("The gap is bridged: %Ln frame(s) covered.", "", len(path))
                desk.say(with_undo_key(words))

        desk.say(self.tr("Looking for the face in the gap…"), _LONG)
        desk.workspace.runner.run(
            "bridge",
            lambda: fill_gap(study, medium_id, track.ref, pts=pts),
            done=done,
            failed=desk.workspace.notifier.tell,
        )

    def _ask_for_two(self) -> None:
        self._desk.say(self.tr("Mark just two tracks in the list first: Ctrl and click."))

    # What can be done now

    def _has_face(self) -> bool:
        return self._desk.selected is not None

    def _has_track(self) -> bool:
        desk = self._desk
        ref: FaceRef | None = desk.selected
        return ref is not None and ref.kind is RefKind.TRACK and not desk.growing


def _filled(
    session: ReviewSession,
    *,
    ref: FaceRef,
    span: tuple[int, int],
    path: tuple[FollowedBox, ...],
) -> Changes:
    return session.set_span(ref, *span, path=path)
