"""Concerns that nobody has to find: what the release check saw, and what people refused for.

They stand in the queue before those that are found in faces, and an answer settles them there as in
the release check.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from app.core.decisions import StoredEvent
from app.core.model import Box
from app.core.said import Said, say
from app.core.signoff import Refuse
from app.core.timebase import FrameIndex
from app.review.concerns.answers import Answer
from app.review.concerns.concern import Concern, ConcernKind, Facts
from app.store.study import Study

PICTURES: Final = "pictures"
"""Under which a study keeps what looking at an export found."""
_SEEN, _SAID = 0.97, 1.0
"""Risks: detectors see a face where nothing is covered; a person said so."""


def told_concerns(
    study: Study,
    medium_id: int,
    *,
    index: FrameIndex,
    active: Iterable[StoredEvent],
    given: Mapping[str, Answer],
) -> list[Concern]:
    """Faces that are left in the newest export, and objections, by risk, settled ones too.

    Args:
        study: Open.
        medium_id: Which medium.
        index: Of the medium.
        active: Gestures that count.
        given: Answers by the ids of concerns.
    """
    medium = study.medium(medium_id).fingerprint.quick_hash
    found: list[Concern] = []

    def add(kind: ConcernKind, name: str, span: tuple[int, int, int], *, box: Box | None,
            risk: float, words: Said, score: float = 1.0) -> None:  # fmt: skip
        answer = given.get(name)
        first, at, last = span
        found.append(
            Concern(
                name, kind, medium_id, first, last, at, box, None, risk, Facts(score=score), "",
                None if answer is None else answer.settled, told=words,
            )
        )  # fmt: skip

    for stored in active:
        if not isinstance(stored.event, Refuse):
            continue
        for place, objection in enumerate(stored.event.objections):
            at = index.start if objection.pts is None else objection.pts
            words = say("{person} refused the release: {text}", person=stored.person,
                        text=objection.text)  # fmt: skip
            name = objection_id(medium, stored.seq, place)
            add(ConcernKind.OBJECTION, name, (at, at, at), box=None, risk=_SAID, words=words)
    ticks = float(1 / index.time_base)
    for leak in _leaks(study, medium_id):
        box = Box.of([float(side) for side in leak["box"]])
        name = leak_id(medium, int(leak["at"]), box, ticks=ticks)
        detectors = ", ".join(leak["detectors"])
        words = say(
            "In the exported file, {detectors} still found a face where nothing is covered "
            "({sure:.0%} sure).", detectors=detectors, sure=float(leak["score"]),
        )  # fmt: skip
        span = int(leak["first"]), int(leak["at"]), int(leak["last"])
        add(
            ConcernKind.RESIDUAL_FACE, name, span, box=box, risk=_SEEN, words=words,
            score=float(leak["score"]),
        )  # fmt: skip
    return found


def leak_id(medium: str, at: int, box: Box, *, ticks: float) -> str:
    """Names a face that is left; the same in the next export where it is at the same place.

    Args:
        medium: Hash of the medium's content.
        at: PTS of its frame.
        box: Displayed source pixels.
        ticks: Of the medium's clock, a second.
    """
    corner = (round(side / 24) for side in (box.x1, box.y1))
    return told_id(medium, "leak", round(at / ticks * 2), *corner)


def objection_id(medium: str, seq: int, place: int) -> str:
    """Names an objection: of which refusal, and which of its."""
    return told_id(medium, "objection", seq, place)


def told_id(*parts: object) -> str:
    """A name made of what a concern is about, sixteen hexadecimal digits."""
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:16]


def _leaks(study: Study, medium_id: int) -> list[dict[str, Any]]:
    """Faces that nobody left visible, in the newest export; what cannot be read is none."""
    exports = study.exports(medium_id)
    kept = study.checks.get(exports[-1].id, PICTURES) if exports else None
    if kept is None:
        return []
    try:
        return [one for one in kept.data["findings"]["residues"] if not one["rejected"]]
    except (KeyError, TypeError):
        return []
