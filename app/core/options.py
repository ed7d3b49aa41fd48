"""What options models of plugins say about themselves, so that forms can be drawn from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pydantic import BaseModel, ConfigDict

BLACK: Final = (0, 0, 0)


class EffectOptions(BaseModel):
    """Base of the options of effects: they never change, and a name that is unknown is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Unit(StrEnum):
    """What a number of an options model counts."""

    NUMBER = "number"
    FACE_WIDTHS = "face_widths"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Shown:
    """How a form shows a field of an options model; stands in the field's ``Annotated``.

    A field's ``title`` is its name for people and its ``description`` the tool tip, both
    translatable. Fields without this are not shown.

    Attributes:
        low, high, step: Of a slider; within what the field allows.
        unit: What its value counts.
        unless: Name of a field that takes this one's place while it is not None.
    """

    low: float = 0.0
    high: float = 1.0
    step: float = 0.01
    unit: Unit = Unit.NUMBER
    unless: str = ""
