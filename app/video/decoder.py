"""Decoding from a chosen frame on, and knowing exactly which frame comes out."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from typing import Any

import av
import av.error
import numpy as np
from av.packet import Packet

from app.core.closing import Closing
from app.core.model import IntArray, MediaInfo
from app.core.timebase import FrameIndex
from app.video.checksums import intact_by
from app.video.crop import Cropper
from app.video.filtered import Filtered
from app.video.source import open_stream, packets_of, stamps_unreliable

_log = logging.getLogger(__name__)
# Pictures that nothing refers to can be left out on the way to a frame without changing it.
# HEVC is not listed: with temporal layers a "non-reference" picture may be referred to.
_SKIPS_SAFELY = {"h264", "mpeg2video", "mpeg1video"}
_SEEK_TRIES = 5


class Decoder(Closing):
    """Frames of one medium with their place in its index. For one thread.

    After :meth:`start_at` the frames come in display order. ``position`` is the place after
    the last one handed out, ``started`` the place of the keyframe where decoding began.

    Args:
        info: What :func:`app.video.probe.probe` found.
        index: The medium's frames.
        threads: Of the decoder, 0 for one per core (eight at most).
        alone: Hand out copies. What a decoder cannot read keeps what was in its memory before,
            and that depends on how long others hold on to its frames.
        strict: Leave out pictures in which the decoder notices an error. Not for media whose
            frames are counted, as one that is left out would shift all that follow.

    Attributes:
        counted: Frames have no stamps that tell them apart.
    """

    def __init__(
        self,
        info: MediaInfo,
        index: FrameIndex,
        *,
        threads: int = 0,
        alone: bool = False,
        strict: bool = False,
    ) -> None:
        self._info = info
        self._index = index
        self._threads = threads
        self._strict = strict and not index.counted
        self._container, self._stream = open_stream(info, threads=threads, strict=self._strict)
        context = self._stream.codec_context
        self.counted = index.counted or stamps_unreliable(self._container, self._stream)
        # On the way through damage every picture counts: others were made from it.
        self._skips = (
            context.codec.canonical_name in _SKIPS_SAFELY and not self.counted and not index.damaged
        )
        self._keys: IntArray = np.flatnonzero(index.keyframe).astype(np.int64)
        self._marks: list[tuple[int | None, int | None]] | None = None
        self._intact = intact_by(self._stream) if self._strict else None
        self._cropper = Cropper(info, self._container, self._stream)
        self._filter = Filtered("hflip" if info.mirrored else "copy")
        self._filters = info.mirrored or alone
        self._needed = index.start
        self._flushed = False
        self._await_key = False
        self.position = 0
        self.started = 0
        self._packets: Iterator[Packet[Any]] = packets_of(self._container, self._stream)
        self._ready: deque[av.VideoFrame] = deque()

    @property
    def leaves_out(self) -> bool:
        """Whether frames that nobody needs may be missing before the ones that are needed."""
        return self._skips

    def close(self) -> None:
        self._ready.clear()
        self._container.close()

    def key_before(self, position: int) -> int:
        """Position of the last keyframe at or before ``position``, 0 if there is none."""
        found = int(np.searchsorted(self._keys, position, side="right")) - 1
        return int(self._keys[found]) if found >= 0 else 0

    def start_at(self, position: int, *, wanted: int | None = None) -> None:
        """Go to a keyframe at or before ``position``.

        Args:
            position: Place in the index.
            wanted: Frames before this place may be left out where that is faster.
        """
        self._needed = self._index.at(position if wanted is None else wanted)
        key = self.key_before(position)
        seek = self._seek_counted if self.counted else self._seek
        if not self._index.keyframe[key] or not seek(key):
            self._restart()

    def need(self, position: int) -> None:
        """From here on no frame at or after ``position`` may be left out."""
        self._needed = min(self._needed, self._index.at(position))

    def skip_to(self, position: int) -> None:
        """Frames before ``position`` may be left out from here on."""
        self._needed = self._index.at(position)

    def read(self) -> tuple[int, av.VideoFrame] | None:
        """The next frame with its place in the index; None at the end of the medium."""
        while True:
            while self._ready:
                frame = self._ready.popleft()
                place = self._place(frame)
                if place is None:
                    continue
                self.position = place + 1
                frame.pts = int(self._index.pts[place])
                frame.time_base = self._index.time_base
                frame = self._cropper(frame)
                # Some decoders store pictures from the bottom up, with lines of negative length.
                upward = any(plane.line_size < 0 for plane in frame.planes)
                return place, self._filter(frame) if self._filters or upward else frame
            if self._flushed:
                return None
            self._decode_next()

    def _decode_next(self) -> None:
        packet: Packet[Any] | None
        try:
            packet = next(self._packets, None)
        except av.error.FFmpegError as error:
            _log.warning("%s breaks off: %s", self._info.path, error)
            packet = None
        if packet is None or packet.size == 0:
            self._flushed = True
            packet = None
        elif self._intact is not None and not self._intact(packet):
            return
        elif self._skips:
            spare = packet.pts is not None and packet.pts < self._needed
            self._stream.codec_context.skip_frame = "NONREF" if spare else "DEFAULT"
        try:
            self._ready.extend(self._stream.decode(packet))
        except av.error.FFmpegError as error:
            _log.debug("%s: a packet cannot be decoded: %s", self._info.path, error)

    def _place(self, frame: av.VideoFrame) -> int | None:
        """Where a frame belongs; None for one that the index does not list."""
        index = self._index
        if self.counted:
            if self._await_key:
                # Leading pictures of an open group, whose references were not decoded.
                if not frame.key_frame:
                    return None
                self._await_key = False
            return self.position if self.position < len(index) else None
        if frame.pts is None:
            return None
        place = self.position
        if place >= len(index) or index.pts[place] != frame.pts:
            place = int(np.searchsorted(index.pts, frame.pts))
            if place >= len(index) or index.pts[place] != frame.pts:
                return None
        return place

    def _restart(self) -> None:
        self._container.close()
        self._container, self._stream = open_stream(
            self._info, threads=self._threads, strict=self._strict
        )
        self._after_seek(0, packets_of(self._container, self._stream))

    def _after_seek(self, position: int, packets: Iterator[Packet[Any]]) -> None:
        self._packets = packets
        self._ready.clear()
        self._flushed = False
        self._await_key = False
        self.position = self.started = position

    def _seek(self, key: int) -> bool:
        """Land on a keyframe at or before the one at ``key``; check it, else step back.

        A backward seek lands after its target in some containers (MPEG-TS), and with
        B-frames in many, because they look at decoding times.
        """
        index = self._index
        goal = int(index.pts[key])
        second = max(1, int(1 / index.time_base))
        earlier = int(np.searchsorted(self._keys, key))
        for attempt in range(_SEEK_TRIES):
            back = 0 if attempt == 0 else second << (2 * (attempt - 1))
            previous = int(index.pts[self._keys[max(0, earlier - attempt)]])
            target = min(previous, goal - back)
            if attempt and target <= index.start:
                return False  # From the start is what is left, and always right.
            packets = self._land(target)
            if packets is None:
                continue
            first, rest = packets
            if first.pts is not None and first.pts <= goal:
                self._after_seek(int(np.searchsorted(index.pts, first.pts)), rest)
                return True
        return False

    def _land(
        self, target: int, *, byte: bool = False
    ) -> tuple[Packet[Any], Iterator[Packet[Any]]] | None:
        """Seek; the first keyframe packet there, and the packets from it on."""
        try:
            self._container.seek(target, stream=self._stream, unsupported_byte_offset=byte)
            packets = packets_of(self._container, self._stream)
            for packet in packets:
                if packet.is_keyframe and packet.size:
                    return packet, _chain(packet, packets)
        except av.error.FFmpegError as error:
            _log.debug("%s: seek to %d failed: %s", self._info.path, target, error)
        return None

    def _seek_counted(self, key: int) -> bool:
        """Land exactly on the keyframe at ``key``: without stamps nothing else is known."""
        marks = self._key_marks()
        number = int(np.searchsorted(self._keys, key))
        if len(marks) != len(self._keys):
            return False
        dts, byte = marks[number]
        target = byte if dts is None else dts
        if target is None:
            return False
        packets = self._land(target, byte=dts is None)
        if packets is None:
            return False
        first, rest = packets
        if (first.dts, first.pos) != (dts, byte):
            return False
        self._after_seek(key, rest)
        self._await_key = True
        return True

    def _key_marks(self) -> list[tuple[int | None, int | None]]:
        """Decoding time and file offset of every keyframe packet; demuxed once."""
        if self._marks is None:
            self._marks = []
            container, stream = open_stream(self._info)
            with container:
                try:
                    for packet in packets_of(container, stream):
                        if packet.is_keyframe and packet.size:
                            self._marks.append((packet.dts, packet.pos))
                except av.error.FFmpegError as error:
                    _log.debug("%s breaks off: %s", self._info.path, error)
        return self._marks


def _chain(first: Packet[Any], rest: Iterator[Packet[Any]]) -> Iterator[Packet[Any]]:
    yield first
    yield from rest
