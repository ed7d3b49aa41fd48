"""Why a concern is one, in a plain sentence."""

from __future__ import annotations

import math

from app.review.concerns.concern import Concern, ConcernKind, Facts
from app.review.concerns.notes import reason_of as end_reason

_BECAUSE = {
    "edge": "it was leaving the picture",
    "hidden": "something came in front of it",
    "lost": "the tracker lost it",
    "cut": "another scene begins",
    "met": "another face was met",
    "limit": "the tracker stopped after its longest way",
    "stopped": "a person stopped there",
}


def reason(concern: Concern) -> str:
    """One sentence that says what to look for, English."""
    text = _sentence(concern.kind, concern.facts)
    alike = int(concern.facts.alike)
    if alike > 1:
        more = alike - 1
        text += f" {more} more sign{'s' * (more > 1)} in this picture."
    if concern.slight:
        text += " It hides so little that nobody is asked about it."
    return text


def _sentence(kind: ConcernKind, facts: Facts) -> str:
    if kind in (ConcernKind.TRACK_START, ConcernKind.TRACK_END):
        return _end(facts, starts=kind is ConcernKind.TRACK_START)
    if kind is ConcernKind.GHOSTS:
        return _ghosts(facts)
    if kind is ConcernKind.SECOND_OPINION:
        return (
            f"A second look sees a face here (score {facts.score:.2f}) that nothing covers"
            f"{_in_frames(facts.amount)}."
        )
    texts = {
        ConcernKind.GAP: f"Inside a track, the face is not covered for {_long(facts.span)}.",
        ConcernKind.COUNT_CHANGE: (
            f"For {_long(facts.span)} {_number(facts.amount)} face{_s(facts.amount)} fewer "
            f"{'are' if facts.amount != 1 else 'is'} covered than before and after."
        ),
        ConcernKind.SCORE_DIP: (
            f"The detector is suddenly unsure of this face (score {facts.score:.2f}, "
            f"{facts.amount:.0%} of what it was just before and after)."
        ),
        ConcernKind.JUMP: (
            f"The box jumps by {facts.amount:.1f} face widths from one frame to the next."
        ),
        ConcernKind.LANDMARKS: "Eyes, nose and mouth were placed outside of the box.",
        ConcernKind.ONE_FRAME: (
            f"A face in {_number(facts.frames)} frame{_s(facts.frames)} only (score "
            f"{facts.score:.2f}): a false one, or one that is missing before and after."
        ),
        ConcernKind.EDGE: "The face is no longer covered, and was still partly in the picture.",
        ConcernKind.FILLS_PICTURE: (
            f"The box takes {facts.share:.0%} of the picture's height: it may be wrong."
        ),
        ConcernKind.FIGURE: "A person's figure is here, and no face is covered on it.",
        ConcernKind.SCENE_CUT: "Another scene begins here: is every face of it covered?",
        ConcernKind.UNDECODABLE: "This picture is damaged or cannot be decoded.",
        ConcernKind.LOST_FROM_EARLIER_RUN: (
            "An earlier run had a face here, and this run has none."
        ),
        ConcernKind.NOTHING_FOUND: f"Nothing was found for {_long(facts.span)}: is it true?",
    }
    return texts[kind]


def _end(facts: Facts, *, starts: bool) -> str:
    where = (
        "near the edge of the picture" if facts.margin < 0.25 else "in the middle of the picture"
    )
    verb = "begins" if starts else "ends"
    text = f"The face {verb} here, {where}"
    if facts.left < 100:
        count = f"{_number(facts.left)} frame{_s(facts.left)}"
        limit = "after the picture changes" if starts else "before the picture changes"
        text = f"The face {verb} here, {count} {limit}, {where}"
    because = _BECAUSE.get(end_reason(facts.note), "")
    return f"{text}; {because}." if because else f"{text}."


def _ghosts(facts: Facts) -> str:
    many = facts.amount
    if many <= 1:
        return f"A weak detection (score {facts.score:.2f}) that nothing covers."
    return (
        f"Weak detections in {_number(many)} frames (score up to {facts.score:.2f}) that nothing "
        "covers: they may be a face."
    )


def _in_frames(count: float) -> str:
    return f", in {_number(count)} frames" if count == count and count > 1 else ""


def _long(seconds: float) -> str:
    if math.isnan(seconds):
        return "a moment"
    return f"{seconds:.2f} s" if seconds < 1 else f"{seconds:.1f} s"


def _number(value: float) -> str:
    return f"{int(value)}" if value == value else "some"


def _s(value: float) -> str:
    return "" if value == 1 else "s"
