"""Keeps what libraries write about files off the terminal: only we speak to the person there.

Decoders, TIFF and PNG readers, encoders and Qt write to the process's standard error themselves,
past Python; others use Python's warnings and logs. ``--log`` shows all of it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Iterator

_STDERR = 2


@contextlib.contextmanager
def quiet_libraries(*, loud: bool) -> Iterator[None]:
    """Send libraries' messages nowhere, ours to standard error as before.

    Args:
        loud: ``--log`` was given: everything is shown, our log messages too.
    """
    with contextlib.nullcontext() if loud else _own_stderr():
        root = logging.getLogger()
        level = root.level
        shown = logging.StreamHandler(sys.stderr)
        shown.setFormatter(logging.Formatter("faceveil: %(levelname)s: %(message)s"))
        if loud:
            root.setLevel(logging.INFO)
        else:
            shown.setLevel(logging.ERROR)
            shown.addFilter(logging.Filter("app"))
        root.addHandler(shown)
        logging.captureWarnings(True)
        try:
            yield
        finally:
            logging.captureWarnings(False)
            root.removeHandler(shown)
            root.setLevel(level)


@contextlib.contextmanager
def _own_stderr() -> Iterator[None]:
    """Standard error's descriptor leads nowhere; ``sys.stderr`` still leads where it led."""
    stream = sys.stderr
    try:
        ours = stream is not None and stream.fileno() == _STDERR
        kept = os.dup(_STDERR)
    except (OSError, ValueError):
        yield  # There is none, or it is no file: a window program's, a test's.
        return
    if ours:
        stream.flush()
        sys.stderr = open(  # noqa: SIM115 - closed below
            os.dup(kept), "w", buffering=1, encoding=stream.encoding, errors="backslashreplace"
        )
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STDERR)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        if ours:
            opened, sys.stderr = sys.stderr, stream
            opened.close()
