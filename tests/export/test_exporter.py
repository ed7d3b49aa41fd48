"""Exports of generated and real clips: time, sound and everything around the faces stay."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.core.errors import Cancelled, ExportError, UsageError, VerificationError
from app.core.model import Image, Region
from app.core.settings import AudioChoice, Codec, ExportSettings, RedactionSettings
from app.core.task import CancelToken, Progress, Stage
from app.core.timebase import format_time
from app.export.check.verify import verify_export
from app.export.cover.paint import Painter
from app.export.cover.planes import Plane, planes_of
from app.export.exporter import export_video
from app.export.notes import NoteCode
from app.export.report import ExportReport
from app.export.words import words
from app.export.write.codecs import default_suffix
from app.video import FrameReader, build_index, open_medium, probe
from tests.export.export_faces import MovingFaces, textured
from tests.golden import make_clip, read_code

ROOT = Path(__file__).resolve().parents[2]


def export(source: Path, out: Path, **options: Any) -> ExportReport:
    info, index = open_medium(source)
    settings = options.pop("settings", ExportSettings())
    redaction = options.pop("redaction", RedactionSettings())
    regions = options.pop("regions", None) or MovingFaces(info, index)
    return export_video(
        info, index, regions, redaction=redaction, settings=settings, out=out, **options
    )


def shown_times(frames: Iterable[av.VideoFrame] | Iterable[av.AudioFrame]) -> list[Fraction]:
    return [Fraction(f.pts * f.time_base) for f in frames if f.pts is not None and f.time_base]


def times(path: Path) -> list[Fraction]:
    """Presentation times as an independent reader sees them."""
    with av.open(path) as container:
        return shown_times(container.decode(video=0))


def audio(path: Path) -> list[bytes]:
    with av.open(path) as container:
        return [bytes(p) for p in container.demux(audio=0) if p.size]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("plain.mp4", {}),
        ("b_frames.mp4", {"b_frames": 3, "gop": 50}),
        ("variable.mp4", {"vfr": True, "b_frames": 2}),
        ("late.mp4", {"start": Fraction(7, 30)}),
        ("film.mov", {"rate": Fraction(24000, 1001)}),
        ("turned.mp4", {"rotation": 90}),
        ("upside.mp4", {"rotation": 180}),
        ("other_way.mov", {"rotation": 270}),
        ("deep.mov", {"codec": "libx265", "pix_fmt": "yuv420p10le"}),
        ("rich.mp4", {"pix_fmt": "yuv422p10le"}),
        ("wide.mp4", {"sample_aspect": Fraction(4, 3)}),
        ("two_voices.mp4", {"audio_streams": 2}),
    ],
)
def test_every_frame_keeps_its_time(tmp_path: Path, name: str, options: dict[str, Any]) -> None:
    clip = make_clip(tmp_path / name, frames=40, **{"audio_streams": 1, **options})
    out = tmp_path / f"out{clip.path.suffix}"
    report = export(clip.path, out)
    assert times(out) == times(clip.path)
    assert audio(out) == audio(clip.path)
    info, made = probe(clip.path), probe(out)
    for field in ("width", "height", "rotation", "sample_aspect", "bit_depth", "pixel_format"):
        assert getattr(made, field) == getattr(info, field), field
    with FrameReader(made) as reader:
        assert [read_code(p.image) for p in reader.frames()] == list(range(40))
    assert report.verification is not None
    assert report.verification.passed
    assert report.verification.regions_checked == 80
    assert report.frames == 40
    assert not report.blacked_out


def test_pictures_that_are_stored_from_the_bottom_up(tmp_path: Path) -> None:
    options: dict[str, Any] = {"codec": "amv", "pix_fmt": "yuvj420p", "size": (320, 176)}
    clip = make_clip(tmp_path / "a.avi", frames=12, **options)
    report = export(clip.path, tmp_path / "out.mp4")
    assert not report.blacked_out
    with FrameReader(probe(tmp_path / "out.mp4")) as reader:
        assert [read_code(p.image) for p in reader.frames()] == list(range(12))


def test_a_long_last_frame_counts_in_full(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=30, vfr=True, b_frames=2)
    info, index = open_medium(clip.path)
    longer = replace(index, end_pts=index.last + 7 * (index.end_pts - index.last))
    out = tmp_path / "out.mp4"
    settings = ExportSettings()
    export_video(
        info, longer, lambda pts: [], redaction=RedactionSettings(), settings=settings, out=out
    )
    assert open_medium(out)[1].duration == pytest.approx(longer.duration, abs=1e-9)


def test_odd_sizes_stay_odd(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "odd.mkv", frames=8, size=(321, 181), pix_fmt="yuv444p")
    codecs: tuple[Codec, ...] = ("h264", "h265", "av1", "ffv1")
    for codec in codecs:
        out = tmp_path / f"{codec}.mkv"
        export(clip.path, out, settings=ExportSettings(codec=codec))
        assert (probe(out).width, probe(out).height) == (321, 181)


@pytest.mark.parametrize("pixels", ["gbrap10le", "gbrap12le", "yuva420p", "yuv410p"])
@pytest.mark.parametrize("size", [(160, 96), (161, 91)])
def test_lossless_stays_lossless(tmp_path: Path, pixels: str, size: tuple[int, int]) -> None:
    options: dict[str, Any] = {"codec": "ffv1", "pix_fmt": pixels, "size": size}
    clip = make_clip(tmp_path / "in.mkv", frames=3, **options)
    report = export(clip.path, tmp_path / "out.mkv", regions=lambda pts: [])
    assert report.verification is not None
    assert report.verification.passed
    with av.open(clip.path) as before, av.open(tmp_path / "out.mkv") as after:
        for a, b in zip(before.decode(video=0), after.decode(video=0), strict=True):
            for plane, written in zip(planes_of(a), planes_of(b), strict=True):
                assert np.array_equal(plane.pixels, written.pixels)


@pytest.mark.parametrize(
    ("codec", "suffix", "name"),
    [("h265", ".mp4", "hevc"), ("av1", ".mp4", "av1"), ("prores", ".mov", "prores"),
     ("ffv1", ".mkv", "ffv1")],
)  # fmt: skip
def test_each_codec_can_be_chosen(tmp_path: Path, codec: Codec, suffix: str, name: str) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=12)
    out = tmp_path / f"out{suffix}"
    report = export(clip.path, out, settings=ExportSettings(codec=codec))
    assert probe(out).codec == name
    assert report.codec == codec
    assert json.loads(report.to_json())["verification"]["passed"] is True
    assert "Nobody reviewed" in json.loads(report.to_json())["warning"]


def test_transport_streams_and_their_sound_survive(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.ts", frames=30, audio_streams=1, b_frames=2)
    out = tmp_path / "out.mp4"
    report = export(clip.path, out)
    assert times(out) == times(clip.path)
    assert [words(note) for note in report.copied] == ["audio aac"]


def test_sound_that_starts_before_zero_moves_nothing_in_matroska(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30, audio_streams=1, b_frames=2)
    with av.open(clip.path) as container:
        first = next(container.demux(audio=0))
    assert first.pts is not None
    assert first.pts < 0, "the first packet holds nothing but the encoder's delay"
    out = tmp_path / "out.mkv"
    export(clip.path, out)
    pairs = zip(times(out), times(clip.path), strict=True)
    assert max(abs(a - b) for a, b in pairs) <= Fraction(1, 1000)
    assert audio(out) == audio(clip.path)
    with av.open(out) as container:
        heard = shown_times(container.decode(audio=0))
    assert abs(heard[0] - first.pts * first.time_base) < Fraction(1, 1000)


def test_codecs_and_containers_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.avi", frames=5, codec="mpeg4", audio_streams=1)
    with pytest.raises(ExportError, match=r"H\.264 does not fit into \.webm"):
        export(clip.path, tmp_path / "o.webm", settings=ExportSettings(codec="h264"))
    with pytest.raises(ExportError, match="cannot be written as"):
        export(clip.path, tmp_path / "out.wmv")
    assert default_suffix(probe(clip.path), ExportSettings()) == ".mov"
    assert [p.name for p in tmp_path.iterdir()] == ["in.avi"]
    export(clip.path, tmp_path / "silent.mp4", settings=ExportSettings(audio=AudioChoice.DROP))
    assert not probe(tmp_path / "silent.mp4").other_streams


def test_personal_metadata_goes_and_is_listed(tmp_path: Path) -> None:
    tags = {"title": "Anna at home", "location": "+52.5+013.4/", "comment": "private"}
    clip = make_clip(tmp_path / "in.mp4", frames=5, metadata=tags)
    out = tmp_path / "out.mp4"
    report = export(clip.path, out)
    data = out.read_bytes()
    for secret in (b"Anna", b"+52.5", b"private", b"Lavf"):
        assert secret not in data
    assert {"tag: title", "tag: comment"} <= {words(note) for note in report.removed}
    kept = tmp_path / "kept.mp4"
    export(clip.path, kept, settings=ExportSettings(keep_metadata=True))
    with av.open(kept) as container:
        assert container.metadata["title"] == "Anna at home"


def test_chapters_are_copied_or_dropped(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30)
    with av.open(clip.path) as source, av.open(tmp_path / "chapters.mp4", "w") as made:
        made.set_chapters(
            [{"id": 0, "start": 0, "end": 500, "time_base": Fraction(1, 1000),
              "metadata": {"title": "one"}}]
        )  # fmt: skip
        stream = made.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.size:
                packet.stream = stream
                made.mux(packet)
    export(tmp_path / "chapters.mp4", tmp_path / "with.mp4")
    export(
        tmp_path / "chapters.mp4",
        tmp_path / "without.mp4",
        settings=ExportSettings(copy_chapters=False),
    )
    assert probe(tmp_path / "with.mp4").chapters == 1
    assert probe(tmp_path / "without.mp4").chapters == 0


def test_the_source_and_existing_files_are_safe(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=5)
    before = clip.path.read_bytes()
    link, hard = tmp_path / "link.mp4", tmp_path / "hard.mp4"
    link.symlink_to(clip.path)
    os.link(clip.path, hard)
    for name in (clip.path, link, hard):
        with pytest.raises(UsageError, match="is the source itself"):
            export(clip.path, name, overwrite=True)
    taken = tmp_path / "taken.mp4"
    taken.write_bytes(b"precious")
    with pytest.raises(ExportError, match="exists"):
        export(clip.path, taken)
    assert taken.read_bytes() == b"precious"
    export(clip.path, taken, overwrite=True)
    assert probe(taken).codec == "h264"
    assert clip.path.read_bytes() == before


def test_a_source_that_is_written_to_meanwhile_is_not_released(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=60)

    def write(progress: Progress) -> None:
        with clip.path.open("ab") as file:
            file.write(bytes(8))

    with pytest.raises(ExportError, match="was changed while it was exported"):
        export(clip.path, tmp_path / "out.mp4", progress=write)
    assert [p.name for p in tmp_path.iterdir()] == ["in.mp4"]
    export(clip.path, tmp_path / "out.mp4")


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=60)
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.done > 10:
            token.cancel()

    with pytest.raises(Cancelled):
        export(clip.path, tmp_path / "out.mp4", token=token, progress=stop)
    assert [p.name for p in tmp_path.iterdir()] == ["in.mp4"]
    assert not [t for t in threading.enumerate() if t.name.startswith("export-")]


def test_killing_leaves_no_file_under_the_name(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=400)
    out = tmp_path / "out.mp4"
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from app.core.settings import *\n"
        "from app.export.exporter import export_video\n"
        "from app.video import open_medium\n"
        "info, index = open_medium(Path(sys.argv[1]))\n"
        "export_video(info, index, lambda pts: [], redaction=RedactionSettings(),\n"
        "    settings=ExportSettings(), out=Path(sys.argv[2]),\n"
        "    progress=lambda p: print(p.done, flush=True))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(clip.path), str(out)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            if int(line) > 20:
                break
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert not out.exists()
    parts = [p.name for p in tmp_path.iterdir() if ".part" in p.name]
    assert len(parts) == 1
    assert parts[0].startswith(".out.faceveil-")
    export(clip.path, out, regions=lambda pts: [])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.mp4", "out.mp4"]


def test_a_full_disk_is_an_error_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=5)
    usage = type("Usage", (), {"free": 1 << 20})
    monkeypatch.setattr("app.export.write.target.shutil.disk_usage", lambda _: usage)
    with pytest.raises(ExportError, match="MB free"):
        export(clip.path, tmp_path / "out.mp4")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a thing of Linux")
def test_the_disk_running_full_is_noticed(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=60)
    info, index = open_medium(clip.path)
    target = tmp_path / "out.mp4"

    def fill(progress: Progress) -> None:
        # The unfinished file leads to a full device from here on.
        for part in tmp_path.glob(".out.*.part.mp4"):
            if not part.is_symlink() and not progress.done:
                part.unlink()
                part.symlink_to("/dev/full")

    from app.export.write.target import ExportTarget

    class Full(ExportTarget):
        def __enter__(self) -> Full:
            super().__enter__()
            fill(Progress(Stage.EXPORTING, 0, 1))
            return self

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.export.exporter.ExportTarget", Full)
        with pytest.raises(ExportError, match=r"full|writing"):
            export_video(
                info,
                index,
                MovingFaces(info, index),
                redaction=RedactionSettings(),
                settings=ExportSettings(),
                out=target,
            )
    assert [p.name for p in tmp_path.iterdir()] == ["in.mp4"]


def test_damaged_frames_become_black(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.avi", frames=20, codec="mjpeg", pix_fmt="yuvj420p")
    with av.open(clip.path) as container:
        packet = [p for p in container.demux(video=0) if p.size][7]
        assert packet.pos is not None
        start, length = packet.pos + 8, packet.size
    data = bytearray(clip.path.read_bytes())
    data[start : start + length] = bytes(length)
    clip.path.write_bytes(bytes(data))
    _, index = open_medium(clip.path)
    out = tmp_path / "out.mp4"
    report = export(clip.path, out)
    assert report.blacked_out == (index.at(7),)
    with FrameReader(probe(out)) as reader:
        assert reader.read_at(reader.index.at(7)).image.mean() < 5
        assert read_code(reader.read_at(reader.index.at(8)).image) == 8
    assert len(build_index(probe(out))) == len(index)


def test_verification_finds_a_face_that_was_not_covered(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=10)
    info, index = open_medium(clip.path)
    out = tmp_path / "out.mp4"

    def nobody(pts: int) -> list[Region]:
        return []

    export_video(
        info, index, nobody, redaction=RedactionSettings(), settings=ExportSettings(), out=out
    )
    solid = RedactionSettings(effect="solid")
    faces = MovingFaces(info, index)
    found = verify_export(info, index, out, regions=faces, redaction=solid)
    assert [c.name for c in found.failures] == ["regions"]
    covered = tmp_path / "covered.mp4"
    export_video(info, index, faces, redaction=solid, settings=ExportSettings(), out=covered)
    assert verify_export(info, index, covered, regions=faces, redaction=solid).passed
    told = verify_export(info, index, covered)
    assert told.passed
    assert len(told.changed) == 10
    # A copy in which nothing is covered passes only where there is no face.
    same = verify_export(info, index, out)
    assert not same.changed
    assert [c.name for c in same.failures] == ["changes"]
    assert verify_export(info, index, out, faceless=True).passed


class Forgetful(Painter):
    """Covers nothing in every so-many-th picture."""

    every = 1
    pictures = 0

    def cover(self, planes: Sequence[Plane], regions: Sequence[Region]) -> None:
        self.pictures += 1
        if self.pictures % self.every:
            super().cover(planes, regions)


@pytest.mark.parametrize(
    ("codec", "suffix"), [("h264", ".mp4"), ("h265", ".mkv"), ("ffv1", ".mkv")]
)
@pytest.mark.parametrize(("every", "faces"), [(1, 20), (7, 2)])
def test_an_unfaithful_export_is_not_released(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    codec: Codec,
    suffix: str,
    every: int,
    faces: int,
) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=10)
    monkeypatch.setattr("app.export.video_file.Painter", Forgetful)
    monkeypatch.setattr(Forgetful, "every", every)
    with pytest.raises(VerificationError, match=f"{faces} of 20 regions not covered") as told:
        export(
            clip.path,
            tmp_path / f"out{suffix}",
            settings=ExportSettings(codec=codec),
            redaction=RedactionSettings(effect="solid"),
        )
    assert ("a better quality, or with a stronger effect" in told.value.hint) is (codec != "ffv1")
    assert [p.name for p in tmp_path.iterdir()] == ["in.mp4"]


class Improving(Painter):
    """What the first of them paints is lost, as to a poor encoder."""

    made = 0

    def __init__(self, redaction: RedactionSettings) -> None:
        super().__init__(redaction)
        type(self).made += 1
        self._lost = type(self).made == 1

    def cover(self, planes: Sequence[Plane], regions: Sequence[Region]) -> None:
        if not self._lost:
            super().cover(planes, regions)


def test_covers_lost_to_compression_are_written_in_a_better_quality(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=10, audio_streams=1)
    monkeypatch.setattr("app.export.video_file.Painter", Improving)
    out = tmp_path / "out.mp4"
    report = export(clip.path, out)
    assert Improving.made == 2
    assert report.settings["quality"] == 10
    assert report.notes[-1].code is NoteCode.WRITTEN_AGAIN
    assert report.notes[-1].figure("quality") == 10
    assert (report.frames, report.regions) == (10, 20)
    assert times(out) == times(clip.path)
    assert audio(out) == audio(clip.path)

    monkeypatch.setattr(Improving, "made", 0)
    with pytest.raises(VerificationError, match="of 20 regions not covered"):
        export(clip.path, tmp_path / "chosen.mp4", settings=ExportSettings(quality=18))
    assert Improving.made == 1


@pytest.mark.parametrize(
    "effect", ["feature", "uniform", "mosaic", "jittered-mosaic", "generic-face", "solid"]
)
def test_one_face_missed_in_one_frame_is_found(tmp_path: Path, effect: str) -> None:
    def busy(image: Image, code: int) -> None:
        noise = textured(image.shape[1], image.shape[0] - 60, seed=code)
        image[60:] = noise

    clip = make_clip(tmp_path / "in.mp4", frames=30, painter=busy)
    info, index = open_medium(clip.path)
    faces = MovingFaces(info, index)
    redaction = RedactionSettings(effect=effect)

    def careless(pts: int) -> list[Region]:
        return faces(pts)[:1] if pts == index.at(17) else faces(pts)

    out = tmp_path / "out.mp4"
    export_video(info, index, careless, redaction=redaction, settings=ExportSettings(), out=out)
    found = verify_export(info, index, out, regions=faces, redaction=redaction)
    assert [c.name for c in found.failures] == ["regions"]
    time = format_time(index.seconds(index.at(17)))
    (failure,) = found.failures
    assert f"1 of 60 regions not covered (at {time}, region 2" in failure.detail


REAL = [
    "masked_walkers_park.mp4",
    "robustness/rotate90_metadata.mp4",
    "robustness/variable_frame_rate.mp4",
    "robustness/hevc_10bit.mov",
    "robustness/nonsquare_pixels.mp4",
    "robustness/odd_size_yuv444_noaudio.mkv",
    "robustness/vp9_opus.webm",
    "robustness/mjpeg_pcm.avi",
    "robustness/xvid_mp3.avi",
    "robustness/single_frame.mp4",
    "robustness/truncated.webm",
]


@pytest.mark.parametrize("name", REAL)
def test_real_clips_export_faithfully(tmp_path: Path, clips: Path, name: str) -> None:
    source = clips / name
    info, index = open_medium(source)
    out = tmp_path / f"out{default_suffix(info, ExportSettings())}"
    report = export(source, out)
    made = build_index(probe(out))
    seconds = index.pts * float(index.time_base)
    assert np.allclose(made.pts * float(made.time_base), seconds, atol=1e-9)
    assert len(made) == len(index) == report.frames
    assert [c.name for c in report.verification.failures] == []  # type: ignore[union-attr]
    if any(s.kind == "audio" for s in info.other_streams):
        assert b"".join(audio(out)) == b"".join(_readable_audio(source))
    if name == "robustness/truncated.webm":
        assert report.has(NoteCode.SOURCE_BREAKS_OFF)


def _readable_audio(path: Path) -> list[bytes]:
    found: list[bytes] = []
    with av.open(path) as container:
        try:
            found.extend(bytes(p) for p in container.demux(audio=0) if p.size)
        except av.FFmpegError:
            return found
    return found


@pytest.mark.parametrize("codec", ["ffv1", "av1", "prores"])
def test_a_shape_of_pixels_that_cannot_be_kept_is_told_before_anything_is_written(
    tmp_path: Path, codec: Codec
) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=4, sample_aspect=Fraction(128, 117))
    info, index = open_medium(clip.path)
    out = tmp_path / "out.mkv"
    asked = ExportSettings(codec=codec)
    with pytest.raises(ExportError, match="cannot keep pixels that are not square in"):
        export_video(
            info, index, lambda pts: [], redaction=RedactionSettings(), settings=asked, out=out
        )
    report = export(clip.path, out)
    assert report.codec == "h264"
    assert probe(out).sample_aspect == Fraction(128, 117)


@pytest.mark.parametrize("suffix", [".mkv", ".mp4", ".mov"])
def test_a_shape_of_pixels_of_large_numbers_is_kept_as_near_as_can_be(
    tmp_path: Path, suffix: str
) -> None:
    shape = Fraction(5632, 5265)  # of a film that was scaled to a broadcast's size
    clip = make_clip(tmp_path / "in.mov", frames=4, sample_aspect=shape)
    assert probe(clip.path).sample_aspect == shape
    out = tmp_path / f"out{suffix}"
    report = export(clip.path, out)
    assert report.verification is not None
    assert report.verification.passed
    kept = probe(out)
    assert abs(kept.sample_aspect - shape) * kept.coded_width < 1
