"""The list of licences that a built program carries, its system's libraries among them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from app.core.licences import Part, as_json, collected
from installer import algebra, elf

_WHEELS = re.compile(r"^(libQt6|libicu|libpyside|libshiboken|libpython|libscipy)")
_HASHED = re.compile(r"-[0-9a-f]{8}")
"""In names of libraries that came in a wheel, whose licence files name them."""


def list_for(folder: Path) -> str:
    """The list as JSON, for a program that was built and trimmed."""
    return as_json(collected(_system_parts(folder)))


def _system_parts(folder: Path) -> list[Part]:
    """The packages of the system whose libraries were taken along."""
    names = {
        path.name
        for path in (folder / "_internal").glob("lib*")
        if elf.is_elf(path) and not _WHEELS.match(path.name) and not _HASHED.search(path.name)
    }
    packages = {package for name in names for package in _packages_of(name)}
    if any(map(algebra.is_reference, folder.glob("_internal/numpy.libs/libscipy_openblas*"))):
        packages |= set(algebra.PACKAGES)
    return [_part(package) for package in sorted(packages)]


def _packages_of(name: str) -> list[str]:
    done = subprocess.run(["dpkg", "-S", f"*/{name}"], check=False, capture_output=True, text=True)
    return [line.split(":")[0] for line in done.stdout.splitlines() if line.endswith(name)][:1]


def _part(package: str) -> Part:
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package],
        check=False, capture_output=True, text=True,
    ).stdout  # fmt: skip
    told = Path("/usr/share/doc") / package / "copyright"
    text = told.read_text(encoding="utf-8", errors="replace") if told.is_file() else ""
    return Part(f"{package} (system library)", version, "see its text", text)
