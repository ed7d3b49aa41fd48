"""What a format of another tool can do."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import DataError, EnvironmentProblem
from app.core.said import say
from app.exchange.rows import FaceRow, MediumFaces
from app.exchange.times import Stretch

Write = Callable[[Path, Sequence[MediumFaces], Sequence[Stretch]], None]
"""Writes media of a study, and what else is known of times in the first of them."""
Read = Callable[[Path, MediumFaces], list[FaceRow]]
"""Reads faces of one medium; its own rows are empty.

Raises:
    DataError: The file is not of this format, or says what cannot be.
"""
ReadTimes = Callable[[Path], list[Stretch]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format.

    Attributes:
        name: What a person types.
        about: A few words.
        endings: Of its files, the usual first.
        write: None where it is only read.
        read: Faces; None where it holds none, or is only written.
        read_times: Stretches of time; None where it holds none.
        several: Whether one file may hold several media.
        needs: Module that it needs, and the extra that brings it; None for nothing.
    """

    name: str
    about: str
    endings: tuple[str, ...]
    write: Write | None = None
    read: Read | None = None
    read_times: ReadTimes | None = None
    several: bool = False
    needs: tuple[str, str] | None = None

    def check(self) -> None:
        """Raises EnvironmentProblem: What it needs is not installed."""
        if self.needs is not None and importlib.util.find_spec(self.needs[0]) is None:
            module, extra = self.needs
            raise EnvironmentProblem(
                say(
                    "the format {name} needs the package {module}, which is not installed",
                    name=self.name,
                    module=module,
                ),
                say("Run `pip install '.[{extra}]'` in Faceveil's folder", extra=extra),
            )


def text_of(path: Path) -> str:
    """The text of a file.

    Raises:
        DataError: It cannot be read.
    """
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(path, say("is no text in UTF-8")) from error
    except OSError as error:
        raise DataError(path, say("cannot be read ({why})", why=error.strerror)) from error
