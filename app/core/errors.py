"""The two kinds of error a person can meet, and how each is worded.

``EnvironmentProblem`` and its children are not bugs: the message is one clear line for a
person, ``hint`` says what to do. Anything else that escapes is a defect of ours.
"""

from __future__ import annotations

from pathlib import Path

from app.core.names import on_one_line, printable
from app.core.said import joined, say


class FaceveilError(Exception):
    """Base of every error that Faceveil raises on purpose."""


class EnvironmentProblem(FaceveilError):
    """Something outside the program is wrong (a file, a disk, a device, a setting).

    Args:
        message: One line that names what is wrong, without a trailing full stop.
        hint: What the person can do about it; empty when there is nothing to do.

    Attributes:
        said: The message as it was given: a window may say it in another language.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.said = message
        self.message = printable(message)
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


class MediaError(EnvironmentProblem):
    """A medium cannot be opened, read or decoded. The message names the file."""

    def __init__(self, path: Path | str, reason: str, hint: str = "") -> None:
        super().__init__(joined(": ", (on_one_line(path), reason)), hint)
        self.path = Path(path)
        self.reason = reason


class WeightsError(EnvironmentProblem):
    """A weights file is missing, or is not the file its manifest names."""


class StudyError(EnvironmentProblem):
    """A study file cannot be opened, is locked, or was made by a newer program."""


class ExportError(EnvironmentProblem):
    """An export could not be completed; nothing stands under the final name."""


class VerificationError(ExportError):
    """The finished export differs from what was asked for, so it was not released."""


class DeviceError(EnvironmentProblem):
    """The chosen device is missing or out of memory even at the smallest batch."""


class UsageError(FaceveilError):
    """The caller asked for something that makes no sense (exit status 2)."""


class Cancelled(FaceveilError):
    """A person cancelled the work. Never shown as an error."""


class DataError(EnvironmentProblem):
    """A data set for training or evaluation is missing or malformed.

    Args:
        path: The file.
        reason: What is wrong with it.
        line: 1-based line of a text file, or None.
        hint: What the person can do about it.
    """

    def __init__(
        self, path: Path | str, reason: str, *, line: int | None = None, hint: str = ""
    ) -> None:
        shown = on_one_line(path)
        where = shown if line is None else say("{path}, line {line}", path=shown, line=line)
        super().__init__(joined(": ", (where, reason)), hint)
        self.path = Path(path)
        self.line = line
        self.reason = reason


def is_defect(problem: BaseException) -> bool:
    """Whether an error is none that a person can do something about."""
    return not isinstance(problem, FaceveilError | MemoryError | OSError)


def in_words(source: Path, problem: BaseException) -> str:
    """One line for a person about what went wrong with a file; it does not name the file."""
    if isinstance(problem, MediaError) and problem.path.resolve() == source.resolve():
        return f"{problem.reason}. {problem.hint}" if problem.hint else problem.reason
    if isinstance(problem, FaceveilError):
        return str(problem)
    if isinstance(problem, MemoryError):
        return "out of memory"
    if isinstance(problem, OSError):
        return printable(problem.strerror or str(problem))
    return printable(
        f"unexpected {type(problem).__name__}: {problem} "
        "(this is a defect of Faceveil; --log shows the details)"
    )
