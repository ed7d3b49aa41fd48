"""The detection panel: what a preset brings, and what it says."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.core.settings import Preset
from app.widgets.panels.detection_panel import DetectionPanel
from app.widgets.parts.controls import Combo
from tests.desks import Bench


@pytest.fixture
def panel(bench: Bench, qtbot: QtBot) -> DetectionPanel:
    made = DetectionPanel(bench.desk)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(combo: Combo, value: str) -> None:
    row = combo.findData(value)
    assert row >= 0
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def test_thorough_brings_the_strongest_model_and_takes_it_away_again(
    panel: DetectionPanel, bench: Bench
) -> None:
    choose(panel.preset, "thorough")
    assert panel.settings.model == "faceveil-thorough"
    remembered = bench.workspace.preferences.detection()
    assert (remembered.model, remembered.preset) == ("faceveil-thorough", Preset.THOROUGH)
    choose(panel.preset, "balanced")
    assert panel.settings.model == "faceveil-fast"


def test_a_model_that_a_person_chose_stays(panel: DetectionPanel) -> None:
    choose(panel.model, "centerface")
    choose(panel.preset, "thorough")
    assert panel.settings.model == "centerface"
    choose(panel.preset, "fast")
    assert panel.settings.model == "centerface"


def test_a_person_may_take_the_fast_model_thoroughly(panel: DetectionPanel, bench: Bench) -> None:
    choose(panel.preset, "thorough")
    choose(panel.model, "faceveil-fast")
    again = DetectionPanel(bench.desk)
    assert (again.settings.model, again.settings.preset) == ("faceveil-fast", Preset.THOROUGH)
    again.deleteLater()


def test_each_preset_is_explained(panel: DetectionPanel) -> None:
    said = set()
    for preset in Preset:
        choose(panel.preset, preset.value)
        said.add(panel.preset_words)
    assert len(said) == len(Preset)
    assert "strongest model" in panel.preset_words
