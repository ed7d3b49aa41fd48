"""Faces of tracks are measured once, only where a face can be told, and only into the study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from app.batch.jobs import run_detection
from app.batch.people import MODEL, measure_people, measured
from app.core.errors import Cancelled
from app.core.model import FloatArray
from app.core.settings import DetectionSettings, Preset
from app.core.task import CancelToken
from app.evaluate.privacy.recogniser import Shot
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from tests.small_demo import small_demo


class ByBrightness:
    """Tells faces apart by how bright they are; counts what it was shown."""

    name = MODEL
    weights_hash = ""

    def __init__(self) -> None:
        self.shown = 0

    def embed(self, shots: Sequence[Shot]) -> FloatArray:
        self.shown += len(shots)
        made = []
        for shot in shots:
            x1, y1, x2, y2 = shot.box.astype(int)
            level = float(shot.image[max(y1, 0) : y2, max(x1, 0) : x2].mean()) / 255 * 1.5
            made.append([np.cos(level), np.sin(level)])
        return np.array(made, np.float32)


@pytest.fixture(scope="module")
def detected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("people")
    clip = small_demo(folder / "clip.mp4", seconds=2.0, rate=10)
    with Study.create(folder / "s.faceveil") as study:
        medium = study.add_medium(probe(clip))
        run_detection(study, medium.id, DetectionSettings(preset=Preset.FAST))
    return folder / "s.faceveil"


def test_tracks_are_measured_once_and_wiped(detected: Path) -> None:
    with Study.open(detected) as study:
        judge = ByBrightness()
        assert measure_people(study, 1, recogniser=judge) > 0
        assert 0 < judge.shown <= 5 * len(study.embeddings.asked(1, MODEL))
        found = measured(study, {1: ReviewSession(study, 1)})
        assert {one.ref.number for one in found} <= study.embeddings.asked(1, MODEL)
        assert all(one.vectors.shape[1] == 2 for one in found)
        before = judge.shown
        assert measure_people(study, 1, recogniser=judge) == 0
        assert judge.shown == before, "what was measured is not measured again"
        study.embeddings.wipe()
        assert measured(study, {1: ReviewSession(study, 1)}) == []


def test_it_can_be_stopped(detected: Path) -> None:
    with Study.open(detected) as study:
        token = CancelToken()
        token.cancel()
        with pytest.raises(Cancelled):
            measure_people(study, 1, token=token, recogniser=ByBrightness())
        assert study.embeddings.count() == 0
