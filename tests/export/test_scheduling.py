"""No encoder leaves a thread of the program with real-time priority."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.model import Region
from app.core.settings import Codec, ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.export.write.scheduling import usual_priority
from app.video import open_medium
from tests.export.export_faces import MovingFaces
from tests.golden import make_clip

pytestmark = pytest.mark.skipif(
    not hasattr(os, "sched_setscheduler") or os.geteuid() != 0,
    reason="only root on Linux may have real-time priority",
)


def policies() -> set[int]:
    found = set()
    for task in Path("/proc/self/task").iterdir():
        try:
            found.add(os.sched_getscheduler(int(task.name)))
        except ProcessLookupError:
            continue
    return found


@pytest.mark.parametrize("codec", ["h264", "h265", "av1", "prores", "ffv1"])
def test_no_thread_is_real_time_during_and_after_an_export(tmp_path: Path, codec: Codec) -> None:
    info, index = open_medium(make_clip(tmp_path / "in.mp4", frames=40).path)
    faces = MovingFaces(info, index)
    seen: list[set[int]] = []

    def regions(pts: int) -> list[Region]:
        seen.append(policies())
        return faces(pts)

    out = tmp_path / f"out{'.mov' if codec == 'prores' else '.mkv'}"
    export_video(
        info,
        index,
        regions,
        redaction=RedactionSettings(),
        settings=ExportSettings(codec=codec),
        out=out,
    )
    assert len(seen) >= 40
    assert seen[-1] == {os.SCHED_OTHER}
    assert policies() == {os.SCHED_OTHER}


def test_what_was_real_time_before_stays_so() -> None:
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    except PermissionError:
        pytest.skip("this container may not set real-time priority")
    try:
        with usual_priority():
            pass
        assert os.sched_getscheduler(0) == os.SCHED_RR
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
