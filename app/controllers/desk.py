"""The desk: what a person works on at this moment, below the window and without it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.controllers.choices import Choices
from app.controllers.detection_queue import DetectionEntry, QueueState
from app.controllers.display import Redaction
from app.controllers.handed_over import was_handed_over
from app.controllers.shown_medium import ShownMedium
from app.controllers.view_mode import ViewMode as ViewMode
from app.controllers.walks import is_growing
from app.controllers.workspace import Workspace
from app.core.changes import Changes
from app.core.model import Face
from app.core.refs import FaceRef, RefKind, ref_of
from app.core.tracks import TrackSummary
from app.store.records import MediumState

SAY = 3500
"""Milliseconds for which something said stays, unless told otherwise."""


class Desk(Choices):
    """Holds what gestures are about; widgets show it, commands read it, and neither the other.

    Args:
        workspace: The open study.

    Attributes:
        handed_over: The open study was handed over; it opens redacted.

    Signals:
        asked(int): A medium is to be shown; it comes when it is read.
        shown_changed(): See :attr:`shown`. What belongs to a medium is reset before.
        faces_changed(): See :attr:`frame` and :attr:`faces`.
        mode_changed(): See :attr:`mode`.
        unveiled(int, int): In a study that was handed over somebody asked for bare pictures: of
            this medium, at this PTS.
        changed(Changes): The review of the medium on the desk changed; see ReviewController.
        detecting_changed(): See :attr:`detecting`; its progress changed, or its end came.
        followed(Event, Changes, FaceRef): A face was followed to its end, and that is decided;
            what it was called until then.
        following_changed(): Whether faces of this medium are being followed.
        said(str, int): A line for the person, and the milliseconds for which it stays.
    """

    asked = Signal(int)
    shown_changed = Signal()
    faces_changed = Signal()
    mode_changed = Signal()
    unveiled = Signal(int, int)
    changed = Signal(object)
    detecting_changed = Signal()
    followed = Signal(object, object, object)
    following_changed = Signal()
    said = Signal(str, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._shown: ShownMedium | None = None
        self._frame: int | None = None
        self._faces: list[Face] = []
        self._mode = ViewMode.OVERLAY
        self._wanted_by_person: int | None = None
        self._at: int | None = None
        self.handed_over = False
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self.clear)
        workspace.medium_changed.connect(self._on_medium_changed)

    # The medium

    @property
    def shown(self) -> ShownMedium | None:
        """The medium on the desk with its player and its review; None for none."""
        return self._shown

    def show(self, medium_id: int, *, by_itself: bool = False) -> None:
        """Ask for a medium of the study; it is put on the desk when it is read.

        Args:
            by_itself: Nobody chose it, as when a study is opened: its first picture does not
                count as seen before somebody touches it.
        """
        self._wanted_by_person = None if by_itself else medium_id
        self.asked.emit(medium_id)
        if self._shown is not None and self._shown.medium_id == medium_id:
            self.workspace.stay()
            if not by_itself:
                self.attend()
        else:
            self.workspace.prepare(medium_id)

    def put(self, shown: ShownMedium) -> None:
        """Put a medium on the desk in place of the one that is there."""
        self._take_away()
        self._shown = shown
        shown.review.changed.connect(self._on_review)
        shown.review.tried.connect(self._on_tried)
        following = shown.review.following
        following.grew.connect(self._on_grown)
        following.ended.connect(self.followed)
        following.active_changed.connect(self.following_changed)
        shown.player.moved.connect(self._on_moved)
        self._focus(shown.player.pts)
        if shown.medium_id == self._wanted_by_person:
            self.attend()
        self._watch()
        self.shown_changed.emit()

    def clear(self) -> None:
        """Leave the desk empty."""
        if self._shown is not None:
            self._take_away()
            self.shown_changed.emit()

    def leave(self, medium_id: int) -> None:
        """Take a medium off the desk, if it is there."""
        if self._shown is not None and self._shown.medium_id == medium_id:
            self.clear()

    @property
    def detecting(self) -> DetectionEntry | None:
        """The detection of this medium while it waits, runs or stands still."""
        queue = self.workspace.queue
        if self._shown is None or queue is None:
            return None
        entry = queue.entry(self._shown.medium_id)
        return entry if entry is not None and entry.state.going else None

    # The frame on screen

    @property
    def frame(self) -> int | None:
        """PTS of the frame on screen; None while none is there whose faces can be judged."""
        return self._frame

    @property
    def faces(self) -> Sequence[Face]:
        """Faces of the frame on screen."""
        return self._faces

    def set_frame(self, pts: int | None) -> None:
        """Another frame was handed to the screen; None for one that cannot be judged."""
        self._frame = pts
        if self._shown is not None:
            self._shown.seen.shown(pts, played=self._shown.player.watched)
        self._look()

    def attend(self) -> None:
        """Somebody touched what is on screen, so that it counts as seen from here on."""
        if self._shown is not None:
            self._shown.seen.attend()

    def painted(self) -> None:
        """The frame handed over last is really on screen."""
        if self._shown is not None:
            self._shown.seen.painted()

    # What the next gesture is about

    @property
    def face(self) -> Face | None:
        """The selected face where it is in the frame on screen."""
        ref = self._selected
        return None if ref is None else next((f for f in self._faces if ref_of(f) == ref), None)

    @property
    def growing(self) -> bool:
        """Whether the selected face is no decision yet, since it is still being followed."""
        return is_growing(self._selected)

    @property
    def track(self) -> TrackSummary | None:
        """The track of the selected face, wherever it is."""
        ref = self._selected
        if self._shown is None or ref is None or ref.kind is not RefKind.TRACK:
            return None
        return self._shown.review.track(ref)

    @property
    def tracks_meant(self) -> list[TrackSummary]:
        """Tracks that a gesture on tracks is about: the marked ones, else the selected face's."""
        if self._shown is None:
            return []
        selected = self.track
        if selected is not None and len(self._marked) < 2:
            return [selected]
        marked = map(self._shown.review.track, self._marked)
        return [track for track in marked if track is not None]

    def meant_with(self, ref: FaceRef) -> list[TrackSummary]:
        """Tracks that a gesture at a row of the list is about: all marked ones, if it is one."""
        if self._shown is None:
            return []
        if ref in self._marked and len(self._marked) > 1:
            return self.tracks_meant
        track = self._shown.review.track(ref)
        return [] if track is None else [track]

    def number_of(self, ref: FaceRef) -> str:
        """What a track of the medium on the desk is called by; no two share it."""
        return "" if self._shown is None or is_growing(ref) else self._shown.review.number_of(ref)

    def start_span(self) -> None:
        """Start a span at the frame on screen."""
        if self._shown is not None:
            pts = self._shown.player.pts
            self.set_span((pts, max(pts, self._span[1] if self._span else pts)))

    def end_span(self) -> None:
        """End the span at the frame on screen."""
        if self._shown is not None:
            pts = self._shown.player.pts
            self.set_span((min(pts, self._span[0] if self._span else pts), pts))

    # How it is shown

    @property
    def mode(self) -> ViewMode:
        """What the picture shows."""
        return self._mode

    @property
    def covered(self) -> bool:
        """No bare face is shown, in the picture or in lists beside it."""
        return self._mode is ViewMode.REDACTED

    @property
    def veiled(self) -> bool:
        """Whether no window shows a bare face, the wall and the spot check either: so is a study
        that was handed over until somebody asks for more."""
        return self.handed_over and self.covered

    def set_mode(self, mode: ViewMode) -> None:
        """Choose what the picture shows."""
        if mode is self._mode:
            return
        veiled, self._mode = self.veiled, mode
        self.mode_changed.emit()
        if self._shown is not None:
            if veiled and not self.veiled:
                self.unveiled.emit(self._shown.medium_id, self._shown.player.pts)
            self._shown.player.refresh()

    def redaction_for(self, pts: int) -> Redaction | None:
        """What has to be covered in a frame in the present mode; None to show it as it is."""
        if self.covered and self._shown is not None:
            return self._shown.review.redaction_at(pts)
        return None

    def say(self, words: str, milliseconds: int = SAY) -> None:
        """Tell the person something that asks for nothing."""
        self.said.emit(words, milliseconds)

    # Keeping up

    def _on_opened(self) -> None:
        self.handed_over = was_handed_over(self.workspace)
        if self.handed_over:
            # Whoever reviews sees no more bare faces than they ask for.
            self.set_mode(ViewMode.REDACTED)

    def _take_away(self) -> None:
        shown, self._shown = self._shown, None
        if shown is None:
            return
        self._frame, self._faces = None, []
        self.faces_changed.emit()
        self.select(None)
        self.mark(())
        self.set_span(None)
        study = shown.review.session.study
        self.workspace.preferences.set_place(study.path, shown.medium_id, shown.player.pts)
        shown.close()

    def _look(self) -> None:
        if self._shown is None or self._frame is None:
            self._faces = []
        else:
            self._faces = self._shown.review.faces_at(self._frame)
        self.faces_changed.emit()

    def _on_grown(self, first: int, last: int) -> None:
        """A face that is being followed reached more frames."""
        shown = self._shown
        if shown is None or self._frame is None or not first <= self._frame <= last:
            return
        self._look()
        if self.covered:
            shown.player.refresh()

    def _on_tried(self) -> None:
        self._look()
        if self.covered and self._shown is not None:
            self._shown.player.refresh()

    def _on_review(self, changes: Changes) -> None:
        shown = self._shown
        if shown is None:
            return
        first, last = changes.frames or (1, 0)
        if self._frame is not None and first <= self._frame <= last:
            self._look()
        covers = changes.settings or first <= shown.player.pts <= last
        if covers and self.covered:
            shown.player.refresh()
        medium = self.workspace.medium(shown.medium_id)
        if changes.history and medium is not None and medium.state is MediumState.EXPORTED:
            self.workspace.refresh_medium(medium.id)  # a decision outdates the export
        self.changed.emit(changes)

    def _on_moved(self, pts: int) -> None:
        if pts != self._at:  # a picture that is asked for again was touched by nobody
            self.attend()
        self._focus(pts)

    def _focus(self, pts: int) -> None:
        self._at = pts
        if self._shown is not None:
            self.workspace.focus = (self._shown.medium_id, pts)

    def _on_medium_changed(self, medium_id: int) -> None:
        if self._shown is not None and self._shown.medium_id == medium_id:
            self._watch()
            self.detecting_changed.emit()

    def _watch(self) -> None:
        entry = self.detecting
        running = entry is not None and entry.state is not QueueState.QUEUED
        if self._shown is not None:
            self._shown.review.watch(running)
