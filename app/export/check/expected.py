"""What an exported picture is compared with, kept small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.export.cover.planes import Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A region of one picture, cut out.

    Attributes:
        number: Of the region in its picture, from 0.
        corner: x and y of its upper left sample.
        inside: (h, w) 1 inside the ellipse, else 0.
        source: (h, w) samples of the source.
        wanted: The same, covered.
    """

    number: int
    corner: tuple[int, int]
    inside: Any
    source: Pixels
    wanted: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Expected:
    """What an exported picture is compared with.

    Attributes:
        pts: Of the picture.
        size: Height and width of the plane.
        scale: What turns samples of the source into levels of 255.
        sparse: Every so-many-th sample of the source.
        keep: 1 for those of them that lie outside all regions, else 0.
        spots: The regions.
        green: The plane is the green one of an RGB picture.
    """

    pts: int
    size: tuple[int, int]
    scale: float
    sparse: Pixels
    keep: Any
    spots: list[Spot]
    green: bool = False
