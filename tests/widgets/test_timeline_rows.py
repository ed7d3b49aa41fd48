"""Rows of tracks keep a height at which they can be told apart; what does not fit scrolls."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controllers.timeline_data import BarGroup, GroupKind, TimelineData, TrackBars
from app.core.refs import FaceRef
from app.widgets.timeline.timeline import Timeline

ROWS = 60


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    """A class of sixty faces that are there all the time."""
    n, frames = ROWS, 10
    none = np.zeros(frames, np.bool_)
    bars = TrackBars(
        tuple(FaceRef.track(number + 1, 1) for number in range(n)),
        np.zeros(n), np.ones(n), np.zeros(n, np.uint8), np.arange(n, dtype=np.int32),
        np.zeros(n, np.bool_), np.zeros((0, 3)), (BarGroup(GroupKind.FACES, "", n, 0, n),),
    )  # fmt: skip
    counts = np.full(frames, n, np.int32)
    data = TimelineData(np.linspace(0, 0.9, frames), 1.0, counts, none, none, none, bars)
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(900, 190)
    made.show()
    made.set_data(data)
    return made


def tracks_in_sight(timeline: Timeline) -> list[int]:
    hits = [timeline.track_at(QPointF(500, y)) for y in range(timeline.height())]
    return sorted({hit.number for hit in hits if hit is not None})


def wheel(timeline: Timeline, x: int) -> None:
    at = QPointF(x, 110)
    event = QWheelEvent(
        at, timeline.mapToGlobal(at), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(timeline, event)


def test_many_rows_scroll_to_the_last(timeline: Timeline) -> None:
    first = tracks_in_sight(timeline)
    assert first[0] == 1
    assert len(first) < 15
    assert timeline.rows_bar.isVisible()
    timeline.rows_bar.setValue(timeline.rows_bar.maximum())
    assert tracks_in_sight(timeline)[-1] == ROWS


def test_the_wheel_beside_the_rows_scrolls_and_over_them_zooms(timeline: Timeline) -> None:
    span = timeline.axis.span
    wheel(timeline, 20)
    assert tracks_in_sight(timeline)[0] > 1
    assert timeline.axis.span == span
    timeline.zoom(4)
    near = timeline.axis.span
    wheel(timeline, 500)
    assert timeline.axis.span > near


def test_a_track_that_is_selected_comes_into_sight(timeline: Timeline) -> None:
    timeline.set_selected(FaceRef.track(45, 1))
    assert 45 in tracks_in_sight(timeline)
    at = timeline.rows_bar.value()
    timeline.set_selected(FaceRef.track(46, 1))
    assert timeline.rows_bar.value() == at, "what is in sight does not move"


def test_few_rows_need_no_bar(timeline: Timeline) -> None:
    bars = TrackBars.empty()
    frames = np.zeros(10, np.bool_)
    data = TimelineData(
        np.linspace(0, 0.9, 10), 1.0, np.zeros(10, np.int32), frames, frames, frames, bars
    )
    timeline.set_data(data)
    assert not timeline.rows_bar.isVisible()
    assert tracks_in_sight(timeline) == []
    timeline.set_data(replace(data, duration=2.0))
    assert timeline.axis.span == 2.0
