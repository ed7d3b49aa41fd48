"""All effects that were measured: how hidden over how useful."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.core.settings import RedactionSettings
from app.evaluate.privacy.shipped import measured, shipped_table
from app.export.effects.presets import KERNELS
from app.widgets.parts.controls import button_row, heading, muted
from app.widgets.parts.placing import open_at


class FrontierDialog(QDialog):
    """Shows the plot, and says how to read it.

    Args:
        settings: What is chosen, marked in the plot.
        parent: Above which it opens.
    """

    def __init__(self, settings: RedactionSettings, *, parent: QWidget) -> None:
        from app.widgets.parts.frontier_plot import FrontierPlot  # brings pyqtgraph

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How well does each hide?"))
        open_at(self, 860, 600)
        table = shipped_table()
        chosen = measured(settings)
        # The dissertation's kernels are many, and would cover the others.
        rows = [
            row
            for row in table.rows
            if row.effect and (row == chosen or not row.name.startswith(KERNELS))
        ]
        self.plot = FrontierPlot(rows, chosen)
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
