"""Keeps two programs from writing one study: a lock that the system drops when we die."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from pathlib import Path

from app.core.errors import StudyError
from app.core.said import say

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        # The locked byte lies beyond the text, so that others can read who holds the lock.
        os.lseek(handle, 4096, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StudyLock:
    """Held while a study is open. The lock file beside the study says who holds it.

    Args:
        study: The study file.

    Raises:
        StudyError: Another program (or another window of this one) has the study open, or
            nothing can be written beside it.
    """

    def __init__(self, study: Path) -> None:
        self.path = study.with_name(study.name + ".lock")
        self._handle = self._acquire(study)
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, f"process {os.getpid()} on {socket.gethostname()}".encode())

    def _acquire(self, study: Path) -> int:
        while True:
            try:
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                raise StudyError(
                    say(
                        "{study}: cannot be written here ({strerror})",
                        study=study,
                        strerror=error.strerror,
                    ),
                    say("Copy the study to a folder where you may write."),
                ) from error
            try:
                _take(handle)
                # Whoever held it before may have removed the file that we opened.
                if os.path.samestat(os.fstat(handle), os.stat(self.path)):
                    return handle
            except FileNotFoundError:
                pass
            except OSError as error:
                holder = os.pread(handle, 200, 0) if hasattr(os, "pread") else b""
                os.close(handle)
                who = holder.decode("utf-8", "replace") or "another program"
                raise StudyError(
                    say("{study}: already open ({who})", study=study, who=who),
                    say("Close it there first."),
                ) from error
            os.close(handle)

    def release(self) -> None:
        """Let others open the study. Does nothing the second time."""
        if self._handle < 0:
            return
        if sys.platform != "win32":  # there an open file cannot be removed
            self._remove()
        os.close(self._handle)
        self._handle = -1
        if sys.platform == "win32":
            self._remove()

    def _remove(self) -> None:
        with contextlib.suppress(OSError):  # another program opened it already: it may stay
            self.path.unlink()
