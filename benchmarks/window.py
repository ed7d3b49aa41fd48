"""The real window: event-loop stalls while detecting, seek latency, dropped frames.

Stall: a timer of 5 ms runs in the event loop of the real window while the detection of a
1280x720 clip runs and the clip plays; a stall is how much later than asked it fired. Seek: from
asking for a random frame of a 1080p clip (H.264, B-frames, a keyframe every 250 frames) until its
exact picture is handed to the screen, nothing cached. Playback: the same clip at its 30 frames/s.
"""

from __future__ import annotations

import json
import operator
import os
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer

from app.controllers.player import Player
from app.video import open_medium
from app.widgets.application import make_application, make_window
from benchmarks.clips import STREET, full_hd

_TICK = 0.005


def wait_until(ready: Callable[[], bool], seconds: float) -> bool:
    """Run the event loop until something is so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if ready() else None)
    timer.start(5)
    end = QTimer()
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    end.start(round(seconds * 1000))
    loop.exec()
    return ready()


def stalls(folder: Path) -> dict[str, float]:
    """Event-loop stalls of the window while it detects and plays."""
    window = make_window(settings=folder / "settings", logs=folder / "logs", documents=folder)
    window.show()
    window.open_start([STREET], folder / "window.faceveil")
    queue_ran = wait_until(
        lambda: (
            window.desk.shown is not None
            and window.workspace.queue is not None
            and window.workspace.queue.current is not None
        ),
        60,
    )
    late: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, now - last - _TICK) * 1000)
        last = now

    timer.timeout.connect(tick)
    timer.start(round(_TICK * 1000))
    shown, queue = window.desk.shown, window.workspace.queue
    if shown is None or queue is None:
        raise RuntimeError(f"the window did not open the clip (queue ran: {queue_ran})")
    shown.player.play()

    def done() -> bool:
        if not shown.player.playing:
            shown.player.play()
        return queue.current is None

    finished = wait_until(done, 180)
    timer.stop()
    window.close()
    return {
        "stall_ms_median": round(float(np.median(late)), 1),
        "stall_ms_p99": round(float(np.percentile(late, 99)), 1),
        "stall_ms_longest": round(max(late), 1),
        "ticks": len(late),
        "detection_finished": finished,
    }


def player_figures(clip: Path) -> dict[str, float]:
    """Seek latency and playback of a 1080p clip."""
    info, index = open_medium(clip)
    choice = random.Random(7)
    waits: list[float] = []
    for _ in range(25):
        player = Player(info, index)  # a new one, so that nothing is cached
        arrived: list[int] = []
        player.shown.connect(lambda shown, arrived=arrived: arrived.append(shown.request.pts))
        wanted = index.at(choice.randrange(len(index)))
        start = time.perf_counter()
        player.seek(wanted)
        wait_until(partial(operator.contains, arrived, wanted), 30)
        waits.append((time.perf_counter() - start) * 1000)
        player.close()
    player = Player(info, index)
    player.seek(index.start)
    player.play()
    wait_until(lambda: not player.playing, index.duration + 30)
    played, dropped = player.played, player.dropped
    player.close()
    return {
        "seek_ms_median": round(float(np.median(waits))),
        "seek_ms_p95": round(float(np.percentile(waits, 95))),
        "played_frames": played,
        "dropped_frames": dropped,
    }


def main() -> None:
    """Print the figures as JSON."""
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
    make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clip = folder / "full-hd.mp4"
        full_hd(STREET, clip)
        record: dict[str, float | str] = {**player_figures(clip), **stalls(folder)}
        record["platform"] = os.environ["QT_QPA_PLATFORM"]
    print(json.dumps(record))


if __name__ == "__main__":
    main()
