"""Reading exact frames: any one by its PTS, all of them in order, raw ones for export."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

import av

from app.core.errors import MediaError
from app.core.model import Image, MediaInfo, MediaKind
from app.core.timebase import FrameIndex, format_time
from app.video.convert import to_bgr
from app.video.decoder import Decoder
from app.video.index import build_index
from app.video.stills import StillDecoder

_log = logging.getLogger(__name__)
_NEAR = 12
"""Going forward by this many frames is never slower than a seek."""
_STEP_BACK = 8
"""Frames kept before the wanted one while going backwards, for the next steps back."""
_KEPT_BYTES = 48 << 20
_RETRIES = 3


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A displayed frame.

    Attributes:
        pts: Of the frame, in the medium's time base.
        image: BGR, displayed orientation, full size unless a smaller one was asked for.
    """

    pts: int
    image: Image


@dataclass(frozen=True, slots=True, eq=False)
class RawFrame:
    """A frame as coded, for export.

    Attributes:
        pts: As in the frame index.
        frame: Coded orientation (already unmirrored), size and pixel format of the medium;
            the caller owns it and may change its planes after ``make_writable()``. None
            where the frame cannot be decoded.
        error: Why there is no frame.
    """

    pts: int
    frame: av.VideoFrame | None
    error: str = ""


