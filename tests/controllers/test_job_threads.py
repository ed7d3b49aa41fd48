"""Jobs: exactly one end, progress without a queue, no thread left."""

from __future__ import annotations

import os
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.controllers.jobs import Job, JobRunner, Work
from app.controllers.notifier import Gravity, Notice, Notifier
from app.core.errors import Cancelled, EnvironmentProblem
from app.core.task import CancelToken, Progress, ProgressCallback, Stage


class Record(QObject):
    """What a job told, in order."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.ends: list[tuple[str, Any]] = []
        self.progress: list[Progress] = []
        job.progressed.connect(self.progress.append)
        job.succeeded.connect(lambda value: self.ends.append(("result", value)))
        job.failed.connect(lambda error: self.ends.append(("failed", error)))
        job.cancelled.connect(lambda: self.ends.append(("cancelled", None)))


def test_a_result_arrives_once_on_the_main_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    where: list[threading.Thread] = []
    job = runner.make("work", lambda token, progress: 42)
    record = Record(job)
    job.succeeded.connect(lambda _: where.append(threading.current_thread()))
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()
    assert record.ends == [("result", 42)]
    assert where == [threading.main_thread()]
    assert runner.running == []


def test_a_failure_carries_the_error(qtbot: QtBot) -> None:
    runner = JobRunner()
    error = ValueError("no")

    def work(token: CancelToken, progress: ProgressCallback) -> None:
        raise error

    job = runner.make("work", work)
    record = Record(job)
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()
    assert record.ends == [("failed", error)]


def test_a_slow_receiver_gets_only_the_latest_progress(qtbot: QtBot) -> None:
    runner = JobRunner()
    reported = threading.Event()

    def work(token: CancelToken, progress: ProgressCallback) -> str:
        for done in range(1000):
            progress(Progress(Stage.DETECTING, done, 1000))
        reported.set()
        return "done"

    job = runner.make("work", work)
    record = Record(job)
    job.start()
    assert reported.wait(10)  # the main thread is busy: nothing could be delivered
    qtbot.waitUntil(lambda: bool(record.ends), timeout=5000)
    assert [p.done for p in record.progress] == [999]
    assert record.ends == [("result", "done")]


def test_shutdown_cancels_paused_work_and_joins_every_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    started = threading.Event()

    def work(token: CancelToken, progress: ProgressCallback) -> None:
        started.set()
        while True:
            token.checkpoint()

    job = runner.make("endless", work)
    record = Record(job)
    job.start()
    assert started.wait(5)
    job.token.pause()
    runner.shutdown()
    assert record.ends == [("cancelled", None)]
    assert not [t for t in threading.enumerate() if t.name == "job endless"]
    with pytest.raises(RuntimeError):
        runner.make("late", work)


def test_problems_and_defects_are_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    notifier = Notifier(tmp_path)
    told: list[Notice] = []
    notifier.noticed.connect(told.append)
    notifier.tell(EnvironmentProblem("the disk is full", "Free some space"))
    notifier.tell(Cancelled())
    try:
        raise KeyError("oops")
    except KeyError as error:
        notifier.tell(error)
    assert [notice.gravity for notice in told] == [Gravity.PROBLEM, Gravity.DEFECT]
    assert told[0].hint == "Free some space"
    assert told[1].log is not None
    assert "KeyError" in told[1].log.read_text(encoding="utf-8")


class Late(Job):
    """A job whose thread takes a moment between leaving its outcome and saying so."""

    def __init__(self, name: str, work: Work) -> None:
        super().__init__(name, work)
        self.left = threading.Event()
        self.gate = threading.Event()
        self.wakes = 0

    def wake(self) -> None:
        self.wakes += 1
        if self.wakes == 2:  # the first was for the progress
            self.left.set()
            self.gate.wait(0.3)
        super().wake()


def test_whoever_hears_of_the_end_may_delete_the_job(qtbot: QtBot) -> None:
    """An earlier report can deliver the outcome while the thread has yet to wake the window."""

    def work(token: CancelToken, progress: ProgressCallback) -> int:
        progress(Progress(Stage.INDEXING, 1, 2))
        return 7

    job = Late("late", work)
    record = Record(job)
    alive: list[bool] = []
    job.ended.connect(lambda: alive.append(job.alive))
    with qtbot.waitSignal(job.ended, timeout=5000):
        job.start()
        # Not by Qt's events: they would deliver the outcome themselves.
        assert job.left.wait(5)
        job.deliver()
    assert alive == [False]
    assert record.ends == [("result", 7)]


@pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority of their own")
def test_only_what_nobody_waits_for_steps_back_behind_the_window(qtbot: QtBot) -> None:
    runner = JobRunner()
    found: dict[str, int] = {}

    def work() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    for name, awaited in (("awaited", True), ("behind", False)):
        job = runner.run(name, work, done=partial(found.__setitem__, name), awaited=awaited)
        with qtbot.waitSignal(job.ended, timeout=5000):
            pass
    own = work()
    assert found == {"awaited": own, "behind": max(own, 10)}
