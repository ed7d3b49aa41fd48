"""What events are made of: boxes and landmarks in JSON, and the concern that a gesture settles."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final

from pydantic import ConfigDict, PlainSerializer, PlainValidator

from app.core.model import Box, Landmarks

STRICT: Final = ConfigDict(extra="forbid")
"""Events hold what they are made of, and nothing else."""


def _landmarks_in(value: Any) -> Landmarks:
    if isinstance(value, Landmarks):
        return value
    return Landmarks(value["points"], str(value["scheme"]))


def _landmarks_out(value: Landmarks) -> dict[str, Any]:
    return {"scheme": value.scheme, "points": value.points.tolist()}


def _box_in(value: Any) -> Box:
    return value if isinstance(value, Box) else Box.of(list(value))


def _box_out(value: Box) -> list[float]:
    return [value.x1, value.y1, value.x2, value.y2]


BoxJson = Annotated[Box, PlainValidator(_box_in), PlainSerializer(_box_out)]
LandmarksJson = Annotated[Landmarks, PlainValidator(_landmarks_in), PlainSerializer(_landmarks_out)]


def check_box(box: Box) -> None:
    """Raises ValueError: The box is empty, inside out, or nowhere."""
    if not all(math.isfinite(side) for side in (box.x1, box.y1, box.x2, box.y2)):
        raise ValueError("a box needs finite sides")
    if box.width <= 0 or box.height <= 0:
        raise ValueError("a box has a width and a height")


def check_span(first: int, last: int) -> None:
    """Raises ValueError: It ends before it begins."""
    if first > last:
        raise ValueError(f"the span {first} to {last} is the wrong way round")


@dataclass(frozen=True, slots=True)
class Settles:
    """The concern that a gesture answers, beside what else it does.

    Attributes:
        concern: Its stable id.
        kind: Its kind, as the queue names it.
        about: Fingerprint of what it was about: another one opens the concern again.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    concern: str
    kind: str = ""
    about: str = ""

    def __post_init__(self) -> None:
        if not self.concern:
            raise ValueError("a concern is settled by its id")
