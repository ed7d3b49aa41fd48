"""How the tracks of a medium score, and where the threshold lies among them."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.core.model import FloatArray
from app.widgets.parts.theme import color, current

_HEIGHT: Final = 92
_BINS: Final = 40
_STEP: Final = 0.01


class ScorePlot(pg.PlotWidget):  # type: ignore[misc]
    """Bars count tracks by score; a line that can be dragged is the threshold.

    Bars on its right are covered, those on its left stay visible. The slider beside it does the
    same from the keyboard.

    Args:
        low, high: How far the line can be dragged.

    Signals:
        moved(float): While the line is dragged.
        settled(float): It was let go.
    """

    moved = Signal(float)
    settled = Signal(float)

    def __init__(self, *, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores: FloatArray = np.zeros(0, np.float32)
        self._shown = 0.5
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Tracks by how sure the program is"))
        self.setToolTip(
            self.tr(
                "Tracks by how sure the program is. Drag the line to cover more or fewer of them."
            )
        )
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.hideAxis("left")
        self.getAxis("bottom").setTicks([[(v / 10, f".{v}") for v in range(1, 10)]])
        self._bars: Any = pg.BarGraphItem(x0=[], x1=[], height=[])
        self._line: Any = pg.InfiniteLine(pos=0.5, angle=90, movable=True, bounds=(low, high))
        self.addItem(self._bars)
        self.addItem(self._line)
        self._line.sigDragged.connect(lambda: self._drag(self.moved))
        self._line.sigPositionChangeFinished.connect(lambda: self._drag(self.settled))
        self._style()

    @property
    def heights(self) -> list[int]:
        """Tracks in each bar, from score 0 to 1."""
        edges = np.linspace(0, 1, _BINS + 1)
        return [int(n) for n in np.histogram(self._scores, edges)[0]]

    @property
    def threshold(self) -> float:
        """Where the line stands."""
        return self._shown

    def show_scores(self, scores: FloatArray, threshold: float) -> None:
        """Draw.

        Args:
            scores: (n,) of the tracks that the threshold decides about.
            threshold: Where the line is.
        """
        self._scores, self._shown = scores, threshold
        self.setVisible(len(scores) > 0)
        if not self._line.moving:
            self._line.setValue(threshold)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_line"):
            self._style()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls

    def _drag(self, told: Any) -> None:
        value = round(float(self._line.value()) / _STEP) * _STEP
        self._shown = value
        self._draw()
        told.emit(value)

    def _draw(self) -> None:
        edges, heights = np.linspace(0, 1, _BINS + 1), np.array(self.heights)
        theme = current()
        # A bar through which the line goes counts as covered: some of it may be.
        brushes = [
            color(theme.accent) if right > self._shown else color(theme.faint, 130)
            for right in edges[1:]
        ]
        self._bars.setOpts(x0=edges[:-1], x1=edges[1:], height=heights, brushes=brushes, pen=None)
        self.setXRange(0, 1, padding=0.01)
        self.setYRange(0, max(1, int(heights.max())), padding=0.04)

    def _style(self) -> None:
        theme = current()
        self.setBackground(QColor(theme.field))
        axis = self.getAxis("bottom")
        axis.setPen(QColor(theme.line))
        axis.setTextPen(QColor(theme.muted))
        self._line.setPen(pg.mkPen(QColor(theme.warning), width=2))
        self._line.setHoverPen(pg.mkPen(QColor(theme.text), width=3))
        self._draw()
