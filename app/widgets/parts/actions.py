"""What an action of the window is: declared once, with its text, keys, icon and what it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
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
    TRACK = _t("Track")
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
        return self.tip_with(self.keys[0] if self.keys else "")

    def tip_with(self, key: str) -> str:
        """Tool tip with a key in it; "" for none."""
        text = (self.tip or self.plain).rstrip("…")
        if not key:
            return text
        return f"{text} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"


class Actions:
    """The declared actions as Qt has them, added to a window.

    Args:
        window: Where their keys work.
        declared: In the order in which menus list them.
        chosen: Keys that a person changed, by name; what does not fit together is left as declared.

    Raises:
        ValueError: Two have one name, or one key.
    """

    def __init__(
        self,
        window: QWidget,
        declared: Iterable[Action],
        chosen: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
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
        self._choose(chosen or {})
        self.update()

    def _choose(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Take over remembered keys: first all that give keys up, so that others may have them."""
        known = {name: tuple(keys) for name, keys in chosen.items() if name in self._made}
        for name in known:
            self._made[name].setShortcuts([])
        for name, keys in known.items():
            free = all(self.owner(key) is None for key in keys)
            self.set_keys(name, keys if free else None)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action as they are now."""
        return tuple(key.toString() for key in self._made[name].shortcuts())

    def usual_keys(self, name: str) -> tuple[str, ...]:
        """The keys with which an action was declared."""
        return self._declared[name].keys

    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """Keys that are not the declared ones, by name."""
        now = {name: self.keys(name) for name in self._made}
        return {name: keys for name, keys in now.items() if keys != _plain(self.usual_keys(name))}

    def owner(self, key: str) -> Action | None:
        """Which action has a key now."""
        wanted = QKeySequence(key)
        return next(
            (self._declared[n] for n, made in self._made.items() if wanted in made.shortcuts()),
            None,
        )

    def set_keys(self, name: str, keys: Sequence[str] | None) -> None:
        """Give an action other keys; None for the declared ones, as far as they are free."""
        declared = self._declared[name]
        if keys is None:
            owners = {key: self.owner(key) for key in declared.keys}
            keys = [key for key, owner in owners.items() if owner in (None, declared)]
        self._made[name].setShortcuts([QKeySequence(key) for key in keys])
        self._made[name].setToolTip(declared.tip_with(keys[0] if keys else ""))

    def reset_keys(self) -> None:
        """Give all actions the keys with which they were declared."""
        for made in self._made.values():
            made.setShortcuts([])
        for name in self._made:
            self.set_keys(name, None)

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


def _plain(keys: Iterable[str]) -> tuple[str, ...]:
    """Keys as Qt writes them."""
    return tuple(QKeySequence(key).toString() for key in keys)
