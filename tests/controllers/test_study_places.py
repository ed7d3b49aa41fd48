"""Where studies and exports go, and what the timeline's rows look like."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers.places import export_name, media_in, study_for
from app.controllers.timeline_data import pack_rows


def test_a_study_lies_beside_its_video(tmp_path: Path) -> None:
    video = tmp_path / "a.mp4"
    video.touch()
    assert study_for([video]) == tmp_path / "a.mp4.faceveil"
    assert study_for([tmp_path]) == tmp_path / f"{tmp_path.name}.faceveil"
    assert study_for([video, tmp_path / "b.mp4"]) == tmp_path / f"{tmp_path.name}.faceveil"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_study_goes_to_the_documents_when_the_folder_is_read_only(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    found = study_for([folder / "a.mp4"], documents=tmp_path / "documents")
    folder.chmod(0o700)
    assert found == tmp_path / "documents" / "Faceveil" / "a.mp4.faceveil"


def test_a_folder_gives_its_media_only(tmp_path: Path) -> None:
    for name in ("b.MP4", "a.jpg", "notes.txt", "a.mp4.faceveil"):
        (tmp_path / name).touch()
    assert [path.name for path in media_in([tmp_path])] == ["a.jpg", "b.MP4"]


def test_an_export_never_takes_a_name_that_is_there(tmp_path: Path) -> None:
    source = tmp_path / "a.avi"
    first = export_name(source)
    assert first.name == "a-redacted.mp4"
    first.touch()
    assert export_name(source).name == "a-redacted-2.mp4"
    assert export_name(source, "prores").suffix == ".mov"


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0.1, 20)), max_size=60))
def test_bars_in_one_row_do_not_overlap(bars: list[tuple[float, float]]) -> None:
    first = np.array(sorted(start for start, _ in bars), np.float64)
    last = first + np.array([length for _, length in bars], np.float64)
    rows = pack_rows(first, last)
    for row in set(rows.tolist()):
        mine = rows == row
        assert bool(np.all(first[mine][1:] >= last[mine][:-1]))
