"""Which frames share a column of pixels of the timeline."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.controllers.timeline_data import TimelineData
from app.widgets.timeline.time_axis import TimeAxis


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Frames in sight by columns of pixels; of a long medium that takes a while to find.

    Attributes:
        starts: (n,) ordinals of the first frame of each column that has one.
        stop: Where the frames of the last column end.
        edges: (n + 1,) left edges in pixels, and the right edge of the last.
    """

    starts: NDArray[np.int64]
    stop: int
    edges: NDArray[np.float64]

    @classmethod
    def of(cls, data: TimelineData, axis: TimeAxis) -> Columns:
        """Of what is in sight."""
        seconds = data.seconds
        low = max(0, int(np.searchsorted(seconds, axis.start, side="right")) - 1)
        high = min(len(seconds), int(np.searchsorted(seconds, axis.end, side="left")))
        x = axis.xs(seconds[low:high])
        column = np.floor(x).astype(np.int64)
        starts = np.flatnonzero(np.r_[True, column[1:] != column[:-1]]) if len(column) else column
        end = axis.x(seconds[high] if high < len(seconds) else data.duration)
        # Frames wider than a pixel keep their true edges; narrower ones fill their column.
        return cls(starts + low, high, np.r_[x[starts], end])

    def within(self, left: float, right: float) -> Columns:
        """Those that show between two pixels, with one more on each side."""
        low = max(0, int(np.searchsorted(self.edges, left)) - 2)
        high = min(len(self.starts), int(np.searchsorted(self.edges, right)) + 2)
        stop = int(self.starts[high]) if high < len(self.starts) else self.stop
        return Columns(self.starts[low:high], stop, self.edges[low : high + 1])
