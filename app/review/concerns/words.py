"""Why a concern is one, in a plain sentence."""

from __future__ import annotations

import math
from typing import Final

from app.core.said import Said, joined, say
from app.review.concerns.concern import Concern, ConcernKind, Facts
from app.review.concerns.notes import reason_of as end_reason

_BECAUSE: Final = {
    "edge": say("it was leaving the picture"),
    "hidden": say("something came in front of it"),
    "lost": say("the tracker lost it"),
    "cut": say("another scene begins"),
    "met": say("another face was met"),
    "limit": say("the tracker stopped after its longest way"),
    "stopped": say("a person stopped there"),
}


def reason(concern: Concern) -> Said:
    """One sentence that says what to look for."""
    if concern.told is not None:
        return concern.told
    text = _sentence(concern.kind, concern.facts)
    parts = [text]
    more = int(concern.facts.alike) - 1
    if more > 0:
        parts.append(say("%n more sign(s) in this picture.", more))
    if concern.slight:
        parts.append(say("It hides so little that nobody is asked about it."))
    return joined(" ", parts) if len(parts) > 1 else text


def _sentence(kind: ConcernKind, facts: Facts) -> Said:
    if kind in (ConcernKind.TRACK_START, ConcernKind.TRACK_END):
        return _end(facts, starts=kind is ConcernKind.TRACK_START)
    if kind is ConcernKind.GHOSTS:
        return _ghosts(facts)
    if kind is ConcernKind.SECOND_OPINION:
        return _second_opinion(facts)
    if kind is ConcernKind.COUNT_CHANGE:
        return _fewer(facts)
    if kind is ConcernKind.ONE_FRAME:
        return say(
            "A face in %n frame(s) only ({sure:.0%} sure): a false one, or one that is missing "
            "before and after.",
            _whole(facts.frames),
            sure=facts.score,
        )
    if kind in (ConcernKind.GAP, ConcernKind.NOTHING_FOUND):
        return _empty(kind, facts)
    texts = {
        ConcernKind.SCORE_DIP: say(
            "The detector is suddenly unsure of this face ({sure:.0%} sure, {share:.0%} of what it "
            "was just before and after).",
            sure=facts.score,
            share=facts.amount,
        ),
        ConcernKind.JUMP: say(
            "The box jumps by {widths:.1f} face widths from one frame to the next.",
            widths=facts.amount,
        ),
        ConcernKind.LANDMARKS: say("Eyes, nose and mouth were placed outside of the box."),
        ConcernKind.EDGE: say(
            "The face is no longer covered, and was still partly in the picture."
        ),
        ConcernKind.FILLS_PICTURE: say(
            "The box takes {share:.0%} of the picture's height: it may be wrong.",
            share=facts.share,
        ),
        ConcernKind.FIGURE: say("A person's figure is here, and no face is covered on it."),
        ConcernKind.SCENE_CUT: say("Another scene begins here: is every face of it covered?"),
        ConcernKind.UNDECODABLE: say("This picture is damaged or cannot be decoded."),
        ConcernKind.LOST_FROM_EARLIER_RUN: say(
            "An earlier run had a face here, and this run has none."
        ),
    }
    return texts[kind]


def _empty(kind: ConcernKind, facts: Facts) -> Said:
    span = _long(facts.span)
    if kind is ConcernKind.GAP:
        return say("Inside a track, the face is not covered for {span}.", span=span)
    return say("Nothing was found for {span}: is it true?", span=span)


def _fewer(facts: Facts) -> Said:
    span = _long(facts.span)
    if math.isnan(facts.amount):
        return say("For {span}, fewer faces are covered than before and after.", span=span)
    return say(
        "For {span}, %n face(s) fewer than covered before and after.",
        _whole(facts.amount),
        span=span,
    )


def _second_opinion(facts: Facts) -> Said:
    text = say(
        "A second look sees a face here ({sure:.0%} sure) that nothing covers.", sure=facts.score
    )
    if not facts.amount > 1:
        return text
    return joined(" ", (text, say("It does so in %n frame(s).", _whole(facts.amount))))


def _end(facts: Facts, *, starts: bool) -> Said:
    where = (
        say("near the edge of the picture")
        if facts.margin < 0.25
        else say("in the middle of the picture")
    )
    if facts.left < 100:
        frames = say("%n frame(s)", _whole(facts.left))
        text = (
            say(
                "The face begins here, {frames} after the picture changes, {where}",
                frames=frames,
                where=where,
            )
            if starts
            else say(
                "The face ends here, {frames} before the picture changes, {where}",
                frames=frames,
                where=where,
            )
        )
    elif starts:
        text = say("The face begins here, {where}", where=where)
    else:
        text = say("The face ends here, {where}", where=where)
    because = _BECAUSE.get(end_reason(facts.note))
    parts = (text,) if because is None else (text, because)
    return say("{sentence}.", sentence=joined("; ", parts))


def _ghosts(facts: Facts) -> Said:
    if facts.amount <= 1:
        return say(
            "A weak detection ({sure:.0%} sure) that nothing covers.",
            sure=facts.score,
        )
    if math.isnan(facts.amount):
        return say("Weak detections that nothing covers: they may be a face.")
    return say(
        "Weak detections in %n frame(s) (up to {sure:.0%} sure) that nothing covers: they may be a "
        "face.",
        _whole(facts.amount),
        sure=facts.score,
    )


def _long(seconds: float) -> Said:
    if math.isnan(seconds):
        return say("a moment")
    digits = 2 if seconds < 1 else 1
    return say("{seconds} s", seconds=round(seconds, digits))


def _whole(value: float) -> int:
    """A count; one that is not known is taken for one."""
    return 1 if math.isnan(value) else int(value)
