"""What kinds of concerns and answers are called, for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.controllers.language import translated
from app.core.concern_names import concern_name
from app.core.remarks import SettledAs
from app.review.concerns.concern import ConcernKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConcernWords", text)


def kind_words(kind: ConcernKind) -> str:
    """A kind in two or three words."""
    return translated(concern_name(kind.value))


def answered_words(as_: SettledAs, count: int) -> str:
    """What was answered, in a sentence."""
    if count > 1:
        return {
            SettledAs.COVERED: _tr("{0} are covered as they should be."),
            SettledAs.NO_FACE: _tr("{0} are no faces."),
            SettledAs.ADDED: _tr("{0} missed faces were added."),
            SettledAs.LATER: _tr("{0} are left for later."),
        }[as_].format(count)
    return {
        SettledAs.COVERED: _tr("Covered as it should be."),
        SettledAs.NO_FACE: _tr("No face."),
        SettledAs.ADDED: _tr("The missed face is covered."),
        SettledAs.LATER: _tr("Left for later."),
    }[as_]
