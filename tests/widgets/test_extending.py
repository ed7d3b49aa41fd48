"""The worked examples of docs/EXTENDING.md about actions and panels do what the page says."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.controllers.review import Verdict
from app.widgets.parts.actions import Actions, Group
from tests.desks import LEFT, RIGHT, Bench, counted
from tests.documents import example


def test_the_example_of_an_action(bench: Bench, qtbot: QtBot) -> None:
    commands = example("A new action")["TrackCommands"](bench.desk)
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, commands.actions())
    assert not actions["track_start"].isEnabled()
    bench.look_at(11)
    bench.desk.select(RIGHT)
    actions.update()
    said = counted(bench.desk.said)
    actions["track_start"].trigger()
    assert bench.shown.player.pts == bench.shown.player.index.at(6)
    assert len(said) == 1
    assert [action.name for action, _ in actions.group(Group.PLAYBACK)] == ["track_start"]


def test_the_example_of_a_panel(bench: Bench, qtbot: QtBot) -> None:
    panel = example("A new panel")["DecidedPanel"](bench.desk)
    qtbot.addWidget(panel)
    assert panel.words.text() == "0 of 2 decided"
    track = bench.review.track(LEFT)
    assert track is not None
    bench.review.decide_tracks([track], Verdict.ACCEPT)
    assert panel.words.text() == "1 of 2 decided"
    bench.review.undo()
    assert panel.words.text() == "0 of 2 decided"
    bench.desk.clear()
    assert panel.words.text() == "0 of 0 decided"
