"""Transparent pictures as they are seen: on a ground, opaque, with nothing underneath.

What a viewer shows of a picture with alpha is neither its colours nor its alpha: a face can be
drawn in alpha alone, on one even colour, and colours can lie where nobody sees them. What is
detected, reviewed, painted and written is one picture, and so it is the one that is seen.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from app.video.stills.picture import Pixels

_LIGHT: Final = 0.75
"""Share of white from which what is seen stands out against black, not against white."""
_ROWS: Final = 256


def on_ground(pixels: Pixels) -> tuple[Pixels, bool]:
    """A decoded picture without its alpha.

    The ground is white, or black under light pictures. Pictures whose alpha is zero everywhere,
    as careless programs write them, are taken for opaque ones, and the most opaque place of others
    counts as wholly opaque: so nothing is left so faint that only a computer sees it.

    Args:
        pixels: (h, w), (h, w, 3) or (h, w, 4) with straight alpha.

    Returns:
        (h, w) or (h, w, 3), and whether transparent places were filled.
    """
    if pixels.ndim == 2 or pixels.shape[2] == 3:
        return pixels, False
    made: Any = np.ascontiguousarray(pixels[..., :3])
    most, least = int(pixels[..., 3].max()), int(pixels[..., 3].min())
    if most == least:
        return made, False
    top = int(np.iinfo(pixels.dtype).max)
    ground = 0 if _light(pixels) else top
    for start in range(0, len(made), _ROWS):  # In parts, as the sums take much memory.
        part = made[start : start + _ROWS]
        share = pixels[start : start + _ROWS, :, 3:].astype(np.float64) / most
        part[...] = np.rint(ground + (part - float(ground)) * share).astype(part.dtype)
    return made, True


def _light(pixels: Pixels) -> bool:
    """Whether what is seen is mostly light."""
    scale = max(1, max(pixels.shape[:2]) // 512)
    some = np.ascontiguousarray(pixels[::scale, ::scale])
    alpha = some[..., 3].astype(np.float64)
    grey: Any = cv2.cvtColor(some[..., :3].astype(np.float32), cv2.COLOR_BGR2GRAY)
    top = float(np.iinfo(pixels.dtype).max)
    return float((grey * alpha).sum()) > _LIGHT * top * float(alpha.sum())
