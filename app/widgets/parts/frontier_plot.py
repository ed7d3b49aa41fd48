"""Effects as dots: how hidden over how useful."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.controllers.language import translated
from app.evaluate.privacy.table import OTHER, SAME, Row
from app.export.effects.presets import PRESETS
from app.widgets.parts.theme import current

_DOT: Final = 11
_WIDE, _HIGH = 0.25, 0.047
"""Room of a name, in shares of both axes."""


class FrontierPlot(pg.PlotWidget):  # type: ignore[misc]
    """A dot for each effect, with another photograph at hand; a ring below it with the very one.

    Args:
        rows: What was measured; those without utility are left out.
        chosen: The row to mark.
    """

    def __init__(self, rows: list[Row], chosen: Row | None) -> None:
        super().__init__()
        self.points: dict[str, tuple[float, float, float]] = {}
        self._names: list[tuple[float, float]] = []
        theme = current()
        self.setBackground(QColor(theme.field))
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setAccessibleName(self.tr("How hidden over how useful"))
        for side, words in (
            ("bottom", self.tr("useful: faces found, landmarks placed")),
            ("left", self.tr("hidden: people whom no attacker finds")),
        ):
            axis = self.getAxis(side)
            axis.setPen(QColor(theme.line))
            axis.setTextPen(QColor(theme.muted))
            axis.setLabel(words, color=theme.muted)
            axis.setTicks([[(v / 5, f"{v * 20} %") for v in range(6)]])
        for row in sorted(rows, key=lambda row: row.found(OTHER) or 0.0):
            self._add(row, marked=chosen is not None and row.name == chosen.name)
        self.setXRange(-0.02, 1.25, padding=0)
        self.setYRange(-0.05, 1.08, padding=0)

    def _add(self, row: Row, *, marked: bool) -> None:
        found, bound, useful = row.found(OTHER), row.found(SAME), row.useful
        if found is None or bound is None or useful is None:
            return
        self.points[row.name] = (useful, 1 - found, 1 - bound)
        theme = current()
        shade = QColor(theme.warning if marked else theme.accent)
        line = pg.mkPen(shade, width=1, style=Qt.PenStyle.DotLine)
        self.plot([useful, useful], [1 - found, 1 - bound], pen=line)
        ring: Any = pg.ScatterPlotItem(
            [useful], [1 - bound], size=_DOT - 2, pen=pg.mkPen(shade, width=2), brush=None
        )
        dot: Any = pg.ScatterPlotItem(
            [useful], [1 - found], size=_DOT + 4 * marked, pen=None, brush=shade
        )
        self.addItem(ring)
        self.addItem(dot)
        title = translated(PRESETS[row.name].title) if row.name in PRESETS else row.name
        label = pg.TextItem(title, color=QColor(theme.text if marked else theme.muted))
        label.setAnchor((0, 0.5))
        label.setPos(useful + 0.015, self._free(useful, 1 - found))
        self.addItem(label)

    def _free(self, useful: float, height: float) -> float:
        """How high a name stands: beside its dot, or below a name that is there already."""
        for x, y in self._names:
            if abs(x - useful) < _WIDE and abs(y - height) < _HIGH:
                height = y - _HIGH
        self._names.append((useful, height))
        return height
