"""Boxes on one head become one face, tracks on one head one track, and nothing is uncovered."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import FaceTable, RawFaces
from app.core.geometry import intersections
from app.core.model import FloatArray, Provenance
from app.core.rows import RunRows
from app.core.settings import DetectionSettings
from app.inference.heads import heads_of, on_one_head
from app.inference.registry import working_threshold
from app.inference.tracking.one_face import merged, one_face_per_head
from app.inference.tracking.tracker import track_medium
from app.video.media import open_medium
from tests.inference.conftest import astronaut

THRESHOLD = 0.3
RATE = 25


def square(x: float, y: float = 100.0, side: float = 40.0) -> list[float]:
    return [x, y, x + side, y + side]


def detections(frames: dict[int, list[tuple[list[float], float]]]) -> FaceTable:
    """A table from boxes with scores, by PTS."""
    return FaceTable.of_detections(
        (
            pts,
            RawFaces(
                np.array([box for box, _ in faces], np.float32).reshape(-1, 4),
                np.array([score for _, score in faces], np.float32),
            ),
        )
        for pts, faces in frames.items()
    )


def numbered(table: FaceTable, tracks: list[int], placed: list[int] | None = None) -> FaceTable:
    """The same rows with track numbers; those ``placed`` are the tracker's."""
    made = np.isin(np.arange(len(table)), placed or [])
    return FaceTable(
        np.where(made, 0, table.ids),
        table.pts,
        table.boxes,
        table.scores,
        np.where(made, Provenance.TRACKER, Provenance.DETECTOR).astype(np.uint8),
        np.array(tracks, np.int64),
        table.landmarks,
    )


def covered(table: FaceTable, scores: dict[int, float] | None = None) -> FaceTable:
    rows = RunRows(table, 1, threshold=THRESHOLD, track_scores=scores)
    return rows.table.take(rows.covered)


def test_a_head_that_is_proposed_three_times_is_one_face() -> None:
    table = detections({0: [(square(100), 0.9), (square(112), 0.35), (square(104, 112), 0.12)]})
    heads = heads_of(table, THRESHOLD)
    assert heads.rows.tolist() == [0]
    assert heads.of.tolist() == [0, 0, 0]
    # What scored like a face of its own is covered with it.
    assert heads.boxes[0, 2] == 152


def test_two_sure_faces_one_before_the_other_stay_two() -> None:
    table = detections({0: [(square(100), 0.9), (square(119), 0.8)]})
    assert len(heads_of(table, THRESHOLD).rows) == 2
    weaker = detections({0: [(square(100), 0.9), (square(119), 0.4)]})
    assert len(heads_of(weaker, THRESHOLD).rows) == 1


def test_a_weak_box_does_not_make_a_face_much_larger() -> None:
    wide = [75.0, 75.0, 165.0, 165.0]
    table = detections({0: [(square(100), 0.9), (wide, 0.12)]})
    heads = heads_of(table, THRESHOLD)
    assert heads.of.tolist() == [0, 0]
    assert heads.boxes[0].tolist() == square(100)
    sure = heads_of(detections({0: [(square(100), 0.9), (wide, 0.31)]}), THRESHOLD)
    assert sure.boxes[0].tolist() == wide


boxes = st.tuples(st.floats(0, 200), st.floats(0, 200), st.floats(12, 60), st.floats(0.1, 1.0)).map(
    lambda b: (square(b[0], b[1], b[2]), b[3])
)


@given(st.lists(boxes, min_size=1, max_size=12))
def test_what_is_as_good_as_a_face_stays_covered(faces: list[tuple[list[float], float]]) -> None:
    table = detections({0: faces})
    heads = heads_of(table, THRESHOLD)
    for row in np.flatnonzero(table.scores >= THRESHOLD).tolist():
        head = heads.boxes[heads.of[row]]
        room = 0.16 * np.tile(head[2:] - head[:2], 2) * [-1, -1, 1, 1]
        assert ((table.boxes[row] - head) * [-1, -1, 1, 1] <= room * [-1, -1, 1, 1] + 1e-3).all()
    both = np.triu(on_one_head(table.boxes[heads.rows], table.boxes[heads.rows]), 1)
    for a, b in zip(*np.nonzero(both), strict=True):
        assert table.scores[heads.rows[[a, b]]].min() >= 0.5


def test_two_tracks_on_one_head_are_one() -> None:
    table = detections(
        {pts: [(square(100 + pts), 0.9), (square(108 + pts), 0.6)] for pts in range(5)}
    )
    one = merged(numbered(table, [1, 2] * 5), THRESHOLD)
    assert set(np.abs(one.tracks).tolist()) == {1}
    assert len(covered(one)) == 5
    np.testing.assert_array_equal(np.sort(one.ids[one.ids > 0]), table.ids)
    own = one.ids > 0
    np.testing.assert_array_equal(one.boxes[own][np.argsort(one.ids[own])], table.boxes)


