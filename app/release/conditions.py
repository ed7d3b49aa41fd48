"""What release asks for, one by one, as data: sentences are made of it in ``words``."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.core.decisions import StoredEvent
from app.core.signoff import Refuse, Sign
from app.release.rules import Rules
from app.store.records import ExportRecord


class ReleaseState(StrEnum):
    """Where the release of a medium stands. Scripts read these values: they stay as they are."""

    DRAFT = "draft"
    READY = "ready"
    SIGNED = "signed"
    REFUSED = "refused"
    OUT_OF_DATE = "out of date"


class ConditionKind(StrEnum):
    """What is asked for. Scripts read these values: they stay as they are."""

    EXPORTED = "exported"
    FILE = "file"
    CURRENT = "current"
    CHECKED = "checked"
    COVERAGE = "coverage"
    RESIDUAL = "residual-faces"
    FIDELITY = "fidelity"
    CONCERNS = "concerns"
    SPOT_CHECK = "spot-check"
    REASONS = "reasons"
    SEEN = "seen"


class TroubleKind(StrEnum):
    """What does not fit a sign-off. Scripts read these values: they stay as they are."""

    BROKEN = "signature-broken"
    EDITED = "edited"
    LOG = "log-changed"
    SETTINGS = "settings-changed"
    WEIGHTS = "weights-changed"
    SOURCE = "source-changed"
    EXPORT = "export-changed"
    REPORT = "report-changed"
    ORDER = "earlier-statement-missing"
    CLOCK = "clock-set-back"
    KEY = "key-replaced"
    SAME_KEY = "same-key-twice"
    COPY = "study-copied"
    CREDENTIAL = "credential-does-not-fit"
    STATEMENT = "statement-changed"
    STATEMENT_GONE = "statement-missing"


SEVERE = frozenset(TroubleKind) - {
    TroubleKind.COPY,
    TroubleKind.CLOCK,
    TroubleKind.SAME_KEY,
    TroubleKind.STATEMENT_GONE,
}
"""What makes a sign-off void; the others are said, and people decide."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that release asks for.

    Attributes:
        kind: What.
        met: Whether it holds.
        facts: Figures and places that tell why, plain data.
    """

    kind: ConditionKind
    met: bool
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that does not fit a sign-off.

    Attributes:
        kind: What.
        facts: Who and what, plain data.
    """

    kind: TroubleKind
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def severe(self) -> bool:
        return self.kind in SEVERE


@dataclass(frozen=True, slots=True)
class Gate:
    """The one answer to whether the newest export of a medium may leave.

    Attributes:
        medium_id: Which medium.
        state: Where its release stands.
        conditions: All that is asked for, in the order in which it is told.
        rules: How strict.
        export: The newest export; None where there is none.
        signatures: Sign-offs of that export that count and are not void, oldest first.
        refusal: The newest refusal of that export, where nobody signed after it.
        voided: Sign-offs that count no longer, with what does not fit.
        troubles: What does not fit sign-offs that count.
    """

    medium_id: int
    state: ReleaseState
    conditions: tuple[Condition, ...]
    rules: Rules
    export: ExportRecord | None = None
    signatures: tuple[StoredEvent, ...] = ()
    refusal: StoredEvent | None = None
    voided: tuple[tuple[StoredEvent, tuple[Trouble, ...]], ...] = ()
    troubles: tuple[Trouble, ...] = ()

    @property
    def releasable(self) -> bool:
        """Whether everything that is asked for holds, signatures aside."""
        return all(condition.met for condition in self.conditions)

    @property
    def unmet(self) -> tuple[Condition, ...]:
        return tuple(condition for condition in self.conditions if not condition.met)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {
            "state": self.state.value,
            "releasable": self.releasable,
            "conditions": [
                {"kind": one.kind.value, "met": one.met, **one.facts} for one in self.conditions
            ],
            "signatures": [_said(one) for one in self.signatures],
            "refusal": _said(self.refusal) if self.refusal is not None else None,
            "voided": [
                {**_said(one), "why": [t.kind.value for t in why]} for one, why in self.voided
            ],
            "troubles": [{"kind": one.kind.value, **one.facts} for one in self.troubles],
        }


def _said(stored: StoredEvent) -> dict[str, Any]:
    event = stored.event
    assert isinstance(event, Sign | Refuse)
    return {
        "person": stored.person,
        "role": event.role,
        "statement": event.statement,
        "time": stored.time,
        "key": event.key,
    }
