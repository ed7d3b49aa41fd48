"""Sound in exports: in time, nothing that was cut away, carried or encoded anew or told of."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.core.settings import AudioChoice, ExportSettings, RedactionSettings
from app.export.check.verify import verify_export
from app.export.exporter import export_video
from app.export.notes import NoteCode
from app.export.report import ExportReport
from app.export.write.codecs import default_suffix
from app.video import open_medium, probe
from tests.sound_clips import heard, join, make_talking, tone, with_edits

PACKET = 1024 / 48000


def export(source: Path, out: Path, **settings: Any) -> ExportReport:
    info, index = open_medium(source)
    chosen = ExportSettings(**settings)
    return export_video(
        info, index, lambda pts: [], redaction=RedactionSettings(), settings=chosen, out=out
    )


def codes(report: ExportReport) -> set[NoteCode]:
    return {note.code for note in (*report.copied, *report.removed, *report.notes)}


def packets(path: Path, **options: str) -> list[bytes]:
    with av.open(path, options=options) as container:
        return [bytes(p) for p in container.demux(audio=0) if p.size]


def first_picture(path: Path) -> float:
    with av.open(path) as container:
        frame = next(container.decode(video=0))
        return float(frame.time or 0)


def offsets(path: Path) -> list[tuple[float, int]]:
    """When each tone begins, counted from the first picture."""
    start = first_picture(path)
    return [(time - start, second) for time, second in heard(path)]


def assert_alike(found: list[tuple[float, int]], wanted: list[tuple[float, int]]) -> None:
    """The same tones within a packet of sound."""
    assert [second for _, second in found] == [second for _, second in wanted]
    for (a, _), (b, _) in zip(found, wanted, strict=True):
        assert a == pytest.approx(b, abs=0.024)


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
@pytest.mark.parametrize("audio", list(AudioChoice))
def test_trimmed_sound_stays_behind(tmp_path: Path, suffix: str, audio: AudioChoice) -> None:
    whole = make_talking(tmp_path / "whole.mp4", seconds=8)
    source = with_edits(whole, tmp_path / "cut.mp4", video=[(3.9, 2.2)])
    out = tmp_path / f"out{suffix}"
    report = export(source, out, audio=audio)
    if audio is AudioChoice.DROP:
        assert [s.kind for s in probe(out).other_streams] == []
        assert NoteCode.STREAM_LEFT_OUT_AS_ASKED in codes(report)
        return
    # Second 3 ends in silence and second 6 begins with it, so neither may be heard.
    assert_alike(offsets(out), [(0.3, 4), (1.3, 5)])
    assert {second for _, second in heard(out, stored=True)} == {4, 5}
    stored = len(packets(out, ignore_editlist="1"))
    assert stored <= 2.2 / PACKET + 3
    assert NoteCode.SOUND_TRIMMED in codes(report)
    anew = audio is AudioChoice.REENCODE
    assert (NoteCode.SOUND_REENCODED_AS_ASKED in codes(report)) is anew
    if not anew:
        assert set(packets(out)) < set(packets(whole))


@pytest.mark.parametrize(
    ("audio", "suffix", "codec"),
    [("reencode", ".mkv", "flac"), ("keep", ".mov", "pcm_s16le"), ("keep", ".mkv", "pcm_s16le")],
)
def test_bare_samples_are_cut_to_the_sample(
    tmp_path: Path, audio: str, suffix: str, codec: str
) -> None:
    whole = make_talking(tmp_path / "whole.mov", seconds=5, audio="pcm_s16le")
    # From the middle of a tone to the middle of another, so that the edges can be heard.
    source = with_edits(whole, tmp_path / "cut.mov", video=[(1.503, 2.0)])
    out = tmp_path / f"out{suffix}"
    export(source, out, audio=audio)
    with av.open(out, options={"ignore_editlist": "1"} if suffix == ".mov" else {}) as container:
        parts = [f.to_ndarray()[0] for f in container.decode(audio=0)]
        assert container.streams.audio[0].codec_context.name == codec
    made = np.concatenate(parts) / 32768
    assert len(made) == pytest.approx(2 * 48000, abs=2)
    wanted = tone(round(1.503 * 48000), len(made), 48000)
    assert float(np.abs(made - wanted).max()) < 0.001


@pytest.mark.parametrize("codec", ["libmp3lame", "ac3", "libopus", "flac", "alac"])
def test_other_codecs_are_trimmed_as_well(tmp_path: Path, codec: str) -> None:
    whole = make_talking(tmp_path / "whole.mp4", seconds=8, audio=codec)
    source = with_edits(whole, tmp_path / "cut.mp4", video=[(3.9, 2.2)])
    out = tmp_path / "out.mp4"
    export(source, out)
    assert_alike(offsets(out), [(0.3, 4), (1.3, 5)])
    assert {second for _, second in heard(out, stored=True)} == {4, 5}
    begin = heard(out, stored=True)[0][0]
    assert begin < 0.3 + 0.11, "at most a tenth of a second is stored before the cut"


def test_two_pieces_of_a_recording(tmp_path: Path) -> None:
    whole = make_talking(tmp_path / "whole.mp4", seconds=8)
    source = with_edits(whole, tmp_path / "cut.mp4", video=[(0, 2), (5, 2)])
    out = tmp_path / "out.mp4"
    export(source, out)
    assert_alike(offsets(out), [(0.2, 0), (1.2, 1), (2.2, 5), (3.2, 6)])
    assert {second for _, second in heard(out, stored=True)} == {0, 1, 5, 6}


def test_nothing_changes_where_nothing_needs_to(tmp_path: Path) -> None:
    for name in ("plain.mp4", "plain.mkv", "plain.mov"):
        source = make_talking(tmp_path / name, seconds=2, b_frames=2)
        out = tmp_path / f"out_{name}"
        report = export(source, out)
        assert packets(out) == packets(source)
        with av.open(source) as a, av.open(out) as b:
            before = [(p.pts, p.dts) for p in a.demux(audio=0) if p.size]
            assert [(p.pts, p.dts) for p in b.demux(audio=0) if p.size] == before
        assert not codes(report) & {
            NoteCode.SOUND_TRIMMED, NoteCode.CLOCK_MOVED, NoteCode.CLOCK_JOINED,
            NoteCode.SOUND_OVERLAPS, NoteCode.SOUND_REENCODED,
        }  # fmt: skip


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_joined_and_wrapped_transport_streams(tmp_path: Path, suffix: str) -> None:
    first = make_talking(tmp_path / "a.ts", seconds=2)
    late = make_talking(tmp_path / "b.ts", seconds=2, begin=4, options={"output_ts_offset": "300"})
    joined = join(tmp_path / "joined.ts", [late, first])
    out = tmp_path / f"joined{suffix}"
    report = export(joined, out)
    assert_alike(offsets(out), [(0.2, 4), (1.2, 5), (2.2, 0), (3.2, 1)])
    assert {NoteCode.CLOCK_JOINED, NoteCode.CLOCK_MOVED} <= codes(report)
    assert first_picture(out) < 0.1
    wrapped = make_talking(tmp_path / "wrap.ts", seconds=3, options={"output_ts_offset": "95442.3"})
    out = tmp_path / f"wrapped{suffix}"
    export(wrapped, out)
    assert_alike(offsets(out), [(0.2, 0), (1.2, 1), (2.2, 2)])


def test_a_codec_that_changes_on_the_way_stops_no_export(tmp_path: Path) -> None:
    first = make_talking(tmp_path / "a.ts", seconds=2)
    other = make_talking(tmp_path / "b.ts", seconds=2, begin=4, audio="mp2")
    joined = join(tmp_path / "joined.ts", [first, other])
    out = tmp_path / "out.mp4"
    report = export(joined, out)
    assert_alike(offsets(out), [(0.2, 0), (1.2, 1)])
    assert {NoteCode.SOUND_REENCODED, NoteCode.SOUND_DAMAGED} <= codes(report)


@pytest.mark.parametrize(
    ("name", "video", "codec", "rate", "suffix", "made"),
    [
        ("a.wmv", "wmv2", "wmav2", 44100, ".mp4", "aac"),
        ("a.wmv", "wmv2", "wmav1", 44100, ".mkv", "aac"),
        ("a.avi", "mjpeg", "adpcm_ms", 22050, ".mov", "aac"),
        ("a.avi", "mjpeg", "adpcm_ima_wav", 44100, ".mkv", "aac"),
        ("a.avi", "mjpeg", "pcm_s16le", 48000, ".mp4", "aac"),
        ("a.avi", "mjpeg", "pcm_mulaw", 8000, ".mkv", "aac"),
        ("a.mkv", "libx264", "flac", 48000, ".mov", "pcm_s16le"),
        ("a.mkv", "libx264", "libopus", 48000, ".mov", "aac"),
        ("a.mpg", "mpeg2video", "pcm_dvd", 48000, ".mkv", "flac"),
        ("a.mp4", "libx264", "aac", 44100, ".webm", "opus"),
    ],
)
def test_sound_that_does_not_fit_is_encoded_anew_or_left_out(
    tmp_path: Path, name: str, video: str, codec: str, rate: int, suffix: str, made: str
) -> None:
    source = make_talking(
        tmp_path / name, seconds=2, video=video, audio=codec, audio_rate=rate,
        container="vob" if name.endswith(".mpg") else None,
    )  # fmt: skip
    wanted = offsets(source)
    out = tmp_path / f"out{suffix}"
    settings = {"codec": "av1"} if suffix == ".webm" else {}
    report = export(source, out, **settings)
    assert [s.codec for s in probe(out).other_streams if s.kind == "audio"] == [made]
    assert_alike(offsets(out), wanted)
    assert NoteCode.SOUND_REENCODED in codes(report)
    out = tmp_path / f"copied{suffix}"
    report = export(source, out, audio="copy", **settings)
    assert not probe(out).other_streams
    assert {NoteCode.SOUND_DOES_NOT_FIT, NoteCode.STREAM_LEFT_OUT} <= codes(report)
    info, index = open_medium(source)
    assert verify_export(info, index, out, faceless=True).passed, "told, but no failure"


def unknown_codec(source: Path, out: Path) -> Path:
    """The same MOV file with a second sound track's codec that nobody knows."""
    data = bytearray(source.read_bytes())
    at = data.rindex(b"mp4a\0\0\0\0\0\0\0\1")
    data[at : at + 4] = b"apac"
    at = data.rindex(b"esds")
    data[at : at + 4] = b"dapa"
    out.write_bytes(data)
    return out


