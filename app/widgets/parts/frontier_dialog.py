"""All effects that were measured: how hidden over how useful."""

from __future__ import annotations

from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.controllers.language import translated
from app.core.settings import RedactionSettings
from app.evaluate.privacy.shipped import measured, shipped_table
from app.evaluate.privacy.table import OTHER, SAME, Row
from app.export.effects.presets import PRESETS
from app.widgets.parts.controls import button_row, heading, muted
from app.widgets.parts.placing import open_at
from app.widgets.parts.theme import current

_DOT: Final = 11


class FrontierPlot(pg.PlotWidget):  # type: ignore[misc]
    """A dot for each effect, with another photograph at hand; a ring below it with the very one.

    Args:
        rows: What was measured; those without utility are left out.
        chosen: The row to mark.
    """

    def __init__(self, rows: list[Row], chosen: Row | None) -> None:
        super().__init__()
        self.points: dict[str, tuple[float, float, float]] = {}
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
        for row in rows:
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
        label.setPos(useful + 0.015, 1 - found)
        self.addItem(label)


class FrontierDialog(QDialog):
    """Shows the plot, and says how to read it.

    Args:
        settings: What is chosen, marked in the plot.
        parent: Above which it opens.
    """

    def __init__(self, settings: RedactionSettings, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How well does each hide?"))
        open_at(self, 860, 600)
        table = shipped_table()
        rows = [row for row in table.rows if row.effect]
        self.plot = FrontierPlot(rows, measured(settings))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        people = max((row.people for row in rows), default=0)
        recognisers = ", ".join(sorted(table.controls))
        words = self.tr(
            "The higher, the better hidden; the farther right, the more programs still find. A dot "
            "is the realistic case: attackers have another photograph of each person. Its ring is "
            "the upper bound for single pictures: the very photograph. Each is the best of "
            "four attackers (one who knows nothing of the cover, one who covers the photographs "
            "likewise, one who learned from covered faces of others, one who puts thirty frames "
            "together) and of the recognisers {0}, on {1} people at a time, portraits in even "
            "light: small samples, and other people, pictures and recognisers give other figures."
        ).format(recognisers, people)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("How well does each hide?")))
        column.addWidget(self.plot, 1)
        column.addWidget(muted(words))
        column.addLayout(button_row(close))
