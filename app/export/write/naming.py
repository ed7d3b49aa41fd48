"""How an output is named when nobody names it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.model import MediaInfo, MediaKind
from app.core.settings import ExportSettings
from app.export.write.codecs import default_suffix

_WRITABLE: Final = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"])
_JPEG: Final = frozenset([".jpe", ".jfif", ".mpo", ".insp"])


def image_suffix(path: Path) -> str:
    """The file ending of a still image's export: its own where it can be written, else near."""
    own = path.suffix.lower()
    if own in _JPEG:
        return ".jpg"
    return own if own in _WRITABLE else ".png"


def output_suffix(info: MediaInfo, settings: ExportSettings) -> str:
    """The file ending of a medium's export when nobody chose one."""
    if info.kind is MediaKind.IMAGE:
        return image_suffix(info.path)
    return default_suffix(info, settings)
