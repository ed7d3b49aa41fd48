"""The release check of what a batch wrote: done once for an export, whatever comes of it."""

from __future__ import annotations

import contextlib
from functools import partial

from app.batch.own_faces import measure_own_faces
from app.batch.release import release_checked, run_release_check
from app.core.task import CancelToken, ProgressCallback
from app.release.looks import TwoDetectors
from app.store.study import Study


def check_export(
    study: Study,
    medium_id: int,
    *,
    threads: int | None = None,
    token: CancelToken,
    progress: ProgressCallback,
) -> bool:
    """Look at the newest export of a medium as its release asks, unless that was done before.

    The file keeps its name, since whoever started the batch waits for it under that name.

    Args:
        study: Open for writing; it keeps what is found.
        medium_id: Which medium.
        threads: Processor threads of the detectors; None takes every core.
        token: Cancel and pause; what was found until then is kept.
        progress: Stage VERIFYING.

    Returns:
        Whether there was something left to look at.

    Raises:
        EnvironmentProblem: Source or export are gone or were changed.
        Cancelled: As asked.
    """
    if release_checked(study, medium_id):
        return False
    with contextlib.closing(TwoDetectors(threads=threads)) as watcher:
        run_release_check(
            study, medium_id, watcher=watcher, meter=partial(measure_own_faces, token=token),
            token=token, progress=progress,
        )  # fmt: skip
    return True
