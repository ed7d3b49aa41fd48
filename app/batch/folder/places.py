"""Where workers leave what they find for a study."""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from app.batch.piece import Piece
from app.core.names import path_text
from app.store.records import Fingerprint

ENDING = ".faceveil"


def part_of(study: Path, source: Path) -> Path:
    """Where a worker leaves what it finds for a study: a name for this content at this place.

    Raises:
        MediaError: The file cannot be read.
    """
    about = f"{path_text(source.absolute())}\n{Fingerprint.of(source).quick_hash}"
    name = hashlib.sha256(about.encode()).hexdigest()[:24]
    return parts_folder(study) / f"{name}{ENDING}"


def parts_folder(study: Path) -> Path:
    """Where workers leave what they find for a study."""
    return study.with_name(study.name + ".parts").absolute()


def piece_of(study: Path, piece: Piece) -> Path:
    """Where a worker leaves what it finds in a piece of the video that a study is about."""
    return parts_folder(study) / f"{piece.number}-of-{piece.count}{ENDING}"


def forget_pieces(study: Path) -> None:
    """Remove what was left of pieces, which the study holds now."""
    folder = parts_folder(study)
    for left in folder.glob(f"*-of-*{ENDING}"):
        left.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # none there, or somebody's else is in it
        folder.rmdir()
