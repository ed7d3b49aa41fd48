"""All keys at a glance, made from the actions that are really there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.widgets.commands.actions import (
    FILE,
    GESTURES,
    PLAY,
    REVIEW,
    TIME,
    VIEW,
    Actions,
    translate,
)
from app.widgets.parts.controls import section


class KeySheet(QDialog):
    """Three columns of keys, scrolled where the screen is small; Esc closes it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        content = QWidget()
        content.setObjectName("sheet")
        columns = QHBoxLayout(content)
        columns.setContentsMargins(24, 18, 24, 20)
        columns.setSpacing(30)
        for groups in ((PLAY, VIEW), (REVIEW,), (FILE, TIME)):
            column = QVBoxLayout()
            column.setSpacing(6)
            for group in groups:
                column.addWidget(section(translate(group)))
                column.addLayout(self._keys(actions, group))
                column.addSpacing(10)
            if groups[0] == FILE:
                column.addWidget(section(self.tr("Mouse and picture")))
                column.addLayout(self._gestures())
            column.addStretch()
            columns.addLayout(column)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        content.ensurePolished()
        room = self.screen().availableGeometry().size() - QSize(40, 80)
        bar = scroll.verticalScrollBar().sizeHint().width()
        self.resize((content.sizeHint() + QSize(bar, 2)).boundedTo(room))

    def _keys(self, actions: Actions, group: str) -> QGridLayout:
        rows = []
        for spec, action in actions.group(group):
            texts = [
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
            ]
            if texts:
                rows.append((texts[:2], translate(spec.text).replace("&", "").rstrip("…")))
        return _grid(rows)

    def _gestures(self) -> QGridLayout:
        return _grid([([translate(keys)], translate(text)) for keys, text in GESTURES], caps=False)


def _grid(rows: list[tuple[list[str], str]], *, caps: bool = True) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    for row, (keys, text) in enumerate(rows):
        line = QHBoxLayout()
        line.setSpacing(4)
        for key in keys:
            cap = QLabel(key)
            cap.setObjectName("keycap" if caps else "muted")
            line.addWidget(cap)
        line.addStretch()
        grid.addLayout(line, row, 0)
        grid.addWidget(QLabel(text), row, 1, Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnStretch(1, 1)
    return grid
