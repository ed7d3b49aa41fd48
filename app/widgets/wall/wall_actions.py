"""What the keys of the wall do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.controllers.review import Verdict
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr


def _nothing(*_: object) -> None:
    """For the sheet of keys, which only lists."""


def wall_actions(
    *,
    decide: Callable[[Verdict], object] = _nothing,
    comment: Callable[[], object] = _nothing,
    undo: Callable[[], object] = _nothing,
    resize: Callable[[int], object] = _nothing,
    name: Callable[[], object] = _nothing,
    take_out: Callable[[], object] = _nothing,
    show: Callable[[], object] = _nothing,
    other_page: Callable[[], object] = _nothing,
    arrange: Callable[[], object] = _nothing,
    close: Callable[[], object] = _nothing,
) -> list[Action]:
    """Their declarations; they work in the wall's own window."""
    make = partial(Action, group=Group.WALL)
    return [
        make(name="wall_accept", text=tr("Accept the marked tracks"), keys=("A",),
             run=partial(decide, Verdict.ACCEPT)),
        make(name="wall_reject", text=tr("Reject the marked tracks"), keys=("R", "Delete"),
             run=partial(decide, Verdict.REJECT)),
        make(name="wall_comment", text=tr("Comment on the marked tracks…"), keys=("C",),
             run=comment),
        make(name="wall_name", text=tr("Say who the marked tracks show…"), keys=("P",), run=name),
        make(name="wall_take_out", text=tr("Take the marked tracks out of their person"),
             keys=("Shift+P",), run=take_out),
        make(name="wall_show", text=tr("Leave the person visible everywhere, or cover them again"),
             keys=("V",), run=show),
        make(name="wall_undo", text=tr("Take back what was decided on the wall"),
             keys=("Ctrl+Z",), run=undo),
        make(name="wall_larger", text=tr("Larger cells"), keys=("+", "="),
             run=partial(resize, 1)),
        make(name="wall_smaller", text=tr("Smaller cells"), keys=("-",),
             run=partial(resize, -1)),
        make(name="wall_page", text=tr("Tracks, frames with nothing covered, people"),
             keys=("Ctrl+Tab",), run=other_page),
        make(name="wall_sort", text=tr("Filter and sort anew"), keys=("F5",), run=arrange),
        make(name="wall_close", text=tr("Close the wall"), keys=("Esc", "W"), run=close),
    ]  # fmt: skip
