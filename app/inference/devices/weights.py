"""Weights files: where they are, and proof that they are the ones the manifest names."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from app.core.errors import WeightsError
from app.core.said import say

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
            say("the weights manifest {path} cannot be read ({error})", path=path, error=error),
            say("Install Faceveil again"),
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
    raise WeightsError(say("the list of model weights is missing"), say("Install Faceveil again"))


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
            say("there are no trained weights named {name!r}", name=name),
            say("Choose another model in the settings"),
        )
    for folder in places:
        path = folder / entry.file
        if path.is_file():
            found = file_hash(path)
            if found != entry.sha256:
                raise WeightsError(
                    say(
                        "{path} is damaged or not the expected file (SHA-256 {found}..., expected "
                        "{sha256}...)",
                        path=path,
                        found=found[:12],
                        sha256=entry.sha256[:12],
                    ),
                    say("Delete it and install Faceveil again"),
                )
            return path
    raise WeightsError(
        say("the weights file {file} is missing", file=entry.file),
        say(
            "It comes with Faceveil's installation (from {source}): run `pip install .` again",
            source=entry.source,
        ),
    )


def choose(own: Path | None, name: str) -> Path:
    """Path of the file that somebody chose, or else of the shipped one of that name.

    Raises:
        WeightsError: It is missing, or see :func:`locate`.
    """
    path = own or locate(name)
    if not path.is_file():
        raise WeightsError(say("the weights file {path} is missing", path=path))
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
