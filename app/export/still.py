"""Exporting still images: covered, upright, without metadata."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import ExportError, MediaError
from app.core.model import MediaInfo, Region
from app.core.names import printable
from app.core.settings import RedactionSettings
from app.export.check.coverage import Coverage
from app.export.cover.paint import Painter
from app.export.cover.planes import Pixels, Plane, planes_of_image
from app.export.notes import Note, NoteCode
from app.export.report import Check, CheckKind, ExportReport, VerificationReport, sha256_of
from app.export.write.target import ExportTarget, writing
from app.video import FrameReader

_WRITERS: dict[str, list[int]] = {
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".jpeg": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".png": [cv2.IMWRITE_PNG_COMPRESSION, 6],
    ".webp": [cv2.IMWRITE_WEBP_QUALITY, 95],
    ".tif": [],
    ".tiff": [],
}
_DEEP = frozenset({".png", ".tif", ".tiff"})
_TURNS = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}


def export_still(
    info: MediaInfo,
    regions: list[Region],
    redaction: RedactionSettings,
    out: Path,
    *,
    overwrite: bool = False,
    reviewed: bool = False,
) -> ExportReport:
    """Write a redacted copy of a still image, turned upright, with no metadata at all.

    Args:
        info: The source.
        regions: Displayed source pixels.
        redaction: How they are covered.
        out: Final name; its ending decides the format (JPEG, PNG, WebP, TIFF).
        overwrite: Replace an existing file.
        reviewed: A person reviewed the medium.

    Raises:
        UsageError: The target is the source.
        ExportError: The format is unknown or the file cannot be written.
        VerificationError: Faces are not covered in it as they should be; it was not released.
        MediaError: The source cannot be read.
    """
    started = time.monotonic()
    suffix = out.suffix.lower()
    if suffix not in _WRITERS:
        raise ExportError(
            f"images cannot be written as {suffix!r}", f"Use one of {', '.join(_WRITERS)}"
        )
    report = ExportReport(
        source=printable(info.path),
        output=printable(out),
        codec=suffix.lstrip("."),
        width=info.width,
        height=info.height,
        redaction=redaction.model_dump(mode="json"),
        reviewed=reviewed,
    )
    with ExportTarget(out, info.path, overwrite=overwrite) as target:
        original: Any = _read(info)
        if original.dtype == np.uint16 and suffix not in _DEEP:
            original = np.asarray(original >> 8, np.uint8)
            report.notes.append(Note.of(NoteCode.BIT_DEPTH_REDUCED, before=16, after=8))
        if original.ndim == 3 and original.shape[2] == 4 and suffix in (".jpg", ".jpeg"):
            original = np.ascontiguousarray(original[..., :3])
            report.notes.append(Note(NoteCode.ALPHA_LEFT_OUT))
        picture = original.copy()
        Painter(redaction).cover(planes_of_image(picture, redaction.color), regions)
        try:
            done, data = cv2.imencode(suffix, picture, _WRITERS[suffix])
        except cv2.error as error:
            raise ExportError(f"the picture cannot be written as {suffix}") from error
        if not done:
            raise ExportError(f"the picture cannot be written as {suffix}")
        with writing(info.path, out):
            target.part.write_bytes(data.tobytes())
        report.verification = _verify(info, original, target.part, redaction, regions)
        report.verification.demand(out.name, lossy=False)
        report.source_sha256 = sha256_of(info.path)
        report.output_sha256 = sha256_of(target.part)
        target.commit()
    report.frames = 1
    report.regions = len(regions)
    report.frames_with_regions = int(bool(regions))
    report.removed.append(Note(NoteCode.ALL_METADATA_LEFT_OUT))
    if info.rotation or info.mirrored:
        report.notes.append(Note(NoteCode.TURNED_UPRIGHT))
    report.seconds = time.monotonic() - started
    return report


def _read(info: MediaInfo) -> Pixels:
    """All channels and bits of an image, upright."""
    try:
        data = np.fromfile(info.path, np.uint8)
    except OSError as error:
        raise MediaError(info.path, f"cannot be read ({error.strerror})") from error
    image: Any = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    if image is None or image.dtype not in (np.uint8, np.uint16):
        # OpenCV knows fewer kinds than FFmpeg; eight bits are better than nothing.
        with FrameReader(info) as reader:
            return reader.read_at(reader.index.start).image.copy()
    if image.ndim == 3 and image.shape[2] not in (3, 4):
        image = image[..., 0]
    if info.mirrored:
        image = cv2.flip(image, 1)
    if info.rotation:
        image = cv2.rotate(image, _TURNS[info.rotation])
    if image.shape[:2] != (info.height, info.width):
        raise MediaError(info.path, "its size is not what it was when it was opened")
    return np.ascontiguousarray(image)


def _verify(
    info: MediaInfo,
    original: Any,
    part: Path,
    redaction: RedactionSettings,
    regions: list[Region],
) -> VerificationReport:
    made: Any = cv2.imdecode(np.fromfile(part, np.uint8), cv2.IMREAD_UNCHANGED)
    if made is None or made.shape[:2] != original.shape[:2]:
        return VerificationReport(
            (Check(CheckKind.OPENS, False, "the written picture cannot be read"),)
        )
    coverage = Coverage(info, redaction)
    fill = redaction.color[1] / 255 * float(np.iinfo(original.dtype).max)
    if original.ndim == 2:
        fill = planes_of_image(original, redaction.color)[0].fill[0]
    source = Plane(_green(original), (1.0, 1.0), (fill,), (0.0,))
    scales = [255 / float(np.iinfo(p.dtype).max) for p in (original, made)]
    coverage.check_plane(
        coverage.expect_plane(0, source, regions, scale=scales[0]), _green(made), scale=scales[1]
    )
    failed = "; ".join(f"region {n + 1}: {why}" for _, n, why in coverage.failed)
    checks = (
        Check(CheckKind.SIZE, True, f"{info.width}x{info.height}"),
        Check(CheckKind.REGIONS, not failed, failed or f"{coverage.regions} regions covered"),
    )
    return VerificationReport(checks, 1, coverage.regions)


def _green(image: Any) -> Pixels:
    plane: Pixels = np.ascontiguousarray(image[..., 1]) if image.ndim == 3 else image
    return plane
