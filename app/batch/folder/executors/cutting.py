"""Long videos in pieces: several workers look, one joins what they found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.batch.folder.executors.executor import Executor, TaskProgress
from app.batch.folder.places import piece_of
from app.batch.folder.tasks import BatchTask, TaskOutcome, TaskState
from app.batch.piece import Piece, pieces_of
from app.core.errors import EnvironmentProblem
from app.core.task import CancelToken, Progress, Stage
from app.video import probe


class Cutting:
    """Hands long videos to another executor in pieces, and then lets their pieces be joined.

    The tracks are those of a single run: pieces are cut where looking begins anew anyway, and
    following faces comes after them, over the whole video.

    Args:
        executor: Does the tasks.
        seconds: About how long a piece is.
        longer: Only videos of more seconds are cut.
        mine: Which pieces are done here; None for all. Pieces are joined only where all are.
        left: Told a video of which pieces were done here, how many, and of how many.
    """

    def __init__(
        self,
        executor: Executor,
        *,
        seconds: float,
        longer: float,
        mine: Callable[[Path, Piece], bool] | None = None,
        left: Callable[[Path, int, int], None] = lambda *_: None,
    ) -> None:
        self._executor = executor
        self._seconds = seconds
        self._longer = longer
        self._mine = mine
        self._left = left

    def run(
        self, tasks: Sequence[BatchTask], *, progress: TaskProgress, token: CancelToken
    ) -> Iterator[TaskOutcome]:
        """See :class:`app.batch.folder.executors.executor.Executor`."""
        cut = {task.source: pieces for task in tasks if len(pieces := self.pieces(task.source)) > 1}
        whole = [task for task in tasks if task.source not in cut]
        long = [task for task in tasks if task.source in cut]
        owners: dict[Path, BatchTask] = {}
        parts: list[BatchTask] = []
        for task in long:
            for piece in cut[task.source]:
                study = piece_of(task.study, piece)
                owners[study] = task
                if self._mine is None or self._mine(task.source, piece):
                    parts.append(_part(task, study, piece))
        told = _OfPieces(progress, {task.source: len(cut[task.source]) for task in long})
        bad: dict[Path, TaskOutcome] = {}
        for outcome in self._executor.run([*parts, *whole], progress=told, token=token):
            if outcome.study not in owners:
                yield outcome
            elif outcome.state is not TaskState.DONE:
                owner = owners[outcome.study]
                bad[owner.source] = replace(outcome, study=owner.study)
        yield from bad.values()
        good = [task for task in long if task.source not in bad]
        if self._mine is not None:
            for task in good:
                here = sum(part.source == task.source for part in parts)
                self._left(task.source, here, len(cut[task.source]))
            return
        joins = [
            replace(task, joins=tuple(path for path, owner in owners.items() if owner is task))
            for task in good
        ]
        if joins:
            yield from self._executor.run(joins, progress=progress, token=token)

    def pieces(self, source: Path) -> list[Piece]:
        """The pieces of a video; one where it is not cut."""
        try:
            info = probe(source)
        except EnvironmentProblem:
            return []  # whoever does the task says what is wrong with it
        if (info.duration or 0.0) <= self._longer:
            return []
        return pieces_of(info, self._seconds)


def _part(task: BatchTask, study: Path, piece: Piece) -> BatchTask:
    return BatchTask(
        source=task.source,
        study=study,
        detection=task.detection,
        limits=task.limits,
        threads=task.threads,
        decides=False,
        piece=piece,
    )


class _OfPieces:
    """Progress of pieces as that of their video.

    Args:
        progress: Told it.
        counts: How many pieces each video has.
    """

    def __init__(self, progress: TaskProgress, counts: dict[Path, int]) -> None:
        self._progress = progress
        self._counts = counts
        self._known: dict[Path, dict[Path, Progress]] = {}

    def __call__(self, task: BatchTask, progress: Progress) -> None:
        if task.piece is None:
            self._progress(task, progress)
        elif progress.stage is Stage.DETECTING:
            known = self._known.setdefault(task.source, {})
            known[task.study] = progress
            totals = [one.total or 0 for one in known.values()]
            self._progress(
                task,
                replace(
                    progress,
                    done=sum(one.done for one in known.values()),
                    total=round(sum(totals) * self._counts[task.source] / len(totals)),
                    rate=sum(one.rate for one in known.values() if one.done != one.total),
                ),
            )
