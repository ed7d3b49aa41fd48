"""Heads that lie on their side: detectors, which know upright faces, hardly see them.

A track that the second look gives up is shown to it once more, turned to either side. Where it
then sees a face clearly, in all pictures, that counts instead of what it saw before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from app.core.arrays import FaceTable
from app.inference.footage.turned import turned_picture
from app.inference.second_look.cuts import SIDE, Cut
from app.inference.second_look.doubtful import Doubtful, Said
from app.inference.second_look.judgements import Judgement

TURNS: Final = (90, 270)
"""Degrees clockwise. Turned by half of that, backs of heads look like faces, too."""

_LEAST_WIDTH: Final = 16.0
"""Pixels. Narrower tracks stay given up: a crowd has many, and hardly one is such a head."""

_PROMISING: Final = 0.4
"""What the best picture has to score in a turn for the others to be looked at in it."""

_CLEAR: Final = 0.6
"""What all of a track's pictures have to score in it on average ..."""

_CLEARER: Final = 0.1
"""... and how much more than upright."""

_MOST_KEPT: Final = 256
"""Pictures whose cut-outs are remembered, in some 20 MB; others are decoded again."""

Turned = tuple[int, int]
"""A row, and the degrees by which its cut-out is turned."""

Look = Callable[[Sequence[Turned]], Mapping[Turned, float]]
"""Says how much each looks like a face; what could not be looked at is left out."""


def lying(
    tracks: Doubtful,
    heard: Mapping[int, Said],
    judgement: Judgement,
    *,
    threshold: float,
    look: Look,
) -> dict[int, Said]:
    """What was said of all pictures; of heads that lie, what is said of them set upright.

    Args:
        tracks: The doubtful ones.
        heard: What was said of each detection, by its id.
        judgement: What that makes of a track.
        threshold: Tracks with this chance or more are covered already.
        look: Looks at turned cut-outs.
    """
    out = dict(heard)
    given_up = tracks.given_up(heard, judgement, threshold=threshold, least_width=_LEAST_WIDTH)
    seen = dict(look([(rows[0], turn) for rows in given_up for turn in TURNS]))
    promising = []
    for rows in given_up:
        best = max((seen.get((rows[0], turn), 0.0), turn) for turn in TURNS)
        if best[0] >= _PROMISING:
            promising.append((rows, best[1]))
    seen |= look([(row, turn) for rows, turn in promising for row in rows[1:]])
    for rows, turn in promising:
        said = {tracks.id_of(row): seen[row, turn] for row in rows if (row, turn) in seen}
        before = float(np.mean([heard[number].other for number in said]))
        if float(np.mean(list(said.values()))) >= max(_CLEAR, before + _CLEARER):
            out |= {number: Said(heard[number].again, score) for number, score in said.items()}
    return out


class CutsKept:
    """Cut-outs that may be wanted turned, so that their frames need not be decoded again.

    Args:
        table: The rows that they show.
    """

    def __init__(self, table: FaceTable) -> None:
        self._widths = table.boxes[:, 2] - table.boxes[:, 0]
        self._cuts: dict[int, list[Cut]] = {}

    def keep(self, cut: Cut) -> None:
        """Remember one, if it may be wanted and there is room."""
        if cut.row in self._cuts:
            self._cuts[cut.row].append(cut)
        elif self._widths[cut.row] >= _LEAST_WIDTH and len(self._cuts) < _MOST_KEPT:
            self._cuts[cut.row] = [cut]

    def of(self, row: int) -> list[Cut]:
        """All cut-outs of a row; none if it is not remembered."""
        return self._cuts.get(row, [])


def turned(cuts: Iterable[Cut], wanted: Sequence[Turned]) -> Generator[tuple[Turned, Cut]]:
    """Cut-outs in all the turns that are wanted of them."""
    turns: dict[int, list[int]] = defaultdict(list)
    for row, turn in wanted:
        turns[row].append(turn)
    for cut in cuts:
        for turn in turns[cut.row]:
            yield (cut.row, turn), _turned(cut, turn)


def _turned(cut: Cut, turn: int) -> Cut:
    x1, y1, x2, y2 = cut.others.T
    sides = (SIDE - y2, x1, SIDE - y1, x2) if turn == TURNS[0] else (y1, SIDE - x2, y2, SIDE - x1)
    others = np.asarray(np.stack(sides, axis=1), np.float32)
    return replace(cut, crop=turned_picture(cut.crop, turn), others=others)
