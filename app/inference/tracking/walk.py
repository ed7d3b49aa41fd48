"""Walks through a strip of pictures: outward from a track's end, and across a gap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from app.core.model import FloatArray
from app.inference.tracking.flow import FaceWalker, inside_share, likeness
from app.inference.tracking.pictures import Strip

LOST = 0.5
"""Resemblance to the face below which it is taken to be gone."""

_ALIKE = 0.65
"""Likeness from which the faces on both sides of a gap are one."""

_LEAST_INSIDE = 0.35
_FAR = 0.3
"""In face widths: how far the camera takes a face before the flow may lose it for that."""

_MEETS = 0.5
"""Largest distance, in face widths, at which a walk is said to have arrived."""


Sides = tuple[tuple[int, FloatArray], tuple[int, FloatArray]]
"""Ordinal and (4,) box of a face before and after a gap."""


@dataclass(frozen=True, slots=True)
class Walked:
    """A face found by walking. ``box`` is in displayed source pixels."""

    position: int
    box: FloatArray
    confidence: float


def walk(
    strip: Strip,
    start: int,
    box: FloatArray,
    *,
    positions: Sequence[int],
    step: int = 1,
    met: Callable[[int, FloatArray], bool] | None = None,
) -> list[Walked]:
    """Follow a face until it is gone.

    Args:
        strip: Pictures of all the frames.
        start: Ordinal of the frame with the face.
        box: (4,) displayed source pixels.
        positions: Ordinals to walk to, each next to the one before, in either direction.
        step: Look at every so-many-th of them, and at the last; the others lie between. Where
            the face is lost that way, the walk goes on one by one.
        met: Asked for each new place; the walk ends with a place for which it is true.

    Returns:
        As far as the face could be followed, in the order walked.
    """
    picture = strip.get(start)
    if picture is None:
        return []
    walker = FaceWalker(picture, box * strip.scale)
    out: list[Walked] = []
    here = Walked(start, np.asarray(box, np.float32), 1.0)
    at = 0
    while at < len(positions):
        reach = min(at + step, len(positions))
        tried = walker.copy()
        found = _to(strip, tried, here.position, position=positions[reach - 1])
        if found is None and step > 1:
            step = 1
            continue
        if found is None:
            break
        walker = tried
        if reach - at > 1:
            out.extend(_between(here, found, positions[at : reach - 1]))
        out.append(found)
        if met is not None and met(found.position, found.box):
            break
        here, at = found, reach
    return out


def _to(strip: Strip, walker: FaceWalker, before: int, *, position: int) -> Walked | None:
    """The face in another frame, or None where it cannot be followed to."""
    picture = strip.get(position)
    if picture is None or strip.cut_between(min(before, position), max(before, position)):
        return None
    height, width = picture.shape
    again = walker.copy()
    found = walker.step(picture)
    if found.confidence < LOST:
        # In so short a time faces hardly go as far as a camera that turns takes them.
        camera = strip.camera(before, position)
        if np.abs(camera).max() < _FAR * (walker.box[2:] - walker.box[:2]).min():
            return None
        found = again.step(picture, camera)
        walker.take(again)
    if found.confidence < LOST or inside_share(found.box, width, height) < _LEAST_INSIDE:
        return None
    return Walked(position, (found.box / strip.scale).astype(np.float32), found.confidence)


def _between(a: Walked, b: Walked, positions: Sequence[int]) -> list[Walked]:
    """Places in the frames between two, on a straight line."""
    out = []
    for position in positions:
        share = (position - a.position) / (b.position - a.position)
        box = (a.box * (1 - share) + b.box * share).astype(np.float32)
        out.append(Walked(position, box, min(a.confidence, b.confidence)))
    return out


@dataclass(frozen=True, slots=True)
class Crossing:
    """What walking across a gap found.

    Attributes:
        linked: It is one face on both sides.
        places: The frames between, all of them if linked, else those reached from either side.
        split: If not linked, how many of ``places`` belong to the left side.
    """

    linked: bool
    places: list[Walked]
    split: int = 0


def cross(
    strip: Strip,
    left: tuple[int, FloatArray],
    right: tuple[int, FloatArray],
    *,
    trust: bool,
    alike: Sequence[Sides] = (),
    step: int = 1,
    bend: Callable[[int], FloatArray] | None = None,
) -> Crossing:
    """Walk a gap from both sides.

    Args:
        strip: Pictures from the left frame to the right one.
        left, right: Ordinal and (4,) box of the face on both sides.
        trust: Take it for one face unless a scene cut lies between, even if the walks lose it
            (a short gap); if false, a walk has to arrive.
        alike: Pairs of the face before and after; it will also do that one of them looks alike:
            a face that was hidden.
        step: See :func:`walk`.
        bend: How far, (2,), what nobody saw is thought to be off the straight way in a frame.
    """
    first, last = left[0], right[0]
    inner = range(first + 1, last)
    ahead = walk(strip, first, left[1], positions=range(first + 1, last + 1), step=step)
    arrived = bool(ahead) and ahead[-1].position == last and _meets(ahead[-1].box, right[1])
    # A walk that arrives is bent to end where the face was seen: one way is enough.
    homeward = range(last - 1, first - 1, -1)
    back = [] if arrived else walk(strip, last, right[1], positions=homeward, step=step)
    returned = bool(back) and back[-1].position == first and _meets(back[-1].box, left[1])
    cut = strip.cut_between(first, last)
    if cut or not (trust or arrived or returned or any(_alike(strip, pair) for pair in alike)):
        from_left = [place for place in ahead if place.position < last]
        reached = {place.position for place in from_left}
        from_right = [place for place in back if first < place.position not in reached]
        return Crossing(False, from_left + from_right[::-1], len(from_left))
    way: dict[int, Walked] = {}
    if arrived:
        way = _pinned(ahead, left, right)
    elif returned:
        way = _pinned(back, right, left)
    places = []
    for position in inner:
        share = (position - first) / (last - first)
        if position in way:
            places.append(way[position])
        else:
            box = left[1] * (1 - share) + right[1] * share
            if bend is not None:
                box = box + np.tile(bend(position), 2)
            places.append(Walked(position, box.astype(np.float32), LOST))
    return Crossing(True, places)


def _alike(strip: Strip, pair: Sides) -> bool:
    (first, before), (last, after) = pair
    a, b = strip.get(first), strip.get(last)
    if a is None or b is None:
        return False
    return likeness((a, before * strip.scale), (b, after * strip.scale)) >= _ALIKE


def _pinned(
    way: list[Walked], start: tuple[int, FloatArray], end: tuple[int, FloatArray]
) -> dict[int, Walked]:
    """A walk that arrived, bent so that it ends exactly where the detector saw the face."""
    drift = end[1] - way[-1].box
    length = abs(end[0] - start[0])
    return {
        one.position: Walked(
            one.position,
            one.box + drift * (abs(one.position - start[0]) / length),
            one.confidence,
        )
        for one in way
    }


def _meets(a: FloatArray, b: FloatArray) -> bool:
    width = max(1.0, float(a[2] - a[0] + b[2] - b[0]) / 2)
    distance = float(np.linalg.norm((a[:2] + a[2:] - b[:2] - b[2:]) / 2))
    resized = abs(float(np.log(max(a[2] - a[0], 1.0) / max(b[2] - b[0], 1.0))))
    return distance / width < _MEETS and resized < _MEETS
