"""Single frames of what FFmpeg decodes: GIF, APNG and AVIF, JPEG 2000, Netpbm, Targa and others."""

from __future__ import annotations

import re
from pathlib import Path

import av
import av.error
import numpy as np

from app.core.errors import MediaError
from app.core.model import ColorTags
from app.core.said import say
from app.video import orientation
from app.video.convert import convert
from app.video.kinds import RARE_IMAGE_SUFFIXES
from app.video.source import choose_stream, open_container, packets_of
from app.video.stills.picture import Decoded, check_size, damaged
from app.video.tones import HDR

_HEAD = 1 << 16
_RASTER = b"\x59\xa6\x6a\x95"
_ENDS = {b"qoif": bytes(7) + b"\x01", b"\xff\xd8\xff": b"\xff\xd9"}
"""First and last bytes of QOI and JPEG-LS files."""
_FLOATING = re.compile(r"f(16|32)(le|be)?$")
_TILED = re.compile(rb"infe.{8,10}grid", re.DOTALL)
"""An AVIF picture that is put together from others; FFmpeg hands out the first of them."""


def read_framed(path: Path) -> Decoded:
    """Decode the only frame of a file.

    Raises:
        MediaError: It is damaged, too large, put together from tiles, or has samples that are
            not whole numbers.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head[4:8] == b"ftyp" and _TILED.search(head):
        raise MediaError(
            path,
            say("AVIF pictures made of tiles cannot be read"),
            say("Convert it to JPEG or PNG first"),
        )
    if head[:3] == b"GIF":
        _check_gif(path)
    elif _lacks_end(path, head):
        raise damaged(path, "it breaks off before its end")
    frame = _only_frame(path)
    check_size(path, frame.width, frame.height)
    if _FLOATING.search(frame.format.name):
        raise MediaError(
            path,
            say("pictures whose samples are floating-point numbers cannot be read"),
            say("Convert it to PNG or TIFF first"),
        )
    bits = max((component.bits for component in frame.format.components), default=8)
    tags = ColorTags(
        primaries=int(frame.color_primaries),
        transfer=int(frame.color_trc),
        matrix=int(frame.colorspace),
    )
    # HDR is brought to a display's tones, for which there is a table of eight bits.
    deep = bits > 8 and tags.transfer not in HDR
    layout = (
        ("bgra64le" if deep else "bgra") if _has_alpha(frame) else "bgr48le" if deep else "bgr24"
    )
    picture = convert(frame, size=(frame.width, frame.height), tags=tags, layout=layout)
    if picture.shape[2] == 4 and bool((picture[..., 3] == np.iinfo(picture.dtype).max).all()):
        picture = np.ascontiguousarray(picture[..., :3])
    return Decoded(picture, bits, orientation.of_frame(frame))


def _check_gif(path: Path) -> None:
    """FFmpeg shows what is there of a GIF that breaks off and says nothing: walk its blocks."""
    data = path.read_bytes()

    def palette(flags: int) -> int:
        return 3 << ((flags & 7) + 1) if flags & 0x80 else 0

    try:
        at = 13 + palette(data[10])
        while at < len(data) and data[at] != 0x3B:  # Some have no last mark, and all before it.
            if data[at] == 0x2C:  # a picture: its place and flags, palette and code size
                at += 11 + palette(data[at + 9])
            elif data[at] == 0x21:  # an extension
                at += 2
            else:
                raise damaged(path, "its blocks make no sense")
            while data[at]:
                at += 1 + data[at]
            at += 1
    except IndexError:
        raise damaged(path, "it breaks off before its end") from None


def _lacks_end(path: Path, head: bytes) -> bool:
    """Whether a picture breaks off of whose rest FFmpeg makes something up without a word."""
    size = path.stat().st_size
    if head[:4] == _RASTER:
        length, palette = (int.from_bytes(head[at : at + 4], "big") for at in (16, 28))
        return size < 32 + palette + length
    ending = next((end for start, end in _ENDS.items() if head.startswith(start)), b"")
    with path.open("rb") as file:
        file.seek(max(0, size - 2 * len(ending) - 16))
        return ending not in file.read()


def _only_frame(path: Path) -> av.VideoFrame:
    with open_container(path) as container:
        stream = choose_stream(container, path)
        check_size(path, stream.codec_context.width, stream.codec_context.height)
        try:
            for packet in packets_of(container, stream):
                for frame in packet.decode():
                    if frame.is_corrupt:
                        raise damaged(path, "the decoder says so")
                    return frame
        except av.error.FFmpegError as error:
            raise _unreadable(path, error.strerror or type(error).__name__) from error
    raise _unreadable(path, "no frame of it can be decoded")


def _unreadable(path: Path, why: str) -> MediaError:
    if path.suffix.lower() not in RARE_IMAGE_SUFFIXES:
        return damaged(path, why)
    return MediaError(
        path,
        say(
            "cannot be decoded ({why}): it is damaged, or of a form that this program does not "
            "know",
            why=why,
        ),
        say("Convert it to PNG or TIFF first"),
    )


def _has_alpha(frame: av.VideoFrame) -> bool:
    name = frame.format.name
    return (
        name == "pal8"
        or name.startswith(("ya", "yuva", "gbrap"))
        or "a" in re.sub(r"^gray|\d.*$", "", name)
    )