def test_people_who_pass_each_other_stay_two_tracks_of_one_box_where_they_meet() -> None:
    ways = [(100 + 12 * pts, 220 - 12 * pts) for pts in range(11)]
    table = detections(
        {pts: [(square(a), 0.9), (square(b), 0.8)] for pts, (a, b) in enumerate(ways)}
    )
    hidden = [row for row in range(len(table)) if row % 2 and abs(row // 2 - 5) <= 1]
    found = merged(numbered(table, [1, 2] * 11, placed=hidden), THRESHOLD)
    assert set(np.abs(found.tracks).tolist()) == {1, 2}
    shown = covered(one_face_per_head(found, THRESHOLD, {}))
    counts = [len(shown.take(shown.rows_at(pts))) for pts in range(11)]
    assert counts == [2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2]


def test_the_likelier_track_stands_for_a_head_with_the_box_that_was_seen_best() -> None:
    table = detections({0: [(square(300), 0.95)], 1: [(square(100), 0.9), (square(115), 0.1)]})
    # Track 2 is the likelier: it was seen well in another frame.
    found = one_face_per_head(numbered(table, [2, 1, 2]), THRESHOLD, {})
    shown = covered(found)
    row = shown.take(shown.rows_at(1))
    assert row.tracks.tolist() == [2]
    # What the weak box adds is covered too.
    assert row.boxes[0].tolist() == [100, 100, 155, 140]


@pytest.mark.parametrize("second", [{}, {2: 0.2}])
def test_a_face_is_given_up_only_for_one_that_is_covered(second: dict[int, float]) -> None:
    """Whatever a second look says of either track, the place is covered while one of them is."""
    table = detections({0: [(square(100), 0.5), (square(110), 0.45)]})
    found = one_face_per_head(numbered(table, [1, 2]), THRESHOLD, second)
    assert len(covered(found, second)) == 1
    other = {1: 0.1, **({2: 0.6} if not second else {2: 0.5})}
    found = one_face_per_head(numbered(table, [1, 2]), THRESHOLD, other)
    shown = covered(found, other)
    assert shown.tracks.tolist() == [2]
    assert intersections(shown.boxes, table.boxes).min() > 0


def test_a_detection_that_shows_no_face_vouches_for_its_track() -> None:
    table = detections({0: [(square(100), 0.9), (square(104), 0.2)]})
    rows = RunRows(numbered(table, [-7, 7], placed=[1]), 1, threshold=THRESHOLD)
    assert rows.table.tracks.tolist() == [7]
    assert rows.covered.tolist() == [True]
    assert rows.best(np.array([0])).tolist() == pytest.approx([0.9])
    assert rows.samples.tolist() == [0]


def clip_of(path: Path, pictures: list[np.ndarray]) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=Fraction(RATE))
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt, stream.options = "yuv420p", {"crf": "18", "preset": "veryfast"}
        for picture in pictures:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        container.mux(stream.encode())
    return path


FACE = np.array([180, 62, 271, 188], np.float32)
GONE_FROM, BACK_AT, FRAMES = 15, 60, 75


def hidden_face(back: bool) -> list[np.ndarray]:
    """A portrait behind which a board slides for 1.8 s; then it is there again, or another."""
    pictures = []
    for at in range(FRAMES):
        picture = np.full((360, 640, 3), 90, np.uint8)
        picture[:, ::9] = 120
        head = astronaut()[30:230, 140:310]
        if at >= BACK_AT and not back:
            head = np.asarray(cv2.GaussianBlur(head[::-1], (0, 0), 6), np.uint8)
        picture[60:260, 200:370] = head
        if GONE_FROM <= at < BACK_AT:
            picture[50:280, 190:380] = (40, 160, 60)
        pictures.append(picture)
    return pictures


@pytest.mark.parametrize("back", [True, False])
def test_a_face_hidden_for_almost_two_seconds_stays_one_track(tmp_path: Path, back: bool) -> None:
    info, index = open_medium(clip_of(tmp_path / "hidden.mp4", hidden_face(back)))
    box: FloatArray = FACE - np.tile([140, 30], 2) + np.tile([200, 60], 2)
    seen = [*range(GONE_FROM), *range(BACK_AT, FRAMES)]
    found = RawFaces(box[None].astype(np.float32), np.array([0.9], np.float32))
    table = FaceTable.of_detections((index.at(at), found) for at in seen)
    settings = DetectionSettings()
    tracked = track_medium(info, index, table, settings=settings)
    assert len(set(tracked.tracks.tolist())) == (1 if back else 2)
    rows = RunRows(tracked, 1, threshold=working_threshold(settings))
    if back:
        assert sorted(rows.table.pts[rows.covered].tolist()) == index.pts.tolist()
