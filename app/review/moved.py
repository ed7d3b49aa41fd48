"""Media whose files are elsewhere now, found by their content: a study goes from hand to hand."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.core.errors import EnvironmentProblem
from app.store.records import Fingerprint, Medium
from app.store.study import Study


def find_file(medium: Medium, folders: Iterable[Path], *, deep: bool = False) -> Path | None:
    """A file with a medium's content: of its name first, else any of its size and fingerprint.

    Args:
        medium: What is looked for.
        folders: Where.
        deep: Look in all folders in them, too.
    """
    listed = list(folders)
    named = [folder / medium.path.name for folder in listed]
    for path in [*named, *(p for folder in listed for p in _files(folder, deep=deep))]:
        if _same(medium, path):
            return path
    return None


def find_missing(study: Study, folders: Sequence[Path] = ()) -> tuple[list[Medium], list[Medium]]:
    """Point media that lost their files at where these are now: beside the study, or in folders.

    Returns:
        Media that were found, with their new places; those that were not.

    Raises:
        StudyError: The study can only be read.
    """
    found, lost = [], []
    for medium in study.media():
        if medium.path.exists():
            continue
        moved = find_again(study, medium, folders)
        if moved is None:
            lost.append(medium)
        else:
            found.append(moved)
    return found, lost


def find_again(
    study: Study, medium: Medium, folders: Sequence[Path] = (), *, deep: bool = True
) -> Medium | None:
    """Point a medium that lost its file at where that is now; None where it is not found.

    Args:
        study: Is looked at beside it first.
        medium: What is looked for.
        folders: Where else.
        deep: Look in all folders in these, too.
    """
    path = find_file(medium, [study.path.parent]) or find_file(medium, folders, deep=deep)
    if path is None:
        return None
    # Somebody else's medium may lie there already: then this one stays lost.
    with contextlib.suppress(EnvironmentProblem):
        return study.relocate(medium.id, path)
    return None


def _files(folder: Path, *, deep: bool) -> Iterator[Path]:
    if not deep:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            yield from sorted(Path(entry.path) for entry in entries if entry.is_file())
        return
    for at, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(at) / name for name in sorted(names))


def _same(medium: Medium, path: Path) -> bool:
    try:
        if path.stat().st_size != medium.fingerprint.size or not path.is_file():
            return False
        return Fingerprint.of(path).quick_hash == medium.fingerprint.quick_hash
    except (OSError, EnvironmentProblem):
        return False
