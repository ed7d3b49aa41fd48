"""Asks how small and how large a face can be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.widgets.parts.controls import muted

_MOST = 8000


class SizesDialog(QDialog):
    """Two heights in pixels of the picture; 0 stands for no limit."""

    def __init__(self, smallest: float | None, largest: float | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Smallest and largest face"))
        self.smallest, self.largest = QSpinBox(), QSpinBox()
        for box, value in ((self.smallest, smallest), (self.largest, largest)):
            box.setRange(0, _MOST)
            box.setSuffix(self.tr(" px"))
            box.setSpecialValueText(self.tr("no limit"))
            box.setValue(round(value or 0))
        form = QFormLayout()
        form.addRow(self.tr("Smallest height"), self.smallest)
        form.addRow(self.tr("Largest height"), self.largest)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(
            muted(
                self.tr(
                    "A box that is smaller or larger is no face and stays visible, unless a "
                    "person accepted or drew it."
                )
            )
        )
        column.addLayout(form)
        column.addWidget(buttons)

    @property
    def values(self) -> tuple[float | None, float | None]:
        """Smallest and largest; None for no limit."""
        small, large = self.smallest.value(), self.largest.value()
        return (float(small) if small else None), (float(large) if large else None)
