"""What the list of tracks calls them."""

from __future__ import annotations

from app.core.model import Status
from app.core.refs import FaceRef
from app.core.tracks import TrackSummary
from app.widgets.panels.tracks_model import TracksModel


def summary(track: int) -> TrackSummary:
    return TrackSummary(
        ref=FaceRef.track(track, 1),
        track=track,
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


def test_faces_added_by_hand_are_counted_from_one() -> None:
    model = TracksModel()
    rows = [summary(track) for track in (7, -9, -4)]
    model.set_tracks(rows, None)
    assert [model.number(row) for row in rows] == [
        "Track 7",
        "Added by hand 2",
        "Added by hand 1",
    ]
