"""Where the lanes of the timeline lie, and the rows of tracks in theirs."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER = 104
"""Width of the names beside the lanes, in pixels."""
RULER = 22
_FACES, _THIN, _GAP = 42, 10, 5


@dataclass(frozen=True, slots=True)
class Lanes:
    """Where each lane lies, top and bottom in widget pixels."""

    ruler: tuple[float, float]
    faces: tuple[float, float]
    tracks: tuple[float, float]
    concerns: tuple[float, float]
    seen: tuple[float, float]
    done: tuple[float, float]

    @classmethod
    def of_height(cls, height: float) -> Lanes:
        """The tracks take what the other lanes leave."""
        faces = RULER + _GAP, RULER + _GAP + _FACES
        done = height - _GAP - _THIN, height - _GAP
        seen = done[0] - _GAP - _THIN, done[0] - _GAP
        concerns = seen[0] - _GAP - _THIN, seen[0] - _GAP
        tracks = faces[1] + _GAP, max(faces[1] + _GAP + 12, concerns[0] - _GAP)
        return cls((0, RULER), faces, tracks, concerns, seen, done)


@dataclass(frozen=True, slots=True)
class Rows:
    """How track rows lie: height and how far they are scrolled."""

    height: float
    scroll: float

    def top(self, row: int, lane: tuple[float, float]) -> float:
        return lane[0] + row * self.height - self.scroll
