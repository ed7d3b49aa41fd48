"""Watchers see the pictures of an export as they are shown, whatever the shape of its pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.core.model import Box, Image, MediaInfo
from app.core.timebase import FrameIndex
from app.inference.footage.shapes import Shape
from app.release.findings import Watching
from app.release.looks import Hit, Watcher


class AsShown:
    """A watcher of stored pictures, which another looks at as they are shown.

    Args:
        watcher: Looks.
        shape: Of the pictures.
    """

    def __init__(self, watcher: Watcher, shape: Shape) -> None:
        self._watcher, self._shape = watcher, shape

    @property
    def detectors(self) -> tuple[Watching, ...]:
        """See :class:`app.release.looks.Watcher`."""
        return self._watcher.detectors

    def attend(self, info: MediaInfo, index: FrameIndex) -> None:
        """See :class:`app.release.looks.Watcher`."""
        self._watcher.attend(info, index)

    def look(self, image: Image, *, deep: bool) -> tuple[list[Hit], dict[str, list[Box]]]:
        """See :class:`app.release.looks.Watcher`."""
        hits, seen = self._watcher.look(self._shape.image(image), deep=deep)
        return self._back(hits), {n: [self._box(b) for b in boxes] for n, boxes in seen.items()}

    def again(self, image: Image, places: Sequence[Box]) -> list[Hit]:
        """See :class:`app.release.looks.Watcher`."""
        boxes = np.array([place.array() for place in places], np.float32).reshape(-1, 4)
        shown = [Box.of(box) for box in self._shape.boxes(boxes)]
        return self._back(self._watcher.again(self._shape.image(image), shown))

    def close(self) -> None:
        """See :class:`app.release.looks.Watcher`."""
        self._watcher.close()

    def _back(self, hits: Sequence[Hit]) -> list[Hit]:
        return [replace(hit, box=self._box(hit.box)) for hit in hits]

    def _box(self, box: Box) -> Box:
        across, down = self._shape.across, self._shape.down
        return Box(box.x1 / across, box.y1 / down, box.x2 / across, box.y2 / down)
