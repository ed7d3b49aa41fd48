"""Exporting still images: covered, upright, without metadata."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import ExportError, MediaError
from app.core.model import MediaInfo, Region
from app.core.settings import RedactionSettings
from app.export.check.coverage import Coverage
from app.export.cover.paint import Painter
from app.export.cover.planes import Pixels, Plane, planes_of_image
from app.export.notes import Note, NoteCode
from app.export.plan import ExportPlan
from app.export.report import Check, CheckKind, ExportReport, VerificationReport, Written
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


def export_still(plan: ExportPlan) -> ExportReport:
    """Write a redacted copy of a still image, turned upright, with no metadata at all.

    Args:
        plan: What is exported and where to; the ending of the name decides the format (JPEG, PNG,
            WebP, TIFF).

    Raises:
        UsageError: The target is the source.
        ExportError: The format is unknown or the file cannot be written.
        VerificationError: Faces are not covered in it as they should be; it was not released.
        MediaError: The source cannot be read.
    """
    started = time.monotonic()
    info, out, redaction, suffix = plan.info, plan.out, plan.redaction, plan.format.suffix
    if suffix not in _WRITERS:
        raise ExportError(
            f"images cannot be written as {suffix!r}", f"Use one of {', '.join(_WRITERS)}"
        )
    regions = plan.regions(plan.index.start)
    with ExportTarget(out, info.path, overwrite=plan.overwrite) as target:
        original, notes = _fitted(_read(info), suffix)
        if info.rotation or info.mirrored:
            notes.append(Note(NoteCode.TURNED_UPRIGHT))
        picture = original.copy()
        Painter(redaction).cover(planes_of_image(picture, redaction.color), regions)
        data = _encoded(picture, suffix)
        with writing(info.path, out):
            target.part.write_bytes(data)
        verification = _verify(info, original, target.part, redaction, regions)
        verification.demand(out.name, lossy=False)
        written = Written(
            codec=plan.format.codec,
            width=info.width,
            height=info.height,
            frames=1,
            regions=len(regions),
            frames_with_regions=int(bool(regions)),
            removed=(Note(NoteCode.ALL_METADATA_LEFT_OUT),),
            notes=tuple(notes),
        )
        report = ExportReport.of(
            plan, written, verification, part=target.part, seconds=time.monotonic() - started
        )
        target.commit()
    return report


def _fitted(image: Any, suffix: str) -> tuple[Any, list[Note]]:
    """The picture as a format can hold it, and what was lost for that."""
    notes: list[Note] = []
    if image.dtype == np.uint16 and suffix not in _DEEP:
        image = np.asarray(image >> 8, np.uint8)
        notes.append(Note.of(NoteCode.BIT_DEPTH_REDUCED, before=16, after=8))
    if image.ndim == 3 and image.shape[2] == 4 and suffix in (".jpg", ".jpeg"):
        image = np.ascontiguousarray(image[..., :3])
        notes.append(Note(NoteCode.ALPHA_LEFT_OUT))
    return image, notes


def _encoded(picture: Any, suffix: str) -> bytes:
    try:
        done, data = cv2.imencode(suffix, picture, _WRITERS[suffix])
    except cv2.error as error:
        raise ExportError(f"the picture cannot be written as {suffix}") from error
    if not done:
        raise ExportError(f"the picture cannot be written as {suffix}")
    return data.tobytes()


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
