"""Menus, made from the declared actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.controllers.desk import Desk
from app.controllers.workspace import Workspace
from app.core.model import Face
from app.core.names import printable
from app.widgets.parts.actions import Actions, Group
from app.widgets.parts.theme import ThemeManager


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def fill_menu_bar(
    bar: QMenuBar, actions: Actions, *, workspace: Workspace, theme: ThemeManager
) -> None:
    """All actions, by group; recent studies under File; light or dark under View."""
    taken: set[str] = set()
    for group in Group:
        if not actions.group(group):
            continue
        menu = bar.addMenu(_with_key(group.text, taken))
        for declared, action in actions.group(group):
            if declared.line:
                menu.addSeparator()
            menu.addAction(action)
            if declared.name == "open_study":
                _recent_menu(menu, workspace)
        if group is Group.VIEW:
            menu.addSeparator()
            _theme_menu(menu, workspace, theme)


def _with_key(text: str, taken: set[str]) -> str:
    """A title with "&" before its first letter that no other title is reached by with Alt."""
    for at, letter in enumerate(text.lower()):
        if letter.isalpha() and letter not in taken:
            taken.add(letter)
            return f"{text[:at]}&{text[at:]}"
    return text


def _recent_menu(menu: QMenu, workspace: Workspace) -> None:
    recent = menu.addMenu(_tr("Open &recent"))

    def fill() -> None:
        recent.clear()
        for path in workspace.preferences.recent():
            action = recent.addAction(printable(f"{path.stem}    {path.parent}"))
            action.triggered.connect(lambda _=False, path=path: workspace.open_paths([path]))
        recent.setDisabled(recent.isEmpty())

    menu.aboutToShow.connect(fill)


def _theme_menu(menu: QMenu, workspace: Workspace, theme: ThemeManager) -> None:
    looks = menu.addMenu(_tr("Light or dark"))

    def choose(name: str) -> None:
        workspace.preferences.set_word("theme", name)
        theme.force(name)

    for name, text in (
        ("", _tr("As the system")), ("light", _tr("Light")), ("dark", _tr("Dark")),
    ):  # fmt: skip
        looks.addAction(text).triggered.connect(lambda _=False, name=name: choose(name))


def show_media_menu(window: QWidget, actions: Actions, at: QPoint) -> None:
    """The popup at a medium in the list."""
    menu = QMenu(window)
    for name in ("export", "show_report", "compare", "relocate", "remove_medium"):
        menu.addAction(actions[name])
    _pop_up(menu, at)


class FaceMenu:
    """The small popup at a face: accept or reject, and how far it reaches. No dialog.

    Args:
        desk: What is selected.
        actions: Those of the window.
        window: Over which it stands.
        reject_person: Rejects all tracks of the selected face's person.
        remove_added: Takes back the selected face, which a person added.
    """

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        window: QWidget,
        *,
        reject_person: Callable[[], None],
        remove_added: Callable[[], None],
    ) -> None:
        self._desk = desk
        self._actions = actions
        self._window = window
        self._reject_person = reject_person
        self._remove_added = remove_added

    def show(self, at: QPoint) -> None:
        """Pop up at a place on the screen."""
        _pop_up(self.made(), at)

    def made(self) -> QMenu:
        """The menu for what is selected now."""
        menu = QMenu(self._window)
        face = self._desk.face
        if face is None and self._desk.track is not None:
            for name in ("accept_track", "reject_track", "own_look", "group"):
                menu.addAction(self._actions[name])
        elif face is None:
            menu.addAction(self._actions["add_face"])
            menu.addAction(self._actions["fit"])
        else:
            self._fill(menu, face)
        return menu

    def _fill(self, menu: QMenu, face: Face) -> None:
        """Accept and reject in every scope that a face has."""
        actions = self._actions
        menu.addAction(actions["accept"])
        if face.track is not None:
            menu.addAction(actions["accept_track"])
        menu.addSeparator()
        menu.addAction(actions["reject"])
        if face.track is None:
            menu.addAction(actions["own_look"])
            return
        self._add_span(menu)
        menu.addAction(actions["reject_track"])
        if actions["alike"].isEnabled():
            menu.addAction(actions["alike"])
        track = self._desk.track
        if track is not None and track.group is not None:
            name = track.person or _tr("this person")
            words = _tr("Reject all tracks of {0}").format(name)
            menu.addAction(words).triggered.connect(lambda: self._reject_person())
        menu.addSeparator()
        for name in ("follow", "copy_ahead", "copy_back", "track_begin", "track_end", "split"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addAction(actions["own_look"])
        menu.addAction(actions["group"])
        if actions["ungroup"].isEnabled():
            menu.addAction(actions["ungroup"])
        if face.track < 0:
            menu.addSeparator()
            words = _tr("Take back this added face")
            menu.addAction(words).triggered.connect(lambda: self._remove_added())

    def _add_span(self, menu: QMenu) -> None:
        span, action = self._desk.span, self._actions["reject_span"]
        words = (
            _tr("Reject in the marked span") if span else _tr("Reject in a span (mark it: I, O)")
        )
        entry = menu.addAction(words)
        entry.setShortcut(action.shortcut())
        entry.setEnabled(span is not None)
        entry.triggered.connect(action.trigger)


def _pop_up(menu: QMenu, at: QPoint) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
