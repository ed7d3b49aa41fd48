"""What of the timeline lies under a point."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from app.controllers.timeline_data import TimelineData
from app.core.refs import FaceRef
from app.widgets.timeline.end_drag import EndDrag, end_at
from app.widgets.timeline.lanes import Lanes, Rows
from app.widgets.timeline.time_axis import TimeAxis
from app.widgets.timeline.timeline_painter import MARK


@dataclass(frozen=True, slots=True)
class Hits:
    """Finds what is drawn at a point, in widget pixels.

    Attributes:
        data: What is shown.
        axis: What is in sight.
        lanes, rows: Where it lies.
        selected: The track that is marked.
    """

    data: TimelineData
    axis: TimeAxis
    lanes: Lanes
    rows: Rows
    selected: FaceRef | None

    def track(self, point: QPointF) -> FaceRef | None:
        """The track whose bar lies under a point."""
        row, bars, axis = self._row(point), self.data.bars, self.axis
        if row is None:
            return None
        slack = 3 / axis.width * axis.span
        seconds = axis.seconds(point.x())
        hit = (bars.rows == row) & (bars.first - slack <= seconds) & (seconds <= bars.last + slack)
        places = hit.nonzero()[0]
        return bars.refs[int(places[0])] if len(places) else None

    def comment(self, point: QPointF) -> int | None:
        """``seq`` of the comment whose mark lies under a point; None where none does."""
        if point.y() > self.lanes.ruler[1]:
            return None
        near = [(abs(self.axis.x(at) - point.x()), seq) for at, seq in self.data.comments]
        return next((seq for far, seq in sorted(near) if far <= MARK), None)

    def end(self, point: QPointF) -> EndDrag | None:
        """The end of a track's bar under a point, to take hold of; None where none is."""
        row = self._row(point)
        if row is None:
            return None
        return end_at(self.data, self.axis, row, x=point.x(), selected=self.selected)

    def _row(self, point: QPointF) -> int | None:
        top, bottom = self.lanes.tracks
        if not top <= point.y() <= bottom:
            return None
        return int((point.y() - top + self.rows.scroll) / self.rows.height)
