"""Follow one face through a medium, in either direction, until it is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from app.core.model import Box
from app.core.plugins import Detector
from app.core.refs import FaceRef
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.core.track_decisions import EndReason, FollowedBox
from app.inference.tracking.closer_look import CloserLook
from app.inference.tracking.hints import Hint, HintsAt, no_hints
from app.inference.tracking.places import Place
from app.inference.tracking.pursuit import Pursuit
from app.inference.tracking.sights import sights
from app.video.reader import FrameReader

LONGEST: Final = 300.0
"""Seconds a face is followed at most in one go."""

OnStep = Callable[[FollowedBox], None]
"""Told every frame as soon as it is reached, on the thread that follows."""


def ignore_step(_: FollowedBox) -> None:
    """For callers that do not watch."""


@dataclass(frozen=True, slots=True)
class Followed:
    """How far a face was followed in one direction.

    Attributes:
        path: Each frame reached, in the order walked, without the first.
        ended: Why no farther.
        joins: Tracks that were met, in that order.
    """

    path: tuple[FollowedBox, ...]
    ended: EndReason
    joins: tuple[FaceRef, ...]


def follow(
    reader: FrameReader,
    index: FrameIndex,
    pts: int,
    *,
    box: Box,
    direction: Literal[1, -1] = 1,
    hints: HintsAt = no_hints,
    detector: Detector | None = None,
    seconds: float = LONGEST,
    token: CancelToken | None = None,
    on_step: OnStep = ignore_step,
) -> Followed:
    """Walk from a face until it is gone, met by a track, or stopped.

    Args:
        reader: Of the medium; nobody else uses it meanwhile.
        index: Frames of the medium.
        pts: Frame with the face.
        box: The face there, displayed source pixels.
        direction: 1 forward, -1 backward in time.
        hints: What was found in the frames.
        detector: Looks for the face near where it should be; the caller closes it.
        seconds: Walk no farther than this.
        token: Pauses; cancelled, the walk stops and keeps what it has.
        on_step: Told each frame that is reached.

    Raises:
        MediaError: The medium cannot be read.
    """
    start = index.position(pts)
    begin = index.seconds(index.at(start))

    def time_of(position: int) -> float:
        return index.seconds(index.at(position))

    def hints_at(position: int) -> Sequence[Hint]:
        return hints(index.at(position), direction)

    size = (reader.info.width, reader.info.height)
    look = None if detector is None else CloserLook(detector).at
    walk = Pursuit(size, box.array(), seconds=time_of, hints=hints_at, look=look)
    path: dict[int, FollowedBox] = {}

    def take(places: list[Place]) -> None:
        for place in places:
            one = _followed(index, place, size)
            if one is not None:
                path[one.pts] = one
                on_step(one)

    reason = EndReason.LIMIT
    coming = sights(reader, index, start, direction=direction, aim=lambda: walk.box)
    with closing(coming):
        for sight in coming:
            if token is not None:
                token.wait_while_paused()
                if token.cancelled:
                    reason = EndReason.STOPPED
                    break
            if abs(time_of(sight.position) - begin) > seconds:
                break
            take(walk.feed(sight))
            if walk.ended is not None:
                break
    take(walk.finish(reason))
    return Followed(tuple(path.values()), walk.ended or reason, tuple(walk.joins))


def _followed(index: FrameIndex, place: Place, size: tuple[int, int]) -> FollowedBox | None:
    """A place as it is kept; None where nothing of it is in the picture."""
    box = place.box.astype(float).round(2)
    seen = np.minimum(box[2:], size) - np.maximum(box[:2], 0)
    if not np.isfinite(box).all() or (seen <= 0).any() or (box[2:] <= box[:2]).any():
        return None
    return FollowedBox(index.at(place.position), Box.of(box), round(place.sure, 3))
