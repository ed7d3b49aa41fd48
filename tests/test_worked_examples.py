"""The worked examples of docs/EXTENDING.md about effects, detectors and decisions work."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.decisions import event_from_json, register
from app.core.model import Box, Region
from app.core.plugins import Detector, DetectorPlugin, Effect, Plugin
from app.core.registry import Registry
from app.core.settings import DetectionSettings, RedactionSettings
from app.export.cover.paint import preview
from app.export.effects import EFFECTS
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sink import MemorySink
from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.kinds.table import PLUGINS
from app.review.concerns.queue import ConcernQueue
from app.review.concerns.words import reason
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import open_medium, probe
from tests.documents import example
from tests.golden import make_clip
from tests.review.concerns.scenes import Way, make_study


def test_the_example_of_an_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    plugin = example("A new effect")["PLUGIN"]
    effects = Registry[Plugin[Effect]]("effect", "faceveil.effects")
    for known in [*EFFECTS.all(), plugin]:
        effects.add(known)
    monkeypatch.setattr("app.export.effects.EFFECTS", effects)
    assert isinstance(plugin.build(plugin.options()), Effect)
    picture = np.zeros((100, 120, 3), np.uint8)
    picture[:, ::2] = 200
    look = RedactionSettings(effect="dusk", options={"light": 0.5}, margin=0, chin=0, softness=0)
    covered = preview(picture, [Region(Box(30, 20, 90, 80), 60)], look)
    assert np.all(covered[40:60, 45:75] == 50)
    assert np.array_equal(covered[:, :10], picture[:, :10])


def test_the_example_of_a_detector(tmp_path: Path) -> None:
    plugin = example("A new detector")["PLUGIN"]
    detectors = Registry[DetectorPlugin]("detector", "faceveil.detectors", DetectorPlugin)
    detectors.add(plugin)
    detector = detectors.get("lamp").build(plugin.options())
    assert isinstance(detector, Detector)
    assert plugin.threshold == detector.default_threshold
    picture = np.zeros((60, 80, 3), np.uint8)
    picture[10:20, 30:50] = 255
    bright, dark = detector.detect([picture, picture * 0], min_score=0.5)
    assert bright.boxes.tolist() == [[30, 10, 50, 20]]
    assert len(dark) == 0

    def lamp(image: np.ndarray, _number: int) -> None:
        image[:] = 0
        image[40:80, 60:100] = 255

    info, index = open_medium(make_clip(tmp_path / "a.mp4", frames=4, painter=lamp).path)
    found = MemorySink()
    detect_medium(
        info, index, DetectionSettings(model="lamp", tracking=False), sink=found,
        detector=detector,
    )  # fmt: skip
    assert len(found.frames) == 4
    assert all(len(faces) for faces in found.frames.values())


def test_the_example_of_a_decision(tmp_path: Path) -> None:
    remark = example("A new kind of decision")["Remark"]
    with pytest.raises(ValueError, match="taken"):
        register(remark)
    with pytest.raises(ValueError, match="says something"):
        event_from_json("remark", '{"pts":1,"text":" "}')
    path = tmp_path / "a.faceveil"
    with Study.create(path) as study:
        medium = study.add_medium(probe(make_clip(tmp_path / "a.mp4", frames=2).path)).id
        session = ReviewSession(study, medium, person="Ada")
        changes = session.record(remark(1, "a mirror"))
        assert changes.history
        assert changes.frames is None
        session.record(remark(0, "another"))
        session.undo()
        assert [stored.event.text for stored in session.recorded(remark)] == ["a mirror"]  # type: ignore[union-attr]
    with Study.open(path) as study:
        study.verify_chain()
        session = ReviewSession(study, medium)
        (kept,) = session.recorded(remark)
        assert (kept.event, kept.person) == (remark(1, "a mirror"), "Ada")
        assert "Remarked: a mirror" in [line.text for line in session.history()]


def test_the_example_of_a_kind_of_concern(tmp_path: Path) -> None:
    kind = example("A new kind of concern")["TallBoxes"]()
    study, medium = make_study(tmp_path, [Way(1, range(100), start=(100, 50), size=40)])
    with study:
        session = ReviewSession(study, medium, person="Ada")
        plugins = [*PLUGINS, kind]
        queue = ConcernQueue(session, plugins=plugins)
        before = len(queue.all())
        assert ConcernKind.FIGURE not in {one.kind for one in queue.all()}
        assert before > 0
    tall = Way(1, range(40, 60), start=(100, 50), size=40, tall=2.5)
    study, medium = make_study(tmp_path / "tall", [tall])
    with study:
        session = ReviewSession(study, medium, person="Ada")
        queue = ConcernQueue(session, plugins=[kind])
        (one,) = queue.all()
        assert (one.kind, one.facts.amount) == (ConcernKind.FIGURE, 2.5)
        assert reason(one).startswith("A person's figure is here")
        index = study.load_index(medium)
        assert index is not None
        evidence = Evidence(session.state, index, (640, 360))
        ends = [(0, 50), (50, len(index))]
        parts = [kind.find(evidence, *part).at.tolist() for part in ends]
        assert parts == [list(range(40, 50)), list(range(50, 60))]