class FrameReader:
    """Reads frames of one medium. A context manager; for one thread at a time.

    Memory is bounded by the decoder's own frames and a few recent ones, whatever the length.

    Args:
        info: What :func:`app.video.probe.probe` found.
        index: The medium's frames; built here if not given.
        threads: Decoder threads, 0 for one per core (eight at most).
        kept: Bytes of recent frames to keep for steps back; 0 where nobody goes back.

    Raises:
        MediaError: The file is gone or cannot be opened.
    """

    def __init__(
        self,
        info: MediaInfo,
        index: FrameIndex | None = None,
        *,
        threads: int = 0,
        kept: int = _KEPT_BYTES,
    ) -> None:
        self.info = _as_decoded(info)
        self.index = build_index(info) if index is None else index
        self._threads = threads
        self._decoder = self._new_decoder()
        self._recent: OrderedDict[int, av.VideoFrame] = OrderedDict()
        self._recent_bytes = 0
        self._kept = kept
        self._last = -1
        self._lost: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. Closing twice does nothing."""
        self._recent.clear()
        self._decoder.close()

    def read_at(self, pts: int, *, max_side: int | None = None) -> Picture:
        """The frame on screen at ``pts``, exactly.

        Args:
            pts: In the medium's time base; between two frames the earlier one is meant.
            max_side: Scale the picture down so that its longer side has this many pixels.

        Raises:
            MediaError: The frame cannot be decoded.
        """
        position = self.index.position(pts)
        frame = self._frame(position)
        stamp = self.index.at(position)
        if frame is None:
            when = format_time(self.index.seconds(stamp))
            raise MediaError(self.info.path, f"the frame at {when} cannot be decoded")
        return Picture(stamp, to_bgr(frame, self.info, max_side=max_side))

    def frames(
        self,
        start: int | None = None,
        stop: int | None = None,
        *,
        max_side: int | None = None,
    ) -> Iterator[Picture]:
        """Pictures in display order; ones that cannot be decoded are logged and left out.

        Args:
            start: First PTS, inclusive; from the beginning if None.
            stop: Last PTS, inclusive; to the end if None.
            max_side: As for :meth:`read_at`.
        """
        pts = self.index.pts
        low = 0 if start is None else int(pts.searchsorted(start, side="left"))
        high = len(pts) if stop is None else int(pts.searchsorted(stop, side="right"))
        for position in range(low, high):
            frame = self._frame(position)
            if frame is None:
                _log.warning("%s: frame %d cannot be decoded", self.info.path, pts[position])
                continue
            yield Picture(int(pts[position]), to_bgr(frame, self.info, max_side=max_side))

    def raw_frames(self) -> Iterator[RawFrame]:
        """Every frame of the index in display order, undecodable ones as such.

        Works on a decoder of its own, so it may run beside the other methods.
        """
        with self._new_decoder() as decoder:
            expected = 0
            while (item := decoder.read()) is not None:
                position, frame = item
                if position < expected:
                    continue
                for missing in range(expected, position):
                    yield self._undecodable(missing)
                expected = position + 1
                yield RawFrame(self.index.at(position), self._uniform(frame))
            for missing in range(expected, len(self.index)):
                yield self._undecodable(missing)

    def _new_decoder(self) -> Decoder | StillDecoder:
        if self.info.kind is MediaKind.IMAGE:
            return StillDecoder(self.info, self.index)
        return Decoder(self.info, self.index, threads=self._threads)

    def _undecodable(self, position: int) -> RawFrame:
        return RawFrame(self.index.at(position), None, "the frame cannot be decoded")

    def _uniform(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The frame in the medium's size and format, should the stream change on its way."""
        info = self.info
        size = (info.coded_width, info.coded_height)
        if (frame.width, frame.height) == size and frame.format.name == info.pixel_format:
            return frame
        pts, time_base = frame.pts, frame.time_base
        frame = frame.reformat(width=size[0], height=size[1], format=info.pixel_format)
        frame.pts, frame.time_base = pts, time_base
        return frame

    def _frame(self, position: int) -> av.VideoFrame | None:
        """The decoded frame at a place in the index; None if it cannot be decoded."""
        found = self._recent.get(position)
        if found is None and position not in self._lost and self._reachable(position):
            if position - self._decoder.position > _NEAR:
                self._decoder.skip_to(position)
            found = self._forward(position)
        if found is None and position not in self._lost:
            found = self._sought(position)
        self._last = position
        return found

    def _reachable(self, position: int) -> bool:
        ahead = position - self._decoder.position
        if ahead < 0:
            return False
        return ahead <= _NEAR or self._decoder.key_before(position) <= self._decoder.position

    def _sought(self, position: int) -> av.VideoFrame | None:
        """Seek and decode; where the frame does not come out, from earlier keyframes too."""
        backwards = 0 <= self._last - position <= _STEP_BACK
        wanted = max(0, position - _STEP_BACK) if backwards else position
        key = position
        for _ in range(_RETRIES):
            self._decoder.start_at(key, wanted=wanted)
            key = self._decoder.started - 1
            found = self._forward(position)
            if found is not None or position in self._lost or key < 0:
                return found
        self._lost.add(position)
        return None

    def _forward(self, position: int) -> av.VideoFrame | None:
        self._decoder.need(position)
        while (item := self._decoder.read()) is not None:
            place, frame = item
            self._keep(place, frame)
            if place == position:
                return frame
            if place > position:
                self._passed(position, place)
                return None
        self._passed(position, len(self.index))
        return None

    def _passed(self, position: int, place: int) -> None:
        """Frames that did not come out although decoding began well before them are lost."""
        started = self._decoder.started
        if started == 0 or started < self._decoder.key_before(position):
            self._lost.update(range(position, place))

    def _keep(self, position: int, frame: av.VideoFrame) -> None:
        if position in self._recent:
            return
        self._recent[position] = frame
        self._recent_bytes += _size(frame)
        while self._recent_bytes > self._kept and len(self._recent) > 2:
            _, dropped = self._recent.popitem(last=False)
            self._recent_bytes -= _size(dropped)


def _as_decoded(info: MediaInfo) -> MediaInfo:
    """What is known of a medium, with stills upright; studies may hold it from before they were."""
    if info.kind is not MediaKind.IMAGE:
        return info
    return replace(
        info, rotation=0, mirrored=False, coded_width=info.width, coded_height=info.height
    )


def _size(frame: av.VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
