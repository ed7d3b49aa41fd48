"""Opening containers: which stream is the video, and errors in words for a person."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import av.error
from av.container import InputContainer
from av.packet import Packet
from av.stream import Discard, Disposition
from av.video.stream import VideoStream

from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.core.said import say

# Text, scripts and play lists that FFmpeg would gladly "play", some by opening other files.
_NOT_MEDIA = {"tty", "hls", "dash", "concat", "lavfi", "sdp", "rtsp", "bin", "xbin", "adf", "idf"}
_LISTS = (b"ffconcat", b"#EXTM3U", b"[playlist]", b"<?xml", b"v=0")
_NO_TIMESTAMPS = 0x80  # AVFMT_NOTIMESTAMPS
_RESETS = 0x200  # AVFMT_TS_DISCONT
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
_SEQUENCE = "avis"
"""Brand of animated AVIF, which holds one of its pictures as a still beside its film."""
_MOTION_JPEG = {".mjpeg", ".mjpg"}
STRICT = "crccheck+explode"
"""What decoders are told, so that a picture with an error in it does not come out."""


def check_file(path: Path) -> None:
    """Refuse what is not a readable, non-empty regular file.

    Raises:
        MediaError: With the reason.
    """
    try:
        status = path.stat()
    except FileNotFoundError as error:
        raise MediaError(
            path, say("there is no such file"), say("It was moved, renamed or deleted")
        ) from error
    except (OSError, ValueError) as error:
        raise MediaError(path, say("cannot be read ({error})", error=_words(error))) from error
    if stat.S_ISDIR(status.st_mode):
        raise MediaError(path, say("is a folder, not a file"))
    if not stat.S_ISREG(status.st_mode):
        raise MediaError(path, say("is not a regular file"))
    if status.st_size == 0:
        raise MediaError(path, say("the file is empty"), say("Copy it again from where it came"))
    if not os.access(path, os.R_OK):
        raise MediaError(path, say("cannot be read (no permission)"))


def image_format(path: Path) -> str | None:
    """FFmpeg's demuxer for a still image, told by its first bytes; None for anything else.

    Naming it keeps FFmpeg from reading ``%d`` in a file name as a number pattern, and a
    picture with a preview or gain map in it from being taken for motion JPEG.
    """
    with path.open("rb") as file:
        head = file.read(1 << 16)
    if head[:3] == b"\xff\xd8\xff" and path.suffix.lower() not in _MOTION_JPEG:
        return "jpeg_pipe"
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return "apng" if b"acTL" in head else "png_pipe"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "tiff_pipe"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp_pipe"
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0":
        return "bmp_pipe"
    return None


def is_heic(path: Path) -> bool:
    """Whether the file is an HEIF picture coded with HEVC, as phones write them."""
    with path.open("rb") as file:
        head = file.read(64)
    if head[4:8] != b"ftyp" or head[8:12] not in _HEIC_BRANDS:
        return False
    return b"avif" not in head and b"isom" not in head


def open_container(path: Path) -> InputContainer:
    """Open a file for reading.

    Raises:
        MediaError: FFmpeg cannot make sense of the file.
    """
    with path.open("rb") as file:
        # Refused before FFmpeg sees it: opening a list would open the files in it.
        if file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_LISTS):
            raise MediaError(path, say("is a list or a text, not a video or an image"))
    options = {"protocol_whitelist": "file"}
    try:
        # The prefix keeps a name such as "concat:x" from being taken for a protocol.
        container = av.open(
            f"file:{path}",
            "r",
            format=image_format(path),
            options=options,
            metadata_errors="replace",
        )
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise MediaError(path, *_reason(path, error)) from error
    names = set(container.format.name.split(","))
    if names & _NOT_MEDIA:
        container.close()
        raise MediaError(path, say("is not a video or an image"))
    return container


def _reason(path: Path, error: Exception) -> tuple[str, str]:
    if isinstance(error, av.error.InvalidDataError):
        with path.open("rb") as file:
            head = file.read(12)
        if head[4:8] == b"ftyp":
            return (
                "is incomplete: it breaks off before the table of its frames (moov)",
                "Copy or download it again, or repair it with a recovery tool",
            )
        return "is not a video or an image, or is damaged beyond reading", ""
    return f"cannot be read ({_words(error)})", ""


def _words(error: Exception) -> str:
    text = getattr(error, "strerror", None) or str(error)
    return str(text).splitlines()[0] if text else type(error).__name__


def choose_stream(container: InputContainer, path: Path) -> VideoStream:
    """The stream that is the video: the default one, else the first. Cover art is none.

    Raises:
        MediaError: There is no such stream, or no decoder for it.
    """
    aside = Disposition.attached_pic | Disposition.timed_thumbnails
    found = [stream for stream in container.streams.video if not stream.disposition & aside]
    if not found:
        if container.streams.audio:
            raise MediaError(path, say("holds only audio, no video"))
        raise MediaError(path, say("holds no video stream"))
    usable = [stream for stream in found if stream.codec_context is not None]
    if not usable:
        raise MediaError(path, say("is coded in a way that this program has no decoder for"))
    if container.metadata.get("major_brand") == _SEQUENCE:
        usable = [stream for stream in usable if stream.frames > 1] or usable
    default = [stream for stream in usable if stream.disposition & Disposition.default]
    return (default or usable)[0]


def open_stream(
    info: MediaInfo, *, threads: int = 0, strict: bool = False
) -> tuple[InputContainer, VideoStream]:
    """Open a probed medium for decoding; all other streams are skipped unread.

    Args:
        info: What :func:`app.video.probe.probe` found.
        threads: Decoder threads, 0 for one per core (eight at most).
        strict: A picture with an error in it does not come out, where the decoder notices.

    Raises:
        MediaError: The file is gone or is not what it was.
    """
    check_file(info.path)
    container = open_container(info.path)
    streams = container.streams
    if info.stream >= len(streams) or streams[info.stream].type != "video":
        container.close()
        raise MediaError(info.path, say("has changed since it was opened"))
    stream: Any = streams[info.stream]
    for other in streams:
        if other.index != stream.index:
            other.discard = Discard.all
    stream.thread_type = "AUTO"
    stream.thread_count = threads or min(os.cpu_count() or 1, 8)
    if strict:
        stream.codec_context.options = {"err_detect": STRICT}
    return container, stream


def packets_of(container: InputContainer, stream: VideoStream) -> Iterator[Packet[VideoStream]]:
    """Packets of one stream in file order; the last one is empty and flushes the decoder.

    Raises:
        av.error.FFmpegError: The file cannot be read any further.
    """
    while True:
        try:
            yield from container.demux(stream)
        except IndexError:
            # PyAV stumbles over a packet of a stream that only now appeared in the file.
            continue
        return


def stamps_unreliable(container: InputContainer, stream: VideoStream) -> bool:
    """Whether the container's stamps are known to be missing or mere guesses.

    Raw streams have none. AVI knows only the order of its chunks, so that with B-frames the
    stamps FFmpeg derives come out of order.
    """
    if container.format.flags & _NO_TIMESTAMPS:
        return True
    return container.format.name == "avi" and bool(stream.codec_context.has_b_frames)


def clock_resets(container: InputContainer) -> bool:
    """Whether the container's clock may be set anew on its way, as in transport streams.

    They can be cut and joined like texts; nothing in them is then put right.
    """
    return bool(container.format.flags & _RESETS)
