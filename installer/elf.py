"""What shared libraries and programs for Linux ask for, read with the system's binutils."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_SONAME = re.compile(r"\(SONAME\).*\[(.+)\]")
_MAGIC = b"\x7fELF"


def is_elf(path: Path) -> bool:
    """Whether a file is a program or library for Linux (links are not looked through)."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _MAGIC


def can_build() -> bool:
    """Whether stand-ins for libraries can be made here."""
    return all(shutil.which(tool) for tool in ("gcc", "nm", "readelf", "strip"))


def _dynamic(path: Path) -> str:
    about = path.stat()
    return _read(path, about.st_mtime_ns, about.st_size)


@cache
def _read(path: Path, _changed: int, _size: int) -> str:
    done = subprocess.run(
        ["readelf", "-dW", path], check=True, capture_output=True, text=True, errors="replace"
    )
    return done.stdout


def needed(path: Path) -> list[str]:
    """Names of the libraries that a file asks for."""
    return _NEEDED.findall(_dynamic(path))


def soname(path: Path) -> str:
    """The name by which others ask for a library; its file's name where it has none."""
    found = _SONAME.search(_dynamic(path))
    return found[1] if found else path.name


def symbols(path: Path, *, defined: bool) -> list[tuple[str, str]]:
    """Dynamic symbols that a library defines, or wants from others: name and version."""
    which = "--defined-only" if defined else "--undefined-only"
    done = subprocess.run(
        ["nm", "-D", "--with-symbol-versions", which, path],
        check=True, capture_output=True, text=True, errors="replace",
    )  # fmt: skip
    found = []
    for line in done.stdout.splitlines():
        words = line.split()
        if len(words) < 2 or words[-2] in ("w", "v"):
            continue
        name, _, version = words[-1].partition("@")
        found.append((name, version.lstrip("@")))
    return found
