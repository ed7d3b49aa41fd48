"""Commands that cover nothing: answers to concerns, comments, names, locks."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.changes import Changes
from app.core.decisions import Aside, FaceRef, StoredEvent
from app.core.errors import UsageError
from app.core.model import Box
from app.core.remarks import Comment, Introduce, Lock, Role, Settle, SettledAs, SettleMany
from app.core.said import say
from app.review.commands.base import Commands
from app.review.comments import Thread, threads_of


class RemarkCommands(Commands):
    """Are said about a medium."""

    def record(self, event: Aside) -> Changes:
        """Put a decision into the log that covers and uncovers nothing."""
        return self.do(event)

    def recorded(self, kind: type[Aside]) -> list[StoredEvent]:
        """Decisions of such a kind that count, oldest first."""
        active = self.state.gestures.active()
        return [stored for stored in active if isinstance(stored.event, kind)]

    def settle(
        self,
        concern: str,
        as_: SettledAs,
        *,
        at: int,
        kind: str = "",
        note: str = "",
        about: str = "",
    ) -> Changes:
        """Answer a concern where nothing has to be repaired."""
        return self.do(Settle(concern, at, as_, kind, note.strip(), about))

    def settle_many(self, answers: Sequence[Settle]) -> Changes:
        """Answer many concerns that are alike, in one gesture."""
        if not answers:
            raise UsageError(say("no concern was chosen"))
        return self.do(answers[0] if len(answers) == 1 else SettleMany(tuple(answers)))

    def comment(
        self,
        pts: int,
        text: str,
        *,
        ref: FaceRef | None = None,
        box: Box | None = None,
        about: int | None = None,
        resolved: bool = False,
    ) -> Changes:
        """Pin a remark to a frame, or answer one.

        Args:
            about: ``seq`` of the comment that this answers.
            resolved: Nothing more is to be done about that one.
        """
        known = {stored.seq for stored in self.recorded(Comment)}
        if about is not None and about not in known:
            raise UsageError(say("there is no comment {about}", about=about))
        if not text.strip() and not (resolved and about is not None):
            raise UsageError(say("a comment says something"))
        return self.do(Comment(pts, text.strip(), ref, box, about, resolved))

    def threads(self) -> list[Thread]:
        """All comments with their answers, oldest first."""
        return threads_of(self.recorded(Comment))

    def open_comments(self) -> list[Thread]:
        """Comments that nobody resolved, oldest first."""
        return [thread for thread in self.threads() if thread.open]

    def resolve(self, seq: int, text: str = "") -> Changes:
        """Nothing more is to be done about a comment."""
        about = next((thread for thread in self.threads() if thread.seq == seq), None)
        if about is None:
            raise UsageError(say("there is no comment {seq}", seq=seq))
        if not about.open:
            raise UsageError(say("comment {seq} is resolved already", seq=seq))
        return self.comment(about.pts, text, about=seq, resolved=True)

    def introduce(self, name: str, role: Role) -> None:
        """Say who is at the screen; decisions from now on are theirs. Nothing is covered by it."""
        if not name.strip():
            raise UsageError(say("a person has a name"))
        self.person = name.strip()
        self.study.append(Introduce(self.person, role), person=self.person)

    @property
    def locked(self) -> bool:
        """Whether the medium's decisions are accepted and nothing may be changed."""
        locks = self.recorded(Lock)
        last = locks[-1].event if locks else None
        return isinstance(last, Lock) and last.locked

    def lock(self, locked: bool = True, *, note: str = "") -> Changes:
        """Accept what was decided, or open it again."""
        if locked == self.locked:
            raise UsageError(
                say("this video is {value}", value="locked already" if locked else "not locked")
            )
        return self.do(Lock(locked, note.strip()))
