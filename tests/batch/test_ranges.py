"""Only spans of a medium are worked on: detected, exported, and added to later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.batch.api import detect
from app.batch.jobs import run_detection, run_export, run_index
from app.batch.spec import ExportOrder, Limits
from app.core.errors import Cancelled, EnvironmentProblem
from app.core.refs import FaceRef, Scope
from app.core.settings import DetectionSettings, ExportSettings, Preset
from app.core.spans import inside
from app.core.task import CancelToken, Progress, Stage
from app.review.session import ReviewSession
from app.review.status import Left, medium_status
from app.store.records import RunState
from app.store.study import Study
from app.video import build_index, probe
from app.video.reader import FrameReader
from tests.small_demo import small_demo

FAST = DetectionSettings(preset=Preset.FAST)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_demo(tmp_path_factory.mktemp("clip") / "clip.mp4", seconds=5.0, rate=12)


@pytest.fixture
def study(clip: Path, tmp_path: Path) -> Iterator[Study]:
    with Study.create(tmp_path / "a.faceveil") as study:
        run_index(study, study.add_medium(probe(clip)).id)
        yield study


def span(study: Study, begin: float, end: float) -> tuple[int, int]:
    index = study.load_index(1)
    assert index is not None
    return index.pts_at_seconds(begin), index.pts_at_seconds(end)


def export(study: Study, out: Path, *, overwrite: bool = False) -> None:
    order = ExportOrder(settings=ExportSettings(), out=out, overwrite=overwrite)
    report = run_export(study, 1, order)
    assert not report.unlike
    assert not report.blacked_out


def detail(path: Path) -> list[float]:
    """How much fine detail the middle of each picture shows."""
    info = probe(path)
    found = []
    with FrameReader(info, build_index(info)) as reader:
        for picture in reader.frames(None, None):
            luma = picture.image.mean(axis=2)
            found.append(float(np.abs(np.diff(luma, axis=1)).mean()))
    return found


def test_only_the_chosen_spans_are_looked_at(study: Study) -> None:
    chosen = [span(study, 1, 2), span(study, 4, 4.6)]
    session = ReviewSession(study, 1)
    session.set_range(chosen)
    totals = set()

    def told(progress: Progress) -> None:
        if progress.stage is Stage.DETECTING:
            totals.add(progress.total)

    run_id = run_detection(study, 1, FAST, progress=told)
    index = study.load_index(1)
    assert index is not None
    wanted = index.pts[inside(index.pts, chosen)]
    assert totals == {len(wanted)}
    done = study.done_frames(run_id)
    assert len(done)
    assert inside(done, chosen).all()
    faces = study.faces(run_id)
    assert len(faces)
    assert inside(faces.pts, chosen).all()
    session.refresh()
    assert {pts for pts in index.pts.tolist() if session.faces_at(pts)} <= set(wanted.tolist())
    status = medium_status(study, 1)
    assert status.worked == len(wanted)
    assert Left.DETECTION not in status.left


def test_what_was_not_looked_at_is_covered_whole_in_an_export(
    study: Study, clip: Path, tmp_path: Path
) -> None:
    session = ReviewSession(study, 1)
    session.set_range([span(study, 1, 2)])
    run_detection(study, 1, FAST)
    export(study, tmp_path / "out.mp4")
    index = study.load_index(1)
    assert index is not None
    before, after = detail(clip), detail(tmp_path / "out.mp4")
    assert len(after) == len(before) == len(index)
    shows = inside(index.pts, [span(study, 1, 2)])
    for at, inner in enumerate(shows.tolist()):
        assert (after[at] > 0.5 * before[at]) is inner, at


def test_a_range_that_grew_is_not_exported_before_it_was_looked_at(
    study: Study, tmp_path: Path
) -> None:
    session = ReviewSession(study, 1)
    session.set_range([span(study, 1, 2)])
    run_detection(study, 1, FAST)
    session.refresh()
    session.set_range([span(study, 1, 3)])
    late = span(study, 2.5, 3)[0]
    (whole,) = session.covering(late, session.redaction)
    assert whole.whole, "nobody knows where faces are there"
    assert Left.DETECTION in medium_status(study, 1).left
    with pytest.raises(EnvironmentProblem, match="not looked for in all"):
        export(study, tmp_path / "out.mp4")
    session.undo()
    export(study, tmp_path / "out.mp4")
    session.set_range([])
    with pytest.raises(EnvironmentProblem, match="not looked for in all"):
        export(study, tmp_path / "out.mp4", overwrite=True)


def test_a_further_span_is_added_to_what_is_there(study: Study, tmp_path: Path) -> None:
    session = ReviewSession(study, 1)
    session.set_range([span(study, 0, 2)])
    run_id = run_detection(study, 1, FAST)
    before = study.faces(run_id)
    session.refresh()
    ref = FaceRef.track(1, run_id)
    pts = int(session.state.frames_of(ref)[0])
    session.reject(ref, Scope.track(), pts, reason="a poster")
    later = session.split(
        FaceRef.track(2, run_id), int(session.state.frames_of(FaceRef.track(2, run_id))[3])
    )
    assert later
    session.set_range([span(study, 0, 2), span(study, 3, 4)])
    seen: set[int] = set()
    assert run_detection(study, 1, FAST, progress=lambda p: seen.add(p.total or 0)) == run_id
    index = study.load_index(1)
    assert index is not None
    assert len(index) not in seen, "what was looked at is not looked at again"

    whole = study.faces(run_id)
    known = whole.take(inside(whole.pts, [span(study, 0, 2)]))
    for name in ("ids", "pts", "boxes", "tracks", "scores"):
        assert np.array_equal(getattr(known, name), getattr(before, name)), name
    new = whole.take(inside(whole.pts, [span(study, 3, 4)]))
    assert len(new)
    assert not set(np.abs(new.tracks)) & set(np.abs(before.tracks))
    session.refresh()
    assert not session.face_of(ref, pts).covered, "what was decided stays"
    fresh = [t for t in session.tracks() if t.first_pts >= span(study, 3, 4)[0] and t.covered]
    assert fresh, "tracks of the new span are there"
    export(study, tmp_path / "out.mp4")

    assert run_detection(study, 1, FAST) == run_id
    assert study.faces(run_id).pts.tolist() == whole.pts.tolist()


def test_a_further_look_that_is_broken_off_leaves_what_is_there(
    study: Study, tmp_path: Path
) -> None:
    session = ReviewSession(study, 1)
    session.set_range([span(study, 0, 1)])
    run_id = run_detection(study, 1, FAST)
    before = study.faces(run_id)
    session.set_range([])
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.DETECTING and progress.done > 20:
            token.cancel()

    with pytest.raises(Cancelled):
        run_detection(study, 1, FAST, token=token, progress=stop)
    run = study.run(run_id)
    assert run.state is RunState.COMPLETE
    assert run.spans == (span(study, 0, 1),)
    with Study.read(study.path) as copy:
        session = ReviewSession(copy, 1)
        rows = session.state.layers.rows.table
        assert rows.pts.tolist() == before.pts.tolist()
        assert session.covering(span(study, 3, 4)[0], session.redaction)[0].whole
    ReviewSession(study, 1).set_range([span(study, 0, 1)])
    export(study, tmp_path / "out.mp4")
    ReviewSession(study, 1).set_range([])
    assert run_detection(study, 1, FAST) == run_id
    index = study.load_index(1)
    assert index is not None
    looked = study.run(run_id).spans
    assert looked is not None
    assert inside(index.pts, looked).all()
    export(study, tmp_path / "out.mp4", overwrite=True)


def test_a_further_look_that_was_killed_is_known_when_the_study_opens(study: Study) -> None:
    session = ReviewSession(study, 1)
    session.set_range([span(study, 0, 1)])
    run_id = run_detection(study, 1, FAST)
    session.set_range([span(study, 0, 1), span(study, 3, 4)])
    token = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage is Stage.DETECTING:
            token.cancel(later=True)

    with pytest.raises(Cancelled):
        run_detection(study, 1, FAST, token=token, progress=stop)
    run = study.run(run_id)
    assert run.waiting == (span(study, 3, 4),), "the program goes on with it by itself"
    assert run.spans == (span(study, 0, 1),)
    assert run_detection(study, 1, FAST) == run_id
    assert study.run(run_id).waiting == ()


def test_python_takes_limits(clip: Path) -> None:
    found = detect(clip, settings=FAST, limits=Limits(spans=((1.0, 2.0),)))
    assert len(found)
    assert found.seconds.min() >= 1.0 - 0.05
    assert found.seconds.max() <= 2.0 + 0.05
