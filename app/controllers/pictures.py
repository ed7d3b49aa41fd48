"""Small pictures: thumbnails of faces, and quick ones to show while scrubbing."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Hashable
from dataclasses import dataclass
from itertools import islice

import cv2
import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from app.controllers.jobs import yield_to_window
from app.controllers.study_pictures import cut
from app.core.errors import EnvironmentProblem
from app.core.model import Box, Image, MediaInfo
from app.core.timebase import FrameIndex
from app.video import FrameReader

_log = logging.getLogger(__name__)
QUICK_SIDE = 480
_QUICK_COUNT = 240
_THUMBNAILS_KEPT = 2000
_SWEPT = 24
"""Of so many of the newest wishes, the one that is next in the film comes next."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A face cut out of a frame, for a list. Never written anywhere."""

    key: Hashable
    image: Image


class PictureService(QObject):
    """One low-priority decoder for everything small.

    Thumbnails that were asked for last come first, in the order of the film; between them it
    goes through the keyframes of the medium, a few hundred at most, and keeps them as JPEG.

    Signals:
        thumbnail(Thumbnail): On the thread that made this object.
    """

    thumbnail = Signal(object)
    _woken = Signal()

    def __init__(
        self,
        info: MediaInfo,
        index: FrameIndex,
        *,
        side: int = 72,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._info = info
        self._index = index
        self._side = side
        self._lock = threading.Condition()
        self._asked: OrderedDict[Hashable, tuple[int, Box]] = OrderedDict()
        self._made: OrderedDict[Hashable, Image] = OrderedDict()
        self._fresh: list[Thumbnail] = []
        self._quick_pts = np.zeros(0, np.int64)
        self._quick: dict[int, bytes] = {}
        self._todo = deque(_spread(index))
        self._closing = False
        self._at = index.start
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="small pictures")
        self._thread.start()

    def ask(self, key: Hashable, pts: int, box: Box) -> Image | None:
        """The thumbnail if it is made; otherwise it follows through the signal."""
        with self._lock:
            made = self._made.get(key)
            if made is None and key not in self._asked:
                self._asked[key] = (pts, box)
                while len(self._asked) > 200:
                    self._asked.popitem(last=False)
                self._lock.notify()
            return made

    def quick(self, pts: int) -> tuple[int, Image] | None:
        """The nearest small picture and its own PTS."""
        with self._lock:
            if not len(self._quick_pts):
                return None
            nearest = int(self._quick_pts[np.argmin(np.abs(self._quick_pts - pts))])
            data = self._quick[nearest]
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        return None if image is None else (nearest, np.asarray(image, np.uint8))

    def close(self) -> None:
        with self._lock:
            self._closing = True
            self._lock.notify()
        self._thread.join()

    def _run(self) -> None:
        yield_to_window()
        try:
            with FrameReader(self._info, self._index, threads=1) as reader:
                while self._one(reader):
                    pass
        except EnvironmentProblem as error:
            # The display decoder tells the person; lists just stay without pictures.
            _log.warning("no small pictures of %s: %s", self._info.path, error)

    def _one(self, reader: FrameReader) -> bool:
        """Make one picture; False when closing."""
        with self._lock:
            while not self._closing and not self._asked and not self._todo:
                self._lock.wait()
            if self._closing:
                return False
            asked = self._next() if self._asked else None
            pts = asked[1][0] if asked else self._todo.popleft()
        try:
            picture = reader.read_at(pts, max_side=None if asked else QUICK_SIDE)
        except EnvironmentProblem as error:
            _log.info("no small picture: %s", error)
            return True
        if asked:
            self._store_thumbnail(
                asked[0], cut(picture.image, asked[1][1], side=self._side, context=0.25)
            )
        else:
            self._store_quick(picture.pts, picture.image)
        return True

    def _next(self) -> tuple[Hashable, tuple[int, Box]]:
        """Of what was asked for last, the next one ahead: decoding backwards takes many times
        as long."""
        newest = list(islice(reversed(self._asked.items()), _SWEPT))
        ahead = [each for each in newest if each[1][0] >= self._at]
        chosen = min(ahead or newest, key=lambda each: each[1][0])
        del self._asked[chosen[0]]
        self._at = chosen[1][0]
        return chosen

    def _store_thumbnail(self, key: Hashable, image: Image) -> None:
        with self._lock:
            self._made[key] = image
            while len(self._made) > _THUMBNAILS_KEPT:
                self._made.popitem(last=False)
            waiting = bool(self._fresh)
            self._fresh.append(Thumbnail(key, image))
        if not waiting:
            self._woken.emit()

    def _store_quick(self, pts: int, image: Image) -> None:
        good, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 75])
        if good:
            with self._lock:
                self._quick[pts] = data.tobytes()
                self._quick_pts = np.sort(np.append(self._quick_pts, pts))

    def _deliver(self) -> None:
        with self._lock:
            fresh, self._fresh = self._fresh, []
        for thumbnail in fresh:
            self.thumbnail.emit(thumbnail)


def _spread(index: FrameIndex) -> list[int]:
    """Keyframes over the whole medium, coarse first, so that scrubbing works soon."""
    keys = index.pts[index.keyframe]
    if len(keys) > _QUICK_COUNT:
        keys = keys[np.linspace(0, len(keys) - 1, _QUICK_COUNT).astype(int)]
    order: list[int] = []
    for step in (16, 8, 4, 2, 1):
        order += [int(key) for key in keys[::step] if int(key) not in order]
    return order
