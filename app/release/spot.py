"""Which spot check speaks for a medium."""

from __future__ import annotations

from app.review.spot_check import SpotCheck, checks_of
from app.store.study import Study


def spot_check(study: Study, medium_id: int) -> SpotCheck | None:
    """The spot check that shows most: one that holds, with the smallest bound, else the newest.

    A check of the whole study speaks for each of its media.
    """
    found = [*checks_of(study, None), *checks_of(study, medium_id)]
    holding = [(check.bound, check) for check in found if check.bound is not None]
    if holding:
        return min(holding, key=lambda pair: pair[0])[1]
    return found[-1] if found else None
