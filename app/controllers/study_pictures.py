"""Small pictures from all media of the study: faces with some context, and whole frames."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from app.controllers.jobs import yield_to_window
from app.core.errors import EnvironmentProblem
from app.core.geometry import clip, grow
from app.core.model import Box, Image, MediaInfo
from app.core.timebase import FrameIndex
from app.video import FrameReader

_log = logging.getLogger(__name__)
_READERS = 3
"""Files that are open at the same time."""
_KEPT = 96 * 1024 * 1024
"""Bytes of pictures that are kept."""
_CELLS = 6
"""A covered thumbnail's, from side to side: a face has about three in it."""
Source = tuple[MediaInfo, FrameIndex]


@dataclass(frozen=True, slots=True)
class Wish:
    """A small picture that is wanted. Never written anywhere.

    Attributes:
        box: What it is cut around, in displayed source pixels; None for the whole frame.
        side: Length of its longer side in pixels.
        context: How much of the box's longer side stays visible on every side of it.
    """

    medium_id: int
    pts: int
    side: int
    box: Box | None = None
    context: float = 0.0


class StudyPictures(QObject):
    """One low-priority thread that makes what is visible, and nothing else.

    Args:
        source_of: Where a medium is read from; None while that is not known.
        covered: Whether nobody is to be known in what is cut out; whole frames stay as they are.

    Signals:
        made(): Some pictures that were asked for are there, or cannot be made.
    """

    made = Signal()
    _woken = Signal()

    def __init__(
        self,
        source_of: Callable[[int], Source | None],
        parent: QObject | None = None,
        *,
        covered: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self.covered = covered
        self._source_of = source_of
        self._lock = threading.Condition()
        self._sources: dict[int, Source] = {}
        self._wanted: list[Wish] = []
        self._made: OrderedDict[Wish, Image | None] = OrderedDict()
        self._bytes = 0
        self._poked = False
        self._closing = False
        self._readers: OrderedDict[int, FrameReader] = OrderedDict()
        self._at: tuple[int, int] = (0, 0)
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread: threading.Thread | None = None

    def want(self, wishes: Sequence[Wish]) -> None:
        """What is visible now, most wanted first; what was wanted before is dropped."""
        with self._lock:
            self._wanted = [wish for wish in wishes if wish not in self._made]
            for wish in self._wanted:
                source = self._source_of(wish.medium_id)
                if source is not None:
                    self._sources[wish.medium_id] = source
            if not self._wanted or self._closing:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="pictures of the study")
                self._thread.start()
            self._lock.notify()

    def get(self, wish: Wish) -> Image | None:
        """A picture that is made; None while it is not, or where it cannot be."""
        with self._lock:
            found = self._made.get(wish)
            if found is not None:
                self._made.move_to_end(wish)
        return coarse(found) if wish.box is not None and self.covered() else found

    def failed(self, wish: Wish) -> bool:
        """Whether a picture cannot be made."""
        with self._lock:
            return wish in self._made and self._made[wish] is None

    @property
    def waiting(self) -> int:
        """How many pictures are wanted and not made yet."""
        with self._lock:
            return len(self._wanted)

    def close(self) -> None:
        """End the thread, close its files, forget its pictures; another study may come."""
        with self._lock:
            self._closing = True
            self._wanted = []
            self._lock.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._closing = False
        self._bytes = 0
        for kept in (self._made, self._readers, self._sources):
            kept.clear()

    def _run(self) -> None:
        yield_to_window()
        try:
            while (wish := self._next()) is not None:
                self._store(wish, self._make(wish))
        finally:
            for reader in self._readers.values():
                reader.close()

    def _next(self) -> Wish | None:
        """In the order of the film from where the decoder stands: backwards takes much longer."""
        with self._lock:
            while not self._closing and not self._wanted:
                self._lock.wait()
            if self._closing:
                return None
            medium_id, pts = self._at
            first = self._wanted[0].medium_id
            here = medium_id if any(w.medium_id == medium_id for w in self._wanted) else first
            own = [wish for wish in self._wanted if wish.medium_id == here]
            ahead = [wish for wish in own if here == medium_id and wish.pts >= pts]
            chosen = min(ahead or own, key=lambda wish: wish.pts)
            self._wanted.remove(chosen)
            self._at = (here, chosen.pts)
            return chosen

    def _make(self, wish: Wish) -> Image | None:
        try:
            reader = self._reader(wish.medium_id)
            if reader is None:
                return None
            picture = reader.read_at(wish.pts, max_side=None if wish.box else wish.side)
        except EnvironmentProblem as error:
            _log.info("no small picture: %s", error)
            return None
        if wish.box is None:
            return np.ascontiguousarray(picture.image)
        return cut(picture.image, wish.box, side=wish.side, context=wish.context)

    def _reader(self, medium_id: int) -> FrameReader | None:
        reader = self._readers.get(medium_id)
        if reader is not None:
            self._readers.move_to_end(medium_id)
            return reader
        source = self._sources.get(medium_id)
        if source is None:
            return None
        while len(self._readers) >= _READERS:
            self._readers.popitem(last=False)[1].close()
        made = self._readers[medium_id] = FrameReader(*source, threads=1)
        return made

    def _store(self, wish: Wish, image: Image | None) -> None:
        with self._lock:
            self._made[wish] = image
            self._bytes += _size(image)
            while self._bytes > _KEPT and len(self._made) > 1:
                self._bytes -= _size(self._made.popitem(last=False)[1])
            waiting, self._poked = self._poked, True
        if not waiting:
            self._woken.emit()

    def _deliver(self) -> None:
        with self._lock:
            self._poked = False
        self.made.emit()


def _size(image: Image | None) -> int:
    return 64 if image is None else image.nbytes


def crop_area(box: Box, size: tuple[int, int], context: float) -> Box:
    """What a crop shows: a square around a box with some context, as far as the picture reaches.

    Args:
        box: Displayed source pixels.
        size: Width and height of the picture.
        context: As in :class:`Wish`.
    """
    around = max(box.width, box.height)
    cx, cy = box.center
    square = Box(cx - around / 2, cy - around / 2, cx + around / 2, cy + around / 2)
    return clip(grow(square, left=context, top=context, right=context, bottom=context), *size)


def cut(image: Image, box: Box, *, side: int, context: float) -> Image:
    """The part of a frame that :func:`crop_area` names, ``side`` pixels long at its longer side.

    Args:
        image: (h, w, 3), the whole frame.
        box: Displayed source pixels.
        side: Longer side of the answer in pixels.
        context: As in :class:`Wish`.
    """
    height, width = image.shape[:2]
    part = crop_area(box, (width, height), context)
    x1, y1 = int(part.x1), int(part.y1)
    x2, y2 = max(x1 + 1, int(part.x2)), max(y1 + 1, int(part.y2))
    crop = image[min(y1, height - 1) : y2, min(x1, width - 1) : x2]
    scale = side / max(crop.shape[:2])
    size = max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(crop, size, interpolation=how), np.uint8)


def coarse(image: Image | None) -> Image | None:
    """A small picture in so few cells that nobody can be known in it; None stays None.

    Args:
        image: (h, w, 3) uint8.
    """
    if image is None:
        return None
    height, width = image.shape[:2]
    cells = cv2.resize(image, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA)
    whole = cv2.resize(cells, (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(whole, np.uint8)
