"""Where a study belongs, and which files of a drop are media."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from platformdirs import user_documents_path

from app.core.errors import EnvironmentProblem
from app.core.names import fitting
from app.core.said import say
from app.export.write.naming import image_suffix
from app.video.kinds import IMAGE_SUFFIXES, looks_like_media

STUDY_SUFFIX = ".faceveil"
_BESIDE = len("-journal")


def is_study(path: Path) -> bool:
    return path.suffix.lower() == STUDY_SUFFIX


def media_in(paths: Iterable[Path]) -> list[Path]:
    """Files as they were given; of folders everything that looks like a medium, sorted."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(
                file for file in path.rglob("*") if file.is_file() and looks_like_media(file)
            )
        else:
            found.append(path)
    return list(dict.fromkeys(path.absolute() for path in found))


def study_for(given: Sequence[Path], documents: Path | None = None) -> Path:
    """The study file that belongs to what was opened.

    One file: ``<file>.faceveil`` beside it. A folder: inside it, under its name. Where
    nothing can be written, in the person's documents instead.

    Args:
        given: What was opened or dropped, at least one.
        documents: Instead of the system's documents folder.

    Raises:
        EnvironmentProblem: Not even there.
    """
    first = given[0].absolute()
    folder = first if first.is_dir() else first.parent
    one_file = len(given) == 1 and not first.is_dir()
    name = first.name if one_file else folder.name or "study"
    # Locks and journals beside the study have longer names.
    beside = folder / fitting(name, STUDY_SUFFIX, folder=folder, reserve=_BESIDE)
    if beside.exists() or writable(folder):
        return beside
    fallback = (documents or user_documents_path()) / "Faceveil"
    try:
        fallback.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem(
            say(
                "neither {folder} nor {fallback} can be written to",
                folder=folder,
                fallback=fallback,
            ),
            say("Copy the video elsewhere"),
        ) from error
    return fallback / beside.name


def writable(folder: Path) -> bool:
    """Whether a file can be made in a folder; asking by trying is the only sure way."""
    if not os.access(folder, os.W_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def export_name(
    source: Path,
    codec: str = "auto",
    *,
    instead: Path | None = None,
    taken: Collection[Path] = (),
) -> Path:
    """A name for an export that is not taken, beside its source.

    Args:
        source: What is exported.
        codec: Of the export; some need another container.
        instead: The folder to use where the source's cannot be written to.
        taken: Names that others are about to get.
    """
    folder = source.parent if instead is None or writable(source.parent) else instead
    suffix = source.suffix
    if codec == "prores":
        suffix = ".mov"
    elif codec == "ffv1":
        suffix = ".mkv"
    elif suffix.lower() in IMAGE_SUFFIXES:
        suffix = image_suffix(source)
    elif suffix.lower() not in (".mp4", ".mov", ".mkv", ".webm"):
        suffix = ".mp4"
    out = folder / fitting(source.stem, f"-redacted{suffix}", folder=folder)
    number = 2
    while out.exists() or out in taken:
        out = folder / fitting(source.stem, f"-redacted-{number}{suffix}", folder=folder)
        number += 1
    return out
