"""The order in which media are detected."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image as Pictures
from pytestqt.qtbot import QtBot

from app.controllers.detection_queue import DetectionQueue
from app.controllers.jobs import JobRunner
from app.core.settings import DetectionSettings, Preset
from app.store.study import Study
from app.video import probe


def test_the_medium_on_screen_goes_before_those_that_came_earlier(
    tmp_path: Path, qtbot: QtBot
) -> None:
    grey = Pictures.fromarray(np.full((64, 96, 3), 90, np.uint8))
    with Study.create(tmp_path / "s.faceveil") as study:
        media = []
        for number in range(4):
            path = tmp_path / f"wall{number}.png"
            grey.save(path)
            media.append(study.add_medium(probe(path)).id)
        on_screen = media[-1]
        runner = JobRunner()
        queue = DetectionQueue(study, runner, lambda id_: 0 if id_ == on_screen else None)
        order: list[int] = []
        queue.finished.connect(order.append)
        with qtbot.waitSignal(queue.idle, timeout=120_000):
            for medium_id in media:
                queue.add(medium_id, DetectionSettings(preset=Preset.FAST))
        runner.shutdown()
    assert order == [media[0], on_screen, media[1], media[2]]


def test_a_medium_that_was_stopped_and_is_wanted_again_is_detected(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "wall.png"
    Pictures.fromarray(np.full((64, 96, 3), 90, np.uint8)).save(path)
    settings = DetectionSettings(preset=Preset.FAST)
    with Study.create(tmp_path / "s.faceveil") as study:
        medium = study.add_medium(probe(path))
        runner = JobRunner()
        queue = DetectionQueue(study, runner, lambda _: None)
        with qtbot.waitSignal(queue.finished, timeout=120_000):
            queue.add(medium.id, settings)
            queue.cancel(medium.id)
            # Its job has not ended yet.
            queue.add(medium.id, settings)
        runner.shutdown()
        run = study.active_run(medium.id)
        assert run is not None
        assert run.state == "complete"
