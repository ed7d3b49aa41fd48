"""Cancelling, pausing, and progress that tells the rate."""

from __future__ import annotations

import threading

import pytest

from app.core.errors import Cancelled
from app.core.task import CancelToken, Progress, ProgressMeter, Stage


def test_cancel() -> None:
    token = CancelToken()
    token.checkpoint()
    token.cancel()
    assert token.cancelled
    with pytest.raises(Cancelled):
        token.checkpoint()
    token.pause()
    assert not token.paused, "what is cancelled does not wait"


@pytest.mark.parametrize("how", ["resume", "cancel"])
def test_a_paused_worker_waits(how: str) -> None:
    token, started, passed = CancelToken(), threading.Event(), threading.Event()
    ended: list[str] = []

    def work() -> None:
        started.set()
        try:
            token.checkpoint()
            ended.append("resume")
        except Cancelled:
            ended.append("cancel")
        passed.set()

    token.pause()
    assert token.paused
    worker = threading.Thread(target=work)
    worker.start()
    assert started.wait(5)
    assert not passed.wait(0.05)
    getattr(token, how)()
    worker.join(5)
    assert ended == [how]


def test_progress() -> None:
    assert Progress(Stage.DETECTING, 5, 20).fraction == 0.25
    assert Progress(Stage.DETECTING, 5, None).fraction is None
    assert Progress(Stage.DETECTING, 25, 20).fraction == 1.0
    assert Progress(Stage.DETECTING, 5, 20, rate=3.0).seconds_left == 5.0
    assert Progress(Stage.DETECTING, 5, 20).seconds_left is None
    assert Progress(Stage.DETECTING, 30, 20, rate=3.0).seconds_left == 0.0


def test_meter_tells_rate_and_end() -> None:
    now = [0.0]
    told: list[Progress] = []
    meter = ProgressMeter(told.append, Stage.DETECTING, 100, clock=lambda: now[0])
    for _ in range(50):
        now[0] += 0.5
        meter.advance(1)
    assert told[-1].rate == pytest.approx(2.0, rel=0.2)
    meter.finish()
    assert (told[-1].done, told[-1].total, told[-1].fraction) == (50, 50, 1.0)
    assert [p.done for p in told] == sorted(p.done for p in told)


def test_meter_is_not_told_more_often_than_needed() -> None:
    told: list[Progress] = []
    meter = ProgressMeter(told.append, Stage.INDEXING, 1000, clock=lambda: 1.0)
    for _ in range(1000):
        meter.advance(1)
    assert len(told) <= 3
    assert told[-1].done == 1000
