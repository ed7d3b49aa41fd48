"""Every video in a study that its worker writes: nothing is shared, so any machine may do it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.batch.folder.attention import Attention, attention_to
from app.batch.folder.done import done_before, may_replace, medium_of, moved_along
from app.batch.folder.executors.executor import Executor, TaskProgress
from app.batch.folder.order import BatchOrder
from app.batch.folder.tasks import BatchTask, TaskOutcome, TaskState, told
from app.batch.inputs import Input
from app.batch.recipe import Recipe
from app.batch.spec import ExportOrder
from app.core.errors import StudyError
from app.core.task import CancelToken
from app.store.study import Study


def run_alone(
    order: BatchOrder,
    inputs: Sequence[Input],
    executor: Executor,
    *,
    study_of: Callable[[Input], Path],
    recipe: Recipe,
    progress: TaskProgress,
    token: CancelToken,
    decides: bool = True,
) -> Iterator[Attention]:
    """Do every input in a study of its own.

    Args:
        order: What is to be done.
        inputs: The videos and stills.
        executor: Who does it.
        study_of: Where the study of an input lies; made where it is missing.
        recipe: What makes two detections the same.
        progress: Told where tasks stand.
        token: Stops the batch; a later call goes on with what was stopped.
        decides: See :class:`BatchTask`; False for studies that another one takes in.

    Yields:
        What each input asks of a person, as the work on it ends.
    """
    tasks: list[BatchTask] = []
    for item in inputs:
        try:
            task = _task(order, item, study_of(item), decides=decides)
        except Exception as problem:  # one file's fault is not another's
            yield attention_to(failed(item.path.absolute(), problem), None, None)
            continue
        out = None if task.export is None else task.export.out
        if done_before(task.study, item.path, recipe, out=out, gate=task.gate):
            yield _of_file(_skipped(task, out), gate=task.gate)
        else:
            tasks.append(task)
    for outcome in executor.run(tasks, progress=progress, token=token):
        yield _of_file(outcome, gate=order.gate)


def failed(source: Path, problem: Exception, study: Path | None = None) -> TaskOutcome:
    """The outcome of a task that something went wrong with."""
    error = told(source, problem)
    return TaskOutcome(source=source, state=TaskState.FAILED, study=study, error=error)


def _task(order: BatchOrder, item: Input, study: Path, *, decides: bool) -> BatchTask:
    out = order.output(item)
    export = None
    if out is not None and order.export is not None:
        replace = order.overwrite or may_replace(study, item.path, out)
        export = ExportOrder(settings=order.export, out=out, overwrite=replace)
    return BatchTask(
        source=item.path.absolute(),
        study=study,
        detection=order.detection,
        redaction=order.redaction,
        export=export,
        limits=order.limits,
        decides=decides,
        gate=order.gate and export is not None,
    )


def _skipped(task: BatchTask, out: Path | None) -> TaskOutcome:
    with contextlib.suppress(StudyError):  # in use: whoever has it will look for the video
        _move_along(task)
    return TaskOutcome(source=task.source, state=TaskState.SKIPPED, study=task.study, output=out)


def _move_along(task: BatchTask) -> None:
    """Point the study of a video that was moved at it, so that a person finds it there."""
    with Study.read(task.study) as study:
        known = medium_of(study, task.source)
    if known is not None and known.path != task.source:
        with Study.open(task.study) as study:
            moved_along(study, task.source)


def _of_file(outcome: TaskOutcome, *, gate: bool) -> Attention:
    if outcome.study is None or not outcome.study.exists():
        return attention_to(outcome, None, None)
    try:
        with Study.read(outcome.study) as study:
            return attention_to(outcome, study, medium_of(study, outcome.source), gate=gate)
    except StudyError:
        return attention_to(outcome, None, None)
