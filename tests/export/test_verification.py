"""Checking an export: threads end, reports repeat, pictures do not rub off on each other."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from app.core.errors import Cancelled, MediaError
from app.core.model import Box, MediaInfo, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.export import stages
from app.export.check.coverage import Coverage, eight_bit, has_green, luma_of
from app.export.check.verify import verify_export
from app.export.cover.paint import Painter
from app.export.cover.planes import Plane
from app.export.exporter import export_video
from app.export.found import found_words
from app.video import open_medium
from tests.export.export_faces import MovingFaces, face_region, textured
from tests.golden import make_clip

LOOK = RedactionSettings(effect="uniform")


def exported(folder: Path, frames: int = 40) -> tuple[MediaInfo, FrameIndex, Path]:
    info, index = open_medium(make_clip(folder / "in.mp4", frames=frames).path)
    out = folder / "out.mp4"
    faces = MovingFaces(info, index)
    export_video(
        info, index, faces, redaction=LOOK, settings=ExportSettings(), out=out, verify=False
    )
    return info, index, out


def workers() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith(("export-", "verify-"))]


class Meddling(MovingFaces):
    """A region source that does something when it is asked for the n-th time."""

    def __init__(self, info: MediaInfo, index: FrameIndex, n: int, act: Callable[[], None]) -> None:
        super().__init__(info, index)
        self.asked = 0
        self._n, self._act = n, act

    def __call__(self, pts: int) -> list[Region]:
        self.asked += 1
        if self.asked == self._n:
            self._act()
        return super().__call__(pts)


def test_cancelling_while_verifying_ends_every_thread(tmp_path: Path) -> None:
    info, index = open_medium(make_clip(tmp_path / "in.mp4", frames=60).path)
    token = CancelToken()
    busy = []

    def stop() -> None:
        busy.extend(workers())
        token.cancel()

    faces = Meddling(info, index, 60 + 20, stop)
    # What other codecs wrote is checked in a second pass.
    lossless, out = ExportSettings(codec="ffv1"), tmp_path / "out.mkv"
    with pytest.raises(Cancelled):
        export_video(info, index, faces, redaction=LOOK, settings=lossless, out=out, token=token)
    assert sorted(busy) == ["verify-export", "verify-source"]
    assert faces.asked == 80
    assert not workers()
    assert [p.name for p in tmp_path.iterdir()] == ["in.mp4"]


def test_pausing_while_verifying_holds_until_resumed(tmp_path: Path) -> None:
    info, index, out = exported(tmp_path)
    token = CancelToken()
    paused = threading.Event()

    def hold() -> None:
        token.pause()
        paused.set()

    faces = Meddling(info, index, 20, hold)
    worker = threading.Thread(
        target=verify_export,
        args=(info, index, out),
        kwargs={"regions": faces, "redaction": LOOK, "token": token},
    )
    worker.start()
    assert paused.wait(30)
    worker.join(0.3)
    assert worker.is_alive()
    assert faces.asked == 20
    token.resume()
    worker.join(30)
    assert not worker.is_alive()
    assert faces.asked == 40
    assert not workers()


def test_a_failing_region_source_ends_every_thread(tmp_path: Path) -> None:
    info, index, out = exported(tmp_path)
    faces = MovingFaces(info, index)

    def failing(pts: int) -> list[Region]:
        if pts == index.at(20):
            raise MediaError(info.path, "gone")
        return faces(pts)

    with pytest.raises(MediaError, match="gone"):
        verify_export(info, index, out, regions=failing, redaction=LOOK)
    assert not workers()
    with pytest.raises(MediaError, match="gone"):
        export_video(
            info,
            index,
            failing,
            redaction=LOOK,
            settings=ExportSettings(),
            out=tmp_path / "other.mp4",
            verify=False,
        )
    assert not workers()


def test_the_report_is_the_same_every_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info, index, out = exported(tmp_path)
    faces = MovingFaces(info, index)
    first = verify_export(info, index, out, regions=faces, redaction=LOOK)
    assert first.passed
    assert (first.frames, first.regions_checked) == (40, 80)
    for threads in (1, 3):
        monkeypatch.setattr("app.export.check.verify.decoder_threads", lambda _, n=threads: n)
        assert verify_export(info, index, out, regions=faces, redaction=LOOK) == first


def test_small_pictures_take_few_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info, _ = open_medium(make_clip(tmp_path / "in.mp4", frames=2).path)
    for cores, threads in ((None, 1), (1, 1), (2, 1), (8, 4), (64, 8)):
        monkeypatch.setattr("os.cpu_count", lambda n=cores: n)
        assert stages.decoder_threads(info) == threads
        assert stages.decoder_threads(replace(info, coded_width=1920, coded_height=1080)) == 0


def test_one_bad_picture_among_good_ones_is_named(tmp_path: Path) -> None:
    info, _ = open_medium(make_clip(tmp_path / "in.mp4", frames=2).path)
    coverage = Coverage(info, LOOK)
    region = face_region(Box(40, 30, 100, 110), LOOK)
    sizes = [(160, 140), (160, 140), (200, 150), (160, 140)]
    alone = []
    for number, (width, height) in enumerate(sizes):
        pixels = np.ascontiguousarray(textured(width, height, seed=number)[..., 0])
        source = Plane(pixels, (1.0, 1.0), (0.0,), (16.0,))
        covered = pixels.copy()
        if number != 1:
            Painter(LOOK).cover([replace(source, pixels=covered)], [region])
        alone.append(Coverage(info, LOOK))
        for one in (coverage, alone[-1]):
            expected = one.expect_plane(number, source, [region], scale=1.0)
            one.check_plane(expected, covered, scale=1.0)
    assert [(pts, n) for pts, n, _ in coverage.failed] == [(1, 0)]
    assert coverage.failed == [failure for one in alone for failure in one.failed]
    assert coverage.change == pytest.approx(sum(one.change for one in alone))
    assert coverage.sharp_after == pytest.approx(sum(one.sharp_after for one in alone))


def test_the_squares_of_a_mosaic_are_not_told_as_detail_left(tmp_path: Path) -> None:
    info, _ = open_medium(make_clip(tmp_path / "in.mp4", frames=2).path)
    soft = np.add.outer(np.arange(140), np.arange(160)).astype(np.uint8)  # as skin is
    rough = np.ascontiguousarray(textured(160, 140, seed=1)[..., 0])
    told = []
    for effect, pixels in (("mosaic", soft), ("uniform", rough)):
        source = Plane(pixels, (1.0, 1.0), (0.0,), (16.0,))
        look = RedactionSettings(effect=effect)
        region, covered = face_region(Box(40, 30, 100, 110), look), pixels.copy()
        Painter(look).cover([replace(source, pixels=covered)], [region])
        coverage = Coverage(info, look)
        expected = coverage.expect_plane(0, source, [region], scale=1.0)
        coverage.check_plane(expected, covered, scale=1.0)
        told.append(coverage.sharp)
    assert told[0] > 1
    assert told[1] < 1


def judged(
    info: MediaInfo,
    share: float,
    *,
    rings: float = 0.0,
    detail: float = 0.0,
    wide: int = 50,
    tall: int = 42,
    other: str = "",
    part: bool = False,
) -> list[str]:
    """What is said of a region that lets a share of the source through.

    Args:
        share: 0 is covered, 1 not at all.
        rings: What an encoder adds at random beside hard edges of a solid fill, in levels.
        detail: Share of the source's finest detail that shines through a blur instead.
        wide, tall: Lower right corner of the face's box, which begins at (40, 30).
        other: An effect; in its place another uncovered picture is seen, as of another frame.
        part: Only the middle of the region lets the share through.
    """
    look = RedactionSettings(effect=other or ("uniform" if detail else "solid"))
    region = face_region(Box(40, 30, wide, tall), look)
    pixels = np.ascontiguousarray(textured(128, 96, seed=1)[..., 0]) // 4 + 150
    source, covered = Plane(pixels, (1.0, 1.0), (0.0,), (16.0,)), pixels.copy()
    Painter(look).cover([replace(source, pixels=covered)], [region])
    whole = pixels.astype(np.float32)
    through = np.full(pixels.shape, share, np.float32)
    if part:
        x, y = (int(v) for v in region.box.center)
        through[:] = 0
        through[y - 9 : y + 9, x - 8 : x + 8] = share
    mixed = covered + through * (whole - covered)
    if other:
        stranger = np.ascontiguousarray(textured(128, 96, seed=2)[..., 0]) // 4 + 150
        mixed = np.where(covered != pixels, stranger, pixels).astype(np.float32)
    mixed += detail * (whole - cv2.GaussianBlur(whole, (3, 3), 0)) * (covered != pixels)
    signs = np.random.default_rng(0).choice([0.0, 1.0], pixels.shape)
    mixed += (rings * signs * (covered < 100)).astype(np.float32)
    coverage = Coverage(info, look)
    expected = coverage.expect_plane(0, source, [region], scale=1.0)
    coverage.check_plane(expected, mixed.clip(0, 255).astype(np.uint8), scale=1.0)
    return [found_words(why) for _, _, why in coverage.failed]


@pytest.fixture
def clip_info(tmp_path: Path) -> MediaInfo:
    return open_medium(make_clip(tmp_path / "in.mp4", frames=2).path)[0]


def test_what_an_encoder_does_to_hard_edges_is_no_trace_of_the_face(clip_info: MediaInfo) -> None:
    for rings in (0.0, 20.0, 60.0):
        assert judged(clip_info, 0.0, rings=rings) == []
    assert judged(clip_info, 0.1) == []


def test_a_face_that_shines_through_is_not_covered(clip_info: MediaInfo) -> None:
    assert judged(clip_info, 0.4) == ["is covered only 60% as strongly as asked"]
    (why,) = judged(clip_info, 1.0)
    assert why.startswith("differs from the covered picture by")


@pytest.mark.parametrize("effect", ["uniform", "feature", "mosaic", "feature-mosaic", "solid"])
def test_another_uncovered_picture_is_not_taken_for_a_covered_one(
    clip_info: MediaInfo, effect: str
) -> None:
    """A cover removes the face's own detail, and so does any other picture."""
    assert judged(clip_info, 0.0, wide=80, tall=80, other=effect) != []


