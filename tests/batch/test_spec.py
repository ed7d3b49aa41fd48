"""A job's description is plain data: another process does the job from it."""

from __future__ import annotations

import dataclasses
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from app.batch.run import JobResult, run_job
from app.batch.spec import ExportOrder, JobSpec, StudyMedium
from app.core.errors import ExportError
from app.core.settings import (
    AudioChoice,
    DetectionSettings,
    ExportSettings,
    Preset,
    RedactionSettings,
)
from app.core.task import Progress, Stage
from app.store.records import RunState
from app.store.study import Study
from app.video import probe
from tests.golden import make_clip

LOOK = RedactionSettings(effect="solid", options={"color": [1, 2, 3]})
CAREFUL = DetectionSettings(model="haar", preset=Preset.FAST, threshold=0.7)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "in.mp4", frames=6, size=(160, 120)).path


def test_a_job_is_plain_data_that_nobody_changes(tmp_path: Path) -> None:
    order = ExportOrder(
        settings=ExportSettings(codec="h265", quality=30, audio=AudioChoice.DROP),
        out=tmp_path / "out.mp4", redaction=LOOK, overwrite=True, reviewed=True,
    )  # fmt: skip
    source = StudyMedium(tmp_path / "a.faceveil", 3)
    spec = JobSpec(source=source, detection=CAREFUL, export=order, threads=1)
    assert pickle.loads(pickle.dumps(spec)) == spec
    for part, name in ((spec, "export"), (order, "out"), (source, "medium_id")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(part, name, None)


def test_another_process_redacts_a_file(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "redacted.mkv"
    order = ExportOrder(settings=ExportSettings(codec="ffv1"), out=out, redaction=LOOK)
    spec = JobSpec(source=clip, detection=CAREFUL, export=order, threads=1)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        result: JobResult = pool.submit(run_job, spec).result()
    assert result.report is not None
    assert result.report.verification is not None
    assert result.report.verification.passed
    assert (result.report.frames, result.report.codec) == (6, "ffv1")
    assert result.report.redaction == LOOK.model_dump(mode="json")
    assert probe(out).codec == "ffv1"


def test_a_job_in_a_study_leaves_its_run_and_its_export_there(clip: Path, tmp_path: Path) -> None:
    path, out = tmp_path / "a.faceveil", tmp_path / "out.mp4"
    with Study.create(path) as study:
        medium = study.add_medium(probe(clip)).id
    source = StudyMedium(path, medium)
    found = run_job(JobSpec(source=source, detection=CAREFUL, threads=1))
    assert found.report is None
    order = ExportOrder(settings=ExportSettings(), out=out, redaction=LOOK)
    with Study.open(path) as study:
        (run,) = study.runs(medium)
        assert (run.id, run.settings, run.state) == (found.run, CAREFUL, RunState.COMPLETE)
        made = run_job(JobSpec(source=source, export=order), study=study)
        (record,) = study.exports(medium)
    assert made.run is None
    assert made.report is not None
    assert made.report.output_sha256 == record.output_hash
    assert made.report.redaction["effect"] == "solid"
    assert out.exists()


def test_what_cannot_be_written_is_told_before_faces_are_looked_for(
    clip: Path, tmp_path: Path
) -> None:
    told: list[Progress] = []
    for out, words in ((tmp_path / "out.avi", "cannot be written"), (clip, "exists")):
        order = ExportOrder(settings=ExportSettings(), out=out)
        with pytest.raises(ExportError, match=words):
            run_job(JobSpec(source=clip, detection=CAREFUL, export=order), progress=told.append)
    assert Stage.DETECTING not in {progress.stage for progress in told}
