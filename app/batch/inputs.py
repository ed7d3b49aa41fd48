"""Which files a command line means, and where each output goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import UsageError
from app.core.model import MediaInfo, MediaKind
from app.core.settings import ExportSettings
from app.export.write.codecs import default_suffix

_VIDEO = """
    mp4 m4v mov mkv webm avi mpg mpeg m2v ts mts m2ts wmv asf flv f4v 3gp 3g2 ogv mxf vob dv
    h264 264 h265 265 hevc y4m gif
"""
VIDEO_SUFFIXES = frozenset(f".{word}" for word in _VIDEO.split())
IMAGE_SUFFIXES = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"])
_WRITABLE_IMAGES = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"])


@dataclass(frozen=True, slots=True)
class Input:
    """A file to work on.

    Attributes:
        path: The file.
        below: Its place below the folder that was named, or just its name.
    """

    path: Path
    below: Path


def looks_like_media(path: Path) -> bool:
    """Whether a file found in a folder is worth trying."""
    return path.suffix.lower() in VIDEO_SUFFIXES | IMAGE_SUFFIXES and not path.name.startswith(".")


def expand(
    paths: Sequence[Path], *, skipped: Callable[[Path], None], leave_out: Path | None = None
) -> list[Input]:
    """Files as they are; folders as the media in them and below them, sorted.

    Args:
        paths: What a person named. A named file is always tried, whatever its ending.
        skipped: Told every file in a folder that does not look like a medium.
        leave_out: A folder (the output's) that is not searched.
    """
    found: list[Input] = []
    for path in paths:
        if not path.is_dir():
            found.append(Input(path, Path(path.name)))
            continue
        for file in sorted(path.rglob("*")):
            if not file.is_file() or (leave_out is not None and _inside(file, leave_out, path)):
                continue
            if looks_like_media(file):
                found.append(Input(file, file.relative_to(path)))
            else:
                skipped(file)
    return found


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
        raise UsageError(f"{out} is a file, but several inputs need a folder")
    return several or out.is_dir() or not out.suffix


def output_for(
    item: Input, info: MediaInfo, out: Path, settings: ExportSettings, *, folder: bool
) -> Path:
    """Where the output of one input goes.

    Raises:
        UsageError: It would be the input itself.
    """
    target = out / item.below.with_suffix(_suffix(info, settings)) if folder else out
    if target.resolve() == item.path.resolve():
        raise UsageError(f"{item.path}: the output would replace the source")
    return target


def _suffix(info: MediaInfo, settings: ExportSettings) -> str:
    if info.kind is MediaKind.IMAGE:
        own = info.path.suffix.lower()
        return own if own in _WRITABLE_IMAGES else ".png"
    return default_suffix(info, settings)
