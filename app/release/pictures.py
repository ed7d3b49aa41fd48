"""Compares one picture of an export with its source: regions, the rest, and the order."""

from __future__ import annotations

from typing import Any, Final

import av
import cv2
import numpy as np

from app.core.model import MediaInfo, Region
from app.core.settings import RedactionSettings
from app.export.check.coverage import Coverage, eight_bit, has_green, luma_of
from app.export.cover.paint import region_to_coded
from app.export.cover.shape import ellipse_of
from app.export.found import found_words
from app.release.findings import Findings, Gap
from app.release.order import REACH, Means, OrderCheck
from app.release.shares import changed_share

_BLOCK: Final = 8
"""The rest of a picture is compared by means of so many by so many samples."""
_ANOTHER: Final = 12.0
"""Levels of 255 by which such means of one picture never differ, whatever encoded it."""
_FEW: Final = 0.004
"""Share of the blocks that has to differ before a picture counts as another."""
_CONSTANTS: Final = ((0.01 * 255) ** 2, (0.03 * 255) ** 2)
"""Of the structural similarity (Wang et al. 2004, eq. 13)."""


class PictureCheck:
    """Takes the pictures of an export one after the other, with those of its source.

    Args:
        info: The source.
        redaction: How it was covered.
        least: Share of a region that has to be changed as asked.
        findings: What is found goes there.
    """

    def __init__(
        self, info: MediaInfo, redaction: RedactionSettings, least: float, *, findings: Findings
    ) -> None:
        self._info = info
        self._redaction = redaction
        self._least = least
        self._findings = findings
        self._coverage = Coverage(info, redaction)
        self._order = OrderCheck()

    def compare(
        self, pts: int, source: av.VideoFrame, out: av.VideoFrame, *, regions: list[Region],
        measure: bool,
    ) -> None:  # fmt: skip
        """Compare one picture.

        Args:
            pts: Of the source's frame.
            source, out: Coded pictures, not kept.
            regions: What is covered, displayed source pixels.
            measure: Also how much the rest of the picture was changed.
        """
        coverage, found = self._coverage, self._findings
        failed = len(coverage.failed)
        sums = coverage.outside_sum
        expected = coverage.expect(pts, source, regions)
        coverage.check(expected, out)
        faults = {number: found_words(why) for _, number, why in coverage.failed[failed:]}
        noise = coverage.outside_sum - sums
        plane = luma_of(out).pixels
        scales = (expected.scale, eight_bit(out))
        alike = expected.green == has_green(out)
        fits = plane.shape[:2] == expected.size
        for spot in expected.spots:
            share: float | None = 1.0
            if alike and fits:
                share = changed_share(spot, plane, scales=scales, noise=noise)
            why = faults.get(spot.number, "")
            if share is None and not why:
                found.note_untold(pts)
                continue
            box = regions[spot.number].box
            sides = (box.x1, box.y1, box.x2, box.y2)
            part = 1.0 if share is None else min(share, 1.0)
            gap = Gap(pts, sides, round(part, 4), why)
            found.note(gap, good=not why and part >= self._least)
        del coverage.failed[:]
        found.frames += 1
        if fits and alike:
            self._rest(pts, source, plane, scales=scales, measure=measure,
                       regions=regions)  # fmt: skip

    def recall(
        self, pts: int, source: av.VideoFrame, out: av.VideoFrame, *, regions: list[Region]
    ) -> None:
        """Take a picture that an earlier look compared: later ones may show it."""
        before, keep = self._outside(source, regions)
        plane: Any = luma_of(out).pixels
        if plane.shape[:2] == before.shape[:2]:
            scale = Coverage(self._info, self._redaction).expect(pts, source, regions).scale
            pair = np.float32(before) * scale, np.float32(plane) * eight_bit(out)
            self._order.add(_means(pts, *pair, keep=keep))

    def _rest(
        self, pts: int, source: av.VideoFrame, out: Any, *, 
        scales: tuple[float, float], measure: bool, regions: list[Region],
    ) -> None:  # fmt: skip
        """What is outside of all regions."""
        before, keep = self._outside(source, regions)
        a: Any = np.float32(before) * np.float32(scales[0])
        b: Any = np.float32(out) * np.float32(scales[1])
        means = _means(pts, a, b, keep=keep)
        apart = np.abs(means.source - means.export)[means.outside]
        wrong = self._order.add(means)
        if len(apart):
            differ = int((apart > _ANOTHER + 2 * float(np.median(apart))).sum())
            if differ > max(3, _FEW * means.outside.size):
                wrong.append(pts)
        listed = self._findings.wrong
        listed += [one for one in dict.fromkeys(wrong) if one not in listed[-4 * REACH :]]
        if measure and keep.any():
            kept = keep > 0
            self._findings.square_error += float(np.mean(np.square(a - b)[kept]))
            self._findings.similarity += _similarity(a, b, kept)
            self._findings.measured += 1

    def _outside(self, source: av.VideoFrame, regions: list[Region]) -> tuple[Any, Any]:
        """The source's luma, and 1 where no cover reaches."""
        before: Any = luma_of(source, self._coverage.color).pixels
        return before, self._keep(before.shape[:2], source, regions)

    def _keep(self, shape: tuple[int, int], frame: av.VideoFrame, regions: list[Region]) -> Any:
        """(h, w) float32, 1 outside of all regions and of their soft edges."""
        keep = np.ones(shape, np.float32)
        for region in regions:
            coded = region_to_coded(region, self._info.rotation, frame.width, height=frame.height)
            box = ellipse_of(coded, self._redaction).box(1 + self._redaction.softness)
            x1, y1 = (max(0, int(v) - 2) for v in (box.x1, box.y1))
            x2, y2 = (max(0, int(v) + 3) for v in (box.x2, box.y2))
            keep[y1:y2, x1:x2] = 0
        return keep


def _means(pts: int, source: Any, export: Any, *, keep: Any) -> Means:
    """Both pictures of a frame by means of blocks; levels of 255."""
    height, width = source.shape[:2]
    size = (max(1, width // _BLOCK), max(1, height // _BLOCK))
    a, b, whole = (
        cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in (source, export, keep)
    )
    return Means(pts, a, b, whole >= 1)


def _similarity(a: Any, b: Any, keep: Any) -> float:
    """Mean structural similarity where ``keep``, windows of 8 by 8 (Wang et al. 2004)."""

    def mean(picture: Any) -> Any:
        return cv2.blur(picture, (8, 8))

    mean_a, mean_b = mean(a), mean(b)
    var_a, var_b = mean(a * a) - mean_a**2, mean(b * b) - mean_b**2
    both = mean(a * b) - mean_a * mean_b
    one, two = _CONSTANTS
    top = (2 * mean_a * mean_b + one) * (2 * both + two)
    bottom = (mean_a**2 + mean_b**2 + one) * (var_a + var_b + two)
    return float(np.mean((top / bottom)[keep]))
