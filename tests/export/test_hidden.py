"""Names hidden in headers, packets, boxes and pictures stay behind, are listed, kept if asked."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import PIL.Image
import pytest
from av.stream import Disposition

from app.core.settings import ExportSettings, RedactionSettings
from app.export.check.leftover import leftover_check
from app.export.check.verify import verify_export
from app.export.exporter import export_video
from app.export.hidden.ass import AssScript
from app.export.hidden.copied import CopiedStream, without_id3, without_links
from app.export.hidden.headers import UnreadableHeader
from app.export.hidden.pictures import FrameCleaner
from app.export.notes import HiddenPart, Note, NoteCode
from app.export.report import CheckKind, ExportReport
from app.export.words import words
from app.export.write.surround import Surround, add_surround, surround_of
from app.video import open_medium, probe
from app.video.side_data import side_data_of
from tests.golden import make_clip
from tests.planted import (
    ASS_EVENT,
    ASS_HEADER,
    NAME,
    box,
    caption_bytes,
    captions_of,
    mux_copy,
    vorbis_comment,
    with_boxes,
    with_sei,
    with_sound,
)

XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
SPHERICAL = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")


def export(source: Path, out: Path, **settings: Any) -> ExportReport:
    info, index = open_medium(source)
    chosen = ExportSettings(**settings)
    return export_video(
        info, index, lambda pts: [], redaction=RedactionSettings(), settings=chosen, out=out
    )


def told(notes: Iterable[Note]) -> list[str]:
    return [words(note) for note in notes]


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv", ".webm"])
def test_tags_of_files_streams_and_chapters_stay_behind(tmp_path: Path, suffix: str) -> None:
    webm = suffix == ".webm"
    clip = make_clip(
        tmp_path / f"in{suffix}",
        frames=8,
        codec="libvpx-vp9" if webm else "libx264",
        audio_streams=1,
    ).path
    source = tmp_path / f"tagged{suffix}"

    def prepare(made: Any) -> list[Any]:
        for key in ("title", "artist", "comment", "location", "com.apple.quicktime.make"):
            made.metadata[key] = f"{key} of Testperson"
        for stream in made.streams:
            stream.metadata["title"] = "Testperson's track"
            stream.metadata["handler_name"] = "Testperson's camera"
        made.set_chapters(
            [{"id": 0, "start": 0, "end": 200, "time_base": Fraction(1, 1000),
              "metadata": {"title": "Testperson enters"}}]
        )  # fmt: skip
        return []

    mux_copy(clip, source, prepare=prepare)
    assert NAME in source.read_bytes()
    out, kept = tmp_path / f"out{suffix}", tmp_path / f"kept{suffix}"
    report = export(source, out)
    assert NAME not in out.read_bytes()
    assert {"tag: title", "tag: comment"} <= {words.lower() for words in told(report.removed)}
    assert any("chapter titles" in line for line in told(report.removed))
    again = export(source, kept, keep_metadata=True)
    assert kept.read_bytes().count(NAME) >= 4
    assert {"tag: title", "tag: comment"} <= {words.lower() for words in told(again.kept)}
    assert any(line.startswith("tag of audio stream") for line in told(again.kept))


@pytest.mark.parametrize("suffix", [".mkv", ".webm"])
def test_vorbis_comments_leave_the_header_and_sound_still_plays(
    tmp_path: Path, suffix: str
) -> None:
    codec = "libvpx-vp9" if suffix == ".webm" else "libx264"
    clip = make_clip(tmp_path / f"in{suffix}", frames=8, codec=codec).path
    sounding = with_sound(clip, tmp_path / f"sounding{suffix}", "vorbis")

    def header(stream: Any, data: bytes) -> bytes:
        return vorbis_comment(data, b"ARTIST=Testperson") if stream.type == "audio" else data

    source = mux_copy(sounding, tmp_path / f"tagged{suffix}", header=header)
    assert NAME in source.read_bytes()
    out, kept = tmp_path / f"out{suffix}", tmp_path / f"kept{suffix}"
    report = export(source, out)
    assert NAME not in out.read_bytes()
    assert "texts in the header of audio vorbis" in told(report.removed)
    assert Note.of(NoteCode.STREAM_COPIED, kind="audio", codec="vorbis", language="", number=1) in (
        report.copied
    )
    export(sounding, tmp_path / f"untagged{suffix}")

    def samples(path: Path) -> int:
        with av.open(path) as container:
            return sum(frame.samples for frame in container.decode(audio=0))

    assert samples(out) == samples(source) > 20000
    assert samples(tmp_path / f"untagged{suffix}") == samples(sounding) == 24000
    again = export(source, kept, keep_metadata=True)
    assert NAME in kept.read_bytes()
    assert "texts in the header of audio vorbis" in told(again.kept)


def _ass_source(tmp_path: Path) -> Path:
    clip = make_clip(tmp_path / "in.mkv", frames=15).path

    def prepare(made: Any) -> list[Any]:
        stream = made.add_stream("ass")
        stream.codec_context.subtitle_header = ASS_HEADER.encode()
        stream.codec_context.extradata = ASS_HEADER.encode()
        stream.codec_context.time_base = Fraction(1, 1000)
        return [(stream, [(ASS_EVENT, 100, 300)])]

    return mux_copy(clip, tmp_path / "subtitled.mkv", prepare=prepare)


def test_ass_subtitles_keep_what_is_shown_and_nothing_else(tmp_path: Path) -> None:
    source = _ass_source(tmp_path)
    assert source.read_bytes().count(NAME) >= 10
    out, kept = tmp_path / "out.mkv", tmp_path / "kept.mkv"
    report = export(source, out)
    data = out.read_bytes()
    assert NAME not in data
    assert b"ttf" not in data
    assert b"PlayResX: 480" in data
    assert b"Style: Style 1,Arial,20,&H0000FFFF" in data
    assert b"0,0,Style 1,,0,0,0,,{\\i1}Good{\\i0} {\\rStyle 1}morning" in data
    assert "texts in the header of subtitle ass" in told(report.removed)
    export(source, kept, keep_metadata=True)
    assert kept.read_bytes().count(NAME) >= 10


def test_a_name_that_a_subtitle_shows_is_no_leftover(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mkv", frames=15).path

    def prepare(made: Any) -> list[Any]:
        made.metadata["title"] = "Jane Testperson"
        stream = made.add_stream("ass")
        header = ASS_HEADER.partition("[Aegisub")[0].encode()
        stream.codec_context.subtitle_header = stream.codec_context.extradata = header
        stream.codec_context.time_base = Fraction(1, 1000)
        return [(stream, [(b"0,0,Default,,0,0,0,,I am Jane Testperson", 100, 300)])]

    source = mux_copy(clip, tmp_path / "subtitled.mkv", prepare=prepare)
    out = tmp_path / "out.mkv"
    report = export(source, out)
    assert out.read_bytes().count(NAME) == 1
    assert any("may hold names" in line for line in told(report.notes))
    silent = tmp_path / "silent.mkv"
    export(source, silent, copy_subtitles=False)
    assert NAME not in silent.read_bytes()


@pytest.mark.parametrize("codec", ["h264", "h265"])
def test_captions_and_user_data_leave_the_pictures(tmp_path: Path, codec: str) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=15).path
    texts = iter([b"JA", b"NE", b" T", b"ES", b"T!"])

    def data(stream: Any, packet: bytes) -> bytes:
        packet = with_sei(packet, 5, bytes(range(16)) + b"camera of Testperson")
        return with_sei(packet, 4, captions_of(next(texts, b"\0\0")))

    source = mux_copy(clip, tmp_path / "captioned.mp4", data=data)
    assert b"JANE TEST!" in caption_bytes(source)
    assert NAME in source.read_bytes()
    out, kept = tmp_path / "out.mp4", tmp_path / "kept.mp4"
    report = export(source, out, codec=codec)
    assert caption_bytes(out) == b""
    assert NAME not in out.read_bytes()
    assert "inside the video: captions (CEA-608/708)" in told(report.removed)
    assert "inside the video: user data (SEI)" in told(report.removed)
    again = export(source, kept, codec=codec, keep_captions=True)
    assert b"JANE TEST!" in caption_bytes(kept)
    assert NAME not in kept.read_bytes()
    assert "inside the video: captions (CEA-608/708)" in told(again.kept)
    assert "inside the video: user data (SEI)" in told(again.removed)


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
def test_boxes_that_ffmpeg_passes_over_are_listed_and_left(tmp_path: Path, suffix: str) -> None:
    source = make_clip(tmp_path / f"in{suffix}", frames=8).path
    xyz = b"+52.5+013.4/Testperson"
    udta = box(b"\xa9xyz", len(xyz).to_bytes(2, "big") + b"\x15\xc7" + xyz)
    udta += box(b"loci", bytes(6) + b"Testperson's house\0\0" + bytes(14))
    udta += box(b"GPMF", b"DEVC Testperson")
    with_boxes(
        source,
        in_moov=box(b"meta", bytes(4) + box(b"xml ", b"<Device>Testperson's</Device>"))
        + box(b"udta", udta)
        + box(b"uuid", SPHERICAL + b"<xml>Testperson</xml>"),
        at_end=box(b"uuid", XMP + b"<x:xmpmeta>Testperson</x:xmpmeta>")
        + box(b"free", b"once Testperson's")
        + b"\0\0\0\0 not a box: Testperson"[5:],
    )
    out = tmp_path / f"out{suffix}"
    report = export(source, out)
    assert NAME not in out.read_bytes()
    lines = told(report.removed)
    for line in (
        "box moov/udta/\xa9xyz: place",
        "box moov/udta/loci: place",
        "box moov/udta/GPMF: place and motion",
        "box moov/uuid: 360-degree description",
        "box moov/meta/xml : titles or other texts",
        "box uuid: XMP metadata",
        "box free: padding that is not empty",
        "box (none): data behind the end",
    ):
        assert line in lines


def test_pictures_and_fonts_that_are_attached_stay_behind(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mkv", frames=8).path

    def prepare(made: Any) -> list[Any]:
        made.add_attachment("Testperson.ttf", "font/ttf", b"font of Testperson")
        return []

    source = mux_copy(clip, tmp_path / "attached.mkv", prepare=prepare)
    assert NAME in source.read_bytes()
    for keep in (False, True):
        out = tmp_path / f"out{keep}.mkv"
        report = export(source, out, keep_metadata=keep)
        assert b"font of" not in out.read_bytes()
        assert any(line.startswith("stream: attachment") for line in told(report.removed))
    assert NAME not in (tmp_path / "outFalse.mkv").read_bytes()


def test_id3_tags_between_frames_of_mpeg_audio_stay_behind(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mkv", frames=8).path
    sounding = with_sound(clip, tmp_path / "sounding.mkv", "libmp3lame")
    tag = b"ID3\4\0\0\0\0\0\x15TPE1\0\0\0\x0b\0\0\3Testperson"
    old = b"TAG" + b"Testperson".ljust(124, b"\0") + b"\x0c"

    def data(stream: Any, packet: bytes) -> bytes:
        return tag + packet + old if stream.type == "audio" else packet

    source = mux_copy(sounding, tmp_path / "tagged.mkv", data=data)
    assert source.read_bytes().count(NAME) > 10
    out = tmp_path / "out.mkv"
    export(source, out)
    assert NAME not in out.read_bytes()
    with av.open(out) as made, av.open(sounding) as plain:
        packets = [[bytes(p) for p in c.demux(audio=0) if p.size] for c in (made, plain)]
    assert packets[0] == packets[1]
    chance = b"\xff\xfb\x94\x64" + bytes(20) + b"ID3\xa0\x91\x00abcd" + b"TAG\x01\x02" + bytes(123)
    assert without_id3(chance) == chance


def test_other_headers_lose_their_texts() -> None:
    info = bytes(range(34))
    picture = b"\x86\0\0\x20" + b"\0\0\0\3\0\0\0\x0aimage/jpeg Testperson"
    flac = CopiedStream("flac", b"fLaC\0\0\0\x22" + info + picture)
    assert flac.header == info
    assert any("Testperson" in text for text in flac.dropped)
    assert CopiedStream("flac", info).header == info
    opus = b"OpusHead\1\2" + bytes(9)
    assert CopiedStream("opus", opus + b"Testperson").header == opus
    assert CopiedStream("webvtt", b"WEBVTT\n\nNOTE Testperson").header == b""
    index = b"size: 720x576\n# Testperson\npalette: 000000\nid: en, index: 0\nalt: Testperson\n"
    assert CopiedStream("dvd_subtitle", index).header == b"size: 720x576\npalette: 000000\n"
    assert CopiedStream("aac", bytes.fromhex("1190")).header == bytes.fromhex("1190")
    # AAC LC at 48 kHz, channels in a program config element: one pair in front, a comment.
    bits = "00010001100000000000010011000100000000000000000"
    bits += "00010000"
    bits += "0" * (-len(bits) % 8)
    config = int(bits, 2).to_bytes(len(bits) // 8, "big")
    aac = CopiedStream("aac", config + bytes([len(NAME)]) + NAME + b"\x56\xe5\0")
    assert aac.header == config + bytes([len(NAME)]) + bytes(len(NAME)) + b"\x56\xe5\0"
    assert aac.dropped == ["Testperson"]
    speex = CopiedStream("speex", b"Speex   1.2 of Testperson")
    assert speex.unread
    assert not CopiedStream("wmav2", bytes(10)).unread
    for codec, header in (("vorbis", b"\2\x1e"), ("flac", b"fLaC"), ("opus", b"?"), ("aac", b"\0")):
        with pytest.raises(UnreadableHeader):
            CopiedStream(codec, header)


def test_links_and_unknown_boxes_of_timed_text_stay_behind(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30).path
    source, out = tmp_path / "texts.mp4", tmp_path / "out.mp4"
    text = b"\0\5Hello"
    style = box(b"styl", b"\0\1" + b"\0\0\0\5\0\1\0\x12\xff\xff\xff\xff")
    link = box(b"href", b"\0\0\0\5\x0ahttp://" + NAME + NAME)
    with av.open(clip) as film, av.open(source, "w") as made:
        stream: Any = made.add_stream("mov_text")
        stream.codec_context.subtitle_header = ASS_HEADER.encode()
        stream.codec_context.time_base = Fraction(1, 1000)
        copy = made.add_stream_from_template(film.streams.video[0])
        packet: Any = av.Packet(text + link + style + box(b"note", NAME) + NAME)
        packet.pts, packet.dts, packet.duration, packet.stream = 0, 0, 500, stream
        packet.time_base = Fraction(1, 1000)
        made.mux(packet)
        for one in film.demux(video=0):
            if one.size:
                one.stream = copy
                made.mux(one)
    assert NAME in source.read_bytes()
    export(source, out)
    assert NAME not in out.read_bytes()
    with av.open(out) as container:
        assert bytes(next(iter(container.demux(subtitles=0)))) == text + style
    whole = text + style
    assert without_links(whole) == without_links(text + style + link) == whole
    assert without_links(b"\0") == b"\0"


def test_cleaning_ass_twice_changes_nothing_more() -> None:
    once = AssScript(ASS_HEADER.encode())
    twice = AssScript(once.header)
    assert twice.header == once.header
    assert not twice.dropped
    assert twice.packet(once.packet(ASS_EVENT)) == once.packet(ASS_EVENT)


def test_a_stream_whose_header_cannot_be_read_stays_behind(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mkv", frames=8).path
    sounding = with_sound(clip, tmp_path / "sounding.mkv", "libopus")

    def header(stream: Any, data: bytes) -> bytes:
        return b"OpusTags" + NAME + data[18:] if stream.type == "audio" else data

    source = mux_copy(sounding, tmp_path / "odd.mkv", header=header)
    out = tmp_path / "out.mkv"
    report = export(source, out)
    assert NAME not in out.read_bytes()
    assert not probe(out).other_streams
    assert any("its header cannot be read" in line for line in told(report.removed))


def test_an_export_that_tells_more_than_it_may_is_not_released(tmp_path: Path) -> None:
    source = tmp_path / "in.mp4"
    make_clip(source, frames=8, metadata={"title": "Jane Testperson", "comment": "ward 7, Mr X"})
    out = tmp_path / "out.mp4"
    export(source, out)
    info, index = open_medium(source)
    assert leftover_check(info, out, kept=False).passed
    spoiled = tmp_path / "spoiled.mp4"
    for extra in (box(b"mdat", b"of Jane Testperson"), box(b"uuid", XMP + b"x"), box(b"abcd", b"")):
        shutil.copy(out, spoiled)
        with spoiled.open("ab") as file:
            file.write(extra)
        assert not leftover_check(info, spoiled, kept=False).passed
        assert leftover_check(info, spoiled, kept=True).passed
    tagged = tmp_path / "tagged.mp4"
    mux_copy(out, tagged, prepare=lambda made: made.metadata.update(title="Jo") or ())
    check = leftover_check(info, tagged, kept=False)
    assert not check.passed
    assert "tag title of the file" in check.detail
    verified = verify_export(info, index, tagged, faceless=True)
    assert CheckKind.LEFTOVER in [check.kind for check in verified.failures]


def test_words_are_found_across_the_borders_of_what_is_read_at_once(tmp_path: Path) -> None:
    source = tmp_path / "in.mp4"
    make_clip(source, frames=3, metadata={"title": "Jane Testperson"})
    out = tmp_path / "out.mp4"
    export(source, out)
    info = probe(source)
    size = out.stat().st_size
    for place in (-8, -1, 0, 7):
        spoiled = tmp_path / "spoiled.mp4"
        filler = bytes((4 << 20) - size - 8 + place) + b"Jane Testperson" + bytes(50)
        spoiled.write_bytes(out.read_bytes() + box(b"mdat", filler))
        assert not leftover_check(info, spoiled, kept=False).passed


def test_every_part_has_words() -> None:
    for part in HiddenPart:
        assert words(Note.of(NoteCode.BOX_LEFT_OUT, path="moov", hidden=part)).startswith(
            "box moov"
        )


def test_words_that_every_export_holds_are_no_leftovers(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mkv", frames=15, audio_streams=1).path

    def prepare(made: Any) -> list[Any]:
        made.metadata.update({"title": "Default", "comment": "Chapter 1", "encoded_by": "Lavc62"})
        for stream in made.streams:
            stream.metadata["DURATION-eng"] = "00:00:00.500000000"
        made.set_chapters(
            [{"id": 0, "start": 0, "end": 200, "time_base": Fraction(1, 1000),
              "metadata": {"title": "Chapter"}}]
        )  # fmt: skip
        stream = made.add_stream("ass")
        header = ASS_HEADER.replace("Title: ", "Last Style Storage: Default\nTitle: Default ")
        stream.codec_context.subtitle_header = stream.codec_context.extradata = header.encode()
        stream.codec_context.time_base = Fraction(1, 1000)
        return [(stream, [(ASS_EVENT, 100, 300)])]

    source = mux_copy(clip, tmp_path / "tagged.mkv", prepare=prepare)
    report = export(source, tmp_path / "out.mkv")
    assert report.verification is not None
    assert report.verification.passed


@pytest.mark.parametrize("flag", ["dub", "comment", "hearing_impaired", "forced"])
def test_what_a_stream_is_for_is_kept(tmp_path: Path, flag: str) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=8, audio_streams=2).path
    source = tmp_path / "marked.mp4"
    with av.open(clip) as plain, av.open(source, "w") as made:
        copies: list[Any] = [made.add_stream_from_template(stream) for stream in plain.streams]
        copies[-1].disposition = Disposition[flag]
        for packet in plain.demux():
            if packet.size:
                packet.stream = copies[packet.stream.index]
                made.mux(packet)
    out = tmp_path / "out.mp4"
    export(source, out)
    with av.open(out) as container:
        assert container.streams.audio[1].disposition & Disposition[flag]


def test_data_streams_are_named_and_left(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=8).path

    source = tmp_path / "timed.mp4"
    with av.open(clip) as plain, av.open(source, "w") as made:
        stream: Any = made.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        stream.metadata["timecode"] = "01:02:03:04"
        for frame in plain.decode(video=0):
            frame.pts = None
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))
    for keep in (False, True):
        out = tmp_path / f"out{keep}.mp4"
        report = export(source, out, keep_metadata=keep)
        assert "stream: tmcd data: time codes" in told(report.removed)
        assert (b"tmcd" in out.read_bytes()) == keep, "the muxer makes one of a kept tag"


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
def test_a_360_degree_film_stays_one_on_request(tmp_path: Path, suffix: str) -> None:
    source = make_clip(tmp_path / f"in{suffix}", frames=8, audio_streams=1).path
    sv3d = box(
        b"sv3d",
        box(b"svhd", bytes(4) + b"Testperson's rig\0")
        + box(b"proj", box(b"prhd", bytes(16)) + box(b"equi", bytes(20))),
    )
    st3d = box(b"st3d", bytes(4) + b"\1")
    old = box(b"uuid", SPHERICAL + b"<GSpherical:Spherical>true</GSpherical:Spherical>")
    assert add_surround(source, Surround(old, st3d + sv3d))
    assert surround_of(source, 0) == Surround(old, st3d + sv3d)
    with av.open(source) as container:
        kinds = {side.type.name for side in next(container.decode(video=0)).side_data}  # type: ignore[attr-defined]
    assert {"SPHERICAL", "STEREO3D"} <= kinds, "FFmpeg reads it as we do"

    out, flat = tmp_path / f"out{suffix}", tmp_path / f"flat{suffix}"
    report = export(source, out, keep_metadata=True)
    assert surround_of(out, 0) == Surround(old, st3d + sv3d)
    assert "box moov/trak/uuid: 360-degree description" in told(report.kept)
    assert "inside the video: 360-degree description" in told(report.kept)
    with av.open(source) as before, av.open(out) as after:
        sounds = [[bytes(p) for p in c.demux(audio=0)] for c in (before, after)]
    assert sounds[0] == sounds[1], "every chunk is found where it lies now"

    report = export(source, flat)
    assert not surround_of(flat, 0)
    assert NAME not in flat.read_bytes()
    removed = told(report.removed)
    assert "box moov/trak/uuid: 360-degree description" in removed
    assert "box moov/trak/mdia/minf/stbl/stsd/sv3d: 360-degree description" in removed
    assert "box moov/trak/mdia/minf/stbl/stsd/st3d: stereo description" in removed


def test_surround_is_only_added_to_files_with_a_video_track(tmp_path: Path) -> None:
    other = tmp_path / "other.mp4"
    for content in (b"", b"no boxes at all, not one", box(b"ftyp", b"isom") + box(b"moov", b"")):
        other.write_bytes(content)
        assert not add_surround(other, Surround(b"12345678"))
        assert other.read_bytes() == content
        assert not surround_of(other, 0)


@pytest.mark.parametrize("turn", [1, 6, 2])
def test_exif_on_the_pictures_of_motion_jpeg_stays_behind(tmp_path: Path, turn: int) -> None:
    exif = PIL.Image.Exif()
    exif[0x010E], exif[0x0112] = "camera of Testperson", turn
    source = tmp_path / "in.avi"
    with av.open(source, "w") as made:
        stream: Any = made.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuvj420p"
        for number in range(4):
            file = io.BytesIO()
            pixels = np.full((240, 320, 3), 40 * number, np.uint8)
            PIL.Image.fromarray(pixels).save(file, "JPEG", exif=exif, comment=b"Testperson")
            packet: Any = av.Packet(file.getvalue())
            packet.stream, packet.pts, packet.dts = stream, number, number
            packet.time_base, packet.is_keyframe = Fraction(1, 10), True
            made.mux(packet)
    assert NAME in source.read_bytes()
    info = probe(source)
    assert (info.rotation, info.mirrored) == {1: (0, False), 6: (90, False), 2: (0, True)}[turn]
    out = tmp_path / "out.mp4"
    report = export(source, out)
    assert NAME not in out.read_bytes()
    assert "inside the video: EXIF metadata" in told(report.removed)
    assert probe(out).rotation == info.rotation


def test_chunks_of_avi_files_are_listed_and_left(tmp_path: Path) -> None:
    source = make_clip(tmp_path / "in.avi", frames=8, codec="mpeg4").path
    data = source.read_bytes()
    more = b""
    for kind, content in (
        (b"_PMX", b"<x:xmpmeta>Testperson</x:xmpmeta> "),
        (b"LIST", b"exifecor\x0c\0\0\0Testperson\0\0"),
        (b"JUNK", b"camera of Testperson"),
        (b"JUNK", bytes(20)),
    ):
        more += kind + len(content).to_bytes(4, "little") + content
    size = int.from_bytes(data[4:8], "little") + len(more)
    source.write_bytes(data[:4] + size.to_bytes(4, "little") + data[8:] + more)
    out = tmp_path / "out.mp4"
    report = export(source, out)
    assert NAME not in out.read_bytes()
    listed = [line for line in told(report.removed) if line.startswith("box ")]
    assert listed == [
        "box AVI/_PMX: XMP metadata",
        "box AVI/exif: EXIF metadata",
        "box AVI/JUNK: padding that is not empty",
    ]


def test_what_a_picture_carries_is_read_after_it_was_made_writable(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=3).path

    def data(stream: Any, packet: bytes) -> bytes:
        return with_sei(packet, 4, captions_of(b"JANE"))

    source = mux_copy(clip, tmp_path / "captioned.mp4", data=data)
    with av.open(source) as container:
        frames = list(container.decode(video=0))
    cleaner = FrameCleaner()
    for frame in frames:
        before = [side.type.name for side in frame.side_data]  # type: ignore[attr-defined]
        shared = frame.reformat(format="yuv420p")  # a second owner, so that samples are copied
        frame.make_writable()
        del shared
        assert "A53_CC" in before
        assert {side.type.name for side in side_data_of(frame)} == set(before)
        assert not side_data_of(cleaner.clean(frame))
    assert HiddenPart.CAPTIONS in cleaner.found
