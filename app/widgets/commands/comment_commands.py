"""Comments: pinned to a frame and a face, shown there, answered and resolved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from app.controllers.desk import Desk
from app.controllers.going import Going
from app.core.changes import Changes
from app.core.refs import FaceRef
from app.core.timebase import format_time
from app.review.comments import Thread
from app.review.session import ReviewSession
from app.widgets.commands.comment_dialog import CommentDialog
from app.widgets.commands.hints import with_undo_key
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.picture.video_view import VideoView
from app.widgets.timeline.timeline import Timeline


class CommentCommands(QObject):
    """Actions on comments; their marks stand in picture and timeline.

    Args:
        desk: Which frame is on screen and which face is selected.
        going: Brings the desk to a frame.
        view, timeline: Where marks stand and are clicked.
        with_name: Does something that bears a name, once that is known.
        window: Over which questions stand.

    Attributes:
        dialog: The comment that is read; None for none.
    """

    def __init__(
        self,
        desk: Desk,
        going: Going,
        view: VideoView,
        *,
        timeline: Timeline,
        with_name: Callable[[Callable[[], object]], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._going, self._view, self._window = desk, going, view, window
        self._with_name = with_name
        self.dialog: CommentDialog | None = None
        view.comment_clicked.connect(self.read)
        timeline.comment_clicked.connect(self.go_to)
        for signal in (desk.faces_changed, desk.shown_changed, desk.changed):
            signal.connect(lambda *_: self._show())

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.QUEUE)
        return [
            make(name="comment", text=tr("Comment on this frame or face…"), keys=("C",),
                 run=self.comment, when=lambda: self._desk.shown is not None, line=True),
            make(name="next_comment", text=tr("Next open comment"), keys=("Shift+C",),
                 run=self.next, when=lambda: bool(self._open()),
                 tip=tr("Go to it, read it, answer or resolve it")),
        ]  # fmt: skip

    def comment(self) -> None:
        """Pin a remark to the frame on screen, and to the selected face."""
        shown = self._desk.shown
        if shown is None:
            return
        face, pts = self._desk.face, shown.player.pts
        ref = FaceRef.of(face) if face is not None and not self._desk.growing else None
        box = face.box if face is not None else None
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Comment"))
        about = self.tr("About the selected face:") if face else self.tr("About this frame:")
        dialog.setLabelText(about)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)

        def write(text: str) -> None:
            if text.strip() and shown.review.do(
                lambda session: session.comment(pts, text, ref=ref, box=box)
            ):
                words = self.tr("Commented. Its mark stands in the picture and the timeline.")
                self._desk.say(with_undo_key(words))

        dialog.textValueSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        self._with_name(dialog.open)

    def next(self) -> None:
        """Go to the next open comment after the frame on screen, around the end, and read it."""
        shown = self._desk.shown
        listed = sorted(self._open(), key=lambda thread: (thread.pts, thread.seq))
        if shown is None or not listed:
            return
        here = shown.player.pts
        after = [thread for thread in listed if thread.pts > here]
        self.go_to((after or listed)[0].seq)

    def go_to(self, seq: int) -> None:
        """Show the frame of a comment, and read it."""
        shown, thread = self._desk.shown, self._thread(seq)
        if shown is not None and thread is not None:
            self._going.go(shown.medium_id, thread.pts, thread.ref)
            self.read(seq)

    def read(self, seq: int) -> None:
        """Open a comment of the medium on the desk."""
        shown, thread = self._desk.shown, self._thread(seq)
        if shown is None or thread is None:
            return
        dialog = CommentDialog(thread, self._where(thread), self._window)

        def say(text: str, resolves: bool) -> None:
            def command() -> None:
                if shown.review.do(partial(_answer, thread=thread, text=text, resolves=resolves)):
                    words = self.tr("Resolved.") if resolves else self.tr("Answered.")
                    self._desk.say(with_undo_key(words))

            self._with_name(command)

        dialog.said.connect(say)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _where(self, thread: Thread) -> str:
        shown = self._desk.shown
        if shown is None:
            return ""
        when = format_time(shown.player.index.seconds(thread.pts), decimals=2, hours=False)
        number = "" if thread.ref is None else self._desk.number_of(thread.ref)
        return self.tr("{0}, track {1}").format(when, number) if number else when

    def _open(self) -> list[Thread]:
        shown = self._desk.shown
        return [] if shown is None else shown.review.session.open_comments()

    def _thread(self, seq: int) -> Thread | None:
        shown = self._desk.shown
        listed = [] if shown is None else shown.review.session.threads()
        return next((thread for thread in listed if thread.seq == seq), None)

    def _show(self) -> None:
        frame = self._desk.frame
        self._view.set_comments([thread for thread in self._open() if thread.pts == frame])


def _answer(session: ReviewSession, *, thread: Thread, text: str, resolves: bool) -> Changes:
    if resolves:
        return session.resolve(thread.seq, text)
    return session.comment(thread.pts, text, about=thread.seq)
