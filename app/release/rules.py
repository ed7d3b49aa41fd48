"""How strict the release of a study's exports is: what all start from, and what was added."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from app.core.decisions import StoredEvent
from app.core.errors import UsageError
from app.core.said import say
from app.core.signoff import SetRules
from app.review.concerns.floor import FLOOR, stricter_floor


@dataclass(frozen=True, slots=True)
class Rules:
    """What an export has to stand up to.

    Attributes:
        coverage: Share of every region that has to be changed as asked.
        bound: Share of frames with a miss that the spot check may leave possible, at 95 %.
        looks: Times a second at which two detectors look at the export; 0 for every frame.
        signatures: How many people have to sign.
        all_seen: Every frame has to have been on somebody's screen.
        floor: Concerns of at least this risk have to be settled.
    """

    coverage: float = 0.99
    bound: float = 0.02
    looks: float = 10.0
    signatures: int = 1
    all_seen: bool = False
    floor: float = FLOOR

    @classmethod
    def of(cls, active: Iterable[StoredEvent]) -> Self:
        """The strictest of what a log's gestures ask for."""
        rules = cls()
        for stored in active:
            if isinstance(stored.event, SetRules):
                rules = rules.stricter(stored.event)
        return rules

    def stricter(self, asked: SetRules) -> Self:
        """With what somebody asked for, where that is stricter."""
        looks = self.looks
        if asked.looks is not None and _denser(asked.looks, looks):
            looks = asked.looks
        return replace(
            self,
            coverage=max(self.coverage, asked.coverage or 0.0),
            bound=min(self.bound, asked.bound or 1.0),
            looks=looks,
            signatures=max(self.signatures, asked.signatures or 1),
            all_seen=self.all_seen or asked.all_seen,
            floor=stricter_floor(self.floor, asked),
        )

    def demand_stricter(self, asked: SetRules) -> None:
        """Refuse what would loosen a rule.

        Raises:
            UsageError: A rule would be looser than it is, or none would be changed.
        """
        looser = [
            name
            for name, loose in (
                ("coverage", asked.coverage is not None and asked.coverage < self.coverage),
                ("bound", asked.bound is not None and asked.bound > self.bound),
                ("looks", asked.looks is not None and _denser(self.looks, asked.looks)),
                ("signatures", asked.signatures is not None and asked.signatures < self.signatures),
                ("floor", asked.floor is not None and asked.floor > self.floor),
            )
            if loose
        ]
        if looser:
            raise UsageError(
                say(
                    "rules can only be made stricter, not looser: {looser}",
                    looser=", ".join(looser),
                )
            )
        if self.stricter(asked) == self:
            raise UsageError(say("the rules are as strict as that already"))


def _denser(a: float, b: float) -> bool:
    """Whether so many looks a second are more than the others; 0 means every frame."""
    return (a or float("inf")) > (b or float("inf"))
