"""A still is painted from the decode that was reviewed, and what is written shows just that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import PIL.Image
import pytest

from app.core.errors import ExportError, MediaError
from app.core.model import Box, MediaInfo, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.core.shown import Condition, ShownPicture, ShownPictures
from app.export.check.still_check import check_still
from app.export.check.verify import verify_export
from app.export.exporter import export_video
from app.export.notes import NoteCode
from app.export.report import CheckKind, ExportReport
from app.video import FrameReader, build_index, open_medium, probe
from app.video.stills import read_still
from tests.export.export_faces import face_region
from tests.orientations import STORED
from tests.tiff_files import DEFLATE, LZW, write_tiff

SOLID = RedactionSettings(effect="solid", options={"color": [0, 0, 0]})


def scene(width: int, height: int) -> tuple[Any, Box]:
    """An RGB picture with a bright patch that stands for a face, well off the middle."""
    noise = np.random.default_rng(8).integers(0, 90, (height, width, 3), np.uint8)
    picture = cv2.GaussianBlur(noise, (0, 0), 2)
    box = Box(20, 24, 60, 74)
    cv2.ellipse(picture, (40, 49), (14, 20), 0, 0, 360, (255, 240, 220), -1)
    return picture, box


def export(path: Path, regions: list[Region], out: Path, redaction: Any = SOLID) -> ExportReport:
    info, index = open_medium(path)
    return export_video(
        info, index, lambda pts: regions, redaction=redaction, settings=ExportSettings(), out=out
    )


def bright(picture: Any) -> int:
    """Samples of the patch that can still be seen."""
    return int((picture > 200).sum())


@pytest.mark.parametrize("size", [(160, 120), (120, 120)])
@pytest.mark.parametrize("turn", list(STORED))
@pytest.mark.parametrize("ending", ["tif", "png", "jpg", "webp"])
def test_the_patch_is_covered_where_it_is_shown(
    tmp_path: Path, ending: str, turn: int, size: tuple[int, int]
) -> None:
    upright, box = scene(*size)
    stored = np.ascontiguousarray(STORED[turn](upright))
    path = tmp_path / f"in.{ending}"
    if ending == "tif":
        write_tiff(path, stored, tags={274: [turn]}, tile=32, compression=LZW)
    else:
        exif = PIL.Image.Exif()
        exif[0x0112] = turn
        PIL.Image.fromarray(stored).save(path, exif=exif, quality=97)
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        reviewed = reader.read_at(0).image
    assert np.abs(reviewed.astype(int) - upright[..., ::-1]).mean() < 6
    out = tmp_path / f"out.{ending}"
    report = export(path, [face_region(box)], out)
    # Pillow turns by EXIF as viewers do; here nothing may be left to turn.
    seen = PIL.Image.open(out)
    assert seen.getexif().get(0x0112, 1) == 1
    made = np.asarray(seen.convert("RGB"))[..., ::-1]
    assert bright(reviewed) > 1000
    assert bright(made) == 0
    outside = np.s_[:, 100:]
    if ending in ("tif", "png"):
        assert np.array_equal(made[outside], reviewed[outside])
    else:
        assert np.abs(made[outside].astype(int) - reviewed[outside]).mean() < 6
    assert report.has(NoteCode.TURNED_UPRIGHT) == (turn != 1)
    assert report.verification is not None
    assert report.verification.passed


@pytest.mark.parametrize(
    "options",
    [
        {"tile": 16},
        {"planar": True},
        {"planar": True, "tile": 16, "compression": DEFLATE},
        {"big": True, "compression": LZW, "predictor": 2},
        {"order": ">"},
    ],
)
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
def test_kinds_that_other_decoders_get_wrong(
    tmp_path: Path, options: dict[str, Any], depth: int, alpha: bool
) -> None:
    samples, box = scene(160, 120)
    if alpha:
        ramp = np.linspace(0, 255, 160).astype(np.uint8)
        samples = np.dstack([samples, np.tile(ramp, (120, 1))])
    if depth == 16:
        samples = samples.astype(np.uint16) * 257
    path = write_tiff(tmp_path / "in.tif", samples, extra=[2] if alpha else [], **options)
    export(path, [face_region(box)], tmp_path / "out.tif")
    made, before = (read_still(tmp_path / name).pixels for name in ("out.tif", "in.tif"))
    assert made.dtype == before.dtype
    assert made.shape == before.shape == (120, 160, 3)
    assert np.array_equal(made[:, 100:], before[:, 100:])
    top = 255 if depth == 8 else 65535
    assert int((made[40:60, 35:45] > top // 255 * 60).sum()) == 0


@pytest.mark.parametrize("redaction", [SOLID, RedactionSettings()], ids=["solid", "feature"])
@pytest.mark.parametrize("ending", ["png", "webp", "tif", "jpg"])
def test_what_was_transparent_is_opaque(
    tmp_path: Path, ending: str, redaction: RedactionSettings
) -> None:
    picture, box = scene(160, 120)
    alpha = np.full((120, 160), 255, np.uint8)
    alpha[:, :30] = 0  # cuts through the patch
    alpha[:, 110:] = 0
    source = tmp_path / "in.png"
    PIL.Image.fromarray(np.dstack([picture, alpha])).save(source)
    out = tmp_path / f"out.{ending}"
    report = export(source, [face_region(box)], out, redaction)
    with PIL.Image.open(out) as written:
        assert written.mode == "RGB"
        made = np.asarray(written)
    assert made[:, 112:].min() > 250
    if redaction is SOLID:
        assert bright(made[:, 32:100]) == 0
    assert report.has(NoteCode.TRANSPARENCY_FILLED)


def test_a_still_that_was_exchanged_since_is_not_written(tmp_path: Path) -> None:
    picture, box = scene(160, 120)
    source, out = tmp_path / "in.bmp", tmp_path / "out.bmp"
    PIL.Image.fromarray(picture).save(source)
    info, index = open_medium(source)
    with FrameReader(info, index, marked=True) as reader:
        mark = reader.read_at(0).fingerprint
    shown = ShownPictures.none(1)
    shown.add(ShownPicture(0, mark, Condition.SOUND))
    options: Any = {"redaction": SOLID, "settings": ExportSettings(), "shown": shown}
    PIL.Image.fromarray(picture[:, ::-1]).save(source)
    with pytest.raises(MediaError, match="not the picture in which faces were looked for"):
        export_video(info, index, lambda pts: [face_region(box)], out=out, **options)
    assert [path.name for path in tmp_path.iterdir()] == ["in.bmp"]
    PIL.Image.fromarray(picture).save(source)
    export_video(info, index, lambda pts: [face_region(box)], out=out, **options)
    assert bright(read_still(out).pixels) == 0


def test_nothing_but_the_picture_is_written(tmp_path: Path) -> None:
    first, box = scene(160, 120)
    second = np.ascontiguousarray(first[:, ::-1])
    done, preview = cv2.imencode(".jpg", second)
    assert done
    small = preview.tobytes()
    PIL.Image.fromarray(first).save(tmp_path / "one.jpg", quality=95)
    data = (tmp_path / "one.jpg").read_bytes()
    depth = b"http://ns.adobe.com/xap/1.0/\0<x GDepth:Data='c2VjcmV0' secret/>"
    thumbnail = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0" + small
    mpf = b"MPF\0II*\0\x08\0\0\0secret"
    blocks = [(0xE1, thumbnail), (0xE1, depth), (0xE2, mpf), (0xFE, b"secret")]
    extra = b"".join(
        bytes([0xFF, kind]) + (len(body) + 2).to_bytes(2, "big") + body for kind, body in blocks
    )
    path = tmp_path / "in.mpo"
    path.write_bytes(data[:2] + extra + data[2:] + small + b"ftypmp42 secret film")
    for ending in ("jpg", "png", "tif", "webp"):
        out = tmp_path / f"out.{ending}"
        report = export(path, [face_region(box)], out)
        made = out.read_bytes()
        assert b"secret" not in made
        assert small[-200:-140] not in made
        assert bright(read_still(out).pixels) == 0
        assert NoteCode.DATA_BEHIND_LEFT_OUT in [note.code for note in report.removed]


def test_a_smaller_copy_is_not_carried_along(tmp_path: Path) -> None:
    picture, box = scene(160, 120)
    path = write_tiff(tmp_path / "in.tif", picture, more_pages=[{254: [1]}])
    report = export(path, [face_region(box)], tmp_path / "out.tif")
    assert NoteCode.SMALLER_COPIES_LEFT_OUT in [note.code for note in report.removed]
    with PIL.Image.open(tmp_path / "out.tif") as made:
        assert getattr(made, "n_frames", 1) == 1


def _checked(
    info: MediaInfo, pictures: tuple[Any, Any], made: Path, regions: list[Region]
) -> list[CheckKind]:
    report = check_still(info, pictures, made, regions=regions, redaction=SOLID, exact=False)
    return [check.kind for check in report.failures]


def test_what_verification_refuses(tmp_path: Path) -> None:
    picture, box = scene(120, 120)
    source = tmp_path / "in.png"
    PIL.Image.fromarray(picture).save(source)
    info, regions = probe(source), [face_region(box)]
    export(source, regions, tmp_path / "out.png")
    original, painted = (read_still(tmp_path / name).pixels for name in ("in.png", "out.png"))
    assert _checked(info, (original, painted), tmp_path / "out.png", regions) == []
    assert CheckKind.REGIONS in _checked(info, (original, painted), source, regions)
    mirrored = tmp_path / "mirrored.png"
    cv2.imwrite(str(mirrored), np.ascontiguousarray(painted[:, ::-1]))
    assert CheckKind.OUTSIDE in _checked(info, (original, painted), mirrored, regions)
    turned = tmp_path / "turned.jpg"
    exif = PIL.Image.Exif()
    exif[0x0112] = 2
    PIL.Image.fromarray(painted[..., ::-1]).save(turned, exif=exif)
    assert _checked(info, (original, painted), turned, regions) == [CheckKind.OPENS]
    (tmp_path / "half.png").write_bytes((tmp_path / "out.png").read_bytes()[:-40])
    assert _checked(info, (original, painted), tmp_path / "half.png", []) == [CheckKind.OPENS]


def test_exports_verify_later_too(tmp_path: Path) -> None:
    picture, box = scene(160, 120)
    path = write_tiff(tmp_path / "in.tif", picture.astype(np.uint16) * 257, big=True, planar=True)
    export(path, [face_region(box)], tmp_path / "out.tif")
    info = probe(path)
    report = verify_export(info, build_index(info), tmp_path / "out.tif")
    assert report.passed, report.complaints
    assert report.changed


def test_what_a_format_cannot_hold_is_said(tmp_path: Path) -> None:
    PIL.Image.new("RGB", (17_000, 4)).save(tmp_path / "in.png")
    with pytest.raises(ExportError, match=r"17000x4 pixels .* as \.webp\. Use \.png or \.tif"):
        export(tmp_path / "in.png", [], tmp_path / "out.webp")
    assert [path.name for path in tmp_path.iterdir()] == ["in.png"]
