"""Which files a command line means, and where each output goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.errors import UsageError
from app.core.model import MediaInfo
from app.core.names import fitting
from app.core.said import say
from app.core.settings import ExportSettings
from app.export.write.naming import output_suffix
from app.video.kinds import looks_like_media


@dataclass(frozen=True, slots=True)
class Input:
    """A file to work on.

    Attributes:
        path: The file.
        below: Its place below the folder that was named, or just its name; no other input's
            differs in its ending alone, see :func:`distinct`.
    """

    path: Path
    below: Path


def expand(
    paths: Sequence[Path], *, skipped: Callable[[Path], None], leave_out: Path | None = None
) -> list[Input]:
    """Files as they are; folders as the media in them and below them, sorted. Each file once.

    Args:
        paths: What a person named. A named file is always tried, whatever its ending.
        skipped: Told every file in a folder that does not look like a medium.
        leave_out: A folder (the output's) that is not searched.
    """
    found: dict[Path, Input] = {}
    for path in paths:
        if not path.is_dir():
            found.setdefault(path.resolve(), Input(path, Path(path.name)))
            continue
        for file in sorted(path.rglob("*")):
            if not file.is_file() or (leave_out is not None and _inside(file, leave_out, path)):
                continue
            if looks_like_media(file):
                found.setdefault(file.resolve(), Input(file, file.relative_to(path)))
            else:
                skipped(file)
    return distinct(list(found.values()))


def distinct(inputs: Sequence[Input]) -> list[Input]:
    """The same inputs with stems that differ within each folder, so that outputs do.

    ``clip.avi`` and ``clip.mp4`` become ``clip_avi`` and ``clip_mp4``. What an input is called
    depends on the names alone. Case counts for nothing, as some file systems ignore it.
    """
    alone = Counter(_key(item.below.parent, item.below.stem) for item in inputs)
    taken = {key for key, count in alone.items() if count == 1}
    named: list[Input] = []
    for item in inputs:
        folder, stem, ending = item.below.parent, item.below.stem, item.below.suffix
        if alone[_key(folder, stem)] > 1:
            base = stem = f"{stem}_{ending.lower().lstrip('.')}".rstrip("_")
            number = 2
            while _key(folder, stem) in taken:
                stem, number = f"{base}_{number}", number + 1
            taken.add(_key(folder, stem))
        named.append(replace(item, below=folder / f"{stem}{ending}"))
    return named


def _key(folder: Path, stem: str) -> tuple[str, str]:
    return str(folder).casefold(), stem.casefold()


def _inside(file: Path, folder: Path, searched: Path) -> bool:
    # Searching the very folder that is written to must still find what was there before.
    if folder.resolve() == searched.resolve():
        return False
    return file.resolve().is_relative_to(folder.resolve())


def wants_folder(paths: Sequence[Path], out: Path) -> bool:
    """Whether ``out`` names a folder.

    Raises:
        UsageError: It has to be one and is a file.
    """
    several = len(paths) > 1 or any(path.is_dir() for path in paths)
    if several and out.is_file():
        raise UsageError(say("{out} is a file, but several inputs need a folder", out=out))
    return several or out.is_dir() or not out.suffix


def output_for(
    item: Input, info: MediaInfo, out: Path, *, settings: ExportSettings, folder: bool
) -> Path:
    """Where the output of one input goes.

    Raises:
        UsageError: It would be the input itself.
    """
    target = out
    if folder:
        below = item.below
        target = out / below.parent / fitting(below.stem, output_suffix(info, settings))
    if target.resolve() == item.path.resolve():
        raise UsageError(say("{path}: the output would replace the source", path=item.path))
    return target
