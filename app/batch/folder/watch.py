"""A folder that files are still put into."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.batch.inputs import Input, expand
from app.core.task import CancelToken

_STEP = 0.2


def rounds(
    paths: Sequence[Path], *, leave_out: Path | None, every: float, token: CancelToken
) -> Iterator[list[Input]]:
    """New or changed files, again and again, until the token is cancelled.

    A file counts once it was of the same size and age in two looks: until then somebody is
    still writing it.
    """
    known: dict[Path, tuple[int, int]] = {}
    before: dict[Path, tuple[int, int]] = {}
    while not token.cancelled:
        now: dict[Path, tuple[int, int]] = {}
        found = expand(paths, skipped=lambda _: None, leave_out=leave_out)
        for item in found:
            try:
                stat = item.path.stat()
            except OSError:
                continue  # gone again
            now[item.path] = stat.st_size, stat.st_mtime_ns
        settled = {path for path, look in now.items() if before.get(path) == look}
        fresh = [i for i in found if i.path in settled and known.get(i.path) != now[i.path]]
        if fresh:
            yield fresh
            known.update({item.path: now[item.path] for item in fresh})
        before = now
        until = time.monotonic() + every
        while time.monotonic() < until and not token.cancelled:
            time.sleep(_STEP)
