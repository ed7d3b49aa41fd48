"""Which tasks are whose, where many machines share one list without speaking to each other."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.core.errors import UsageError
from app.core.names import path_text


@dataclass(frozen=True, slots=True)
class Shard:
    """Part ``number`` of ``count``, counted from 1.

    A file belongs to a shard by its name alone: files that are added later, and shards that see
    the folder at different times, change nothing for the others.
    """

    number: int
    count: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= self.count:
            raise UsageError(
                f"--shard {self.number}/{self.count} makes no sense: say I/N with I from 1 to N"
            )

    @classmethod
    def of(cls, text: str) -> Self:
        """Read ``I/N``.

        Raises:
            UsageError: It is not of that form.
        """
        number, slash, count = text.partition("/")
        if not (slash and number.isdecimal() and count.isdecimal()):
            raise UsageError(f"--shard takes I/N, such as 3/50, not {text!r}")
        return cls(int(number), int(count))

    def has(self, below: Path, piece: int = 1) -> bool:
        """Whether a file, by its place below the folder that was named, belongs here.

        Args:
            below: Its place.
            piece: A piece of a file that is cut, from 1: the pieces go round.
        """
        return (zlib.crc32(path_text(below).encode()) + piece - 1) % self.count == self.number - 1
