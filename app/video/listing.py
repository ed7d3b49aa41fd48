"""Packets and decoded frames of a video, one after the other, as far as they can be read."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import av.error
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from app.core.model import MediaInfo
from app.core.task import CancelToken
from app.video.edits import cuts_of
from app.video.source import open_stream, packets_of

_log = logging.getLogger(__name__)


def whole_packets(
    container: InputContainer,
    stream: VideoStream,
    path: Path,
    *,
    broke: Callable[[], None] = lambda: None,
) -> Iterator[Packet[VideoStream]]:
    """Packets that hold something, until the file ends or breaks off.

    Args:
        container: An open source.
        stream: Of it.
        path: Named in the log.
        broke: Told when the file breaks off.
    """
    try:
        for packet in packets_of(container, stream):
            if packet.size:
                yield packet
    except av.error.FFmpegError as error:
        _log.warning("%s breaks off: %s", path, error)
        broke()


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
        for packet in _with_flush(whole_packets(container, stream, info.path)):
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
