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
from app.video import orientation
from app.video.source import (
    check_file,
    choose_stream,
    image_format,
    is_avif,
    is_heic,
    open_container,
    packets_of,
)
from app.video.tail import breaks_off

_PATIENCE = 3000
"""Packets to try until one gives a picture."""
_MOST_FRAMES = 1 << 32
_FULL_RANGE = 2


def probe(path: Path) -> MediaInfo:
    """Look into a file.

    Args:
        path: A video or a still image (JPEG, PNG, WebP, TIFF, BMP).

    Raises:
        MediaError: It is missing, empty, a folder, not a video, only audio, or nothing in it
            can be decoded. The message names the file and the reason.
    """
    path = Path(os.path.abspath(path))
    check_file(path)
    if is_heic(path):
        raise MediaError(path, "HEIC pictures cannot be read", "Convert it to JPEG or PNG first")
    with open_container(path) as container:
        stream = choose_stream(container, path)
        frame = _first_frame(container, stream, path)
        truncated = breaks_off(path)
        kind = _kind(container, stream, path)
        return _describe(path, kind, container, stream, frame, truncated=truncated)


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
        raise MediaError(path, "is incomplete: it breaks off before its first whole picture")
    if image_format(path) == "webp_pipe":
        raise MediaError(path, "this kind of WebP (animated, perhaps) cannot be decoded")
    raise MediaError(path, f"no frame of it can be decoded{reason}")


def _kind(container: InputContainer, stream: VideoStream, path: Path) -> MediaKind:
    forced = image_format(path)
    if forced is not None and forced != "apng":
        return MediaKind.IMAGE
    names = set(container.format.name.split(","))
    still = is_avif(path) or bool(stream.disposition & Disposition.still_image)
    if still or names & {"gif", "apng"}:
        with open_container(path) as again:
            packets = 0
            try:
                for packet in packets_of(again, choose_stream(again, path)):
                    packets += packet.size > 0
                    if packets > 1:
                        return MediaKind.VIDEO
            except av.error.FFmpegError:
                pass  # What was read so far decides.
        return MediaKind.IMAGE
    return MediaKind.VIDEO


def _describe(
    path: Path,
    kind: MediaKind,
    container: InputContainer,
    stream: VideoStream,
    frame: av.VideoFrame,
    *,
    truncated: bool,
) -> MediaInfo:
    image = kind is MediaKind.IMAGE
    # PyAV cannot show the whole display matrix of a picture that also carries EXIF data.
    forced = image_format(path) if image else None
    turn = orientation.of_frame(frame) if forced is None else orientation.of_image_file(path)
    turned = turn.rotation in (90, 270)
    time_base = stream.time_base or Fraction(1, 90000)
    context = stream.codec_context
    name = frame.format.name
    return MediaInfo(
        path=path,
        kind=kind,
        format=container.format.name,
        codec=context.codec.canonical_name,
        width=frame.height if turned else frame.width,
        height=frame.width if turned else frame.height,
        coded_width=frame.width,
        coded_height=frame.height,
        rotation=turn.rotation,
        time_base=time_base,
        start_pts=0 if image else stream.start_time or 0,
        duration=None if image else _duration(container, stream, time_base),
        announced_frames=1 if image else _announced(stream),
        rate=None if image else _rate(stream),
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
