"""Pictures in light of one colour, and without colour: stage and street lamps, screens, water,
night vision, black and white.

Networks find up to two thirds fewer faces there: they know skin by its colour. With the colours
balanced they find most again, so coloured light is looked at both ways. What has no colour is made
warm and sharp before it is looked at, whatever its tint.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np

from app.core.model import FloatArray, Image
from app.inference.footage.several import SeveralLooks

_COLD: Final = 1.6
"""Blue, by red, from which faces are missed. One ordinary picture of a hundred has as much; what
has less is as networks learned it, and balancing it brings false faces alone."""
_WARM: Final = 2.5
"""Red, by blue: networks know warm light, and bear more of it."""
_GREEN: Final = 1.4
"""Green, by the mean of both others; and ..."""
_PURPLE: Final = 0.7
"""... no more than that."""
_LEAST: Final = 12.0
"""Level of the strongest colour. What is darker is noise, which balancing would raise."""
_NONE: Final = 4.0
"""Level of a colour below which a picture has none of it: the strongest stands for it."""
_STEP: Final = 8
"""Every so many pixels, across and down, are enough to know the light."""
_GREY: Final = 10.0
"""Levels between the balanced colours of a pixel, in 19 of 20 pixels, up to which there is none."""
_SKIN: Final = (0.88, 1.0, 1.12)
"""Gains that warm a picture. Twice as much finds no more."""
_SHARPER, _RADIUS = 0.6, 1.5


def in_other_light(image: Image) -> list[Image]:
    """What is looked at of a picture.

    Args:
        image: (h, w, 3) uint8, blue first.

    Returns:
        The picture alone where its light is white enough; the picture and what it would be in white
        light where it is not; a warm and sharp one instead where it has no colour.
    """
    levels, source, grey = _light(image)
    if levels.max() < _LEAST or (_is_white(levels) and not grey):
        return [image]
    shown = levels[source]
    white = shown.mean() / shown
    if not grey:
        return [image, _with_gains(image, source, white)]
    warm = _with_gains(image, source, white * _SKIN)
    blurred = cv2.GaussianBlur(warm, (0, 0), _RADIUS)
    return [np.asarray(cv2.addWeighted(warm, 1 + _SHARPER, blurred, -_SHARPER, 0), np.uint8)]


def _light(image: Image) -> tuple[FloatArray, np.ndarray, bool]:
    """Mean levels, (3,); which colour stands for each, (3,); whether none is left when balanced."""
    sample = image[::_STEP, ::_STEP].reshape(-1, 3).astype(np.float32)
    levels = sample.mean(0)
    source = np.where(levels < _NONE, levels.argmax(), np.arange(3))
    shown = levels[source].clip(1)
    balanced = sample[:, source] * (shown.mean() / shown)
    return levels, source, bool(np.percentile(np.ptp(balanced, axis=1), 95) <= _GREY)


def _is_white(levels: FloatArray) -> bool:
    """Whether light of these mean levels, (3,), is one that networks know."""
    blue, green, red = (levels + 1).tolist()
    others = (blue + red) / 2
    return bool(red / _WARM < blue < red * _COLD and others * _PURPLE < green < others * _GREEN)


def _with_gains(image: Image, source: np.ndarray, gains: np.ndarray) -> Image:
    tables = (np.arange(256)[:, None] * gains).clip(0, 255).round().astype(np.uint8)
    channels = [
        cv2.LUT(cv2.extractChannel(image, int(channel)), table)
        for channel, table in zip(source, tables.T, strict=True)
    ]
    made: Any = cv2.merge(channels)
    return np.asarray(made, np.uint8)


class LightDetector(SeveralLooks):
    """A detector that looks at coloured light in white light as well, and at grey made warm."""

    def _ways(self, image: Image) -> list[Image]:
        return in_other_light(image)
