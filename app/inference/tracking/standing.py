"""What the detector itself saw of the live tracks: a walk that gets there need not go on."""

from __future__ import annotations

import numpy as np

from app.core.geometry import areas, intersections
from app.core.model import FloatArray, IntArray
from app.inference.tracking.settle import same_place


class Standing:
    """The detector's own rows by frame.

    Args:
        positions: (n,) ordinal of each row's frame, ascending.
        boxes: (n, 4) displayed source pixels.
        numbers: (n,) tracklet of each row.

    Attributes:
        by_frame: Boxes and tracklet numbers by the frame's ordinal.
    """

    def __init__(self, positions: IntArray, boxes: FloatArray, numbers: IntArray) -> None:
        starts = np.flatnonzero(np.diff(positions, prepend=-1))
        parts = np.split(np.arange(len(positions)), starts[1:]) if len(positions) else []
        self.by_frame: dict[int, tuple[FloatArray, list[int]]] = {
            int(positions[part[0]]): (boxes[part], numbers[part].tolist()) for part in parts
        }

    def meets(self, number: int, position: int, box: FloatArray) -> bool:
        """Whether a walk of a tracklet, now at a (4,) box, is where another was seen."""
        boxes, numbers = self.by_frame.get(position, (None, []))
        if boxes is None:
            return False
        others = boxes[np.asarray(numbers) != number]
        return len(others) > 0 and same_place(box, others) is not None

    def covers(self, position: int, box: FloatArray) -> bool:
        """Whether what was seen in a frame covers most of a (4,) box: nothing is to be guessed."""
        boxes, _ = self.by_frame.get(position, (None, []))
        if boxes is None:
            return False
        return bool(intersections(box[None], boxes).max() >= 0.5 * areas(box[None])[0])
