"""Boxes around what the check found bare in the export, drawn over its pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.model import Box
from app.core.timebase import FrameIndex
from app.widgets.picture.view_transform import ViewTransform

_OUT: Final = 3
"""Pixels of the screen by which a mark stands off the face, which stays to be judged."""
_HALO, _LINE = QColor(0, 0, 0, 200), QColor("#ff5c45")
_ROUNDED: Final = 0.001
"""Seconds to which times of findings are written."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One box of a picture.

    Attributes:
        box: Displayed source pixels.
        exact: It was found in this very picture; otherwise in another one near by, so that it may
            have moved.
    """

    box: Box
    exact: bool


def marks_at(pts: int, index: FrameIndex, data: dict[str, Any]) -> list[Mark]:
    """What was found in a frame.

    Args:
        pts: Of the export's frame.
        index: Of the export.
        data: See :func:`app.release.report.data.report_data`.
    """
    pictures = data["checked"]["pictures"]
    if pictures is None:
        return []
    now = index.seconds(pts)
    marks = [
        Mark(Box.of(one["box"]), True)
        for one in pictures["gaps"]
        if index.nearest(one["at"]) == pts
    ]
    for one in pictures["faces_where_nothing_is_covered"]:
        exact = index.nearest(one["at"]) == pts
        near = one["from"] - _ROUNDED <= now <= one["to"] + _ROUNDED
        if (exact or near) and not one["left_visible_on_purpose"]:
            marks.append(Mark(Box.of(one["box"]), exact))
    return marks


def draw_marks(painter: QPainter, marks: Sequence[Mark], transform: ViewTransform) -> None:
    """Draw them: a line where they were found, dashes where they may have moved."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in marks:
        rect = transform.box_to_view(mark.box).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        dash = Qt.PenStyle.SolidLine if mark.exact else Qt.PenStyle.DashLine
        for pen in (QPen(_HALO, 5.0), QPen(_LINE, 2.5, dash)):
            painter.setPen(pen)
            painter.drawRect(rect)
