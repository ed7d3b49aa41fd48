"""Second opinions on a finished run, in the background: sparse, bounded, resumable."""

from __future__ import annotations

import math
import time
from datetime import datetime
from typing import Final

import numpy as np

from app.core.arrays import RawFaces
from app.core.errors import MediaError
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.inference.second_opinions import Look, SecondLooker, looks_of, sampled
from app.store.records import Run, RunState
from app.store.study import Study
from app.video.reader import FrameReader

SHARE: Final = 0.25
"""Of the time that detection took: second opinions take no longer by default."""
EVERY_SECONDS: Final = 0.5
"""Frames this far apart are looked at, as far as the time allows."""
_LEAST_SECONDS: Final = 3.0
"""Taken in any case: detection of a short clip is too quick to measure by."""
_STORED_FRAMES: Final = 8


def run_opinions(
    study: Study,
    medium_id: int,
    *,
    share: float = SHARE,
    every: float = EVERY_SECONDS,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    threads: int | None = None,
) -> int:
    """Ask for second opinions on the run that is reviewed, until the time is spent.

    Each sampled frame is shown to another detector, and in turn to the run's own on an enlarged,
    a brightened and a mirrored picture. What was asked before is not asked again. Without a
    finished run, nothing happens.

    Args:
        study: Where opinions are kept as they come.
        medium_id: Which medium.
        share: Of the time that detection took; infinity looks at all sampled frames.
        every: Seconds between sampled frames.
        token: Pauses or cancels.
        progress: Told the frames.
        threads: Processor threads; None takes every core.

    Returns:
        How many frames were looked at.

    Raises:
        Cancelled, MediaError, WeightsError, DeviceError, StudyError.
    """
    run, index = study.active_run(medium_id), study.load_index(medium_id)
    if run is None or run.state is not RunState.COMPLETE or index is None:
        return 0
    token, info = token or CancelToken(), study.medium(medium_id).info
    looks = looks_of(run.settings)
    asked = {look.name: set(study.evidence.asked(run.id, look.name)) for look in looks}
    wanted = sampled(index, every).tolist()
    plan = [(pts, _in_turn(looks, number)) for number, pts in enumerate(wanted)]
    plan = [(pts, two) for pts, two in plan if any(pts not in asked[look.name] for look in two)]
    allowed = math.inf if math.isinf(share) else max(_LEAST_SECONDS, share * _seconds(run))
    meter = ProgressMeter(progress, Stage.SECOND_OPINIONS, len(plan))
    kept = _Kept(study, run.id)
    begun, done = time.monotonic(), 0
    with (
        SecondLooker(run.settings, threads=threads) as looker,
        FrameReader(info, index, kept=0) as reader,
    ):
        try:
            for pts, two in plan:
                token.checkpoint()
                if time.monotonic() - begun > allowed:
                    break
                try:
                    image = reader.read_at(pts).image
                except MediaError:
                    continue  # a concern of its own
                for look in two:
                    if pts not in asked[look.name]:
                        kept.add(look.name, pts, looker.look(image, look))
                done += 1
                meter.advance()
        finally:
            kept.write()
    meter.finish()
    return done


def _in_turn(looks: tuple[Look, ...], number: int) -> tuple[Look, Look]:
    """The other detector, and one of the other ways."""
    return looks[0], looks[1 + number % (len(looks) - 1)]


def _seconds(run: Run) -> float:
    """How long a run took, from its first start to its end."""
    if run.ended is None:
        return 0.0
    begin, end = (datetime.fromisoformat(text) for text in (run.started, run.ended))
    return float(np.clip((end - begin).total_seconds(), 0, None))


class _Kept:
    """Opinions on their way into the study, some frames at a time."""

    def __init__(self, study: Study, run_id: int) -> None:
        self._study, self._run_id = study, run_id
        self._waiting: dict[str, list[tuple[int, RawFaces]]] = {}

    def add(self, name: str, pts: int, faces: RawFaces) -> None:
        """One more frame."""
        listed = self._waiting.setdefault(name, [])
        listed.append((pts, faces))
        if len(listed) >= _STORED_FRAMES:
            self.write()

    def write(self) -> None:
        """Everything that waits is stored."""
        for name, frames in self._waiting.items():
            self._study.evidence.add_opinions(self._run_id, name, frames)
        self._waiting.clear()
