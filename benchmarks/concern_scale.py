"""The review queue of ten hours with two million faces: ``python -m benchmarks.concern_scale``.

Prints milliseconds of processor time on one core: the queue made, the riskiest concern, and the
next one after a decision.
"""

from __future__ import annotations

import json
import time
from fractions import Fraction

import numpy as np

from app.core.arrays import FaceTable
from app.core.fold import ReviewState
from app.core.model import Provenance
from app.core.timebase import FrameIndex
from app.review.concerns.evidence import Evidence
from app.review.concerns.kinds.table import PLUGINS
from app.review.concerns.listing import Listing

_HOURS, _RATE = 10, 25
_ROWS = 2_000_000
_TRACK = 130
"""Frames of a track."""


def faces(frames: int) -> FaceTable:
    """Tracks at random places and times, one in six of them weak."""
    rng = np.random.default_rng(1)
    tracks = _ROWS // _TRACK
    begin = rng.integers(0, frames - _TRACK, tracks)
    position = (begin[:, None] + np.arange(_TRACK)).ravel()
    start = rng.uniform(0, [1800, 1000], (tracks, 2))
    step = rng.normal(0, 1, (tracks, 2))
    corner = (start[:, None] + step[:, None] * np.arange(_TRACK)[None, :, None]).reshape(-1, 2)
    size = np.repeat(rng.uniform(20, 80, tracks), _TRACK)[:, None]
    boxes = np.concatenate([corner, corner + size], axis=1).astype(np.float32)
    level = np.where(rng.random(tracks) < 0.17, 0.3, 0.85)
    scores = np.clip(np.repeat(level, _TRACK) + rng.normal(0, 0.08, len(boxes)), 0.05, 0.99)
    order = np.argsort(position, kind="stable")
    n = len(order)
    return FaceTable(
        np.arange(1, n + 1, dtype=np.int64),
        position[order].astype(np.int64),
        boxes[order],
        scores[order].astype(np.float32),
        np.full(n, Provenance.DETECTOR, np.uint8),
        np.repeat(np.arange(1, tracks + 1, dtype=np.int64), _TRACK)[order],
        np.zeros((n, 0, 2), np.float32),
    )


def main() -> None:
    """Print the figures as JSON."""
    frames = _HOURS * 3600 * _RATE
    stamps = np.arange(frames, dtype=np.int64)
    index = FrameIndex(stamps, stamps % 250 == 0, Fraction(1, _RATE), frames)
    state = ReviewState(faces(frames), run=1, frames=stamps)
    begin = time.process_time()
    listing = Listing(Evidence(state, index, (1920, 1080)), PLUGINS, (1, "ab" * 32))
    made = time.process_time()
    first = listing.concern(0)
    shown = time.process_time()
    middle = frames // 2
    listing.mark([(middle, middle + _TRACK)])
    while listing.step():
        pass
    again = listing.concern(0)
    renewed = time.process_time()
    assert first == again
    out = {
        "rows": len(state.layers.rows),
        "concerns": len(listing),
        "made_ms": 1000 * (made - begin),
        "first_ms": 1000 * (shown - made),
        "after_a_decision_ms": 1000 * (renewed - shown),
    }
    print(json.dumps(out))


if __name__ == "__main__":
    main()
