"""Each action is declared once: no name and no key twice, enabled when it can be done."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.widgets.parts.actions import Action, Actions, Group


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_an_action_does_what_it_was_declared_to(parent: QWidget) -> None:
    done: list[str] = []
    possible = [False]
    actions = Actions(
        parent,
        [
            Action(
                name="greet",
                group=Group.HELP,
                text="&Greet…",
                keys=("Ctrl+G",),
                when=lambda: possible[0],
                run=partial(done.append, "hello"),
            )
        ],
    )
    greet = actions["greet"]
    assert not greet.isEnabled()
    possible[0] = True
    actions.update()
    assert greet.isEnabled()
    greet.trigger()
    assert done == ["hello"]
    assert greet.shortcut() == QKeySequence("Ctrl+G")
    assert greet.toolTip() == "Greet (Ctrl+G)"


def test_what_is_switched_shows_whether_it_is_on(parent: QWidget) -> None:
    on = [False]

    def switch() -> None:
        on[0] = not on[0]

    declared = Action(
        name="loop", group=Group.PLAYBACK, text="Loop", run=switch, checked=lambda: on[0]
    )
    actions = Actions(parent, [declared])
    actions["loop"].trigger()
    actions.update()
    assert actions["loop"].isChecked()
    on[0] = False  # by other means
    actions.update()
    assert not actions["loop"].isChecked()


@pytest.mark.parametrize(("names", "keys"), [(("a", "a"), ("X", "Y")), (("a", "b"), ("X", "X"))])
def test_names_and_keys_are_taken_once(
    parent: QWidget, names: tuple[str, str], keys: tuple[str, str]
) -> None:
    declared = [
        Action(name=name, group=Group.HELP, text=name, keys=(key,), run=list)
        for name, key in zip(names, keys, strict=True)
    ]
    with pytest.raises(ValueError, match="declared twice"):
        Actions(parent, declared)


def test_groups_list_actions_in_the_order_of_their_declaration(parent: QWidget) -> None:
    declared = [
        Action(name=name, group=group, text=name, run=list)
        for name, group in (("b", Group.HELP), ("x", Group.FILE), ("a", Group.HELP))
    ]
    actions = Actions(parent, declared)
    assert [action.name for action, _ in actions.group(Group.HELP)] == ["b", "a"]
