"""Stretches of time with a name: what annotation tools of the behavioural sciences hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from app.core.timebase import FrameIndex
from app.exchange.rows import MediumFaces
from app.review.session import ReviewSession
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time.

    Attributes:
        tier: What kind of thing it is: a tier of ELAN, a behaviour of BORIS.
        first, last: Seconds from the first frame; the second is where it ends.
        text: What is said of it.
        subject: Whom it is about.
    """

    tier: str
    first: float
    last: float
    text: str = ""
    subject: str = ""


COVERED, SEEN, DECIDED = "covered", "seen", "decided"
"""Tiers that Faceveil writes."""


def stretches_of(study: Study, medium_id: int, faces: MediumFaces) -> list[Stretch]:
    """What was covered, seen and decided in a medium, over time."""
    covered = [
        Stretch(COVERED, first, last, "face covered", f"track {number}")
        for number, rows in faces.tracks().items()
        for first, last in faces.times(row.position for row in rows)
    ]
    seen = [
        Stretch(SEEN, *span, "frames seen", person)
        for person in study.seen_by(medium_id)
        for span in _spans(faces, study.seen(medium_id, person).tolist())
    ]
    decided = [
        Stretch(DECIDED, at, at + _one_frame(faces), text, person)
        for at, text, person in _decisions(study, medium_id, faces)
    ]
    return [*covered, *seen, *decided]


def spans_in(
    stretches: Iterable[Stretch], index: FrameIndex, tier: str | None = None
) -> list[tuple[int, int]]:
    """Frames (first and last PTS) that stretches of a tier hold, those that touch joined.

    Args:
        stretches: In seconds from the first frame.
        index: The medium's frames.
        tier: Only this one; None takes all.
    """
    times = (index.pts - index.start) * float(index.time_base)
    held = np.zeros(len(index), np.bool_)
    for one in stretches:
        if tier is None or one.tier == tier:
            held |= (times >= one.first - 1e-6) & (times < max(one.last, one.first + 1e-6) - 1e-6)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], held.astype(np.int8), [0]])))
    pairs = edges.reshape(-1, 2)
    return [(int(index.pts[a]), int(index.pts[b - 1])) for a, b in pairs]


def _spans(faces: MediumFaces, pts: list[int]) -> Iterator[tuple[float, float]]:
    yield from faces.times(faces.index.position(at) for at in pts if faces.index.contains(at))


def _one_frame(faces: MediumFaces) -> float:
    return faces.index.duration / max(1, len(faces.index))


def _decisions(
    study: Study, medium_id: int, faces: MediumFaces
) -> Iterator[tuple[float, str, str]]:
    session = ReviewSession(study, medium_id)
    texts = {entry.seq: entry.text for entry in session.history() if not entry.undone}
    for stored in session.state.gestures.active():
        pts = getattr(stored.event, "pts", None)
        if isinstance(pts, int) and stored.seq in texts:
            yield faces.index.seconds(pts), texts[stored.seq], stored.person
