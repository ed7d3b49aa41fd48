"""The one conversion to BGR: right matrix, range, depth, turn and size."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.core.model import ColorTags, MediaInfo, MediaKind
from app.video import to_bgr
from app.video.convert import scaled_size
from app.video.orientation import Orientation, of_matrix

SAMPLE = (120, 90, 180)


def info_of(width: int, height: int, *, rotation: int = 0, transfer: int = 2) -> MediaInfo:
    turned = rotation in (90, 270)
    return MediaInfo(
        path=Path("x.mp4"),
        kind=MediaKind.VIDEO,
        format="mp4",
        codec="h264",
        width=height if turned else width,
        height=width if turned else height,
        coded_width=width,
        coded_height=height,
        rotation=rotation,
        time_base=Fraction(1, 1000),
        start_pts=0,
        duration=None,
        announced_frames=None,
        rate=None,
        sample_aspect=Fraction(1),
        pixel_format="yuv420p",
        bit_depth=8,
        color=ColorTags(transfer=transfer),
    )


def frame_of(pix_fmt: str, width: int = 64, height: int = 48) -> av.VideoFrame:
    frame = av.VideoFrame(width, height, pix_fmt)
    deep = "10" in pix_fmt
    for plane, value in zip(frame.planes, SAMPLE, strict=True):
        samples = np.frombuffer(memoryview(plane), np.uint16 if deep else np.uint8)
        samples[:] = value * 4 if deep else value
    return frame


def expected_bgr(matrix: int, *, full: bool) -> list[int]:
    kr, kb = {1: (0.2126, 0.0722), 9: (0.2627, 0.0593)}.get(matrix, (0.299, 0.114))
    y = SAMPLE[0] / 255 if full else (SAMPLE[0] - 16) / 219
    span = 255 if full else 224
    cb, cr = (SAMPLE[1] - 128) / span, (SAMPLE[2] - 128) / span
    red, blue = y + 2 * (1 - kr) * cr, y + 2 * (1 - kb) * cb
    green = (y - kr * red - kb * blue) / (1 - kr - kb)
    return [round(min(1, max(0, v)) * 255) for v in (blue, green, red)]


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p", "yuv444p", "yuv420p10le", "yuvj420p"])
@pytest.mark.parametrize("matrix", [1, 2, 5, 6, 9])
@pytest.mark.parametrize("tagged_range", [0, 1, 2])
def test_colours(pix_fmt: str, matrix: int, tagged_range: int) -> None:
    frame = frame_of(pix_fmt)
    frame.colorspace, frame.color_range = matrix, tagged_range
    full = tagged_range == 2 or pix_fmt == "yuvj420p"
    wanted = np.array(expected_bgr(matrix, full=full))
    for max_side in (None, 32):
        image = to_bgr(frame, info_of(64, 48), max_side=max_side)
        assert np.abs(image[10, 10].astype(int) - wanted).max() <= 3
        assert (frame.colorspace, frame.color_range) == (matrix, tagged_range)


def test_untagged_hd_is_bt709() -> None:
    image = to_bgr(frame_of("yuv420p", 1280, 720), info_of(1280, 720))
    assert np.abs(image[9, 9].astype(int) - expected_bgr(1, full=False)).max() <= 3


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turns(rotation: int) -> None:
    upright = np.zeros((48, 64, 3), np.uint8)
    upright[:8, :8] = 255  # the corner that tells the turns apart
    frame = av.VideoFrame.from_ndarray(upright, format="bgr24")
    image = to_bgr(frame, info_of(64, 48, rotation=rotation))
    assert np.array_equal(image, np.rot90(upright, -rotation // 90))
    assert image.flags.c_contiguous
    assert image.flags.writeable


def test_a_frame_of_another_size_is_brought_to_the_media_size() -> None:
    assert to_bgr(frame_of("yuv420p", 96, 64), info_of(64, 48)).shape == (48, 64, 3)


def test_pq_is_brightened_monotonically() -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2).repeat(16, axis=0)
    frame = av.VideoFrame.from_ndarray(ramp, format="bgr24")
    shown = to_bgr(frame, info_of(256, 16, transfer=16))[8, :, 0].astype(int)
    assert (np.diff(shown) >= 0).all()
    assert shown[148] > 148  # diffuse white (203 nits) lies at 58 % of the signal


def test_scaled_size() -> None:
    assert scaled_size(1920, 1080, 640) == (640, 360)
    assert scaled_size(100, 50, 640) == (100, 50)
    assert scaled_size(5000, 2, 50) == (50, 1)
    assert scaled_size(7, 5, None) == (7, 5)


def test_display_matrices() -> None:
    one = 1 << 16
    assert of_matrix([one, 0, 0, 0, one, 0, 0, 0, 1 << 30]) == Orientation(0, False)
    assert of_matrix([0, one, 0, -one, 0, 0, 0, 0, 1 << 30]) == Orientation(90, False)
    assert of_matrix([-one, 0, 0, 0, one, 0, 0, 0, 1 << 30]) == Orientation(0, True)
    assert of_matrix([one, 0, 0, 0, -one, 0, 0, 0, 1 << 30]) == Orientation(180, True)
