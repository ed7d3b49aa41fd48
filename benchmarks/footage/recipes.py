"""Which clips there are: kinds of scenes, and how each is filmed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benchmarks.footage.stills import Entry


class Kind(StrEnum):
    """What is hard about a clip."""

    CROWD = "crowd"
    SMALL = "small"
    GROUP = "group"
    MASKED = "masked"
    SINGLE = "single"
    WALKERS = "walkers"
    HIDDEN = "hidden"
    DARK = "dark"
    GREY = "grey"
    LOW = "low"
    FAST = "fast"
    NONE = "none"


_COUNTS = {
    Kind.CROWD: 4, Kind.SMALL: 2, Kind.GROUP: 2, Kind.MASKED: 3, Kind.SINGLE: 1, Kind.WALKERS: 3,
    Kind.HIDDEN: 2, Kind.DARK: 2, Kind.GREY: 2, Kind.LOW: 2, Kind.FAST: 2, Kind.NONE: 3,
}  # fmt: skip


@dataclass(frozen=True)
class Recipe:
    """How one clip is filmed.

    Attributes:
        kind: What it is about.
        seconds, rate, size: Of the clip; size is (width, height).
        face: Median width of the faces aimed at, in the clip's pixels.
        pace: How far the camera goes, as a share of the picture's width a second.
        roll: Largest tilt of the camera, degrees.
        hiders: Faces that something slides over, for up to two seconds.
        passers: Things that cross the picture.
        walkers: People who walk through, turn, bow, leave and return.
        shutter: Share of a frame's time that it is open.
        noise: Standard deviation, levels.
        light: Gain; below 1 it is dark.
        grey: No colour.
        crf: Of the encoder.
    """

    kind: Kind
    seconds: float
    rate: int
    size: tuple[int, int]
    face: float
    pace: float
    roll: float
    hiders: int
    passers: int
    walkers: int
    shutter: float
    noise: float
    light: float
    grey: bool
    crf: int


def kinds() -> list[Kind]:
    """The kind of each clip of a full set."""
    return [kind for kind, count in _COUNTS.items() for _ in range(count)]


def recipe(kind: Kind, rng: np.random.Generator) -> Recipe:
    """A clip of a kind, by chance."""
    size = ((640, 360), (640, 360), (854, 480), (480, 270))[int(rng.integers(4))]
    dark, low, fast = kind is Kind.DARK, kind is Kind.LOW, kind is Kind.FAST
    face = {
        Kind.SMALL: rng.uniform(13, 18), Kind.CROWD: rng.uniform(15, 26),
        Kind.SINGLE: rng.uniform(50, 120), Kind.LOW: rng.uniform(13, 20),
    }.get(kind, rng.uniform(18, 50))  # fmt: skip
    return Recipe(
        kind,
        seconds=float(rng.choice([5, 5, 6, 6, 7, 8, 12, 20], p=[0.2] * 4 + [0.05] * 4)),
        rate=int(rng.choice([12, 25, 25, 30])),
        size=(320, 180) if low else size,
        face=float(face),
        pace=float(rng.uniform(0.5, 0.8) if fast else rng.uniform(0.03, 0.25)),
        roll=float(rng.choice([0, 4, 12])),
        hiders=int(rng.integers(2, 5)) if kind is not Kind.NONE else 0,
        passers={Kind.HIDDEN: 3, Kind.GROUP: 1}.get(kind, int(rng.integers(0, 2))),
        walkers=int(rng.integers(2, 5)) if kind is Kind.WALKERS else 0,
        shutter=float(rng.uniform(0.5, 0.9) if fast else rng.uniform(0, 0.5)),
        noise=float(rng.uniform(5, 9) if dark else rng.uniform(0, 4)),
        light=float(rng.uniform(0.15, 0.3) if dark else rng.uniform(0.8, 1.1)),
        grey=kind is Kind.GREY,
        crf=int(rng.integers(28, 36) if low else rng.integers(19, 30)),
    )


def fits(kind: Kind, entry: Entry) -> bool:
    """Whether a still will do for a kind."""
    count = len(entry.widths)
    masks = bool(entry.masked.any())
    if kind in (Kind.NONE, Kind.WALKERS):
        return len(entry.boxes) == 0
    if kind is Kind.MASKED:
        return masks and count >= 2 and float(np.median(entry.widths)) < 90
    if not entry.complete or masks:
        return False
    if kind is Kind.SINGLE:
        return count == 1 and len(entry.boxes) == 1 and bool(entry.widths[0] > 45)
    if kind in (Kind.CROWD, Kind.GREY):
        return 12 <= count <= 60 and float(np.median(entry.widths)) >= 11
    if kind in (Kind.SMALL, Kind.LOW):
        return 5 <= count <= 40 and float(np.median(entry.widths)) < 40
    return 3 <= count <= 14 and float(np.median(entry.widths)) >= 14


def portrait(entry: Entry) -> bool:
    """Whether a still shows one large face, whole, to be cut out as a walker."""
    if len(entry.boxes) != 1 or entry.ignore[0]:
        return False
    x1, y1, x2, y2 = entry.boxes[0]
    w, h = x2 - x1, y2 - y1
    room = x1 > 0.5 * w and x2 < entry.size[0] - 0.5 * w and y1 > 0.4 * h
    return bool(w > 50 and room and y2 < entry.size[1] - 0.5 * h)
