"""One face is covered otherwise than the rest, from the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.model import Region
from app.export.effects.own import look_of
from app.export.effects.presets import PRESETS
from app.widgets.commands.look_dialog import LookDialog
from app.widgets.main_window import MainWindow

Key = Qt.Key


def regions(window: MainWindow) -> list[Region]:
    shown = window.desk.shown
    assert shown is not None
    return list(shown.review.redaction_at(shown.player.pts).regions)


def asked(window: MainWindow) -> LookDialog:
    dialog = window.findChild(LookDialog)
    assert dialog is not None
    return dialog


def test_a_face_gets_another_effect_by_keyboard_and_undo_takes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.pane.view
    assert {region.look for region in regions(window)} == {None}
    qtbot.keyClick(view, Key.Key_Tab)
    window.actions_["own_look"].trigger()
    dialog = asked(window)
    assert dialog.look is None
    dialog.preset.setFocus()
    while dialog.preset.currentData() != "publish":
        qtbot.keyClick(dialog.preset, Key.Key_Down)
    dialog.reason.setText("a child")
    qtbot.keyClick(dialog, Key.Key_Return)
    publish = look_of(PRESETS["publish"].settings)
    assert [region.look for region in regions(window)].count(publish) == 1
    shown = window.desk.shown
    assert shown is not None
    assert shown.review.history()[-1].text.endswith("with solid: a child")
    window.actions_["undo"].trigger()
    assert {region.look for region in regions(window)} == {None}


def test_strength_is_kept_and_shown_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.pane.view, Key.Key_Tab)
    window.actions_["own_look"].trigger()
    dialog = asked(window)
    dialog.preset.setCurrentIndex(dialog.preset.findData("publish-mosaic"))
    dialog.form.moved.emit({**dialog.form.values, "cells": 5})
    dialog.accept()
    chosen = [region.look for region in regions(window) if region.look is not None]
    assert [look.options["cells"] for look in chosen] == [5]
    qtbot.waitUntil(lambda: window.findChild(LookDialog) is None)
    window.actions_["own_look"].trigger()
    again = asked(window)
    assert again.preset.currentData() == "publish-mosaic"
    assert again.look == chosen[0]
    again.preset.setCurrentIndex(0)
    again.accept()
    assert {region.look for region in regions(window)} == {None}


def test_the_menus_of_a_face_and_of_a_track_offer_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.pane.view, Key.Key_Tab)
    menu = window.face_menu.made()
    assert window.actions_["own_look"] in menu.actions()
    window.desk.select(None)
    window.actions_["own_look"].trigger()
    assert window.findChild(LookDialog) is None
    rows = window.tracks.view
    with qtbot.waitSignal(window.tracks.menu_requested):
        rows.customContextMenuRequested.emit(rows.visualRect(window.tracks.model.index(0)).center())
    window.face_menu.made().deleteLater()
