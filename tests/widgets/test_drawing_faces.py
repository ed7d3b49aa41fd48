"""Faces are drawn with mouse and keyboard; what moves nothing is no correction."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.core.model import Box, Face, Provenance, Status
from app.widgets.main_window import MainWindow
from app.widgets.picture.draft import first_box, stepped
from app.widgets.picture.face_geometry import HANDLES, handle_points
from app.widgets.picture.gestures import Drag, Kind, Outcome, Target
from tests.desks import LEFT

MOUSE = Qt.MouseButton.LeftButton
SIZE = (400.0, 300.0)
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def texts(window: MainWindow) -> list[str]:
    assert window.desk.shown is not None
    return [entry.text for entry in window.desk.shown.review.history()]


def at(window: MainWindow, x: float, y: float) -> QPoint:
    return window.pane.view.transform.to_view(QPointF(x, y)).toPoint()


def test_a_drag_that_comes_back_is_no_correction(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    start, away = at(window, 18, 20), at(window, 40, 30)
    qtbot.mousePress(view, MOUSE, pos=start)
    qtbot.mouseMove(view, away)
    qtbot.mouseMove(view, start)
    qtbot.mouseRelease(view, MOUSE, pos=start)
    assert window.desk.selected == LEFT, "it still selects, as a click does"
    assert texts(window) == []
    qtbot.mousePress(view, MOUSE, pos=start)
    qtbot.mouseMove(view, away)
    qtbot.mouseRelease(view, MOUSE, pos=away)
    assert len(texts(window)) == 1, "a drag that moves something is one"


def test_pushing_a_face_against_the_edge_is_no_correction(window: MainWindow) -> None:
    window.desk.select(LEFT)
    view = window.pane.view
    for _ in range(4):
        view.nudge(-200, 0)
    assert len(texts(window)) == 1
    for _ in range(3):
        view.nudge(-500, 0, resize=True)
    assert len(texts(window)) == 2, "no smaller than the smallest"


@st.composite
def _boxes(draw: st.DrawFn) -> Box:
    x, y = draw(st.floats(0, 380)), draw(st.floats(0, 280))
    return Box(x, y, x + draw(st.floats(3, 200)), y + draw(st.floats(3, 200)))


@given(
    box=_boxes(),
    handle=st.none() | st.sampled_from(HANDLES),
    delta=st.tuples(st.floats(-500, 500), st.floats(-500, 500)),
    scale=st.floats(0.2, 20),
)
def test_every_drag_that_asks_for_something_moves_something(
    box: Box, handle: tuple[int, int] | None, delta: tuple[float, float], scale: float
) -> None:
    face = Face(0, box, 0.9, Provenance.DETECTOR, Status.UNDECIDED, None, track=1, run=1)
    target = Target(Kind.MOVE, face) if handle is None else Target(Kind.RESIZE, face, handle)
    corner = box.center if handle is None else handle_points(box)[HANDLES.index(handle)]
    drag = Drag(target, QPointF(*corner), size=SIZE, scale=scale)
    drag.move(QPointF(corner[0] + delta[0], corner[1] + delta[1]))
    outcome = drag.outcome()
    if outcome.box is not None:
        moved = max(abs(a - b) for a, b in zip(_sides(outcome.box), _sides(box), strict=True))
        assert moved >= 9e-4
    drag.move(QPointF(*corner))
    assert drag.outcome() == Outcome()


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x1, box.y1, box.x2, box.y2


def test_a_face_is_drawn_with_the_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    view.setFocus()
    before = len(view.faces)
    window.actions_["add_face"].trigger()
    assert "Enter adds it" in view.toast.text()
    frame = window.desk.frame
    for key, held, times in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 5),
        (Qt.Key.Key_Down, SHIFT, 3),
        (Qt.Key.Key_Left, CTRL, 1),
        (Qt.Key.Key_Up, ALT, 1),
    ):
        for _ in range(times):
            qtbot.keyClick(view, key, held)
    assert window.desk.frame == frame, "arrows move the box, not the playhead"
    assert len(view.faces) == before, "it is no face before Enter"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(view.faces) == before + 1
    qtbot.waitUntil(lambda: window.desk.selected is not None, timeout=20_000)
    assert window.desk.selected is not None
    assert window.desk.selected.by_person
    assert not view.adding
    assert view.selected is not None
    size = view.transform.picture
    middle = view.selected.box.center
    assert middle[0] > size.width() / 2, "the arrows moved it"
    assert middle[1] == pytest.approx(size.height() / 2, abs=4)


def test_escape_draws_nothing_and_enter_alone_draws_at_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.pane.view
    window.actions_["add_face"].trigger()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert texts(window) == []
    window.actions_["add_face"].trigger()
    qtbot.keyClick(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: bool(texts(window)), timeout=20_000)
    (line,) = texts(window)
    assert line.startswith("Followed added face H1 from 0:00.00 to")


def test_enter_opens_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    view, tabs = window.pane.view, window.tabs
    view.setFocus()
    window.desk.select(LEFT)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.actions_["reject_track"] in menu.actions()
    menu.close()
    tabs.setCurrentWidget(window.detection)
    qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_Return)
    focus = window.focusWidget()
    assert focus is not None
    assert window.detection.isAncestorOf(focus)
    box = window.detection.tracking
    ticked = box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.isChecked() is not ticked


@given(
    visible=_boxes(),
    steps=st.lists(
        st.tuples(
            st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down]),
            st.sampled_from([Qt.KeyboardModifier.NoModifier, CTRL, SHIFT, CTRL | SHIFT]),
        ),
        max_size=30,
    ),
    scale=st.floats(0.1, 40),
)
@example(
    visible=Box(0, 0, 36, 36),
    steps=[(Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, CTRL)],
    scale=0.5,
)
def test_a_drawn_box_is_a_face_in_the_picture_wherever_arrows_took_it(
    visible: Box, steps: list[tuple[Qt.Key, Qt.KeyboardModifier]], scale: float
) -> None:
    box = first_box([], visible, SIZE)
    for key, held in steps:
        box = stepped(box, QKeyCombination(held, key), scale=scale, size=SIZE)
        assert box.width > 0
        assert box.height > 0
        assert box.x1 < SIZE[0]
        assert box.x2 > 0
        assert box.y1 < SIZE[1]
        assert box.y2 > 0
