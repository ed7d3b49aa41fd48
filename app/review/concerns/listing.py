"""All concerns of a medium in one state: found, joined where alike, ranked, named."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.decisions import FaceRef
from app.core.model import Box, FloatArray, IntArray
from app.core.spans import merged as joined
from app.review.concerns.concern import KINDS, Concern, Settled
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found, together
from app.review.concerns.identity import ids_of, number_of, text_of
from app.review.concerns.looking import alone
from app.review.concerns.merging import merged
from app.review.concerns.plugin import ConcernPlugin
from app.review.concerns.risk import odds, risks

_REACH_SECONDS = 20.0
"""A change in a frame touches concerns no further away: the longest piece of time and more."""
PART = 60_000
"""Frames in which concerns are found at once: with two million faces that takes some 10 ms."""


class Listing:
    """Concerns as columns, the most promising first.

    ``odds`` and ``risk``, (n,) each, are those of each concern by itself.

    Args:
        evidence: What they are made of.
        plugins: The kinds.
        medium_id: The medium, and the hash of its file, hexadecimal.
    """

    def __init__(
        self, evidence: Evidence, plugins: Sequence[ConcernPlugin], medium: tuple[int, str]
    ) -> None:
        self.evidence = evidence
        self._plugins = plugins
        self._medium_id, self._hash = medium
        self._stale: list[tuple[int, int]] = []
        self._unranked = False
        self._raw, self._worth = self._find(0, len(evidence.index))
        self.found = Found.none()
        self.odds: FloatArray = np.zeros(0, np.float32)
        self.ids: NDArray[np.uint64] = np.zeros(0, np.uint64)
        self._sorted, self._by_id = self.ids, np.zeros(0, np.int64)
        self._rank()

    def __len__(self) -> int:
        return len(self.found)

    def mark(self, spans: Sequence[tuple[int, int]]) -> None:
        """Changes between two frames (PTS) each may have touched what was found there."""
        self._stale = list(joined([*self._stale, *self._reached(spans)]))
        self._unranked = True

    def step(self) -> bool:
        """Find a part of that again, or rank all; whether there was something left to do."""
        if self._stale:
            low, end = self._stale.pop()
            high = min(end, low + PART)
            if high < end:
                self._stale.append((high, end))
            raw, worth, (fresh, own) = self._raw, self._worth, self._find(low, high)
            start, stop = np.searchsorted(raw.at, [low, high]).tolist()
            self._raw = together([raw.take(slice(start)), fresh, raw.take(slice(stop, None))])
            self._worth = np.concatenate([worth[:start], own, worth[stop:]])
        elif self._unranked:
            self._unranked = False
            self._rank()
        else:
            return False
        return True

    def _reached(self, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Ordinals of frames that changes may reach, from the first to below the last."""
        evidence = self.evidence
        reach = round(_REACH_SECONDS * evidence.rate)
        return [
            (
                max(0, evidence.index.position(first) - reach),
                min(len(evidence.index), evidence.index.position(last) + reach + 1),
            )
            for first, last in spans
        ]

    def row(self, concern: str) -> int | None:
        """The row of an id; None where it is not listed."""
        number = number_of(concern)
        if number is None:
            return None
        at = int(np.searchsorted(self._sorted, np.uint64(number)))
        known = at < len(self._sorted) and int(self._sorted[at]) == number
        return int(self._by_id[at]) if known else None

    def covered(self, rows: IntArray) -> list[bool]:
        """Whether what each of some concerns is about is covered."""
        hidden = self.evidence.hidden(self.found.at[rows], self.found.boxes[rows])
        return [bool(one) for one in hidden]

    def about(self, row: int, *, covered: bool | None = None) -> str:
        """What a concern is about, and whether that is covered: a hash, a dash, 0 or 1.

        Args:
            covered: See :meth:`covered`; None where it was not asked.
        """
        found, box = self.found, self.found.boxes[row]
        grid = np.round(np.nan_to_num(box / max(float(box[2] - box[0]), 1.0) * 8, nan=0.0))
        what = f"{found.kind[row]} {found.track[row]} {found.at[row]} {grid.tolist()}"
        if covered is None:
            (covered,) = self.covered(np.array([row]))
        return f"{hashlib.sha256(what.encode()).hexdigest()[:12]}-{int(covered)}"

    def concern(
        self, row: int, settled: Settled | None = None, *, covered: bool | None = None
    ) -> Concern:
        """One row as a concern."""
        found, pts = self.found, self.evidence.index.pts
        box = found.boxes[row]
        return Concern(
            id=text_of(int(self.ids[row])),
            kind=KINDS[int(found.kind[row])],
            medium_id=self._medium_id,
            first=int(pts[found.first[row]]),
            last=int(pts[found.last[row]]),
            at=int(pts[found.at[row]]),
            box=None if np.isnan(box).any() else Box.of(box),
            ref=self.ref(row),
            risk=float(self.risk[row]),
            facts=found.facts_of(row),
            about=self.about(row, covered=covered),
            settled=settled,
        )

    def places(self, rows: IntArray, beside: Box | None) -> list[Box]:
        """Boxes of rows, each place once, and not the one that is known already."""
        kept = [] if beside is None else [beside]
        first = len(kept)
        for row in rows.tolist():
            sides = self.found.boxes[row]
            if np.isnan(sides).any():
                continue
            box = Box.of(sides)
            x, y = box.center
            if not any(o.x1 <= x <= o.x2 and o.y1 <= y <= o.y2 for o in kept):
                kept.append(box)
        return kept[first:]

    def _find(self, low: int, high: int) -> tuple[Found, FloatArray]:
        """What all kinds find between two frames, sorted by the frame to look at, and its odds."""
        found = together(plugin.find(self.evidence, low, high) for plugin in self._plugins)
        found = found.take(np.argsort(found.at, kind="stable"))
        return found, odds(found)

    def _rank(self) -> None:
        evidence = self.evidence
        still = evidence.cached(
            "still tracks", lambda: np.unique(evidence.table.tracks[evidence.standing])
        )
        raw, worth = self._raw, self._worth
        if evidence.state.areas.spans is not None:
            inside = evidence.worked(raw.at)
            raw, worth = raw.take(inside), worth[inside]
        found, worth = merged(raw, worth, rate=evidence.rate, standing=still)
        ids = ids_of(found, self._hash, evidence.state.run or 0)
        # Two with one name say the same: the riskier one stands for both.
        order = np.lexsort((found.at, -worth))
        self._sorted, first = np.unique(ids[order], return_index=True)
        kept = np.zeros(len(order), np.bool_)
        kept[first] = True
        order, self._by_id = order[kept], (np.cumsum(kept) - 1)[first]
        self.found, self.odds, self.ids = found.take(order), worth[order], ids[order]
        self.risk = risks(alone(self.found, self.odds))

    def ref(self, row: int) -> FaceRef | None:
        """The face that a concern is about; None where it is about none."""
        run = self.evidence.state.run
        track, detection = int(self.found.track[row]), int(self.found.detection[row])
        if track < 0:
            return FaceRef.track(track)
        if run is None or (track == 0 and detection == 0):
            return None
        if not track:
            return FaceRef.detection(detection, run)
        # Under the name that it has by now: tracks are split and swapped.
        stamp = int(self.evidence.index.pts[self.found.at[row]])
        return self.evidence.state.layers.identities.name(FaceRef.track(track, run), stamp)
