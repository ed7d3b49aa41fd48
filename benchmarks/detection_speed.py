"""Detection alone (decoding included, tracking apart) with the default preset, 1280x720."""

from __future__ import annotations

import json
import time

from app.core.settings import DetectionSettings
from app.inference.pipeline import detect_medium
from app.inference.sink import MemorySink
from app.inference.tracking.tracker import track_medium
from app.video import open_medium
from benchmarks.clips import STREET


def main() -> None:
    """Print the figures as JSON."""
    info, index = open_medium(STREET)
    settings = DetectionSettings()
    sink = MemorySink()
    start = time.perf_counter()
    detect_medium(info, index, settings, sink=sink)
    detecting = time.perf_counter() - start
    start = time.perf_counter()
    found = track_medium(info, index, sink.table(), settings)
    tracking = time.perf_counter() - start
    print(
        json.dumps(
            {
                "clip": STREET.name,
                "size": f"{info.width}x{info.height}",
                "frames": len(index),
                "looked_at": len(sink.frames),
                "faces": len(found),
                "fps_detection": round(len(index) / detecting, 1),
                "fps_detection_and_tracking": round(len(index) / (detecting + tracking), 1),
            }
        )
    )


if __name__ == "__main__":
    main()
