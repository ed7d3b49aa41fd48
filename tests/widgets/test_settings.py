"""Settings: kept, taken over at once, and never two actions with one key."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.controllers import language
from app.controllers.preferences import Preferences
from app.core.settings import Preset
from app.widgets.application import remake
from app.widgets.commands.settings_dialog import SettingsDialog
from app.widgets.main_window import MainWindow
from app.widgets.parts.actions import Action, Actions, Group


def shown(window: MainWindow) -> SettingsDialog:
    window.actions_["settings"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsDialog)
    return dialog


def test_a_key_that_is_taken_is_refused_and_said(window: MainWindow) -> None:
    keys = shown(window).keys
    keys.choose("accept")
    keys.field.setKeySequence(QKeySequence("R"))
    assert not keys.take.isEnabled()
    assert window.actions_.owner("R") is not None
    assert "Reject in this frame" in keys.said.text()
    keys.take.click()
    assert "R" not in window.actions_.keys("accept")


def test_a_changed_key_works_at_once_and_after_the_next_start(window: MainWindow) -> None:
    keys = shown(window).keys
    usual = window.actions_.keys("accept")
    keys.choose("accept")
    keys.field.setKeySequence(QKeySequence("Ctrl+Shift+F9"))
    keys.take.click()
    assert window.actions_.keys("accept") == ("Ctrl+Shift+F9",)
    assert "F9" in window.actions_["accept"].toolTip()
    again = MainWindow(window.preferences, window.notifier, window.theme)
    assert again.actions_.keys("accept") == ("Ctrl+Shift+F9",)
    again.leave()
    again.deleteLater()
    keys.choose("accept")
    keys.reset.click()
    assert window.actions_.keys("accept") == usual
    assert window.preferences.keys() == {}


def test_all_keys_go_back_even_if_two_were_swapped(window: MainWindow) -> None:
    keys = shown(window).keys
    before = {name: window.actions_.keys(name) for name in ("accept", "reject", "fit")}
    for name, key in (("accept", "Ctrl+Alt+1"), ("reject", "A"), ("accept", "R")):
        keys.choose(name)
        keys.field.setKeySequence(QKeySequence(key))
        keys.take.click()
    assert (window.actions_.keys("accept"), window.actions_.keys("reject")) == (("R",), ("A",))
    keys.reset_all.click()
    assert {name: window.actions_.keys(name) for name in before} == before


@pytest.mark.parametrize(
    "chosen",
    [{"one": ("B",)}, {"gone": ("X",)}, {"one": ("C",), "two": ("C",)}, {"one": ("not a key",)}],
)
def test_remembered_keys_that_do_not_fit_never_make_a_key_ambiguous(
    chosen: dict[str, tuple[str, ...]], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    declared = [
        Action(name=name, group=Group.FILE, text=name, run=lambda: None, keys=(key,))
        for name, key in (("one", "A"), ("two", "B"))
    ]
    made = Actions(window, declared, chosen)
    keys = [key for name in ("one", "two") for key in made.keys(name)]
    assert len(set(keys)) == len(keys)
    assert made.keys("two")


def test_what_is_chosen_is_kept(window: MainWindow, tmp_path: Path) -> None:
    dialog = shown(window)
    dialog.preset.setCurrentIndex(dialog.preset.findData("thorough"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    dialog.device.setCurrentIndex(dialog.device.findData("cpu"))
    dialog.device.activated.emit(dialog.device.currentIndex())
    dialog.still.click()
    dialog.name.setText("  Ann ")
    dialog.accept()
    assert QApplication.cursorFlashTime() == 0
    assert window.detection.settings.preset is Preset.THOROUGH
    kept = Preferences(tmp_path / "settings")
    assert (kept.detection().device, kept.detection().preset) == ("cpu", Preset.THOROUGH)
    assert kept.word("person/name") == "Ann"
    assert kept.flag("still")
    window.theme.still(False)


def test_studies_are_forgotten_and_not_remembered_any_more(
    window: MainWindow, tmp_path: Path
) -> None:
    study = window.workspace.study
    assert study is not None
    assert window.preferences.recent() == [study.path]
    dialog = shown(window)
    assert dialog.forget.isEnabled()
    dialog.recent.click()
    assert window.preferences.recent() == []
    window.preferences.remember(study.path)
    window.preferences.set_place(study.path, 1, 7)
    kept = Preferences(tmp_path / "settings")
    assert (kept.recent(), kept.place(study.path)) == ([], None)


def test_what_was_measured_of_faces_is_wiped_from_the_settings_too(window: MainWindow) -> None:
    study, on_screen = window.workspace.study, window.desk.shown
    assert study is not None
    assert on_screen is not None
    run = on_screen.review.session.run
    assert run is not None
    dialog = shown(window)
    assert not dialog.wipe.isEnabled(), "nothing was measured"
    dialog.accept()
    study.embeddings.put(run.id, "dlib", {1: np.ones((1, 128), np.float32)})
    dialog = shown(window)
    dialog.wipe.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert study.embeddings.count() == 1, "it is asked first"
    next(b for b in box.findChildren(QPushButton) if b.text() == "Wipe").click()
    assert study.embeddings.count() == 0
    assert not dialog.wipe.isEnabled()


def test_another_language_makes_the_window_anew_where_it_stood(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.desk.shown is not None
    window.desk.shown.player.seek(window.desk.shown.player.index.at(5))
    pts = window.desk.shown.player.index.at(5)
    qtbot.waitUntil(lambda: window.desk.frame == pts, timeout=20_000)
    dialog = shown(window)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    with qtbot.waitSignal(window.commands.settings.language_chosen):
        dialog.language.activated.emit(dialog.language.currentIndex())
    dialog.accept()
    made = remake(window)
    try:
        titles = [action.text() for action in made.menuBar().actions()]
        assert titles[:2] == ["&Datei", "&Prüfung"]
        assert language.spoken() == "de"
        qtbot.waitUntil(lambda: made.desk.shown is not None, timeout=20_000)
        assert made.desk.shown is not None
        player = made.desk.shown.player
        qtbot.waitUntil(lambda: player.shown_pts == pts, timeout=20_000)
    finally:
        made.leave()
        made.deleteLater()
        language.choose("en")
