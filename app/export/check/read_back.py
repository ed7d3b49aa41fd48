"""Checks pictures while they are written, so that the finished file needs no second pass.

What the encoder hands out is decoded again at once and compared with what the source's pictures
say. The file is then proven to hold these very packets: decoding it would show the same pictures.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av

from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.core.settings import RedactionSettings
from app.export.check.coverage import Coverage, is_black
from app.export.check.expected import Expected
from app.video.source import open_container

_START_CODE: Final = b"\x00\x00\x01"
_DECODERS: Final = {"h264": "h264", "h265": "hevc"}


@dataclass(frozen=True, slots=True)
class WrittenPacket:
    """An encoded packet, before the container took it.

    Attributes:
        data: Its bytes.
        pts: Of its picture, in ``time_base``.
        time_base: Seconds a tick.
    """

    data: bytes
    pts: int | None
    time_base: Fraction


class ReadBack:
    """Decodes an export's packets and compares each picture with what is expected of it.

    Args:
        info: The source.
        redaction: How it is covered.
        codec: The export's, see :func:`can_read_back`.

    Attributes:
        coverage: What the comparisons found.
        frames: Pictures decoded.
        black: PTS of pictures that should be black and are not.
        broken: PTS of pictures that do not decode, or not when they should.
    """

    def __init__(self, info: MediaInfo, redaction: RedactionSettings, codec: str) -> None:
        self.coverage = Coverage(info, redaction)
        self.frames = 0
        self.black: list[int] = []
        self.broken: list[int] = []
        self._codec = codec
        self._digest = hashlib.sha256()
        self._waiting: deque[Expected | int] = deque()
        self._decoder: Any = None

    def add(
        self,
        expected: Sequence[Expected | int],
        packets: Iterable[WrittenPacket],
        extradata: bytes | None,
    ) -> None:
        """Take what was just encoded.

        Args:
            expected: Of the pictures that went into the encoder, in display order; only a PTS
                where the picture is black.
            packets: That came out of it.
            extradata: The encoder's.
        """
        self._waiting.extend(expected)
        for packet in packets:
            if self._decoder is None:
                self._decoder = av.CodecContext.create(_DECODERS[self._codec], "r")
                self._decoder.extradata = extradata
                # One picture in, one out: more threads would only hold pictures back.
                self._decoder.thread_count = 1
            self._digest.update(_framed(as_in_files(packet.data)))
            sent: Any = av.Packet(packet.data)
            sent.pts, sent.time_base = packet.pts, packet.time_base
            self._decode(sent)

    def finish(self) -> None:
        """Take the pictures that the decoder still holds."""
        if self._decoder is not None:
            self._decode(None)
        self.broken += [_pts(missing) for missing in self._waiting]
        self._waiting.clear()

    def holds(self, out: Path) -> bool:
        """Whether a file's video consists of exactly the packets that were checked."""
        digest = hashlib.sha256()
        try:
            with open_container(out) as container:
                for packet in container.demux(container.streams.video[0]):
                    if packet.size:
                        digest.update(_framed(bytes(packet)))
        except (MediaError, av.FFmpegError, IndexError):
            return False
        return digest.digest() == self._digest.digest()

    def _decode(self, packet: Any) -> None:
        try:
            frames = self._decoder.decode(packet)
        except av.FFmpegError:
            # Its picture will be missing, and so the next one comes too early.
            return
        for frame in frames:
            self._compare(frame)

    def _compare(self, frame: av.VideoFrame) -> None:
        if not self._waiting:
            self.broken.append(int(frame.pts or 0))
            return
        expected = self._waiting.popleft()
        if frame.pts != _pts(expected):
            self.broken.append(_pts(expected))
            return
        self.frames += 1
        if isinstance(expected, Expected):
            self.coverage.check(expected, frame)
        elif not is_black(frame):
            self.black.append(expected)


def can_read_back(codec: str) -> bool:
    """Whether a codec's packets mean the same on their own and in a file: H.264 and H.265."""
    return codec in _DECODERS


def as_in_files(data: bytes) -> bytes:
    """A packet of H.264 or H.265 as MP4, MOV and Matroska store it.

    Encoders put start codes between NAL units (ITU-T H.264, annex B), files each unit's length
    before it. No unit ends with a zero byte.
    """
    units = [unit.rstrip(b"\x00") for unit in data.split(_START_CODE)[1:]]
    return b"".join(len(unit).to_bytes(4, "big") + unit for unit in units)


def _framed(data: bytes) -> bytes:
    """With its length in front, so that no two rows of packets add up to the same bytes."""
    return len(data).to_bytes(8, "big") + data


def _pts(expected: Expected | int) -> int:
    return expected if isinstance(expected, int) else expected.pts
