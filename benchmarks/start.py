"""How long the program takes to start: ``python benchmarks/start.py [--program FILE]``.

Window: from starting the process until its window is on the screen and painted (more than a few
colours in it), seen from outside as the X server shows it. Commands: until they end. Warm: the
median of several starts after one that is not counted; cold: after the system forgot all files
(``/proc/sys/vm/drop_caches``, as root only), left out where that is not allowed. Processor time is
that of the process and all its threads up to the same moment; a busy machine makes the clock say
little, and the processor's time is what two idle cores would about need.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final

import numpy as np

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

_PATIENCE: Final = 180.0
_SMALLEST: Final = 400
"""Narrower windows, in pixels, are no main window."""
_COLOURS: Final = 8
_FORGET: Final = Path("/proc/sys/vm/drop_caches")
Spent = tuple[float, float]
"""Seconds by the clock, and of processor time."""


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.c_void_p),
        *((name, ctypes.c_int) for name in ("order", "unit", "bits", "pad", "depth", "line")),
    ]


class Screen:
    """The X server's screen, as somebody who sits before it sees it.

    Raises:
        RuntimeError: There is none.
    """

    def __init__(self) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        # A window that goes while it is looked at is no reason to end.
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda _display, _error: 0
        )
        self._x.XSetErrorHandler(self._ignore)
        opened = self._x.XOpenDisplay(None)
        if not opened:
            raise RuntimeError("there is no X server here: run it under xvfb-run")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def shows_window(self) -> bool:
        """Whether a window that is large enough has been painted."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._display, self._root, ctypes.byref(root), ctypes.byref(parent),
            ctypes.byref(children), ctypes.byref(count),
        )  # fmt: skip
        found = [children[i] for i in range(count.value)]
        if children:
            self._x.XFree(children)
        return any(self._painted(ctypes.c_ulong(window)) for window in found)

    def _painted(self, window: ctypes.c_ulong) -> bool:
        size = [ctypes.c_uint() for _ in range(4)]
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        known = self._x.XGetGeometry(
            self._display, window, ctypes.byref(root), ctypes.byref(x), ctypes.byref(y),
            *map(ctypes.byref, size),
        )  # fmt: skip
        width, height = size[0].value, size[1].value
        if not known or width < _SMALLEST:
            return False
        image = self._x.XGetImage(
            self._display, window, 0, 0, width, height, ctypes.c_ulong(0xFFFFFFFF), 2
        )  # none where it is not on the screen yet
        if not image:
            return False
        seen = image.contents
        pixels = np.frombuffer(
            ctypes.string_at(seen.data, seen.line * seen.height), np.uint32
        ).reshape(seen.height, -1)
        colours = len(np.unique(pixels[::6, ::6]))
        self._x.XFree(ctypes.c_void_p(seen.data))
        self._x.XFree(image)
        return colours > _COLOURS


def processor_time(pid: int) -> float:
    """Seconds that a process, its threads and its ended children have used so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    ticks: float = os.sysconf("SC_CLK_TCK")
    return sum(int(fields[place]) for place in (11, 12, 13, 14)) / ticks


def window(program: Sequence[str], environment: dict[str, str], screen: Screen) -> Spent:
    """From starting the program until its window is painted.

    Raises:
        RuntimeError: No window came.
    """
    began = time.monotonic()
    process = subprocess.Popen(program, cwd=ROOT, env=environment)
    try:
        while time.monotonic() - began < _PATIENCE and process.poll() is None:
            if screen.shows_window():
                return time.monotonic() - began, processor_time(process.pid)
            time.sleep(0.02)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)
    raise RuntimeError(f"no window came; the program ended with {process.returncode}")


def command(words: Sequence[str], environment: dict[str, str]) -> Spent:
    """Until a command ends."""
    before, began = os.times(), time.monotonic()
    subprocess.run(words, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    spent = after.children_user - before.children_user
    return time.monotonic() - began, spent + after.children_system - before.children_system


def forget_files() -> bool:
    """Make the system forget what it has read; whether that was allowed."""
    try:
        os.sync()
        _FORGET.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def measure(program: Sequence[str], rounds: int) -> dict[str, Any]:
    """Seconds, by what is started.

    Args:
        program: The words that start it.
        rounds: Warm starts of each; the median counts.
    """
    screen = Screen()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {
            word: value for word, value in os.environ.items() if word != "PYTHONDONTWRITEBYTECODE"
        }
        places = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
        environment |= {place: str(folder / place) for place in places}
        study = folder / "study.faceveil"
        _make_study(study)
        cases = {"--help": ["--help"], "status": ["status", str(study)]}
        figures: dict[str, Any] = {"program": " ".join(Path(word).name for word in program)}

        def once(case: str) -> Spent:
            if case == "window":
                return window(program, environment, screen)
            return command([*program, *cases[case]], environment)

        for case in ("window", *cases):
            once(case)
            spent = [once(case) for _ in range(rounds)]
            figures[case] = {
                "warm_s": round(median(clock for clock, _ in spent), 2),
                "warm_cpu_s": round(median(used for _, used in spent), 2),
                "cold_s": round(once(case)[0], 2) if forget_files() else None,
            }
    figures["load"] = round(os.getloadavg()[0], 1)
    return figures


def _make_study(path: Path) -> None:
    """An empty study, as a person who just began has it."""
    from app.store.study import Study

    Study.create(path).close()


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", help="a built program, instead of this checkout")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    program = [sys.executable, "-m", "app"]
    if options.program is not None:
        program = [shutil.which(options.program) or options.program]
    print(json.dumps(measure(program, options.rounds)))


if __name__ == "__main__":
    main()
