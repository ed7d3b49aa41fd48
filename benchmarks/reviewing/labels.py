"""Which concerns hide something, by the truth, before anybody has decided anything."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.model import FloatArray
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found
from app.review.concerns.kinds.table import PLUGINS
from app.review.concerns.knowledge import knowledge_of
from app.review.concerns.listing import Listing
from app.review.concerns.looking import looks_at
from app.review.concerns.risk import features, risks
from app.review.session import ReviewSession
from benchmarks.footage.cover import cover_of, leaks
from benchmarks.footage.truth import Truth
from benchmarks.reviewing.reviewer import false_track
from benchmarks.reviewing.studies import Reviewed

_NEAR = 2.0
"""A missed face so many widths of the concern's box away is the concern's."""
_REPAIRED_SECONDS = 3.0
"""Leaks of one person this near in time are repaired by one gesture."""
_MOST = 25.0
"""Leaks longer than this count no more: a few long ones must not drown all others."""


@dataclass(frozen=True)
class Labelled:
    """Concerns of one clip.

    Attributes:
        found: n concerns, as the queue lists them before it chooses looks.
        rate: Frames a second.
        features: (n, len(FEATURES)).
        odds: (n,) as the program says.
        hidden: (n,) frames of faces that leak near the concern's box, 0 for none.
        false: (n,) bool: a false face.
        shown: (n,) frames of faces that leak anywhere in the frame that is looked at.
    """

    found: Found
    rate: float
    features: FloatArray
    odds: FloatArray
    hidden: np.ndarray
    false: np.ndarray
    shown: np.ndarray

    @property
    def kind(self) -> np.ndarray:
        return self.found.kind

    def looks(self, odds: FloatArray) -> tuple[FloatArray, np.ndarray, np.ndarray]:
        """The looks that the queue asks for: their features, whether each finds anything, and
        how many frames of leaks it shows."""
        looks = looks_at(self.found, odds, self.rate)
        found = (self.shown[looks.heads] > 0) | self.false[looks.heads]
        return looks.features, found, self.shown[looks.heads]

    @property
    def risk(self) -> FloatArray:
        """Of each look, as the program says."""
        return risks(self.looks(self.odds)[0])

    @property
    def hides(self) -> np.ndarray:
        """Whether each look finds anything."""
        return self.looks(self.odds)[1]


def labelled(reviewed: Reviewed) -> Labelled:
    """The concerns of a clip, and what is behind each of them."""
    session = ReviewSession(reviewed.study, reviewed.medium)
    info, index = reviewed.study.medium(reviewed.medium).info, reviewed.index
    known = knowledge_of(reviewed.study, session.run, index)
    evidence = Evidence(session.state, index, (info.width, info.height), known=known)
    listed = Listing(evidence, PLUGINS, (reviewed.medium, "0"))
    truth, found = reviewed.truth, listed.found
    cover = cover_of(session.state, index, np.unique(truth.frame))
    bare = leaks(truth, cover) & truth.due
    length = _lengths(truth, bare, round(_REPAIRED_SECONDS * evidence.rate))
    rows = range(len(found))
    refs = [listed.concern(row).ref for row in rows]
    false = [
        ref is not None and false_track(session, reviewed, ref, pts=int(index.pts[found.at[row]]))
        for row, ref in zip(rows, refs, strict=True)
    ]
    near = [
        _leaking(truth, bare, length, frame=int(found.at[row]), box=found.boxes[row])
        for row in rows
    ]
    shown = [_leaking(truth, bare, length, frame=int(found.at[row]), box=None) for row in rows]
    return Labelled(
        found, evidence.rate, features(found), listed.odds, np.array(near, np.float64),
        np.array(false, np.bool_), np.array(shown, np.float64),
    )  # fmt: skip


def _lengths(truth: Truth, bare: np.ndarray, reach: int) -> np.ndarray:
    """(n,) for how many frames each face that leaks does so, near that frame."""
    out = np.zeros(len(bare))
    for person in np.unique(truth.person[bare]).tolist():
        rows = np.flatnonzero(bare & (truth.person == person))
        frames = truth.frame[rows]
        first = np.searchsorted(frames, frames - reach)
        out[rows] = np.searchsorted(frames, frames + reach, side="right") - first
    return np.minimum(out, _MOST)


def _leaking(
    truth: Truth, bare: np.ndarray, length: np.ndarray, *, frame: int, box: np.ndarray | None
) -> float:
    """Frames of the faces that leak in a frame, near a box where there is one, on average."""
    rows = np.flatnonzero(bare & (truth.frame == frame))
    if box is not None and not np.isnan(box).any() and len(rows):
        boxes = truth.box[rows]
        off = np.hypot(*((boxes[:, a] + boxes[:, a + 2] - box[a] - box[a + 2]) / 2 for a in (0, 1)))
        width = np.maximum(boxes[:, 2] - boxes[:, 0], box[2] - box[0])
        rows = rows[off < _NEAR * width]
    return float(length[rows].mean()) if len(rows) else 0.0
