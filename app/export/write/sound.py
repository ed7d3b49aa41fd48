"""What becomes of each sound track: copied, encoded anew, or left out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import av
import av.codec

from app.core.settings import AudioChoice
from app.export.write.containers import FORMATS, fits_audio
from app.video.played import codec_of
from app.video.source import open_container

_TRIED = 24
"""Packets that show whether a track can be copied or decoded."""
_LOSSLESS: Final = frozenset(
    {"flac", "alac", "wavpack", "tta", "ape", "tak", "mlp", "truehd", "s302m", "wmalossless"}
)
_NAMES: Final = {"aac": "AAC", "libopus": "Opus", "flac": "FLAC"}


class SoundWay(StrEnum):
    """What becomes of a sound track. Scripts read these values."""

    COPY = "copy"
    REENCODE = "reencode"
    LEAVE_OUT = "leave_out"
    """As asked: no sound at all."""
    DOES_NOT_FIT = "does_not_fit"
    """Left out: the container cannot hold it, and nobody wants it encoded anew."""
    UNDECODABLE = "undecodable"
    """Left out: the container cannot hold it, and there is no decoder for it."""

    @property
    def carried(self) -> bool:
        """Whether the export has the track."""
        return self in (SoundWay.COPY, SoundWay.REENCODE)


@dataclass(frozen=True, slots=True)
class SoundCodec:
    """How sound is encoded anew.

    Attributes:
        encoder: FFmpeg's name.
        title: For a person.
    """

    encoder: str
    title: str


def sound_ways(path: Path, audio: AudioChoice, suffix: str) -> dict[int, SoundWay]:
    """Decide about every sound track of a file, by trying.

    Args:
        path: The source.
        audio: What the person chose.
        suffix: File ending of the export.

    Returns:
        By index of the stream.

    Raises:
        MediaError: The file is gone or cannot be read.
    """
    with open_container(path) as container:
        found = [stream.index for stream in container.streams if stream.type == "audio"]
        codecs = {index: codec_of(container.streams[index]) for index in found}
    ways = {}
    for index, codec in codecs.items():
        if audio is AudioChoice.DROP:
            ways[index] = SoundWay.LEAVE_OUT
        elif (
            audio is not AudioChoice.REENCODE
            and fits_audio(suffix, codec)
            and _copies(path, index, suffix)
        ):
            ways[index] = SoundWay.COPY
        elif audio is AudioChoice.COPY:
            ways[index] = SoundWay.DOES_NOT_FIT
        else:
            ways[index] = SoundWay.REENCODE if decodes(path, index) else SoundWay.UNDECODABLE
    return ways


def sound_codec(suffix: str, codec: str, sample_format: str) -> SoundCodec:
    """The encoder for sound that a container cannot hold as it is.

    What was stored without loss stays so where the container can: in Matroska and QuickTime.

    Args:
        suffix: File ending of the export.
        codec: The source's codec.
        sample_format: Of its decoded samples.
    """
    lossless = codec in _LOSSLESS or (codec.startswith("pcm_") and codec not in _LOGARITHMIC)
    if suffix == ".webm":
        encoder = "libopus"
    elif lossless and suffix == ".mkv":
        encoder = "flac"
    elif lossless and suffix == ".mov":
        encoder = "pcm_s16le" if sample_format[:3] in ("u8", "u8p", "s16") else "pcm_s24le"
    else:
        encoder = "aac"
    return SoundCodec(encoder, _NAMES.get(encoder, "PCM"))


_LOGARITHMIC: Final = frozenset({"pcm_mulaw", "pcm_alaw", "pcm_vidc"})


def _first_packets(container: Any, index: int) -> Iterator[Any]:
    """The first packets that are played, with those that an edit list hides before them."""
    count = 0
    for packet in container.demux(container.streams[index]):
        if packet.size:
            yield packet
            count += not packet.is_discard
        if count == _TRIED:
            return


def _copies(path: Path, index: int, suffix: str) -> bool:
    """Whether the muxer takes the track: its first packets are written into memory."""
    with open_container(path) as container:
        stream: Any = container.streams[index]
        if stream.codec_context is None:
            return False
        try:
            with av.open(io.BytesIO(), "w", format=FORMATS[suffix]) as trial:
                copy = trial.add_stream_from_template(stream)
                time = 0
                for packet in _first_packets(container, index):
                    packet.pts = packet.dts = time
                    time += packet.duration or 1
                    packet.stream = copy
                    trial.mux_one(packet)
        except (av.FFmpegError, ValueError):
            return False
    return True


def decodes(path: Path, index: int) -> bool:
    """Whether sound comes out of a track's first packets.

    Raises:
        MediaError: The file is gone or cannot be read.
    """
    with open_container(path) as container:
        if container.streams[index].codec_context is None:
            return False
        try:
            for packet in _first_packets(container, index):
                try:
                    if packet.decode():
                        return True
                except av.error.InvalidDataError:
                    continue  # A damaged packet says nothing of the others.
        except (av.FFmpegError, ValueError):
            return False
    return False
