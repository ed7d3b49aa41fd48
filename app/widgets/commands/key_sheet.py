"""All keys at a glance, made from the actions that are really there."""

from __future__ import annotations

from collections.abc import Sequence

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

from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.controls import section

_TIME = (Group.PLAYBACK, Group.VIEW)
_APART = (Group.WALL, Group.SPOT_CHECK)
"""Keys of windows of their own."""
_LAYOUTS: tuple[tuple[tuple[Group | None, ...], ...], ...] = (
    (
        _TIME,
        (Group.REVIEW, Group.TRACK),
        (Group.QUEUE, Group.FILE, Group.TIMELINE, *_APART, None),
    ),
    (
        (*_TIME, Group.TIMELINE, *_APART),
        (Group.REVIEW, Group.TRACK, Group.QUEUE, Group.FILE, None),
    ),
    (
        (
            *_TIME,
            Group.REVIEW,
            Group.TRACK,
            Group.QUEUE,
            Group.FILE,
            Group.TIMELINE,
            Group.WALL,
            Group.SPOT_CHECK,
            None,
        ),
    ),
)
"""Groups by column, for wide screens first; None stands for mouse and picture."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


def gestures() -> tuple[tuple[str, str], ...]:
    """What is done with the mouse, or with keys that belong to the picture alone."""
    return (
        (_tr("Drag on empty picture"), _tr("Add a face and follow it (Alt: not)")),
        (_tr("Drag a box or its handles"), _tr("Move or resize it (Shift: here only)")),
        (_tr("H held"), _tr("The selected face follows the mouse")),
        (_tr("Drag a dot"), _tr("Move one landmark")),
        (_tr("Drag a bar's end in the timeline"), _tr("Lengthen or cut the track")),
        (_tr("Alt+arrows"), _tr("Nudge the face (Shift: more)")),
        (_tr("Alt+Ctrl+arrows"), _tr("Resize the selected face")),
        (_tr("F, arrows, Enter"), _tr("Draw a face (Ctrl: its size)")),
        (_tr("Tab, Shift+Tab"), _tr("Next, previous face")),
        (_tr("Wheel"), _tr("Zoom to the cursor")),
        (_tr("Middle button, Space held"), _tr("Move the picture")),
        (_tr("Right click, Enter"), _tr("Accept or reject, and how far")),
        (_tr("Esc"), _tr("Stop following, cancel, deselect")),
    )


class KeySheet(QDialog):
    """Keys in as many columns as the screen has room for, so that it scrolls downward only."""

    def __init__(
        self, actions: Actions, parent: QWidget, *, elsewhere: Sequence[Action] = ()
    ) -> None:
        super().__init__(parent)
        self._elsewhere = elsewhere
        self.setWindowTitle(self.tr("Keys"))
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        room = parent.screen().availableGeometry().size() - QSize(16, 60)
        bar = QSize(scroll.verticalScrollBar().sizeHint().width() + 2, 2)
        for columns in _LAYOUTS:
            content = self._content(actions, columns)
            scroll.setWidget(content)
            content.ensurePolished()
            wanted = content.sizeHint() + bar
            if wanted.width() <= room.width():
                break
        self.resize(wanted.boundedTo(room))

    def _content(self, actions: Actions, groups: tuple[tuple[Group | None, ...], ...]) -> QWidget:
        content = QWidget()
        content.setObjectName("sheet")
        columns = QHBoxLayout(content)
        columns.setContentsMargins(20, 16, 20, 16)
        columns.setSpacing(20)
        for listed in groups:
            column = QVBoxLayout()
            column.setSpacing(6)
            for group in listed:
                column.addWidget(section(group.text if group else self.tr("Mouse and picture")))
                column.addLayout(self._keys(actions, group) if group else self._gestures())
                column.addSpacing(10)
            column.addStretch()
            columns.addLayout(column)
        return content

    def _keys(self, actions: Actions, group: Group) -> QGridLayout:
        rows = []
        for declared, action in actions.group(group):
            texts = [_native(key) for key in action.shortcuts()]
            if texts:
                rows.append((texts[:2], declared.plain))
        for declared in self._elsewhere:
            if declared.group is group:
                texts = [_native(key) for key in declared.keys]
                rows.append((texts[:2], declared.plain))
        return _grid(rows)

    def _gestures(self) -> QGridLayout:
        return _grid([([keys], text) for keys, text in gestures()], caps=False)


def _native(key: QKeySequence | str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _grid(rows: list[tuple[list[str], str]], *, caps: bool = True) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
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
