"""Working through the queue: next, previous, and the keys that answer a concern."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from app.controllers.concern_board import ConcernBoard
from app.controllers.desk import Desk
from app.controllers.language import translated
from app.controllers.study_pictures import StudyPictures
from app.controllers.walks import Wanted
from app.core.decisions import Event, FollowFace
from app.core.model import Box
from app.core.refs import RefKind
from app.core.remarks import SettledAs
from app.review import answering
from app.review.concerns.concern import Concern, ConcernKind
from app.review.concerns.words import reason
from app.widgets.commands.follow_commands import FollowCommands
from app.widgets.commands.hints import with_undo_key
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.picture.video_view import VideoView
from app.widgets.queue.alike_dialog import AlikeDialog
from app.widgets.queue.kind_words import answered_words

_LONG = 7000


class QueueCommands(QObject):
    """Actions on the concern that is looked at.

    Args:
        board: The queue.
        view: The picture, in which a missed face is drawn.
        following: Follows missed faces that are added.
        pictures: Small pictures of concerns.
        window: Over which questions stand.

    Signals:
        stepped(): Another concern is looked at; its reason stands in the queue.
    """

    stepped = Signal()

    def __init__(
        self,
        desk: Desk,
        board: ConcernBoard,
        view: VideoView,
        *,
        following: FollowCommands,
        pictures: Callable[[], StudyPictures],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._board, self._view = desk, board, view
        self._pictures = pictures
        self._window = window
        self._drawing: Concern | None = None
        self._followed: Concern | None = None
        self._follow = following
        desk.followed.connect(lambda event, *_: self._on_followed(event))
        board.answered.connect(self._say)
        board.current_changed.connect(self._point)
        desk.faces_changed.connect(self._point)

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.QUEUE)
        one = partial(make, when=lambda: self._board.current is not None)
        return [
            make(name="next_concern", text=tr("Next concern"), keys=("N",),
                 run=partial(self.step, 1), when=self._has_study),
            make(name="previous_concern", text=tr("Previous concern"), keys=("B",),
                 run=partial(self.step, -1), when=self._has_study),
            one(name="concern_covered", text=tr("Covered, all well"), keys=("1",), line=True,
                run=self.covered, tip=tr("It is a face, and it is covered as it should be")),
            one(name="concern_no_face", text=tr("No face"), keys=("2",), run=self.no_face,
                tip=tr("No face is here, or none was missed; a false one is rejected")),
            one(name="concern_add", text=tr("Add the missed face"), keys=("3",), run=self.add,
                tip=tr("Cover the face that is shown, or draw it")),
            one(name="concern_later", text=tr("Look again later…"), keys=("4",),
                run=self.later, tip=tr("Leave it open, with a note")),
            one(name="concern_alike", text=tr("All alike…"), keys=("5",), run=self.alike,
                tip=tr("See all concerns of this kind at this place, and answer them at once")),
        ]  # fmt: skip

    def step(self, step: int) -> None:
        """Go to the next (1) or the former (-1) concern, also of another medium."""
        if self._board.step(step):
            self.stepped.emit()
        else:
            self._desk.say(self.tr("No concerns are left here."))

    def covered(self) -> None:
        """It is a face, and all is well."""
        concern = self._board.current
        if concern is None:
            return
        if not self._board.can_be_covered(concern):
            words = self.tr("Nothing covers this place: 3 covers it, 2 says that no face is there.")
            self._desk.say(words, _LONG)
            return
        self._board.answer([concern], SettledAs.COVERED)

    def no_face(self) -> None:
        """No face is there, or none was missed."""
        if self._board.current is not None:
            self._board.answer([self._board.current], SettledAs.NO_FACE)

    def add(self) -> None:
        """Cover what the concern shows; where it shows nothing, let the face be drawn."""
        concern = self._board.current
        if concern is None:
            return
        if concern.box is not None and not self._board.can_be_covered(concern):
            weak = concern.kind is ConcernKind.GHOSTS and concern.ref is not None
            if weak and concern.ref is not None and concern.ref.kind is RefKind.TRACK:
                self._board.accept_missed(concern)
            else:
                self._add(concern, concern.box)
            return
        self._drawing = concern
        self._view.set_adding(True)

    def later(self) -> None:
        """Leave it open, with a note."""
        concern = self._board.current
        if concern is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Look again later"))
        dialog.setLabelText(
            f"{translated(reason(concern))}\n\n" + self.tr("What is to be looked at?")
        )
        dialog.textValueSelected.connect(
            lambda note: self._board.answer([concern], SettledAs.LATER, note=note)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def alike(self) -> None:
        """Show all that are alike."""
        concern = self._board.current
        found = self._board.alike(concern) if concern is not None else []
        if concern is None or len(found) < 2:
            self._desk.say(self.tr("No other concern is like this one."))
            return
        dialog = AlikeDialog(
            found,
            self._pictures(),
            covered=all(self._board.can_be_covered(one) for one in found),
            parent=self._window,
        )
        dialog.answered.connect(lambda marked, as_: self._board.answer(marked, as_))
        dialog.open()

    def drawn(self, box: Box) -> bool:
        """A face was drawn; whether it was asked for by a concern, which is answered by it."""
        concern, self._drawing = self._drawing, None
        shown = self._desk.shown
        current = self._board.current
        if concern is None or shown is None or current is None or current.id != concern.id:
            return False
        if (shown.medium_id, shown.player.shown_pts) != (concern.medium_id, concern.at):
            return False
        self._add(concern, box)
        return True

    def _add(self, concern: Concern, box: Box) -> None:
        """Cover a missed face, and follow it through its time where that is wanted."""
        shown = self._desk.shown
        here = shown is not None and shown.medium_id == concern.medium_id
        if (
            here
            and shown is not None
            and len(shown.player.index) > 1
            and self._follow.follows_added
        ):
            wanted = Wanted(concern.at, box, settles=answering.settles(concern))
            if self._follow.begin(wanted):
                self._followed = concern
                return
        self._board.add_missed(concern, box)

    def _on_followed(self, event: Event) -> None:
        concern = self._followed
        settles = event.settles if isinstance(event, FollowFace) else None
        if concern is not None and settles is not None and settles.concern == concern.id:
            self._followed = None
            self._board.was_added(concern)

    def _point(self) -> None:
        """Show where the concern is, as long as its frame is on screen."""
        concern, shown = self._board.current, self._desk.shown
        here = (
            concern is not None
            and shown is not None
            and (shown.medium_id, self._desk.frame) == (concern.medium_id, concern.at)
        )
        if here and concern is not None:
            self._view.set_hint(concern.box, concern.also)
        else:
            self._view.set_hint(None)

    def _say(self, concerns: list[Concern], as_: SettledAs) -> None:
        self._desk.say(with_undo_key(answered_words(as_, len(concerns))))

    def _has_study(self) -> bool:
        return self._desk.workspace.study is not None
