"""Whether a built program holds every module that it imports."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

OPTIONAL: Final = frozenset(
    {"torch", "torchvision", "matplotlib", "scipy", "dlib", "pandas", "pycocotools", "pympi"}
    | {"sleap_io", "distributed", "c2pa"}
)
"""Only for NVIDIA cards, the plots and recognisers of ``faceveil evaluate``, other tools' formats,
clusters and Content Credentials; each is told by name where it is asked for."""


def imported(source: Path) -> set[str]:
    """Modules of other packages that a tree of sources imports, with their dots."""
    return {
        name
        for path in source.rglob("*.py")
        for name in _names(ast.parse(path.read_text(encoding="utf-8")))
        if name.split(".")[0] not in sys.stdlib_module_names and name.split(".")[0] != "app"
    }


def own_modules(package: Path) -> set[str]:
    """Names of a package's own modules."""
    names = set()
    for path in package.rglob("*.py"):
        parts = path.relative_to(package.parent).with_suffix("").parts
        names.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def missing(wanted: set[str], held: set[str], *, with_torch: bool = False) -> list[str]:
    """Modules that are imported and are not there.

    Args:
        wanted: Names with their dots.
        held: What the program holds.
        with_torch: PyTorch was taken in, so it has to be there.
    """
    optional = OPTIONAL - ({"torch", "torchvision"} if with_torch else set())
    return sorted(
        name for name in wanted if name not in held and name.split(".")[0] not in optional
    )


def held_by(folder: Path, program: Path) -> set[str]:
    """Modules inside a built program: in its archive, and as files."""
    from PyInstaller.archive.readers import CArchiveReader

    names: set[str] = set()
    archive = CArchiveReader(str(program))
    for entry in archive.toc:
        if entry.endswith(".pyz"):
            names |= set(archive.open_embedded_archive(entry).toc)
    inside = folder / "_internal"
    for path in inside.rglob("*"):
        if path.suffix in (".so", ".pyd", ".py", ".pyc"):
            parts = path.relative_to(inside).parts
            name = parts[-1].split(".")[0]
            names.add(".".join(parts[:-1] if name == "__init__" else (*parts[:-1], name)))
    return names


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
