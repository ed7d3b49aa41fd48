"""A study of its own for work that leaves none behind."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.core.processes import running
from app.store.study import Study

_PREFIX = "faceveil-private-"
_NAME = re.compile(re.escape(_PREFIX) + r"(?P<pid>\d+)-")


@contextlib.contextmanager
def private_study() -> Iterator[Study]:
    """A study in a folder that only this user may read; both are gone afterwards."""
    remove_abandoned()
    with (
        tempfile.TemporaryDirectory(prefix=f"{_PREFIX}{os.getpid()}-") as folder,
        Study.create(Path(folder) / "private.faceveil", durable=False) as study,
    ):
        yield study


def remove_abandoned() -> list[Path]:
    """Remove what killed programs of this user left; returns what was removed."""
    removed: list[Path] = []
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        found = _NAME.match(path.name)
        if found is None or running(int(found["pid"])):
            continue
        with contextlib.suppress(OSError):
            shutil.rmtree(path)
            removed.append(path)
    return removed
