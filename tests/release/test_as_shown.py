"""What looks at an export sees pictures in the shape in which they are shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.core.model import Box, Image, MediaInfo
from app.core.timebase import FrameIndex
from app.inference.footage.shapes import Shape
from app.release.as_shown import AsShown
from app.release.findings import Watching
from app.release.looks import Hit
from tests.studies import make_index, make_info


class Told:
    """Sees the middle half of every picture, and remembers what it was shown."""

    detectors = (Watching("told", "", 0.2, 0.5),)

    def __init__(self) -> None:
        self.shown: list[tuple[int, int]] = []
        self.places: list[Box] = []
        self.closed = False
        self.attended: MediaInfo | None = None

    def attend(self, info: MediaInfo, index: FrameIndex) -> None:
        self.attended = info

    def look(self, image: Image, *, deep: bool) -> tuple[list[Hit], dict[str, list[Box]]]:
        height, width = image.shape[:2]
        self.shown.append((width, height))
        box = Box(width / 4, height / 4, 3 * width / 4, 3 * height / 4)
        return [Hit(box, 0.9, ("told",))], {"told": [box]}

    def again(self, image: Image, places: Sequence[Box]) -> list[Hit]:
        self.places += places
        return self.look(image, deep=True)[0]

    def close(self) -> None:
        self.closed = True


def test_places_are_of_the_stored_picture(tmp_path: Path) -> None:
    told = Told()
    watcher = AsShown(told, Shape(2.0, 1.0))
    picture = np.zeros((40, 80, 3), np.uint8)
    middle = Box(20, 10, 60, 30)
    hits, seen = watcher.look(picture, deep=False)
    assert told.shown == [(160, 40)]
    assert [hit.box for hit in hits] == seen["told"] == [middle]
    (again,) = watcher.again(picture, [middle])
    assert told.places == [Box(40, 10, 120, 30)]
    assert again == Hit(middle, 0.9, ("told",))
    assert watcher.again(picture, []) == [again]
    assert [one.name for one in watcher.detectors] == ["told"]
    info = make_info(tmp_path / "in.mp4")
    watcher.attend(info, make_index())
    assert told.attended is info
    watcher.close()
    assert told.closed
