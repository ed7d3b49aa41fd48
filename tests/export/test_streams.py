"""What stands beside the picture: other pictures never leave, texts only where they may."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from av.stream import Disposition

from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.export.notes import Note, NoteCode
from app.export.report import ExportReport
from app.export.words import words
from app.video import open_medium
from tests.golden import make_clip

SUBTITLES = "1\n00:00:00,100 --> 00:00:00,400\nHello\n\n2\n00:00:00,500 --> 00:00:00,900\nThere\n"
ASS = (
    "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\n"
    "Style: Default,Arial,16\n\n[Events]\nFormat: Layer, Start, End, Style, Text\n"
)


def export(source: Path, out: Path, **settings: Any) -> ExportReport:
    info, index = open_medium(source)
    chosen = ExportSettings(**settings)
    return export_video(
        info, index, lambda pts: [], redaction=RedactionSettings(), settings=chosen, out=out
    )


def remux(clip: Path, made: Any) -> None:
    with av.open(clip) as source:
        stream = made.add_stream_from_template(source.streams.video[0])
        stream.metadata["handler_name"] = "Anna's camera"
        stream.metadata["title"] = "Anna's view"
        for packet in source.demux(video=0):
            if packet.size:
                packet.stream = stream
                made.mux(packet)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
@pytest.mark.parametrize("keep", [False, True])
def test_no_other_picture_is_ever_copied(tmp_path: Path, suffix: str, keep: bool) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=12)
    source = tmp_path / f"with_cover{suffix}"
    with av.open(source, "w") as made:
        stream = made.add_stream("mjpeg", rate=1)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuvj420p"
        cover = suffix == ".mp4"
        if cover:
            stream.disposition = Disposition.attached_pic
        with av.open(clip.path) as plain:
            video = made.add_stream_from_template(plain.streams.video[0])
            video.disposition = Disposition.default
            frame = av.VideoFrame.from_ndarray(np.full((64, 64, 3), 200, np.uint8), "rgb24")
            frame.pts = 0
            for packet in stream.encode(frame) + stream.encode(None):
                made.mux(packet)
            for packet in plain.demux(video=0):
                if packet.size:
                    packet.stream = video
                    made.mux(packet)
    out = tmp_path / f"out{suffix}"
    report = export(source, out, keep_metadata=keep)
    with av.open(source) as container:
        assert len(container.streams.video) == 2
    with av.open(out) as container:
        assert [s.type for s in container.streams] == ["video"]
        assert container.streams[0].codec_context.name == "h264"
    removed = [w for w in map(words, report.removed) if w.startswith("stream: video mjpeg")]
    assert removed == ["stream: video mjpeg" + " (cover picture)" * cover]


def test_chapters_lose_their_titles_and_keep_their_times(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30)
    source = tmp_path / "chapters.mp4"
    marks = [
        {"id": i, "start": a, "end": b, "time_base": Fraction(1, 1000), "metadata": {"title": t}}
        for i, (a, b, t) in enumerate([(0, 400, "Anna arrives"), (400, 1000, "Anna leaves")])
    ]
    with av.open(source, "w") as made:
        made.set_chapters(marks)  # type: ignore[arg-type]
        remux(clip.path, made)
    report = export(source, tmp_path / "out.mp4")
    kept = export(source, tmp_path / "kept.mp4", keep_metadata=True)

    def chapters(path: Path) -> list[tuple[Any, Any, str]]:
        with av.open(path) as container:
            return [
                (c["start"] * base, c["end"] * base, c["metadata"]["title"])
                for c in container.chapters()
                if (base := c["time_base"])
            ]

    before, after = chapters(source), chapters(tmp_path / "out.mp4")
    assert [c[:2] for c in after] == [c[:2] for c in before]
    assert [c[2] for c in after] == ["Chapter 1", "Chapter 2"]
    assert chapters(tmp_path / "kept.mp4") == before
    assert b"Anna" not in (tmp_path / "out.mp4").read_bytes()
    removed = [words(note) for note in report.removed]
    assert "chapter titles (chapters are numbered instead)" in removed
    assert "tag of video stream 0: handler_name" in removed
    assert list(report.copied) == [Note.of(NoteCode.CHAPTERS_COPIED, count=2)]
    assert list(kept.copied) == [Note.of(NoteCode.CHAPTERS_COPIED_WITH_TITLES, count=2)]


@pytest.mark.parametrize(("suffix", "codec"), [(".mp4", "mov_text"), (".mkv", "subrip")])
def test_subtitles_are_copied_byte_for_byte(tmp_path: Path, suffix: str, codec: str) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30)
    (tmp_path / "s.srt").write_text(SUBTITLES)
    source = tmp_path / f"subtitled{suffix}"
    with av.open(source, "w") as made, av.open(tmp_path / "s.srt") as texts:
        stream: Any
        if codec == "subrip":
            stream = made.add_stream_from_template(texts.streams.subtitles[0])
        else:
            stream = made.add_stream(codec)
            stream.codec_context.subtitle_header = ASS.encode()
            stream.codec_context.time_base = Fraction(1, 1000)
        stream.metadata["language"] = "eng"
        stream.metadata["title"] = "by Anna"
        remux(clip.path, made)
        for packet in texts.demux(subtitles=0):
            if not packet.size:
                continue
            text = bytes(packet)
            copy = av.Packet(text if codec == "subrip" else len(text).to_bytes(2, "big") + text)
            copy.pts, copy.dts, copy.duration = packet.pts, packet.dts, packet.duration
            copy.time_base, copy.stream = packet.time_base, stream
            made.mux(copy)

    def texts_of(path: Path) -> list[tuple[bytes, Any]]:
        with av.open(path) as container:
            found = []
            for packet in container.demux(subtitles=0):
                # Empty texts of MP4 only fill the time between two others.
                if packet.size > 2 and packet.pts is not None:
                    found.append((bytes(packet), packet.pts * packet.time_base))
            return found

    out = tmp_path / f"out{suffix}"
    report = export(source, out)
    assert texts_of(out) == texts_of(source)
    assert {b"Hello", b"There"} <= {text[-5:] for text, _ in texts_of(out)}
    assert [words(note) for note in report.copied] == [f"subtitle {codec} eng"]
    assert report.has(NoteCode.SUBTITLES_WORD_FOR_WORD)
    assert b"Anna" not in out.read_bytes()
    silent = tmp_path / f"silent{suffix}"
    report = export(source, silent, copy_subtitles=False)
    asked = f"stream: subtitle {codec} eng (as asked)"
    assert asked in [words(note) for note in report.removed]
    with av.open(silent) as container:
        assert not container.streams.subtitles


def test_texts_and_chapters_after_the_end_stay_behind(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "in.mp4", frames=30)
    (tmp_path / "s.srt").write_text(
        SUBTITLES + "\n3\n00:00:05,000 --> 00:00:06,000\nAnna was here\n"
    )
    marks = [
        {"id": i, "start": a, "end": b, "time_base": Fraction(1, 1000), "metadata": {"title": "x"}}
        for i, (a, b) in enumerate([(0, 400), (400, 4000), (4000, 6000)])
    ]
    source = tmp_path / "late.mkv"
    with av.open(source, "w") as made, av.open(tmp_path / "s.srt") as texts:
        made.set_chapters(marks)  # type: ignore[arg-type]
        stream: Any = made.add_stream_from_template(texts.streams.subtitles[0])
        remux(clip.path, made)
        for packet in texts.demux(subtitles=0):
            if packet.size:
                packet.stream = stream
                made.mux(packet)
    out = tmp_path / "out.mkv"
    report = export(source, out)
    assert b"Anna was here" in source.read_bytes()
    assert b"Anna" not in out.read_bytes()
    with av.open(out) as container:
        assert [bytes(p) for p in container.demux(subtitles=0) if p.size] == [b"Hello", b"There"]
        chapters = [(c["start"], c["end"], c["time_base"]) for c in container.chapters()]
    found = [(start * base, end * base) for start, end, base in chapters if base is not None]
    assert found == [(0, Fraction(2, 5)), (Fraction(2, 5), 1)]
    counts = {note.code: dict(note.figures).get("count") for note in report.removed}
    assert counts[NoteCode.SUBTITLES_OUTSIDE] == 1
    assert counts[NoteCode.CHAPTERS_OUTSIDE] == 1
