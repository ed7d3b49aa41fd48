"""What an action of the window is: declared once, with its text, keys, icon and what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.widgets.parts import icons


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


class Group(Enum):
    """Menus of the menu bar, in their order; the key sheet lists actions by them too.

    A group whose keys work in a window of their own has no menu.
    """

    FILE = _t("File")
    REVIEW = _t("Review")
    QUEUE = _t("Queue")
    PLAYBACK = _t("Playback")
    VIEW = _t("View")
    TIMELINE = _t("Timeline")
    WALL = _t("Wall")
    SPOT_CHECK = _t("Spot check")
    HELP = _t("Help")

    @property
    def text(self) -> str:
        """In the person's language."""
        return translate(self.value)


def translate(text: str) -> str:
    """A text of an action in the person's language."""
    return QCoreApplication.translate("Actions", text)


def always() -> bool:
    """For actions that can be done at any time."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that a person can do, declared beside the code that does it.

    Attributes:
        name: Names it in menus and buttons.
        group: Menu in which it stands, after those declared before it.
        text: In menus, with ``&`` before the letter that picks it.
        run: Does it.
        when: Whether it can be done now.
        keys: Shortcuts; the first is shown.
        icon: File of ``resources/icons``, "" for none.
        tip: Tool tip where the text alone says too little.
        line: Stands below a line in the menu.
        checked: For what is switched on and off: whether it is on now.
    """

    name: str
    group: Group
    text: str
    run: Callable[[], object]
    when: Callable[[], bool] = always
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    line: bool = False
    checked: Callable[[], bool] | None = None

    @property
    def plain(self) -> str:
        """The text without the signs that menus need."""
        return self.text.replace("&", "").rstrip("…")

    @property
    def tip_with_key(self) -> str:
        """Tool tip with the first key in it."""
        text = (self.tip or self.plain).rstrip("…")
        if not self.keys:
            return text
        key = QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        return f"{text} ({key})"


class Actions:
    """The declared actions as Qt has them, added to a window.

    Args:
        window: Where their keys work.
        declared: In the order in which menus list them.

    Raises:
        ValueError: Two have one name, or one key.
    """

    def __init__(self, window: QWidget, declared: Iterable[Action]) -> None:
        self._declared: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}
        owners: dict[str, str] = {}
        for action in declared:
            taken = [
                key for key in action.keys if owners.setdefault(key, action.name) != action.name
            ]
            if taken or action.name in self._made:
                raise ValueError(f"{action.name} is declared twice, or its key is taken: {taken}")
            self._declared[action.name] = action
            self._made[action.name] = self._make(window, action)
        self.update()

    def _make(self, window: QWidget, action: Action) -> QAction:
        made = QAction(action.text, window)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setCheckable(action.checked is not None)
        made.setToolTip(action.tip_with_key)
        if action.icon:
            icons.bind(made, action.icon)
        made.triggered.connect(lambda _=False: action.run())
        window.addAction(made)
        return made

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def update(self) -> None:
        """Enable what can be done now, and tick what is on."""
        for name, action in self._declared.items():
            self._made[name].setEnabled(action.when())
            if action.checked is not None:
                self._made[name].setChecked(action.checked())

    def group(self, group: Group) -> list[tuple[Action, QAction]]:
        """Actions of a group in the order in which they were declared."""
        return [(a, self._made[a.name]) for a in self._declared.values() if a.group is group]
