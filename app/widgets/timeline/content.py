"""What the timeline shows but for the playhead, as it was drawn last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from app.controllers.timeline_data import TimelineData
from app.core.refs import FaceRef
from app.widgets.parts.theme import Theme
from app.widgets.timeline.bars_painter import REACH
from app.widgets.timeline.columns import Columns
from app.widgets.timeline.differences import differing
from app.widgets.timeline.lanes import RULER, Lanes, Rows
from app.widgets.timeline.time_axis import TimeAxis
from app.widgets.timeline.timeline_painter import TimelinePainter

_GRID: Final = 4
"""Parts begin and end at so many pixels, which are whole ones of the screen where it is scaled by
quarters."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Everything that the content follows from.

    Attributes:
        size: Of the widget.
        ratio: Pixels of the screen to one of the widget.
        axis: What is in sight.
        rows: How rows of tracks lie.
        data: What is shown; None for the words alone.
        selected: The track that is marked.
        span: First and last second of the marked stretch.
        words: What stands there while there is no data.
    """

    size: QSize
    ratio: float
    axis: TimeAxis
    rows: Rows
    data: TimelineData | None
    selected: FaceRef | None
    span: tuple[float, float] | None
    words: str
    theme: Theme
    font: QFont

    @property
    def empty(self) -> bool:
        """Whether there is nothing but words."""
        return self.data is None or len(self.data.seconds) == 0

    def looks_like(self, other: Scene) -> bool:
        """Whether both differ at most in what is in the data, in which track is selected, and in
        how far rows are scrolled."""
        own, others = (
            (s.size, s.ratio, s.axis, s.rows.height, s.span, s.words, s.theme, s.font, s.empty)
            for s in (self, other)
        )
        return own == others


class Content:
    """The pixels of the last scene. Of one that differs in some tracks or frames only, their
    pixels are drawn again, and are those that they would be if all were.
    """

    def __init__(self) -> None:
        self._scene: Scene | None = None
        self._pixels = QPixmap()
        self._columns: Columns | None = None

    def forget(self) -> None:
        """Draw all at the next time."""
        self._scene = None

    def of(self, scene: Scene) -> QPixmap:
        """The pixels of a scene."""
        scene = replace(scene, axis=replace(scene.axis))  # what the widget has moves on
        parts = self._parts(scene)
        self._scene = scene
        if parts is None:
            self._pixels, self._columns = _blank(scene), None
        for part in [None] if parts is None else parts:
            self._draw(scene, part)
        return self._pixels

    def _draw(self, scene: Scene, within: QRectF | None) -> None:
        if scene.data is None or scene.empty:
            return
        if self._columns is None:  # a scene that is drawn in parts has the same
            self._columns = Columns.of(scene.data, scene.axis)
        painter = QPainter(self._pixels)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scene.font)
        drawing = TimelinePainter(
            painter,
            scene.axis,
            scene.data,
            theme=scene.theme,
            lanes=Lanes.of_height(scene.size.height()),
            columns=self._columns,
            within=within,
        )
        drawing.draw(scene.rows, selected=scene.selected, span=scene.span)
        painter.end()

    def _parts(self, scene: Scene) -> list[QRectF] | None:
        """Where the scene looks otherwise than the last; None for everywhere."""
        before = self._scene
        if before is None or not scene.looks_like(before) or scene.ratio * _GRID % 1:
            return None
        if scene.data is None or before.data is None or scene.empty:
            return [] if scene.data is before.data else None
        spans = differing(before.data, scene.data)
        if spans is None:
            return None
        if before.selected != scene.selected:
            bars = scene.data.bars
            marked = (bars.bar_of(ref) for ref in (before.selected, scene.selected))
            chosen = [bar for bar in marked if bar is not None]
            spans = np.concatenate(
                [spans, np.stack([bars.first[chosen], bars.last[chosen]], axis=1)]
            )
        lanes, axis = Lanes.of_height(scene.size.height()), scene.axis
        stretches = _stretches(spans, axis)
        if sum(right - left for left, right in stretches) > axis.width / 2:
            return None
        parts = [
            QRectF(left, RULER + 2, right - left, lanes.done[1] - RULER)
            for left, right in stretches
        ]
        if not np.array_equal(before.data.concerns, scene.data.concerns):
            parts.append(_lane(lanes.concerns, axis.left, axis.width))
        if before.rows.scroll != scene.rows.scroll:  # with what its rows are, beside it
            parts.append(_lane(lanes.tracks, 0, axis.left + axis.width))
        return parts


def _lane(lane: tuple[float, float], left: float, width: float) -> QRectF:
    """A part that holds a lane, and none of those above and below."""
    top, bottom = _GRID * (lane[0] // _GRID), -_GRID * (-lane[1] // _GRID)
    return QRectF(left, top, width, bottom - top)


def _stretches(spans: NDArray[np.float64], axis: TimeAxis) -> list[tuple[float, float]]:
    """Left and right of parts that hold all that is drawn of some spans, apart from one another."""
    first = np.floor((axis.xs(spans[:, 0]) - REACH) / _GRID) * _GRID
    last = np.ceil((axis.xs(spans[:, 1]) + REACH) / _GRID) * _GRID
    inside = (last > axis.left) & (first < axis.left + axis.width)
    order = np.argsort(first[inside], kind="stable")
    first, last = first[inside][order].clip(axis.left), last[inside][order]
    parts: list[tuple[float, float]] = []
    for left, right in zip(first.tolist(), last.tolist(), strict=True):
        if parts and left <= parts[-1][1]:
            parts[-1] = parts[-1][0], max(parts[-1][1], right)
        else:
            parts.append((left, right))
    return parts


def _blank(scene: Scene) -> QPixmap:
    """The ground, with the words where there is nothing else."""
    out = QPixmap(scene.size * scene.ratio)
    out.setDevicePixelRatio(scene.ratio)
    out.fill(QColor(scene.theme.panel))
    if scene.empty:
        painter = QPainter(out)
        painter.setPen(QColor(scene.theme.muted))
        place = QRect(0, 0, scene.size.width(), scene.size.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, scene.words)
        painter.end()
    return out
