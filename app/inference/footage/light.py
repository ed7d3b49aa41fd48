"""Pictures in light of one colour, and without colour: stage and street lamps, screens, shade,
water, night vision, black and white.

Networks find up to half as many faces there, and take what they know of skin from its colour. With
the colours balanced they find nearly all again, and more of those in grey pictures once these are
warm and sharp. So such pictures are looked at both ways.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from app.core.model import Image
from app.inference.footage.several import SeveralLooks

_COLD: Final = 1.4
"""Blue, by red, from which faces are missed. Two pictures of a hundred have as much."""
_WARM: Final = 2.2
"""Red, by blue: networks know warm light, and bear more of it."""
_GREEN: Final = 1.25
"""Green, by the mean of both others; and ..."""
_PURPLE: Final = 0.75
"""... no more than that."""
_LEAST: Final = 12.0
"""Level of the strongest colour. What is darker is noise, which balancing would raise."""
_NONE: Final = 4.0
"""Level of a colour below which a picture has none of it: the strongest stands for it."""
_STEP: Final = 8
"""Every so many pixels, across and down, are enough to know the light."""
_GREY: Final = 10.0
"""Levels between the colours of a pixel, in 19 of 20 pixels, up to which a picture is grey."""
_SKIN: Final = (0.88, 1.0, 1.12)
"""Gains that warm it. Twice as much finds no more."""
_SHARPER, _RADIUS = 0.6, 1.5


def relit(image: Image) -> Image | None:
    """A picture as it would be in white light, or warm where it has no colour.

    Args:
        image: (h, w, 3) uint8, blue first.

    Returns:
        None where its own light is white enough.
    """
    sample = image[::_STEP, ::_STEP].reshape(-1, 3).astype(np.float32)
    levels = sample.mean(0)
    if levels.max() < _LEAST:
        return None
    source = np.where(levels < _NONE, levels.argmax(), np.arange(3))
    shown = levels[source]
    gains = shown.mean() / shown
    # Whatever its tint: night vision is green, old film brown.
    grey = np.percentile(np.ptp(sample[:, source] * gains, axis=1), 95) <= _GREY
    if grey:
        gains = gains * _SKIN
    elif _is_white(levels):
        return None
    tables = (np.arange(256)[:, None] * gains).clip(0, 255).round().astype(np.uint8)
    channels = [
        cv2.LUT(cv2.extractChannel(image, int(channel)), table)
        for channel, table in zip(source, tables.T, strict=True)
    ]
    made: Any = cv2.merge(channels)
    if grey:
        blurred = cv2.GaussianBlur(made, (0, 0), _RADIUS)
        made = cv2.addWeighted(made, 1 + _SHARPER, blurred, -_SHARPER, 0)
    return np.asarray(made, np.uint8)


def _is_white(levels: np.ndarray) -> bool:
    """Whether light of these mean levels, (3,), is one that networks know."""
    blue, green, red = (levels + 1).tolist()
    others = (blue + red) / 2
    return bool(red / _WARM < blue < red * _COLD and others * _PURPLE < green < others * _GREEN)


class LightDetector(SeveralLooks):
    """A detector that looks at pictures in coloured light in white light as well."""

    def _others(self, image: Image) -> list[Image]:
        other = relit(image)
        return [] if other is None else [other]
