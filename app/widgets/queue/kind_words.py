"""What kinds of concerns and answers are called, for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.remarks import SettledAs
from app.review.concerns.concern import ConcernKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConcernWords", text)


def kind_words(kind: ConcernKind) -> str:
    """A kind in two or three words."""
    return {
        ConcernKind.TRACK_START: _tr("Track starts"),
        ConcernKind.TRACK_END: _tr("Track ends"),
        ConcernKind.GAP: _tr("Gap in a track"),
        ConcernKind.COUNT_CHANGE: _tr("Number of faces changes"),
        ConcernKind.SCORE_DIP: _tr("Suddenly less sure"),
        ConcernKind.JUMP: _tr("Box jumps"),
        ConcernKind.LANDMARKS: _tr("Landmarks do not fit"),
        ConcernKind.ONE_FRAME: _tr("Very short track"),
        ConcernKind.GHOSTS: _tr("Weak detections"),
        ConcernKind.SECOND_OPINION: _tr("Second opinion"),
        ConcernKind.EDGE: _tr("At the picture's edge"),
        ConcernKind.FILLS_PICTURE: _tr("Fills the picture"),
        ConcernKind.FIGURE: _tr("Figure without a face"),
        ConcernKind.SCENE_CUT: _tr("Scene cut"),
        ConcernKind.UNDECODABLE: _tr("Damaged picture"),
        ConcernKind.LOST_FROM_EARLIER_RUN: _tr("Lost since the earlier run"),
        ConcernKind.NOTHING_FOUND: _tr("Nothing found"),
        ConcernKind.RESIDUAL_FACE: _tr("Face left in the export"),
        ConcernKind.OBJECTION: _tr("Release refused"),
    }[kind]


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
