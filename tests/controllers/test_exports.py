"""Exports run one after the other behind the window; what fails stops nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.batch.spec import ExportOrder
from app.batch.verify import KnownExport, known_export, report_of, verify_again
from app.controllers.exports import Exports
from app.controllers.media_queue import QueueState
from app.core.audience import Audience
from app.core.errors import ExportError
from app.core.settings import ExportSettings, RedactionSettings
from app.export.report import CheckKind
from app.store.records import MediumState
from app.store.study import Study
from tests.desks import Bench, counted, open_bench, reviewed_clip
from tests.studies import start_run

SOLID = RedactionSettings(effect="solid")


@pytest.fixture
def exports(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Bench, Exports]]:
    study = reviewed_clip(tmp_path)
    with open_bench(tmp_path, qtbot) as bench:
        made = Exports(bench.desk)
        bench.open(study)
        yield bench, made


def picture(path: Path) -> Path:
    assert cv2.imwrite(str(path), np.full((48, 64, 3), 90, np.uint8))
    return path


def finish(bench: Bench, exports: Exports) -> None:
    bench.qtbot.waitUntil(lambda: not exports.going, timeout=120_000)


def export(bench: Bench, exports: Exports, out: Path) -> None:
    assert exports.order(1, ExportOrder(settings=ExportSettings(), out=out))
    finish(bench, exports)
    entry = exports.entry(1)
    assert entry is not None
    assert entry.state is QueueState.DONE, entry.error


def test_what_a_killed_program_left_half_written_goes_when_the_study_is_opened(
    tmp_path: Path, qtbot: QtBot
) -> None:
    study = reviewed_clip(tmp_path)
    killed = tmp_path / ".clip-redacted.faceveil-4194999-0123abcd.part.mp4"
    going = tmp_path / f".clip-redacted.faceveil-{os.getpid()}-0123abcd.part.mp4"
    for part in (killed, going):
        part.write_bytes(b"half a film")
    with open_bench(tmp_path, qtbot) as bench:
        Exports(bench.desk)
        bench.open(study)
        qtbot.waitUntil(lambda: not killed.exists(), timeout=20_000)
    assert going.exists()


def test_a_failure_is_told_and_the_rest_goes_on(
    exports: tuple[Bench, Exports], tmp_path: Path
) -> None:
    bench, queue = exports
    bench.workspace.add_media([picture(tmp_path / "wall.png")])
    bench.qtbot.waitUntil(lambda: len(bench.workspace.media) == 2, timeout=20_000)
    taken = tmp_path / "taken.mp4"
    taken.write_bytes(b"mine")
    failed, idle = counted(queue.failed), counted(queue.idle)
    assert queue.order(1, ExportOrder(settings=ExportSettings(), out=taken))
    # The picture is being looked at still: it waits for that, and is exported then.
    wall = tmp_path / "wall-redacted.png"
    assert queue.order(2, ExportOrder(settings=ExportSettings(), out=wall))
    assert not queue.order(2, ExportOrder(settings=ExportSettings(), out=wall))
    finish(bench, queue)
    assert [medium_id for medium_id, _ in failed] == [1]
    assert isinstance(failed[0][1], ExportError)
    assert taken.read_bytes() == b"mine"
    assert wall.is_file()
    assert sum(written for written, _ in idle) == 1
    assert sum(count for _, count in idle) == 1
    medium = bench.workspace.medium(2)
    assert medium is not None
    assert medium.state is MediumState.EXPORTED


def test_a_cancelled_export_leaves_nothing(exports: tuple[Bench, Exports], tmp_path: Path) -> None:
    bench, queue = exports
    before = sorted(path.name for path in tmp_path.iterdir())
    assert queue.order(1, ExportOrder(settings=ExportSettings(), out=tmp_path / "out.mp4"))
    assert queue.queue is not None
    queue.queue.cancel_all()
    finish(bench, queue)
    entry = queue.entry(1)
    assert entry is not None
    assert entry.state is QueueState.CANCELLED
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_orders_of_several_media_get_names_of_their_own(
    exports: tuple[Bench, Exports], tmp_path: Path
) -> None:
    bench, queue = exports
    there = tmp_path / "there"
    there.mkdir()
    walls = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        walls.append(picture(tmp_path / name / "wall.png"))
        bench.workspace.add_media(walls[-1:])  # one after the other: their order is theirs
        bench.qtbot.waitUntil(
            lambda: [medium.path for medium in bench.workspace.media[1:]] == walls, timeout=20_000
        )
    orders = queue.orders([1, 2, 3], ExportSettings(), there)
    assert sorted(order.out.name for order in orders.values()) == [
        "clip-redacted.mp4", "wall-redacted-2.png", "wall-redacted.png",
    ]  # fmt: skip
    assert {order.out.parent for order in orders.values()} == {there}
    beside = queue.orders([2, 3], ExportSettings())
    assert [order.out.parent.name for order in beside.values()] == ["a", "b"]


def test_who_receives_the_files_is_kept_and_covers_all_media(
    exports: tuple[Bench, Exports], tmp_path: Path
) -> None:
    bench, queue = exports
    bench.workspace.add_media([picture(tmp_path / "a.png")])
    bench.qtbot.waitUntil(lambda: bench.shown.medium_id == 2, timeout=20_000)
    assert queue.audience is None
    queue.choose_audience(Audience.PUBLIC, SOLID)
    assert queue.audience is Audience.PUBLIC
    assert bench.review.session.redaction == SOLID
    assert queue.look == SOLID
    bench.review.undo()  # what holds for the study is not the last thing done to this medium
    assert bench.review.session.redaction == SOLID
    bench.workspace.add_media([picture(tmp_path / "b.png")])
    bench.qtbot.waitUntil(lambda: bench.shown.medium_id == 3, timeout=20_000)
    assert bench.review.session.redaction == SOLID
    study = bench.workspace.study
    assert study is not None
    path = study.path
    bench.workspace.close()
    bench.workspace.open_study(path)
    assert queue.audience is Audience.PUBLIC


def test_a_look_chosen_while_faces_are_read_again_counts_at_once(
    exports: tuple[Bench, Exports],
) -> None:
    bench, queue = exports
    study = bench.workspace.study
    assert study is not None
    run = start_run(study, 1)
    study.finish_run(run, study.faces(run))
    bench.review.refresh()  # reads the faces of this run in the background
    before = bench.review.session
    assert before.run is not None
    assert before.run.id != run
    queue.choose_audience(Audience.PUBLIC, SOLID)
    assert bench.review.session.redaction == SOLID
    bench.qtbot.waitUntil(lambda: bench.review.session is not before, timeout=20_000)
    assert bench.review.session.redaction == SOLID


def test_an_export_is_known_by_its_content_and_verified_again(
    exports: tuple[Bench, Exports], tmp_path: Path
) -> None:
    bench, queue = exports
    export(bench, queue, tmp_path / "out.mp4")
    moved = (tmp_path / "out.mp4").rename(tmp_path / "renamed.mp4")
    study = bench.workspace.study
    assert study is not None
    found = known_export(study, moved)
    assert found is not None
    assert found.record.medium_id == 1
    assert known_export(study, bench.workspace.media[0].path) is None
    verified = verify_again(study, found)
    assert verified.unchanged
    assert verified.report.passed
    told = report_of(found.record)
    assert told is not None
    assert told.verification is not None
    kinds = [check.kind for check in told.verification.checks]
    assert kinds == [check.kind for check in verified.report.checks]
    assert CheckKind.REGIONS in kinds


def test_a_copy_in_which_a_face_shows_does_not_pass_again(
    exports: tuple[Bench, Exports], tmp_path: Path
) -> None:
    bench, queue = exports
    bench.review.set_redaction(SOLID)
    export(bench, queue, tmp_path / "out.mp4")
    source = bench.workspace.media[0].path
    (tmp_path / "out.mp4").write_bytes(source.read_bytes())
    study, record = bench.workspace.study, queue.records(1)[0]
    assert study is not None
    found = known_export(study, tmp_path / "out.mp4")
    assert found is None
    verified = verify_again(study, KnownExport(record.path, record))
    assert not verified.unchanged
    assert CheckKind.REGIONS in [check.kind for check in verified.report.failures]


def test_an_export_that_is_opened_alone_opens_its_study(
    exports: tuple[Bench, Exports], tmp_path: Path
) -> None:
    bench, queue = exports
    export(bench, queue, tmp_path / "out.mp4")
    study = bench.workspace.study
    assert study is not None
    path = study.path
    bench.workspace.close()
    came = counted(bench.workspace.exports_came)
    bench.workspace.open_paths([tmp_path / "out.mp4"])
    bench.qtbot.waitUntil(lambda: bool(came), timeout=20_000)
    assert bench.workspace.study is not None
    assert bench.workspace.study.path == path
    assert not (tmp_path / "out.mp4.faceveil").exists()
    bench.workspace.add_media([tmp_path / "out.mp4"], exports=True)
    bench.qtbot.waitUntil(lambda: len(bench.workspace.media) == 2, timeout=20_000)


def test_closing_the_study_ends_its_exports(exports: tuple[Bench, Exports], tmp_path: Path) -> None:
    bench, queue = exports
    study = bench.workspace.study
    assert study is not None
    assert queue.order(1, ExportOrder(settings=ExportSettings(), out=tmp_path / "out.mp4"))
    bench.workspace.close()
    assert queue.going == []
    assert not [path for path in tmp_path.iterdir() if "out" in path.name and path.stat().st_size]
    with Study.open(study.path) as again:
        assert again.exports(1) == []
