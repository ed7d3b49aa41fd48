"""Comments are seen where they are about something, read by a click, and resolved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.core.model import Box
from app.review.session import ReviewSession
from app.widgets.main_window import MainWindow
from tests.desks import LEFT

MOUSE, LONG = Qt.MouseButton.LeftButton, 20_000


@pytest.fixture
def commented(window: MainWindow) -> MainWindow:
    """The left face of the first frame has a comment, and the sixth frame has one."""
    window.preferences.set_word("person/name", "Ann")
    shown = window.desk.shown
    assert shown is not None
    box = Box(8, 8, 28, 32)
    shown.review.do(lambda session: session.comment(0, "who is <this>?", ref=LEFT, box=box))
    at = shown.player.index.at(5)
    shown.review.do(lambda session: session.comment(at, "a screen?"))
    return window


def session(window: MainWindow) -> ReviewSession:
    assert window.desk.shown is not None
    return window.desk.shown.review.session


def mark_in_the_picture(window: MainWindow) -> QPointF:
    view = window.pane.view
    return next(
        QPointF(x, y)
        for y in range(0, view.height(), 4)
        for x in range(0, view.width(), 4)
        if view.comment_at(QPointF(x, y)) is not None
    )


def test_a_mark_in_the_picture_opens_the_comment_which_is_answered_and_resolved(
    commented: MainWindow, qtbot: QtBot
) -> None:
    first, _ = session(commented).open_comments()
    at = mark_in_the_picture(commented).toPoint() + QPoint(2, 2)
    qtbot.mouseClick(commented.pane.view, MOUSE, pos=at)
    dialog = commented.commands.comments.dialog
    assert dialog is not None
    dialog.answer.setText("a visitor")
    dialog.reply.click()
    (answer,) = session(commented).open_comments()[0].answers
    assert (answer.text, answer.resolves) == ("a visitor", False)
    commented.commands.comments.read(first.seq)
    dialog = commented.commands.comments.dialog
    assert dialog is not None
    dialog.resolve.click()
    assert [thread.text for thread in session(commented).open_comments()] == ["a screen?"]
    assert commented.pane.view.comment_at(QPointF(at)) is None, "its mark is gone"
    commented.actions_["undo"].trigger()
    assert len(session(commented).open_comments()) == 2


def test_a_mark_in_the_timeline_goes_to_its_frame(commented: MainWindow, qtbot: QtBot) -> None:
    timeline, shown = commented.pane.timeline, commented.desk.shown
    assert shown is not None
    second = shown.player.index.seconds(shown.player.index.at(5))
    at = QPoint(round(timeline.axis.x(second)), 8)
    qtbot.waitUntil(lambda: timeline.comment_at(QPointF(at)) is not None, timeout=LONG)
    qtbot.mouseClick(timeline, MOUSE, pos=at)
    assert shown.player.pts == shown.player.index.at(5)
    dialog = commented.commands.comments.dialog
    assert dialog is not None
    dialog.reject()


def test_keys_lead_from_comment_to_comment(commented: MainWindow, qtbot: QtBot) -> None:
    shown = commented.desk.shown
    assert shown is not None
    commented.actions_["next_comment"].trigger()
    assert shown.player.pts == shown.player.index.at(5)
    dialog = commented.commands.comments.dialog
    assert dialog is not None
    qtbot.keyClick(dialog.answer, Qt.Key.Key_Return)
    assert [thread.text for thread in session(commented).open_comments()] == ["who is <this>?"]
    commented.actions_["next_comment"].trigger()
    assert shown.player.pts == 0
    assert commented.desk.selected == LEFT
    assert commented.commands.comments.dialog is not None


def test_the_status_page_resolves_a_comment(commented: MainWindow, qtbot: QtBot) -> None:
    commented.actions_["status"].trigger()
    page = commented.commands.status.status
    assert page is not None
    qtbot.waitUntil(lambda: item(page.tree, "who is") is not None, timeout=LONG)
    assert not page.resolve.isEnabled()
    chosen = item(page.tree, "who is")
    assert chosen is not None
    page.tree.setCurrentItem(chosen)
    page.resolve.click()
    qtbot.waitUntil(lambda: item(page.tree, "who is") is None, timeout=LONG)
    assert item(page.tree, "a screen") is not None
    assert len(session(commented).open_comments()) == 1
    page.close()


def item(tree: QTreeWidget, text: str) -> QTreeWidgetItem | None:
    """The row of the status page that says something."""
    how = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    found = tree.findItems(text, how, 1)
    return found[0] if found else None
