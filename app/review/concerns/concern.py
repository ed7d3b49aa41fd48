"""A concern: a place that may hide a missed or a false face."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from app.core.model import Box
from app.core.refs import FaceRef
from app.core.remarks import SettledAs
from app.core.said import Said


class ConcernKind(StrEnum):
    """What made somebody look. The values stand in JSON and in logs: never rename."""

    TRACK_START = "track-start"
    TRACK_END = "track-end"
    GAP = "gap"
    COUNT_CHANGE = "count-change"
    SCORE_DIP = "score-dip"
    JUMP = "jump"
    LANDMARKS = "landmarks"
    ONE_FRAME = "one-frame"
    GHOSTS = "ghosts"
    SECOND_OPINION = "second-opinion"
    EDGE = "edge"
    FILLS_PICTURE = "fills-picture"
    FIGURE = "figure"
    SCENE_CUT = "scene-cut"
    UNDECODABLE = "undecodable"
    LOST_FROM_EARLIER_RUN = "lost-from-earlier-run"
    NOTHING_FOUND = "nothing-found"
    RESIDUAL_FACE = "residual-face"
    OBJECTION = "objection"


_TOLD = (ConcernKind.RESIDUAL_FACE, ConcernKind.OBJECTION)
"""Kinds that are told to the queue, and not found in faces."""
KINDS: tuple[ConcernKind, ...] = tuple(kind for kind in ConcernKind if kind not in _TOLD)
"""Kinds that are found, in the order in which they are numbered in columns."""

CODES: dict[ConcernKind, int] = {kind: code for code, kind in enumerate(KINDS)}

NAN = math.nan


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about a concern, in figures; NaN where it means nothing.

    Attributes:
        score: Of the face looked at, 0 to 1.
        best: Of its track.
        width: Of its box, pixels.
        share: Height of its box, as a share of the picture's.
        margin: How far its box is from the picture's edge, in widths of the box; below 0 it is
            cut off.
        seconds: How long its track lasts.
        frames: In how many frames its track has a face.
        seen: The share of these that the detector found; the others were filled in.
        span: Seconds that the concern is about: a gap, a stretch.
        amount: What its kind measures; see the kind.
        count: Faces covered in the frame.
        left: Frames until the medium or the scene ends.
        alike: How many concerns it stands for.
        agree: How many looks of other detectors saw a face there at about that time.
        unusual: By what factor its box is larger or smaller than the medium's faces, a logarithm.
        note: Code of the reason why a track ended (:mod:`app.review.concerns.notes`), 0 for none.
    """

    score: float = NAN
    best: float = NAN
    width: float = NAN
    share: float = NAN
    margin: float = NAN
    seconds: float = NAN
    frames: float = NAN
    seen: float = NAN
    span: float = NAN
    amount: float = NAN
    count: float = NAN
    left: float = NAN
    alike: float = 1.0
    note: float = 0.0
    agree: float = NAN
    unusual: float = NAN


@dataclass(frozen=True, slots=True)
class Settled:
    """How a person answered.

    Attributes:
        seq: Of the decision.
    """

    as_: SettledAs
    person: str
    seq: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Concern:
    """A place to look at.

    Attributes:
        id: The same whenever the study is opened.
        first, last: PTS of what it is about.
        at: PTS of the frame to look at.
        box: Where, at ``at``, displayed source pixels; None for the whole frame.
        ref: The face or track that it is about; None for none.
        risk: Probability that it hides a missed or a false face.
        about: Fingerprint of what it is about; an answer to another one does not count.
        settled: The answer; None while it is open.
        slight: It hides so little that nobody is asked about it.
        also: Other places in that frame, or near it in time, that the same look answers.
        told: What whoever told it said; None for one that was found.
    """

    id: str
    kind: ConcernKind
    medium_id: int
    first: int
    last: int
    at: int
    box: Box | None
    ref: FaceRef | None
    risk: float
    facts: Facts
    about: str
    settled: Settled | None = None
    slight: bool = False
    also: tuple[Box, ...] = ()
    told: Said | None = None

    @property
    def open(self) -> bool:
        """Whether somebody has yet to look, or wants to look again."""
        return self.settled is None or self.settled.as_ is SettledAs.LATER
