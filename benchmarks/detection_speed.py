"""Detection alone (decoding included, tracking apart) with the default preset, 1280x720.

Two clips: a street with dozens of people in every picture, and the demonstration clip with two.
Frames per CPU second divide by the processor time of all cores; twice that is what two cores that
do nothing else reach at best.
"""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from typing import Any

from app.batch.demo_clip import DemoClip
from app.core.settings import DetectionSettings
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sink import MemorySink
from app.inference.tracking.tracker import track_medium
from app.video import open_medium
from benchmarks.clips import STREET


def measure(path: Path) -> dict[str, Any]:
    """Figures of one clip."""
    info, index = open_medium(path)
    settings = DetectionSettings()
    sink = MemorySink()
    start, cpu = time.perf_counter(), time.process_time()
    detect_medium(info, index, settings, sink=sink)
    detecting, detecting_cpu = time.perf_counter() - start, time.process_time() - cpu
    track_medium(info, index, sink.table(), settings=settings)
    whole, whole_cpu = time.perf_counter() - start, time.process_time() - cpu
    return {
        "clip": path.name,
        "size": f"{info.width}x{info.height}",
        "frames": len(index),
        "looked_at": len(sink.frames),
        "fps": round(len(index) / detecting, 1),
        "fps_cpu": round(len(index) / detecting_cpu, 1),
        "fps_with_tracking": round(len(index) / whole, 1),
        "fps_cpu_with_tracking": round(len(index) / whole_cpu, 1),
    }


def main() -> None:
    """Print the figures as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo.mp4"
        DemoClip().write(demo)
        print(json.dumps({"clips": [measure(STREET), measure(demo)]}))


if __name__ == "__main__":
    main()
