"""The release check looks at turned and at flat footage as detection does, and finds more there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.core.geometry import iou
from app.core.model import Box
from app.core.settings import RedactionSettings
from app.inference.footage.turned import back
from app.release.compare import Compared, compare
from app.release.looks import TwoDetectors
from app.video import open_medium
from tests.turned_clips import SIZE, make_turned, upright


def places(turn: int) -> list[Box]:
    """Where the heads of :func:`make_turned` are."""
    faces = RawFaces(upright()[1], np.zeros(3, np.float32))
    if turn:
        faces = back(faces, turn, SIZE if turn == 180 else SIZE[::-1])
    return [Box.of(box) for box in faces.boxes]


@pytest.fixture(scope="module")
def watcher() -> TwoDetectors:
    """One for all: what it knows of one medium must not stay for the next."""
    return TwoDetectors(threads=1)


@pytest.mark.parametrize(
    ("turn", "gain", "black"),
    [(90, 1.0, 0), (180, 1.0, 0), (270, 1.0, 0), (180, 0.3, 90), (0, 0.08, 100)],
)
def test_faces_that_nobody_covered_are_leaks(
    tmp_path: Path, watcher: TwoDetectors, turn: int, gain: float, black: float
) -> None:
    clip = make_turned(tmp_path / "in.mkv", turn, gain=gain, black=black)
    info, index = open_medium(clip)
    about = Compared(
        info=info, index=index, out=clip, regions=lambda _: [], faces=lambda _: [],
        redaction=RedactionSettings(effect="solid"),
    )  # fmt: skip
    found = compare(about, watcher)
    for place in places(turn):
        assert any(iou(Box.of(leak.box), place) > 0.3 for leak in found.leaks)
