"""The decoder side of detection: a thread that reads segments into a bounded queue."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.core.model import Image, MediaInfo
from app.core.timebase import FrameIndex
from app.inference.sampling import Segment
from app.video.reader import FrameReader

_QUEUE_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Fed:
    """A decoded frame, by its ordinal; with no image it marks the end of its segment."""

    segment: Segment
    position: int
    pts: int
    image: Image | None


class Feeder:
    """Decodes segments on its own thread, the next one always being chosen afresh.

    Args:
        info: The medium.
        index: Its frames.
        choose: Returns the segment to read next, or None when there is none left. Called on
            the decoder's thread.
    """

    def __init__(
        self, info: MediaInfo, index: FrameIndex, choose: Callable[[], Segment | None]
    ) -> None:
        self._info = info
        self._index = index
        self._choose = choose
        frames = max(4, min(48, _QUEUE_BYTES // max(1, info.width * info.height * 3)))
        self._queue: queue.Queue[Fed | BaseException | None] = queue.Queue(frames)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="detect-decode", daemon=True)

    def __enter__(self) -> Feeder:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        while self._thread.is_alive():
            try:
                self._queue.get(timeout=0.02)
            except queue.Empty:
                continue
        self._thread.join()

    def __iter__(self) -> Iterator[Fed]:
        while (item := self._queue.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item

    def _put(self, item: Fed | BaseException | None) -> None:
        while not self._stop.is_set():
            try:
                self._queue.put(item, timeout=0.1)
                return
            except queue.Full:
                continue

    def _work(self) -> None:
        try:
            with FrameReader(self._info, self._index) as reader:
                self._read(reader)
            self._put(None)
        except BaseException as error:  # handed to the consumer, which raises it
            self._put(error)

    def _read(self, reader: FrameReader) -> None:
        pictures = None
        next_position = -1
        while not self._stop.is_set() and (segment := self._choose()) is not None:
            # A segment that follows the last one goes on with the same decoder.
            if pictures is None or segment.first != next_position:
                pictures = reader.frames(self._index.at(segment.first), None)
            last = self._index.at(segment.last)
            for picture in pictures:
                position = self._index.position(picture.pts)
                self._put(Fed(segment, position, picture.pts, picture.image))
                if self._stop.is_set() or picture.pts >= last:
                    break
            self._put(Fed(segment, segment.last, last, None))
            next_position = segment.last + 1
