"""Whether an exported still shows the picture that was reviewed, covered, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av.error
import cv2
import numpy as np

from app.core.errors import MediaError
from app.core.model import ColorTags, MediaInfo, Region
from app.core.said import say
from app.core.settings import RedactionSettings
from app.export.check.coverage import Coverage
from app.export.cover.planes import Pixels, Plane
from app.export.found import Found, FoundCode, uncovered
from app.export.report import Check, CheckKind, VerificationReport
from app.video import orientation
from app.video.convert import convert
from app.video.orientation import UPRIGHT
from app.video.source import open_container
from app.video.stills import eight_bits, read_still

_BLOCK = 16
_FAR, _FAR_BLOCK = 8.0, 32.0
"""Levels of 255 by which compression may change the picture, and the worst block of it, on
average. Another decode of a picture is further off than that."""


def check_still(
    info: MediaInfo,
    pictures: tuple[Pixels, Pixels],
    made: Path,
    *,
    regions: list[Region],
    redaction: RedactionSettings,
    exact: bool,
) -> VerificationReport:
    """Read a written still and compare it with what was meant to be written.

    Args:
        info: The source.
        pictures: What was reviewed, in the depth and with the channels of the export, and the
            same covered.
        made: The written file.
        regions: Displayed source pixels.
        redaction: How they are covered.
        exact: The format gives back exactly what was written.
    """
    original, painted = pictures
    try:
        picture = read_still(made)
        other = _by_ffmpeg(made)
    except (MediaError, av.error.FFmpegError) as error:
        found = Found.of(FoundCode.UNREADABLE, reason=str(error))
        return VerificationReport((Check(CheckKind.OPENS, False, found),))
    size = Found.of(FoundCode.IN_THE_EXPORT, export=f"{picture.size[0]}x{picture.size[1]}")
    checks = [Check(CheckKind.SIZE, picture.size == (info.width, info.height), size)]
    turned = picture.orientation != UPRIGHT
    found = Found(FoundCode.TURNED if turned else FoundCode.UPRIGHT)
    checks.append(Check(CheckKind.ROTATION, not turned, found))
    if not all(check.passed for check in checks):
        return VerificationReport(tuple(checks))
    checks.append(_outside(picture.pixels, other, painted, exact=exact))
    coverage = _coverage(info, original, picture.pixels, regions=regions, redaction=redaction)
    found = Found.of(FoundCode.REGIONS_COVERED, regions=coverage.regions)
    if coverage.failed:
        found = Found.of(
            FoundCode.REGIONS_UNCOVERED,
            count=len(coverage.failed), regions=coverage.regions,
            examples=tuple(uncovered(n, why) for _, n, why in coverage.failed[:5]),
        )  # fmt: skip
    checks.append(Check(CheckKind.REGIONS, not coverage.failed, found))
    return VerificationReport(tuple(checks), 1, coverage.regions)


def _coverage(
    info: MediaInfo,
    original: Pixels,
    made: Pixels,
    *,
    regions: list[Region],
    redaction: RedactionSettings,
) -> Coverage:
    """Compare the regions."""
    coverage = Coverage(info, redaction)
    b, g, r = (v / 255 * float(np.iinfo(original.dtype).max) for v in coverage.color)
    fill = g if original.ndim == 3 else 0.114 * b + 0.587 * g + 0.299 * r
    source = Plane(_green(original), (1.0, 1.0), (fill,), (0.0,))
    scales = [255 / float(np.iinfo(p.dtype).max) for p in (original, made)]
    coverage.check_plane(
        coverage.expect_plane(0, source, regions, scale=scales[0]),
        _green(made),
        scale=scales[1],
    )
    return coverage


def _outside(made: Pixels, other: Any, painted: Pixels, *, exact: bool) -> Check:
    """Whether both decoders show, everywhere, what was written."""
    kind = CheckKind.OUTSIDE
    if exact and not (made.dtype == painted.dtype and np.array_equal(made, painted)):
        return Check(kind, False, Found(FoundCode.NOT_AS_WRITTEN))
    wanted = _luma(painted)
    for shown in (_luma(made), _luma(other)):
        if shown.shape != wanted.shape:
            return Check(kind, False, Found(FoundCode.SHOWN_IN_OTHER_SIZE))
        mean, worst = _apart(shown, wanted)
        if mean > _FAR or worst > _FAR_BLOCK:
            found = Found.of(FoundCode.SHOWN_OTHERWISE, mean=mean, worst=worst)
            return Check(kind, False, found)
    return Check(kind, True, Found(FoundCode.SAMPLES_SAME if exact else FoundCode.SHOWN_SAME))


def _apart(a: Any, b: Any) -> tuple[float, float]:
    """Mean difference of two pictures, and that of the worst block."""
    difference = cv2.absdiff(a, b)
    height, width = difference.shape
    size = (max(1, width // _BLOCK), max(1, height // _BLOCK))
    blocks: Any = cv2.resize(difference, size, interpolation=cv2.INTER_AREA)
    return float(difference.mean()), float(blocks.max())


def _luma(pixels: Any) -> Any:
    """What a picture shows, in grey and eight bits."""
    shown = np.ascontiguousarray(eight_bits(pixels))
    return shown if shown.ndim == 2 else cv2.cvtColor(shown, cv2.COLOR_BGR2GRAY)


def _green(pixels: Pixels) -> Pixels:
    """The green plane of a picture, or its only one."""
    plane: Any = pixels[..., 1] if pixels.ndim == 3 else pixels
    return np.ascontiguousarray(plane)


def _by_ffmpeg(path: Path) -> Any:
    """A file as FFmpeg and the many programs built on it show it, (h, w, 3) eight bits.

    Raises:
        MediaError: It cannot be read, or would be turned.
        av.error.FFmpegError: It cannot be decoded.
    """
    if orientation.of_image_file(path) != UPRIGHT:
        raise MediaError(path, say("would be shown turned"))
    with open_container(path) as container:
        frame = next(iter(container.decode(video=0)), None)
        if frame is None:
            raise MediaError(path, say("no frame of it can be decoded"))
        size = (frame.width, frame.height)
        return convert(frame, size=size, tags=ColorTags(), layout="bgr24")
