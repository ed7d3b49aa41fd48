"""Blur, then few levels: smooth areas of even light, whose edges no sharpening turns back."""

from __future__ import annotations

from typing import Annotated, Final

import numpy as np
from pydantic import Field

from app.core.model import FloatArray
from app.core.options import Shown
from app.core.plugins import Patch
from app.core.said import say
from app.export.effects.blur import FeatureBlur, FeatureOptions
from app.export.effects.colour import coloured, from_yuv, to_yuv
from app.export.effects.levels import quantised

_COLOUR: Final = 0.5
"""Steps of colour, in steps of light."""


class PosterisedOptions(FeatureOptions):
    """Options of blur then quantise.

    Attributes:
        levels: Levels between black and white.
    """

    levels: Annotated[int, Shown(3, 32, 1)] = Field(
        default=8,
        ge=2,
        le=64,
        title=say("Levels of light"),
        description=say("Fewer levels hide more"),
    )


class PosterisedBlur(FeatureBlur):
    """Feature blur, then every sample at the nearest of few levels."""

    name: Final = "posterised-blur"  # type: ignore[misc]

    def __init__(self, options: PosterisedOptions) -> None:
        super().__init__(options)
        self._step = 255.0 / options.levels

    def cover(self, patch: Patch) -> FloatArray:
        blurred = super().cover(patch)
        step = self._step * patch.level
        if patch.channels[0] in "uv":
            return quantised(blurred, _COLOUR * step, origin=128 * patch.level)
        if coloured(patch.channels):
            yuv = to_yuv(blurred, patch.channels)
            yuv[..., 0] = quantised(yuv[..., 0], step)
            yuv[..., 1:] = quantised(yuv[..., 1:], _COLOUR * step)
            return np.clip(from_yuv(yuv, patch.channels), 0, 255 * patch.level)
        return quantised(blurred, step)
