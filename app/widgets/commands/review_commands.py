"""Deciding: accept, reject, undo, redo, and looking for faces again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers import person_reach
from app.controllers.desk import Desk
from app.controllers.language import translated
from app.controllers.review import Verdict
from app.controllers.study_reviews import StudyReviews
from app.core.changes import Changes
from app.core.errors import UsageError
from app.core.refs import FaceRef, RefKind, Scope, ScopeKind
from app.core.settings import DetectionSettings
from app.core.tracks import TrackSummary
from app.review.people import Meant
from app.review.session import HistoryEntry, ReviewSession
from app.widgets.commands.hints import UNDO_KEY, with_undo_key
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.parts.questions import ask


class ReviewCommands(QObject):
    """Actions that decide on the selected face and its track.

    Args:
        desk: What is selected.
        detection: Settings of the next detection.
        reviews: Of all media: a gesture of the queue may be about one that is not shown.
        window: Over which questions stand.
    """

    def __init__(
        self,
        desk: Desk,
        detection: Callable[[], DetectionSettings],
        *,
        reviews: StudyReviews,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._detection = detection
        self._reviews = reviews
        self._window = window

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.REVIEW, when=lambda: self._desk.shown is not None)
        return [
            make(name="undo", text=tr("&Undo"), keys=(UNDO_KEY,), icon="undo", run=self.undo,
                 when=self._can_undo),
            make(name="redo", text=tr("&Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo",
                 run=self.redo, when=self._can_redo),
            make(name="accept", text=tr("Accept in this frame"), keys=("A",), icon="accept",
                 run=partial(self.accept, Scope.frame()), line=True),
            make(name="accept_track", text=tr("Accept track, or all marked"),
                 keys=("Shift+A",), icon="accept", run=partial(self.decide_meant, Verdict.ACCEPT),
                 tip=tr("All tracks that are marked in the list, else the selected face's")),
            make(name="reject", text=tr("Reject in this frame"), keys=("R", "Delete"),
                 icon="reject", run=partial(self.reject, Scope.frame()), line=True,
                 tip=tr("Not a face, or may stay visible: leave it uncovered in this frame")),
            make(name="reject_track", text=tr("Reject track, or all marked"), icon="reject",
                 keys=("Shift+R", "Shift+Delete"), run=partial(self.decide_meant, Verdict.REJECT),
                 tip=tr("All tracks that are marked in the list, else the selected face's")),
            make(name="reject_span", text=tr("Reject in the marked span"), keys=("Ctrl+R",),
                 icon="reject", run=self.reject_span, when=self._can_reject_span,
                 tip=tr("Mark a span with I and O first")),
        ]  # fmt: skip

    def detection_actions(self) -> list[Action]:
        """Starting a detection: the last of its menu."""
        return [
            Action(name="detect", group=Group.REVIEW, text=tr("Detect faces in this video"),
                   keys=("Ctrl+D",), icon="detect", run=self.detect, when=self._can_detect,
                   line=True),
        ]  # fmt: skip

    # Deciding

    def accept(self, scope: Scope) -> None:
        """Accept the selected face."""
        self._decide(Verdict.ACCEPT, scope)

    def reject(self, scope: Scope) -> None:
        """Reject the selected face; said in words, since more or less may have been meant."""
        if not self._decide(Verdict.REJECT, scope):
            return
        words = {
            ScopeKind.FRAME: self.tr("Rejected in this frame. Shift+R rejects the whole track."),
            ScopeKind.SPAN: self.tr("Rejected in the marked span."),
        }[scope.kind]
        self._desk.say(with_undo_key(words))

    def reject_person(self) -> None:
        """Reject all tracks of the selected face's person, in all videos that show them."""
        face, shown = self._desk.face, self._desk.shown
        if face is None or shown is None:
            return
        meant = Meant(FaceRef.of(face), Scope.person(), face.pts)

        def reject(session: ReviewSession, /, meant: Meant) -> Changes:
            return session.reject(meant.ref, meant.scope, meant.pts)

        try:
            done = person_reach.decide(self._reviews, shown.medium_id, meant, decision=reject)
        except UsageError as error:
            self._desk.workspace.notifier.tell(error)
            return
        if done:
            self._desk.say(with_undo_key(self.tr("Rejected this person in every frame.")))

    def decide_tracks(self, tracks: Sequence[TrackSummary], verdict: Verdict) -> None:
        """Accept or reject whole tracks in one gesture, and say how many they were."""
        shown = self._desk.shown
        if shown is None or shown.review.decide_tracks(tracks, verdict) is None:
            return
        if len(tracks) == 1:
            words = {
                Verdict.ACCEPT: self.tr("Accepted the whole track {0}."),
                Verdict.REJECT: self.tr("Rejected the whole track {0}."),
            }[verdict].format(self._desk.number_of(tracks[0].ref))
        else:
            words = {
                Verdict.ACCEPT: self.tr("Accepted {0} tracks."),
                Verdict.REJECT: self.tr("Rejected {0} tracks."),
            }[verdict].format(len(tracks))
        self._desk.say(with_undo_key(words))

    def decide_meant(self, verdict: Verdict) -> None:
        """Accept or reject the marked tracks, else the selected face's."""
        desk = self._desk
        tracks = desk.tracks_meant
        if tracks:
            self.decide_tracks(tracks, verdict)
        elif desk.face is not None:
            desk.say(self.tr("This face has no track yet: decide in this frame."))
        else:
            self._ask_for_face()

    def reject_span(self) -> None:
        """Reject the selected face's track in the marked span."""
        span = self._desk.span
        if span is not None:
            self.reject(Scope.span(*span))

    def remove_added(self) -> None:
        """Take back a face added by hand, its whole track."""
        face, shown = self._desk.face, self._desk.shown
        if shown is not None and face is not None:
            shown.review.remove(face, Scope.track())

    def _decide(self, verdict: Verdict, scope: Scope) -> bool:
        """Decide on the selected face; whether something came of it. A key never does nothing."""
        desk, shown = self._desk, self._desk.shown
        if shown is None:
            return False
        if desk.face is not None:
            return shown.review.decide(desk.face, verdict, scope) is not None
        if desk.track is not None:
            desk.say(self.tr("The chosen face is not in this frame."))
        else:
            self._ask_for_face()
        return False

    def _ask_for_face(self) -> None:
        words = self.tr("Choose a face first: click on it, or press Tab in the picture.")
        self._desk.say(words)

    # Undo and redo

    def undo(self) -> None:
        """Take back one's own last decision; another person's only after a question.

        A face that is still being followed was the last gesture: following ends, and it is taken
        back.
        """
        shown = self._desk.shown
        if shown is not None and shown.review.following.active:
            shown.review.following.finish()
        elsewhere = self._reviews.last_is_elsewhere
        if self._reviews.last_is_wider and self._reviews.undo():
            here, there = self.tr("Undone."), self.tr("Undone, in the video before this one.")
            self._desk.say(there if elsewhere else here)
            return
        newest = shown.review.session.next_undo if shown is not None else None
        if newest is not None:
            self.take_back(newest.seq)

    def take_back(self, seq: int) -> None:
        """Take back any decision that counts; after a question, if it is another person's."""
        shown = self._desk.shown
        entry = self._entry(seq)
        if shown is None or entry is None or entry.undone:
            return

        def do() -> None:
            stored = shown.review.session.state.gestures.get(seq)
            if self._desk.shown is shown and stored is not None:
                shown.review.undo(seq)
                self._desk.say(self.tr("Undone: {0}").format(translated(entry.text)))
                self._reviews.taken_back.emit(shown.medium_id, stored.event)

        if entry.person == shown.review.session.person:
            do()
            return
        text = self.tr("This is not your decision. {0} decided:\n\n{1}\n\nTake it back?")
        ask(
            self._window,
            title=self.tr("Another person's decision"),
            text=text.format(entry.person, translated(entry.text)),
            yes=self.tr("Take back"),
            then=do,
        )

    def redo(self) -> None:
        """Do again what one undid last."""
        shown = self._desk.shown
        stored = shown.review.session.next_redo if shown is not None else None
        entry = self._entry(stored.seq) if stored is not None else None
        if shown is not None and entry is not None:
            shown.review.redo()
            self._desk.say(self.tr("Done again: {0}").format(translated(entry.text)))

    def _entry(self, seq: int) -> HistoryEntry | None:
        """A decision in words: it may lie far from the frame on screen."""
        shown = self._desk.shown
        return shown.review.session.entry(seq) if shown is not None else None

    # Detection

    def detect(self) -> None:
        """Detect in the medium on the desk with the settings of the panel."""
        shown = self._desk.shown
        if shown is not None:
            self._desk.workspace.detect(shown.medium_id, self._detection())

    def pause_or_resume(self) -> None:
        """Let the detection that runs stand still, or go on."""
        queue = self._desk.workspace.queue
        if queue is not None:
            queue.pause_or_resume()

    def cancel_detection(self) -> None:
        """End the detection that runs; what was found is kept."""
        queue = self._desk.workspace.queue
        if queue is not None and queue.current is not None:
            queue.cancel(queue.current.medium_id)

    # What can be done now

    def _can_undo(self) -> bool:
        shown = self._desk.shown
        if self._reviews.last_is_wider:
            return True
        return shown is not None and (
            shown.review.following.active or shown.review.session.next_undo is not None
        )

    def _can_redo(self) -> bool:
        shown = self._desk.shown
        return shown is not None and shown.review.session.next_redo is not None

    def _can_reject_span(self) -> bool:
        ref = self._desk.selected
        return ref is not None and ref.kind is RefKind.TRACK and self._desk.span is not None

    def _can_detect(self) -> bool:
        return self._desk.shown is not None and self._desk.detecting is None
