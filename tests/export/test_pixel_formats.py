"""Every pixel format that decoders hand out: exported as it looks, or refused in words."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.codec
import av.video.format
import numpy as np
import pytest

from app.core.errors import MediaError
from app.core.model import ColorTags, Image, MediaInfo
from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.export.write.codecs import plan_encoding
from app.export.write.formats import layout_of
from app.export.write.writer import adapt
from app.video import FrameReader, open_medium, probe, to_bgr
from app.video.convert import convert, convertible
from tests.export.export_faces import MovingFaces

WIDTH, HEIGHT = 96, 64
NAMES: list[str] = sorted(vars(av.video.format)["names"])
ABORTS = ("yaf32",)
"""FFmpeg's scaler ends the process over these."""
FEW_LEVELS = frozenset({"rgb8", "bgr8", "rgb4_byte", "bgr4_byte"})


def picture() -> av.VideoFrame:
    """Slow changes of colour, as chroma of any layout can hold them."""
    across, down = np.meshgrid(np.linspace(0, 1, WIDTH), np.linspace(0, 1, HEIGHT))
    image = np.stack([60 + 120 * across, 50 + 100 * down, 200 - 90 * across * down], axis=-1)
    return av.VideoFrame.from_ndarray(image.astype(np.uint8), format="bgr24")


def made_in(name: str) -> av.VideoFrame | None:
    """The picture in a format; None where FFmpeg cannot make one."""
    if name.startswith(ABORTS):
        return None
    if name.startswith("bayer"):
        return mosaic(name)
    try:
        return picture().reformat(format=name)
    except (av.FFmpegError, OSError, ValueError):
        return None


def mosaic(name: str) -> av.VideoFrame:
    """What a sensor with a filter before each pixel sees."""
    image = picture().to_ndarray()
    samples = np.zeros((HEIGHT, WIDTH), np.uint16)
    for place, colour in enumerate(name.removeprefix("bayer_")[:4]):
        y, x = divmod(place, 2)
        samples[y::2, x::2] = image[y::2, x::2, "bgr".index(colour)]
    kind = np.dtype("u1") if name.endswith("8") else np.dtype(">u2" if name[-2:] == "be" else "<u2")
    samples = (samples * (257 if kind.itemsize == 2 else 1)).astype(kind)
    frame = av.VideoFrame(WIDTH, HEIGHT, name)
    lines = np.frombuffer(memoryview(frame.planes[0]), np.uint8).reshape(HEIGHT, -1)
    lines[:, : WIDTH * kind.itemsize] = samples.view(np.uint8)
    return frame


def seen(frame: av.VideoFrame) -> Image:
    image: Image = convert(frame, size=(WIDTH, HEIGHT), tags=ColorTags())
    return image


def apart(one: Any, other: Any) -> float:
    return float(np.abs(one.astype(int) - other).mean())


@pytest.fixture(scope="module")
def info(tmp_path_factory: pytest.TempPathFactory) -> MediaInfo:
    return probe(raw_video(tmp_path_factory.mktemp("plain") / "plain.nut", "bgr24"))


@pytest.mark.parametrize("codec", ["h264", "av1", "prores", "ffv1"])
def test_every_format_keeps_its_looks(info: MediaInfo, codec: str) -> None:
    tried, wrong = 0, {}
    for name in NAMES:
        frame = made_in(name)
        if frame is None or not convertible(frame):
            continue
        tried += 1
        before = seen(frame)
        # Few levels make hard edges, which chroma of fewer samples smooths.
        most = 80 if name in FEW_LEVELS else 8
        plan = plan_encoding(info, ExportSettings(), codec, pixel_format=name)
        after = seen(adapt(frame, plan, WIDTH, height=HEIGHT))
        if apart(before, after) > most:
            wrong[name] = apart(before, after)
    assert tried > 190
    assert not wrong


def test_detection_sees_what_was_filmed() -> None:
    wrong = {}
    for name in NAMES:
        frame = made_in(name)
        if frame is None or not convertible(frame) or name.startswith("mono"):
            continue
        # Of grey pictures and of few colours only the light is the same.
        light = picture().to_ndarray().mean(), seen(frame).mean()
        grey = name.startswith(("gray", "ya"))
        few = name in FEW_LEVELS
        if not grey and not few and apart(seen(frame), picture().to_ndarray()) > 6:
            wrong[name] = apart(seen(frame), picture().to_ndarray())
        if abs(light[0] - light[1]) > 25:
            wrong[name] = light[1]
    assert not wrong


def test_formats_in_a_graphics_cards_memory_have_no_layout() -> None:
    assert layout_of("cuda") is None
    assert layout_of("no such format") is None


@pytest.mark.parametrize("name", ["yaf32le", "yaf32be"])
def test_what_ends_the_process_is_not_tried(name: str) -> None:
    assert not convertible(av.VideoFrame(WIDTH, HEIGHT, name))
    code = (
        "import av; from app.video.convert import convertible;"
        f"print(convertible(av.VideoFrame(8, 8, {name!r})))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_pixels_that_nothing_converts_are_refused_in_words(tmp_path: Path) -> None:
    path = raw_video(tmp_path / "four.nut", "rgb4")
    with pytest.raises(MediaError, match=r"four\.nut.*cannot be shown \(rgb4\)") as caught:
        probe(path)
    assert "Convert it" in caught.value.hint


@pytest.mark.parametrize("name", ["ya8", "xyz12le", "bgr8", "rgb565be", "rgb444le"])
def test_rare_formats_are_exported(tmp_path: Path, name: str) -> None:
    source = raw_video(tmp_path / "rare.nut", name)
    info, index = open_medium(source)
    assert info.pixel_format == name
    out = tmp_path / "out.mkv"
    report = export_video(
        info,
        index,
        MovingFaces(info, index, faces=1),
        redaction=RedactionSettings(effect="solid"),
        settings=ExportSettings(codec="ffv1"),
        out=out,
    )
    assert report.frames == len(index)
    before, after = last_picture(source), last_picture(out)
    assert apart(before[:10], after[:10]) < 1
    assert apart(before, after) > 1


def raw_video(path: Path, name: str) -> Path:
    """Three pictures, as they lie in memory."""
    with av.open(path, "w") as made:
        stream = made.add_stream("rawvideo", rate=25)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, name
        for number in range(3):
            frame = picture().reformat(format=name)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))
    return path


def last_picture(path: Path) -> Image:
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        frames = [raw.frame for raw in reader.raw_frames()]
    assert frames[-1] is not None
    return to_bgr(frames[-1], info)
