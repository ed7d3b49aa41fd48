"""Does one job from its description, in this process or in one that was started for it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.batch.jobs import run_detection, run_export
from app.batch.limits import limit
from app.batch.opinions import run_opinions
from app.batch.private import private_study
from app.batch.spec import JobSpec
from app.core.errors import ExportError
from app.core.plugins import Detector
from app.core.said import say
from app.core.settings import RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.export.report import ExportReport
from app.export.write.codecs import output_format
from app.export.write.target import make_folder
from app.inference.looking.feeder import Focus
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe

NOBODY = "nobody (faceveil redact)"
"""Who the log of a private study names."""
STATEMENT = "de-identified by this process; nobody has reviewed it"


@dataclass(frozen=True, slots=True)
class JobResult:
    """What a job left. Picklable.

    Attributes:
        run: Number of the detection run; None where none was asked for.
        report: Of the file that was written; None where none was asked for.
    """

    run: int | None = None
    report: ExportReport | None = None


def run_job(
    spec: JobSpec,
    *,
    study: Study | None = None,
    detector: Detector | None = None,
    focus: Focus | None = None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> JobResult:
    """Look for faces and write the file, as far as the job asks for it.

    Args:
        spec: The job.
        study: The study that it names, where it is open already.
        detector: One that was built from the same settings, to use it for many media; the
            caller closes it.
        focus: The part of the medium that goes first.
        token: Cancel and pause.
        progress: Told every stage.

    Raises:
        ExportError: The output exists, cannot be written, or did not pass its verification.
        EnvironmentProblem: No detection ran to its end and nobody decided anything.
        MediaError, WeightsError, DeviceError, UsageError, StudyError, Cancelled.
    """
    run = report = None
    with _opened(spec, study) as (opened, medium_id):
        if spec.detection is not None:
            run = run_detection(
                opened, medium_id, spec.detection,
                token=token, progress=progress, focus=focus,
                threads=spec.threads, detector=detector,
            )  # fmt: skip
        if spec.opinions:
            run_opinions(opened, medium_id, token=token, progress=progress, threads=spec.threads)
        if spec.export is not None:
            report = run_export(opened, medium_id, spec.export, token=token, progress=progress)
            if report.unlike and spec.detection is not None:
                # Only now is it known to be damaged: with one thread the same pictures come again.
                run = run_detection(
                    opened, medium_id, spec.detection,
                    token=token, progress=progress, focus=focus,
                    threads=spec.threads, detector=detector,
                )  # fmt: skip
                again = replace(spec.export, overwrite=True)
                report = run_export(opened, medium_id, again, token=token, progress=progress)
    return JobResult(run, report)


@contextlib.contextmanager
def _opened(spec: JobSpec, study: Study | None) -> Iterator[tuple[Study, int]]:
    """The study in which a job works, and the number of its medium."""
    if isinstance(spec.source, Path):
        with _alone(spec, spec.source) as found:
            yield found
    elif study is not None:
        yield study, spec.source.medium_id
    else:
        with Study.open(spec.source.study) as opened:
            yield opened, spec.source.medium_id


@contextlib.contextmanager
def _alone(spec: JobSpec, path: Path) -> Iterator[tuple[Study, int]]:
    """A private study of one file. What cannot be written is told before faces are looked for."""
    info, order = probe(path), spec.export
    if order is not None:
        if order.out.exists() and not order.overwrite:
            raise ExportError(say("{out} exists", out=order.out), say("--overwrite replaces it"))
        output_format(info, order.settings, order.out)
        make_folder(order.out.parent)
    with private_study() as study:
        medium_id = study.add_medium(info).id
        look = order.redaction if order is not None else None
        ReviewSession(study, medium_id, person=NOBODY).set_redaction(look or RedactionSettings())
        limit(study, medium_id, spec.limits, person=NOBODY)
        yield study, medium_id
