"""Corrections that fade: a box that was moved in one frame pulls its neighbours along."""

from __future__ import annotations

import math
from bisect import insort
from dataclasses import dataclass

from app.core.model import Box

_LEAST = 1e-3
"""Pixels: no box is taken for smaller when sizes are compared."""


@dataclass(frozen=True, slots=True)
class _Tent:
    """A correction: whole at ``pts``, nothing at ``first`` and ``last``, linear between."""

    first: int
    pts: int
    last: int
    dx: float
    dy: float
    wider: float
    taller: float

    def share(self, pts: int) -> float:
        if pts == self.pts:
            return 1.0
        edge = self.first if pts < self.pts else self.last
        return max(0.0, (pts - edge) / (self.pts - edge)) if edge != self.pts else 0.0


class Blends:
    """The fading corrections of one track, added in the order of the log."""

    def __init__(self) -> None:
        self._tents: list[_Tent] = []
        self._keys: list[int] = []

    def add(self, pts: int, wanted: Box, *, base: Box, span: tuple[int, int]) -> None:
        """One more correction.

        Args:
            pts: The frame that was corrected.
            wanted: The box there from now on.
            base: The box there before all corrections.
            span: Where it has faded out; nearer where another keyframe stands.
        """
        before = self.at(pts, base)
        earlier = [key for key in self._keys if key < pts]
        later = [key for key in self._keys if key > pts]
        (ax, ay), (bx, by) = before.center, wanted.center
        self._tents.append(
            _Tent(
                max(span[0], *earlier[-1:]) if earlier else span[0],
                pts,
                min(span[1], *later[:1]) if later else span[1],
                bx - ax,
                by - ay,
                math.log(max(wanted.width, _LEAST) / max(before.width, _LEAST)),
                math.log(max(wanted.height, _LEAST) / max(before.height, _LEAST)),
            )
        )
        if pts not in self._keys:
            insort(self._keys, pts)

    def at(self, pts: int, base: Box) -> Box:
        """The box in a frame, given what it was before all corrections."""
        dx = dy = wider = taller = 0.0
        for tent in self._tents:
            if tent.first < pts < tent.last or pts == tent.pts:
                share = tent.share(pts)
                dx += share * tent.dx
                dy += share * tent.dy
                wider += share * tent.wider
                taller += share * tent.taller
        if not (dx or dy or wider or taller):
            return base
        (cx, cy) = base.center
        w = max(base.width, _LEAST) * math.exp(wider) / 2
        h = max(base.height, _LEAST) * math.exp(taller) / 2
        return Box(cx + dx - w, cy + dy - h, cx + dx + w, cy + dy + h)
