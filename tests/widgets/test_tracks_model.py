"""What the list of tracks calls them."""

from __future__ import annotations

from app.core.decisions import AddFace, StoredEvent
from app.core.model import Box, Status
from app.core.numbers import TrackNumbers
from app.core.refs import FaceRef
from app.core.tracks import TrackSummary
from app.widgets.panels.tracks_model import TracksModel


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
