"""A face that the picture's edge cuts off stays covered until it is out, or in."""

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
from app.core.model import FloatArray, Provenance
from app.core.settings import DetectionSettings
from app.inference.tracking.edges import CARRY_SECONDS, carry, made_whole, may_leave
from app.inference.tracking.settle import Row, settle
from app.inference.tracking.tracker import track_medium
from app.video.media import open_medium
from tests.inference.conftest import astronaut

SIZE = (640, 360)
RATE = 25
NO_MARKS = np.zeros((0, 2), np.float32)


def turned(box: FloatArray, quarters: int) -> FloatArray:
    """A box in a square picture of side 640, turned by quarters about its middle."""
    for _ in range(quarters):
        box = np.array([box[1], 640 - box[2], box[3], 640 - box[0]], np.float32)
    return box


def sliding(x: float, y: float, side: float, speed: float, frames: int) -> list[FloatArray]:
    """A square that moves to the right by ``speed`` pixels a frame."""
    return [
        np.array([x + speed * at, y, x + speed * at + side, y + side], np.float32)
        for at in range(frames)
    ]


@given(
    side=st.floats(12, 200),
    pace=st.floats(0.02, 0.15),
    outside=st.floats(-0.05, 0.6),
    quarters=st.integers(0, 3),
    backwards=st.booleans(),
)
def test_what_shows_of_a_leaving_face_is_covered_up_to_the_edge(
    side: float, pace: float, outside: float, quarters: int, backwards: bool
) -> None:
    speed = pace * side
    way = sliding(640 - (1 - outside) * side - 10 * speed, 300, side, speed, 60)
    way = [turned(box, quarters) for box in way]
    sign = -1 if backwards else 1
    times = [sign * at / RATE for at in range(60)]
    seen = list(zip(times[:11], way[:11], strict=True))
    boxes = carry(seen, times[11:], (640, 640))
    showing = sum(bool((np.clip(box, 0, 640)[2:] > np.clip(box, 0, 640)[:2]).all()) for box in way)
    most, lingering = round(CARRY_SECONDS * RATE), round(0.2 * RATE) + 1
    # As long as any of it shows; an empty edge is covered a little longer and no more.
    assert min(most, showing - 11) <= len(boxes) <= min(most, showing - 11 + lingering)
    edge = turned(np.array([639, 0, 640, 640], np.float32), quarters)
    for box, truth in zip(boxes, way[11:], strict=False):
        visible = np.clip(truth, 0, 640)
        shown = visible[2:] - visible[:2]
        assert ((box >= 0) & (box <= 640)).all()
        assert ((box[:2] < edge[2:]) & (box[2:] > edge[:2])).all()
        if shown.min() > 0:
            # The motion is trusted for a third of a second; then the cover waits at the edge.
            assert (box[2:] - box[:2]).min() > 0.1 * side
            assert (box[:2] <= visible[:2] + 0.05 * side + 0.1).all()
            assert (box[2:] >= visible[2:] - 0.05 * side - 0.1).all()


@given(
    side=st.floats(12, 150),
    x=st.floats(0, 640),
    y=st.floats(0, 360),
    dx=st.floats(-9, 9),
    dy=st.floats(-9, 9),
)
def test_only_a_face_that_moves_out_near_an_edge_is_carried(
    side: float, x: float, y: float, dx: float, dy: float
) -> None:
    step = np.array([dx, dy, dx, dy], np.float32)
    last = np.array([x - side / 2, y - side / 2, x + side / 2, y + side / 2], np.float32)
    seen = [(-at / RATE, last - at * step) for at in range(8, -1, -1)]
    boxes = carry(seen, [at / RATE for at in range(1, 40)], SIZE)
    gaps = np.array([last[0], last[1], SIZE[0] - last[2], SIZE[1] - last[3]])
    leaves = bool(
        ((gaps < 0.6 * side) & (np.array([-dx, -dy, dx, dy]) * 8 > 0.15 * side - 1e-3)).any()
    )
    if boxes:
        assert leaves
        assert may_leave(last, SIZE)
    limits = np.array([*SIZE, *SIZE], np.float32)
    for box in boxes:
        assert ((box >= 0) & (box <= limits)).all()
        assert (box[2:] - box[:2] <= 1.6 * side + 1).all()


