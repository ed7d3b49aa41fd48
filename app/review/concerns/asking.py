"""What people are asked about: looks at what is open, each with its risk after all answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray, IntArray
from app.review.concerns.floor import never_slight
from app.review.concerns.learning import quiet, shifted, shown_before
from app.review.concerns.listing import Listing
from app.review.concerns.looking import looks_at
from app.review.concerns.risk import risks


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What is asked about, of n concerns.

    Attributes:
        open, slight: Rows that stand for a look each, the riskiest first.
        risk: (n,) that the look at a concern's frame finds something.
        alike: (n,) how many signs it answers.
        is_slight: (n,) hides so little that nobody is asked.
        head: (n,) row that stands for each; -1 where it is answered.
    """

    open: IntArray
    slight: IntArray
    risk: FloatArray
    alike: FloatArray
    is_slight: NDArray[np.bool_]
    head: IntArray

    @classmethod
    def none(cls) -> Asked:
        empty = np.zeros(0, np.int64)
        zero = np.zeros(0, np.float32)
        return cls(empty, empty, zero, zero, np.zeros(0, np.bool_), empty)

    @property
    def every(self) -> IntArray:
        """Rows of all that is asked about, at another's frame as well; the riskiest first."""
        rows = np.flatnonzero((self.head >= 0) & ~self.is_slight)
        rows = np.union1d(rows, self.open)
        return np.asarray(rows[np.lexsort((rows, -self.risk[rows]))], np.int64)

    def members(self, row: int) -> IntArray:
        """Rows that the look of a row answers as well."""
        rows = np.flatnonzero(self.head == row)
        return np.asarray(rows[rows != row], np.int64)


def asked_of(
    listed: Listing,
    open_: NDArray[np.bool_],
    put_off: NDArray[np.bool_],
    *,
    floor: float,
    looked: Mapping[int, bool],
) -> Asked:
    """Looks at what is open; what a person put off is asked about by itself, whatever it hides.

    Args:
        listed: All concerns.
        open_: (n,) which nobody has answered.
        put_off: (n,) which are to be looked at again.
        floor: Risk from which people are asked.
        looked: Frames (PTS) that were looked at, and whether something was wrong there.
    """
    found = listed.found
    rows = np.flatnonzero(open_ & ~put_off)
    looks = looks_at(found.take(rows), listed.odds[rows], listed.evidence.rate)
    heads = rows[looks.heads]
    risk, alike = listed.risk.copy(), found.fact("alike").copy()
    promised = risks(looks.features)
    risk[heads] = _expected(listed, heads, promised, looked=looked)
    signs = np.bincount(looks.look, weights=alike[rows], minlength=len(heads))
    alike[heads] = signs[: len(heads)]
    worthy = np.zeros(len(heads), np.bool_)
    np.logical_or.at(worthy, looks.look, never_slight(found.take(rows)))
    # What answers tell makes people look at more, never at less.
    worthy |= np.maximum(promised, risk[heads]) >= floor
    shown = np.append(heads[worthy], np.flatnonzero(put_off))
    slight = heads[~worthy]
    is_slight = np.zeros(len(found), np.bool_)
    is_slight[rows] = ~worthy[looks.look]
    shown, slight = (part[np.lexsort((part, -risk[part]))] for part in (shown, slight))
    head = np.full(len(found), -1, np.int64)
    head[rows] = heads[looks.look]
    return Asked(shown, slight, risk, alike, is_slight, head)


def _expected(
    listed: Listing, heads: IntArray, promised: FloatArray, *, looked: Mapping[int, bool]
) -> FloatArray:
    """(m,) risks of looks, after what was seen in those that were made (PTS)."""
    evidence = listed.evidence
    frames = np.searchsorted(evidence.index.pts, np.array(sorted(looked), np.int64))
    made = evidence.seconds[np.minimum(frames, len(evidence.index) - 1)]
    by = quiet(len(looked), sum(looked.values()), promised)
    seconds = evidence.seconds[listed.found.at[heads]]
    return shifted(promised, by + shown_before(seconds, made))
