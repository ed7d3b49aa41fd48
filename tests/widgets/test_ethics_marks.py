"""Where the check found something bare, the ethics view draws a box into its very frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.batch.release import run_release_check
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.release import Release
from app.controllers.workspace import Workspace
from app.core.model import Box
from app.release.concerns import ReleaseConcernKind
from app.release.conditions import ConditionKind
from app.release.gate import concerns_of, edits_since, release_state
from app.release.looks import Hit
from app.widgets.ethics.marks import Mark
from app.widgets.ethics.window import EthicsWindow
from tests.release.exported import Blind, make_export

BOX = Box(10, 170, 60, 230)
WILD = Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
LOOKS = (3, 4)
"""Of the check: ten times a second, so that frames lie between them."""


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EthicsWindow]:
    """The ethics view of an export in which two looks found a face."""
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    made = make_export(tmp_path)

    def sees(look: int) -> list[Hit]:
        return [Hit(BOX, 0.9 - look / 100, ("one",))] if look in LOOKS else []

    run_release_check(made.study, made.medium, watcher=Blind(sees))
    made.study.close()
    notifier = Notifier()
    space = Workspace(Preferences(tmp_path / "preferences"), notifier)
    space.open_study(made.study.path)
    parent = QWidget()
    view = EthicsWindow(Release(space, made.medium, parent), notifier, parent=parent)
    with qtbot.waitActive(view, timeout=10000):
        view.show()
        view.activateWindow()
    qtbot.waitUntil(lambda: view.pictures.view.has_picture, timeout=90_000)
    yield view
    view.close()
    space.runner.shutdown()
    space.close()
    parent.deleteLater()


def redness(view: EthicsWindow) -> int:
    """How much of the edges of the box is red on screen."""
    picture = view.pictures.view
    image = picture.grab().toImage()
    rect = picture.transform.box_to_view(BOX).adjusted(-3, -3, 3, 3)
    middle = int(rect.center().y())
    colours = [image.pixelColor(int(x), middle) for x in (rect.left(), rect.right())]
    return min(colour.red() - colour.green() for colour in colours)


def test_the_box_of_a_face_is_drawn_in_its_frame_and_no_other(
    qtbot: QtBot, view: EthicsWindow
) -> None:
    pictures = view.pictures
    assert pictures.view.marks == []
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: pictures.view.marks == [Mark(BOX, True)], timeout=60_000)
    assert pictures.place == 9
    assert redness(view) > 80
    row = view.places.currentItem()
    assert row is not None
    assert "50 × 60 pixels at 10, 170" in row.text(0)
    # Between two looks it may have moved.
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pictures.view.marks == [Mark(BOX, False)], timeout=60_000)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pictures.view.marks == [], timeout=60_000)
    assert redness(view) < 40
    qtbot.keyClick(view, Qt.Key.Key_P)
    qtbot.keyClick(view, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: pictures.original.has_picture, timeout=60_000)
    assert pictures.original.marks == [Mark(BOX, True)]


def open_faces(view: EthicsWindow) -> list[bool]:
    concerns = concerns_of(view.release.study, view.release.medium_id)
    return [one.open for one in concerns if one.kind is ReleaseConcernKind.RESIDUAL]


def test_x_says_that_a_found_face_is_none_and_x_again_takes_it_back(
    qtbot: QtBot, view: EthicsWindow
) -> None:
    qtbot.waitUntil(lambda: not view.release.busy, timeout=60_000)
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert "(N)" in view.form.said.text(), "nothing is chosen"
    assert open_faces(view) == [True]
    told = [row.text(0) for row in view.places.findItems("*", WILD)]
    assert sum("50 × 60 pixels" in words for words in told) == 1, "each face is listed once"
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert view.places.asked is not None
    for answered in (True, False):
        qtbot.keyClick(view, Qt.Key.Key_X)
        assert open_faces(view) == [not answered]
        qtbot.waitUntil(lambda: not view.release.busy, timeout=60_000)
        row = view.places.currentItem()
        assert row is not None, "the place stays chosen"
        assert ("no face" in row.text(0)) is answered
        met = {c.kind: c.met for c in release_state(view.release.study, 1).conditions}
        assert met[ConditionKind.RESIDUAL] is answered
    # Whoever is faster than the reading loses no answer.
    for answered in (True, True):
        qtbot.keyClick(view, Qt.Key.Key_X)
        assert open_faces(view) == [not answered]
    qtbot.waitUntil(lambda: not view.release.busy, timeout=60_000)
    row = view.places.currentItem()
    assert row is not None
    assert "no face" in row.text(0)
    assert not edits_since(view.release.study.events(1), view.release.study.exports(1)[-1].last_seq)
