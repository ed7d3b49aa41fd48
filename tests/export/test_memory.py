"""Exporting takes the same memory however long the medium is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.golden import make_clip

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import resource, sys
from pathlib import Path
from app.core.model import Box, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.video import open_medium

info, index = open_medium(Path(sys.argv[1]))
region = [Region(Box(100, 60, 160, 140), 50)]
report = export_video(
    info,
    index,
    lambda pts: region,
    redaction=RedactionSettings(),
    settings=ExportSettings(),
    out=Path(sys.argv[2]),
)
try:
    # Of this program alone; the other figure may be that of the process that started it.
    lines = Path("/proc/self/status").read_text().splitlines()
    peak = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(report.frames, report.verification.regions_checked, peak)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no resource module")
def test_ten_times_the_length_takes_the_same_memory(tmp_path: Path) -> None:
    peaks = []
    for frames in (120, 1200):
        clip = make_clip(tmp_path / f"{frames}.mp4", frames=frames, audio_streams=1)
        command = [sys.executable, "-c", SCRIPT, str(clip.path), str(tmp_path / f"o{frames}.mp4")]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        written, checked, peak = (int(word) for word in done.stdout.split())
        assert (written, checked) == (frames, frames)
        peaks.append(peak)
    # The 1080 frames more are 93 MB decoded; a stage that keeps them would hold that much.
    assert abs(peaks[1] - peaks[0]) < 25 << 20, [f"{peak / 2**20:.0f} MB" for peak in peaks]
