"""Files that are written together: all of them, or none."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.export.write.target import part_of

_LOG = logging.getLogger(__name__)


@contextlib.contextmanager
def all_or_none(paths: Iterable[Path]) -> Iterator[None]:
    """Put files back as they were where what is done meanwhile does not come to its end.

    Args:
        paths: Small files, which may not be there.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in paths}
    try:
        yield
    except BaseException:
        for path, data in before.items():
            try:
                _put_back(path, data)
            except OSError as error:
                _LOG.warning("%s could not be put back: %s", path, error)
        raise


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    elif not path.is_file() or path.read_bytes() != data:
        part = part_of(path)
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
