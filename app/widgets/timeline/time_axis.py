"""The visible stretch of time: zoom about a point, pan, ticks. No widget needed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.timebase import format_time

_STEPS = (
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30,
    60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 36000,
)  # fmt: skip


@dataclass(slots=True)
class TimeAxis:
    """Maps seconds to pixels: ``x = left + (t - start) / span * width``."""

    duration: float = 1.0
    start: float = 0.0
    span: float = 1.0
    left: float = 0.0
    width: float = 1.0

    def reset(self, duration: float) -> None:
        """A medium of this length, all of it visible."""
        self.duration = max(duration, 1e-3)
        self.start, self.span = 0.0, self.duration

    def place(self, left: float, width: float) -> None:
        self.left, self.width = left, max(1.0, width)

    @property
    def end(self) -> float:
        return self.start + self.span

    @property
    def whole(self) -> bool:
        """Everything is visible."""
        return self.span >= self.duration * 0.999

    def x(self, seconds: float) -> float:
        return self.left + (seconds - self.start) / self.span * self.width

    def xs(self, seconds: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) :meth:`x` of many."""
        return np.asarray(self.left + (seconds - self.start) / self.span * self.width)

    def instant(self, x: float) -> float:
        """The instant at a pixel, also outside the medium."""
        return self.start + (x - self.left) / self.width * self.span

    def seconds(self, x: float) -> float:
        """The instant under a pixel, within the medium."""
        return min(max(self.instant(x), 0.0), self.duration)

    def zoom(self, factor: float, at: float) -> None:
        """Show ``1 / factor`` of the stretch; the instant ``at`` keeps its pixel."""
        share = (at - self.start) / self.span
        smallest = min(self.duration, max(0.05, self.duration / 20000))
        self.span = min(max(self.span / factor, smallest), self.duration)
        self.start = at - share * self.span
        self._clamp()

    def pan(self, seconds: float) -> None:
        self.start += seconds
        self._clamp()

    def follow(self, seconds: float) -> bool:
        """Turn the page if an instant is not visible; whether it had to."""
        if self.start <= seconds <= self.end:
            return False
        self.start = seconds - (self.span * 0.05 if seconds > self.end else self.span * 0.9)
        self._clamp()
        return True

    def ticks(self, spacing: float) -> tuple[list[float], float]:
        """Instants for labels at least ``spacing`` pixels apart, and their distance."""
        wanted = spacing / self.width * self.span
        step = next((s for s in _STEPS if s >= wanted), _STEPS[-1])
        first = int(self.start / step)
        count = int(self.span / step) + 2
        times = [(first + i) * step for i in range(count)]
        return [t for t in times if self.start <= t <= self.end], step

    def _clamp(self) -> None:
        self.start = min(max(self.start, 0.0), self.duration - self.span)


def tick_label(seconds: float, step: float) -> str:
    """As short as the distance of the ticks allows: m:ss, h:mm:ss, or with fractions."""
    decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2 if step >= 0.01 else 3
    return format_time(seconds, decimals=decimals, hours=False)
