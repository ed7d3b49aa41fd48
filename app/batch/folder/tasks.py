"""One video as one task: detect it into a study of its own, and write its export if asked to.

A task may be repeated safely: what is there is kept, what was interrupted is gone on with.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.batch.folder.check import check_export
from app.batch.folder.done import exported
from app.batch.folder.places import forget_pieces
from app.batch.gestures.times import span_between
from app.batch.jobs import look_at_piece, run_detection, run_index
from app.batch.limits import limit
from app.batch.piece import Piece
from app.batch.run import run_job
from app.batch.spec import ExportOrder, JobSpec, Limits, StudyMedium
from app.core.errors import Cancelled, in_words, is_defect
from app.core.settings import DetectionSettings, RedactionSettings
from app.core.spans import Spans, merged
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe

_LOG = logging.getLogger(__name__)
AUTOMATIC = "nobody (faceveil batch)"
"""Who the log names for how faces are covered, which the command line said."""


class TaskState(StrEnum):
    """How a task ended."""

    DONE = "done"
    SKIPPED = "skipped"
    """All of it was done before."""
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchTask:
    """What is to be done with one video. Picklable, so that any process can do it.

    Attributes:
        source: The video or still.
        study: The study that the worker writes; made where it is missing.
        detection: How faces are looked for.
        redaction: How faces are covered where the study is new; None takes the usual.
        export: The file to be written; None writes none.
        threads: Processor threads of the detector; None takes every core.
        limits: What the detection is limited to where the study is new.
        decides: The study may hold decisions; without, limits hold for this detection alone.
        gate: Check the file that was written for release; the study keeps what is found.
        piece: Only look at this piece of the video; the study is for whoever joins the pieces.
        joins: Studies of pieces that were looked at; they are gone afterwards.
    """

    source: Path
    study: Path
    detection: DetectionSettings
    redaction: RedactionSettings | None = None
    export: ExportOrder | None = None
    threads: int | None = None
    limits: Limits = field(default_factory=Limits)
    decides: bool = True
    gate: bool = False
    piece: Piece | None = None
    joins: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOutcome:
    """What became of a task. Picklable.

    Attributes:
        source: The video or still.
        state: How it ended.
        study: Where what was found lies; None where there is nothing.
        output: The file that was written, or was there already; also where only its check failed.
        error: One line for a person; empty unless it failed.
        seconds: Time it took, by the clock.
    """

    source: Path
    state: TaskState
    study: Path | None
    output: Path | None = None
    error: str = ""
    seconds: float = 0.0


def run_task(
    task: BatchTask,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> TaskOutcome:
    """Do a task; what goes wrong with its file is answered, never raised."""
    began = time.monotonic()
    state, error = TaskState.DONE, ""
    written: list[Path] = []
    try:
        _do(task, token or CancelToken(), progress, written=written)
    except Cancelled:
        state = TaskState.CANCELLED
    except Exception as problem:  # one file's defect must not stop the others
        state, error = TaskState.FAILED, told(task.source, problem)
    return TaskOutcome(
        source=task.source,
        state=state,
        study=task.study if task.study.exists() else None,
        output=written[0] if written else None,
        error=error,
        seconds=time.monotonic() - began,
    )


def told(source: Path, problem: BaseException) -> str:
    """What went wrong with a file, in a line; a defect of ours also goes to the log, whole."""
    if is_defect(problem):
        _LOG.error("unexpected error", exc_info=problem)
    return in_words(source, problem)


def _do(
    task: BatchTask, token: CancelToken, progress: ProgressCallback, *, written: list[Path]
) -> None:
    """Do it; what was written is told even where the check after it fails."""
    info = probe(task.source)  # a file that is no video leaves no study behind
    task.study.parent.mkdir(parents=True, exist_ok=True)
    with Study.open_or_create(task.study) as study:
        medium_id = study.add_medium(info).id
        spans: Spans = ()
        if not task.decides and task.limits.spans:
            index = run_index(study, medium_id, token=token)
            spans = merged([span_between(index, *span) for span in task.limits.spans])
        elif task.decides and not study.events():
            if task.redaction is not None:
                session = ReviewSession(study, medium_id, person=AUTOMATIC)
                session.set_redaction(task.redaction)
            limit(study, medium_id, task.limits, person=AUTOMATIC, token=token)
        if task.piece is not None:
            look_at_piece(
                study, medium_id, task.detection,
                piece=task.piece, token=token, progress=progress, threads=task.threads, spans=spans,
            )  # fmt: skip
            return
        if task.joins:
            for other in task.joins:
                study.take_in(other)  # the list of frames
            run_detection(
                study, medium_id, task.detection,
                token=token, progress=progress, threads=task.threads, spans=spans,
                looks=task.joins,
            )  # fmt: skip
            forget_pieces(task.study)
        if task.export is None:
            run_detection(
                study, medium_id, task.detection,
                token=token, progress=progress, threads=task.threads, spans=spans,
            )  # fmt: skip
            return
        out = task.export.out
        there = task.gate and exported(study, study.medium(medium_id), out, newest=True)
        if there:  # Only the check is missing, unless there are frames now that nobody looked at.
            run_detection(
                study, medium_id, task.detection,
                token=token, progress=progress, threads=task.threads,
            )  # fmt: skip
            there = exported(study, study.medium(medium_id), out, newest=True)
        if not there:
            run_job(
                JobSpec(
                    source=StudyMedium(task.study, medium_id),
                    detection=task.detection,
                    export=task.export,
                    threads=task.threads,
                ),
                study=study, token=token, progress=progress,
            )  # fmt: skip
        written.append(out)
        if task.gate:
            check_export(study, medium_id, threads=task.threads, token=token, progress=progress)
