"""Exporting still images: covered, upright, without metadata."""

from __future__ import annotations

import time
from typing import Any

import cv2

from app.core.errors import ExportError, MediaError
from app.core.model import Region
from app.core.said import say
from app.core.settings import RedactionSettings
from app.export.check.still_check import check_still
from app.export.cover.paint import Painter
from app.export.cover.planes import planes_of_image
from app.export.notes import Note, NoteCode
from app.export.plan import ExportPlan
from app.export.report import ExportReport, Written
from app.export.write.target import ExportTarget, writing
from app.video.fingerprint import fingerprint
from app.video.orientation import UPRIGHT
from app.video.stills import LeftOut, Pixels, StillPicture, eight_bits, still_of

_WRITERS: dict[str, list[int]] = {
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".jpeg": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".jpe": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".jfif": [cv2.IMWRITE_JPEG_QUALITY, 95],
    ".png": [cv2.IMWRITE_PNG_COMPRESSION, 6],
    ".webp": [cv2.IMWRITE_WEBP_QUALITY, 95],
    ".tif": [],
    ".tiff": [],
    ".bmp": [],
    ".dib": [],
}
_DEEP = frozenset({".png", ".tif", ".tiff"})
"""Formats that hold up to 16 bits."""
_EXACT = _DEEP | {".bmp", ".dib"}
"""Formats that give back exactly what was written."""
_SAME = {".jfif": ".jpg", ".dib": ".bmp"}
"""Endings that OpenCV does not know."""
_LEFT_OUT = {
    LeftOut.DATA_BEHIND: NoteCode.DATA_BEHIND_LEFT_OUT,
    LeftOut.SMALLER_COPIES: NoteCode.SMALLER_COPIES_LEFT_OUT,
    LeftOut.CHANNELS: NoteCode.CHANNELS_LEFT_OUT,
}


def export_still(plan: ExportPlan) -> ExportReport:
    """Write a redacted copy of a still image, turned upright, with no metadata at all.

    The very picture that detection and screen are given is painted, and what was written is
    read back, by two decoders, and compared with it.

    Args:
        plan: What is exported and where to; the ending of the name decides the format (JPEG, PNG,
            WebP, TIFF, BMP).

    Raises:
        UsageError: The target is the source.
        ExportError: The format is unknown or the file cannot be written.
        VerificationError: Faces are not covered in it as they should be; it was not released.
        MediaError: The source cannot be read, or is not the picture that detection was shown.
    """
    started = time.monotonic()
    info, out, redaction, suffix = plan.info, plan.out, plan.redaction, plan.format.suffix
    if suffix not in _WRITERS:
        raise ExportError(
            say("images cannot be written as {suffix!r}", suffix=suffix),
            say("Use one of {WRITERS}", WRITERS=", ".join(_WRITERS)),
        )
    regions = plan.regions(plan.index.start)
    with ExportTarget(out, info.path, overwrite=plan.overwrite) as target:
        source = still_of(info)
        if plan.shown is not None and not plan.shown.same(0, fingerprint(source.frame())):
            raise MediaError(
                info.path,
                say("is not the picture in which faces were looked for"),
                say("Run the detection again"),
            )
        original, notes = _fitted(source, suffix)
        painted = _painted(original, regions, redaction)
        with writing(info.path, out):
            target.part.write_bytes(_encoded(painted, suffix))
        verification = check_still(
            info, (original, painted), target.part,
            regions=regions, redaction=redaction, exact=suffix in _EXACT,
        )  # fmt: skip
        verification.demand(out.name, lossy=False)
        left_out = [_LEFT_OUT[part] for part in _LEFT_OUT if part in source.left_out]
        zones = sum(region.whole for region in regions)
        written = Written(
            codec=plan.format.codec,
            width=info.width,
            height=info.height,
            frames=1,
            regions=len(regions) - zones,
            frames_with_regions=int(len(regions) > zones),
            zones=zones,
            frames_with_zones=int(zones > 0),
            removed=tuple(Note(code) for code in (NoteCode.ALL_METADATA_LEFT_OUT, *left_out)),
            notes=tuple(notes),
        )
        report = ExportReport.of(
            plan, written, verification, part=target.part, seconds=time.monotonic() - started
        )
        target.commit()
    return report


def _fitted(source: StillPicture, suffix: str) -> tuple[Pixels, list[Note]]:
    """The source's pixels as far as the format holds them, and notes on what it does not."""
    notes: list[Note] = []
    pixels: Any = source.pixels
    if suffix not in _DEEP:
        pixels = eight_bits(pixels)
    depth = 8 * pixels.dtype.itemsize
    if source.bits > depth:
        notes.append(Note.of(NoteCode.BIT_DEPTH_REDUCED, before=source.bits, after=depth))
    if LeftOut.TRANSPARENCY in source.left_out:
        notes.append(Note(NoteCode.TRANSPARENCY_FILLED))
    if source.orientation != UPRIGHT:
        notes.append(Note(NoteCode.TURNED_UPRIGHT))
    return pixels, notes


def _painted(original: Pixels, regions: list[Region], redaction: RedactionSettings) -> Pixels:
    """A covered copy."""
    picture = original.copy()
    painter = Painter(redaction)
    painter.cover(planes_of_image(picture, painter.color), regions)
    return picture


def _encoded(picture: Pixels, suffix: str) -> bytes:
    height, width = picture.shape[:2]
    problem = ExportError(
        say(
            "a picture of {width}x{height} pixels cannot be written as {suffix}",
            width=width,
            height=height,
            suffix=suffix,
        ),
        say("Use .png or .tif"),
    )
    try:
        done, data = cv2.imencode(_SAME.get(suffix, suffix), picture, _WRITERS[suffix])
    except cv2.error as error:
        raise problem from error
    if not done:
        raise problem
    return data.tobytes()
