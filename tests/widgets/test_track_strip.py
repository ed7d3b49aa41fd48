"""Before a whole track is decided on, its faces over time are on screen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint
from pytestqt.qtbot import QtBot

from app.core.refs import FaceRef, ref_of
from app.widgets.main_window import MainWindow
from app.widgets.panels.track_strip import TrackStrip
from tests.desks import LEFT, RIGHT


def refs_in(strip: TrackStrip) -> list[FaceRef | None]:
    return [ref_of(face) for face in strip.faces]


def test_the_strip_shows_what_the_keys_act_on(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.strip
    assert strip.faces == []
    window.desk.select(RIGHT)
    assert set(refs_in(strip)) == {RIGHT}
    assert window.desk.shown is not None
    index = window.desk.shown.player.index
    pts = [face.pts for face in strip.faces]
    assert pts == sorted(set(pts))
    assert (pts[0], pts[-1]) == (index.at(6), index.at(11)), "from its first frame to its last"
    assert "Track 2" in strip.accessibleDescription()
    window.tabs.setCurrentWidget(window.redaction)
    qtbot.waitUntil(lambda: strip.made == len(pts), timeout=20_000)
    assert strip.isVisible(), "whatever panel is open"
    window.desk.select(None)
    assert strip.faces == []


def test_the_strip_of_several_tracks_shows_some_of_each(window: MainWindow) -> None:
    selection = window.tracks.view.selectionModel()
    for ref in (LEFT, RIGHT):
        row = window.tracks.model.row_of(ref)
        assert row is not None
        selection.select(window.tracks.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    shown = refs_in(window.strip)
    assert {*shown} == {LEFT, RIGHT}
    assert abs(shown.count(LEFT) - shown.count(RIGHT)) <= 1
    assert "rejects all 2" in window.strip.accessibleDescription()
    window.actions_["reject_track"].trigger()
    assert {face.covered for face in window.strip.faces} == {False}, "it shows what was decided"


def test_a_row_under_the_mouse_shows_its_strip(window: MainWindow, qtbot: QtBot) -> None:
    view, hover = window.tracks.view, window.tracks.hover
    row = window.tracks.model.row_of(RIGHT)
    assert row is not None
    middle: QPoint = view.visualRect(window.tracks.model.index(row)).center()
    qtbot.mouseMove(view.viewport(), middle)
    qtbot.mouseMove(view.viewport(), middle + QPoint(2, 0))
    qtbot.waitUntil(hover.isVisible, timeout=5_000)
    assert set(refs_in(hover)) == {RIGHT}
    assert window.strip.faces == [], "what keys act on stays what it was"
    qtbot.waitUntil(lambda: hover.made == len(hover.faces), timeout=20_000)
    room = hover.screen().availableGeometry()
    assert room.contains(hover.frameGeometry())
    window.desk.clear()
    assert not hover.isVisible()
