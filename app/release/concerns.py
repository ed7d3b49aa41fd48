"""What the release check, and people who refuse, want a person to look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.core.decisions import Reject, Settles, StoredEvent
from app.core.model import Box
from app.core.remarks import Settle, SettledAs, SettleMany
from app.core.signoff import Refuse
from app.release.findings import Findings, Side
from app.review.concerns.told import leak_id, objection_id, told_id


class ReleaseConcernKind(StrEnum):
    """Kinds of concerns. Scripts read these values: they stay as they are."""

    RESIDUAL = "residual-face"
    GAP = "coverage-gap"
    WRONG_PICTURE = "wrong-picture"
    OBJECTION = "objection"


@dataclass(frozen=True, slots=True)
class ReleaseConcern:
    """A place that somebody has to look at before the export may leave.

    Attributes:
        id: Stable over checks of other exports of the same medium.
        at: PTS of the frame to look at; None for the whole medium.
        box: Where in it, displayed source pixels.
        facts: Figures for its sentence.
        answer: How it was settled, with who said so; None while it is open.
    """

    id: str
    kind: ReleaseConcernKind
    at: int | None
    box: Side | None
    facts: dict[str, Any]
    answer: tuple[Settle, str] | None = None

    @property
    def open(self) -> bool:
        return self.answer is None

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        answer = self.answer
        return {
            "id": self.id,
            "kind": self.kind.value,
            "at": self.at,
            "box": self.box,
            **self.facts,
            "settled": None if answer is None else answer[0].as_.value,
            "note": None if answer is None else answer[0].note,
            "settled_by": None if answer is None else answer[1],
        }


def release_concerns(
    medium: str, active: Iterable[StoredEvent], findings: Findings | None, *, ticks: float
) -> list[ReleaseConcern]:
    """All concerns about the release of a medium, by time, settled ones too.

    A gap or a wrong picture cannot be settled: another export has to be made.

    Args:
        medium: Names the medium's content, so that ids are the medium's own.
        active: Gestures that count.
        findings: Of the newest export.
        ticks: Of the medium's clock, a second.
    """
    gestures = list(active)
    answers = _answers(gestures)
    found: list[ReleaseConcern] = []
    for leak in findings.leaks if findings is not None else ():
        number = leak_id(medium, leak.at, Box.of(leak.box), ticks=ticks)
        facts = {"score": round(leak.score, 3), "detectors": list(leak.detectors),
                 "first": leak.first, "last": leak.last, "looks": leak.frames}  # fmt: skip
        found.append(
            ReleaseConcern(
                number, ReleaseConcernKind.RESIDUAL, leak.at, leak.box, facts, answers.get(number)
            )
        )
    for gap in findings.gaps if findings is not None else ():
        number = told_id(medium, "gap", gap.pts, round(gap.box[0]), round(gap.box[1]))
        facts = {"share": gap.share, "why": gap.why}
        found.append(ReleaseConcern(number, ReleaseConcernKind.GAP, gap.pts, gap.box, facts))
    for pts in findings.wrong if findings is not None else ():
        number = told_id(medium, "picture", pts)
        found.append(ReleaseConcern(number, ReleaseConcernKind.WRONG_PICTURE, pts, None, {}))
    for stored in gestures:
        if isinstance(stored.event, Refuse):
            found += _objections(medium, stored, stored.event, answers=answers)
    return sorted(found, key=lambda one: (one.at is not None, one.at or 0))


def _objections(
    medium: str, stored: StoredEvent, event: Refuse, *, answers: dict[str, tuple[Settle, str]]
) -> list[ReleaseConcern]:
    made = []
    for place, objection in enumerate(event.objections):
        number = objection_id(medium, stored.seq, place)
        facts = {"text": objection.text, "person": stored.person, "role": event.role}
        made.append(
            ReleaseConcern(
                number,
                ReleaseConcernKind.OBJECTION,
                objection.pts,
                None,
                facts,
                answers.get(number),
            )
        )
    return made


def _answers(active: list[StoredEvent]) -> dict[str, tuple[Settle, str]]:
    """The newest answer to each concern; one that puts it off is none."""
    found: dict[str, tuple[Settle, str]] = {}
    for stored in active:
        event = stored.event
        given = event.answers if isinstance(event, SettleMany) else (event,)
        for one in given:
            if isinstance(one, Settle):
                if one.as_ is SettledAs.LATER:
                    found.pop(one.concern, None)
                else:
                    found[one.concern] = (one, stored.person)
        settles: Settles | None = getattr(event, "settles", None)
        if settles is not None:
            as_ = SettledAs.NO_FACE if isinstance(event, Reject) else SettledAs.ADDED
            answer = Settle(settles.concern, 0, as_, settles.kind)
            found[settles.concern] = (answer, stored.person)
    return found
