"""The picture that stands for a medium in the list."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.batch.demo_clip import DemoClip
from app.controllers.media_pictures import PICTURE_SIDE, MediaPictures, representative
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.workspace import Workspace
from app.core.model import Image
from app.core.timebase import FrameIndex
from app.store.study import Study
from app.video import probe


def index_of(frames: int, every: int) -> FrameIndex:
    """An index of 10 frames a second with a keyframe every so many frames."""
    pts = np.arange(frames, dtype=np.int64)
    return FrameIndex(pts, pts % every == 0, Fraction(1, 10), frames)


def test_a_near_keyframe_is_taken_else_the_exact_frame() -> None:
    assert representative(index_of(1000, 30)) == 90
    assert representative(index_of(1000, 1000)) == 100
    assert representative(index_of(1, 1)) == 0


def test_every_medium_of_a_reopened_study_gets_one(tmp_path: Path, qtbot: QtBot) -> None:
    clips = [tmp_path / "a.mp4", tmp_path / "b.mp4"]
    DemoClip(0.4).write(clips[0])
    clips[1].write_bytes(clips[0].read_bytes())
    broken = tmp_path / "gone.mp4"
    broken.write_bytes(clips[0].read_bytes())
    path = tmp_path / "s.faceveil"
    with Study.create(path) as study:
        for clip in (clips[0], broken, clips[1]):
            study.add_medium(probe(clip))
    broken.unlink()
    workspace = Workspace(Preferences(tmp_path / "settings"), Notifier(tmp_path / "logs"))
    pictures = MediaPictures(workspace)
    made: dict[int, Image] = {}
    pictures.made.connect(made.__setitem__)
    workspace.open_study(path)
    ids = {medium.path.name: medium.id for medium in workspace.media}
    qtbot.waitUntil(lambda: len(made) == 2, timeout=60_000)
    workspace.close()
    assert set(made) == {ids["a.mp4"], ids["b.mp4"]}
    assert max(made[ids["a.mp4"]].shape) == pytest.approx(PICTURE_SIDE, abs=1)
