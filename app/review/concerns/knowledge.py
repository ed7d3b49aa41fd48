"""What is known of a run beside its faces, read from the study."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.core.arrays import FaceTable
from app.core.model import IntArray
from app.core.shown import ShownPictures
from app.core.timebase import FrameIndex
from app.store.records import Run, RunState
from app.store.study import Study
from app.video.fingerprint import DECODER

RUN_NOTE = 0
"""Under this number, notes on tracks hold what is noted about the whole run."""


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """What is known of a run beside its faces.

    Attributes:
        done: PTS of the frames that were looked at; None where all were.
        notes: What tracker and second look noted about tracks, by number.
        cuts: Ordinals of frames with which another scene begins, sorted.
        shown: The pictures that the run was shown; None where that was not kept.
        opinions: What other detectors saw, by their names.
        asked: Frames (PTS, sorted) that other detectors were asked about, by their names.
    """

    done: IntArray | None = None
    notes: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    cuts: IntArray = field(default_factory=lambda: np.zeros(0, np.int64))
    shown: ShownPictures | None = None
    opinions: Mapping[str, FaceTable] = field(default_factory=dict)
    asked: Mapping[str, IntArray] = field(default_factory=dict)


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
