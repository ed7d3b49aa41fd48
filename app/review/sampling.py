"""What a spot check draws from: the frames of media, the riskiest last."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.core.errors import UsageError
from app.core.said import say
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.review.spot_check import DrawnFrame, Population, draw, record_sample
from app.review.status import worked_frames
from app.store.study import Study

_LIMIT = 5000
"""Concerns that are looked at; the others' frames are taken for calm ones."""


def population_of(study: Study, medium_id: int) -> Population:
    """The frames of a medium that are worked on, and how risky each is.

    A frame is as risky as the riskiest concern over it, settled ones left out.

    Raises:
        UsageError: No faces were looked for in it yet.
    """
    session = ReviewSession(study, medium_id)
    index = study.load_index(medium_id)
    if index is None or session.run is None:
        raise UsageError(
            say("{name}: no faces were looked for yet", name=study.medium(medium_id).path.name)
        )
    frames = worked_frames(session, index)
    risk = np.zeros(len(frames), np.float64)
    for concern in ConcernQueue(session).open(limit=_LIMIT):
        first, last = min(concern.first, concern.at), max(concern.last, concern.at)
        low, high = np.searchsorted(frames, first, "left"), np.searchsorted(frames, last, "right")
        np.maximum(risk[low:high], concern.risk, out=risk[low:high])
    return Population(medium_id, frames, risk)


def sample(
    study: Study,
    media: Sequence[int],
    count: int,
    *,
    seed: int,
    person: str,
    whole: bool,
    hides: bool = False,
) -> tuple[str, list[DrawnFrame]]:
    """Draw frames for a spot check and note them in the log.

    Args:
        media: Out of which.
        count: How many frames.
        whole: These are all media of the study.
        hides: Some known covers are to be hidden from whoever looks.

    Returns:
        The sample's name; its frames in the order in which they are to be shown.

    Raises:
        UsageError: There are fewer frames, or no faces were looked for in a medium.
    """
    people = [population_of(study, medium_id) for medium_id in media]
    drawn = draw(people, count, seed)
    total = sum(len(one.frames) for one in people)
    name = record_sample(
        study, drawn, seed=seed, population=total, whole=whole, person=person, hides=hides
    )
    return name, drawn
