"""A watched folder gives files when nobody writes them any more."""

from __future__ import annotations

from pathlib import Path

from app.batch.folder.watch import rounds
from app.core.task import CancelToken


def test_a_file_counts_once_it_has_settled_and_again_when_it_changes(tmp_path: Path) -> None:
    token = CancelToken()
    video = tmp_path / "a.mp4"
    video.write_bytes(b"half")
    found = rounds([tmp_path], leave_out=None, every=0.01, token=token)
    assert [item.path for item in next(found)] == [video]
    other = tmp_path / "b.mp4"
    other.write_bytes(b"new")
    assert [item.path for item in next(found)] == [other]
    video.write_bytes(b"replaced")
    assert [item.path for item in next(found)] == [video]
    token.cancel()
    assert list(found) == []
