"""Builds the review state of a medium from its study."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.core.arrays import FaceTable
from app.core.fold import ReviewState
from app.core.spans import inside
from app.store.records import Run, RunState
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class Loaded:
    """A state and what it was made from.

    Attributes:
        run: The active run; None when there is none yet.
        last_seq: Newest event that was taken into account (0 for none).
        next_row: Detections from this row id on are not in it yet.
        indexed: The medium's frame index was known.
    """

    state: ReviewState
    run: Run | None
    last_seq: int
    next_row: int
    indexed: bool

    @property
    def complete(self) -> bool:
        """Whether the active run is finished: no further rows will come."""
        return self.run is not None and self.run.state is RunState.COMPLETE


def load(
    study: Study,
    medium_id: int,
    *,
    up_to: int | None = None,
    without: Collection[int] = (),
    rows: FaceTable | None = None,
) -> Loaded:
    """Read a medium's rows and fold the log over them.

    Args:
        study: The open study.
        medium_id: The medium.
        up_to: Leave out events after this one.
        without: Leave out these gestures, by their ``seq``.
        rows: Of the active run, where somebody has read them already.
    """
    run = study.active_run(medium_id)
    index = study.load_index(medium_id)
    table = rows
    if table is None:
        table = FaceTable.empty() if run is None else study.faces(run.id)
    if run is not None and run.spans is not None:
        # What a further look has found so far is not tracked yet, and all of it is covered.
        table = table.take(inside(table.pts, run.spans))
    events = [
        e
        for e in study.events(medium_id)
        if (up_to is None or e.seq <= up_to) and e.seq not in without
    ]

    def older(run_id: int) -> FaceTable:
        if any(known.id == run_id for known in study.runs(medium_id)):
            return study.faces(run_id)
        return FaceTable.empty()

    state = ReviewState(
        table,
        run=None if run is None else run.id,
        threshold=0.5 if run is None else run.threshold,
        track_scores=None if run is None else study.track_scores(run.id),
        frames=None if index is None else index.pts,
        older=older,
        looked=None if run is None else run.spans,
    )
    state.apply_all(events)
    return Loaded(
        state,
        run,
        events[-1].seq if events else 0,
        int(table.ids.max(initial=0)) + 1,
        index is not None,
    )
