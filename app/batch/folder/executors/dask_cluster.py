"""Tasks on a dask cluster: every worker sees the same folders, and writes studies of its own."""

from __future__ import annotations

import contextlib
import dataclasses
import importlib.util
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from app.batch.folder.executors.executor import TaskProgress
from app.batch.folder.tasks import BatchTask, TaskOutcome, TaskState, run_task
from app.core.errors import EnvironmentProblem
from app.core.task import CancelToken, Progress, Stage

_TOPIC = "faceveil-progress"
_PATIENCE = 0.2


class DaskExecutor:
    """Hands tasks to a scheduler of dask.distributed.

    Args:
        address: The scheduler's; None starts a cluster on this machine for as long as the batch
            runs.
        workers: Processes of that cluster.

    Raises:
        EnvironmentProblem: dask.distributed is not installed.
    """

    def __init__(self, address: str | None = None, *, workers: int = 1) -> None:
        if importlib.util.find_spec("distributed") is None:
            raise EnvironmentProblem(
                "working on a cluster needs the package distributed, which is not installed",
                "Run `pip install '.[cluster]'` in Faceveil's folder",
            )
        self._address = address
        self._workers = workers

    def run(
        self, tasks: Sequence[BatchTask], *, progress: TaskProgress, token: CancelToken
    ) -> Iterator[TaskOutcome]:
        """See :class:`app.batch.folder.executors.executor.Executor`."""
        with self._client() as client:
            yield from _work(client, tasks, progress=progress, token=token)

    @contextlib.contextmanager
    def _client(self) -> Iterator[Any]:
        from distributed import Client, LocalCluster

        if self._address is not None:
            try:
                client = Client(self._address, timeout=10)
            except (OSError, TimeoutError, ValueError) as error:
                raise EnvironmentProblem(
                    f"no dask scheduler answers at {self._address}",
                    "Start one with `dask scheduler`, and workers with `dask worker ADDRESS`",
                ) from error
            with client:
                yield client
            return
        with (
            LocalCluster(
                n_workers=self._workers,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
            ) as cluster,
            Client(cluster) as client,
        ):
            yield client


def _work(
    client: Any, tasks: Sequence[BatchTask], *, progress: TaskProgress, token: CancelToken
) -> Iterator[TaskOutcome]:
    from distributed import wait

    batch = uuid.uuid4().hex[:8]
    by_key = {f"faceveil-{batch}-{number}": task for number, task in enumerate(tasks)}

    def heard(event: tuple[float, dict[str, Any]]) -> None:
        _, told = event
        task = by_key.get(told.pop("key"))
        if task is not None:
            progress(task, Progress(**told | {"stage": Stage(told["stage"])}))

    client.subscribe_topic(_TOPIC, heard)
    going = [
        client.submit(_on_worker, key, task, key=key, pure=False) for key, task in by_key.items()
    ]
    asked_to_stop = False
    try:
        while going:
            if token.cancelled and not asked_to_stop:
                asked_to_stop = True
                # Tasks that run end by themselves, and say that they were cancelled.
                client.run(_stop_tasks, list(by_key))
            with contextlib.suppress(TimeoutError):
                wait(going, timeout=_PATIENCE, return_when="FIRST_COMPLETED")
            ended = [future for future in going if future.done()]
            going = [future for future in going if not future.done()]
            yield from (_outcome(by_key[future.key], future) for future in ended)
    finally:
        client.unsubscribe_topic(_TOPIC)
        client.cancel(going)


def _outcome(task: BatchTask, future: Any) -> TaskOutcome:
    if future.status == "finished":
        outcome: TaskOutcome = future.result()
        return outcome
    state, reason = TaskState.CANCELLED, ""
    if future.status == "error":
        state = TaskState.FAILED
        reason = (
            f"its worker died again and again ({type(future.exception()).__name__}), perhaps for "
            "want of memory; the next run goes on here"
        )
    return TaskOutcome(source=task.source, state=state, study=task.study, error=reason)


_TOKENS: dict[str, CancelToken] = {}
"""In a worker: what stops each task that runs or is to come."""


def _stop_tasks(keys: Sequence[str]) -> None:
    for key in keys:
        _TOKENS.setdefault(key, CancelToken()).cancel()


def _on_worker(key: str, task: BatchTask) -> TaskOutcome:
    """What a worker does."""
    from distributed import get_worker

    worker = get_worker()
    token = _TOKENS.setdefault(key, CancelToken())

    def tell(progress: Progress) -> None:
        # Messages between machines hold plain values only.
        plain = dataclasses.asdict(progress) | {"stage": progress.stage.value}
        worker.log_event(_TOPIC, plain | {"key": key})

    # As many as the worker was given; its scheduler counts what else runs on the machine.
    threads = task.threads or worker.state.nthreads
    try:
        return run_task(dataclasses.replace(task, threads=threads), token=token, progress=tell)
    finally:
        _TOKENS.pop(key, None)
