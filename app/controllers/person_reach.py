"""Decisions on a person: one gesture, in all media of the study that show them."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.controllers.study_reviews import Command, Reviewed, StudyReviews
from app.core.changes import Changes
from app.core.errors import UsageError
from app.core.refs import ScopeKind
from app.core.said import say
from app.review import people
from app.review.people import Meant
from app.review.session import ReviewSession


class Decision(Protocol):
    """A command on a face, in whatever medium."""

    def __call__(self, session: ReviewSession, /, meant: Meant) -> Changes: ...


def showing(reviews: StudyReviews, name: str) -> list[Reviewed]:
    """All media that show somebody.

    Raises:
        UsageError: Media are still to be read that may do so, or one that does is locked.
    """
    if not reviews.complete:
        reviews.want_all()
        raise UsageError(
            say("other videos of the study are still being read: try it again in a moment")
        )
    found = [one for one in reviews.all() if people.named(one.session, name)]
    for one in found:
        people.demand_unlocked(one.session, name)
    return found


def decide(reviews: StudyReviews, medium_id: int, meant: Meant, *, decision: Decision) -> bool:
    """Decide on a face; with the scope of its person in all media that show them.

    Whether anything came of it.

    Raises:
        UsageError: Nothing was decided anywhere, see :func:`showing`.
    """
    here = reviews.reviewed(medium_id)
    if here is None:
        return False
    commands: list[tuple[int, Command]] = [(medium_id, partial(decision, meant=meant))]
    name = people.name_of(here.session, meant.ref)
    if meant.scope.kind is ScopeKind.PERSON and name:
        for other in showing(reviews, name):
            if other.medium_id != medium_id:
                there = people.all_of(other.session, people.named(other.session, name))
                commands.append((other.medium_id, partial(decision, meant=there)))
    return reviews.do(commands)
