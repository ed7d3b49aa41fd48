"""What was measured about an effect is shown where it is chosen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.language import percent
from app.core.settings import RedactionSettings
from app.evaluate.privacy.shipped import measured, shipped_table
from app.export.effects.presets import PRESETS
from app.widgets.export.audience_page import AudiencePage
from app.widgets.panels.redaction_panel import RedactionPanel
from app.widgets.parts.effect_bars import EffectBars
from app.widgets.parts.frontier_dialog import FrontierDialog


def test_the_shipped_table_is_of_the_presets_that_are_shipped() -> None:
    table = shipped_table()
    assert len(table.controls) >= 2
    for cases in table.controls.values():
        assert cases["same"] >= 0.9
        assert cases["other"] >= 0.7
    for row in table.rows:
        if row.effect and row.name in PRESETS:
            assert row.covers_as(PRESETS[row.name].settings), row.name
        assert len({len(row.attacks[r]["other"]["aware"].seeds) for r in row.attacks}) == 1
    assert measured(PRESETS["controlled-sharing"].settings) is not None


def test_the_bars_say_which_case_a_figure_is(qtbot: QtBot) -> None:
    bars = EffectBars()
    qtbot.addWidget(bars)
    look = PRESETS["controlled-sharing"].settings
    row = measured(look)
    assert row is not None
    bars.show_settings(look)
    found, bound = row.found("other"), row.found("same")
    assert found is not None
    assert bound is not None
    assert bars.hidden.value == pytest.approx(1 - found)
    assert bars.hidden.bound == pytest.approx(1 - bound)
    assert bars.useful.value == row.useful
    assert "another photograph" in bars.words.text()
    assert percent(bound) in bars.words.text()
    assert percent(1 - found) in bars.hidden.accessibleName()
    bars.show_settings(RedactionSettings(effect="uniform", options={"face_strength": 0.33}))
    assert bars.hidden.value is None
    assert "not been measured" in bars.words.text()


def test_the_panel_and_the_export_show_them_and_open_the_plot(qtbot: QtBot) -> None:
    panel = RedactionPanel()
    qtbot.addWidget(panel)
    look = PRESETS["controlled-sharing"].settings
    panel.show_settings(look)
    assert panel.bars.hidden.value is not None
    panel.bars.more.click()
    dialog = panel.findChild(FrontierDialog)
    assert dialog is not None
    assert "controlled-sharing" in dialog.plot.points
    useful, hidden, least = dialog.plot.points["controlled-sharing"]
    assert 0 <= useful <= 1
    assert least <= hidden
    dialog.accept()
    page = AudiencePage(look)
    qtbot.addWidget(page)
    page.show_choice(None, look)
    assert page.bars.hidden.value == panel.bars.hidden.value