@pytest.mark.parametrize("suffix", [".mov", ".mp4", ".mkv"])
def test_a_track_that_nothing_decodes_is_left_out_and_told(tmp_path: Path, suffix: str) -> None:
    plain = make_talking(tmp_path / "plain.mov", seconds=2)
    two = tmp_path / "two.mov"
    with av.open(plain) as source, av.open(two, "w") as made:
        video: Any = made.add_stream_from_template(source.streams.video[0])
        voices = [made.add_stream_from_template(source.streams.audio[0]) for _ in range(2)]
        for packet in source.demux():
            if packet.size and packet.stream.type == "video":
                packet.stream = video
                made.mux(packet)
            elif packet.size:
                for voice in voices:
                    copy: Any = av.Packet(bytes(packet))
                    copy.pts, copy.dts, copy.duration = packet.pts, packet.dts, packet.duration
                    copy.time_base, copy.stream = packet.time_base, voice
                    made.mux(copy)
    source_path = unknown_codec(two, tmp_path / "apac.mov")
    info = probe(source_path)
    assert [s.codec for s in info.other_streams] == ["aac", ""]
    assert default_suffix(info, ExportSettings()) == ".mov"
    out = tmp_path / f"out{suffix}"
    report = export(source_path, out)
    assert packets(out) == packets(plain)
    assert [s.codec for s in probe(out).other_streams] == ["aac"]
    assert {NoteCode.SOUND_UNDECODABLE, NoteCode.STREAM_LEFT_OUT} <= codes(report)
    told = report.to_dict()
    assert any("audio of an unknown codec was left out" in note for note in told["notes"])


