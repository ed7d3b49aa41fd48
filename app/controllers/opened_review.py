"""A medium's review as it is read in the background: faces, decisions and concerns."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.changes import Changes
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """What belongs together of one medium.

    Attributes:
        concerns: Settled only by what the person of the session answered: a second reviewer
            does not see the first one's answers.
    """

    session: ReviewSession
    concerns: ConcernQueue

    def catch_up(self) -> Changes:
        """Take up what came into the study since it was read."""
        changes = self.session.refresh()
        if changes:
            self.concerns.update(changes)
        return changes


def open_review(study: Study, medium_id: int, *, person: str | None = None) -> OpenedReview:
    """Read a medium; may take seconds where it is long. For a worker thread.

    Raises:
        StudyError: The study cannot be read.
    """
    session = ReviewSession(study, medium_id, person=person)
    return OpenedReview(session, ConcernQueue(session, person=session.person))
