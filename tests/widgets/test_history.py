"""The history: whose decision it was, when, and taking back what another person decided."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.core.refs import Scope
from app.review.session import ReviewSession
from app.widgets.main_window import MainWindow
from tests.desks import LEFT, RIGHT


@pytest.fixture
def session(window: MainWindow) -> ReviewSession:
    """The review on screen, in which bo has decided after the person at the screen."""
    shown = window.desk.shown
    assert shown is not None
    mine, pts = shown.review.session, shown.player.index
    mine.accept(LEFT, Scope.track(), pts.start)
    other = ReviewSession(mine.study, mine.medium_id, person="bo")
    other.reject(RIGHT, Scope.track(), pts.last, reason="poster")
    shown.review.refresh()
    return mine


def _texts(window: MainWindow) -> list[str]:
    entries = window.history.list
    return [entries.item(row).text() for row in range(entries.count())]


def _question(qtbot: QtBot) -> QMessageBox:
    def found() -> QMessageBox | None:
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        return next((box for box in boxes if box.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    box = found()
    assert box is not None
    return box


def test_entries_name_day_person_reason_and_exports(
    window: MainWindow, session: ReviewSession
) -> None:
    session.study.record_export(
        session.medium_id, Path("clip-redacted.mp4"), report="{}", person="bo"
    )
    shown = window.desk.shown
    assert shown is not None
    shown.review.exported()
    day, export, reject, accept = _texts(window)
    assert day == "Today"
    assert export.endswith("bo:  Exported clip-redacted.mp4")
    assert "bo:  Rejected track" in reject
    assert reject.endswith(": poster")
    assert f"{session.person}:  Accepted track" in accept


def test_undo_leaves_the_decisions_of_others_until_it_was_asked(
    window: MainWindow, session: ReviewSession, qtbot: QtBot
) -> None:
    undo = window.actions_["undo"]
    undo.trigger()
    assert [entry.undone for entry in session.history()] == [True, False]
    undo.trigger()
    box = _question(qtbot)
    assert "bo decided" in box.text()
    assert "Rejected track" in box.text()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert [entry.undone for entry in session.history()] == [True, False]
    undo.trigger()
    box = _question(qtbot)
    yes = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    yes.click()
    assert [entry.undone for entry in session.history()] == [True, True]


def test_any_decision_can_be_taken_back_from_the_list(
    window: MainWindow, session: ReviewSession
) -> None:
    shown = window.desk.shown
    assert shown is not None
    session.accept(RIGHT, Scope.frame(), shown.player.index.last)
    shown.review.refresh()
    window.history.take_back.emit(session.history()[0].seq)
    assert [entry.undone for entry in session.history()] == [True, False, False]