def test_a_track_that_cannot_be_copied_to_its_end_is_encoded_anew(tmp_path: Path) -> None:
    source = make_talking(tmp_path / "in.ts", seconds=3)
    data = bytearray(source.read_bytes())
    found = [at for at in range(len(data) - 7) if data[at : at + 2] == b"\xff\xf1"]
    for at in found[len(found) // 2 :]:
        # Several blocks in one ADTS frame with checksums, which MP4 cannot take over.
        data[at + 1], data[at + 6] = 0xF0, data[at + 6] | 3
    broken = tmp_path / "broken.ts"
    broken.write_bytes(data)
    out = tmp_path / "out.mp4"
    report = export(broken, out)
    assert NoteCode.SOUND_REENCODED in codes(report)
    assert NoteCode.SOUND_DAMAGED in codes(report)
    assert_alike(offsets(out)[:1], [(0.2, 0)])


@pytest.mark.parametrize("codec", ["tta", "wavpack", "alac", "libopus"])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_sound_ends_with_its_last_sample(tmp_path: Path, codec: str, suffix: str) -> None:
    """Matroska notes the last packet of some codecs as longer, or as shorter, than it sounds."""
    source = make_talking(tmp_path / "a.mkv", seconds=7, audio=codec)
    out = tmp_path / f"out{suffix}"
    report = export(source, out, audio="reencode")
    assert NoteCode.SOUND_REENCODED_AS_ASKED in codes(report)
    assert NoteCode.SOUND_UNDECODABLE not in codes(report)
    assert heard_until(out) == pytest.approx(7, abs=0.06)
    assert_alike(offsets(out), [(second + 0.2, second) for second in range(7)])
    again = make_talking(tmp_path / "longer.mkv", seconds=8, audio="aac")
    info, index = open_medium(source)
    failed = verify_export(info, index, again, faceless=True).failures
    assert any(check.stream == 1 for check in failed), "sound that goes on for too long is seen"


def heard_until(path: Path) -> float:
    """Seconds at which the last sample is over."""
    with av.open(path) as container:
        return max(
            float(f.time or 0) + f.samples / f.sample_rate for f in container.decode(audio=0)
        )


def test_settings_of_earlier_versions_still_drop_sound() -> None:
    assert ExportSettings.model_validate({"copy_audio": False}).audio is AudioChoice.DROP
    assert ExportSettings.model_validate({"copy_audio": True}).audio is AudioChoice.KEEP


def test_verification_sees_sound_out_of_time_and_sound_that_is_not_played(tmp_path: Path) -> None:
    whole = make_talking(tmp_path / "whole.mp4", seconds=5)
    source = with_edits(whole, tmp_path / "cut.mp4", video=[(1, 2)])
    info, index = open_medium(source)
    out = tmp_path / "out.mp4"
    export(source, out)
    assert verify_export(info, index, out, faceless=True).passed
    late = remuxed(out, tmp_path / "late.mp4", later=Fraction(1, 10))
    failed = {c.name for c in verify_export(info, index, late, faceless=True).failures}
    assert failed == {"audio aac"}
    # The source's own edit list hides what it cuts away, and does not remove it.
    failed = {c.name for c in verify_export(info, index, source, faceless=True).failures}
    assert failed == {"audio aac"}


def remuxed(source: Path, out: Path, *, later: Fraction) -> Path:
    with av.open(source) as container, av.open(out, "w") as made:
        pairs = {s.index: made.add_stream_from_template(s) for s in container.streams}
        for packet in container.demux():
            if packet.size:
                assert packet.pts is not None
                assert packet.dts is not None
                if packet.stream.type == "audio":
                    ticks = round(later / packet.time_base)
                    packet.pts, packet.dts = packet.pts + ticks, packet.dts + ticks
                packet.stream = pairs[packet.stream.index]
                made.mux(packet)
    return out
