"""A study keeps what it is given, and says clearly why it cannot be opened."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.arrays import FaceTable
from app.core.decisions import Accept, FaceRef, Scope
from app.core.errors import MediaError, StudyError, UsageError
from app.core.model import MediaInfo
from app.store.records import MediumState, RunState, SourceState
from app.store.study import Study
from tests.studies import (
    FRAMES,
    SETTINGS,
    detections,
    make_index,
    make_info,
    raw,
    reviewed_study,
    start_run,
    tracked,
)

ACCEPT = Accept(FaceRef.track(1, 1), Scope.track(), 0)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return Study.create(tmp_path / "s.faceveil")


def equal(a: FaceTable, b: FaceTable) -> bool:
    return all(
        np.array_equal(getattr(a, name), getattr(b, name), equal_nan=name == "landmarks")
        for name in ("ids", "pts", "boxes", "scores", "provenance", "tracks", "landmarks")
    )


def test_media_survive_reopening(study: Study, tmp_path: Path) -> None:
    info = make_info(tmp_path / "a.mp4")
    with study:
        medium = study.add_medium(info)
        assert study.add_medium(info) == medium, "adding twice adds once"
        assert medium.state is MediumState.QUEUED
        assert study.load_index(medium.id) is None
        study.save_index(medium.id, make_index())
        with pytest.raises(UsageError, match="no medium 9"):
            study.medium(9)
        with pytest.raises(MediaError, match="gone"):
            study.add_medium(_gone(tmp_path / "gone.mp4"))
    with Study.open(study.path) as again:
        assert again.media() == [medium]
        assert again.medium(medium.id).info == info
        index = again.load_index(medium.id)
    assert index is not None
    assert np.array_equal(index.pts, FRAMES)
    assert np.array_equal(index.keyframe, FRAMES % 50 == 0)
    assert (index.time_base, index.end_pts) == (make_index().time_base, 200)


def test_a_removed_medium_comes_back_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    study, _, _ = reviewed_study(tmp_path)
    with study:
        (medium,) = study.media()
        study.append(ACCEPT, medium_id=medium.id)
        before = [event.hash for event in study.events(medium.id)]
        run = study.active_run(medium.id)
        study.remove_medium(medium.id)
        assert study.media() == []
        study.verify_chain()
    with Study.open(study.path) as again:
        assert again.media() == []
        assert again.add_medium(medium.info).id == medium.id
        assert [each.id for each in again.media()] == [medium.id]
        assert [event.hash for event in again.events(medium.id)] == before
        assert again.active_run(medium.id) == run


def test_a_file_that_took_another_ones_place_is_a_medium_of_its_own(tmp_path: Path) -> None:
    study, first, _ = reviewed_study(tmp_path)
    path = tmp_path / "a.mp4"
    with study:
        study.append(ACCEPT, medium_id=first)
        study.remove_medium(first)
        path.write_bytes(b"other pictures")
        assert study.source_state(first) is SourceState.CHANGED
        second = study.add_medium(make_info(path))
        assert second.id != first
        assert second.state is MediumState.QUEUED
        assert [each.id for each in study.media()] == [second.id]
        assert [each.id for each in study.removed_media()] == [first]
        assert study.medium(first).path.name == f"a (replaced, {first}).mp4"
        assert study.source_state(first) is SourceState.MISSING
        assert len(study.events(first)) == 1
        assert study.add_medium(make_info(path)) == second


def test_a_file_that_was_moved_keeps_its_decisions_when_it_is_added_again(tmp_path: Path) -> None:
    study, first, _ = reviewed_study(tmp_path)
    with study:
        copy = tmp_path / "copy.mp4"
        shutil.copy(tmp_path / "a.mp4", copy)
        second = study.add_medium(make_info(copy))
        assert second.id != first, "both files are there: two media"
        moved = tmp_path / "renamed.mp4"
        (tmp_path / "a.mp4").rename(moved)
        assert study.add_medium(make_info(moved)).id == first
        assert study.medium(first).path == moved
        assert study.medium(first).info.path == moved
        # Where it was written over another medium's file, that one steps aside.
        other = study.add_medium(make_info(tmp_path / "other.mp4"))
        moved.replace(other.path)
        assert study.add_medium(make_info(other.path)).id == first
        assert study.medium(other.id).path.name == f"other (replaced, {other.id}).mp4"


def test_a_removed_medium_gives_way_and_comes_back_when_its_file_is_found(tmp_path: Path) -> None:
    study, first, _ = reviewed_study(tmp_path)
    with study:
        taken = tmp_path / "b.mp4"
        second = study.add_medium(make_info(taken))
        moved = tmp_path / "away" / "a.mp4"
        moved.parent.mkdir()
        shutil.move(tmp_path / "a.mp4", moved)
        study.remove_medium(first)
        assert study.relocate(first, moved).path == moved
        assert study.removed_media() == []
        # Onto the path of a medium that is listed it may not go, onto a removed one's it may.
        shutil.copy(moved, taken)
        with pytest.raises(StudyError, match="in this study already"):
            study.relocate(first, taken)
        study.remove_medium(second.id)
        assert study.relocate(first, taken).path == taken
        assert study.medium(second.id).path.name == f"b (replaced, {second.id}).mp4"


def _gone(path: Path) -> MediaInfo:
    info = make_info(path)
    path.unlink()
    return info


def test_moved_and_changed_files(study: Study, tmp_path: Path) -> None:
    with study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4"))
        assert study.source_state(medium.id) is SourceState.UNCHANGED
        moved = tmp_path / "b.mp4"
        medium.path.rename(moved)
        assert study.source_state(medium.id) is SourceState.MISSING
        other = tmp_path / "c.mp4"
        other.write_bytes(b"something else")
        with pytest.raises(StudyError, match="not the file that was reviewed"):
            study.relocate(medium.id, other)
        assert study.relocate(medium.id, moved).path == moved
        os.utime(moved, ns=(1, 1))
        assert study.source_state(medium.id) is SourceState.UNCHANGED, "same bytes"
        moved.write_bytes(b"exchanged")
        assert study.source_state(medium.id) is SourceState.CHANGED


def test_run_from_start_to_end(study: Study, tmp_path: Path) -> None:
    with study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4"))
        assert study.active_run(medium.id) is None
        run = start_run(study, medium.id)
        study.add_detections(run, detections()[3:])
        study.add_detections(run, detections()[:3])
        study.add_detections(run, [(10, raw()), (0, raw((1, 1, 0.3)))])
        assert study.done_frames(run).tolist() == sorted({*FRAMES[::2].tolist(), 190, 10})
        found = study.faces(run)
        assert len(found) == 21, "what is stored of a frame stays as it is"
        assert sorted(found.ids.tolist()) == list(range(1, 22))
        assert np.array_equal(found.pts, FaceTable.of_detections(detections()).pts)
        assert np.array_equal(found.boxes, FaceTable.of_detections(detections()).boxes)
        assert equal(study.faces(run, 40, 80), found.take(found.rows_between(40, 80)))
        assert study.found_since(run, 20).ids.tolist() == [20, 21]
        whole = tracked(found)
        study.finish_run(run, whole, {3: 0.25, 2: 0.75})
        assert study.track_scores(run) == {2: 0.75, 3: 0.25}
        assert equal(study.faces(run), whole)
        assert equal(study.faces(run, 30, 70), whole.take(whole.rows_between(30, 70)))
        assert study.medium(medium.id).state is MediumState.DETECTED
        calls: tuple[Callable[[], object], ...] = (
            lambda: study.add_detections(run, [(30, raw())]),
            lambda: study.finish_run(run, whole),
            lambda: study.fail_run(run, "x"),
        )
        for late in calls:
            with pytest.raises(UsageError, match="complete"):
                late()
    with Study.open(study.path) as again:
        stored = again.run(run)
        assert equal(again.faces(run), whole)
    assert (stored.state, stored.settings, stored.model) == (
        RunState.COMPLETE, SETTINGS, "centerface",
    )  # fmt: skip
    assert (stored.weights_hash, stored.version, stored.threshold) == ("ab" * 32, "0.1", 0.5)
    assert stored.ended is not None


def test_landmark_counts_may_differ(study: Study, tmp_path: Path) -> None:
    with study:
        run = start_run(study, study.add_medium(make_info(tmp_path / "a.mp4")).id)
        study.add_detections(run, [(10, raw((1, 1, 0.5), points=None)), (20, raw((2, 2, 0.5)))])
        table = study.faces(run)
    assert table.landmarks_of(0) is None
    marks = table.landmarks_of(1)
    assert marks is not None
    assert marks.scheme == "five"


def test_a_face_without_a_place_is_refused(study: Study, tmp_path: Path) -> None:
    broken = raw((1, 1, 0.5))
    broken.boxes[0, 0] = np.nan
    with study:
        run = start_run(study, study.add_medium(make_info(tmp_path / "a.mp4")).id)
        with pytest.raises(ValueError, match="finite"):
            study.add_detections(run, [(0, raw((1, 1, 0.5))), (10, broken)])
        assert len(study.done_frames(run)) == 0, "all frames of a call or none"


def test_which_run_is_reviewed(study: Study, tmp_path: Path) -> None:
    with study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        first = start_run(study, medium)
        second = start_run(study, medium)
        assert study.active_run(medium) == study.run(second)
        study.finish_run(first, FaceTable.empty())
        assert study.active_run(medium) == study.run(first), "complete before newest"
        study.fail_run(second, "out of memory")
        assert study.runs(medium)[1].error == "out of memory"
        assert study.medium(medium).state is MediumState.FAILED
        with pytest.raises(UsageError, match="being finished"):
            study.set_run_state(second, RunState.COMPLETE)
        with pytest.raises(UsageError, match="no run 7"):
            study.run(7)


def test_killed_run_waits_to_be_resumed(study: Study, tmp_path: Path) -> None:
    with study:
        run = start_run(study, study.add_medium(make_info(tmp_path / "a.mp4")).id)
    with Study.open(study.path) as again:
        assert again.run(run).state is RunState.PAUSED
        again.set_run_state(run, RunState.RUNNING)
        assert again.media()[0].state is MediumState.DETECTING


def test_seen_and_exports(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        study.mark_seen(medium, [20, 10], "ann")
        study.mark_seen(medium, [20, 30], "bob")
        assert study.seen(medium).tolist() == [10, 20, 30]
        assert study.seen(medium, "bob").tolist() == [20, 30]
        assert study.seen_by(medium) == {"ann": 2, "bob": 2}
        study.append(ACCEPT, medium_id=medium)
        number = study.record_export(
            medium, tmp_path / "out.mp4", report='{"frames": 20}', output_hash="cd"
        )
        (export,) = study.exports(medium)
        assert (export.id, export.path, export.report) == (
            number, tmp_path / "out.mp4", '{"frames": 20}',
        )  # fmt: skip
        assert (export.last_seq, export.last_hash) == study.head()
        assert study.medium(medium).state is MediumState.EXPORTED
        study.append(ACCEPT, medium_id=medium)
        assert study.medium(medium).state is MediumState.OUTDATED, "decided on since"


def test_reads_and_writes_from_many_threads(study: Study, tmp_path: Path) -> None:
    with study, ThreadPoolExecutor(6) as pool:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        run = start_run(study, medium)
        barrier = threading.Barrier(6)

        def work(number: int) -> list[int]:
            barrier.wait()
            seen = []
            for step in range(8):
                study.add_detections(run, [(number * 100 + step, raw((1, 1, 0.5), (9, 9, 0.4)))])
                study.append(ACCEPT, medium_id=medium, person=str(number))
                table = study.faces(run)
                assert len(table) == 2 * len(set(table.pts.tolist()))
                seen.append(len(table))
            return seen

        for counts in pool.map(work, range(6)):
            assert counts == sorted(counts)
        assert sorted(study.faces(run).ids.tolist()) == list(range(1, 97))
        assert len(study.events()) == 48
        study.verify_chain()


def test_closed_study(study: Study) -> None:
    study.close()
    study.close()
    for call in (study.media, lambda: study.append(ACCEPT)):
        with pytest.raises(StudyError, match="closed"):
            call()


def test_one_file_is_left(study: Study) -> None:
    study.append(ACCEPT)
    study.close()
    assert [path.name for path in study.path.parent.iterdir()] == ["s.faceveil"]


def test_open_twice(study: Study) -> None:
    with study, pytest.raises(StudyError, match=f"already open .process {os.getpid()} on"):
        Study.open(study.path)
    Study.open(study.path).close()


def test_create_over_something(study: Study, tmp_path: Path) -> None:
    study.close()
    with pytest.raises(StudyError, match="exists already"):
        Study.create(study.path)
    with pytest.raises(StudyError, match="there is no folder"):
        Study.create(tmp_path / "no" / "s.faceveil")


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "no such study"), (b"", "is empty"), (b"%PDF-1.7 ...", "not a Faceveil study")],
)
def test_not_a_study(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "x.faceveil"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StudyError, match=reason):
        Study.open(path)
    with pytest.raises(StudyError, match="is a folder"):
        Study.open(tmp_path)
    assert not path.with_name("x.faceveil.lock").exists()


def test_foreign_database(tmp_path: Path) -> None:
    path = tmp_path / "x.faceveil"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.close()
    with pytest.raises(StudyError, match="not a Faceveil study"):
        Study.open(path)


def test_damaged_file(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        more = start_run(study, medium)
        study.add_detections(more, [(pts, raw(*[(9, 9, 0.5)] * 50)) for pts in range(300)])
    whole = bytearray(study.path.read_bytes())
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 4 * 4096] = b"\xff" * (4 * 4096)
    study.path.write_bytes(whole)
    with pytest.raises(StudyError, match="damaged"):
        Study.open(study.path)
    study.path.write_bytes(bytes(whole[:8192]))
    with pytest.raises(StudyError, match="damaged"):
        Study.open(study.path)


def on_a_small_disk(*where: Any, connect: Any = sqlite3.connect, **options: Any) -> Any:
    """A connection to a file that has room for 40 pages."""
    connection = connect(*where, **options)
    connection.execute("PRAGMA max_page_count = 40")
    return connection


def test_disk_full(study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with study:
        run = start_run(study, study.add_medium(make_info(tmp_path / "a.mp4")).id)
        study.add_detections(run, [(0, raw((1, 1, 0.5)))])
        study.append(ACCEPT)
    monkeypatch.setattr(sqlite3, "connect", on_a_small_disk)
    with Study.open(study.path) as study:
        with pytest.raises(StudyError, match="disk is full; what was saved before is safe"):
            study.add_detections(run, [(pts, raw(*[(9, 9, 0.5)] * 80)) for pts in range(1, 99)])
        assert study.done_frames(run).tolist() == [0]
        study.append(ACCEPT)
        study.verify_chain()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root"
)
def test_read_only_folder(study: Study, tmp_path: Path) -> None:
    study.close()
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StudyError, match="cannot be written here"):
            Study.open(study.path)
    finally:
        tmp_path.chmod(0o700)


def test_a_copy_is_a_study(study: Study, tmp_path: Path) -> None:
    study.append(ACCEPT)
    study.close()
    copy = tmp_path / "copy.faceveil"
    shutil.copy(study.path, copy)
    with Study.open(copy) as again:
        again.verify_chain()
        assert len(again.events()) == 1


def test_what_a_killed_program_began_is_made_anew(tmp_path: Path) -> None:
    begun = tmp_path / "begun.faceveil"
    begun.touch()
    with Study.create(begun) as study:
        assert study.media() == []
    laid_out = tmp_path / "laid out.faceveil"
    with closing(sqlite3.connect(laid_out)) as connection:  # a header, and no table
        connection.execute("PRAGMA journal_mode = WAL")
    assert laid_out.stat().st_size > 0
    Study.create(laid_out).close()
    for path in (begun, laid_out):
        with pytest.raises(StudyError, match="exists already"):
            Study.create(path)
