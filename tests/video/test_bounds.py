"""Memory does not grow with the length of a medium, and long work can be cancelled."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from app.core.errors import Cancelled
from app.core.task import CancelToken, Progress, Stage
from app.video import FrameReader, build_index, open_medium, probe
from tests.golden import make_clip


def test_memory_stays_flat_over_many_frames(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=600, size=(640, 360), gop=60, b_frames=2)
    info, index = open_medium(clip.path)
    process = psutil.Process()
    with FrameReader(info, index, threads=2) as reader:
        used: list[int] = []
        for count, picture in enumerate(reader.frames()):
            assert picture.image.shape == (360, 640, 3)
            if count in (200, 599):
                used.append(process.memory_info().rss)
    # 400 decoded frames are 138 MB; a queue that grows would hold them.
    assert used[1] - used[0] < 25 << 20


def test_a_reader_that_nobody_goes_back_in_keeps_no_frames(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=300, size=(640, 360), gop=60, b_frames=2)
    info, index = open_medium(clip.path)
    process = psutil.Process()
    with FrameReader(info, index, threads=2, kept=0) as reader:
        used = [process.memory_info().rss for _ in reader.frames()]
    # Those that are kept for steps back are 50 MB.
    assert used[-1] - used[20] < 20 << 20


def test_indexing_reports_and_can_be_cancelled(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=50)
    info = probe(clip.path)
    seen: list[Progress] = []
    build_index(info, progress=seen.append)
    assert seen[-1].done == seen[-1].total == 50
    assert {p.stage for p in seen} == {Stage.INDEXING}
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        build_index(info, token=token)


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=3)
    info, index = open_medium(clip.path)
    reader = FrameReader(info, index)
    reader.close()
    reader.close()
    clip.path.unlink()
    assert not clip.path.exists()
