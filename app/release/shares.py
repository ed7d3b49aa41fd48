"""How much of a region was changed as asked, sample by sample.

At each place the original is looked for in what the export shows: over a small window, the share
of the change asked for that is missing is ``sum((got - wanted) * (source - wanted)) / sum((source
- wanted) ** 2)``, the least-squares share of the original (0: covered as asked, 1: bare, 0.5: at
half strength). What an encoder adds is not like the original, and so averages out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

import cv2
import numpy as np

from app.export.check.expected import Spot
from app.release.nearness import Nearness

_SHOWS: Final = 0.65
"""From this share of the original on, a place counts as not changed as asked."""
_SHOWS_WHOLE: Final = 0.4
"""The same for a region as a whole. Of clean exports the most was 0.32 (a mosaic on faces of 15
pixels), of covers at half strength the least 0.45."""
_LEAST_WHOLE: Final = 4.0
"""Levels of 255 that covering changes a region by, at least, for that to be told."""
_LEAST_DARK: Final = 1.5
"""The same where it can be told from noise: dark faces change by few levels, and brighten well."""
_SHOWS_DARK: Final = 0.3
"""The share of the original then. Of clean exports of dark footage the most was 0.18, of covers at
half strength, of which an encoder loses a part in the noise, the least 0.36."""
_BARE: Final = 0.7
"""From this nearness to the original on (see there) a region in the dark is bare. Of 14,304 clean
regions that covering changes by less than 1.5 levels none had more; of bare ones in which the
encoder had left half of the face, 70 in 100 in the clips this was chosen on, 34 in others."""
_HALF_BARE: Final = 0.65
"""The same where the share of the original says so, too."""
_BARE_THIRD: Final = 0.8
"""The same for a third, which has fewer samples."""
_COVERED: Final = 0.4
"""Below it a region is covered; no bare one and no half covered one was."""
_BLUR: Final = 5
"""Samples that are then looked at as one: noise that encoders drop tells nothing."""
_SURE: Final = 2.0
"""Standard errors by which the original then has to stand out."""
_SURE_THIRD: Final = 5.0
"""The same for a third of a region: there are six, and errors of a third do not average out."""
_PATCH: Final = 16
"""Samples over which what an encoder changes hangs together."""
_WINDOW: Final = 0.09
"""Side of the window, as a share of the region's shorter side; 9 samples at least."""
_LEAST: Final = 9.0
"""Levels of 255: where covering changes a place less, bare and covered look alike there."""


def changed_share(
    spot: Spot, out: Any, *, scales: tuple[float, float], noise: float
) -> float | None:
    """Share of a region's samples that were changed as asked, 0 to 1.

    None where covering changes so little (a face in the dark, or one that the source itself shows
    without detail) that the export is about as near to the one as to the other.

    Args:
        spot: The region, of the source and covered.
        out: The plane of the export that the spot is of.
        scales: What turns samples of source and export into levels of 255.
        noise: Mean difference outside regions, levels of 255: what encoding changed.
    """
    inside = spot.inside.astype(bool)
    count = int(inside.sum())
    if not count:
        return 1.0
    x1, y1 = spot.corner
    height, width = spot.source.shape[:2]
    source, wanted = (np.float32(p) * np.float32(scales[0]) for p in (spot.source, spot.wanted))
    got = np.float32(out[y1 : y1 + height, x1 : x1 + width]) * np.float32(scales[1])
    change: Any = source - wanted
    error: Any = got - wanted
    side = max(9, round(_WINDOW * min(height, width)) | 1)
    asked: Any = cv2.boxFilter(change * change, -1, (side, side))
    shown: Any = cv2.boxFilter(error * change, -1, (side, side))
    least = (_LEAST + 2 * noise) ** 2
    whole = float((change * change)[inside].sum())
    if whole > count * (_LEAST_WHOLE + 2 * noise) ** 2:
        # Over the whole region encoders' noise averages out: a weak cover shows here first.
        strength = float((error * change)[inside].sum()) / whole
        if strength > _SHOWS_WHOLE:
            return max(0.0, 1.0 - strength)
    else:
        near = Nearness(source, wanted, got)
        share = _dark(near, error, change, inside=inside, noise=noise)
        if share is None and not ((asked > least) & inside).any():
            return None
        if share is not None and share < 1.0:
            return share
    bare = (asked > least) & (shown > _SHOWS * asked) & inside
    return 1.0 - int(bare.sum()) / count


def _dark(near: Nearness, error: Any, change: Any, *, inside: Any, noise: float) -> float | None:
    """The share where covering changes a region by few levels; None where nobody can tell."""
    nearest = near.to_original(inside)
    if nearest > _BARE:
        return 1.0 - nearest
    if float(np.square(change[inside]).mean()) <= _LEAST_DARK**2:
        return 1.0 if nearest < _COVERED else None
    shares = [1.0]
    if nearest > _HALF_BARE:
        shares.append(_dark_share(error, change, inside, noise=noise, sure=_SURE))
    for part in _thirds(inside):
        share = _dark_share(error, change, part, noise=noise, sure=_SURE_THIRD)
        if share < 1.0 and near.to_original(part) > _BARE_THIRD:
            shares.append(share)
    return min(shares)


def _thirds(inside: Any) -> Iterator[Any]:
    """Thirds of a region from side to side and from top to bottom: a shifted cover bares one."""
    for axis in (0, 1):
        edges = np.linspace(0, inside.shape[axis], 4).round().astype(int)
        for low, high in pairwise(edges.tolist()):
            part = np.zeros_like(inside)
            span = (slice(low, high), slice(None)) if axis == 0 else (slice(None), slice(low, high))
            part[span] = inside[span]
            yield part


def _dark_share(error: Any, change: Any, part: Any, *, noise: float, sure: float) -> float:
    """Share of the samples of a part that was changed as asked, where that is by few levels."""
    coarse, shown = (cv2.blur(one * part, (_BLUR, _BLUR)) for one in (change, error))
    strength = float((shown * coarse).sum()) / max(float((coarse * coarse).sum()), 1e-6)
    # A mean difference of normal noise is 0.8 of its standard deviation.
    whole = max(float(np.square(change[part]).sum()), 1e-6)
    unsure = 1.25 * noise * float(np.sqrt(_PATCH / whole))
    return max(0.0, 1.0 - strength) if strength - sure * unsure > _SHOWS_DARK else 1.0
