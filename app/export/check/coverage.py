"""Whether an exported picture is covered where it should be, and only there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import av
import cv2
import numpy as np

from app.core.model import MediaInfo, Region
from app.core.settings import RedactionSettings
from app.export.check.expected import Expected, Spot
from app.export.check.region_check import RegionCheck
from app.export.cover.paint import Painter, region_to_coded
from app.export.cover.planes import Pixels, Plane, depth_of, editable, planes_of
from app.export.cover.shape import Shape, shape_of
from app.export.found import Found, FoundCode

_TOLERANCE = 4.0
"""Levels of 255 by which an encoder may be off before a region counts as not covered."""
_BLACK = 40.0
"""Mean level of 255 that a black picture stays below."""
_STEP = 4
"""The picture outside regions is compared on every so-many-th row and column."""


def luma_of(frame: av.VideoFrame, color: tuple[int, int, int] = (0, 0, 0)) -> Plane:
    """The plane of a frame that shows the most detail (luma, or green)."""
    if not _is_planar(frame):
        name = frame.format.name
        deep = editable(name) and depth_of(name) > 8
        frame = frame.reformat(format="gbrp16le" if deep else "gbrp")
    return planes_of(frame, color)[0]


def has_green(frame: av.VideoFrame) -> bool:
    """Whether :func:`luma_of` answers the green plane of a frame."""
    return not _is_planar(frame) or frame.format.name.startswith("gbr")


def _is_planar(frame: av.VideoFrame) -> bool:
    """Whether the planes of a frame can be had as they are."""
    name = frame.format.name
    return editable(name) and name[:2] not in ("rg", "bg")


def eight_bit(frame: av.VideoFrame) -> float:
    """What turns this frame's samples into levels of 255."""
    name = frame.format.name
    return 1.0 / (1 << (depth_of(name) - 8)) if editable(name) else 1.0


def is_black(frame: av.VideoFrame) -> bool:
    """Whether a picture shows nothing."""
    return float(np.mean(luma_of(frame).pixels)) * eight_bit(frame) <= _BLACK


