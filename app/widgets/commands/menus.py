"""Menus, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from app.core.decisions import Scope
from app.core.model import Face
from app.core.tracks import TrackSummary
from app.widgets.commands.actions import FILE, HELP, PLAY, REVIEW, TIME, VIEW, translate

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow

_BREAKS = {
    "export", "quit", "back", "play_back", "accept", "reject", "group", "add_face", "mark_in",
    "detect", "fit", "next_medium", "panel_tracks", "next_part", "about",
}  # fmt: skip
"""Actions with a line above them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def fill_menu_bar(window: MainWindow) -> None:
    """All actions, by group; recent studies under File; light or dark under View."""
    bar = window.menuBar()
    for group in (FILE, REVIEW, PLAY, VIEW, TIME, HELP):
        menu = bar.addMenu(_tr("&") + translate(group))
        for spec, action in window.actions_.group(group):
            if spec.name in _BREAKS:
                menu.addSeparator()
            menu.addAction(action)
            if spec.name == "open_study":
                _recent_menu(menu, window)
        if group == VIEW:
            menu.addSeparator()
            _theme_menu(menu, window)


def _recent_menu(menu: QMenu, window: MainWindow) -> None:
    recent = menu.addMenu(_tr("Open &recent"))

    def fill() -> None:
        recent.clear()
        for path in window.preferences.recent():
            action = recent.addAction(f"{path.stem}    {path.parent}")
            action.triggered.connect(lambda _=False, path=path: window.open_paths([path]))
        recent.setDisabled(recent.isEmpty())

    menu.aboutToShow.connect(fill)


def _theme_menu(menu: QMenu, window: MainWindow) -> None:
    looks = menu.addMenu(_tr("Light or dark"))

    def choose(name: str) -> None:
        window.preferences.set_word("theme", name)
        window.theme.force(name)

    for name, text in (
        ("", _tr("As the system")), ("light", _tr("Light")), ("dark", _tr("Dark")),
    ):  # fmt: skip
        looks.addAction(text).triggered.connect(lambda _=False, name=name: choose(name))


def media_menu(window: MainWindow, at: QPoint) -> None:
    """The popup at a medium in the list."""
    menu = QMenu(window)
    for name in ("relocate", "remove_medium"):
        menu.addAction(window.actions_[name])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def face_menu(window: MainWindow, face: Face | None, at: QPoint) -> None:
    """The small popup at a face: accept or reject, and how far it reaches. No dialog."""
    menu = QMenu(window)
    actions = window.actions_
    if face is None:
        menu.addAction(actions["add_face"])
        menu.addAction(actions["fit"])
    else:
        fill_scopes(menu, window, face)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def fill_scopes(menu: QMenu, window: MainWindow, face: Face) -> None:
    """Accept and reject in every scope that a face has."""
    commands, actions, span = window.commands, window.actions_, window.pane.span
    menu.addAction(actions["accept"])
    if face.track is not None:
        menu.addAction(actions["accept_track"])
    menu.addSeparator()
    menu.addAction(actions["reject"])
    if face.track is None:
        return
    words = _tr("Reject in the marked span") if span else _tr("Reject in a span (mark it: I, O)")
    reject_span = menu.addAction(words)
    reject_span.setShortcut(actions["reject_span"].shortcut())
    reject_span.setEnabled(span is not None)
    reject_span.triggered.connect(actions["reject_span"].trigger)
    menu.addAction(actions["reject_track"])
    track = _summary(window, face.track)
    if track is not None and track.group is not None:
        name = track.person or _tr("this person")
        action = menu.addAction(_tr("Reject all tracks of {0}").format(name))
        action.triggered.connect(lambda: commands.reject(Scope.person()))
    menu.addSeparator()
    menu.addAction(actions["group"])
    if actions["ungroup"].isEnabled():
        menu.addAction(actions["ungroup"])
    if face.track < 0:
        menu.addSeparator()
        menu.addAction(_tr("Take back this added face")).triggered.connect(commands.remove_added)


def _summary(window: MainWindow, number: int) -> TrackSummary | None:
    return window.shown.review.track(number) if window.shown is not None else None
