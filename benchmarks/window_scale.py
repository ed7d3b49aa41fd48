"""The real window on ten hours with two million faces: ``python -m benchmarks.window_scale``.

Makes a clip of ten hours (ten seconds of noise, repeated without encoding again) and a study with
two million detections in 15,000 tracks, opens both in the window and times what a person waits
for: opening, the next concern, a page of the wall, decisions, scrubbing. Scrubbing is timed in a
study of the same clip without any face, too. ``--folder`` keeps clip and study for another run.

What the window's thread does by itself (decisions, scrolling) is told in its processor time; what
other threads have part in (opening, pictures, the next concern) by the clock. A decision is timed
until it is painted; what follows it a moment later (timeline, queue, lists) is told beside it: in
all, and the longest piece of it, for which the window does nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from app.controllers.review import Verdict
from app.core.decisions import ZoneKind
from app.core.model import Box
from app.core.refs import FaceRef
from app.widgets.application import make_application, make_window
from app.widgets.main_window import MainWindow
from benchmarks.scale_study import write_clip, write_study
from benchmarks.window import wait_until

_WAIT, _FOLLOWS = 300, 0.8


def timed(gesture: Callable[[], object], ready: Callable[[], bool] | None = None) -> float:
    """Milliseconds from a gesture until what came of it is painted.

    Args:
        ready: What is waited for, by the clock. Without it, what the window's own thread does by
            itself is measured, in its processor time, which a busy machine changes little.
    """
    if ready is None:
        begin = time.thread_time()
        gesture()
        QApplication.processEvents()
        return 1000 * (time.thread_time() - begin)
    begin = time.perf_counter()
    gesture()
    QApplication.processEvents()
    while not ready():
        QApplication.processEvents()
        if time.perf_counter() - begin > _WAIT:
            raise TimeoutError("nothing came of a gesture for minutes")
        time.sleep(0.0005)
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - begin)


def following() -> tuple[float, float]:
    """Milliseconds of the window's thread in what follows a gesture: timeline, queue and lists.

    In all, and at once: for so long nothing else could be done in the window.
    """
    end, spent = time.monotonic() + _FOLLOWS, [0.0]
    while time.monotonic() < end:
        begin = time.thread_time()
        QApplication.processEvents()
        spent.append(1000 * (time.thread_time() - begin))
        time.sleep(0.005)
    return sum(spent), max(spent)


def opened(folder: Path, study: Path) -> tuple[MainWindow, dict[str, float]]:
    """The window with a study in it, and the seconds until its picture and faces were there.

    Beside them the processor time that they took, and the seconds until its concerns were found.
    """
    window = make_window(
        settings=folder / "settings", logs=folder / "logs", documents=folder / "documents"
    )
    window.show()
    wait_until(lambda: not window.workspace.runner.running, _WAIT)
    begin, spent = time.monotonic(), time.process_time()
    took = timed(lambda: window.open_paths([study]), lambda: window.desk.frame is not None)
    spent = time.process_time() - spent
    shown = window.desk.shown
    assert shown is not None
    wait_until(lambda: shown.review.concerns.ready, _WAIT)
    found = time.monotonic() - begin
    wait_until(lambda: not window.workspace.runner.running, _WAIT)
    return window, {"s": took / 1000, "cpu_s": spent, "concerns_s": found}


def scrubbed(window: MainWindow, seed: int = 3) -> dict[str, float]:
    """Going to frames: the event loop's time for each, and until the exact picture is there."""
    shown = window.desk.shown
    assert shown is not None
    index, choice = shown.player.index, random.Random(seed)
    stalls, waits = [], []
    for _ in range(30):
        pts = index.at(choice.randrange(len(index)))
        begin = time.perf_counter()
        stalls.append(timed(partial(shown.player.seek, pts)))
        timed(lambda: None, partial(_at, window, pts))
        waits.append(1000 * (time.perf_counter() - begin))
    return {"stall_ms": _median(stalls), "picture_ms": _median(waits)}


