"""``faceveil gate``: what was found is told with its frame and its place."""

from __future__ import annotations

from pathlib import Path

from app.batch.release import run_release_check
from app.core.model import Box
from app.release.looks import Hit
from tests.cli.conftest import Program
from tests.release.exported import Blind, make_export

LEAK = Hit(Box(10, 170, 60, 230), 0.9, ("one",))


def test_a_face_that_is_left_is_told_by_frame_and_box(tmp_path: Path, program: Program) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        run_release_check(study, made.medium, watcher=Blind(lambda look: [LEAK] * (look == 3)))
        index = study.load_index(made.medium)
        assert index is not None
        seconds = index.seconds(index.at(9))
    ended = program("gate", made.study.path, "--no-check")
    assert ended.status == 1
    place = f"AT     0:{seconds:05.2f} Face left in the export, 50x60 pixels at 10, 170"
    assert place in ended.out
    (record,) = program("gate", made.study.path, "--no-check", "--json").records
    (concern,) = record["concerns"]
    assert concern["box"] == [10, 170, 60, 230]
