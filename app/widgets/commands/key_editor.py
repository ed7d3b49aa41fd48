"""Keys of actions, changed: two actions never get one key, and all can be set back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.controllers.preferences import Preferences
from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.controls import muted, note

_NAME = Qt.ItemDataRole.UserRole


class KeyEditor(QWidget):
    """A list of actions with their keys, and a field that takes a new one.

    Args:
        actions: Of the window; changed at once.
        preferences: Where changed keys are kept.
    """

    def __init__(self, actions: Actions, preferences: Preferences) -> None:
        super().__init__()
        self._actions, self._preferences = actions, preferences
        self._rows: list[QTreeWidgetItem] = []
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.field = QKeySequenceEdit()
        self.field.setAccessibleName(self.tr("New key of the chosen action"))
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.take = QPushButton(self.tr("Use this key"))
        self.reset = QPushButton(self.tr("Its usual keys"))
        self.reset_all = QPushButton(self.tr("All usual keys"))
        self.said = note(kind="note")
        self.said.hide()
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for button in (self.take, self.reset, self.reset_all):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(
            muted(
                self.tr("Hints in the window may name the usual keys; the sheet of keys is right.")
            )
        )
        self.list.currentItemChanged.connect(lambda *_: self._stand())
        self.field.keySequenceChanged.connect(lambda _: self._tell())
        self.take.clicked.connect(self._take)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._fill()
        self.list.setCurrentItem(self._items()[0])

    @property
    def chosen(self) -> str | None:
        """Name of the action that is chosen; None where none is."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, _NAME)

    def choose(self, name: str) -> None:
        """Choose an action."""
        for item in self._items():
            if item.data(0, _NAME) == name:
                self.list.setCurrentItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        return self._rows

    def _fill(self) -> None:
        for group in Group:
            members = self._actions.group(group)
            if not members:
                continue
            top = QTreeWidgetItem(self.list, [group.text])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for declared, _ in members:
                item = QTreeWidgetItem(top, [declared.plain, ""])
                item.setData(0, _NAME, declared.name)
                self._rows.append(item)
        self.list.expandAll()
        self._show_keys()

    def _show_keys(self) -> None:
        for item in self._items():
            keys = self._actions.keys(item.data(0, _NAME))
            item.setText(1, ", ".join(_native(key) for key in keys))

    def _stand(self) -> None:
        self.field.clear()
        for widget in (self.field, self.reset):
            widget.setEnabled(self.chosen is not None)
        self._tell()

    def _owner(self) -> Action | None:
        """Which other action has the key in the field."""
        key = self.field.keySequence()
        owner = None if key.isEmpty() else self._actions.owner(key.toString())
        return owner if owner is not None and owner.name != self.chosen else None

    def _tell(self) -> None:
        owner = self._owner()
        self.take.setEnabled(owner is None and self.chosen is not None)
        words = ""
        if owner is not None:
            words = self.tr("{0} is the key of “{1}”: give that another one first.").format(
                _native(self.field.keySequence().toString()), owner.plain
            )
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _take(self) -> None:
        """The key in the field, or none where it is empty."""
        if self.chosen is None or self._owner() is not None:
            return
        key = self.field.keySequence().toString()
        self._set(self.chosen, (key,) if key else ())

    def _set(self, name: str, keys: tuple[str, ...] | None) -> None:
        self._actions.set_keys(name, keys)
        self._preferences.set_keys(self._actions.changed_keys())
        self._show_keys()
        self._stand()

    def _reset(self) -> None:
        if self.chosen is None:
            return
        taken = [
            owner.plain
            for key in self._actions.usual_keys(self.chosen)
            if (owner := self._actions.owner(key)) is not None and owner.name != self.chosen
        ]
        if taken:
            self.said.setText(
                self.tr("Its usual key now belongs to “{0}”: give that another one first.").format(
                    taken[0]
                )
            )
            self.said.show()
            return
        self._set(self.chosen, None)

    def _reset_all(self) -> None:
        self._actions.reset_keys()
        self._preferences.set_keys({})
        self._show_keys()
        self._stand()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
