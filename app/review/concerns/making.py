"""Finds the concerns of a medium from nothing, also apart from its session, in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.core.arrays import concatenate
from app.core.fold import ReviewState
from app.review.concerns.answers import Answer
from app.review.concerns.concern import Concern
from app.review.concerns.evidence import Evidence
from app.review.concerns.kinds.table import PLUGINS
from app.review.concerns.knowledge import knowledge_of
from app.review.concerns.listing import Listing
from app.review.concerns.plugin import ConcernPlugin
from app.review.loading import load
from app.review.session import ReviewSession
from app.store.records import Run
from app.store.study import Study

Finding = Callable[[], Listing | None]
"""Finds concerns apart from the session; None where the study has another run by now."""


def listing_of(
    study: Study,
    medium_id: int,
    state: ReviewState,
    *,
    run: Run | None,
    plugins: Sequence[ConcernPlugin] = PLUGINS,
) -> Listing | None:
    """Concerns of a state; None where the frames of its medium are not known.

    Raises:
        StudyError: The study cannot be read.
    """
    index = study.load_index(medium_id)
    if index is None:
        return None
    info = study.medium(medium_id).info
    known = knowledge_of(study, run, index)
    evidence = Evidence(state, index, (info.width, info.height), known=known)
    return listed_from(evidence, study, medium_id, plugins=plugins)


def listed_from(
    evidence: Evidence,
    study: Study,
    medium_id: int,
    *,
    plugins: Sequence[ConcernPlugin] = PLUGINS,
) -> Listing:
    """Concerns that evidence about a medium shows."""
    fingerprint = study.medium(medium_id).fingerprint
    return Listing(evidence, plugins, (medium_id, fingerprint.quick_hash))


def finding(session: ReviewSession) -> Finding:
    """What finds the concerns of a session as it stands now, and holds nothing that it changes.

    Its rows are shared, as nobody writes to them; its decisions are folded again.
    """
    rows, run, seq = session.state.layers.rows.found, session.run, session.last_seq
    study, medium_id = session.study, session.medium_id

    def find() -> Listing | None:
        loaded = load(
            study, medium_id, up_to=seq, rows=concatenate(rows) if len(rows) > 1 else rows[0]
        )
        if (loaded.run and loaded.run.id) != (run and run.id):
            return None
        return listing_of(study, medium_id, loaded.state, run=run)

    return find


def gone(
    session: ReviewSession,
    now: Listing,
    given: Mapping[str, Answer],
    *,
    plugins: Sequence[ConcernPlugin] = PLUGINS,
) -> list[Concern]:
    """Concerns that are no longer there, as they stood before they were repaired.

    Args:
        now: Those that are there.
        given: Answers by the ids of concerns.
    """
    missing = {c: a for c, a in given.items() if a.repairs and now.row(c) is None}
    if not missing:
        return []
    study, medium_id, evidence = session.study, session.medium_id, now.evidence
    repairs = {answer.settled.seq for answer in missing.values()}
    before = load(study, medium_id, without=repairs).state
    size = evidence.width, evidence.height
    past = listed_from(
        Evidence(before, evidence.index, size, known=evidence.known),
        study,
        medium_id,
        plugins=plugins,
    )
    rows = {concern: past.row(concern) for concern in missing}
    return [past.concern(r, missing[c].settled) for c, r in rows.items() if r is not None]
