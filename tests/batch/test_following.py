"""Following a face of a study: how far, what it joins, and that nothing is written."""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.batch.bridging import fill_gap
from app.batch.following import follow_face
from app.core.arrays import RawFaces
from app.core.decisions import EndReason, FollowedBox
from app.core.errors import UsageError
from app.core.model import Box, Status
from app.core.refs import FaceRef, Scope
from app.core.task import CancelToken
from app.review.session import ReviewSession
from app.store.study import Study
from tests.inference.conftest import GONE, HIDDEN, MovingFace
from tests.inference.conftest import moving_face as moving_face
from tests.studies import SETTINGS

AT = 16


@pytest.fixture
def study(tmp_path: Path, moving_face: MovingFace) -> Iterator[Study]:
    with Study.create(tmp_path / "s.faceveil") as made:
        medium = made.add_medium(moving_face.info).id
        made.save_index(medium, moving_face.index)
        yield made


def box_at(face: MovingFace, frame: int) -> Box:
    box = face.boxes[frame]
    assert box is not None
    return Box.of(box)


def with_track(study: Study, face: MovingFace, frames: Container[int]) -> FaceRef:
    """A finished run that found the face in these frames only."""
    run = study.start_run(
        1, SETTINGS, model="x", weights_hash="", version="0", detector_threshold=0.5
    )
    found = []
    for frame in range(len(face.index)):
        box = face.boxes[frame] if frame in frames else None
        raw = RawFaces.empty() if box is None else RawFaces(box[None], np.array([0.9], np.float32))
        found.append((face.index.at(frame), raw))
    study.add_detections(run, found)
    table = study.faces(run)
    table.tracks[:] = 1
    study.finish_run(run, table, {})
    return FaceRef.track(1, run)


def test_a_face_is_followed_over_what_hides_it_and_no_farther_than_it_shows(
    study: Study, moving_face: MovingFace
) -> None:
    index = moving_face.index
    steps: list[FollowedBox] = []
    found = follow_face(
        study, 1, pts=index.at(AT), box=box_at(moving_face, AT), on_step=steps.append
    )
    frames = [index.position(one.pts) for one in found.path]
    assert frames == sorted({*frames} - {AT})
    assert {*range(GONE)} - {AT} <= {*frames}
    assert max(frames) <= GONE + 8
    assert found.ended[0] is EndReason.LIMIT
    assert {one.pts for one in steps} == {one.pts for one in found.path}
    sure = {index.position(one.pts): one.sure for one in found.path}
    # What hides it comes near a few frames before.
    least = min(sure[frame] for frame in sure if frame < min(HIDDEN) - 5)
    assert min(sure[frame] for frame in HIDDEN) < least
    assert not study.events(1)


def test_the_walk_ends_with_the_track_that_goes_on_with_the_face(
    study: Study, moving_face: MovingFace
) -> None:
    index = moving_face.index
    track = with_track(study, moving_face, range(36, GONE))
    found = follow_face(study, 1, pts=index.at(AT), box=box_at(moving_face, AT))
    assert found.joins == (track,)
    assert found.ended[1] is EndReason.MET
    last = index.position(found.path[-1].pts)
    assert 36 <= last < 45


def test_a_rejected_track_neither_stops_the_walk_nor_is_joined(
    study: Study, moving_face: MovingFace
) -> None:
    index = moving_face.index
    track = with_track(study, moving_face, range(36, GONE))
    ReviewSession(study, 1).reject(track, Scope.track(), index.at(40))
    found = follow_face(study, 1, pts=index.at(AT), box=box_at(moving_face, AT))
    assert found.joins == ()
    assert index.position(found.path[-1].pts) >= GONE - 1


def test_one_way_none_and_stopped(study: Study, moving_face: MovingFace) -> None:
    index, box = moving_face.index, box_at(moving_face, AT)
    back = follow_face(study, 1, pts=index.at(AT), box=box, direction="backward")
    assert back.ended == (EndReason.LIMIT, None)
    assert [index.position(one.pts) for one in back.path] == list(range(AT))
    assert follow_face(study, 1, pts=index.at(AT), box=box, direction="none").path == ()

    token = CancelToken()
    steps: list[FollowedBox] = []

    def until_five(one: FollowedBox) -> None:
        steps.append(one)
        if len(steps) == 5:
            token.cancel()

    some = follow_face(
        study, 1, pts=index.at(AT), box=box, direction="forward", token=token, on_step=until_five
    )
    assert some.path == tuple(steps)
    assert some.ended == (None, EndReason.STOPPED)


def test_what_was_followed_is_one_decision_and_one_undo(
    study: Study, moving_face: MovingFace
) -> None:
    index = moving_face.index
    track = with_track(study, moving_face, range(40, GONE))
    event = follow_face(study, 1, pts=index.at(AT), box=box_at(moving_face, AT))
    stored = study.append(event, medium_id=1)
    session = ReviewSession(study, 1)
    added = FaceRef.track(-stored.seq)
    for frame in (0, AT, 33):
        (face,) = session.faces_at(index.at(frame))
        assert face.covered
        assert face.status in (Status.UNDECIDED, Status.ACCEPTED)
    assert set(session.state.members(added)) == {added, track}
    session.undo()
    assert session.faces_at(index.at(AT)) == []


def test_a_gap_inside_a_track_is_walked_from_both_sides(
    study: Study, moving_face: MovingFace
) -> None:
    found = {*range(12), *range(18, 26)}
    ref = with_track(study, moving_face, found)
    index = moving_face.index
    path = fill_gap(study, 1, ref, pts=index.at(14))
    assert [index.position(one.pts) for one in path] == list(range(12, 18))
    for one in path:
        there = box_at(moving_face, index.position(one.pts))
        assert one.box.center == pytest.approx(there.center, abs=10)
    session = ReviewSession(study, 1)
    (track,) = session.tracks()
    session.set_span(ref, *track.span, path=path)
    covered = [frame for frame in range(30) if any(
        face.covered for face in session.faces_at(index.at(frame)))]  # fmt: skip
    assert covered == list(range(26))
    session.undo()
    assert not session.faces_at(index.at(14))
    with pytest.raises(UsageError, match="no gap"):
        fill_gap(study, 1, ref, pts=index.at(5))
