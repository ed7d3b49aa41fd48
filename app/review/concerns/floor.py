"""Which concerns are asked about: those whose risk is worth a look, by the rules of the study."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.decisions import StoredEvent
from app.core.signoff import SetRules
from app.review.concerns.concern import CODES, ConcernKind
from app.review.concerns.found import Found
from app.review.concerns.weights import FLOOR

__all__ = ["FLOOR", "floor_of", "never_slight", "stricter_floor"]

_ALWAYS: Final = (
    ConcernKind.UNDECODABLE,
    ConcernKind.LOST_FROM_EARLIER_RUN,
    ConcernKind.NOTHING_FOUND,
    ConcernKind.SCENE_CUT,
    ConcernKind.FIGURE,
)
"""Kinds whose risk was not measured, as the fitting footage has none or too few: never slight."""


def floor_of(gestures: Iterable[StoredEvent]) -> float:
    """The risk from which concerns are asked about: the strictest that anybody asked for."""
    floor = FLOOR
    for stored in gestures:
        if isinstance(stored.event, SetRules):
            floor = stricter_floor(floor, stored.event)
    return floor


def stricter_floor(floor: float, asked: SetRules) -> float:
    """A floor with what somebody asked for, where that is lower."""
    return floor if asked.floor is None else min(floor, asked.floor)


def never_slight(found: Found) -> NDArray[np.bool_]:
    """(n,) which are asked about whatever their risk."""
    return np.isin(found.kind, [CODES[kind] for kind in _ALWAYS])
