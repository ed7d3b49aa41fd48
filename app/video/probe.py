"""What a file is: one frame is decoded, because headers alone do not tell the truth."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from app.core.errors import MediaError
from app.core.model import ColorTags, MediaInfo, MediaKind, StreamInfo
from app.core.said import say
from app.video import orientation
from app.video.convert import convertible
from app.video.crop import crop_of
from app.video.source import (
    check_file,
    choose_stream,
    is_heic,
    open_container,
    packets_of,
)
from app.video.stills import ANIMATED, StillPicture, read_still, still_kind
from app.video.tail import breaks_off

_PATIENCE = 3000
"""Packets to try until one gives a picture."""
_MOST_FRAMES = 1 << 32
_FULL_RANGE = 2
_STILL_CLOCK = Fraction(1, 25)


def probe(path: Path) -> MediaInfo:
    """Look into a file.

    Args:
        path: A video or a still image.

    Raises:
        MediaError: It is missing, empty, a folder, not a video, only audio, or nothing in it
            can be decoded. The message names the file and the reason.
    """
    path = Path(os.path.abspath(path))
    check_file(path)
    if is_heic(path):
        raise MediaError(
            path, say("HEIC pictures cannot be read"), say("Convert it to JPEG or PNG first")
        )
    still = still_kind(path)
    if still is not None and (still not in ANIMATED or _single_frame(path)):
        return _describe_still(path, read_still(path))
    with open_container(path) as container:
        stream = choose_stream(container, path)
        frame = _first_frame(container, stream, path)
        if not convertible(frame):
            raise MediaError(
                path,
                say(
                    "its pixels are stored in a way that cannot be shown ({name})",
                    name=frame.format.name,
                ),
                say("Convert it to another format first, such as H.264 or FFV1"),
            )
        return _describe(path, container, stream, frame=frame, truncated=breaks_off(path))


def _first_frame(container: InputContainer, stream: VideoStream, path: Path) -> av.VideoFrame:
    reason = ""
    try:
        for number, packet in enumerate(packets_of(container, stream)):
            try:
                frames = packet.decode()
            except av.error.FFmpegError as error:
                reason = f" ({error.strerror})" if error.strerror else ""
                continue
            if frames:
                return frames[0]
            if number > _PATIENCE:
                break
    except av.error.FFmpegError as error:
        reason = f" ({error.strerror})" if error.strerror else ""
    if breaks_off(path):
        raise MediaError(path, say("is incomplete: it breaks off before its first whole picture"))
    raise MediaError(path, say("no frame of it can be decoded{reason}", reason=reason))


def _single_frame(path: Path) -> bool:
    """Whether a file that could hold an animation holds one picture only."""
    with open_container(path) as container:
        packets = 0
        try:
            for packet in packets_of(container, choose_stream(container, path)):
                packets += packet.size > 0
                if packets > 1:
                    return False
        except av.error.FFmpegError:
            pass  # What was read so far decides.
    return True


def _describe_still(path: Path, picture: StillPicture) -> MediaInfo:
    """A still's frames are upright as they are read: nothing about it is turned any more."""
    width, height = picture.size
    return MediaInfo(
        path=path,
        kind=MediaKind.IMAGE,
        format=picture.kind.value,
        codec=picture.kind.value,
        width=width,
        height=height,
        coded_width=width,
        coded_height=height,
        rotation=0,
        time_base=_STILL_CLOCK,
        start_pts=0,
        duration=None,
        announced_frames=1,
        rate=None,
        sample_aspect=Fraction(1),
        pixel_format=picture.pixel_format,
        bit_depth=picture.depth,
        color=ColorTags(),
    )


def _describe(
    path: Path,
    container: InputContainer,
    stream: VideoStream,
    *,
    frame: av.VideoFrame,
    truncated: bool,
) -> MediaInfo:
    turn = orientation.of_frame(frame)
    turned = turn.rotation in (90, 270)
    crop = crop_of(container, path, stream, frame=frame)
    width, height = (frame.width, frame.height) if crop is None else (crop.width, crop.height)
    time_base = stream.time_base or Fraction(1, 90000)
    context = stream.codec_context
    name = frame.format.name
    return MediaInfo(
        path=path,
        kind=MediaKind.VIDEO,
        format=container.format.name,
        codec=context.codec.canonical_name,
        width=height if turned else width,
        height=width if turned else height,
        coded_width=width,
        coded_height=height,
        rotation=turn.rotation,
        time_base=time_base,
        start_pts=stream.start_time or 0,
        duration=_duration(container, stream, time_base),
        announced_frames=_announced(stream),
        rate=_rate(stream),
        sample_aspect=_aspect(stream),
        pixel_format=name,
        bit_depth=max((component.bits for component in frame.format.components), default=8),
        color=ColorTags(
            primaries=int(frame.color_primaries),
            transfer=int(frame.color_trc),
            matrix=int(frame.colorspace),
            range=_FULL_RANGE if name.startswith("yuvj") else int(frame.color_range),
        ),
        bit_rate=context.bit_rate or container.bit_rate or None,
        other_streams=tuple(
            _other(other) for other in container.streams if other.index != stream.index
        ),
        chapters=len(container.chapters()),
        metadata=tuple({**stream.metadata, **container.metadata}.items()),
        truncated=truncated,
        stream=stream.index,
        mirrored=turn.mirrored,
    )


def _duration(container: InputContainer, stream: VideoStream, time_base: Fraction) -> float | None:
    if stream.duration and stream.duration > 0:
        return float(stream.duration * time_base)
    if container.duration and container.duration > 0:
        return container.duration / av.time_base
    return None


def _announced(stream: VideoStream) -> int | None:
    return stream.frames if 0 < stream.frames < _MOST_FRAMES else None


def _rate(stream: VideoStream) -> Fraction | None:
    for rate in (stream.guessed_rate, stream.average_rate, stream.base_rate):
        if rate is not None and 0 < rate <= 1000:
            return Fraction(rate)
    return None


def _aspect(stream: VideoStream) -> Fraction:
    for aspect in (stream.sample_aspect_ratio, stream.codec_context.sample_aspect_ratio):
        if aspect is not None and aspect > 0:
            return Fraction(aspect)
    return Fraction(1)


def _other(stream: Any) -> StreamInfo:
    context = stream.codec_context
    codec = context.codec.canonical_name if context is not None else ""
    detail = ""
    if stream.type == "audio" and context is not None:
        detail = f"{context.sample_rate} Hz, {context.layout.name}"
    elif stream.type == "video" and stream.disposition & Disposition.attached_pic:
        detail = "cover art"
    return StreamInfo(stream.index, stream.type, codec, stream.language or "", detail)
