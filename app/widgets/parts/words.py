"""Words for figures that people meet in several places."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.controllers.language import number, percent


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def sure_words(score: float) -> str:
    """How sure the detector is that this is a face: a score of 0 to 1."""
    return _tr("{0} sure").format(percent(score))


def width_words(share: float) -> str:
    """A length in face widths, as a share of the face's width."""
    return _tr("{0} of the width").format(percent(share))


def speed_words(rate: float, unit: str) -> str:
    """How fast work goes.

    Args:
        rate: Units a second.
        unit: What work counts, such as ``frames``.
    """
    known = {
        "frames": _tr("frames"),
        "tracks": _tr("tracks"),
        "looks": _tr("looks"),
        "pictures": _tr("pictures"),
        "faces": _tr("faces"),
    }
    return _tr("{0} {1}/s").format(number(round(rate)), known.get(unit, unit))
