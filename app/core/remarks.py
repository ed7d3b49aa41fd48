"""Decisions that cover nothing: concerns settled, frames checked, comments, people, locks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.core.decisions import Aside, register
from app.core.event_fields import BoxJson, check_box
from app.core.refs import FaceRef


class SettledAs(StrEnum):
    """What a person says of a concern."""

    COVERED = "covered"
    """There is a face, and it is covered as it should be."""
    NO_FACE = "no-face"
    """There is no face."""
    ADDED = "added"
    """A face was missing; a person added it."""
    LATER = "later"
    """It is to be looked at again."""


_SETTLED_WORDS = {
    SettledAs.COVERED: "a face, covered as it should be",
    SettledAs.NO_FACE: "no face",
    SettledAs.ADDED: "the missed face was added",
    SettledAs.LATER: "to be looked at again",
}


@register
@dataclass(frozen=True, slots=True)
class Settle(Aside):
    """A person answers a concern of the queue, and nothing has to be repaired.

    Attributes:
        concern: Its stable id.
        concern_kind: Its kind, as the queue names it.
        at: PTS of the frame that was looked at.
        as_: The answer.
        note: What the person wrote beside it.
        about: Fingerprint of what the concern was about: another one opens it again.
    """

    kind: ClassVar[str] = "settle"

    concern: str
    at: int
    as_: SettledAs
    concern_kind: str = ""
    note: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        if not self.concern:
            raise ValueError("a concern is settled by its id")

    @property
    def words(self) -> str:
        of_kind = f" ({self.concern_kind})" if self.concern_kind else ""
        note = f": {self.note}" if self.note else ""
        return f"Settled a concern{of_kind}: {_SETTLED_WORDS[self.as_]}{note}"


@register
@dataclass(frozen=True, slots=True)
class SettleMany(Aside):
    """Many concerns that are alike, answered in one gesture.

    Attributes:
        answers: One for each concern, all with the same answer.
    """

    kind: ClassVar[str] = "settle-many"

    answers: tuple[Settle, ...]

    def __post_init__(self) -> None:
        if not self.answers or len({one.as_ for one in self.answers}) > 1:
            raise ValueError("concerns are settled together when they have one answer")

    @property
    def words(self) -> str:
        count = len(self.answers)
        return f"Settled {count} concerns: {_SETTLED_WORDS[self.answers[0].as_]}"


@register
@dataclass(frozen=True, slots=True)
class Sampled(Aside):
    """Frames were drawn at random for a spot check.

    Attributes:
        sample: Its name; parts of one sample in several media share it.
        seed: Of the random numbers.
        size: How many frames the whole sample has, in all media.
        population: Out of how many.
        frames: PTS of those in this medium, in the order in which they are shown.
        whole: The sample was drawn from the whole study.
        run: The run that was under review.
    """

    kind: ClassVar[str] = "sample"

    sample: str
    seed: int
    size: int
    population: int
    frames: tuple[int, ...]
    whole: bool = False
    run: int | None = None

    @property
    def words(self) -> str:
        count = len(self.frames)
        return f"Drew {count} frame{'s' * (count != 1)} for a spot check"


@register
@dataclass(frozen=True, slots=True)
class Checked(Aside):
    """A person looked at a frame of a spot check.

    Attributes:
        sample: Name of the sample.
        at: PTS of the frame.
        missed: How many faces were not covered in it.
    """

    kind: ClassVar[str] = "checked"

    sample: str
    at: int
    missed: int = 0

    def __post_init__(self) -> None:
        if self.missed < 0:
            raise ValueError("no fewer than 0 faces are missed")

    @property
    def words(self) -> str:
        if not self.missed:
            return "Spot check: every face in the frame is covered"
        many = self.missed != 1
        return f"Spot check: {self.missed} face{'s' * many} {'are' if many else 'is'} not covered"


@register
@dataclass(frozen=True, slots=True)
class Comment(Aside):
    """A remark pinned to a frame, or an answer to one.

    Attributes:
        pts: The frame.
        text: May be empty where it only resolves.
        ref: The face it is about, if it is about one.
        box: The place it is about, displayed source pixels.
        about: ``seq`` of the comment that it answers; None for a new one.
        resolved: Nothing more is to be done about it.
    """

    kind: ClassVar[str] = "comment"

    pts: int
    text: str
    ref: FaceRef | None = None
    box: BoxJson | None = None
    about: int | None = None
    resolved: bool = False

    def __post_init__(self) -> None:
        if self.box is not None:
            check_box(self.box)
        if not self.text.strip() and not (self.resolved and self.about is not None):
            raise ValueError("a comment says something")

    @property
    def words(self) -> str:
        if self.about is None:
            return f"Commented: {self.text}"
        what = "Resolved" if self.resolved else "Answered"
        return f"{what} comment {self.about}{': ' * bool(self.text)}{self.text}"


class Role(StrEnum):
    """In which role somebody works on a study."""

    RESEARCHER = "researcher"
    REVIEWER = "reviewer"


@register
@dataclass(frozen=True, slots=True)
class Introduce(Aside):
    """A person says who is at the screen, and in which role."""

    kind: ClassVar[str] = "introduce"

    name: str
    role: Role

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a person has a name")

    @property
    def words(self) -> str:
        return f"{self.name} works on this study as {self.role.value}"


@register
@dataclass(frozen=True, slots=True)
class Lock(Aside):
    """What was decided is accepted: nothing is changed until it is unlocked."""

    kind: ClassVar[str] = "lock"

    locked: bool
    note: str = ""

    @property
    def words(self) -> str:
        done = "Locked" if self.locked else "Unlocked"
        return f"{done}{f': {self.note}' if self.note else ''}"
