"""Cancel, pause and progress for long work, without any GUI or thread pool."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import Cancelled


class CancelToken:
    """Shared by the worker that obeys it and whoever controls it. Thread-safe.

    Attributes:
        later: What was cancelled is to be gone on with, see :meth:`cancel`.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self.later = False

    def cancel(self, *, later: bool = False) -> None:
        """Ask the work to stop; a paused worker wakes up to do so.

        Args:
            later: Nobody wants it to end: it is to be gone on with when that is possible again.
                The first call decides.
        """
        if not self._cancelled.is_set():
            self.later = later
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        """Let the worker wait at its next checkpoint."""
        if not self._cancelled.is_set():
            self._running.clear()

    def resume(self) -> None:
        """Let a paused worker go on."""
        self._running.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    def wait_while_paused(self) -> None:
        """For work that stops by itself and keeps what it has: cancelling raises nothing here."""
        self._running.wait()

    def checkpoint(self) -> None:
        """Wait while paused.

        Raises:
            Cancelled: The work was cancelled.
        """
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled()


class Stage(StrEnum):
    """What a piece of work is doing."""

    INDEXING = "indexing"
    DETECTING = "detecting"
    TRACKING = "tracking"
    CHECKING_TRACKS = "checking tracks"
    SECOND_OPINIONS = "second opinions"
    MEASURING_FACES = "measuring faces"
    EXPORTING = "exporting"
    EXPORTING_AGAIN = "exporting again"
    VERIFYING = "verifying"
    PLACING_LANDMARKS = "placing landmarks"
    COVERING = "covering and looking"
    TIMING = "timing"
    PAINTING = "painting the demonstration"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a piece of work stands.

    Attributes:
        stage: What is being done.
        done: Units finished in this stage.
        total: Units in this stage, or None while unknown.
        rate: Units per second over the last few seconds; 0 while unknown.
        unit: What is counted, in the plural.
    """

    stage: Stage
    done: int
    total: int | None
    rate: float = 0.0
    unit: str = "frames"

    @property
    def fraction(self) -> float | None:
        """Share done, 0 to 1, or None while the total is unknown."""
        if not self.total:
            return None
        return min(1.0, self.done / self.total)

    @property
    def seconds_left(self) -> float | None:
        """Time left at the present rate, or None while it cannot be told."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0.0, (self.total - self.done) / self.rate)


ProgressCallback = Callable[[Progress], None]


def ignore_progress(_: Progress) -> None:
    """A callback for callers that do not care."""


class ProgressMeter:
    """Counts units and calls back at most every ``interval`` seconds.

    Args:
        callback: Called on the worker's own thread.
        stage: See :class:`Progress`.
        total: See :class:`Progress`.
        done: Units that an earlier, interrupted run had finished.
        window: Seconds over which the rate is taken.
    """

    def __init__(
        self,
        callback: ProgressCallback,
        stage: Stage,
        total: int | None,
        *,
        done: int = 0,
        unit: str = "frames",
        interval: float = 0.1,
        window: float = 10.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._callback = callback
        self._stage = stage
        self._total = total
        self._done = done
        self._unit = unit
        self._interval = interval
        self._window = window
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque([(clock(), done)])
        self._last_call = float("-inf")
        self._emit(force=True)

    @property
    def done(self) -> int:
        return self._done

    def advance(self, units: int = 1) -> None:
        """Count finished units."""
        self._done += units
        self._emit(force=self._total is not None and self._done >= self._total)

    def finish(self) -> None:
        """Report the end, with the total set to what was really done."""
        self._total = self._done
        self._emit(force=True)

    def _emit(self, *, force: bool) -> None:
        now = self._clock()
        if not force and now - self._last_call < self._interval:
            return
        self._last_call = now
        self._samples.append((now, self._done))
        while len(self._samples) > 2 and now - self._samples[0][0] > self._window:
            self._samples.popleft()
        then, before = self._samples[0]
        rate = (self._done - before) / (now - then) if now > then else 0.0
        self._callback(Progress(self._stage, self._done, self._total, rate, self._unit))
