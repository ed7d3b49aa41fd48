"""What must be the same in source and export: times, size, colour."""

from __future__ import annotations

from fractions import Fraction

from app.core.model import MediaInfo
from app.core.timebase import FrameIndex
from app.export.found import Found, FoundCode
from app.export.report import Check, CheckKind


def structure_checks(
    source: MediaInfo, out: MediaInfo, *, depth_may_drop: bool = False
) -> list[Check]:
    """Compare what two files say about their picture."""
    a, b = source, out
    checks = [
        _same(CheckKind.SIZE, f"{a.width}x{a.height}", f"{b.width}x{b.height}"),
        Check(
            CheckKind.PIXEL_ASPECT,
            _as_wide(a, b),
            Found.of(FoundCode.BOTH, source=str(a.sample_aspect), export=str(b.sample_aspect)),
        ),
        _same(CheckKind.ROTATION, str(a.rotation), str(b.rotation)),
        Check(
            CheckKind.BIT_DEPTH,
            b.bit_depth >= a.bit_depth or depth_may_drop,
            Found.of(FoundCode.BOTH, source=str(a.bit_depth), export=str(b.bit_depth)),
        ),
    ]
    unspecified = (0, 2)
    lost = [
        (("tag", name), ("before", getattr(a.color, name)), ("after", getattr(b.color, name)))
        for name in ("primaries", "transfer", "matrix")
        if getattr(a.color, name) not in unspecified
        and getattr(a.color, name) != getattr(b.color, name)
        and not (name == "matrix" and a.pixel_format.startswith(("rgb", "bgr", "gb", "pal")))
    ]
    if a.color.range == 2 and b.color.range != 2 and "yuv" in a.pixel_format:
        lost.append((("tag", "range"), ("before", a.color.range), ("after", b.color.range)))
    found = Found(FoundCode.TAGS_SAME)
    if lost:
        found = Found.of(FoundCode.TAGS_CHANGED, changes=tuple(lost))
    checks.append(Check(CheckKind.COLOUR, not lost, found))
    return checks


def _as_wide(source: MediaInfo, out: MediaInfo) -> bool:
    """Whether pixels of both shapes make pictures of one width, to less than a pixel.

    Codecs and containers hold small numbers, or the width in whole pixels: the shape that scaling
    gives a film, 5632:5265 for one, comes back as its nearest neighbour.
    """
    return abs(source.sample_aspect - out.sample_aspect) * source.coded_width < 1


def _same(kind: CheckKind, source: str, out: str) -> Check:
    return Check(kind, source == out, Found.of(FoundCode.BOTH, source=source, export=out))


def time_checks(
    source: FrameIndex,
    out: FrameIndex,
    *,
    frames: int,
    exact: bool,
    shift: Fraction = Fraction(0),
) -> list[Check]:
    """Compare frame count, every presentation time and the duration.

    Args:
        source, out: Both indexes.
        frames: How many of the source's frames can be read.
        exact: The container keeps times exactly; otherwise to a millisecond.
        shift: Seconds by which all times of the export lie later.
    """
    checks = [_same(CheckKind.FRAMES, str(frames), str(len(out)))]
    n = min(frames, len(out))
    slack = Fraction(0) if exact else Fraction(1, 1000)
    a, b = source.time_base, out.time_base
    # Times in units that both clocks hit exactly, so that nothing is rounded here.
    left = (source.pts[:n] + int(shift / a)).astype(object) * (a.numerator * b.denominator)
    right = out.pts[:n].astype(object) * (b.numerator * a.denominator)
    worst = max((abs(int(x) - int(y)) for x, y in zip(left, right, strict=True)), default=0)
    off = Fraction(worst, a.denominator * b.denominator)
    checks.append(
        Check(
            CheckKind.TIMES,
            off <= slack,
            Found.of(FoundCode.TIMES_APART, frames=n, milliseconds=float(off) * 1000),
        )
    )
    end = source.end_pts if frames == len(source) else source.at(frames)
    wanted = (max(end, source.at(frames - 1) + 1) - source.start) * a
    got = (out.end_pts - out.start) * b
    gap = abs(wanted - got)
    # In milliseconds both ends of a picture are rounded.
    limit = min(a, b) if exact else Fraction(2, 1000)
    checks.append(
        Check(
            CheckKind.DURATION,
            gap <= limit,
            Found.of(FoundCode.SECONDS_BOTH, source=float(wanted), export=float(got)),
        )
    )
    return checks