def decided(window: MainWindow) -> dict[str, dict[str, float]]:
    """Milliseconds of each kind of decision, and of what follows it: in all, and at once."""
    desk, shown = window.desk, window.desk.shown
    assert shown is not None
    review, index = shown.review, shown.player.index
    tracks = [t for t in review.tracks() if not t.ghost and t.frames > 50]
    middle = len(tracks) // 2
    out: dict[str, dict[str, float]] = {"decisions_ms": {}, "following_ms": {}, "at_once_ms": {}}

    def each(name: str, gesture: Callable[[int], object], times: int = 5) -> None:
        """Do something on so many tracks, at a frame of theirs."""
        spent, followed = [], []
        for number in range(times):
            track = tracks[middle + 7 * number]
            desk.select(track.ref)
            shown.player.seek(track.sample_pts)
            wait_until(partial(_at, window, track.sample_pts), 30)
            wait_until(lambda: False, 0.4)  # lanes, queue and lists have followed
            spent.append(timed(partial(gesture, number)))
            followed.append(following())
        in_all, at_once = zip(*followed, strict=True)
        for key, values in zip(out, (spent, in_all, at_once), strict=True):
            out[key][name] = _median(values)
        review.undo()

    def ref(number: int) -> FaceRef:
        return tracks[middle + 7 * number].ref

    def add(_: int) -> None:
        review.add_face(shown.player.pts, review.faces_at(shown.player.pts)[0].box)

    def cut(number: int) -> None:
        review.set_span(ref(number), tracks[middle + 7 * number].first_pts, shown.player.pts)

    def swap(number: int) -> None:
        other = tracks[middle + 7 * number + 1].ref
        review.do(lambda session: session.swap(ref(number), other, shown.player.pts))

    def zone(kind: ZoneKind) -> None:
        span = index.start, index.last
        review.do(
            lambda session: session.zone(kind, *span, box=Box(0, 0, 60, 60), reason="a poster")
        )

    def trigger(name: str) -> Callable[[int], object]:
        return lambda _: window.actions_[name].trigger()

    each("accept_frame", trigger("accept"))
    each("reject_track", trigger("reject_track"))
    each("undo", trigger("undo"), 3)
    each("add", add)
    each("cut", cut)
    each("split", trigger("split"))
    each("swap", swap, 3)
    each("zone_whole", lambda _: zone(ZoneKind.IGNORE), 3)
    each("cover_zone_whole", lambda _: zone(ZoneKind.COVER), 3)
    return out


def _at(window: MainWindow, pts: int) -> bool:
    return window.desk.frame == pts


def concerns(window: MainWindow) -> dict[str, float]:
    """Going to the next concern, and answering one."""
    window.tabs.setCurrentWidget(window.queue)
    wait_until(lambda: bool(window.board.listed()), 60)
    desk, board = window.desk, window.board

    def there() -> bool:
        return board.current is not None and desk.frame == board.current.at

    window.actions_["next_concern"].trigger()
    wait_until(there, 30)
    following = [timed(window.actions_["next_concern"].trigger, there) for _ in range(8)]
    answers = [timed(window.actions_["concern_no_face"].trigger) for _ in range(5)]
    window.tabs.setCurrentWidget(window.tracks)
    return {"next_ms": _median(following), "answer_ms": _median(answers)}


def on_the_wall(window: MainWindow) -> dict[str, float]:
    """Opening the wall, turning its pages, deciding on it."""
    out: dict[str, float] = {}

    def wall_is_there() -> bool:
        wall = window.commands.wall.wall
        return wall is not None and wall.tracks.model.rowCount() > 0

    out["open_ms"] = timed(window.actions_["wall"].trigger, wall_is_there)
    wall = window.commands.wall.wall
    assert wall is not None
    view = wall.tracks.view
    wait_until(lambda: not wall.pictures.waiting, 60)
    bar, cells, whole = view.verticalScrollBar(), [], []
    for _ in range(6):
        begin = time.perf_counter()
        cells.append(timed(lambda: bar.setValue(bar.value() + bar.pageStep())))
        wait_until(lambda: not wall.pictures.waiting, 60)
        whole.append(1000 * (time.perf_counter() - begin))
    out["cells_painted_ms"], out["page_with_pictures_ms"] = _median(cells), _median(whole)
    steps = []
    for _ in range(40):
        steps.append(timed(lambda: bar.setValue(bar.value() + 40)))
    out["scroll_step_p95_ms"] = round(float(np.percentile(steps, 95)), 1)
    spent = []
    for number in range(4):
        rows = view.visible_rows()
        view.mark_only(rows.start + number)
        spent.append(timed(lambda: wall.tracks.decide(Verdict.REJECT)))
    out["decision_ms"] = _median(spent)
    out["sort_ms"] = timed(wall.tracks.wall.arrange)
    wall.close()
    wait_until(lambda: window.commands.wall.wall is None, 10)
    return out


def _median(values: Sequence[float]) -> float:
    return round(float(np.median(values)), 1)


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="where clip and study are kept")
    parser.add_argument("--hours", type=float, default=10.0)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
    make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = args.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        clip = write_clip(folder / "hours.mp4", args.hours)
        full = write_study(folder / "full.faceveil", clip)
        empty = write_study(folder / "empty.faceveil", clip, empty=True)
        window, _ = opened(folder, empty)
        record: dict[str, object] = {"scrubbing_empty": scrubbed(window)}
        window.close()
        window, record["open"] = opened(folder, full)
        shown = window.desk.shown
        assert shown is not None
        record["detections"] = len(shown.review.session.state.layers.rows)
        record["tracks"] = len(shown.review.tracks())
        record["scrubbing"] = scrubbed(window)
        record["queue"] = concerns(window)
        record |= decided(window)
        record["wall"] = on_the_wall(window)
        window.close()
        record["load"] = round(os.getloadavg()[1], 1)
        record["platform"] = os.environ["QT_QPA_PLATFORM"]
    print(json.dumps(record))


if __name__ == "__main__":
    main()