def test_a_face_that_looked_in_for_a_moment_is_carried_out_again() -> None:
    lefts = [*range(630, 600, -3), *range(600, 625, 3)]
    seen = [
        (at / RATE, np.array([left, 100, max(640, left + 20), 190], np.float32))
        for at, left in enumerate(lefts)
    ]
    boxes = carry(seen, [(len(lefts) + at) / RATE for at in range(5)], SIZE)
    assert len(boxes) == 5
    assert all(box[0] <= 627 and box[2] == 640 for box in boxes)


def test_a_face_seen_once_has_no_motion_to_go_by() -> None:
    assert carry([(0.0, np.array([600, 10, 640, 60], np.float32))], [0.04], SIZE) == []


def test_a_part_of_a_face_at_the_edge_becomes_the_whole() -> None:
    eyes = np.array([628, 88, 638, 136], np.float32)
    whole = np.array([616, 86, 636, 156], np.float32)
    assert made_whole(eyes, whole, SIZE).tolist() == [616, 86, 640, 156]
    inside = eyes - np.array([200, 0, 200, 0], np.float32)
    assert made_whole(inside, whole, SIZE) is inside
    far = whole - np.array([300, 0, 300, 0], np.float32)
    assert made_whole(eyes, far, SIZE) is eyes


@given(st.lists(st.floats(-40, 680), min_size=8, max_size=8))
def test_making_whole_takes_nothing_away(numbers: list[float]) -> None:
    corners = np.array(numbers, np.float32).reshape(2, 2, 2)
    box, whole = (np.concatenate([one.min(axis=0), one.max(axis=0)]) for one in corners)
    out = made_whole(box, whole, SIZE)
    assert ((out[:2] <= box[:2]) & (out[2:] >= box[2:])).all()


def test_a_guess_that_meets_a_track_makes_it_no_other_face() -> None:
    joined: list[tuple[int, int]] = []

    def join(a: int, b: int) -> bool:
        joined.append((a, b))
        return True

    place = np.array([620, 10, 640, 60], np.float32)
    firm = {1: (place[None], [2])}
    guess = Row(1, 1, place, 0.9, NO_MARKS, walk=1, guess=True)
    assert settle([guess], firm, lambda track: track, join=join) == []
    assert joined == []
    seen = Row(1, 1, place, 0.9, NO_MARKS, walk=1)
    assert settle([seen], firm, lambda track: track, join=join) == []
    assert joined == [(1, 2)]


FRAMES, LOST, STAYS = 50, 22, 620
"""Frames of the clip, the last frame with a detection, and where the face comes to rest."""


@pytest.mark.parametrize("enters", [False, True])
def test_a_face_that_stops_with_a_sliver_showing_stays_covered(
    tmp_path: Path, enters: bool
) -> None:
    path = tmp_path / "edge.mp4"
    noise = np.random.default_rng(0).integers(60, 200, (24, 40, 3)).astype(np.uint8)
    wall = np.asarray(cv2.resize(noise, SIZE, interpolation=cv2.INTER_CUBIC), np.uint8)
    face = astronaut()[62:188, 180:271]
    lefts = [min(STAYS, 430 + 8 * at) for at in range(FRAMES)]
    if enters:
        lefts = lefts[::-1]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=Fraction(RATE))
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        for left in lefts:
            picture = wall.copy()
            picture[100:226, left : left + 91] = face[:, : SIZE[0] - left]
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        container.mux(stream.encode())
    info, index = open_medium(path)
    seen = range(FRAMES - 1 - LOST, FRAMES) if enters else range(LOST + 1)
    frames = [
        (
            index.at(at),
            RawFaces(
                np.array([[lefts[at], 100, min(640, lefts[at] + 91), 226]], np.float32),
                np.array([0.9], np.float32),
            ),
        )
        for at in seen
    ]
    tracked = track_medium(
        info, index, FaceTable.of_detections(frames), settings=DetectionSettings()
    )
    assert set(tracked.tracks.tolist()) == {1}
    for position in range(FRAMES):
        away = min(abs(position - at) for at in (seen[0], seen[-1]))
        if position not in seen and away > RATE:
            continue
        rows = tracked.boxes[tracked.rows_at(index.at(position))]
        assert len(rows) == 1, position
        x1, y1, x2, y2 = rows[0].tolist()
        assert x1 <= lefts[position] + 6, position
        assert x2 >= min(640, lefts[position] + 91) - 6
        assert y1 <= 106
        assert y2 >= 220
    made = tracked.take(tracked.provenance == Provenance.TRACKER)
    assert (made.boxes[:, 2] > made.boxes[:, 0]).all()
