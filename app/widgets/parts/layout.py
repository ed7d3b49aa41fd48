"""How the parts of the main window lie beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.widgets.parts.controls import section

_WIDTHS = (216, 820, 400)
_NARROWEST_PANEL = 318


def headed(title: str, content: QWidget, below: QWidget) -> QWidget:
    """A column of the window with a heading, and something that always shows below."""
    panel = QWidget()
    panel.setObjectName("panel")
    panel.setMinimumWidth(150)
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(4)
    heading = section(title)
    heading.setContentsMargins(14, 0, 0, 2)
    column.addWidget(heading)
    column.addWidget(content, 1)
    column.addWidget(below)
    return panel


def footer(*buttons: QPushButton) -> QWidget:
    """Buttons side by side; the first is what one mostly wants, and has more room."""
    panel = QWidget()
    panel.setObjectName("footer")
    row = QHBoxLayout(panel)
    row.setContentsMargins(8, 6, 8, 10)
    row.setSpacing(5)
    for place, button in enumerate(buttons):
        row.addWidget(button, 0 if place else 1)
    return panel


def tabs() -> QTabWidget:
    """Room for panels; the tabs share what there is, so that none needs a scroll button."""
    made = QTabWidget()
    made.setDocumentMode(True)
    made.setMinimumWidth(_NARROWEST_PANEL)
    made.setUsesScrollButtons(False)
    made.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
    return made


def columns(left: QWidget, middle: QWidget, right: QWidget) -> QSplitter:
    """Three columns; the middle one takes what room there is."""
    split = QSplitter(Qt.Orientation.Horizontal)
    for widget in (left, middle, right):
        split.addWidget(widget)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(5)
    split.setStretchFactor(1, 1)
    split.setSizes(list(_WIDTHS))
    return split


def stacked(above: QWidget, below: QWidget) -> QWidget:
    """Two widgets without a gap; the lower one takes what room there is."""
    return _rows((above, 0), (below, 1))


def over(above: QWidget, below: QWidget) -> QWidget:
    """Two widgets without a gap; the upper one takes what room there is."""
    return _rows((above, 1), (below, 0))


def _rows(*parts: tuple[QWidget, int]) -> QWidget:
    panel = QWidget()
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for widget, stretch in parts:
        rows.addWidget(widget, stretch)
    return panel
