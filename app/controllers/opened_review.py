"""A medium's review as it is read in the background: faces, decisions and concerns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.controllers.jobs import JobRunner
from app.core.changes import Changes
from app.review.concerns.making import Finding, finding
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """What belongs together of one medium.

    Attributes:
        concerns: Settled only by what the person of the session answered: a second reviewer
            does not see the first one's answers.
        find: What finds them, where that was left for later; for a worker thread.
    """

    session: ReviewSession
    concerns: ConcernQueue
    find: Finding | None = None

    def catch_up(self) -> Changes:
        """Take up what came into the study since it was read."""
        changes = self.session.refresh()
        if changes:
            self.concerns.update(changes)
        return changes


def open_review(
    study: Study, medium_id: int, *, person: str | None = None, later: bool = False
) -> OpenedReview:
    """Read a medium; may take seconds where it is long. For a worker thread.

    Args:
        later: Leave it to the caller to find concerns.

    Raises:
        StudyError: The study cannot be read.
    """
    session = ReviewSession(study, medium_id, person=person)
    session.tracks()  # whoever shows the medium needs them at once
    concerns = ConcernQueue(session, person=session.person, later=later)
    return OpenedReview(session, concerns, finding(session) if later else None)


def open_in_background(
    study: Study,
    medium_id: int,
    *,
    person: str | None = None,
    runner: JobRunner,
    done: Callable[[OpenedReview], None],
    failed: Callable[[BaseException], None],
    later: bool = True,
) -> None:
    """Read a medium for somebody who waits for it; see :func:`open_review`."""
    work = partial(open_review, study, medium_id, person=person, later=later)
    runner.run("load review", work, done=done, failed=failed, awaited=True)
