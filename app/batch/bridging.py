"""Gaps between the tracks of one face, or inside one, are walked from both sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from app.batch.jobs import run_index
from app.core.decisions import FollowedBox
from app.core.errors import UsageError
from app.core.fold import ReviewState
from app.core.geometry import interpolate
from app.core.model import Box
from app.core.refs import FaceRef
from app.core.said import say
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.inference.tracking.follow import follow
from app.review.loading import load
from app.store.study import Study
from app.video.reader import FrameReader


def bridge(
    study: Study,
    medium_id: int,
    tracks: Sequence[FaceRef],
    *,
    token: CancelToken | None = None,
) -> tuple[FollowedBox, ...]:
    """Walk the gap between two tracks from both sides.

    Args:
        study: An open study.
        medium_id: The medium.
        tracks: Two, in any order.
        token: Pauses and stops.

    Returns:
        A box for every frame between them; none where they overlap or touch. Where a walk does
        not arrive, the boxes go straight.

    Raises:
        UsageError: One of them has no face.
        MediaError: The medium cannot be read.
    """
    index = run_index(study, medium_id, token=token)
    state = load(study, medium_id).state
    spans = [(state.frames_of(ref), ref) for ref in tracks]
    if len(spans) != 2 or any(not len(frames) for frames, _ in spans):
        raise UsageError(say("two tracks with faces are joined"))
    spans.sort(key=lambda one: int(one[0][0]))
    (before, a), (after, b) = spans
    ends = (a, int(before[-1])), (b, int(after[0]))
    return _across(study, medium_id, index, state=state, ends=ends, token=token)


def fill_gap(
    study: Study, medium_id: int, ref: FaceRef, *, pts: int, token: CancelToken | None = None
) -> tuple[FollowedBox, ...]:
    """Walk a gap inside one track from both sides.

    Args:
        study: An open study.
        medium_id: The medium.
        ref: The track.
        pts: A frame in the gap.
        token: Pauses and stops.

    Returns:
        As of :func:`bridge`.

    Raises:
        UsageError: The track has a face in that frame, or none before or after it.
        MediaError: The medium cannot be read.
    """
    index = run_index(study, medium_id, token=token)
    state = load(study, medium_id).state
    frames = state.frames_of(ref)
    after = int(np.searchsorted(frames, pts))
    if after in (0, len(frames)) or int(frames[after]) == pts:
        raise UsageError(say("the track has no gap in this frame"))
    ends = (ref, int(frames[after - 1])), (ref, int(frames[after]))
    return _across(study, medium_id, index, state=state, ends=ends, token=token)


def _across(
    study: Study,
    medium_id: int,
    index: FrameIndex,
    *,
    state: ReviewState,
    ends: tuple[tuple[FaceRef, int], tuple[FaceRef, int]],
    token: CancelToken | None,
) -> tuple[FollowedBox, ...]:
    """Boxes between two faces, walked from both."""
    (a, left), (b, right) = ends
    start, end = state.face(a, left), state.face(b, right)
    first, last = index.position(left), index.position(right)
    if start is None or end is None or last - first < 2:
        return ()
    info = study.medium(medium_id).info
    ways: list[dict[int, Box]] = []
    reach = index.seconds(right) - index.seconds(left)
    sides: tuple[tuple[int, Box, Literal[1, -1]], ...] = (
        (left, start.box, 1), (right, end.box, -1),
    )  # fmt: skip
    for pts, box, way in sides:
        with FrameReader(info, index, kept=0) as reader:
            found = follow(reader, index, pts, box=box, direction=way, seconds=reach, token=token)
        ways.append({one.pts: one.box for one in found.path if left < one.pts < right})
    return tuple(
        _between(index.at(at), (at - first) / (last - first), ways, ends=(start.box, end.box))
        for at in range(first + 1, last)
    )


def _between(
    pts: int, share: float, ways: list[dict[int, Box]], *, ends: tuple[Box, Box]
) -> FollowedBox:
    """A frame of a gap: what both walks say, the nearer one more; else straight across."""
    ahead, back = (way.get(pts) for way in ways)
    straight = interpolate(*ends, share)
    box = interpolate(ahead or straight, back or straight, share)
    return FollowedBox(pts, box, 0.7 if ahead and back else 0.4)
