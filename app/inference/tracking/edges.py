"""Faces that the picture's edge cuts off: the cover is carried on where detector and flow give up.

A face on its way out (or in, walking backwards) is lost while a part of it still shows, and often
lingers as a sliver. Nothing can be measured on so little; its own motion says where it went.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.model import FloatArray

CARRY_SECONDS = 1.0
"""How long the cover is carried on after the last place that was seen."""

_MEMORY_SECONDS = 0.3
"""Motion is measured over the last so many seconds, and extrapolated no farther."""

_TOUCHING = 0.1
"""A side this near to the edge is at the edge; as all shares here, of the face's longer side."""

_NEAR = 0.5
"""A face at most this far from the edge is carried to it, if its motion takes it there."""

_LEAST_WAY = 0.15
"""Towards the edge within the last second; with less a face was lost for another reason."""

_SLIVER = 0.15
"""What stays covered at the edge: a face that stops just outside shows no less."""

_LINGER_SECONDS = 0.2
"""How long the sliver stays covered once its motion has taken the face out."""

_AWAY = 1.5
"""From here on a face cannot be at the edge when a walk of a second ends, unless it runs."""


def may_leave(box: FloatArray, size: tuple[int, int]) -> bool:
    """Whether a face is near enough to an edge to think about carrying it out.

    Args:
        box: (4,) displayed source pixels.
        size: (width, height) of the picture.
    """
    return bool(_gaps(box, size).min() <= _AWAY * _face(box))


def carry(
    seen: Sequence[tuple[float, FloatArray]], times: Sequence[float], size: tuple[int, int]
) -> list[FloatArray]:
    """Where a face is after it was lost at the picture's edge.

    Args:
        seen: Its last places in the order walked: seconds, (4,) box in displayed source pixels.
        times: Seconds of the frames that follow, running the same way (down for a walk
            backwards in time).
        size: (width, height) of the picture.

    Returns:
        (4,) boxes inside the picture for the first of ``times``, each reaching all the way to
        the edge; none if the face was not leaving. No more than CARRY_SECONDS of them, and
        fewer where its motion takes it wholly out before.
    """
    now, last = seen[-1]
    ages = [abs(now - at) for at, _ in seen]
    recent = next(i for i, age in enumerate(ages) if age <= _MEMORY_SECONDS + 1e-6)
    second = next(i for i, age in enumerate(ages) if age <= CARRY_SECONDS + 1e-6)
    velocity = (last - seen[recent][1]) / max(ages[recent], 1e-3)
    face, gaps = _face(last), _gaps(last, size)
    outward = _outward(velocity)
    # From where it was farthest inside: it may have come in and gone out again.
    way = np.max([_outward(last - box) for _, box in seen[second:]], axis=0)
    near = _TOUCHING * face + np.minimum(_NEAR * face, outward.clip(0) * _MEMORY_SECONDS)
    at_edge = gaps <= near
    # A face from edge to edge has no inner side.
    at_edge &= ~at_edge[[2, 3, 0, 1]]
    # A face that had all but stopped may stand there yet; one that turned back was lost inside.
    if not bool((at_edge & (way >= _LEAST_WAY * face) & (outward > -_LEAST_WAY * face)).any()):
        return []
    longest = min(CARRY_SECONDS, _seconds_out(last, outward, at_edge=at_edge, size=size))
    out = []
    for at in times:
        ahead = abs(at - now)
        if ahead > longest + 1e-6:
            break
        box = _moved(
            last, velocity, outward, at_edge=at_edge, seconds=min(ahead, _MEMORY_SECONDS), size=size
        )
        if (box[2:] - box[:2]).min() < 1:
            break
        out.append(box)
    return out


def made_whole(box: FloatArray, whole: FloatArray, size: tuple[int, int]) -> FloatArray:
    """A box that an edge cuts off, with all that the edge leaves of the face.

    Of a face cut in half a detector often sees no more than the eyes.

    Args:
        box: (4,) displayed source pixels.
        whole: (4,) where the face is thought to be when seen well.
        size: (width, height) of the picture.

    Returns:
        (4,) ``box`` grown by ``whole``, reaching to the edge; ``box`` itself where not both are
        at the same edge.
    """
    face = _face(whole)
    at_edge = (_gaps(box, size) <= _TOUCHING * face) & (_gaps(whole, size) <= _NEAR * face)
    if not at_edge.any():
        return box
    low, high = np.minimum(box[:2], whole[:2]), np.maximum(box[2:], whole[2:])
    out = np.concatenate([low, high]).astype(np.float32)
    edge = np.array([0, 0, *size], np.float32)
    further = np.concatenate([np.minimum(low, edge[:2]), np.maximum(high, edge[2:])])
    return np.where(at_edge, further, out).astype(np.float32)


def _seconds_out(
    box: FloatArray, outward: FloatArray, *, at_edge: NDArray[np.bool_], size: tuple[int, int]
) -> float:
    """When nothing of a face is thought to be in the picture any more, and a little longer."""
    # What is left of it lies between the inner side, which moves, and the edge.
    left = np.array([box[2], box[3], size[0] - box[0], size[1] - box[1]], np.float32)
    leaving = at_edge & (outward > 0)
    if not leaving.any():
        return CARRY_SECONDS
    return float((left[leaving] / outward[leaving]).min()) + _LINGER_SECONDS


def _moved(
    box: FloatArray,
    velocity: FloatArray,
    outward: FloatArray,
    *,
    at_edge: NDArray[np.bool_],
    seconds: float,
    size: tuple[int, int],
) -> FloatArray:
    """A box some time later, stretched to the edges it is at, clipped to the picture."""
    sliver = _SLIVER * _face(box)
    out = np.empty(4, np.float32)
    for axis in (0, 1):
        low, high, end = box[axis], box[axis + 2], size[axis]
        if at_edge[axis]:
            inner = high - max(0.0, outward[axis]) * seconds
            out[[axis, axis + 2]] = 0, min(max(inner, sliver), end)
        elif at_edge[axis + 2]:
            inner = low + max(0.0, outward[axis + 2]) * seconds
            out[[axis, axis + 2]] = max(min(inner, end - sliver), 0), end
        else:
            shift = (velocity[axis] + velocity[axis + 2]) / 2 * seconds
            out[[axis, axis + 2]] = np.clip([low + shift, high + shift], 0, end)
    return out


def _outward(motion: FloatArray) -> FloatArray:
    """(4,) motion towards each edge: of the inner sides, as an edge holds the outer one fast."""
    return np.array([-motion[2], -motion[3], motion[0], motion[1]], np.float32)


def _gaps(box: FloatArray, size: tuple[int, int]) -> FloatArray:
    """(4,) distance of each side from its edge; negative outside the picture."""
    return np.array([box[0], box[1], size[0] - box[2], size[1] - box[3]], np.float32)


def _face(box: FloatArray) -> float:
    """The longer side: an edge shortens only one of them."""
    return max(1.0, float(box[2] - box[0]), float(box[3] - box[1]))
