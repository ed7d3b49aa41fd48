"""All videos in one study: workers find, one process takes in what they found and exports.

The study may have decisions already, and people may add some while workers are busy elsewhere: its
log is never touched from outside, and exports obey it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path

from app.batch.folder.alone import failed
from app.batch.folder.attention import Attention, attention_to
from app.batch.folder.check import check_export
from app.batch.folder.done import (
    begun,
    detected,
    done_before,
    exported,
    medium_of,
    moved_along,
    wrote,
)
from app.batch.folder.executors.executor import Executor, TaskProgress
from app.batch.folder.order import BatchOrder
from app.batch.folder.places import forget_pieces, part_of, parts_folder
from app.batch.folder.tasks import AUTOMATIC, BatchTask, TaskOutcome, TaskState, told
from app.batch.inputs import Input
from app.batch.jobs import run_detection, run_export
from app.batch.limits import limit
from app.batch.recipe import Recipe
from app.batch.spec import ExportOrder
from app.core.errors import Cancelled
from app.core.task import CancelToken
from app.review.session import ReviewSession
from app.review.whole_study import adopt_look, look_of
from app.store.records import Fingerprint, Medium
from app.store.study import Study


class Together:
    """Brings inputs into one study.

    Args:
        order: What is to be done.
        study: Open for writing.
        recipe: What makes two detections the same.
        exports_at_once: How many files are written beside each other.
    """

    def __init__(
        self, order: BatchOrder, study: Study, *, recipe: Recipe, exports_at_once: int = 1
    ) -> None:
        self._order = order
        self._study = study
        self._recipe = recipe
        self._at_once = exports_at_once

    def run(
        self,
        inputs: Sequence[Input],
        executor: Executor,
        *,
        progress: TaskProgress,
        token: CancelToken,
    ) -> Iterator[Attention]:
        """What each input asks of a person, as the work on it ends; see :func:`run_alone`."""
        tasks: list[BatchTask] = []
        ready: list[TaskOutcome] = []
        items = {item.path.absolute(): item for item in inputs}
        for source in items:
            try:
                task = self._begin(source)
            except Exception as problem:  # one file's fault is not another's
                ready.append(failed(source, problem))
                continue
            if isinstance(task, BatchTask):
                tasks.append(task)
            else:
                ready.append(task)

        def finish(outcome: TaskOutcome) -> Attention:
            item = items[outcome.source]
            return self._finish(item, outcome, progress=progress, token=token)

        with ThreadPoolExecutor(self._at_once, "batch-export") as pool:
            going: set[Future[Attention]] = {pool.submit(finish, one) for one in ready}
            for outcome in executor.run(tasks, progress=progress, token=token):
                going.add(pool.submit(finish, outcome))
                ended, going = wait(going, timeout=0)
                yield from (one.result() for one in ended)
            while going:
                ended, going = wait(going, return_when=FIRST_COMPLETED)
                yield from (one.result() for one in ended)
        with contextlib.suppress(OSError):  # others' parts are in it
            parts_folder(self._study.path).rmdir()

    def _begin(self, source: Path) -> BatchTask | TaskOutcome:
        """The task of a file, or what is known without one."""
        medium = moved_along(self._study, source)
        part = part_of(self._study.path, source)
        # Also one that was taken in already, by a batch that was killed before the rest was noted.
        if done_before(part, source, self._recipe, out=None):
            return self._outcome(source, TaskState.DONE, part)
        if medium is not None and begun(self._study, medium, self._recipe):
            return self._outcome(source, TaskState.SKIPPED)
        return BatchTask(
            source=source,
            study=part,
            detection=self._order.detection,
            limits=self._order.limits,
            decides=False,
        )

    def _outcome(self, source: Path, state: TaskState, study: Path | None = None) -> TaskOutcome:
        return TaskOutcome(source=source, state=state, study=study or self._study.path)

    def _finish(
        self, item: Input, outcome: TaskOutcome, *, progress: TaskProgress, token: CancelToken
    ) -> Attention:
        """Take in what a worker found, and export it; errors are the file's."""
        try:
            outcome = self._take_in(outcome)
            medium = medium_of(self._study, outcome.source)
            if medium is not None and outcome.state in (TaskState.DONE, TaskState.SKIPPED):
                if not detected(self._study, medium, self._recipe):
                    # More was chosen since: it is added to the run that there is.
                    run_detection(self._study, medium.id, self._order.detection, token=token)
                outcome = self._export(item, medium, outcome, progress=progress, token=token)
        except Cancelled:
            outcome = replace(outcome, state=TaskState.CANCELLED)
        except Exception as problem:  # one file's defect must not stop the others
            outcome = failed(outcome.source, problem, self._study.path)
        if outcome.study != self._study.path:  # nothing of it came in here, where people look
            outcome = replace(outcome, study=None)
        with contextlib.suppress(Exception):
            medium = medium_of(self._study, outcome.source)
            return attention_to(outcome, self._study, medium, gate=self._order.gate)
        return attention_to(outcome, None, None)

    def _take_in(self, outcome: TaskOutcome) -> TaskOutcome:
        part = outcome.study
        if outcome.state is not TaskState.DONE or part is None or part == self._study.path:
            return outcome
        before = self._study.media()
        known = {medium.id for medium in (*before, *self._study.removed_media())}
        self._make_place(outcome.source, part)
        for taken in self._study.take_in(part):
            if taken.medium_id not in known or self._untouched(taken.medium_id):
                self._note_look(taken.medium_id, before)
        forget_pieces(part)
        part.unlink()  # Last: while it is there, a batch that was killed does the above again.
        return replace(outcome, study=self._study.path)

    def _make_place(self, source: Path, part: Path) -> None:
        """Where another file lay before, as half of one that was being copied, that one steps
        aside with what was decided about it."""
        removed = self._study.removed_media()
        there = [one for one in (*self._study.media(), *removed) if one.path == source]
        if there and there[0].fingerprint.quick_hash != Fingerprint.of(source).quick_hash:
            with Study.read(part) as found:
                self._study.add_medium(found.media()[0].info)

    def _untouched(self, medium_id: int) -> bool:
        """Whether nobody but a batch decided anything about a medium."""
        own = [one for one in self._study.events(medium_id) if one.medium_id == medium_id]
        return all(one.person == AUTOMATIC for one in own)

    def _note_look(self, medium_id: int, before: list[Medium]) -> None:
        """Let a medium be limited, and covered, as this batch says; twice is as once."""
        limit(self._study, medium_id, self._order.limits, person=AUTOMATIC)
        if self._order.redaction is None:
            adopt_look(self._study, medium_id, [one for one in before if one.id != medium_id])
        elif look_of(self._study, medium_id) != self._order.redaction:
            session = ReviewSession(self._study, medium_id, person=AUTOMATIC)
            session.set_redaction(self._order.redaction)

    def _export(
        self,
        item: Input,
        medium: Medium,
        outcome: TaskOutcome,
        *,
        progress: TaskProgress,
        token: CancelToken,
    ) -> TaskOutcome:
        out = self._order.output(item)
        if out is None or self._order.export is None:
            return outcome
        if exported(self._study, medium, out, newest=self._order.gate):
            outcome = replace(outcome, output=out)
            return self._check(medium, outcome, progress=progress, token=token)
        token.checkpoint()
        task = BatchTask(
            source=outcome.source, study=self._study.path, detection=self._order.detection
        )
        run_export(
            self._study,
            medium.id,
            ExportOrder(
                settings=self._order.export,
                out=out,
                overwrite=self._order.overwrite or wrote(self._study, outcome.source, out),
            ),
            token=token,
            progress=lambda where: progress(task, where),
        )
        outcome = replace(outcome, state=TaskState.DONE, output=out)
        return self._check(medium, outcome, progress=progress, token=token)

    def _check(
        self,
        medium: Medium,
        outcome: TaskOutcome,
        *,
        progress: TaskProgress,
        token: CancelToken,
    ) -> TaskOutcome:
        """Check what was written for release; a check that fails leaves the file where it is."""
        if not self._order.gate:
            return outcome
        task = BatchTask(
            source=outcome.source, study=self._study.path, detection=self._order.detection
        )
        threads = max(1, (os.cpu_count() or 1) // self._at_once)
        try:
            looked = check_export(
                self._study, medium.id, threads=threads, token=token,
                progress=lambda where: progress(task, where),
            )  # fmt: skip
        except Cancelled:
            return replace(outcome, state=TaskState.CANCELLED)
        except Exception as problem:  # one file's defect must not stop the others
            error = told(outcome.source, problem)
            return replace(outcome, state=TaskState.FAILED, error=error)
        return replace(outcome, state=TaskState.DONE) if looked else outcome
