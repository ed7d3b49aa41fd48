"""Walks that meet another track end there, and what can be one face becomes one track."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.model import FloatArray
from app.inference.tracking.settle import Row, settle

NO_MARKS = np.zeros((0, 2), np.float32)


def box(x: float, y: float = 0.0, side: float = 20.0) -> FloatArray:
    return np.array([x, y, x + side, y + side], np.float32)


def row(track: int, position: int, at: FloatArray, *, score: float = 0.9, walk: int = 0) -> Row:
    return Row(track, position, at, score, NO_MARKS, walk)


class Tracks:
    """Union of tracks; those in ``apart`` were seen in one frame."""

    def __init__(self, apart: bool = False) -> None:
        self.parent: dict[int, int] = {}
        self.apart = apart

    def root(self, track: int) -> int:
        return self.parent.get(track, track)

    def join(self, a: int, b: int) -> bool:
        if self.apart:
            return False
        self.parent[self.root(b)] = self.root(a)
        return True


def test_a_walk_that_reaches_another_start_makes_one_track() -> None:
    tracks = Tracks()
    walked = [row(1, position, box(0), walk=1) for position in (1, 2, 3)]
    kept = settle(walked, {3: (box(4)[None], [2])}, tracks.root, join=tracks.join)
    assert [one.position for one in kept] == [1, 2]
    assert tracks.root(2) == 1


def test_two_faces_of_one_frame_stay_two_but_are_not_covered_twice() -> None:
    tracks = Tracks(apart=True)
    walked = [row(1, position, box(0), walk=1) for position in (1, 2, 3)]
    kept = settle(walked, {2: (box(4)[None], [2])}, tracks.root, join=tracks.join)
    assert [one.position for one in kept] == [1]
    assert tracks.root(2) == 2


def test_walks_of_neighbours_do_not_disturb_each_other() -> None:
    tracks = Tracks()
    walked = [row(1, p, box(0), walk=1) for p in (1, 2)] + [
        row(2, p, box(40), walk=2) for p in (1, 2)
    ]
    assert len(settle(walked, {}, tracks.root, join=tracks.join)) == 4
    assert tracks.parent == {}


def test_the_surer_of_two_walks_goes_on() -> None:
    tracks = Tracks(apart=True)
    weak = [row(1, p, box(0), score=0.4, walk=1) for p in (1, 2)]
    sure = [row(2, p, box(3), score=0.8, walk=2) for p in (1, 2)]
    kept = settle([*weak, *sure], {}, tracks.root, join=tracks.join)
    assert {one.track for one in kept} == {2}


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 5), st.integers(0, 60)), max_size=30))
def test_every_place_walked_to_stays_covered(places: list[tuple[int, int, int]]) -> None:
    """What a cut takes away is covered by the row it ran into, up to where the walk ends."""
    tracks = Tracks(apart=True)
    walked = [row(t, p, box(float(x)), walk=i + 1) for i, (t, p, x) in enumerate(places)]
    kept = settle(walked, {}, tracks.root, join=tracks.join)
    for one in walked:
        near = [other for other in kept if other.position == one.position]
        assert any(abs(float(other.box[0] - one.box[0])) <= 10 for other in near)
