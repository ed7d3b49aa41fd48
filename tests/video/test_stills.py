"""Stills are read exactly or refused; nobody in the program reads them another way."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import PIL.Image
import pytest

from app.core.errors import MediaError
from app.video import FrameReader, open_medium, probe
from app.video.stills import LeftOut, StillKind, read_still, still_of
from tests.tiff_files import DEFLATE, JPEG, LZW, NONE, PACKBITS, write_tiff


def colors(height: int = 51, width: int = 67) -> Any:
    """(h, w, 3) RGB with detail and no symmetry."""
    noise = np.random.default_rng(4).integers(0, 256, (height, width, 3), np.uint8)
    return cv2.GaussianBlur(noise, (0, 0), 1.5)


RGB = colors()
DEEP = RGB.astype(np.uint16) * 257 - (RGB > 3)
GREY = np.ascontiguousarray(RGB[..., :1])
ALPHA = np.broadcast_to(np.linspace(1, 255, 67).astype(np.uint8)[:, None], (51, 67, 1))
RGBA = np.dstack([RGB, ALPHA])
LIGHT = np.dstack([RGB // 2 + 60, np.full_like(ALPHA, 200)])


def on_white(picture: Any) -> Any:
    """RGBA as it is seen on white."""
    top = float(np.iinfo(picture.dtype).max)
    share = picture[..., 3:] / top
    seen = picture[..., :3] * share + top * (1 - share)
    return np.rint(seen).astype(picture.dtype)


FLOATS = RGB.astype(np.float32) / 255

# samples, options, expected RGB or grey
KINDS: dict[str, tuple[Any, dict[str, Any], Any]] = {
    "strips": (RGB, {"rows": 7}, RGB),
    "tiles": (RGB, {"tile": 16}, RGB),
    "lzw": (RGB, {"compression": LZW, "rows": 5}, RGB),
    "lzw predicted": (RGB, {"compression": LZW, "predictor": 2}, RGB),
    "deflate tiles": (RGB, {"compression": DEFLATE, "tile": 32, "predictor": 2}, RGB),
    "packbits": (RGB, {"compression": PACKBITS, "rows": 3}, RGB),
    "big endian": (DEEP, {"order": ">", "compression": LZW, "predictor": 2}, DEEP),
    "BigTIFF": (RGB, {"big": True, "tile": 16}, RGB),
    "deep tiles": (DEEP, {"tile": 16, "compression": DEFLATE}, DEEP),
    "planes": (RGB, {"planar": True, "rows": 9}, RGB),
    "deep planes": (DEEP, {"planar": True}, DEEP),
    "deep planes in tiles": (DEEP, {"planar": True, "tile": 16, "compression": LZW}, DEEP),
    "alpha": (RGBA, {"extra": [2]}, on_white(RGBA)),
    "alpha unsaid": (RGBA, {}, on_white(RGBA)),
    "alpha in planes": (RGBA, {"extra": [2], "planar": True}, on_white(RGBA)),
    "deep alpha": (
        RGBA.astype(np.uint16) * 257, {"extra": [2]}, on_white(RGBA.astype(np.uint16) * 257),
    ),
    "grey": (GREY, {"photometric": 1}, GREY[..., 0]),
    "deep grey": (DEEP[..., :1], {"photometric": 1}, DEEP[..., 0]),
    "white is zero": (255 - GREY, {"photometric": 0}, GREY[..., 0]),
    "deep white is zero": (65535 - DEEP[..., :1], {"photometric": 0}, DEEP[..., 0]),
    "grey and alpha": (
        np.dstack([GREY, ALPHA]), {"photometric": 1, "extra": [2]},
        on_white(np.dstack([GREY, GREY, GREY, ALPHA])),
    ),
    "palette": (
        GREY, {"photometric": 3, "tags": {320: [n * 257 for n in (*range(256),) * 3]}},
        np.repeat(GREY, 3, axis=2),
    ),
    "ink": (np.dstack([255 - RGB, np.zeros_like(GREY)]), {"photometric": 5}, RGB),
    "floats": (FLOATS, {}, np.rint(FLOATS.astype(np.float64) * 65535).astype(np.uint16)),
    "predicted floats": (
        FLOATS, {"compression": DEFLATE, "predictor": 3},
        np.rint(FLOATS.astype(np.float64) * 65535).astype(np.uint16),
    ),
}  # fmt: skip


def bgr(picture: Any) -> Any:
    """RGB as BGR, grey as it is."""
    return picture if picture.ndim == 2 else picture[..., ::-1]


@pytest.mark.parametrize("kind", list(KINDS))
def test_tiff_is_exact(tmp_path: Path, kind: str) -> None:
    samples, options, expected = KINDS[kind]
    path = write_tiff(tmp_path / "a.tif", samples, **options)
    picture = read_still(path)
    assert picture.kind is StillKind.TIFF
    assert picture.pixels.dtype == expected.dtype
    assert np.array_equal(picture.pixels, bgr(expected))
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        shown = reader.read_at(0).image
    eight = expected if expected.dtype == np.uint8 else expected / 257
    eight = np.repeat(eight[..., None], 3, axis=2) if eight.ndim == 2 else bgr(eight)
    assert np.abs(shown - eight.astype(float)).max() < 2


@pytest.mark.parametrize("tile", [None, 32])
def test_jpeg_in_tiff(tmp_path: Path, tile: int | None) -> None:
    smooth = cv2.GaussianBlur(colors(64, 96), (0, 0), 4)
    path = write_tiff(
        tmp_path / "a.tif", smooth, photometric=6, compression=JPEG, tile=tile, rows=24
    )
    made = read_still(path).pixels.astype(int)
    assert np.abs(made - smooth[..., ::-1]).mean() < 2
    stored = bytearray(path.read_bytes())
    middle = stored.rindex(b"\xff\xda") + 60
    stored[middle : middle + 40] = b"\xff\0" * 20
    path.write_bytes(stored)
    with pytest.raises(MediaError, match="is damaged"):
        read_still(path)


@pytest.mark.parametrize("layout", ["yuv420p", "yuv422p", "yuv440p", "yuv411p", "yuv410p"])
@pytest.mark.parametrize("compression", ["raw", "packbits", "lzw", "deflate"])
def test_pixels_that_share_their_colour(tmp_path: Path, layout: str, compression: str) -> None:
    across, down = np.meshgrid(np.linspace(0, 1, 67), np.linspace(0, 1, 51))
    smooth = np.stack([90 + 90 * across, 60 + 120 * down, 200 - 90 * across], -1).astype(np.uint8)
    writer: Any = av.CodecContext.create("tiff", "w")
    writer.width, writer.height, writer.pix_fmt = 67, 51, layout
    writer.time_base = Fraction(1, 25)
    writer.options = {"compression_algo": compression}
    frame = av.VideoFrame.from_ndarray(smooth, format="bgr24").reformat(format=layout)
    frame.pts = 0
    packets = [*writer.encode(frame), *writer.encode(None)]
    path = tmp_path / "a.tif"
    path.write_bytes(b"".join(bytes(packet) for packet in packets))
    pixels = read_still(path).pixels
    assert pixels.shape == (51, 67, 3)
    assert np.abs(pixels.astype(int) - smooth).max() < 12
    path.write_bytes(
        path.read_bytes().replace(b"\x12\x02\x03\0\2\0\0\0", b"\x12\x02\x03\0\1\0\0\0")
    )
    with pytest.raises(MediaError, match="makes no sense"):
        read_still(path)


def test_alpha_that_was_multiplied_in(tmp_path: Path) -> None:
    multiplied = LIGHT.copy()
    multiplied[..., :3] = np.rint(LIGHT[..., :3] * (200 / 255))
    path = write_tiff(tmp_path / "a.tif", multiplied, extra=[1])
    assert np.abs(read_still(path).pixels.astype(int) - bgr(LIGHT[..., :3])).max() <= 1


@pytest.mark.parametrize("name", ["group3", "group4", "packbits", "raw"])
def test_two_tones(tmp_path: Path, name: str) -> None:
    dots = PIL.Image.fromarray(GREY[..., 0]).convert("1")
    dots.save(tmp_path / "a.tif", compression=name)
    assert np.array_equal(read_still(tmp_path / "a.tif").pixels > 0, np.asarray(dots))


@pytest.mark.parametrize("compression", [NONE, LZW, DEFLATE, PACKBITS])
@pytest.mark.parametrize("tile", [None, 16])
def test_a_strip_that_cannot_be_unpacked_wholly(
    tmp_path: Path, compression: int, tile: int | None
) -> None:
    path = write_tiff(tmp_path / "a.tif", RGB, compression=compression, tile=tile, rows=10)
    # OpenCV reads each of these and fills what is missing with black.
    sizes: dict[int, Sequence[int]] = {325 if tile else 279: [40] * (20 if tile else 6)}
    short = write_tiff(
        tmp_path / "b.tif", RGB, compression=compression, tile=tile, rows=10, tags=sizes
    )
    with pytest.raises(MediaError, match="is damaged"):
        read_still(short)
    assert np.array_equal(read_still(path).pixels, RGB[..., ::-1])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"more_pages": [{}]}, "holds 2 pages"),
        ({"more_pages": [{254: [1]}, {}]}, "holds 2 pages"),
        ({"tags": {254: [1]}}, "begins with a mere preview"),
        ({"tags": {259: [34712]}}, "compression 34712"),
        ({"tags": {258: [32, 32, 32]}}, "32 bits a sample"),
        ({"tags": {262: [8]}}, "photometric 8"),
        ({"tags": {256: [100_000], 257: [90_000]}}, "million pixels"),
        ({"tags": {322: [60_000], 323: [60_000], 324: [16], 325: [99]}}, "million pixels"),
        ({"tags": {339: [2, 2, 2]}}, "sample format 2"),
        ({"tags": {277: [2], 258: [8, 8]}}, "2 samples a pixel"),
        ({"tags": {273: [1 << 30]}}, "breaks off"),
    ],
)
def test_tiff_that_is_refused(tmp_path: Path, options: dict[str, Any], words: str) -> None:
    path = write_tiff(tmp_path / "a.tif", RGB, **options)
    with pytest.raises(MediaError, match=words):
        probe(path)


def test_strips_whose_lengths_are_not_noted(tmp_path: Path) -> None:
    path = write_tiff(tmp_path / "a.tif", RGB, rows=10)
    data = bytearray(path.read_bytes())
    place = data.rindex((279).to_bytes(2, "little") + b"\x03\0")
    data[place : place + 2] = (290).to_bytes(2, "little")  # a tag that nobody needs
    path.write_bytes(data)
    assert np.array_equal(read_still(path).pixels, RGB[..., ::-1])


def test_floats_of_no_known_range_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="outside 0 to 1"):
        read_still(write_tiff(tmp_path / "a.tif", FLOATS * 255))


def test_smaller_copies_are_left_out(tmp_path: Path) -> None:
    path = write_tiff(tmp_path / "a.tif", RGB, more_pages=[{254: [1]}, {254: [4]}])
    picture = read_still(path)
    assert np.array_equal(picture.pixels, RGB[..., ::-1])
    assert picture.left_out == {LeftOut.SMALLER_COPIES}


def _jpeg(path: Path, **options: Any) -> bytes:
    PIL.Image.fromarray(cv2.resize(RGB, (320, 240))).save(path, "JPEG", quality=92, **options)
    return path.read_bytes()


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_rows": 1}])
def test_damage_in_a_jpeg_is_noticed(tmp_path: Path, options: dict[str, Any]) -> None:
    path = tmp_path / "a.jpg"
    whole = _jpeg(path, **options)
    read_still(path)
    refused = 0
    for seed in range(30):
        chance = random.Random(seed)
        data = bytearray(whole)
        for _ in range(6):
            data[chance.randrange(1000, len(data) - 2)] ^= 0xFF
        path.write_bytes(data)
        try:
            read_still(path)
        except MediaError as error:
            refused += "is damaged" in str(error)
    # In the others every code makes sense to the end: they are whole pictures, if ugly ones.
    assert refused >= 15
    for share in (0.3, 0.6, 0.95):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(MediaError, match="breaks off"):
            probe(path)


def test_harmless_oddities_of_jpegs(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    whole = _jpeg(path)
    expected = read_still(path).pixels
    scan = whole.index(b"\xff\xda")
    odd = {
        "no last marker": whole[:-2],
        "zeros before the last marker": whole[:-2] + b"\0\0\0" + whole[-2:],
        "zeros behind": whole + b"\0" * 100,
        "nonsense in the scan header": whole[: scan + 11] + b"\0\0\0" + whole[scan + 14 :],
        "fill bytes": whole[:scan] + b"\xff\xff" + whole[scan:],
    }
    for name, data in odd.items():
        path.write_bytes(data)
        picture = read_still(path)
        assert np.array_equal(picture.pixels, expected), name
        assert not picture.left_out, name
    path.write_bytes(whole + whole)
    assert read_still(path).left_out == {LeftOut.DATA_BEHIND}


def test_other_kinds_of_jpeg_are_not_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    stored = bytearray(_jpeg(path))
    frame = stored.index(b"\xff\xc0")
    for place, value in ((4, 12), (11, 0x31)):  # bits a sample, sampling of the first channel
        other = stored.copy()
        other[frame + place] = value
        path.write_bytes(other)
        with pytest.raises(MediaError, match="this kind of JPEG cannot be read"):
            probe(path)


def test_ink_in_a_jpeg(tmp_path: Path) -> None:
    smooth = PIL.Image.fromarray(cv2.GaussianBlur(RGB, (0, 0), 3))
    smooth.convert("CMYK").save(tmp_path / "a.jpg", quality=95)
    expected = np.asarray(PIL.Image.open(tmp_path / "a.jpg").convert("RGB")).astype(int)
    assert np.abs(read_still(tmp_path / "a.jpg").pixels[..., ::-1] - expected).max() <= 2


def test_more_pixels_than_can_be_held_are_refused_unread(tmp_path: Path) -> None:
    done, data = cv2.imencode(".png", RGB)
    assert done
    bomb = bytearray(data.tobytes())
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    (tmp_path / "a.png").write_bytes(bomb)
    stored = bytearray(_jpeg(tmp_path / "a.jpg"))
    frame = stored.index(b"\xff\xc0")
    stored[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    (tmp_path / "a.jpg").write_bytes(stored)
    for name in ("a.png", "a.jpg"):
        with pytest.raises(MediaError, match="million pixels"):
            probe(tmp_path / name)


def test_animated_webp_is_refused(tmp_path: Path) -> None:
    one, two = PIL.Image.fromarray(RGB), PIL.Image.fromarray(RGB[::-1])
    one.save(tmp_path / "a.webp", save_all=True, append_images=[two])
    with pytest.raises(MediaError, match="animated WebP"):
        probe(tmp_path / "a.webp")


def test_a_gif_that_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    PIL.Image.fromarray(RGB).save(path)
    whole = path.read_bytes()
    expected = read_still(path).pixels
    path.write_bytes(whole[:-1])  # without its last mark, which some never had
    assert np.array_equal(read_still(path).pixels, expected)
    for share in (0.4, 0.9):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(MediaError, match="breaks off"):
            probe(path)


def _seen(path: Path, samples: Any) -> Any:
    """What detection and screen are given of a picture."""
    options: dict[str, Any] = {"lossless": True} if path.suffix == ".webp" else {}
    PIL.Image.fromarray(samples).save(path, **options)
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        return reader.read_at(0).image


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.tif"])
@pytest.mark.parametrize("tone", [0, 128, 255])
def test_what_is_drawn_in_alpha_alone_is_seen(tmp_path: Path, name: str, tone: int) -> None:
    drawn = np.where(np.arange(51 * 67).reshape(51, 67) % 67 < 30, 255, 0).astype(np.uint8)
    seen = _seen(tmp_path / name, np.dstack([np.full_like(RGB, tone), drawn]))
    picture, ground = seen[:, :30].mean(), seen[:, 30:].mean()
    assert picture == pytest.approx(tone, abs=1)
    assert abs(picture - ground) > 100
    assert np.array_equal(read_still(tmp_path / name).pixels, seen)
    assert read_still(tmp_path / name).left_out == {LeftOut.TRANSPARENCY}


def test_what_is_transparent_is_not_kept(tmp_path: Path) -> None:
    clear = np.dstack(
        [RGB, np.where(RGB[..., 0] > np.median(RGB[..., 0]), 0, 255).astype(np.uint8)]
    )
    seen = _seen(tmp_path / "a.png", clear)
    assert bool((seen[clear[..., 3] == 0] == 255).all())


@pytest.mark.parametrize("alpha", [0, 9, 255])
def test_alpha_that_is_the_same_everywhere_hides_nothing(tmp_path: Path, alpha: int) -> None:
    even = np.full((51, 67), alpha, np.uint8)
    assert np.array_equal(_seen(tmp_path / "a.png", np.dstack([RGB, even])), RGB[..., ::-1])
    assert not read_still(tmp_path / "a.png").left_out


def test_every_reader_has_the_same_pixels(tmp_path: Path) -> None:
    path = write_tiff(tmp_path / "a.tif", RGB, tile=16, tags={274: [6]})
    info, index = open_medium(path)
    assert (info.width, info.height, info.rotation, info.mirrored) == (51, 67, 0, False)
    picture = read_still(path)
    with FrameReader(info, index) as reader:
        assert np.array_equal(reader.read_at(0).image, picture.pixels)
        assert np.array_equal(reader.read_at(0).image, picture.pixels)
        (raw,) = reader.raw_frames()
    assert raw.frame is not None
    assert np.array_equal(raw.frame.to_ndarray(format="bgr24"), picture.pixels)


def test_what_an_earlier_version_noted(tmp_path: Path) -> None:
    path = write_tiff(tmp_path / "a.tif", RGB, tags={274: [6]})
    info, index = open_medium(path)
    turned = replace(info, rotation=90, coded_width=67, coded_height=51)
    with FrameReader(turned, index) as reader:
        assert np.array_equal(reader.read_at(0).image, read_still(path).pixels)
    with pytest.raises(MediaError, match="earlier version"):
        still_of(replace(info, format="tiff_pipe"))
    with pytest.raises(MediaError, match="its size is not"):
        still_of(replace(info, width=67, height=51))
