"""What looks that were made tell about those that are left: near them, and in quiet media, less."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.decisions import AddFace, EditFace, FollowFace, Reject, StoredEvent
from app.core.model import FloatArray
from app.core.remarks import SettledAs
from app.review.concerns.answers import Answer

Times = NDArray[np.float64]

SPREAD: Final = 1.3
"""Standard deviation, in log odds, of how much less media hide than their looks promise."""
AGAIN: Final = 0.7
"""By how much the log odds of a look fall that was made at the very frame before."""
_NEAR_SECONDS: Final = 1.5
"""What a look showed, looks so much later show a good third of again."""
_STEPS: Final = 25


def found_in(answers: Iterable[Answer], gestures: Iterable[StoredEvent]) -> dict[int, bool]:
    """Frames (PTS) that people looked at for a concern, and whether something was wrong there.

    Args:
        answers: To concerns, those that were put off left out.
        gestures: Those that count: a face that was added, moved or rejected in such a frame was
            found there, however the concern was settled.
    """
    looked: dict[int, bool] = {}
    for answer in answers:
        # That a weak detection is no face is as it should be; a covered one is rejected.
        wrong = answer.repairs or answer.settled.as_ is SettledAs.ADDED
        looked[answer.at] = looked.get(answer.at, False) or wrong
    for stored in gestures:
        event = stored.event
        if isinstance(event, AddFace | FollowFace | EditFace | Reject) and event.pts in looked:
            looked[event.pts] = True
    return looked


def quiet(looked: int, found: int, promised: FloatArray) -> float:
    """By how much the log odds of the looks that are left are lower than they promise, 0 at most.

    The likeliest value where media differ as a normal distribution with ``SPREAD``, and the looks
    that were made promised what those that are left promise on average. A medium in which much was
    found does not become riskier: what is left of it was seen, or repaired, with that.

    Args:
        looked, found: How many frames, and in how many of them something was wrong.
        promised: (n,) risks of the looks that are left, before anything was answered.
    """
    if not looked or not len(promised):
        return 0.0
    mean = float(np.clip(promised.mean(), 1e-3, 1 - 1e-3))
    start, u = float(np.log(mean / (1 - mean))), 0.0
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-(start + u)))
        slope = looked * p - found + u / SPREAD**2
        u -= float(slope / (looked * p * (1 - p) + 1 / SPREAD**2))
    return min(u, 0.0)


def shown_before(seconds: Times, looked: Times) -> Times:
    """(n,) by how much the log odds of looks are lower as others were made near them.

    Whoever looked there saw most of what is to be seen here, and a face that was added is covered
    here too.

    Args:
        seconds: (n,) times of the looks that are left.
        looked: (m,) times of those that were made, sorted.
    """
    out = np.zeros(len(seconds), np.float64)
    if not len(looked):
        return out
    # The sum over all that were made falls off with time: one sweep each way.
    for way in (1, -1):
        times, at = (looked, seconds) if way > 0 else (-looked[::-1], -seconds)
        total = np.zeros(len(times))
        for n in range(len(times)):
            fade = np.exp((times[n - 1] - times[n]) / _NEAR_SECONDS) if n else 0.0
            total[n] = 1.0 + (total[n - 1] * fade if n else 0.0)
        last = np.searchsorted(times, at, side="right" if way > 0 else "left") - 1
        known = last >= 0
        fade = np.exp((times[last[known]] - at[known]) / _NEAR_SECONDS)
        out[known] += total[last[known]] * fade
    return np.asarray(-AGAIN * out)


def shifted(risk: FloatArray, by: Times | float) -> FloatArray:
    """(n,) risks with log odds that are higher by so much."""
    safe = np.clip(risk, 1e-6, 1 - 1e-6)
    return np.asarray(1 / (1 + (1 - safe) / safe * np.exp(-by)), np.float32)
