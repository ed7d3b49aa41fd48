"""What the list of tracks calls them, and that it follows decisions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.decisions import AddFace, Event, StoredEvent
from app.core.model import Box, Status
from app.core.numbers import TrackNumbers
from app.core.refs import FaceRef
from app.core.tracks import TrackSummary
from app.review.session import ReviewSession
from app.widgets.panels.tracks_model import TrackFilter, TracksModel
from tests.studies import events, make_index, reviewed_study


def summary(ref: FaceRef) -> TrackSummary:
    return TrackSummary(
        ref=ref,
        track=ref.number,
        first_pts=0,
        last_pts=9,
        frames=10,
        score=0.9,
        status=Status.UNDECIDED,
        provenance=(10, 0, 0),
        person="",
        sample_pts=0,
        covered=10,
        rejected=0,
        ghost=False,
        group=None,
    )


def test_no_two_tracks_are_called_by_one_number() -> None:
    model, numbers = TracksModel(), TrackNumbers(1)
    for seq, extends in ((4, None), (5, None), (6, -5), (9, None)):
        event = AddFace(0, Box(0, 0, 9, 9), track=extends)
        numbers.note(StoredEvent(seq, 1, "", "ann", event, "", ""))
    refs = [FaceRef.track(7, 1), FaceRef.track(7, 2), FaceRef.track(-9), FaceRef.track(-4)]
    rows = [summary(ref) for ref in refs]
    model.set_tracks(rows, None, numbers.of)
    assert model.rowCount() == 4
    assert [model.number(row) for row in rows] == [
        "Track 7",
        "Track R2-7",
        "Added by hand H3",
        "Added by hand H1",
    ]


@settings(max_examples=40, deadline=None)
@given(listed=st.lists(events, max_size=12), shown=st.sampled_from(TrackFilter))
def test_a_list_that_follows_decisions_is_as_one_made_anew(
    tmp_path_factory: pytest.TempPathFactory, listed: list[Event], shown: TrackFilter
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    index = make_index()
    with study:
        session, kept = ReviewSession(study, medium), TracksModel()
        kept.set_filter(shown)
        for event in listed:
            study.append(event, medium_id=medium)
            session.refresh()
            fresh = TracksModel()
            fresh.set_filter(shown)
            for model in (kept, fresh):
                model.set_tracks(session.tracks(), index, session.state.numbers.of)
            rows, wanted = (
                [model.track(row) for row in range(model.rowCount())] for model in (kept, fresh)
            )
            assert rows == wanted
            assert [kept.row_of(track.ref) for track in wanted] == list(range(len(wanted)))
            for chosen in TrackFilter:
                assert kept.count(chosen) == fresh.count(chosen)
