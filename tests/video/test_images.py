"""Still images are media of one frame, shown as their EXIF orientation says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import PIL.Image
import pytest

from app.core.errors import MediaError
from app.core.model import MediaKind
from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.video import FrameReader, open_medium, probe, to_bgr
from tests.golden import paint, read_code
from tests.orientations import STORED

SIZE = (200, 100)


def pillow(code: int = 77) -> PIL.Image.Image:
    return PIL.Image.fromarray(np.ascontiguousarray(paint(code, SIZE)[..., ::-1]))


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
@pytest.mark.parametrize("orientation", list(STORED))
def test_exif_orientation(tmp_path: Path, suffix: str, orientation: int) -> None:
    upright = paint(orientation, SIZE)
    stored = np.ascontiguousarray(STORED[orientation](upright)[..., ::-1])
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"picture.{suffix}"
    PIL.Image.fromarray(stored).save(path, exif=exif)
    info, index = open_medium(path)
    assert info.kind is MediaKind.IMAGE
    assert (info.width, info.height) == SIZE
    assert index.pts.tolist() == [0]
    with FrameReader(info, index) as reader:
        image = reader.read_at(0).image
        assert image.shape == upright.shape
        assert read_code(image) == orientation
        if suffix in {"png", "tif"}:
            assert np.array_equal(image, upright)
        (raw,) = reader.raw_frames()
        assert raw.frame is not None
        assert np.array_equal(to_bgr(raw.frame, info), image)


@pytest.mark.parametrize(
    ("name", "mode", "options"),
    [
        ("gray.png", "L", {}),
        ("palette.png", "P", {}),
        ("alpha.png", "RGBA", {}),
        ("graya.png", "LA", {}),
        ("cmyk.jpg", "CMYK", {}),
        ("progressive.jpg", "RGB", {"progressive": True}),
        ("lossless.webp", "RGB", {"lossless": True}),
        ("alpha.webp", "RGBA", {}),
        ("lzw.tif", "RGB", {"compression": "tiff_lzw"}),
        ("plain.bmp", "RGB", {}),
        ("still.gif", "P", {}),
        ("picture.avif", "RGB", {}),
        ("%d wrong suffix.png", "RGB", {"format": "JPEG"}),
    ],
)
def test_kinds_of_image(tmp_path: Path, name: str, mode: str, options: dict[str, Any]) -> None:
    path = tmp_path / name
    pillow().convert(mode).save(path, **options)
    info, index = open_medium(path)
    assert (info.kind, len(index)) == (MediaKind.IMAGE, 1)
    with FrameReader(info, index) as reader:
        assert read_code(reader.read_at(0).image) == 77
        assert reader.read_at(0, max_side=100).image.shape == (50, 100, 3)


RARE = ("jp2", "j2k", "ppm", "pgm", "pbm", "tga", "pcx", "sgi", "qoi", "dpx", "sun", "xwd", "jls")


def rare(path: Path) -> Path:
    """A picture as FFmpeg's encoder for the file's ending writes it."""
    names = {
        "jp2": "jpeg2000", "j2k": "jpeg2000", "tga": "targa", "sun": "sunrast", "jls": "jpegls",
    }  # fmt: skip
    ending = path.suffix[1:]
    with av.open(path, "w", format="image2", options={"update": "1"}) as out:
        stream: Any = out.add_stream(names.get(ending, ending), rate=25)
        stream.width, stream.height = SIZE
        stream.pix_fmt = stream.codec_context.codec.video_formats[0].name
        if ending in ("tga", "jls", "qoi", "dpx"):
            stream.pix_fmt = "bgr24" if ending in ("tga", "jls") else "rgb24"
        frame = av.VideoFrame.from_ndarray(paint(77, SIZE), format="bgr24")
        out.mux(stream.encode(frame.reformat(format=stream.pix_fmt)))
        out.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("ending", RARE)
def test_rarer_kinds_are_pictures_and_not_videos(tmp_path: Path, ending: str) -> None:
    path = rare(tmp_path / f"a.{ending}")
    info, index = open_medium(path)
    assert (info.kind, len(index)) == (MediaKind.IMAGE, 1)
    with FrameReader(info, index) as reader:
        assert read_code(reader.read_at(0).image) == 77
    out = tmp_path / "out.png"
    export_video(
        info, index, lambda pts: [],
        redaction=RedactionSettings(), settings=ExportSettings(), out=out,
    )  # fmt: skip
    assert out.is_file()
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    with pytest.raises(MediaError, match=r"(cannot be decoded|is damaged)"):
        probe(path)


def test_pictures_of_floating_point_numbers_say_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "a.pfm"
    path.write_bytes(b"PF\n8 8\n-1.0\n" + np.full(192, 0.5, "<f4").tobytes())
    with pytest.raises(MediaError, match=r"floating-point.*Convert it to PNG"):
        probe(path)


def test_several_pictures_in_one_file_are_a_video(tmp_path: Path) -> None:
    path = rare(tmp_path / "a.ppm")
    path.write_bytes(path.read_bytes() * 3)
    info, index = open_medium(path)
    assert (info.kind, len(index)) == (MediaKind.VIDEO, 3)


def test_sixteen_bits(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 65535, 200).astype(np.uint16), (100, 1))
    PIL.Image.fromarray(ramp).save(tmp_path / "deep.png")
    info, index = open_medium(tmp_path / "deep.png")
    assert info.bit_depth == 16
    with FrameReader(info, index) as reader:
        image = reader.read_at(0).image
    assert abs(int(image[50, 100, 0]) - int(ramp[50, 100]) // 257) <= 2


def test_an_animation_is_a_video(tmp_path: Path) -> None:
    others = [pillow(1), pillow(2)]
    pillow(0).save(tmp_path / "a.gif", save_all=True, append_images=others, duration=100)
    info, index = open_medium(tmp_path / "a.gif")
    assert (info.kind, len(index)) == (MediaKind.VIDEO, 3)
    with FrameReader(info, index) as reader:
        assert [read_code(p.image) for p in reader.frames()] == [0, 1, 2]


def test_a_film_in_avif_is_not_its_first_picture(tmp_path: Path) -> None:
    others = [pillow(1), pillow(2), pillow(3)]
    pillow(0).save(tmp_path / "a.avif", save_all=True, append_images=others, duration=100)
    info, index = open_medium(tmp_path / "a.avif")
    assert (info.kind, len(index)) == (MediaKind.VIDEO, 4)
    with FrameReader(info, index) as reader:
        assert [read_code(p.image) for p in reader.frames()] == [0, 1, 2, 3]


def test_broken_images(tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png", "a.webp", "a.bmp", "a.gif", "a.tif"):
        path = tmp_path / name
        pillow().save(path)
        data = path.read_bytes()
        path.write_bytes(data[: len(data) * 2 // 3])
        with pytest.raises(MediaError, match=rf"{name}: is damaged.*breaks off"):
            probe(path)
    (tmp_path / "fake.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(500))
    with pytest.raises(MediaError, match="fake"):
        probe(tmp_path / "fake.jpg")
