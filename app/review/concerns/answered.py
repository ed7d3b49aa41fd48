"""Which concerns are settled, by answers to themselves or to others that the same picture shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.remarks import SettledAs
from app.review.concerns.answers import Answer
from app.review.concerns.listing import Listing
from app.review.concerns.looking import judged


@dataclass(frozen=True, slots=True, eq=False)
class Answered:
    """What was answered, of n concerns.

    Attributes:
        answers: By row, also those that put a concern off.
        direct: Rows that were answered themselves.
        closed: (n,) which are settled.
        put_off: (n,) which are to be looked at again.
        looked: Answers that settle, in their order: also to what is no longer listed.
    """

    answers: Mapping[int, Answer]
    direct: frozenset[int]
    closed: NDArray[np.bool_]
    put_off: NDArray[np.bool_]
    looked: tuple[Answer, ...]

    @classmethod
    def none(cls) -> Answered:
        """Of no concerns."""
        empty = np.zeros(0, np.bool_)
        return cls({}, frozenset(), empty, empty, ())


def answered_of(listed: Listing, given: Mapping[str, Answer]) -> Answered:
    """What answers settle.

    Args:
        listed: All concerns.
        given: Answers by the ids of concerns.
    """
    closed = np.zeros(len(listed), np.bool_)
    answers: dict[int, Answer] = {}
    looked: list[Answer] = []
    for concern, answer in given.items():
        row = listed.row(concern)
        if row is not None and not _fits(listed, row, answer):
            continue
        settles = answer.settled.as_ is not SettledAs.LATER
        if settles:
            looked.append(answer)
        if row is not None:
            answers[row] = answer
            closed[row] = settles
    direct = frozenset(answers)
    _close_with(listed, looked, answers, closed=closed)
    put_off = np.zeros(len(listed), np.bool_)
    put_off[[row for row in answers if not closed[row]]] = True
    return Answered(answers, direct, closed, put_off, tuple(looked))


def _close_with(
    listed: Listing,
    looked: list[Answer],
    answers: dict[int, Answer],
    *,
    closed: NDArray[np.bool_],
) -> None:
    """Whoever answers has judged the whole picture: what it shows as well is settled too."""
    if not looked:
        return
    found, evidence = listed.found, listed.evidence
    stamps = np.array([answer.at for answer in looked], np.int64)
    order = np.argsort(stamps, kind="stable")
    frames = np.searchsorted(evidence.index.pts, stamps[order])
    first, last = judged(found, evidence.rate)
    # The first frame that was looked at after a concern's start, up to its end.
    at = np.searchsorted(frames, first, side="left")
    known = np.minimum(at, len(frames) - 1)
    shown = (at < len(frames)) & (frames[known] <= last) & ~closed
    for row in np.flatnonzero(shown).tolist():
        if row not in answers:
            answers[row] = looked[int(order[known[row]])]
            closed[row] = True


def _fits(listed: Listing, row: int, answer: Answer) -> bool:
    """Whether it was given to what the concern is about now."""
    if not answer.about:
        return True
    about = listed.about(row)
    if answer.repairs:  # what was there before it need not be covered now as it was then
        return about.partition("-")[0] == answer.about.partition("-")[0]
    return about == answer.about
