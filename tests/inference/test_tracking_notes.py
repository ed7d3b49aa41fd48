"""Why tracks end: noted about detections, told by the numbers that their tracks get."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from app.batch.demo_clip import DemoClip
from app.core.arrays import FaceTable, RawFaces
from app.core.decisions import EndReason
from app.core.settings import DetectionSettings
from app.inference.tracking.notes import WHOLE_RUN, TrackingNotes
from app.inference.tracking.tracker import track_medium
from app.video import open_medium
from tests.studies import make_index, raw


def table(numbers: list[int]) -> FaceTable:
    found = FaceTable.of_detections([(10 * n, raw((10, 10, 0.9))) for n in range(len(numbers))])
    return replace(found, tracks=np.array(numbers, np.int64))


def test_the_outermost_end_of_a_track_counts() -> None:
    notes = TrackingNotes()
    notes.end(2, ahead=True, reason=EndReason.MET)
    notes.end(4, ahead=True, reason=EndReason.LOST)
    notes.end(1, ahead=False, reason=EndReason.EDGE)
    notes.end(5, ahead=False, reason=EndReason.LIMIT)
    notes.cut(3)
    assert notes.by_track(table([7, 7, 7, -7, 9]), make_index()) == {
        WHOLE_RUN: {"cuts": [30]},
        7: {"ended": "lost", "began": "edge"},
        9: {"began": "limit"},
    }


def test_the_tracker_says_why_a_track_ends(tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    DemoClip(0.6).write(clip)
    info, index = open_medium(clip)
    frames = [(pts, RawFaces.empty()) for pts in index.pts.tolist()]
    nowhere = np.array([[900, 60, 960, 130]], np.float32)
    for at in (4, 5, 6):
        frames[at] = frames[at][0], RawFaces(nowhere, np.array([0.9], np.float32))
    notes = TrackingNotes()
    found = FaceTable.of_detections(frames)
    tracked = track_medium(info, index, found, settings=DetectionSettings(), notes=notes)
    (said,) = notes.by_track(tracked, index).values()
    assert set(said) == {"began", "ended"}
    assert set(said.values()) <= {reason.value for reason in EndReason}