def test_a_part_that_shows_is_not_outvoted_by_the_rest(clip_info: MediaInfo) -> None:
    assert judged(clip_info, 1.0, wide=80, tall=80, part=True) == ["is covered in parts only"]
    assert judged(clip_info, 0.1, wide=80, tall=80, part=True) == []


def test_levels_of_green_are_not_compared_with_luma_too_closely(tmp_path: Path) -> None:
    """A dark picture, where black in limited range is a smaller change than in full range."""
    path = tmp_path / "dark.mkv"
    with av.open(path, "w") as container:
        stream = container.add_stream("ffv1", rate=10)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "bgr0"
        for number in range(4):
            image = textured(160, 120, seed=number) // 8 + 28
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
            container.mux(stream.encode(frame.reformat(format="bgr0")))
        container.mux(stream.encode(None))
    info, index = open_medium(path)
    region = face_region(Box(40, 30, 100, 100))
    report = export_video(
        info,
        index,
        lambda _: [region],
        redaction=RedactionSettings(effect="solid"),
        settings=ExportSettings(codec="h264", quality=10),
        out=tmp_path / "out.mp4",
    )
    assert report.verification is not None
    assert report.verification.regions_checked == 4


def test_fine_detail_left_in_a_blur_is_told(clip_info: MediaInfo) -> None:
    assert judged(clip_info, 0.0, detail=0.1, wide=80) == []
    assert judged(clip_info, 0.0, detail=1.0, wide=80) == ["shows fine detail"]


