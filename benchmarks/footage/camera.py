"""Smooth ways through time, and the virtual camera."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from benchmarks.footage.recipes import Recipe
from benchmarks.footage.stills import Entry

_PULL = 0.3
"""How far the camera turns back towards the faces from knot to knot, as a share of the way."""


@dataclass(frozen=True)
class Way:
    """Values at knots, eased between them: (n,) seconds, (n, k) values."""

    times: np.ndarray
    values: np.ndarray

    def at(self, second: float) -> np.ndarray:
        """(k,) values at a time; the ends are held."""
        at = int(np.clip(np.searchsorted(self.times, second) - 1, 0, len(self.times) - 2))
        span = self.times[at + 1] - self.times[at]
        share = float(np.clip((second - self.times[at]) / span, 0, 1))
        eased = share * share * (3 - 2 * share)
        return np.asarray(self.values[at] * (1 - eased) + self.values[at + 1] * eased)


class Camera:
    """Looks at a part of a still; the part is always inside it.

    Args:
        recipe: How it moves.
        entry: The still.
        rng: Where it goes.
    """

    def __init__(self, recipe: Recipe, entry: Entry, rng: np.random.Generator) -> None:
        self._out = np.array(recipe.size, np.float64)
        self._still = np.array(entry.size, np.float64)
        count = max(3, math.ceil(recipe.seconds / rng.uniform(1.0, 2.0)) + 1)
        times = np.linspace(0, recipe.seconds, count)
        median = float(np.median(entry.widths)) if len(entry.widths) else 40.0
        base = recipe.face / median
        home = middle = np.array(self._still / 2)
        if len(entry.widths):
            boxes = entry.boxes[~entry.ignore]
            centres = (boxes[:, :2] + boxes[:, 2:]) / 2
            home, middle = np.median(centres, axis=0), centres[rng.integers(len(boxes))]
        values = np.zeros((count, 4))
        for knot in range(count):
            roll = math.radians(rng.uniform(-recipe.roll, recipe.roll))
            scale = base * math.exp(rng.uniform(-0.25, 0.25))
            if knot:
                # Where the faces are, mostly: there it turns back to.
                middle = middle + _PULL * (home - middle)
                turn = rng.uniform(0, 2 * math.pi)
                step = recipe.pace * self._out[0] / scale * recipe.seconds / (count - 1)
                middle = middle + step * np.array([math.cos(turn), math.sin(turn)])
            scale, middle = self._inside(scale, middle, roll)
            values[knot] = *middle, math.log(scale), roll
        self._way = Way(times, values)
        self._shake = rng.uniform(0, 1.2), rng.uniform(0, 6.3, 4), rng.uniform(3, 9, 4)

    def matrix(self, second: float) -> tuple[np.ndarray, float, float]:
        """(2, 3) still to picture, the scale, the roll."""
        x, y, logarithm, roll = self._way.at(second)
        scale = math.exp(logarithm)
        strength, phases, speeds = self._shake
        wobble = strength * np.sin(phases + speeds * second)
        scale, middle = self._inside(scale, np.array([x, y]) + wobble[:2] / scale, roll)
        c, s = math.cos(roll) * scale, math.sin(roll) * scale
        turn = np.array([[c, -s], [s, c]])
        shift = self._out / 2 - turn @ middle
        return np.hstack([turn, shift[:, None]]), scale, roll

    def _inside(self, scale: float, middle: np.ndarray, roll: float) -> tuple[float, np.ndarray]:
        c, s = abs(math.cos(roll)), abs(math.sin(roll))
        reach = np.array([self._out[0] * c + self._out[1] * s, self._out[0] * s + self._out[1] * c])
        scale = max(scale, float((reach / (self._still - 2)).max()))
        half = reach / scale / 2
        return scale, np.clip(middle, half, np.maximum(self._still - half, half))


def seen_box(box: np.ndarray, matrix: np.ndarray, scale: float, *, roll: float) -> np.ndarray:
    """(4,) a face's box in the picture: around its ellipse, turned."""
    middle = matrix @ np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1.0])
    a, b = (box[2] - box[0]) / 2 * scale, (box[3] - box[1]) / 2 * scale
    c, s = math.cos(roll), math.sin(roll)
    half = np.array([math.hypot(a * c, b * s), math.hypot(a * s, b * c)])
    return np.concatenate([middle - half, middle + half])
