"""The window fits small screens, and can be worked with the keyboard and a careless wheel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.detection_queue import DetectionEntry
from app.core.task import Progress, Stage
from app.widgets.main_window import MainWindow
from app.widgets.media.media_delegate import name_lines
from app.widgets.parts.controls import ValueSlider

NONE = Qt.KeyboardModifier.NoModifier


def wheel(widget: QWidget, notches: int) -> None:
    """Turn the wheel over the middle of a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def cut_off(window: MainWindow) -> list[str]:
    """Texts beside the picture that have less room than they need."""
    places = (window.pane.transport, window.tabs.tabBar())
    shown = [
        widget
        for place in places
        for widget in place.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text()
    ]
    return [w.text() for w in shown if w.width() < w.minimumSizeHint().width()]


@pytest.mark.parametrize("size", [(1024, 568), (1093, 582), (1100, 700), (1360, 860)])
def test_the_window_fits_small_screens(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size, timeout=5_000)
    qtbot.waitUntil(lambda: not cut_off(window), timeout=5_000)
    tabs = window.tabs.tabBar()
    assert tabs.tabRect(tabs.count() - 1).right() < tabs.width()


def test_words_that_come_later_do_not_widen_the_window(window: MainWindow) -> None:
    window.resize(1024, 700)
    narrowest = window.minimumSizeHint().width()
    window.pane.transport.set_dropped(12_345, 123_456)
    entry = DetectionEntry(1, progress=Progress(Stage.DETECTING, 10, 100, rate=30.0))
    window.status.jobs.show_entry(entry, Path("/footage") / f"{'long name ' * 30}.mp4", 120)
    window.status.saved.setText(f"Everything is saved in {'long name ' * 30}.faceveil")
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == narrowest
    assert window.width() == 1024
    assert not cut_off(window)


def test_letters_that_grow_after_the_window_came_up_are_not_cut_off(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1360, 860)
    qtbot.waitUntil(lambda: window.width() == 1360 and not cut_off(window), timeout=5_000)
    labels = window.pane.transport.findChildren(QLabel)
    length = next(label for label in labels if label.text().startswith("/ "))
    for points in (15, 18, 21, 12):
        length.setStyleSheet(f"font-size: {points}px")
        qtbot.waitUntil(lambda: not cut_off(window), timeout=5_000)


def test_buttons_left_out_for_want_of_room_come_back(window: MainWindow, qtbot: QtBot) -> None:
    def steps() -> int:
        buttons = window.pane.transport.findChildren(QAbstractButton)
        return sum(button.isVisible() for button in buttons)

    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.width() == 1024, timeout=5_000)
    narrow = steps()
    window.resize(1430, 860)
    qtbot.waitUntil(lambda: steps() > narrow, timeout=5_000)


def test_scrolling_over_a_setting_does_not_change_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.shown is not None
    session = window.desk.shown.review.session
    before = session.redaction, window.detection.settings, len(session.history())
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        panel = window.tabs.widget(place)
        assert panel is not None
        for combo in panel.findChildren(QComboBox):
            combo.setFocus()
            wheel(combo, 1)
            wheel(combo, -1)
            wheel(combo, -1)
    sliders = window.redaction.findChildren(ValueSlider)
    assert len(sliders) > 1
    for slider in sliders:
        slider.slider.setFocus()
        wheel(slider.slider, 2)
    review = window.desk.shown.review
    assert (review.pending_redaction, review.pending_threshold) == (None, None)
    assert (session.redaction, window.detection.settings, len(session.history())) == before


def test_space_presses_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk.shown is not None
    player, box = window.desk.shown.player, window.detection.tracking
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.currentWidget() is window.detection
    box.setFocus()
    before = box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked() is not before
    assert not player.playing
    qtbot.keyClick(window.media, Qt.Key.Key_Space)
    assert player.playing


def test_the_keyboard_reaches_every_part(window: MainWindow, qtbot: QtBot) -> None:
    window.pane.view.setFocus()
    parts = (window.pane.transport, window.tabs, window.media, window.pane.view)
    for part in parts:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert part is focus or part.isAncestorOf(focus)
    bar = window.tabs.tabBar()
    bar.setFocus()
    frame, tab = window.desk.shown and window.desk.shown.player.pts, window.tabs.currentIndex()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert window.tabs.currentIndex() == tab + 1
    assert window.desk.shown
    assert window.desk.shown.player.pts == frame


def test_undo_says_what_was_undone(window: MainWindow, qtbot: QtBot) -> None:
    view = window.pane.view
    view.select_next(1)
    window.actions_["reject_track"].trigger()
    window.actions_["last"].trigger()
    window.actions_["undo"].trigger()
    assert view.toast.isVisible()
    assert "Rejected track" in view.toast.text()


def test_a_long_name_keeps_its_end(window: MainWindow) -> None:
    metrics = window.media.fontMetrics()
    for name in ("ward_2024-03-11_camera_2_00017.mp4", "x" * 90 + "17.mp4", "a.mp4"):
        lines = name_lines(name, metrics, 130)
        assert len(lines) <= 2
        assert all(metrics.horizontalAdvance(line) <= 130 for line in lines)
        assert lines[-1].endswith(name[-5:])
