"""How large cells are: three buttons of which one is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class SizeChoice(QWidget):
    """Small, middle or large cells.

    Signals:
        chosen(int): 0 for small, 1 for middle, 2 for large.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        words = ((self.tr("S"), self.tr("Small")), (self.tr("M"), self.tr("Middle")),
                 (self.tr("L"), self.tr("Large")))  # fmt: skip
        for place, (letter, name) in enumerate(words):
            button = QToolButton()
            button.setText(letter)
            button.setCheckable(True)
            button.setToolTip(name)
            button.setAccessibleName(name)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.button(1).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def place(self) -> int:
        """Which is chosen."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Press one."""
        place = min(max(place, 0), len(self._group.buttons()) - 1)
        if place != self.place:
            self._group.button(place).setChecked(True)
            self.chosen.emit(place)
