"""Reads from the study which frames were seen and which the detector is done with."""

from __future__ import annotations

import numpy as np

from app.controllers.timeline_data import Mask, mask_of
from app.core.timebase import FrameIndex
from app.store.records import Run, RunState
from app.store.study import Study


def read_lanes(
    study: Study, medium_id: int, run: Run | None, index: FrameIndex
) -> tuple[Mask, Mask]:
    """Frames seen and frames done, each (n,) over the index. For a worker thread.

    Raises:
        StudyError: The study cannot be read.
    """
    done = np.zeros(len(index), np.bool_)
    if run is not None:
        complete = run.state is RunState.COMPLETE
        done = ~done if complete else mask_of(index, study.done_frames(run.id))
    return mask_of(index, study.seen(medium_id)), done
