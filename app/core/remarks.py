"""Decisions that cover nothing: concerns settled, frames checked, comments, people, locks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.core.concern_names import concern_name
from app.core.decisions import Aside, register
from app.core.event_fields import BoxJson, check_box
from app.core.refs import FaceRef
from app.core.said import Said, joined, say


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
    SettledAs.COVERED: say("a face, covered as it should be"),
    SettledAs.NO_FACE: say("no face"),
    SettledAs.ADDED: say("the missed face was added"),
    SettledAs.LATER: say("to be looked at again"),
}


def settled_words(answer: SettledAs) -> Said:
    """An answer as people read it."""
    return _SETTLED_WORDS[answer]


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
        answer = _SETTLED_WORDS[self.as_]
        name = concern_name(self.concern_kind)
        told = (
            say("Settled a concern ({kind}): {answer}", kind=name, answer=answer)
            if name
            else say("Settled a concern: {answer}", answer=answer)
        )
        return joined(": ", [told, self.note] if self.note else [told])


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
        answer = _SETTLED_WORDS[self.answers[0].as_]
        return say("Settled %n concern(s): {answer}", len(self.answers), answer=answer)


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
        hides: Some known covers are hidden from whoever looks, to see how many they notice. They
            are hidden on that screen only.
    """

    kind: ClassVar[str] = "sample"

    sample: str
    seed: int
    size: int
    population: int
    frames: tuple[int, ...]
    whole: bool = False
    run: int | None = None
    hides: bool = False

    @property
    def words(self) -> str:
        return say("Drew %n frame(s) for a spot check", len(self.frames))


@register
@dataclass(frozen=True, slots=True)
class Checked(Aside):
    """A person looked at a frame of a spot check.

    Attributes:
        sample: Name of the sample.
        at: PTS of the frame.
        missed: How many faces were not covered in it.
        hidden: A known cover was hidden from the person.
        noticed: They saw that its face was bare.
    """

    kind: ClassVar[str] = "checked"

    sample: str
    at: int
    missed: int = 0
    hidden: bool = False
    noticed: bool = False

    def __post_init__(self) -> None:
        if self.missed < 0:
            raise ValueError("no fewer than 0 faces are missed")
        if self.noticed and not self.hidden:
            raise ValueError("only a cover that was hidden can be noticed")

    @property
    def words(self) -> str:
        if not self.missed:
            return say("Spot check: every face in the frame is covered")
        return say("Spot check: %n face(s) not covered", self.missed)


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
            return say("Commented: {text}", text=self.text)
        told = (
            say("Resolved comment {number}", number=self.about)
            if self.resolved
            else say("Answered comment {number}", number=self.about)
        )
        return joined(": ", [told, self.text] if self.text else [told])


class Role(StrEnum):
    """In which role somebody works on a study."""

    RESEARCHER = "researcher"
    REVIEWER = "reviewer"


_ROLES = {Role.RESEARCHER: say("researcher"), Role.REVIEWER: say("reviewer")}


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
        role = _ROLES[self.role]
        return say("{name} works on this study as {role}", name=self.name, role=role)


@register
@dataclass(frozen=True, slots=True)
class Lock(Aside):
    """What was decided is accepted: nothing is changed until it is unlocked."""

    kind: ClassVar[str] = "lock"

    locked: bool
    note: str = ""

    @property
    def words(self) -> str:
        done = say("Locked") if self.locked else say("Unlocked")
        return joined(": ", [done, self.note] if self.note else [done])
