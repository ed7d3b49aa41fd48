"""The output file: encoder, clock and muxer."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.container
import numpy as np

from app.core.closing import Closing
from app.core.errors import ExportError
from app.core.model import ColorTags, MediaInfo
from app.core.said import say
from app.core.timebase import FrameIndex
from app.export.check.read_back import WrittenPacket
from app.export.cover.planes import raw_plane
from app.export.hidden.pictures import FrameCleaner
from app.export.notes import HiddenPart, Note, NoteCode, Telling, Told
from app.export.write.codecs import EncodingPlan
from app.export.write.containers import FORMATS
from app.export.write.formats import Layout, layout_of
from app.export.write.scheduling import usual_priority
from app.video.convert import native

os.environ.setdefault("SVT_LOG", "1")  # Errors only; the encoder prints its settings otherwise.

_BITEXACT = 0x400  # AVFMT_FLAG_BITEXACT: no program names or versions in the file.
_BOXES = frozenset({".mp4", ".m4v", ".mov"})
_COARSE_CLOCK = frozenset({".mkv", ".webm"})


class VideoWriter(Closing):
    """Context manager around the output container and its video stream.

    Args:
        part: File to write.
        suffix: File ending that decides the container.
        info, index: The source.
        plan: Encoder and options.
        first: First decoded frame, for field order and colour.
        shift: Seconds that are added to all times, whole ticks of the pictures.

    Attributes:
        time_base: Seconds a tick of the pictures' PTS; the source's.
        shift: As given.
        cleaner: Keeps from the encoder what pictures carry beside their samples.
    """

    def __init__(
        self,
        part: Path,
        suffix: str,
        info: MediaInfo,
        *,
        index: FrameIndex,
        plan: EncodingPlan,
        first: av.VideoFrame,
        shift: Fraction = Fraction(0),
    ) -> None:
        self.plan = plan
        self.cleaner = FrameCleaner(keep_captions=plan.keeps_captions)
        self.exact_clock = suffix not in _COARSE_CLOCK
        base = index.time_base
        options: dict[str, str] = {}
        if suffix in _BOXES:
            scale = base.denominator
            while scale < 10_000:
                scale *= 2
            # Edit lists count in the movie's ticks: a start that is not zero keeps its exact
            # place only where these are as fine as the track's.
            options = {
                "video_track_timescale": str(scale),
                "movie_timescale": str(scale),
                "movflags": "+faststart+use_metadata_tags",
            }
        elif suffix in _COARSE_CLOCK:
            # Sound often starts a moment before zero. By default everything would be moved to
            # start there, the pictures too, and their times would not be the source's.
            options = {"avoid_negative_ts": "disabled"}
        self.container: av.container.OutputContainer = av.open(
            part, "w", format=FORMATS[suffix], container_options=options
        )
        self.container.flags |= _BITEXACT
        self.stream: Any = self.container.add_stream(plan.encoder, options=dict(plan.options))
        if plan.codec == "h265" and suffix in _BOXES:
            # Apple's players show nothing under FFmpeg's own choice, hev1.
            self.stream.codec_context.codec_tag = "hvc1"
        self.time_base = base
        self.shift = shift
        self._ends = np.append(index.pts[1:], max(index.end_pts, index.last + 1))
        self._index = index
        self._set_up(info, first)

    def _set_up(self, info: MediaInfo, first: av.VideoFrame) -> None:
        stream, context = self.stream, self.stream.codec_context
        stream.time_base = context.time_base = self.time_base
        rate = info.rate or _rate_of(self._index)
        if rate:
            context.framerate = rate.limit_denominator(100_000)
        context.width, context.height = info.coded_width, info.coded_height
        context.pix_fmt = self.plan.pixel_format
        if info.sample_aspect > 0:
            context.sample_aspect_ratio = info.sample_aspect
        tags = _tags(info.color, first, self.plan.pixel_format)
        context.color_primaries, context.color_trc = tags.primaries, tags.transfer
        context.colorspace = tags.matrix
        context.color_range = tags.range
        if first.interlaced_frame:
            # Flags INTERLACED_DCT and INTERLACED_ME.
            context.flags |= (1 << 18) | (1 << 29)
        if info.rotation:
            # Frames come unmirrored, so the turn alone is left of the display matrix.
            stream.set_display_rotation(-info.rotation)

    def write(self, frame: av.VideoFrame, pts: int) -> list[WrittenPacket]:
        """Encode and write one picture.

        Returns:
            What the encoder handed out; of earlier pictures, mostly.
        """
        frame = self.cleaner.clean(frame)
        frame.pts = pts
        frame.time_base = self.time_base
        frame.pict_type = 0  # The source's key frames are no reason for ours.
        if self.stream.codec_context.is_open:
            packets = self.stream.encode(frame)
        else:
            with usual_priority():
                packets = self.stream.encode(frame)
        return self._mux(packets)

    def finish(self) -> list[WrittenPacket]:
        """Write what the encoder still holds; returns that."""
        return self._mux(self.stream.encode(None))

    @property
    def extradata(self) -> bytes | None:
        """What a decoder has to know before the first packet, once a picture was written."""
        data: bytes | None = self.stream.codec_context.extradata
        return data

    def _mux(self, packets: list[Any]) -> list[WrittenPacket]:
        # Copied first: the container changes them.
        written = [WrittenPacket(bytes(p), p.pts, p.time_base) for p in packets]
        for packet in packets:
            if packet.pts is not None:
                pts = round(packet.pts * packet.time_base / self.time_base)
                position = self._index.position(pts)
                length = max(int(self._ends[position]) - pts, 1)
                packet.duration = round(length * self.time_base / packet.time_base)
                packet.pts += round(self.shift / packet.time_base)
            if packet.dts is not None:
                packet.dts += round(self.shift / packet.time_base)
            self.container.mux_one(packet)
        return written

    def told(self, kept: frozenset[HiddenPart]) -> Told:
        """What pictures carried beside their samples, and what the encoder adds.

        Args:
            kept: What is kept by other means than the encoder.
        """
        telling = Telling()
        if self.plan.keeps_captions:
            kept |= {HiddenPart.CAPTIONS}
        for part in self.cleaner.found:
            if part in kept:
                telling.kept.append(Note.of(NoteCode.PICTURE_DATA_KEPT, hidden=part))
            else:
                telling.removed.append(Note.of(NoteCode.PICTURE_DATA_LEFT_OUT, hidden=part))
        if self.plan.codec == "h264":
            telling.kept.append(Note.of(NoteCode.ENCODER_TOLD, encoder="x264"))
        return telling.told()

    def close(self) -> None:
        """Write the end of the file."""
        self.container.close()


def adapt(frame: av.VideoFrame, plan: EncodingPlan, width: int, *, height: int) -> av.VideoFrame:
    """A frame in the encoder's format that may be written to.

    Samples are only converted where the format really differs; 10 bits stay 10 bits.
    """
    name = frame.format.name
    if name == plan.pixel_format and (frame.width, frame.height) == (width, height):
        frame.make_writable()
        return frame
    frame = native(frame)
    name = frame.format.name
    source_layout, target_layout = layout_of(name), layout_of(plan.pixel_format)
    if _is_rgb(source_layout) and not _is_rgb(target_layout):
        copy = frame.reformat(
            width, height, plan.pixel_format, dst_colorspace="itu709", dst_color_range=1
        )
        copy.make_writable()
        copy.colorspace, copy.color_range = 1, 1
        return copy
    full = frame.color_range == 2 or name.startswith("yuvj")
    if _colours(name) == _colours(plan.pixel_format) and (frame.width, frame.height) == (
        width,
        height,
    ):
        copy = av.VideoFrame(width, height, plan.pixel_format)
        for number in range(len(copy.planes)):
            # Same samples under another name, or without alpha: no conversion, so no change of
            # range (and FFmpeg's from deep planar RGB with alpha to without makes noise of it).
            source = raw_plane(frame, number, np.uint8)
            target = raw_plane(copy, number, np.uint8)
            shared = min(source.shape[1], target.shape[1])
            target[:, :shared] = source[:, :shared]
    else:
        side = 2 if full else 1
        try:
            copy = frame.reformat(
                width,
                height,
                plan.pixel_format,
                src_color_range=side,
                dst_color_range=side,
            )
        except (ValueError, av.FFmpegError) as error:
            raise ExportError(
                say(
                    "{name} cannot be turned into {pixel_format}",
                    name=name,
                    pixel_format=plan.pixel_format,
                )
            ) from error
        copy.make_writable()
    copy.color_range = 2 if full else frame.color_range
    copy.colorspace = frame.colorspace
    copy.color_primaries, copy.color_trc = frame.color_primaries, frame.color_trc
    return copy


def _colours(name: str) -> str:
    """A pixel format's name without what says nothing of its colours' samples."""
    for marked, plain in (("yuvj", "yuv"), ("yuva", "yuv"), ("gbrap", "gbrp")):
        name = name.replace(marked, plain)
    return name


def _is_rgb(layout: Layout | None) -> bool:
    return layout is not None and layout.chroma == "rgb"


def _tags(color: ColorTags, first: av.VideoFrame, target: str) -> ColorTags:
    """The source's colour tags, as they are true for what is written."""
    if _is_rgb(layout_of(first.format.name)) and not _is_rgb(layout_of(target)):
        return ColorTags(color.primaries, color.transfer, 1, 1)
    full = first.format.name.startswith("yuvj")
    return ColorTags(color.primaries, color.transfer, color.matrix, 2 if full else color.range)


def _rate_of(index: FrameIndex) -> Fraction | None:
    ticks = index.end_pts - index.start
    return Fraction(len(index)) / (ticks * index.time_base) if ticks > 0 else None
