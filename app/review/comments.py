"""Comments as people read them: each with its answers, and whether anything is left to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.decisions import StoredEvent
from app.core.model import Box
from app.core.refs import FaceRef
from app.core.remarks import Comment


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said to a comment.

    Attributes:
        text: May be empty where it only resolves.
        resolves: Nothing more is to be done from here on.
    """

    person: str
    text: str
    resolves: bool


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and what was said to it.

    Attributes:
        seq: Names it.
        pts: The frame it is pinned to.
        ref: The face it is about, if it is about one.
        box: The place it is about, displayed source pixels; None for the whole frame.
        answers: Oldest first.
    """

    seq: int
    pts: int
    person: str
    text: str
    ref: FaceRef | None
    box: Box | None
    answers: tuple[Answer, ...]

    @property
    def open(self) -> bool:
        """Whether nobody resolved it."""
        return not any(answer.resolves for answer in self.answers)


def threads_of(said: Iterable[StoredEvent]) -> list[Thread]:
    """Comments with their answers, oldest first.

    Args:
        said: The comments of a medium that count, oldest first; other events are left out.
    """
    listed = [(stored, stored.event) for stored in said if isinstance(stored.event, Comment)]
    answers: dict[int, list[Answer]] = {}
    for stored, event in listed:
        if event.about is not None:
            one = Answer(stored.person, event.text, event.resolved)
            answers.setdefault(event.about, []).append(one)
    return [
        Thread(
            stored.seq, event.pts, stored.person, event.text, event.ref, event.box,
            tuple(answers.get(stored.seq, ())),
        )
        for stored, event in listed
        if event.about is None
    ]  # fmt: skip
