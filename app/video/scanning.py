"""Reading a medium to its end: packets as they lie in the file, frames as a decoder shows them."""

from __future__ import annotations

import logging
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

import av
import av.error
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from app.core.model import MediaInfo
from app.core.task import CancelToken
from app.video.edits import cuts_of
from app.video.source import open_stream, packets_of

_log = logging.getLogger(__name__)
NONE = -(1 << 63)
"""A stamp that is missing."""


@dataclass(slots=True)
class Scan:
    """Packets of the video stream in file order; a missing stamp is :data:`NONE`.

    ``last_duration`` is of the packet shown last, ``final_duration`` of the last in the file,
    ``gap`` the answer of :func:`app.video.resets.reset_gap`.
    """

    pts: array[int] = field(default_factory=lambda: array("q"))
    dts: array[int] = field(default_factory=lambda: array("q"))
    key: bytearray = field(default_factory=bytearray)
    last_duration: int = 0
    final_duration: int = 0
    final_shown_last: bool = True
    track: int = 0
    broken: bool = False
    unreliable: bool = False
    gap: int | None = None


def scanned_packets(
    container: InputContainer, stream: VideoStream, info: MediaInfo, scan: Scan
) -> Iterator[Packet[VideoStream]]:
    """Packets of the video stream that hold something; where the file breaks off, it is noted."""
    try:
        for packet in packets_of(container, stream):
            if packet.size:
                yield packet
    except av.error.FFmpegError as error:
        _log.warning("%s breaks off: %s", info.path, error)
        scan.broken = True


@dataclass(frozen=True, slots=True)
class Shown:
    """A decoded frame; ``damaged`` where it, or a packet before it, cannot be decoded wholly."""

    stamp: int | None
    key: bool
    damaged: bool


def decoded_frames(
    info: MediaInfo, token: CancelToken | None, *, limit: int | None = None, threads: int = 0
) -> Iterator[Shown]:
    """Every frame, in the order the decoder shows them.

    Args:
        info: The medium.
        token: Cancel.
        limit: So many frames at most.
        threads: Decoder threads, 0 for one per core (eight at most).
    """
    container, stream = open_stream(info, threads=threads)
    count = 0
    failed = False
    with container:
        cuts = cuts_of(container, info.path, stream.id)
        # The generator that reports a broken end needs somewhere to note it.
        demuxed = _with_flush(scanned_packets(container, stream, info, Scan()))
        for packet in demuxed:
            if token is not None:
                token.checkpoint()
            try:
                frames = stream.decode(packet)
            except av.error.FFmpegError as error:
                _log.debug("%s: a packet cannot be decoded: %s", info.path, error)
                failed = count > 0  # before the first frame there is nothing to damage
                continue
            for frame in frames:
                if cuts.hides(frame, stream.time_base):
                    continue
                yield Shown(frame.pts, frame.key_frame, frame.is_corrupt or failed)
                count += 1
                if count == limit:
                    return


def _with_flush(
    packets: Iterator[Packet[VideoStream]],
) -> Iterator[Packet[VideoStream] | None]:
    yield from packets
    yield None
