"""What a command writes, and where: results to standard output, all else to standard error."""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from app.core.names import on_one_line, on_terminal, printable
from app.core.task import Progress, Stage

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: all done; a file failed; the command line makes no sense; Ctrl-C."""

STAGES = {
    Stage.INDEXING: "indexing",
    Stage.DETECTING: "detecting",
    Stage.TRACKING: "tracking",
    Stage.CHECKING_TRACKS: "checking tracks",
    Stage.SECOND_OPINIONS: "asking for second opinions",
    Stage.MEASURING_FACES: "measuring how alike faces are",
    Stage.EXPORTING: "exporting",
    Stage.EXPORTING_AGAIN: "exporting again",
    Stage.VERIFYING: "verifying",
    Stage.PLACING_LANDMARKS: "placing landmarks",
    Stage.COVERING: "covering and looking",
    Stage.TIMING: "timing",
    Stage.PAINTING: "painting",
}
"""What the progress line calls each stage."""


class Console:
    """Writes results and messages.

    Args:
        as_json: Results are JSON objects, one a line, and standard output carries nothing else.
        out: Where results go.
        err: Where messages and, on a terminal, progress go.
    """

    def __init__(
        self, *, as_json: bool = False, out: TextIO | None = None, err: TextIO | None = None
    ) -> None:
        self.as_json = as_json
        self._out = out if out is not None else sys.stdout
        self._err = err if err is not None else sys.stderr
        self._live = _is_terminal(self._err)
        self._width = 0
        self._drawn = 0.0
        self.failures = 0

    def result(self, record: Mapping[str, Any], text: str) -> None:
        """One result: ``record`` with --json, else ``text``."""
        self.clear()
        print(to_json(record) if self.as_json else on_terminal(text), file=self._out, flush=True)

    def record(self, record: Mapping[str, Any]) -> None:
        """A JSON line, whatever the mode; not flushed, for many lines."""
        print(to_json(record), file=self._out)

    def text(self, line: str) -> None:
        """A line for people; left out with --json."""
        if not self.as_json:
            self.clear()
            print(on_terminal(line), file=self._out, flush=True)

    def flush(self) -> None:
        """Hand over what :meth:`record` kept back."""
        self._out.flush()

    def note(self, line: str) -> None:
        """A remark on standard error that is no failure."""
        self.clear()
        print(f"faceveil: {on_terminal(line)}", file=self._err, flush=True)

    def error(self, message: str) -> None:
        """A failure, as one line on standard error; counted."""
        self.failures += 1
        self.note(" ".join(message.split()))

    def progress(self, name: str) -> ProgressLine:
        """A callback that draws the progress of one file, on a terminal only."""
        return ProgressLine(self, name)

    def draw(self, line: str, *, force: bool = False) -> None:
        """Replace the progress line."""
        now = time.monotonic()
        if not self._live or (not force and now - self._drawn < 0.1):
            return
        self._drawn = now
        line = on_one_line(line)
        self._err.write("\r" + line.ljust(self._width))
        self._err.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Wipe the progress line."""
        if self._width:
            self._err.write("\r" + " " * self._width + "\r")
            self._err.flush()
            self._width = 0


class ProgressLine:
    """Turns :class:`Progress` into one line such as ``a.mp4: detecting 43 %, 24 frames/s``."""

    def __init__(self, console: Console, name: str) -> None:
        self._console = console
        self._name = name

    def __call__(self, progress: Progress) -> None:
        self._console.draw(f"{self._name}: {describe(progress)}")


def describe(progress: Progress) -> str:
    """Progress in words: stage, share, speed, time left."""
    from app.core.timebase import format_time  # brings NumPy, which many commands do without

    share = progress.fraction
    done = f"{share:.0%}" if share is not None else str(progress.done)
    parts = [f"{STAGES[progress.stage]} {done}"]
    if progress.rate > 0:
        parts.append(f"{progress.rate:.1f} {progress.unit}/s")
    left = progress.seconds_left
    if left is not None and progress.rate > 0:
        parts.append(f"{format_time(math.ceil(left), decimals=0, hours=False)} left")
    return ", ".join(parts)


def to_json(record: Mapping[str, Any]) -> str:
    """One line of strict JSON (no NaN) in UTF-8; paths become text, see :func:`printable`."""
    line = json.dumps(record, ensure_ascii=False, allow_nan=False, default=_plain)
    if line.isascii() or printable(line) == line:
        return line
    return json.dumps(_texts(record), ensure_ascii=False, allow_nan=False, default=_plain)


def _texts(value: Any) -> Any:
    """The same data with texts that UTF-8 holds."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {_texts(key): _texts(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_texts(item) for item in value]
    return value


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return printable(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except ValueError:
        return False
