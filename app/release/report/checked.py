"""What the report says of how an export was checked, and of what remains."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np

from app.core.spans import stretches
from app.core.timebase import FrameIndex
from app.release.concerns import ReleaseConcern, ReleaseConcernKind
from app.release.conditions import Gate
from app.release.gate import concerns_of
from app.release.known import Known
from app.release.spot import spot_check
from app.release.words import TITLES, condition_words
from app.review.loading import Loaded
from app.review.visible import left_visible
from app.store.study import Study

MOST: Final = 400
"""Concerns, and stretches that nobody saw, are told one by one up to so many."""
Clock = Callable[[int], float]
"""A PTS as seconds since the first frame."""


def checked(study: Study, gate: Gate, known: Known, *, clock: Clock) -> dict[str, Any]:
    """The gate's conditions, and what looking at the export found."""
    found = known.findings
    pictures: dict[str, Any] | None = None
    if found is not None:
        said = concerns_of(study, gate.medium_id)
        answers = {
            (one.at, one.box): one for one in said if one.kind is ReleaseConcernKind.RESIDUAL
        }
        worst = found.worst
        pictures = {
            "complete": found.complete,
            "frames": found.frames,
            "searched": found.looked,
            "searched_by": [
                {"name": one.name, "weights_sha256": one.weights,
                 "score_with_another": one.agreeing, "score_alone": one.sure}
                for one in found.watched_by
            ],
            "regions": found.regions,
            "regions_as_asked": found.whole,
            "regions_untold": found.untold,
            "untold_at": None if found.untold_at is None else clock(found.untold_at),
            "worst_share": None if worst is None else worst.share,
            "worst_at": None if worst is None else clock(worst.pts),
            "gaps": [
                {"at": clock(g.pts), "box": list(g.box), "share": g.share, "why": g.why}
                for g in found.gaps
            ],
            "more_gaps": found.more_gaps,
            "wrong_pictures": [clock(pts) for pts in found.wrong],
            "undecoded": [clock(pts) for pts in found.undecoded],
            "faces_where_nothing_is_covered": [
                {"from": clock(r.first), "to": clock(r.last), "at": clock(r.at),
                 "box": list(r.box), "score": round(r.score, 3), "detectors": list(r.detectors),
                 "left_visible_on_purpose": r.rejected,
                 **_answer(answers.get((r.at, r.box)))}
                for r in found.residues
            ],
            "covered_faces_still_found": {
                name: {"covered": one.covered, "found": one.found}
                for name, one in found.utility.items()
            },
            "psnr_outside": None if found.psnr is None else round(found.psnr, 2),
            "ssim_outside": None if found.ssim is None else round(found.ssim, 5),
        }  # fmt: skip
    spot = spot_check(study, gate.medium_id)
    return {
        "conditions": [
            {
                "kind": one.kind.value,
                "title": TITLES[one.kind],
                "met": one.met,
                "words": condition_words(one, clock),
            }
            for one in gate.conditions
        ],
        "rules": {
            "coverage": gate.rules.coverage,
            "bound": gate.rules.bound,
            "looks": gate.rules.looks,
            "signatures": gate.rules.signatures,
            "all_seen": gate.rules.all_seen,
            "floor": gate.rules.floor,
        },
        "pictures": pictures,
        "fidelity": known.fidelity,
        "privacy": known.privacy,
        "spot_check": None
        if spot is None
        else {
            "drawn": spot.size,
            "checked": spot.checked,
            "missed": spot.missed,
            "hidden": spot.hidden,
            "noticed": spot.noticed,
            "population": spot.population,
            "whole_study": spot.whole,
            "void": spot.void,
            "bound": None if spot.bound is None else round(spot.bound, 6),
        },
    }


def remains(
    study: Study, gate: Gate, loaded: Loaded, *, clock: Clock, index: FrameIndex | None
) -> dict[str, Any]:
    """What was left visible, what nobody saw, and concerns with their answers."""
    left = [
        {**one.to_dict(), "first": clock(one.first), "last": clock(one.last)}
        for one in left_visible(loaded.state)
    ]
    unseen: list[list[float]] = []
    count = 0
    if index is not None:
        # Nobody need look at what is covered whole.
        worked = loaded.state.areas.within(index.pts)
        bare = ~np.isin(worked, study.seen(gate.medium_id))
        count = int(bare.sum())
        unseen = [[clock(a), clock(b)] for a, b in stretches(worked, bare)]
    concerns = [_in_seconds(one.to_dict(), clock) for one in concerns_of(study, gate.medium_id)]
    return {
        "left_visible": left,
        "unseen_frames": count,
        "unseen": unseen[:MOST],
        "concerns": concerns[:MOST],
    }


def _answer(concern: ReleaseConcern | None) -> dict[str, Any]:
    """How a face that was found was settled; all None while it is open."""
    told = {} if concern is None else concern.to_dict()
    return {name: told.get(name) for name in ("settled", "settled_by", "note")}


def _in_seconds(concern: dict[str, Any], clock: Clock) -> dict[str, Any]:
    times = ("at", "first", "last")
    told = {name: concern[name] for name in times if concern.get(name) is not None}
    return {**concern, **{name: clock(pts) for name, pts in told.items()}}
