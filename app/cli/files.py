"""Work on many files: one that fails is named, and the others go on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.cli.console import Console
from app.core.errors import Cancelled, in_words, is_defect
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.batch.inputs import Input

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


def inputs_of(
    paths: Sequence[Path], console: Console, *, leave_out: Path | None = None
) -> list[Input]:
    """The files that paths mean, see :func:`app.batch.inputs.expand`.

    Says which files in folders are skipped. That nothing is left is an error, and counted.
    """
    from app.batch.inputs import expand

    skipped: list[Path] = []

    def skip(file: Path) -> None:
        skipped.append(file)
        console.note(f"{on_one_line(file)}: skipped, not a video or an image")

    found = expand(paths, skipped=skip, leave_out=leave_out)
    if not found:
        count = f"; {counted(len(skipped), 'file')} skipped" if skipped else ""
        folders = ", ".join(on_one_line(path) for path in paths)
        console.error(f"{folders}: there is no video and no image in it{count}")
    elif skipped:
        console.note(f"{counted(len(skipped), 'file')} skipped, {len(found)} to do")
    return found


def counted(count: int, word: str) -> str:
    """A number with its word: "1 file", "2 files"; media are one medium."""
    if word == "medium":
        return f"{count} {word if count == 1 else 'media'}"
    return f"{count} {word}" + "s" * (count != 1)


def for_each(
    items: Iterable[T],
    work: Callable[[T], None],
    console: Console,
    *,
    token: CancelToken,
    name: Callable[[T], Path] | None = None,
) -> None:
    """Do ``work`` for each item; an error becomes one line that names the file.

    Args:
        items: Paths, or anything that ``name`` makes a path of.
        work: Raises when it fails.
        console: Counts and writes the failures.
        token: Checked between items.
        name: The file an item stands for; None: the item is a path.

    Raises:
        Cancelled: Through the token.
        KeyboardInterrupt, BrokenPipeError: Not a file's fault.
    """
    for item in items:
        token.checkpoint()
        path = name(item) if name is not None else item
        try:
            work(item)
        except (Cancelled, BrokenPipeError):
            raise
        except Exception as error:  # one file's defect must not stop the others
            if is_defect(error):
                _LOG.info("unexpected error", exc_info=True)
            console.error(_named(path, in_words(Path(str(path)), error)))


def _named(path: object, message: str) -> str:
    name = on_one_line(str(path))
    return message if name in message else f"{name}: {message}"