@dataclass(slots=True)
class Coverage:
    """Compares exported pictures with their sources, one after the other.

    Attributes:
        regions: Compared so far.
        flat: Regions so even that covering changes next to nothing.
        failed: (pts, region number, what is wrong) of regions that are not covered.
        change: Sum over regions of the mean change inside, levels of 255.
        sharp_before, sharp_after: Sums of the fine detail inside regions.
        outside: Largest mean difference outside regions in a frame, levels of 255.
    """

    info: MediaInfo
    redaction: RedactionSettings
    regions: int = 0
    flat: int = 0
    failed: list[tuple[int, int, Found]] = field(default_factory=list)
    change: float = 0.0
    sharp_before: float = 0.0
    sharp_after: float = 0.0
    outside: float = 0.0
    outside_sum: float = 0.0
    frames: int = 0
    _painter: Painter = field(init=False, repr=False)
    _covered: Pixels | None = field(default=None, init=False, repr=False)

    @property
    def color(self) -> tuple[int, int, int]:
        """Blue, green, red that planes have to be made for."""
        return self._painter.color

    @property
    def sharp(self) -> float:
        """Share of the fine detail left inside regions; edges of mosaic squares bring it over 1."""
        return self.sharp_after / max(self.sharp_before, 1e-6)

    def __post_init__(self) -> None:
        self._painter = Painter(self.redaction)

    def expect(self, pts: int, source: av.VideoFrame, regions: list[Region]) -> Expected:
        """What is needed of a source's picture to compare the export's with it later.

        Takes little memory, and may be called from another thread than :meth:`check`.

        Args:
            pts: For messages.
            source: Coded picture; not kept.
            regions: Displayed source pixels.
        """
        plane = luma_of(source, self.color)
        coded = [
            region_to_coded(
                r, self.info.rotation, self.info.coded_width, height=self.info.coded_height
            )
            for r in regions
        ]
        expected = self.expect_plane(pts, plane, coded, scale=eight_bit(source))
        return replace(expected, green=has_green(source))

    def expect_plane(
        self, pts: int, source: Plane, regions: list[Region], *, scale: float
    ) -> Expected:
        """As :meth:`expect`, for one plane.

        Args:
            pts: For messages.
            source: Of the source.
            regions: In this plane's pixels.
            scale: What turns its samples into levels of 255.
        """
        shapes = [shape_of(region, self.redaction) for region in regions]
        height, width = source.pixels.shape[:2]
        spots: list[Spot] = []
        if regions:
            covered = self._copy(source.pixels)
            self._painter.cover([replace(source, pixels=covered)], regions)
            pictures = (source.pixels, covered)
            spots = [
                spot
                for number, shape in enumerate(shapes)
                if (spot := _spot(number, shape, pictures)) is not None
            ]
        keep: Any = np.ones((-(-height // _STEP), -(-width // _STEP)), np.uint8)
        for shape in shapes:
            box = shape.box(1 + self.redaction.softness)
            low_x, high_x = (max(0, int(v) // _STEP) for v in (box.x1, box.x2 + _STEP))
            low_y, high_y = (max(0, int(v) // _STEP) for v in (box.y1, box.y2 + _STEP))
            keep[low_y : high_y + 1, low_x : high_x + 1] = 0
        return Expected(
            pts, (height, width), scale, source.pixels[::_STEP, ::_STEP].copy(), keep, spots
        )

    def check(self, expected: Expected, out: av.VideoFrame) -> None:
        """Compare one picture of the export.

        Args:
            expected: What its source's picture says.
            out: Coded picture.
        """
        alike = expected.green == has_green(out)
        self.check_plane(expected, luma_of(out).pixels, scale=eight_bit(out), alike=alike)

    def check_plane(
        self, expected: Expected, out: Pixels, *, scale: float, alike: bool = True
    ) -> None:
        """As :meth:`check`, for the plane that was expected.

        Args:
            expected: What the source's plane says.
            out: The same plane of the export.
            scale: What turns its samples into levels of 255.
            alike: It is a plane of the same kind, not luma beside green.
        """
        self.frames += 1
        if out.shape[:2] != expected.size:
            self.failed += [
                (expected.pts, spot.number, Found(FoundCode.OTHER_SIZE)) for spot in expected.spots
            ]
            self.outside = 255.0
            return
        scales = (expected.scale, scale)
        apart = _mean_apart(expected.sparse, out[::_STEP, ::_STEP], expected.keep, scales=scales)
        self.outside_sum += apart
        self.outside = max(self.outside, apart)
        for spot in expected.spots:
            self._spot(expected.pts, spot, out, scales=scales, apart=apart, alike=alike)

    def _copy(self, pixels: Pixels) -> Pixels:
        """A copy, good until the next: asking for memory costs more than filling it."""
        kept = self._covered
        if kept is None or kept.shape != pixels.shape or kept.dtype != pixels.dtype:
            kept = self._covered = np.empty_like(pixels, order="C")
        np.copyto(kept, pixels)
        return kept

    def _spot(
        self,
        pts: int,
        spot: Spot,
        out: Pixels,
        *,
        scales: tuple[float, float],
        apart: float,
        alike: bool,
    ) -> None:
        self.regions += 1
        if not cv2.countNonZero(spot.inside):
            return
        x1, y1 = spot.corner
        height, width = spot.source.shape[:2]
        source: Any = spot.source
        wanted: Any = spot.wanted
        got: Any = out[y1 : y1 + height, x1 : x1 + width]
        level = scales[0]
        if scales[0] != scales[1] or source.dtype != np.uint8 or got.dtype != np.uint8:
            source, wanted = (np.float32(p) * np.float32(scales[0]) for p in (source, wanted))
            got, level = np.float32(got) * np.float32(scales[1]), 1.0
        region = RegionCheck(source, wanted, got, spot.inside, level)
        self.change += region.shown
        self.sharp_before += region.sharp[0]
        self.sharp_after += region.sharp[2]
        tolerance = _TOLERANCE + 2 * apart
        if region.change < tolerance:
            self.flat += 1
        why = region.fault(tolerance, alike=alike)
        if why is not None:
            self.failed.append((pts, spot.number, why))


def _spot(number: int, shape: Shape, pictures: tuple[Pixels, Pixels]) -> Spot | None:
    """A region cut out of the source's picture and of the covered one; None if outside them."""
    box = shape.box()
    height, width = pictures[0].shape[:2]
    x1, y1 = max(0, int(box.x1)), max(0, int(box.y1))
    x2, y2 = min(width, int(box.x2) + 1), min(height, int(box.y2) + 1)
    if x1 >= x2 or y1 >= y2:
        return None
    xs = np.arange(x1, x2, dtype=np.float32) + np.float32(0.5)
    ys = np.arange(y1, y2, dtype=np.float32) + np.float32(0.5)
    inside: Any = (shape.radius(xs, ys) <= 1).view(np.uint8)
    source, wanted = (picture[y1:y2, x1:x2].copy() for picture in pictures)
    return Spot(number, (x1, y1), inside, source, wanted)


def _mean_apart(sparse: Pixels, out: Pixels, keep: Any, *, scales: tuple[float, float]) -> float:
    """Mean difference of two pictures where ``keep`` is not 0, in levels of 255."""
    count = cv2.countNonZero(keep)
    if not count:
        return 0.0
    a: Any = sparse
    b: Any = out
    if a.dtype == b.dtype == np.uint8 and scales[0] == scales[1]:
        b, level = np.ascontiguousarray(b), scales[0]
    else:
        a, b = np.float32(a) * np.float32(scales[0]), np.float32(b) * np.float32(scales[1])
        level = 1.0
    return float(cv2.norm(a, b, cv2.NORM_L1, keep)) * level / count


def changed_boxes(source: av.VideoFrame, out: av.VideoFrame) -> tuple[float, list[list[int]]]:
    """Where two pictures differ by more than compression does.

    Returns:
        Share of the picture that differs; x1, y1, x2, y2 of the largest such areas in coded
        pixels, at most 20.
    """
    a = luma_of(source).pixels.astype(np.float32) * eight_bit(source)
    b = luma_of(out).pixels.astype(np.float32) * eight_bit(out)
    block = 8
    height, width = a.shape[:2]
    size = (max(1, width // block), max(1, height // block))
    diff = cv2.resize(np.abs(a - b), size, interpolation=cv2.INTER_AREA)
    usual = float(np.median(diff))
    mask = (diff > 3 * usual + _TOLERANCE).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    rows = sorted(stats[1:count].tolist(), key=lambda row: -row[4])[:20]
    sx, sy = width / size[0], height / size[1]
    boxes = [
        [round(x * sx), round(y * sy), round((x + w) * sx), round((y + h) * sy)]
        for x, y, w, h, _ in rows
    ]
    return float(mask.mean()), boxes