def test_slivers_are_judged_by_their_error_alone(clip_info: MediaInfo) -> None:
    assert judged(clip_info, 0.4, wide=42) == []
    assert judged(clip_info, 1.0, wide=42) != []


@pytest.mark.parametrize("name", ["gbrpf32le", "rgb24", "bgr0", "gbrp10le", "yuv420p"])
def test_every_pixel_format_has_a_plane_to_compare(name: str) -> None:
    frame = av.VideoFrame(64, 48, "rgb24")
    frame.planes[0].update(bytes(frame.planes[0].buffer_size))
    frame = frame.reformat(format=name)
    assert luma_of(frame).pixels.shape[:2] == (48, 64)
    assert has_green(frame) is (name != "yuv420p")


@pytest.mark.parametrize("layout", ["rgb24", "bgr48le", "rgb48le", "rgba64le", "gbrp16le"])
def test_deep_levels_are_told_from_shallow_ones(layout: str) -> None:
    """Sixteen bits read as eight would make every change look like none."""
    green = np.zeros((32, 32, 3), np.uint8)
    green[..., 1] = 200
    frame = av.VideoFrame.from_ndarray(green, format="rgb24").reformat(format=layout)
    assert float(luma_of(frame).pixels.mean()) * eight_bit(frame) == pytest.approx(200, abs=2)
