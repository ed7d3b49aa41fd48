"""The open study: what opens it, what comes into it, what leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.controllers.detection_queue import QueueState
from app.controllers.spreading import spread_redaction
from app.core.errors import StudyError
from app.core.settings import RedactionSettings
from app.review.session import ReviewSession
from app.store.study import Study
from tests.desks import Bench, counted, open_bench, reviewed_clip, write_clip


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    with open_bench(tmp_path, qtbot) as bench:
        yield bench


def picture(path: Path) -> Path:
    assert cv2.imwrite(str(path), np.full((48, 64, 3), 90, np.uint8))
    return path


def test_a_video_makes_its_study_beside_it_and_is_looked_at(empty: Bench, tmp_path: Path) -> None:
    space = empty.workspace
    clip = write_clip(tmp_path / "ward.mp4")
    empty.open(clip)
    assert space.study is not None
    assert space.study.path == tmp_path / "ward.mp4.faceveil"
    assert [medium.path for medium in space.media] == [clip]
    assert space.preferences.recent() == [space.study.path]
    queue = space.queue
    assert queue is not None
    empty.qtbot.waitUntil(
        lambda: (e := queue.entry(1)) is not None and e.state is QueueState.DONE, timeout=120_000
    )
    empty.qtbot.waitUntil(lambda: empty.review.complete, timeout=20_000)
    assert empty.desk.detecting is None


def test_a_text_makes_no_study(empty: Bench, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Monday: nothing.")
    empty.workspace.open_paths([notes])
    empty.qtbot.waitUntil(lambda: bool(empty.told), timeout=20_000)
    assert "notes.txt" in empty.told[0].message
    assert empty.workspace.study is None
    assert empty.workspace.preferences.recent() == []
    assert not list(tmp_path.glob("*.faceveil*"))


def test_a_folder_without_media_makes_no_study(empty: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "notes.txt").write_text("Monday: nothing.")
    empty.workspace.open_paths([folder])
    empty.qtbot.waitUntil(lambda: bool(empty.told), timeout=20_000)
    assert "no video or picture" in empty.told[0].message
    assert not list(folder.glob("*.faceveil*"))


def test_a_file_that_is_back_is_not_missing_any_more(bench: Bench) -> None:
    space = bench.workspace
    path = space.media[0].path
    elsewhere = path.parent / "elsewhere"
    elsewhere.mkdir()
    away = path.rename(elsewhere / "away")
    bench.sources.check()
    bench.qtbot.waitUntil(lambda: space.missing == {1}, timeout=20_000)
    relocated = counted(bench.sources.relocated)
    away.rename(path)
    bench.qtbot.waitUntil(lambda: not space.missing, timeout=20_000)
    assert relocated == [([1],)]
    bench.qtbot.waitUntil(lambda: bench.desk.shown is not None, timeout=20_000)


def test_a_file_that_has_another_name_now_is_told_by_its_content(bench: Bench) -> None:
    space = bench.workspace
    path = space.media[0].path
    renamed = path.rename(path.with_name("renamed.mp4"))
    bench.sources.check()
    bench.qtbot.waitUntil(lambda: space.media[0].path == renamed, timeout=20_000)
    assert not space.missing


def test_a_medium_that_is_added_is_covered_as_the_study_is(bench: Bench, tmp_path: Path) -> None:
    mosaic = RedactionSettings(effect="mosaic")
    bench.review.set_redaction(mosaic)
    bench.workspace.add_media([picture(tmp_path / "a.png")])
    bench.qtbot.waitUntil(lambda: bench.shown.medium_id == 2, timeout=20_000)
    assert bench.review.session.redaction == mosaic


def test_a_complete_detection_is_not_done_again(bench: Bench) -> None:
    queue = bench.workspace.queue
    assert queue is not None
    assert queue.entry(bench.shown.medium_id) is None
    assert bench.desk.detecting is None


def test_what_cannot_be_opened_leaves_the_open_study_alone(bench: Bench, tmp_path: Path) -> None:
    before = bench.workspace.study
    broken = tmp_path / "broken.faceveil"
    broken.write_bytes(b"no study")
    bench.workspace.open_paths([broken])
    assert bench.workspace.study is before
    assert "broken.faceveil" in bench.told[0].message


def test_files_that_are_no_media_are_told_and_the_others_taken(
    bench: Bench, tmp_path: Path
) -> None:
    added = counted(bench.workspace.media_added)
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"")
    bench.workspace.add_media([bad, picture(tmp_path / "wall.png")])
    bench.qtbot.waitUntil(lambda: len(added) == 1, timeout=20_000)
    assert added == [([2],)]
    assert [medium.path.name for medium in bench.workspace.media] == ["clip.mp4", "wall.png"]
    assert "bad.mp4" in bench.told[0].message


def test_a_removed_medium_comes_back_with_its_file(bench: Bench) -> None:
    space = bench.workspace
    path = space.media[0].path
    changed = counted(space.media_changed)
    assert space.remove_medium(1)
    assert (space.media, len(changed)) == ([], 1)
    space.add_media([path])
    bench.qtbot.waitUntil(lambda: [medium.id for medium in space.media] == [1], timeout=20_000)


def test_a_removal_that_fails_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_study: Study, _medium_id: int) -> None:
        raise StudyError("the disk is full")

    monkeypatch.setattr(Study, "remove_medium", fail)
    assert not bench.workspace.remove_medium(1)
    assert [medium.id for medium in bench.workspace.media] == [1]
    assert [notice.message for notice in bench.told] == ["the disk is full"]


def test_a_way_of_covering_is_spread_to_all_other_media(bench: Bench, tmp_path: Path) -> None:
    space = bench.workspace
    space.add_media([picture(tmp_path / "a.png"), picture(tmp_path / "b.png")])
    bench.qtbot.waitUntil(lambda: len(space.media) == 3, timeout=20_000)
    done: list[int] = []
    solid = RedactionSettings(effect="solid")
    spread_redaction(space, solid, chosen_in=1, done=done.append)
    bench.qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done == [2]
    assert space.study is not None
    used = [ReviewSession(space.study, medium.id).redaction for medium in space.media]
    assert used == [RedactionSettings(), solid, solid]


def test_the_medium_asked_for_last_wins(bench: Bench, tmp_path: Path) -> None:
    space = bench.workspace
    space.add_media([picture(tmp_path / "a.png")])
    bench.qtbot.waitUntil(lambda: bench.shown.medium_id == 2, timeout=20_000)
    ready = counted(space.medium_ready)
    space.prepare(2)
    space.prepare(1)
    bench.qtbot.waitUntil(lambda: bench.shown.medium_id == 1, timeout=20_000)
    assert [medium_id for medium_id, _ in ready] == [1]


def test_another_study_closes_the_one_that_is_open(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    other = reviewed_clip(folder)
    before = bench.workspace.study
    closed = counted(bench.workspace.closed)
    bench.workspace.open_paths([other])
    assert len(closed) == 1
    assert bench.workspace.study is not None
    assert bench.workspace.study.path == other
    assert before is not None
    with Study.open(before.path) as free:  # its lock is gone
        assert len(free.media()) == 1
