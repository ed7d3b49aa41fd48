"""The place of an export: a hidden file beside it until it is complete, then its name."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import av

from app.core.errors import ExportError, UsageError
from app.core.names import fitting
from app.core.processes import numbering, running
from app.core.said import say

_LOG = logging.getLogger(__name__)
_PART = re.compile(
    r"\..+\.faceveil-((?P<numbering>[0-9a-f]{8})-)?(?P<pid>\d+)-[0-9a-f]{8}\.part(\.\w+)?$"
)
_STALE_SECONDS = 2 * 24 * 3600
_FREE_RESERVE = 16 * 1024 * 1024


def disk_full(folder: Path) -> ExportError:
    """The error for a person when the disk ran full."""
    return ExportError(
        say(
            "the disk of {folder} is full; the unfinished file was removed, study and source are "
            "untouched",
            folder=folder,
        ),
        say("Free some space or choose another folder, then export again"),
    )


def _as_export_error(error: OSError, folder: Path) -> ExportError:
    """An operating system's error on the target, in words for a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportError(
            say("{folder} cannot be written to", folder=folder), say("Choose another folder")
        )
    return ExportError(
        say("writing to {folder} failed: {value}", folder=folder, value=error.strerror or error)
    )


def remove_stale(folder: Path) -> list[Path]:
    """Remove unfinished files that a killed program left in a folder.

    Returns:
        What was removed. A file of a program that still runs stays, and so does one of another
        machine or container, which cannot be asked, that was written to in the last two days.
    """
    removed = []
    for path in folder.glob(".*.faceveil-*.part*"):
        found = _PART.match(path.name)
        if found is None:
            continue
        with contextlib.suppress(OSError):
            old = time.time() - path.stat().st_mtime > _STALE_SECONDS
            ours = found["numbering"] in (None, numbering())
            if old or (ours and not running(int(found["pid"]))):
                path.unlink()
                removed.append(path)
                _LOG.info("removed an unfinished export: %s", path)
    return removed


def part_of(out: Path) -> Path:
    """Where a file beside an export is written until it is complete.

    What killed programs left in the folder is removed before.
    """
    remove_stale(out.parent)
    ending = f".faceveil-{numbering()}-{os.getpid()}-{secrets.token_hex(4)}.part{out.suffix}"
    return out.parent / fitting(f".{out.stem}", ending, folder=out.parent)


def make_folder(folder: Path) -> None:
    """Make the folder that an output goes to.

    Raises:
        ExportError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            say(
                "the folder {folder} cannot be made ({value})",
                folder=folder,
                value=error.strerror or error,
            ),
            say("Choose another place for the output"),
        ) from error


@contextlib.contextmanager
def writing(source: Path, out: Path) -> Iterator[None]:
    """Say of errors while a file is written which file it is, and what to do.

    Raises:
        ExportError: In place of FFmpeg's and the system's errors.
    """
    try:
        yield
    except av.FFmpegError as error:
        if isinstance(error, OSError) and error.errno and error.errno < 1000:
            raise _as_export_error(error, out.parent) from error
        raise ExportError(
            say(
                "{source}: writing {name} failed: {error}",
                source=source,
                name=out.name,
                error=error,
            )
        ) from error
    except OSError as error:
        raise _as_export_error(error, out.parent) from error


class ExportTarget:
    """Context manager around one output file.

    Inside, :attr:`part` is the file to write. :meth:`commit` gives it its final name; leaving
    without that removes it.

    Args:
        out: Final name.
        source: File that must never be written to.
        needed: Bytes the export is expected to need at least.
        overwrite: Whether an existing file may be replaced.

    Raises:
        UsageError: The target is the source (by any name).
        ExportError: The target exists, the folder is missing, read-only or too full.
    """

    def __init__(
        self, out: Path, source: Path, *, needed: int = 0, overwrite: bool = False
    ) -> None:
        self.out = out
        self._source, self._state = source, _state_of(source)
        self._overwrite = overwrite
        if _same_file(out, source):
            raise UsageError(
                say("{out} is the source itself; choose another name for the export", out=out)
            )
        if out.is_dir():
            raise ExportError(say("{out} is a folder", out=out), say("Name a file"))
        if out.exists() and not overwrite:
            raise ExportError(
                say("{out} exists", out=out), say("Choose another name or allow replacing it")
            )
        self.folder = out.parent
        if not self.folder.is_dir():
            raise ExportError(
                say("the folder {folder} does not exist", folder=self.folder),
                say("Create it first"),
            )
        self.part = part_of(out)
        free = shutil.disk_usage(self.folder).free
        if free < needed + _FREE_RESERVE:
            raise ExportError(
                say(
                    "the disk of {folder} has {value} MB free, the export needs about {value2} MB",
                    folder=self.folder,
                    value=free // 2**20,
                    value2=(needed + _FREE_RESERVE) // 2**20,
                ),
                say("Free some space or choose another folder"),
            )
        self._committed = False

    def __enter__(self) -> Self:
        try:
            self.part.touch(exist_ok=False)
        except OSError as error:
            raise _as_export_error(error, self.folder) from error
        return self

    def commit(self) -> None:
        """Give the finished file its name; it is safely on disk before.

        Raises:
            ExportError: A file of that name appeared meanwhile, or the source was changed.
        """
        if _state_of(self._source) != self._state:
            # Pictures, sound and the hash that the report tells may be of two different files.
            raise ExportError(
                say("{source} was changed while it was exported", source=self._source),
                say("Wait until nothing writes to it any more, then export again"),
            )
        try:
            with self.part.open("rb+") as file:
                os.fsync(file.fileno())
            if self._overwrite:
                os.replace(self.part, self.out)
            else:
                self._publish_new()
        except OSError as error:
            raise _as_export_error(error, self.folder) from error
        self._committed = True
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                handle = os.open(self.folder, os.O_RDONLY)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)

    def _publish_new(self) -> None:
        try:
            os.link(self.part, self.out)  # Unlike a rename, a link never replaces a file.
        except FileExistsError as error:
            raise ExportError(
                say("{out} appeared while exporting", out=self.out), say("Choose another name")
            ) from error
        except OSError:
            if self.out.exists():
                raise ExportError(
                    say("{out} appeared while exporting", out=self.out), say("Choose another name")
                ) from None
            os.replace(self.part, self.out)
        else:
            self.part.unlink()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._committed:
            with contextlib.suppress(OSError):
                self.part.unlink(missing_ok=True)


def _state_of(path: Path) -> tuple[int, int] | None:
    """Size and time of a file; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _same_file(out: Path, source: Path) -> bool:
    """Whether two names lead to one file, through links of any kind."""
    try:
        return os.path.samefile(out, source)
    except OSError:
        return out.resolve() == source.resolve()
