"""A walk stays on a face that a turning camera takes far from one frame to the next."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.core.arrays import FaceTable, RawFaces
from app.core.model import FloatArray
from app.inference.tracking.drift import Drift
from app.inference.tracking.flow import Grey
from app.inference.tracking.pictures import Seen, Strip
from app.inference.tracking.walk import walk
from tests.inference.conftest import astronaut

STEP = 45
"""Pixels that the picture moves a frame: more than the face is wide."""
FACE = np.array([215, 85, 250, 130], np.float32)


def scene(at: int) -> Grey:
    """A wide picture with a face, seen by a camera that has turned for some frames."""
    wide = np.tile(astronaut(), (1, 2, 1))[:, : 512 + 256]
    grey = cv2.cvtColor(wide, cv2.COLOR_BGR2GRAY)
    return np.asarray(grey[:400, STEP * at : STEP * at + 440], np.uint8)


def strip(count: int) -> Strip:
    return Strip([Seen(at, scene(at), cut=False) for at in range(count)], 1.0)


def test_the_camera_is_measured() -> None:
    assert strip(2).camera(0, 1) == pytest.approx([-STEP, 0], abs=4)


def test_a_face_is_followed_through_a_fast_turn() -> None:
    found = walk(strip(4), 0, FACE, positions=range(1, 4))
    assert [place.position for place in found] == [1, 2, 3]
    for place in found:
        wanted = FACE - np.array([STEP, 0, STEP, 0]) * place.position
        assert place.box == pytest.approx(wanted, abs=6)


def test_many_times_are_asked_as_one_is() -> None:
    rng = np.random.default_rng(4)
    frames, rows = [], []
    for at in range(12):
        boxes = np.concatenate([rng.uniform(0, 300, (7, 2)) + at, np.zeros((7, 2))], axis=1)
        boxes[:, 2:] = boxes[:, :2] + 20
        frames.append((at, RawFaces(boxes.astype(np.float32), np.full(7, 0.9, np.float32), None)))
    table = FaceTable.of_detections(frames)
    seconds = table.pts / 10
    for number in range(7):
        # Each is seen for another while.
        mine = np.arange(number, len(table), 7)
        rows.append(mine[number // 3 : len(mine) - number // 2])
    drift = Drift(table, rows, seconds)
    place: FloatArray = np.array([100, 100], np.float32)
    ends = np.array([0.8, 0.5, 0.8, 1.1, 3.0])
    together = drift.drifts(0.3, ends, place)
    centres = (table.boxes[:, :2] + table.boxes[:, 2:]) / 2
    for end, found in zip(ends.tolist(), together, strict=True):
        seen = [mine for mine in rows if seconds[mine[0]] <= 0.3 and seconds[mine[-1]] >= end]
        if not seen:
            assert np.isnan(found).all()
            continue
        before = np.array([centres[mine[seconds[mine] == 0.3][0]] for mine in seen])
        after = np.array([centres[mine[seconds[mine] == end][0]] for mine in seen])
        near = np.argsort(np.linalg.norm(before - place, axis=1))[:5]
        assert found == pytest.approx(np.median((after - before)[near], axis=0), abs=1e-3)
    assert np.isnan(together[-1]).all()
    assert not np.isnan(together[0]).any()
