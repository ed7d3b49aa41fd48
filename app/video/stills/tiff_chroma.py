"""TIFF pictures that share samples of colour among several pixels (TIFF 6.0, section 21)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from app.video.stills.tiff_directory import Directory, Tag

_YCBCR = 6
_JPEG = 7
_SIDES = (1, 2, 4)


@dataclass(frozen=True, slots=True)
class Shared:
    """How many pixels share a sample of each colour: so many brightnesses, then the two colours.

    Attributes:
        across, down: Pixels.
    """

    across: int
    down: int

    @classmethod
    def of(cls, page: Directory) -> Self | None:
        """How a page does it; None where every pixel has its own, or JPEG sees to that.

        Raises:
            ValueError: The numbers make no sense.
        """
        if page.get(Tag.PHOTOMETRIC, 2) != _YCBCR or page.get(Tag.COMPRESSION, 1) == _JPEG:
            return None
        sides = page.numbers.get(Tag.SUBSAMPLING, (2, 2))
        if len(sides) != 2 or not set(sides) <= set(_SIDES):
            raise ValueError("unknown subsampling")
        return None if sides == (1, 1) else cls(*sides)

    def packed(self, rows: int, columns: int) -> tuple[int, int]:
        """Rows of units in a strip or tile, and bytes of each."""
        return -(-rows // self.down), -(-columns // self.across) * (self.across * self.down + 2)

    def spread(self, flat: Any, rows: int, columns: int) -> Any:
        """The samples of each pixel, (rows, columns, 3), from rows of units."""
        lights = self.across * self.down
        units = flat.reshape(len(flat), -1, lights + 2)
        light = units[..., :lights].reshape(*units.shape[:2], self.down, self.across)
        light = light.transpose(0, 2, 1, 3).reshape(len(flat) * self.down, -1)
        colours = units[..., lights:].repeat(self.down, axis=0).repeat(self.across, axis=1)
        return np.dstack([light, colours])[:rows, :columns]
