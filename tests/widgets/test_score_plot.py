"""The plot of tracks by score: what it counts, and dragging its line moves the threshold."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.controllers.review import Verdict
from app.widgets.panels.redaction_binder import RedactionBinder
from app.widgets.panels.redaction_panel import RedactionPanel
from app.widgets.panels.score_plot import ScorePlot
from tests.desks import Bench


@pytest.fixture(autouse=True)
def every_movement() -> Iterator[None]:
    """pyqtgraph drops movements that come within 10 ms of the last one: no hand is that fast, a
    test is, and a drag without a movement is a click.
    """
    usual = pg.getConfigOption("mouseRateLimit")
    pg.setConfigOption("mouseRateLimit", 0)
    yield
    pg.setConfigOption("mouseRateLimit", usual)


@pytest.fixture
def panel(bench: Bench, qtbot: QtBot) -> RedactionPanel:
    made = RedactionPanel()
    qtbot.addWidget(made)
    made.resize(360, 900)
    RedactionBinder(bench.desk, made)
    bench.desk.shown_changed.emit()
    made.show()
    qtbot.waitExposed(made)
    return made


def at(plot: ScorePlot) -> Callable[[float], QPoint]:
    """Where a score lies in the widget."""

    def place(score: float) -> QPoint:
        scene = plot.getViewBox().mapViewToScene(QPointF(score, 0.5))
        return QPoint(plot.mapFromScene(scene))

    return place


def drag(plot: ScorePlot, start: QPoint, end: QPoint) -> None:
    target = plot.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(target, left, none, start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(target, start + (end - start) * share)
    QTest.mouseRelease(target, left, none, end)


def test_bars_count_the_tracks_that_the_threshold_decides_about(
    bench: Bench, panel: RedactionPanel
) -> None:
    tracks = [t for t in bench.review.session.tracks() if t.track > 0]
    assert sum(panel.scores.heights) == len(tracks) > 1
    assert panel.scores.heights[int(tracks[0].score * 40)] > 0
    assert panel.scores.threshold == bench.review.session.threshold
    bench.review.decide_tracks([tracks[0]], Verdict.REJECT)
    assert sum(panel.scores.heights) == len(tracks) - 1


def test_dragging_the_line_chooses_the_threshold(
    bench: Bench, panel: RedactionPanel, qtbot: QtBot
) -> None:
    plot = panel.scores
    place = at(plot)
    drag(plot, place(plot.threshold), place(0.8))
    qtbot.waitUntil(lambda: bench.review.session.threshold == pytest.approx(0.8, abs=0.03))
    assert plot.threshold == pytest.approx(bench.review.session.threshold)
    assert panel.threshold.value == pytest.approx(plot.threshold, abs=0.006)
    drag(plot, place(plot.threshold), place(0.01))
    qtbot.waitUntil(lambda: bench.review.session.threshold == pytest.approx(0.1, abs=0.005))


def test_nothing_to_decide_about_is_no_plot(qtbot: QtBot) -> None:
    plot = ScorePlot(low=0.1, high=0.95)
    qtbot.addWidget(plot)
    plot.show_scores(np.array([0.3, 0.5, 0.98], np.float32), 0.5)
    assert plot.isVisibleTo(None)
    plot.show_scores(np.zeros(0, np.float32), 0.5)
    assert not plot.isVisibleTo(None)
