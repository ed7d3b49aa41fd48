"""The display decoder: one thread, a latest-wins mailbox, a byte-limited cache."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from app.controllers.language import error_words
from app.core.errors import EnvironmentProblem
from app.core.model import Image, MediaInfo, Region
from app.core.settings import RedactionSettings
from app.core.timebase import FrameIndex
from app.export.cover.paint import preview
from app.video import FrameCache, FrameReader

_log = logging.getLogger(__name__)
CACHE_BYTES = 384 << 20
_AHEAD_BYTES = 128 << 20


@dataclass(frozen=True, slots=True)
class Redaction:
    """Regions to cover in the picture, by the code that exports."""

    regions: Sequence[Region]
    settings: RedactionSettings


@dataclass(frozen=True, slots=True)
class Request:
    """A frame that is wanted on screen.

    Attributes:
        serial: Grows; tells answers of a medium that was closed.
        direction: 1 or -1 to prefetch that way while playing, 0 when standing still.
        redaction: None shows the picture as it is.
    """

    serial: int
    pts: int
    direction: int = 0
    redaction: Redaction | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A decoded frame, or why there is none."""

    request: Request
    image: Image | None
    error: str = ""


class DisplayDecoder(QObject):
    """Decodes what is asked for last; older requests are dropped, never queued.

    Pictures are answered on the thread that made this object. There is at most one answer
    waiting: a newer one takes its place.

    Signals:
        ready(Shown): A frame that was asked for, or why there is none.
    """

    ready = Signal(object)
    _woken = Signal()

    def __init__(self, info: MediaInfo, index: FrameIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._info = info
        self._index = index
        self._cache = FrameCache(CACHE_BYTES)
        self._wake = threading.Condition()
        self._wanted: Request | None = None
        self._answer: Shown | None = None
        self._closing = False
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="display decoder")
        self._thread.start()

    def request(self, request: Request) -> None:
        """Ask for a frame; takes the place of what was asked for before."""
        with self._wake:
            self._wanted = request
            self._wake.notify()

    def cached(self, pts: int) -> bool:
        """Whether a frame would come at once."""
        return pts in self._cache

    def close(self) -> None:
        """End the thread; waits for the frame it is decoding."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()
        self._cache.clear()

    def _run(self) -> None:
        reader: FrameReader | None = None
        served: Request | None = None
        ahead = 0
        try:
            while True:
                with self._wake:
                    while self._wanted is None and not self._closing and ahead <= 0:
                        self._wake.wait()
                    if self._closing:
                        return
                    request, self._wanted = self._wanted, None
                try:
                    reader = reader or FrameReader(self._info, self._index)
                    if request is not None:
                        self._answer_with(self._serve(reader, request))
                        served, ahead = request, self._ahead(request)
                    elif served is not None:
                        ahead = self._prefetch(reader, served, ahead)
                except EnvironmentProblem as error:
                    ahead = 0
                    if request is not None:
                        self._answer_with(Shown(request, None, error_words(error)))
        finally:
            if reader is not None:
                reader.close()

    def _serve(self, reader: FrameReader, request: Request) -> Shown:
        image = self._read(reader, request.pts)
        if request.redaction is not None:
            image = preview(image, request.redaction.regions, request.redaction.settings)
        return Shown(request, image)

    def _read(self, reader: FrameReader, pts: int) -> Image:
        image = self._cache.get(pts)
        if image is None:
            image = reader.read_at(pts).image
            self._cache.put(pts, image)
        return image

    def _ahead(self, request: Request) -> int:
        """How many frames to read in advance, by memory."""
        frame = max(1, self._info.width * self._info.height * 3)
        most = max(2, min(24, _AHEAD_BYTES // frame))
        return most if request.direction else min(3, most)

    def _prefetch(self, reader: FrameReader, served: Request, left: int) -> int:
        """Read one frame in advance (or, backwards, a run of them); how many are left."""
        step = served.direction or 1
        if step > 0:
            done = self._ahead(served) - left
            pts = self._index.step(served.pts, done + 1)
            if pts not in self._cache:
                self._read(reader, pts)
            return 0 if pts == self._index.last else left - 1
        first = self._index.step(served.pts, -left)
        last = self._index.step(served.pts, -1)
        missing = [int(p) for p in self._index.span(first, last) if p not in self._cache]
        if not missing:
            return 0
        for picture in reader.frames(missing[0], missing[-1]):
            self._cache.put(picture.pts, picture.image)
            with self._wake:
                if self._closing:
                    break
        return 0

    def _answer_with(self, shown: Shown) -> None:
        with self._wake:
            waiting = self._answer is not None
            self._answer = shown
        if not waiting:
            self._woken.emit()

    def _deliver(self) -> None:
        with self._wake:
            shown, self._answer = self._answer, None
        if shown is not None and not self._closing:
            self.ready.emit(shown)
