"""The wall decides across media, and leaves what a person looks at where it is."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.batch.jobs import run_index
from app.controllers.frame_wall import FrameWall, bare_frames
from app.controllers.review import Verdict
from app.controllers.study_reviews import StudyReviews
from app.controllers.track_filter import TrackFilter
from app.controllers.wall import Wall, WallOrder
from app.core.changes import Changes
from app.core.model import Box, Status
from app.core.refs import Scope
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from tests.desks import Bench, open_bench, reviewed_clip, write_clip
from tests.studies import raw, start_run, tracked


@pytest.fixture
def two_media(tmp_path: Path) -> Path:
    """A study of two reviewed clips; three tracks in the first, two in the second."""
    study_path = reviewed_clip(tmp_path)
    other = write_clip(tmp_path / "other.mp4", 8)
    with Study.open(study_path) as study:
        medium = study.add_medium(probe(other))
        index = run_index(study, medium.id)
        run = start_run(study, medium.id)
        study.add_detections(run, [(int(p), raw((10, 20, 0.9), (60, 20, 0.2))) for p in index.pts])
        study.finish_run(run, tracked(study.faces(run)).take(slice(0, 16)))
    return study_path


def reviews_of(bench: Bench, study: Path, qtbot: QtBot) -> StudyReviews:
    bench.open(study)
    reviews = StudyReviews(bench.desk)
    reviews.want_all()
    qtbot.waitUntil(lambda: len(reviews.all()) == 2 and not reviews.reading, timeout=20_000)
    return reviews


def test_all_tracks_of_all_media_are_on_the_wall(
    tmp_path: Path, two_media: Path, qtbot: QtBot
) -> None:
    with open_bench(tmp_path, qtbot) as bench:
        reviews = reviews_of(bench, two_media, qtbot)
        wall = Wall(reviews, reviews)
        wall.set_filter(TrackFilter.ALL)
        assert {(cell.medium_id, cell.number) for cell in wall.cells} == {
            (1, "1"), (1, "2"), (1, "3"), (2, "1"), (2, "2"),
        }  # fmt: skip
        wall.set_filter(TrackFilter.GHOSTS)
        assert [cell.number for cell in wall.cells if cell.medium_id == 1] == ["3"]
        wall.set_filter(TrackFilter.FACES)
        wall.set_medium(1)
        wall.set_order(WallOrder.SCORE)
        assert [cell.track.score for cell in wall.cells] == pytest.approx([0.8, 0.9])
        wall.set_order(WallOrder.TIME)
        assert [cell.number for cell in wall.cells] == ["1", "2"]


def test_one_gesture_rejects_in_two_media_and_one_undo_takes_it_back(
    tmp_path: Path, two_media: Path, qtbot: QtBot
) -> None:
    with open_bench(tmp_path, qtbot) as bench:
        reviews = reviews_of(bench, two_media, qtbot)
        wall = Wall(reviews, reviews)
        wall.arrange()
        before = [cell.key for cell in wall.cells]
        assert wall.decide(wall.cells, Verdict.REJECT)
        assert [cell.key for cell in wall.cells] == before  # nothing jumped away
        assert all(cell.track.status is Status.REJECTED for cell in wall.cells)
        study = bench.workspace.study
        assert study is not None
        assert [len(study.events(medium)) for medium in (1, 2)] == [1, 1]  # on disk
        assert reviews.can_undo
        assert reviews.undo()
        assert all(cell.track.status is Status.UNDECIDED for cell in wall.cells)
        assert not reviews.can_undo
        assert not reviews.undo()


def test_a_medium_that_comes_to_the_desk_brings_what_was_decided_behind_it(
    tmp_path: Path, two_media: Path, qtbot: QtBot
) -> None:
    with open_bench(tmp_path, qtbot) as bench:
        reviews = reviews_of(bench, two_media, qtbot)
        wall = Wall(reviews, reviews)
        wall.arrange()
        theirs = [cell for cell in wall.cells if cell.medium_id == 2]
        wall.decide(theirs[:1], Verdict.ACCEPT)
        bench.desk.show(2)
        qtbot.waitUntil(lambda: bench.desk.shown is not None and bench.shown.medium_id == 2)
        found = bench.review.track(theirs[0].track.ref)
        assert found is not None
        assert found.status is Status.ACCEPTED
        bench.review.undo()  # at the desk; the wall hears of it
        cell = next(cell for cell in wall.cells if cell.key == theirs[0].key)
        assert cell.track.status is Status.UNDECIDED


@pytest.fixture
def bare_frame_wall(bench: Bench) -> FrameWall:
    reviews = StudyReviews(bench.desk)
    wall = FrameWall(reviews, reviews)
    wall.set_step(0.5)
    return wall


def test_frames_without_a_cover_come_and_say_when_they_got_one(
    bench: Bench, bare_frame_wall: FrameWall
) -> None:
    assert not bare_frame_wall.cells  # the left face is in every frame
    for number in (1, 2):
        track = next(t for t in bench.review.tracks() if t.track == number)
        bench.review.decide_tracks([track], Verdict.REJECT)
    bare_frame_wall.arrange()
    assert [cell.seconds for cell in bare_frame_wall.cells] == pytest.approx([0.2, 0.7, 1.0])
    bench.review.undo()
    assert [cell.covered for cell in bare_frame_wall.cells] == [False, True, True]


@given(
    st.lists(st.integers(0, 2), min_size=1, max_size=60),
    st.integers(1, 30),
)
def test_every_stretch_without_a_cover_is_sampled(counted: list[int], ticks: int) -> None:
    frames = np.cumsum(np.arange(1, len(counted) + 1) % 3 + 1).astype(np.int64)
    counts = np.array(counted, np.int64)
    found = set(bare_frames(frames, counts, ticks).tolist())
    bare = frames[counts == 0].tolist()
    assert found <= set(bare)
    begun = None
    for pts, count in zip(frames.tolist(), counted, strict=True):
        if count:
            begun = None
            continue
        if begun is None:
            begun, piece = pts, []
        # Of each piece of a stretch exactly one frame is there.
        number = (pts - begun) // ticks
        piece.append((number, pts in found))
        numbers = [n for n, _ in piece]
        last = pts == bare[-1] or counted[frames.tolist().index(pts) + 1] > 0
        if last:
            for number in set(numbers):
                assert sum(hit for n, hit in piece if n == number) == 1


@pytest.mark.parametrize("seed", range(3))
def test_cells_that_follow_decisions_are_as_ones_made_anew(
    tmp_path: Path, two_media: Path, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    with open_bench(tmp_path, qtbot) as bench:
        reviews = reviews_of(bench, two_media, qtbot)
        wall = Wall(reviews, reviews)
        wall.set_filter(TrackFilter.ALL)

        def gesture(session: ReviewSession) -> Changes:
            track = chance.choice(session.tracks())
            pts = chance.choice(session.state.frames_of(track.ref).tolist())
            kind = chance.randrange(5)
            if kind == 0:
                return session.undo()
            if kind == 1:
                return session.add_face(pts, Box(40, 4, 60, 20))
            if kind == 2 and track.first_pts < pts:
                return session.split(track.ref, pts)
            scope = chance.choice([Scope.frame(), Scope.track()])
            return (session.accept if kind == 3 else session.reject)(track.ref, scope, pts)

        for _ in range(25):
            reviews.do([(chance.choice([1, 2]), gesture)])
            fresh = Wall(reviews, reviews)
            fresh.set_filter(TrackFilter.ALL)
            assert {c.key: c.track for c in wall.cells} == {c.key: c.track for c in fresh.cells}
            fresh.deleteLater()
