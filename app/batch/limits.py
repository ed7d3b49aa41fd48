"""Lets limits that a script says, spans of time and sizes of faces, hold for a medium."""

from __future__ import annotations

from app.batch.gestures.times import span_between
from app.batch.jobs import run_index
from app.batch.spec import Limits
from app.core.spans import merged
from app.core.task import CancelToken
from app.review.session import ReviewSession
from app.store.study import Study


def limit(
    study: Study,
    medium_id: int,
    limits: Limits,
    *,
    person: str | None = None,
    token: CancelToken | None = None,
) -> None:
    """Let limits hold for a medium; what is so already is not decided again.

    Raises:
        UsageError: A span holds no frame, or sizes make no sense.
        MediaError, StudyError, Cancelled.
    """
    if not limits:
        return
    index = run_index(study, medium_id, token=token)
    session = ReviewSession(study, medium_id, person=person)
    areas = session.state.areas
    if limits.spans:
        spans = merged([span_between(index, first, last) for first, last in limits.spans])
        if spans != areas.chosen:
            session.set_range(spans)
    sizes = areas.sizes
    if (limits.smallest, limits.largest) not in ((None, None), (sizes.smallest, sizes.largest)):
        session.set_sizes(limits.smallest, limits.largest)
