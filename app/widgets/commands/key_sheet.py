"""All keys at a glance, made from the actions that are really there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
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

from app.widgets.parts.actions import Actions, Group
from app.widgets.parts.controls import section

_COLUMNS = (
    (Group.PLAYBACK, Group.VIEW),
    (Group.REVIEW,),
    (Group.FILE, Group.TIMELINE),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


def gestures() -> tuple[tuple[str, str], ...]:
    """What is done with the mouse, or with keys that belong to the picture alone."""
    return (
        (_tr("Drag on empty picture"), _tr("Add a face")),
        (_tr("Drag a box or its handles"), _tr("Move or resize the face")),
        (_tr("Drag a dot"), _tr("Move one landmark of the selected face")),
        (_tr("Alt+arrows"), _tr("Nudge the face (Shift: ten pixels)")),
        (_tr("Alt+Ctrl+arrows"), _tr("Resize the selected face")),
        (_tr("Tab, Shift+Tab"), _tr("Next, previous face in the picture")),
        (_tr("Wheel"), _tr("Zoom to the cursor")),
        (_tr("Middle button, Space held"), _tr("Move the picture")),
        (_tr("Right click"), _tr("Accept or reject with a scope")),
        (_tr("Esc"), _tr("Cancel, deselect")),
    )


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
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(6)
            for group in groups:
                column.addWidget(section(group.text))
                column.addLayout(self._keys(actions, group))
                column.addSpacing(10)
            if groups is _COLUMNS[-1]:
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

    def _keys(self, actions: Actions, group: Group) -> QGridLayout:
        rows = []
        for declared, action in actions.group(group):
            texts = [
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
            ]
            if texts:
                rows.append((texts[:2], declared.plain))
        return _grid(rows)

    def _gestures(self) -> QGridLayout:
        return _grid([([keys], text) for keys, text in gestures()], caps=False)


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
