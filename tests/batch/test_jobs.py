"""Jobs on one medium of a study: resumable, repeatable, and never half an export."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.batch.demo_clip import DemoClip
from app.batch.jobs import run_detection, run_export, run_index
from app.batch.private import private_study, remove_abandoned
from app.batch.spec import ExportOrder
from app.core.errors import Cancelled, EnvironmentProblem, ExportError, MediaError
from app.core.settings import DetectionSettings, ExportSettings, Preset
from app.core.task import CancelToken, Progress, ProgressCallback, Stage
from app.export.notes import Note, NoteCode
from app.inference.detectors.fast import FaceveilFast
from app.store.records import RunState
from app.store.study import Study
from app.video import probe

FAST = DetectionSettings(preset=Preset.FAST)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    DemoClip(3.2).write(path)
    return path


def order(out: Path, *, overwrite: bool = False) -> ExportOrder:
    return ExportOrder(settings=ExportSettings(), out=out, overwrite=overwrite)


def once_detecting(act: Callable[[], None]) -> ProgressCallback:
    """Does something whenever frames are being detected and some are done."""

    def told(progress: Progress) -> None:
        if progress.stage is Stage.DETECTING and progress.done > 0:
            act()

    return told


def test_a_cancelled_run_goes_on_where_it_was(clip: Path, tmp_path: Path) -> None:
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(clip))
        token = CancelToken()
        with pytest.raises(Cancelled):
            run_detection(
                study, medium.id, FAST, token=token, progress=once_detecting(token.cancel)
            )
        (run,) = study.runs(medium.id)
        assert run.state is RunState.CANCELLED
        done = set(study.done_frames(run.id).tolist())
        assert done

        assert run_detection(study, medium.id, FAST) == run.id
        (finished,) = study.runs(medium.id)
        assert finished.state is RunState.COMPLETE
        assert done <= set(study.done_frames(run.id).tolist())
        assert len(study.faces(run.id)) > 100

        assert run_detection(study, medium.id, FAST) == run.id, "a complete run is kept"
        other = FAST.model_copy(update={"threshold": 0.9})
        assert run_detection(study, medium.id, other) != run.id


@pytest.mark.parametrize("later", [True, False])
def test_a_run_says_whether_it_is_to_be_gone_on_with(
    clip: Path, tmp_path: Path, later: bool
) -> None:
    moving = tmp_path / "moving.mp4"
    shutil.copy(clip, moving)
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(moving))
        token = CancelToken()

        def stop() -> None:
            token.cancel(later=later)
            token.cancel(later=not later)

        with pytest.raises(Cancelled):
            run_detection(study, medium.id, FAST, token=token, progress=once_detecting(stop))
        state = RunState.PAUSED if later else RunState.CANCELLED
        assert [run.state for run in study.runs(medium.id)] == [state]
        moving.unlink()
        with pytest.raises(MediaError, match="there is no such file"):
            run_detection(study, medium.id, FAST)
        assert [run.state for run in study.runs(medium.id)] == [state]


def test_what_goes_wrong_after_a_cancel_is_no_failure(clip: Path, tmp_path: Path) -> None:
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(clip))
        token = CancelToken()

        def stop() -> None:
            token.cancel(later=True)
            raise MediaError(clip, "was moved")

        with pytest.raises(Cancelled):
            run_detection(study, medium.id, FAST, token=token, progress=once_detecting(stop))
        assert [run.state for run in study.runs(medium.id)] == [RunState.PAUSED]


def test_the_index_is_built_once(clip: Path, tmp_path: Path) -> None:
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(clip))
        stages: list[Stage] = []
        first = run_index(study, medium.id, progress=lambda p: stages.append(p.stage))
        assert stages
        stages.clear()
        again = run_index(study, medium.id, progress=lambda p: stages.append(p.stage))
        assert stages == []
        assert again.pts.tolist() == first.pts.tolist()


def test_a_detector_with_another_threshold_starts_a_run_of_its_own(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(clip))
        first = run_detection(study, medium.id, FAST)
        monkeypatch.setattr(FaceveilFast, "default_threshold", 0.31)
        second = run_detection(study, medium.id, FAST)
        assert second != first
        assert study.run(second).detector_threshold == 0.31


def test_a_file_that_was_exchanged_is_neither_detected_nor_exported(
    clip: Path, tmp_path: Path
) -> None:
    path = tmp_path / "clip.mp4"
    shutil.copy(clip, path)
    out = tmp_path / "out.mp4"
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(path))
        run_detection(study, medium.id, FAST)
        DemoClip(1.0).write(path)
        for work in (
            lambda: run_export(study, medium.id, order(out)),
            lambda: run_detection(study, medium.id, FAST),
        ):
            with pytest.raises(MediaError, match="it was changed since"):
                work()
        assert not out.exists()
        again = study.add_medium(probe(path))
        assert again.id != medium.id
        with pytest.raises(EnvironmentProblem, match="has not run to its end"):
            run_export(study, again.id, order(out))
        run_detection(study, again.id, FAST)
        assert run_export(study, again.id, order(out)).regions > 0


def test_no_export_before_detection_is_complete(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(clip))
        with pytest.raises(EnvironmentProblem, match="has not run to its end"):
            run_export(study, medium.id, order(out))
    assert not out.exists()


def test_an_export_is_recorded_with_the_log_it_stands_for(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    with Study.create(tmp_path / "a.faceveil") as study:
        medium = study.add_medium(probe(clip))
        run_detection(study, medium.id, FAST)
        report = run_export(study, medium.id, order(out))
        assert report.reviewed is False
        assert report.warning == Note(NoteCode.NOT_REVIEWED)
        (record,) = study.exports(medium.id)
        assert record.path == out
        assert record.output_hash == report.output_sha256
        with pytest.raises(ExportError):
            run_export(study, medium.id, order(out))
        index = run_index(study, medium.id)
        study.mark_seen(medium.id, index.pts.tolist()[:-2], "Ada")
        part = run_export(study, medium.id, order(out, overwrite=True))
        assert part.reviewed is False
        said = f"Nobody looked at 2 of {len(index)} frames"
        assert said in part.to_dict()["warning"]
        study.mark_seen(medium.id, index.pts.tolist(), "Ada")
        again = run_export(study, medium.id, order(out, overwrite=True))
        assert again.reviewed is True


def test_a_private_study_is_gone_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with private_study() as study:
        folder = study.path.parent
        assert folder.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_removed_and_what_runs_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    dead, alive = (
        tmp_path / "faceveil-private-4194999-x",
        tmp_path / (f"faceveil-private-{os.getpid()}-x"),
    )
    dead.mkdir()
    alive.mkdir()
    assert remove_abandoned() == [dead]
    assert alive.is_dir()
