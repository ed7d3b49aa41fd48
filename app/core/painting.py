"""What was decided about spans of a track, one decision over the other."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.model import IntArray

UNDECIDED, ACCEPTED, REJECTED, REMOVED = range(4)
CUT: Final = 4
"""Rejected because the track ends before; accepted when it is lengthened again."""
UNCUT: Final = 5
"""Not a state: takes :data:`CUT` back."""


class Paint:
    """Codes over spans of PTS. The newest counts."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int, int]] = []

    def add(self, first: int, last: int, code: int) -> None:
        """Lay a code over a span, inclusive; nothing where it ends before it begins."""
        if first <= last:
            self._spans.append((first, last, code))

    def at(self, pts: int) -> int:
        """The code of one frame."""
        back = False
        for first, last, code in reversed(self._spans):
            if not first <= pts <= last:
                continue
            if code != UNCUT:
                return _shown(code, back=back)
            back = True
        return UNDECIDED

    def over(self, frames: IntArray) -> NDArray[np.uint8]:
        """The codes of frames, sorted by PTS."""
        codes = self._laid(frames)
        codes[codes == CUT] = REJECTED
        return codes

    def cut(self, frames: IntArray) -> NDArray[np.bool_]:
        """Whether frames, sorted by PTS, are cut off; over nothing else that was decided."""
        return np.asarray(self._laid(frames) == CUT)

    def _laid(self, frames: IntArray) -> NDArray[np.uint8]:
        codes = np.zeros(len(frames), np.uint8)
        for first, last, code in self._spans:
            a, b = np.searchsorted(frames, first, "left"), np.searchsorted(frames, last, "right")
            if code == UNCUT:
                part = codes[a:b]
                part[part == CUT] = ACCEPTED
            else:
                codes[a:b] = code
        return codes


def _shown(code: int, *, back: bool) -> int:
    if code != CUT:
        return code
    return ACCEPTED if back else REJECTED
