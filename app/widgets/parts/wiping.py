"""Removing what makes faces of a study recognisable, asked before it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.controllers.measuring import Measuring
from app.widgets.parts.questions import ask


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PeoplePage", text, None, count)


def ask_to_wipe(parent: QWidget, measuring: Measuring, *, said: Callable[[str], object]) -> None:
    """Ask, then remove what was measured.

    Args:
        parent: Over which the question stands.
        measuring: Of the study that is open.
        said: Is told what was done.
    """

    def wipe() -> None:
        count = measuring.wipe()
        if count is not None:
            said(_tr("What was measured of %Ln track(s) is gone from the study.", count))

    ask(
        parent,
        title=_tr("Wipe what was measured"),
        text=_tr(
            "Everything that makes faces recognisable is removed from the study, and its file "
            "is written anew. Names that people gave stay. This cannot be undone."
        ),
        yes=_tr("Wipe"),
        then=wipe,
    )
