"""Detection and tracking over whole media, made and real."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from app.core.arrays import FaceTable, RawFaces
from app.core.errors import Cancelled
from app.core.geometry import iou_matrix
from app.core.model import Box, FloatArray, Provenance
from app.core.plugins import OneSize
from app.core.rows import RunRows
from app.core.settings import DetectionSettings, Preset
from app.core.task import CancelToken, Progress
from app.core.timebase import FrameIndex
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sampling import segments
from app.inference.looking.sink import MemorySink
from app.inference.registry import working_threshold
from app.inference.tracking.follow import follow
from app.inference.tracking.tracker import track_medium
from app.video.media import open_medium
from app.video.reader import FrameReader
from tests.inference.conftest import GONE, HIDDEN, MovingFace

FAST = DetectionSettings(preset=Preset.FAST, device="cpu")


class Painted(OneSize):
    """A stand-in detector for scheduling tests: one steady face, and a list of its looks."""

    name, weights_hash, default_threshold = "painted", "", 0.5

    def __init__(self, cancels: CancelToken | None = None) -> None:
        self.looks = 0
        self._cancels = cancels

    def detect(self, images: Sequence[np.ndarray], *, min_score: float) -> list[RawFaces]:
        self.looks += len(images)
        if self._cancels is not None:
            self._cancels.cancel()
        box = np.array([[10, 10, 60, 80]], np.float32)
        return [RawFaces(box, np.array([0.9], np.float32)) for _ in images]

    def close(self) -> None: ...


def truth_at(face: MovingFace, position: int) -> FloatArray:
    box = face.boxes[position]
    assert box is not None
    return box


def live(table: FaceTable, threshold: float) -> FaceTable:
    """What is covered when nobody has decided anything."""
    rows = RunRows(table, 1, threshold=threshold)
    return rows.table.take(rows.covered)


def test_no_frame_of_a_moving_face_slips_out(moving_face: MovingFace) -> None:
    sink, seen = MemorySink(), list[Progress]()
    info, index = moving_face.info, moving_face.index
    detect_medium(info, index, FAST, sink=sink, progress=seen.append)
    assert len(sink.frames) < len(index)
    assert seen[-1].done == seen[-1].total == len(index)
    table = sink.table()
    tracked = track_medium(info, index, table, settings=FAST)
    shown = live(tracked, working_threshold(FAST))
    for position in range(GONE):
        rows = shown.rows_at(index.at(position))
        truth = truth_at(moving_face, position)
        overlap = iou_matrix(shown.boxes[rows], truth[None]).max(initial=0)
        assert overlap > 0.5, position
    main = np.bincount(shown.tracks).argmax()
    assert np.sum(shown.tracks == main) >= GONE - 2
    assert shown.take(shown.tracks == main).pts.max() <= index.at(GONE + 2)
    hidden = [shown.provenance[shown.rows_at(index.at(at))].tolist() for at in HIDDEN]
    assert any(Provenance.TRACKER in words for words in hidden)
    own = tracked.ids > 0
    np.testing.assert_array_equal(np.sort(tracked.ids[own]), table.ids)
    np.testing.assert_array_equal(tracked.boxes[own], table.boxes)
    assert np.all(tracked.provenance[~own] == Provenance.TRACKER)
    keys = list(zip(tracked.tracks.tolist(), tracked.pts.tolist(), strict=True))
    assert len(set(keys)) == len(keys)
    assert set(tracked.tracks.tolist()) == set(range(1, int(tracked.tracks.max()) + 1))


def every_other(face: MovingFace, positions: Sequence[int]) -> FaceTable:
    frames = [
        (
            face.index.at(at),
            RawFaces(truth_at(face, at)[None], np.array([0.9], np.float32)),
        )
        for at in positions
    ]
    return FaceTable.of_detections(frames)


def test_ends_are_walked_outward_and_a_long_gap_is_closed(moving_face: MovingFace) -> None:
    table = every_other(moving_face, [*range(8, 22), *range(42, 54)])
    tracked = track_medium(moving_face.info, moving_face.index, table, settings=FAST)
    positions = [moving_face.index.position(int(pts)) for pts in tracked.pts]
    assert min(positions) <= 2
    assert GONE - 1 <= max(positions) <= GONE + 1
    for row, position in enumerate(positions):
        if position < GONE and position not in HIDDEN:
            overlap = iou_matrix(tracked.boxes[row][None], truth_at(moving_face, position)[None])
            assert overlap[0, 0] > 0.6, position


def test_one_weak_face_stays_a_ghost_and_costs_no_pictures(moving_face: MovingFace) -> None:
    box = truth_at(moving_face, 20)
    weak = RawFaces(box[None], np.array([0.12], np.float32))
    table = FaceTable.of_detections([(moving_face.index.at(20), weak)])
    seen: list[Progress] = []
    tracked = track_medium(
        moving_face.info, moving_face.index, table, settings=FAST, progress=seen.append
    )
    assert len(tracked) == 1
    assert tracked.tracks.tolist() == [1]
    assert seen[-1].total == 0


def test_follow_walks_both_ways(moving_face: MovingFace) -> None:
    index = moving_face.index
    start = Box.of(truth_at(moving_face, 16))
    with FrameReader(moving_face.info, index) as reader:
        ahead = follow(reader, index, index.at(16), box=start, direction=1)
        back = follow(reader, index, index.at(16), box=start, direction=-1)
    assert [index.position(one.pts) for one in back.path] == list(range(15, -1, -1))
    assert [index.position(one.pts) for one in ahead.path[:10]] == list(range(17, 27))
    final = back.path[-1].box.array()[None]
    assert iou_matrix(final, truth_at(moving_face, 0)[None])[0, 0] > 0.6


def test_an_interrupted_run_goes_on_where_it_was(moving_face: MovingFace) -> None:
    info, index = moving_face.info, moving_face.index
    whole, first, token = MemorySink(), MemorySink(), CancelToken()
    detect_medium(info, index, FAST, sink=whole, detector=Painted())

    with pytest.raises(Cancelled):
        detect_medium(info, index, FAST, sink=first, token=token, detector=Painted(token))
    assert 0 < len(first.frames) < len(whole.frames)
    second, again = MemorySink(), Painted()
    detect_medium(info, index, FAST, sink=second, done=first.done, detector=again)
    assert not set(second.frames) & set(first.frames)
    assert set(second.frames) | set(first.frames) >= set(whole.frames)
    assert again.looks == len(second.frames)
    nothing = Painted()
    detect_medium(info, index, FAST, sink=MemorySink(), done=whole.done, detector=nothing)
    assert nothing.looks == 0


def test_the_part_on_screen_is_done_first(moving_face: MovingFace) -> None:
    sink, index = MemorySink(), moving_face.index
    split = FrameIndex(index.pts, np.arange(len(index)) % 24 == 0, index.time_base, index.end_pts)
    focus = index.at(len(index) - 2)
    detect_medium(moving_face.info, split, FAST, sink=sink, focus=lambda: focus, detector=Painted())
    order = [split.position(pts) for pts in sink.frames]
    assert order[0] == segments(split)[-1].first > 0
    assert 0 in order


def short(index: FrameIndex, frames: int) -> FrameIndex:
    return FrameIndex(
        index.pts[:frames], index.keyframe[:frames], index.time_base, int(index.pts[frames])
    )


def test_masked_people_are_found(clips: Path) -> None:
    info, index = open_medium(clips / "masked_walkers_park.mp4")
    index = short(index, 45)
    sink = MemorySink()
    detect_medium(info, index, DetectionSettings(device="cpu"), sink=sink)
    tracked = track_medium(info, index, sink.table(), settings=DetectionSettings())
    shown = live(tracked, working_threshold(DetectionSettings()))
    counts = [len(shown.take(shown.rows_at(int(pts)))) for pts in index.pts]
    # The man behind is turned away for some frames.
    assert min(counts) >= 1
    assert sum(count >= 2 for count in counts) >= 30


def test_a_mask_without_a_person_raises_few_faces(clips: Path) -> None:
    info, index = open_medium(clips / "pixabay37420_mask_on_chair_noface.mp4")
    index = short(index, 24)
    sink = MemorySink()
    detect_medium(info, index, DetectionSettings(device="cpu"), sink=sink)
    tracked = track_medium(info, index, sink.table(), settings=DetectionSettings())
    shown = live(tracked, working_threshold(DetectionSettings()))
    assert len(set(shown.tracks.tolist())) <= 7
