"""Still images: covered, upright, bit depth kept, without metadata."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from app.core.errors import ExportError, UsageError
from app.core.model import Box, MediaInfo, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.export.effects import with_options
from app.export.exporter import export_video
from app.export.notes import NoteCode
from app.export.report import ExportReport
from app.video import build_index, open_medium, probe
from tests.export.export_faces import face_region, textured

REGIONS = [face_region(Box(60, 40, 120, 115))]


def export_image(
    info: MediaInfo, regions: list[Region], redaction: RedactionSettings, out: Path, **options: Any
) -> ExportReport:
    index = build_index(info)
    return export_video(
        info,
        index,
        lambda pts: regions,
        redaction=redaction,
        settings=ExportSettings(),
        out=out,
        **options,
    )


def _write(path: Path, picture: np.ndarray) -> Path:
    assert cv2.imwrite(str(path), picture)
    return path


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tiff"])
@pytest.mark.parametrize("effect", ["feature", "mosaic", "solid"])
def test_an_image_is_covered(tmp_path: Path, suffix: str, effect: str) -> None:
    source = _write(tmp_path / f"in{suffix}", cv2.GaussianBlur(textured(200, 160), (0, 0), 1.5))
    out = tmp_path / f"out{suffix}"
    info, index = open_medium(source)
    look = with_options(RedactionSettings(effect=effect), color=[9, 200, 60])
    report = export_video(
        info, index, lambda pts: REGIONS, redaction=look,
        settings=ExportSettings(), out=out,
    )  # fmt: skip
    made, before = cv2.imread(str(out)), cv2.imread(str(source))
    assert made is not None
    assert before is not None
    assert made.shape == before.shape
    inside = np.s_[45:110, 65:115]
    assert np.abs(made[inside].astype(float) - before[inside]).mean() > 3
    if suffix in (".png", ".tiff"):
        assert np.array_equal(made[:, 160:], before[:, 160:])
    assert report.verification is not None
    assert report.verification.passed
    assert report.regions == 1


@pytest.mark.parametrize("suffix", [".jpe", ".jfif", ".bmp", ".dib", ".JPG"])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_every_ending_of_a_known_format_is_written(
    tmp_path: Path, suffix: str, channels: int
) -> None:
    picture = np.dstack([textured(200, 160), np.full((160, 200), 200, np.uint8)])
    picture[80:, :, 3] = 255
    picture = picture[..., :channels] if channels > 1 else picture[..., 0]
    source = _write(tmp_path / "in.png", picture)
    out = tmp_path / f"out{suffix}"
    report = export_image(probe(source), REGIONS, RedactionSettings(), out)
    assert report.verification is not None
    assert report.verification.passed
    made = cv2.imread(str(out))
    assert made is not None
    if suffix in (".bmp", ".dib"):
        wanted = picture[..., :3] if channels > 1 else picture[..., None]
        outside = np.s_[80:, 160:]
        assert np.array_equal(made[outside], np.broadcast_to(wanted, made.shape)[outside])
    assert report.has(NoteCode.TRANSPARENCY_FILLED) is (channels == 4)


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_sixteen_bits_stay(tmp_path: Path, suffix: str) -> None:
    deep = textured(200, 160).astype(np.uint16) * 257
    info = probe(_write(tmp_path / f"in{suffix}", deep))
    export_image(info, REGIONS, RedactionSettings(), tmp_path / f"out{suffix}")
    made = cv2.imread(str(tmp_path / f"out{suffix}"), cv2.IMREAD_UNCHANGED)
    assert made is not None
    assert made.dtype == np.uint16
    report = export_image(info, REGIONS, RedactionSettings(), tmp_path / "out.jpg")
    assert report.has(NoteCode.BIT_DEPTH_REDUCED)


@pytest.mark.parametrize("turn", range(1, 9))
def test_exif_goes_and_the_picture_stands_upright(tmp_path: Path, turn: int) -> None:
    done, data = cv2.imencode(".jpg", textured(200, 160))
    assert done
    directory = (
        b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0" + bytes([turn, 0, 0, 0]) + b"\0" * 4
    )
    exif = b"Exif\0\0" + directory + b"secret place"
    block = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    raw = data.tobytes()
    source = tmp_path / "in.jpg"
    source.write_bytes(raw[:2] + block + raw[2:])
    out = tmp_path / "out.png"
    export_image(probe(source), [], RedactionSettings(), out)
    assert b"secret" not in out.read_bytes()
    upright = cv2.imread(str(source), cv2.IMREAD_COLOR)  # OpenCV turns it, too.
    made = cv2.imread(str(out))
    assert upright is not None
    assert made is not None
    assert np.array_equal(made, upright)


def test_wrong_names_are_refused(tmp_path: Path) -> None:
    source = _write(tmp_path / "in.png", textured(200, 160))
    info = probe(source)
    with pytest.raises(UsageError, match="source itself"):
        export_image(info, [], RedactionSettings(), source, overwrite=True)
    with pytest.raises(ExportError, match="cannot be written as"):
        export_image(info, [], RedactionSettings(), tmp_path / "out.gif")
    assert [p.name for p in tmp_path.iterdir()] == ["in.png"]
