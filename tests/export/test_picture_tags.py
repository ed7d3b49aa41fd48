"""What containers and codecs say about pictures, for players that go by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import pytest

from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.video import open_medium
from app.video.chroma import chroma_location
from tests.sound_clips import RATE, make_talking


def export(source: Path, out: Path, **settings: Any) -> None:
    info, index = open_medium(source)
    chosen = ExportSettings(**settings)
    export_video(
        info, index, lambda pts: [], redaction=RedactionSettings(), settings=chosen, out=out
    )


def test_pictures_of_h265_are_tagged_for_every_player(tmp_path: Path) -> None:
    source = make_talking(tmp_path / "in.mp4", seconds=1)
    for suffix in (".mp4", ".mov"):
        out = tmp_path / f"out{suffix}"
        export(source, out, codec="h265")
        with av.open(out) as container:
            assert container.streams.video[0].codec_context.codec_tag == "hvc1"
            assert sum(1 for _ in container.decode(video=0)) == RATE


@pytest.mark.parametrize("place", ["left", "topleft", "center"])
@pytest.mark.parametrize(
    ("codec", "suffix"), [("h264", ".mp4"), ("h265", ".mov"), ("h265", ".mkv"), ("ffv1", ".mkv")]
)
def test_chroma_samples_stay_where_they_are(
    tmp_path: Path, place: str, codec: str, suffix: str
) -> None:
    source = make_talking(tmp_path / "in.mp4", seconds=1, chroma=place)
    assert chroma_location(source, 0) == place
    out = tmp_path / f"out{suffix}"
    export(source, out, codec=codec)
    assert chroma_location(out, 0) == place
