"""What people say about the release of an export: signed, refused, how strict, what was shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

from pydantic import ConfigDict

from app.core.decisions import Aside, StoredEvent, register
from app.core.event_fields import STRICT
from app.core.said import joined, say


def _check(role: str, statement: str, export: str) -> None:
    if not role.strip() or not statement.strip():
        raise ValueError("a sign-off names a role and says something")
    if len(export) != 64:
        raise ValueError("a sign-off is about one file, by its SHA-256")


@register
@dataclass(frozen=True, slots=True)
class Sign(Aside):
    """A person releases an export.

    Attributes:
        role: In which the person signs.
        statement: What the person says.
        export: SHA-256 of the file, hexadecimal.
        key: SHA-256 of the public key, hexadecimal.
        envelope: The signed statement (DSSE) as one line of JSON.
        place: Marks the place of the study: a copy elsewhere can be told from it.
    """

    kind: ClassVar[str] = "sign"

    role: str
    statement: str
    export: str
    key: str
    envelope: str
    place: str = ""

    def __post_init__(self) -> None:
        _check(self.role, self.statement, self.export)

    @property
    def words(self) -> str:
        return say(
            "Signed the export as {role}: {statement}", role=self.role, statement=self.statement
        )


@dataclass(frozen=True, slots=True)
class Objection:
    """One thing that has to be done before an export is released.

    Attributes:
        text: What.
        pts: The frame it is about; None for the whole medium.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    text: str
    pts: int | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("an objection says something")


@register
@dataclass(frozen=True, slots=True)
class Refuse(Aside):
    """A person does not release an export, and says why.

    Attributes:
        objections: Come back to the researcher as concerns.
    """

    kind: ClassVar[str] = "refuse"

    role: str
    statement: str
    export: str
    key: str
    envelope: str
    objections: tuple[Objection, ...] = ()
    place: str = ""

    def __post_init__(self) -> None:
        _check(self.role, self.statement, self.export)

    @property
    def words(self) -> str:
        return say(
            "Refused the export as {role}: {statement}", role=self.role, statement=self.statement
        )


@register
@dataclass(frozen=True, slots=True)
class SetRules(Aside):
    """A person makes the rules of release stricter for the study.

    Attributes:
        coverage: Share of a region that has to be changed as asked, at least.
        bound: Largest share of frames with a miss that the spot check may leave possible.
        looks: Times a second at which two detectors look at the export, at least; 0 for every
            frame.
        signatures: How many people have to sign.
        all_seen: Every frame has to have been on somebody's screen.
        floor: Risk from which concerns have to be settled, at most; 0 for every one.
        note: Why.
    """

    kind: ClassVar[str] = "release-rules"

    coverage: float | None = None
    bound: float | None = None
    looks: float | None = None
    signatures: int | None = None
    all_seen: bool = False
    floor: float | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.coverage is not None and not 0 < self.coverage <= 1:
            raise ValueError("a coverage lies between 0 and 1")
        if self.bound is not None and not 0 < self.bound <= 1:
            raise ValueError("a bound lies between 0 and 1")
        if self.looks is not None and self.looks < 0:
            raise ValueError("no fewer than 0 looks a second")
        if self.signatures is not None and self.signatures < 1:
            raise ValueError("at least one person signs")
        if self.floor is not None and not 0 <= self.floor < 1:
            raise ValueError("the floor of risks lies between 0 and 1")

    @property
    def words(self) -> str:
        said = [
            joined(" ", (name, f"{value}"))
            for name, value in (
                (say("coverage"), self.coverage),
                (say("bound"), self.bound),
                (say("looks"), self.looks),
                (say("signatures"), self.signatures),
                (say("floor"), self.floor),
            )
            if value is not None
        ]
        if self.all_seen:
            said.append(say("every frame seen"))
        rules = joined(", ", said) if said else say("nothing")
        return say("Made release stricter: {rules}", rules=rules)


@register
@dataclass(frozen=True, slots=True)
class ShowOriginal(Aside):
    """A reviewer had the original on screen, on purpose.

    Attributes:
        first, last: PTS of the first and the last frame that was shown.
        why: What the person looked for.
    """

    kind: ClassVar[str] = "original-shown"

    first: int
    last: int
    why: str = ""

    @property
    def words(self) -> str:
        looked = say("Looked at the original")
        return joined(": ", [looked, self.why] if self.why else [looked])


HARMLESS: Final = frozenset(
    {"sign", "refuse", "original-shown", "comment", "introduce", "lock", "sample", "checked"}
)
"""Kinds that leave a sign-off valid. Everything else voids it, also what is made known later."""


def newest_signature(active: Iterable[StoredEvent]) -> StoredEvent | None:
    """The newest sign-off among gestures that count."""
    found = [stored for stored in active if isinstance(stored.event, Sign)]
    return found[-1] if found else None
