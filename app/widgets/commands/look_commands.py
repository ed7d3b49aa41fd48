"""Covering one face otherwise than the others of its medium."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers import person_reach
from app.controllers.desk import Desk
from app.controllers.study_reviews import StudyReviews
from app.core.changes import Changes
from app.core.errors import UsageError
from app.core.model import Face
from app.core.refs import FaceRef, Scope
from app.core.settings import OwnLook
from app.export.effects.own import title_of
from app.review.people import Meant
from app.review.session import ReviewSession
from app.review.texts import clock_text
from app.widgets.commands.hints import with_undo_key
from app.widgets.commands.look_dialog import LookDialog
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr


class LookCommands(QObject):
    """How the selected face, its track, its person or a span of it is covered.

    Args:
        desk: What is selected.
        reviews: Of all media: a person may be in several.
        window: Over which the question stands.
    """

    def __init__(self, desk: Desk, reviews: StudyReviews, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._reviews, self._window = desk, reviews, window

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        return [
            Action(
                name="own_look", group=Group.TRACK, text=tr("Cover this face differently…"),
                keys=("Ctrl+B",), run=self.ask, when=lambda: self._desk.shown is not None,
                tip=tr("Another effect or strength for this track, person or span"),
            ),
        ]  # fmt: skip

    def ask(self) -> None:
        """Ask how the selected face, or the chosen track's, is covered from now on."""
        shown, face = self._desk.shown, self._meant()
        if shown is None:
            return
        if face is None:
            self._desk.say(self.tr("Select a face first: click it, or press Tab."))
            return
        dialog = LookDialog(
            shown.review.session.redaction, face.look, scopes=self._scopes(face),
            parent=self._window,
        )  # fmt: skip
        dialog.accepted.connect(
            lambda: self.decide(
                face, dialog.reach.currentData(), dialog.look, reason=dialog.reason.text()
            )
        )
        dialog.open()

    def decide(self, face: Face, scope: Scope, look: OwnLook | None, *, reason: str = "") -> None:
        """Cover a face so, as far as the scope reaches."""
        shown = self._desk.shown
        if shown is None:
            return

        def cover(session: ReviewSession, /, meant: Meant) -> Changes:
            return session.set_look(meant.ref, meant.scope, meant.pts, look=look, reason=reason)

        meant = Meant(FaceRef.of(face), scope, face.pts)
        try:
            done = person_reach.decide(self._reviews, shown.medium_id, meant, decision=cover)
        except UsageError as error:
            self._desk.workspace.notifier.tell(error)
            return
        if not done:
            return
        words = (
            self.tr("Covered as the video again.")
            if look is None
            else self.tr("Covered differently: {0}. V shows it as it will be exported.").format(
                title_of(look)
            )
        )
        self._desk.say(with_undo_key(words))

    def _meant(self) -> Face | None:
        """The selected face; of a track that is not in this frame, one of its faces."""
        desk, shown = self._desk, self._desk.shown
        if desk.face is not None or desk.track is None or shown is None:
            return desk.face
        return shown.review.session.state.face(desk.track.ref, desk.track.sample_pts)

    def _scopes(self, face: Face) -> list[tuple[str, Scope]]:
        """How far it can reach, most likely first."""
        desk, shown = self._desk, self._desk.shown
        found: list[tuple[str, Scope]] = []
        if face.track is not None:
            found.append((self.tr("its whole track"), Scope.track()))
            if desk.span is not None and shown is not None:
                first, last = (clock_text(shown.review.index.seconds(pts)) for pts in desk.span)
                words = self.tr("the marked span, {0} to {1}").format(first, last)
                found.insert(0, (words, Scope.span(*desk.span)))
            track = desk.track
            if track is not None and track.group is not None:
                name = track.person or self.tr("this person")
                words = self.tr("all tracks of {0}").format(name)
                found.append((words, Scope.person()))
        return [*found, (self.tr("this frame only"), Scope.frame())]
