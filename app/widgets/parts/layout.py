"""How the parts of the main window lie beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.widgets.parts.controls import section

_WIDTHS = (216, 820, 400)
_NARROWEST_PANEL = 318
_TAB_EDGES = 8


def headed(title: str, content: QWidget, below: QWidget) -> QWidget:
    """A column of the window with a heading, and something that always shows below."""
    panel = QWidget()
    panel.setObjectName("panel")
    panel.setMinimumWidth(max(150, below.minimumSizeHint().width()))
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


class PanelTabs(QTabWidget):
    """Room for panels; the tabs share what there is, so that none needs a scroll button.

    Titles may say more than the panel's name, such as how much is in it: where there is no room for
    that, all tabs show their names alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self._titles: list[str] = []
        self.setDocumentMode(True)
        self.setMinimumWidth(_NARROWEST_PANEL)
        self.setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)

    def add(self, panel: QWidget, name: str) -> None:
        """Add a panel under its name."""
        self._names.append(name)
        self._titles.append(name)
        self.addTab(panel, name)

    def set_title(self, panel: QWidget, title: str) -> None:
        """Say more on a panel's tab, where there is room."""
        place = self.indexOf(panel)
        self._titles[place] = title
        self.setTabToolTip(place, title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.tabBar().fontMetrics()
        wide = sum(metrics.horizontalAdvance(title) + _TAB_EDGES for title in self._titles)
        for place, text in enumerate(self._titles if wide <= self.width() else self._names):
            if self.tabText(place) != text:
                self.setTabText(place, text)


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


class Over(QWidget):
    """Two widgets without a gap; the upper one takes what room there is, and where there is none
    for both, the lower one gives way."""

    def __init__(self, above: QWidget, below: QWidget) -> None:
        super().__init__()
        self._above, self._below = above, below
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(above, 1)
        rows.addWidget(below)

    def minimumSizeHint(self) -> QSize:
        hint = self._above.minimumSizeHint()
        width = max(hint.width(), self._above.minimumWidth(), self._below.minimumSizeHint().width())
        return QSize(width, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        least = self._above.minimumSizeHint().height() + self._below.minimumSizeHint().height()
        self._below.setVisible(self.height() >= least)


def _rows(*parts: tuple[QWidget, int]) -> QWidget:
    panel = QWidget()
    rows = QVBoxLayout(panel)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for widget, stretch in parts:
        rows.addWidget(widget, stretch)
    return panel


def scrolled(page: QWidget) -> QScrollArea:
    """A page that scrolls where there is no room for all of it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


class Pages(QStackedWidget):
    """Pages of which one shows; the window need not be as large as those that do not."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        for page in pages:
            self.addWidget(page)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def tab_through(top: QWidget) -> None:
    """Let the Tab key go through what lies in a widget as it is laid out, whenever it was made."""
    for before, after in pairwise(_stops(top)):
        QWidget.setTabOrder(before, after)


def _stops(top: QWidget | QLayout) -> Iterator[QWidget]:
    box = top.layout() if isinstance(top, QWidget) else top
    if box is None:
        return
    for item in filter(None, map(box.itemAt, range(box.count()))):
        part = item.widget() or item.layout()
        if isinstance(part, QWidget) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        if part is not None:
            yield from _stops(part)
