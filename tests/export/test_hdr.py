"""HDR: tags and static metadata reach the export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av

from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.export.notes import HdrPart, Note, NoteCode
from app.video import open_medium, probe
from tests.golden import make_clip

MASTER = (
    "log-level=none:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc:hdr10=1:"
    "repeat-headers=1:max-cll=1000,400:master-display="
    "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"
)


def side_data(path: Path) -> dict[str, bytes]:
    with av.open(path) as container:
        side: Any = next(container.decode(video=0)).side_data
        return {s.type.name: bytes(s) for s in side}


def test_static_hdr_metadata_is_kept(tmp_path: Path) -> None:
    clip = make_clip(
        tmp_path / "hdr.mp4",
        frames=6,
        codec="libx265",
        pix_fmt="yuv420p10le",
        options={"x265-params": MASTER},
    )
    info, index = open_medium(clip.path)
    before = side_data(clip.path)
    assert "CONTENT_LIGHT_LEVEL" in before
    for codec, suffix in (("h265", ".mp4"), ("h264", ".mp4"), ("av1", ".mkv")):
        out = tmp_path / f"{codec}{suffix}"
        report = export_video(
            info,
            index,
            lambda pts: [],
            redaction=RedactionSettings(),
            settings=ExportSettings(codec=codec),  # type: ignore[arg-type]
            out=out,
        )
        after = side_data(out)
        assert after["CONTENT_LIGHT_LEVEL"] == before["CONTENT_LIGHT_LEVEL"]
        assert "MASTERING_DISPLAY_METADATA" in after
        assert probe(out).color == info.color
        assert Note.of(NoteCode.HDR_KEPT, part=HdrPart.CONTENT_LIGHT) in report.kept
        assert probe(out).bit_depth == 10
