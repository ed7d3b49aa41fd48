"""The second look beside tracking finds what it would find after it, and ends with it."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from app.batch.jobs import run_detection
from app.core.errors import Cancelled
from app.core.settings import DetectionSettings
from app.core.task import CancelToken
from app.inference.second_look import look as module
from app.inference.second_look.early_look import EarlyLook
from app.inference.second_look.look import second_look
from app.store.study import Study
from app.video import probe
from tests.inference.conftest import MovingFace, many_doubtful

SETTINGS = DetectionSettings()


def looking() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("second-look")]


def test_what_was_looked_at_early_is_not_looked_at_again(
    moving_face: MovingFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    info, index = moving_face.info, moving_face.index
    table = many_doubtful(moving_face)
    late = second_look(info, index, table, settings=SETTINGS)
    with EarlyLook(info, index, SETTINGS, token=CancelToken()) as early:
        early.begin(table, np.arange(len(table)))
        known = early.said()
    assert not looking()
    assert len(known) == len(table)
    # One that was not foreseen is looked at now.
    missing = int(table.ids[5])
    some = {key: said for key, said in known.items() if key != missing}
    assert second_look(info, index, table, settings=SETTINGS, known=some) == pytest.approx(late)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nothing is left to look at")

    monkeypatch.setattr(module, "build_detector", refuse)
    assert second_look(info, index, table, settings=SETTINGS, known=known) == pytest.approx(late)


def test_a_failure_beside_it_ends_the_look(moving_face: MovingFace) -> None:
    info, index = moving_face.info, moving_face.index
    table = many_doubtful(moving_face)

    def failing() -> None:
        with EarlyLook(info, index, SETTINGS, token=CancelToken()) as early:
            early.begin(table, np.arange(len(table)))
            assert looking()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert not looking()


def test_cancelling_reaches_it(moving_face: MovingFace) -> None:
    info, index = moving_face.info, moving_face.index
    table, token = many_doubtful(moving_face), CancelToken()
    token.pause()
    with EarlyLook(info, index, SETTINGS, token=token) as early:
        early.begin(table, np.arange(len(table)))
        token.cancel()
        with pytest.raises(Cancelled):
            early.said()
    assert not looking()


def test_a_run_ends_with_the_same_faces_as_without_it(
    tmp_path: Path, clips: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = []
    for name in ("with", "without"):
        if name == "without":
            monkeypatch.setattr(EarlyLook, "begin", lambda *_: None)
        with Study.create(tmp_path / f"{name}.faceveil") as study:
            medium = study.add_medium(probe(clips / "intel_classroom_480x270.mp4"))
            run = run_detection(study, medium.id, SETTINGS)
            faces = study.faces(run)
            runs.append((faces.tracks.tolist(), faces.boxes.tolist(), study.track_scores(run)))
    assert runs[0][:2] == runs[1][:2]
    assert runs[0][2] == pytest.approx(runs[1][2], abs=1e-6)
    assert runs[0][2], "some tracks were doubtful"
