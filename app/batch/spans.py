"""Where a detection looks: the spans that people chose, without those that a run has looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import FaceTable
from app.core.decisions import SplitTrack
from app.core.spans import Spans, inside, stretches
from app.core.timebase import FrameIndex
from app.review.whole_study import chosen_spans
from app.store.records import Run, RunState
from app.store.study import Study

_ROOM = 100
"""Splits that a person makes while a further look ends get their numbers from these."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What a run still has to look at.

    Attributes:
        spans: Where; None for the whole medium.
        marks: (n,) frames of the medium that lie there.
        grows: The run is complete, and what is found is added to it.
    """

    spans: Spans | None
    marks: NDArray[np.bool_]
    grows: bool = False

    @classmethod
    def of(
        cls,
        study: Study,
        medium_id: int,
        index: FrameIndex,
        *,
        run: Run | None,
        spans: Spans = (),
    ) -> Self:
        """What is left of what people chose.

        Args:
            run: That which looks; None for one that is still to begin.
            spans: Where to look, in place of what was chosen; none for that.
        """
        chosen = spans or chosen_spans(study, medium_id)
        wanted = inside(index.pts, chosen) if chosen else np.ones(len(index), np.bool_)
        if run is None or run.state is not RunState.COMPLETE:
            return cls(chosen or None, wanted)
        if run.spans is None:
            return cls((), np.zeros(len(index), np.bool_), grows=True)
        left = wanted & ~inside(index.pts, run.spans)
        return cls(stretches(index.pts, left), left, grows=True)

    def __bool__(self) -> bool:
        return bool(self.marks.any())

    def rows(self, table: FaceTable) -> FaceTable:
        """The faces that lie in it: what a tracker placed around it is covered whole, or known."""
        return table if self.spans is None else table.take(inside(table.pts, self.spans))


def first_number(study: Study, run: Run) -> int:
    """A track number from which on none is taken in a complete run, with room for splits."""
    faces = study.faces(run.id)
    split = [
        stored.event.number
        for stored in study.events(run.medium_id)
        if isinstance(stored.event, SplitTrack) and stored.event.ref.run == run.id
    ]
    return int(max([0, *np.abs(faces.tracks).tolist(), *split])) + _ROOM


def renumbered(table: FaceTable, first: int) -> FaceTable:
    """The same faces under track numbers from ``first`` on."""
    moved = table.tracks + np.sign(table.tracks) * first
    return replace(table, tracks=np.asarray(moved, np.int64))
