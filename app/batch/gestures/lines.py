"""What a line of decisions may hold. Names and values are a stable contract (docs/SCRIPTING.md)."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from app.core.errors import UsageError
from app.core.model import Box

Follow = Literal["both", "forward", "backward", "none"]


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError("is not a number")
    return value


Seconds = Annotated[float, AfterValidator(_finite)]
Number = Annotated[float, AfterValidator(_finite)]
BoxText = tuple[Number, Number, Number, Number]
Track = Annotated[int, Field(description="as `faces` tells it")]


class Line(BaseModel):
    """What every line may have."""

    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=True)

    medium: str | int | None = None


class _Spanned(Line):
    first: Seconds | None = Field(default=None, alias="from")
    last: Seconds | None = Field(default=None, alias="to")


class AddLine(Line):
    """A missed face, and whether it is followed."""

    do: Literal["add"]
    at: Seconds
    box: BoxText
    follow: Follow = "both"
    track: Track | None = None
    concern: str | None = None


class JudgeLine(_Spanned):
    """There is a face, or there is none."""

    do: Literal["accept", "reject"]
    track: Track | None = None
    at: Seconds | None = None
    box: BoxText | None = None
    scope: Literal["frame", "span", "track", "person", "alike"] | None = None
    reason: str = ""
    follow: Follow | None = None
    concern: str | None = None


class LookLine(_Spanned):
    """A face is covered otherwise than the others."""

    do: Literal["look"]
    track: Track | None = None
    at: Seconds | None = None
    box: BoxText | None = None
    scope: Literal["frame", "span", "track", "person"] | None = None
    effect: str | None = None
    preset: str | None = None
    options: dict[str, Any] = Field(default_factory=dict)
    reason: str = ""


class EditLine(Line):
    """A face's box in one frame."""

    do: Literal["edit"]
    track: Track
    at: Seconds
    box: BoxText
    blend: bool = True


class RemoveLine(Line):
    """A face that was added is taken back."""

    do: Literal["remove"]
    track: Track
    at: Seconds | None = None
    scope: Literal["frame", "track"] = "track"


class SettleLine(Line):
    """An answer to a concern."""

    do: Literal["settle"]
    concern: str
    answer: Literal["covered", "no-face", "added", "later"] = Field(alias="as")
    note: str = ""
    scope: Literal["frame", "track"] | None = None


class ZoneLine(_Spanned):
    """Something else holds in an area."""

    do: Literal["zone"]
    kind: Literal["cover", "ignore", "reveal"]
    box: BoxText | None = None
    reason: str = ""
    tracks: tuple[Track, ...] = Field(default=(), strict=False)


class SpanLine(_Spanned):
    """A track begins and ends elsewhere."""

    do: Literal["span"]
    track: Track
    reason: str = ""


class SplitLine(Line):
    """A track is two."""

    do: Literal["split"]
    track: Track
    at: Seconds


class TracksLine(Line):
    """Tracks are one person, with or without the gap between them bridged."""

    do: Literal["join", "group"]
    tracks: tuple[Track, ...] = Field(strict=False)
    person: str = ""


class SwapLine(Line):
    """Two tracks are each the other from a frame on."""

    do: Literal["swap"]
    tracks: tuple[Track, Track] = Field(strict=False)
    at: Seconds


class RangeLine(Line):
    """The spans that are worked on."""

    do: Literal["range"]
    spans: tuple[Annotated[tuple[Seconds, Seconds], Field(strict=False)], ...] = Field(strict=False)


class SizesLine(Line):
    """How small and how large a face can be."""

    do: Literal["sizes"]
    smallest: Number | None = None
    largest: Number | None = None


class CheckedLine(Line):
    """A frame of a spot check was looked at."""

    do: Literal["checked"]
    at: Seconds
    missed: Annotated[int, Field(ge=0)] = 0
    sample: str | None = None


class CommentLine(Line):
    """A remark pinned to a frame, or an answer to one."""

    do: Literal["comment"]
    text: str = ""
    at: Seconds | None = None
    box: BoxText | None = None
    track: Track | None = None
    about: int | None = None
    resolved: bool = False


class LockLine(Line):
    """What was decided is accepted, or opened again."""

    do: Literal["lock", "unlock"]
    note: str = ""


class UndoLine(Line):
    """A gesture is taken back, or counts again."""

    do: Literal["undo", "redo"]
    event: int | None = None


AnyLine = (
    AddLine | JudgeLine | LookLine | EditLine | RemoveLine | SettleLine | ZoneLine | SpanLine
    | SplitLine | TracksLine | SwapLine | RangeLine | SizesLine | CheckedLine | CommentLine
    | LockLine | UndoLine
)  # fmt: skip
_LINE: TypeAdapter[AnyLine] = TypeAdapter(Annotated[AnyLine, Field(discriminator="do")])

KINDS = tuple(
    kind for model in AnyLine.__args__ for kind in model.model_fields["do"].annotation.__args__
)
"""Everything that ``do`` can be."""


def parse(text: str) -> AnyLine:
    """A line read.

    Raises:
        UsageError: It is no JSON, lacks something or holds what makes no sense; says which.
    """
    try:
        value = json.loads(text, parse_constant=_no_number)
    except ValueError as error:
        raise UsageError(f"this is no line of JSON: {error}") from error
    if not isinstance(value, dict):
        raise UsageError('a decision is an object, such as {"do": "reject", "track": 3}')
    if value.get("do") not in KINDS:
        known = ", ".join(KINDS)
        what = "is missing" if "do" not in value else f"cannot be {json.dumps(value['do'])}"
        raise UsageError(f'"do" {what}; it is one of {known}')
    try:
        return _LINE.validate_json(json.dumps(value))
    except ValidationError as error:
        raise UsageError("; ".join(dict.fromkeys(_complaints(error.errors())))) from error


def box_of(sides: BoxText, size: tuple[int, int]) -> Box:
    """A box in displayed source pixels, any two opposite corners.

    Raises:
        UsageError: It is empty or outside of the picture.
    """
    x1, x2 = sorted((sides[0], sides[2]))
    y1, y2 = sorted((sides[1], sides[3]))
    if x1 == x2 or y1 == y2:
        raise UsageError('"box" needs a width and a height')
    if x2 <= 0 or y2 <= 0 or x1 >= size[0] or y1 >= size[1]:
        raise UsageError(f'"box" lies outside of the picture, which has {size[0]}x{size[1]} pixels')
    return Box(x1, y1, x2, y2)


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not a number")


def _complaints(errors: Iterable[Any]) -> Iterable[str]:
    for error in errors:
        # The first part is the kind of line; numbers are places in lists.
        path = [part for part in error["loc"][1:] if isinstance(part, str)]
        name = path[0] if path else "the line"
        if error["type"] == "extra_forbidden":
            yield f'"{name}" is not known here'
        elif error["type"] == "missing" and len(error["loc"]) == 2:
            yield f'"{name}" is missing'
        elif name == "box":
            yield '"box" is [x1, y1, x2, y2], four numbers of pixels'
        else:
            told = str(error["msg"]).removeprefix("Value error, ")
            yield f'"{name}": {told[:1].lower()}{told[1:]}'
