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
from app.release.looks import Hit
from app.widgets.ethics.marks import Mark
from app.widgets.ethics.window import EthicsWindow
from tests.release.exported import Blind, make_export

BOX = Box(10, 170, 60, 230)
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
