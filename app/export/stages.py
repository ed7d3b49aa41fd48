"""The stages of an export: decode every frame of the index, cover its regions, encode."""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field

import av

from app.core.model import MediaInfo
from app.core.shown import ShownPictures
from app.core.timebase import FrameIndex
from app.export.check.coverage import Coverage
from app.export.check.expected import Expected
from app.export.check.read_back import WrittenPacket
from app.export.cover.paint import Painter, black_out, region_to_coded
from app.export.cover.planes import planes_of
from app.export.plan import RegionSource
from app.export.write.codecs import EncodingPlan
from app.export.write.streams import StreamCopier
from app.export.write.writer import VideoWriter, adapt
from app.video import FrameReader, RawFrame

_LOG = logging.getLogger(__name__)
_SMALL_PICTURE = 1 << 19
"""Pixels. Up to here a decoder with more threads takes more time of the processor."""


@dataclass(slots=True)
class Staged:
    """A decoded picture on its way, or a gap where none could be decoded.

    Attributes:
        faces, zones: How many of each are covered in it.
    """

    pts: int
    frame: av.VideoFrame | None
    faces: int = 0
    zones: int = 0
    expected: Expected | None = None


@dataclass(slots=True)
class Counts:
    """What was met in the source.

    Attributes:
        black: PTS of frames that are black in the export.
        lost: Frames at the end that are announced and not there.
        damaged: Pictures in which the decoder found errors.
        unlike: PTS of the black ones that can be decoded, but are not the pictures that
            detection was shown.
        fitted: Pictures of another size or format, by what they were.
        asked: How many of the black ones are black because that was asked for.
    """

    black: list[int] = field(default_factory=list)
    lost: int = 0
    damaged: int = 0
    unlike: list[int] = field(default_factory=list)
    fitted: Counter[str] = field(default_factory=Counter)
    asked: int = 0


def decoder_threads(info: MediaInfo) -> int:
    """Threads for a decoder that works beside other busy stages; 0 leaves it to the reader.

    Handing a picture from thread to thread costs about half a millisecond. In a small picture
    that is a good part of its decoding, and the other stages want the cores anyway.
    """
    if info.coded_width * info.coded_height > _SMALL_PICTURE:
        return 0
    return max(1, min((os.cpu_count() or 1) // 2, 8))


def decode_stage(
    info: MediaInfo,
    index: FrameIndex,
    counts: Counts,
    *,
    shown: ShownPictures | None = None,
    black: frozenset[int] = frozenset(),
) -> Iterator[Staged]:
    """Every frame of the index in order; a gap for each that cannot be decoded or is ``black``.

    A picture that is not the one detection was ``shown`` is a gap, too, as nothing says where
    its faces are. Where that is not known, a damaged one is.

    Gaps at the end of a truncated medium are not handed on but counted as lost.
    """
    gaps: list[int] = []
    position = 0
    with FrameReader(info, index, threads=decoder_threads(info)) as reader:
        raws: Iterator[RawFrame] = reader.raw_frames()
        for raw in raws:
            while position < len(index) and index.pts[position] < raw.pts:
                gaps.append(int(index.pts[position]))
                position += 1
            if position >= len(index) or index.pts[position] != raw.pts:
                _LOG.warning("%s: a frame at %d is not in the index", info.path, raw.pts)
                continue
            position += 1
            if raw.frame is None:
                gaps.append(raw.pts)
                continue
            yield from (Staged(pts, None) for pts in gaps)
            gaps.clear()
            if raw.pts in black:
                counts.asked += 1
                yield Staged(raw.pts, None)
                continue
            yield Staged(
                raw.pts, raw.frame if _trusted(raw, position - 1, shown, counts=counts) else None
            )
    gaps += [int(pts) for pts in index.pts[position:]]
    if index.truncated or info.truncated:
        counts.lost = len(gaps)
    else:
        yield from (Staged(pts, None) for pts in gaps)


def _trusted(raw: RawFrame, position: int, shown: ShownPictures | None, *, counts: Counts) -> bool:
    """Whether a picture is the one whose faces are known; counts what it is."""
    counts.damaged += raw.damaged
    if raw.changed:
        counts.fitted[raw.changed] += 1
    same = not raw.damaged if shown is None else shown.same(position, raw.fingerprint)
    if not same:
        counts.unlike.append(raw.pts)
    return same


def paint_stage(
    info: MediaInfo,
    pictures: Iterator[Staged],
    regions: RegionSource,
    *,
    painter: Painter,
    plan: EncodingPlan,
    counts: Counts,
    coverage: Coverage | None = None,
) -> Iterator[Staged]:
    """Cover the regions of every picture; a gap becomes a black picture.

    With ``coverage`` pictures carry what it expects of the export, but for black ones.
    """
    width, height = info.coded_width, info.coded_height
    color = painter.color
    for picture in pictures:
        frame = picture.frame
        if frame is None:
            black = av.VideoFrame(width, height, plan.pixel_format)
            black.color_range, black.colorspace = info.color.range, info.color.matrix
            black_out(planes_of(black))
            counts.black.append(picture.pts)
            yield Staged(picture.pts, black)
            continue
        found = regions(picture.pts)
        resized = (frame.width, frame.height) != (width, height)
        expected = None
        if coverage is not None and not resized:
            expected = coverage.expect(picture.pts, frame, found)
        if found or resized or frame.format.name != plan.pixel_format:
            frame = adapt(frame, plan, width, height=height)
        if resized:
            # Regions are in another size's pixels: nothing says where the faces are.
            black_out(planes_of(frame))
            counts.black.append(picture.pts)
        elif found:
            coded = [region_to_coded(r, info.rotation, width, height=height) for r in found]
            painter.cover(planes_of(frame, color), coded)
        zones = sum(region.whole for region in found)
        yield Staged(picture.pts, frame, len(found) - zones, zones, expected)


@dataclass(frozen=True, slots=True)
class Encoded:
    """What became of one picture; of none at the end, when the encoder hands out what it held.

    Attributes:
        picture: Without its frame.
        packets: That the encoder handed out.
        extradata: The encoder's.
    """

    picture: Staged | None
    packets: list[WrittenPacket]
    extradata: bytes | None


def encode_stage(
    pictures: Generator[Staged], writer: VideoWriter, copier: StreamCopier
) -> Generator[Encoded]:
    """Encode and write every picture, other streams beside it. Closes ``pictures``."""
    with closing(pictures):
        for picture in pictures:
            assert picture.frame is not None
            packets = writer.write(picture.frame, picture.pts)
            copier.until(picture.pts * writer.time_base + writer.shift)
            picture.frame = None
            yield Encoded(picture, packets, writer.extradata)
        packets = writer.finish()
        copier.until(None)
        yield Encoded(None, packets, writer.extradata)
