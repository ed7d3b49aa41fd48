"""What a person can decide about parts of the picture, of the time, and about sizes of faces."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import ClassVar

from pydantic import ConfigDict

from app.core.event_fields import STRICT, BoxJson, check_box, check_span
from app.core.refs import FaceRef


class ZoneKind(StrEnum):
    """What holds in a zone."""

    COVER = "cover"
    """All of it is covered."""
    IGNORE = "ignore"
    """It never holds a face: what was found in it and nobody accepted is not covered."""
    REVEAL = "reveal"
    """It shines through zones that are covered. Faces in it are covered as anywhere."""


@dataclass(frozen=True, slots=True)
class Zone:
    """An area of the picture in which something else holds, for a span.

    Attributes:
        first, last: PTS, inclusive.
        box: Displayed source pixels; None for the whole picture, or for the tracks.
        zone: What holds there.
        reason: Why; needed where a zone uncovers.
        tracks: Of a zone that reveals: people who are left visible on purpose in the span,
            wherever they are.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "zone"

    first: int
    last: int
    zone: ZoneKind
    box: BoxJson | None = None
    reason: str = ""
    tracks: tuple[FaceRef, ...] = ()

    def __post_init__(self) -> None:
        check_span(self.first, self.last)
        if self.box is not None:
            check_box(self.box)
        if self.zone is not ZoneKind.COVER and not self.reason.strip():
            raise ValueError("a zone that uncovers needs a reason")
        if self.zone is ZoneKind.IGNORE and self.box is None:
            raise ValueError("a zone that never holds a face needs a place")
        if self.zone is ZoneKind.REVEAL and (self.box is None) != bool(self.tracks):
            raise ValueError("a zone reveals a place, or tracks")
        if self.tracks and self.zone is not ZoneKind.REVEAL:
            raise ValueError("only a zone that reveals names tracks")


@dataclass(frozen=True, slots=True)
class SetRange:
    """Only these spans of a medium are detected, reviewed and shown; all else is covered whole.

    Attributes:
        spans: First and last PTS of each, inclusive, in the order of time; none for all of it.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "range"

    spans: tuple[tuple[int, int], ...]

    def __post_init__(self) -> None:
        for first, last in self.spans:
            check_span(first, last)
        if any(a[1] >= b[0] for a, b in pairwise(self.spans)):
            raise ValueError("the spans of a range lie one after the other")


@dataclass(frozen=True, slots=True)
class SetSizes:
    """What is smaller or larger than this is no face, unless a person said that it is one.

    Attributes:
        smallest, largest: Height of the face's box in displayed source pixels; None for no limit.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT
    kind: ClassVar[str] = "sizes"

    smallest: float | None = None
    largest: float | None = None

    def __post_init__(self) -> None:
        limits = [value for value in (self.smallest, self.largest) if value is not None]
        if not all(math.isfinite(value) and value >= 0 for value in limits):
            raise ValueError("a size is a number of pixels, not below 0")
        if len(limits) == 2 and limits[0] > limits[1]:
            raise ValueError("the smallest face is larger than the largest")
