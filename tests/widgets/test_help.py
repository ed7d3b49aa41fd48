"""Help inside the program: the guide without a network, and a tour of the window."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.widgets.commands.guide_dialog import GuideDialog, guide_file
from app.widgets.commands.tour import Tour
from app.widgets.main_window import MainWindow

CHAPTERS = (
    "Your first video in five minutes",
    "If you prepare a study (researcher)",
    "If you review a study (ethics reviewer)",
    "Many videos",
    "What figures mean, and what they do not",
    "Troubleshooting",
)


def test_f1_opens_the_guide_with_its_pictures(window: MainWindow, qtbot: QtBot) -> None:
    assert window.actions_.keys("guide") == ("F1",)
    window.actions_["guide"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, GuideDialog)
    titles = [dialog.chapters.item(row).text() for row in range(dialog.chapters.count())]
    assert set(CHAPTERS) <= set(titles)
    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", guide_file().read_text("utf-8")):
        assert (guide_file().parent / name).is_file()
    picture = dialog.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, "images/main-window.png"
    )
    assert 100 < picture.width() <= 560
    dialog.show_chapter("Troubleshooting")
    assert dialog.text.textCursor().block().text() == "Troubleshooting"
    assert dialog.text.verticalScrollBar().value() > 0
    dialog.search.setText("followed box")
    dialog.search.returnPressed.emit()
    assert dialog.text.textCursor().selectedText() == "followed box"
    dialog.accept()


def test_every_link_of_the_guide_leads_somewhere() -> None:
    text = guide_file().read_text("utf-8")
    anchors = {
        re.sub(r"[^\w -]", "", title).lower().replace(" ", "-")
        for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    for target in re.findall(r"\]\(([^)]+)\)", text):
        path, _, anchor = target.partition("#")
        if path:
            assert (guide_file().parent / Path(path)).exists(), target
        else:
            assert anchor in anchors, target


def test_the_tour_has_the_keyboard_for_itself(window: MainWindow, qtbot: QtBot) -> None:
    shown = window.desk.shown
    assert shown is not None
    before = shown.player.pts
    with qtbot.waitActive(window):
        window.activateWindow()
    window.actions_["tour"].trigger()
    tour = window.findChild(Tour)
    assert tour is not None
    window.pane.view.setFocus()  # as a video does that comes on screen meanwhile
    assert tour.next.hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_R, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(tour.next, key)
    assert tour.place == 1
    assert shown.player.pts == before
    assert not shown.review.session.study.events()
    with qtbot.waitSignal(tour.destroyed):
        qtbot.keyClick(tour.next, Qt.Key.Key_Escape)


def test_the_tour_has_five_steps_and_can_be_left_and_repeated(
    window: MainWindow, qtbot: QtBot
) -> None:
    for last in (5, 2):
        window.actions_["tour"].trigger()
        tour = window.findChild(Tour)
        assert tour is not None
        for place in range(last):
            assert tour.place == place
            assert tour.title.text()
            assert not tour.lit.isEmpty()
            assert tour.rect().contains(tour.card.geometry())
            assert tour.next.hasFocus() or not window.isActiveWindow()
            if place < last - 1:
                qtbot.keyClick(tour, Qt.Key.Key_Right)
        with qtbot.waitSignal(tour.destroyed):
            if last == 5:
                tour.next.click()
            else:
                qtbot.keyClick(tour, Qt.Key.Key_Escape)


def test_there_is_no_tour_of_an_empty_window(window: MainWindow) -> None:
    window.workspace.close()
    window.actions_.update()
    assert not window.actions_["tour"].isEnabled()
    assert window.welcome.tour_button.isEnabled()
