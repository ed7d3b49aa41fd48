"""Reads what is known of a run beside its faces."""

from __future__ import annotations

import numpy as np

from app.core.timebase import FrameIndex
from app.review.concerns.evidence import Knowledge
from app.store.records import Run, RunState
from app.store.study import Study
from app.video.fingerprint import DECODER

RUN_NOTE = 0
"""Under this number, notes on tracks hold what is noted about the whole run."""


def knowledge_of(study: Study, run: Run | None, index: FrameIndex) -> Knowledge:
    """What the study holds about a run."""
    if run is None:
        return Knowledge(done=np.zeros(0, np.int64))
    notes = study.evidence.track_notes(run.id)
    cuts = np.array(notes.get(RUN_NOTE, {}).get("cuts", ()), np.int64)
    opinions = study.evidence.opinions(run.id)
    return Knowledge(
        done=None if run.state is RunState.COMPLETE else study.done_frames(run.id),
        notes=notes,
        cuts=np.unique(np.searchsorted(index.pts, cuts)),
        shown=study.shown_pictures(run.id, len(index), decoder=DECODER),
        opinions=opinions,
        asked={name: np.array(study.evidence.asked(run.id, name), np.int64) for name in opinions},
    )
