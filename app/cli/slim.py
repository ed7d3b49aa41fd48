"""``faceveil doctor --slim``: takes out of its own environment what the program never reaches.

Wheels bring all that their makers offer: Qt's other toolkit, tools for designers, a second copy of
a library, tests. That is about a third of an installation. It is taken out only where nobody else
can miss it: in a virtual environment that holds nothing but Faceveil and what Faceveil needs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path
from typing import Final

from app.core.licences import closure

SPARE: Final = {
    "numpy": ("*/tests/*", "*/_simd.*", "*.pyi"),
    "onnxruntime": (
        "onnxruntime/capi/libonnxruntime.so*",  # for programs in C; Python's module holds it, too
        "onnxruntime/transformers/*", "onnxruntime/quantization/*", "onnxruntime/tools/*",
    ),
    "opencv-python-headless": ("cv2/data/*.xml", "*.pyi"),
    "pyside6-essentials": (
        "PySide6/Qt/qml/*", "PySide6/Qt/metatypes/*", "PySide6/Qt/libexec/*",
        "PySide6/Qt/lib/libQt6Designer*", "PySide6/Qt/lib/libQt6Help*",
        "PySide6/Qt/lib/libQt6Labs*", "PySide6/Qt/lib/libQt6Lottie*",
        "PySide6/Qt/lib/libQt6Qml*", "PySide6/Qt/lib/libQt6Quick*", "PySide6/libpyside6qml*",
        "PySide6/Qt/lib/libQt6Wayland*Compositor*", "PySide6/Qt/plugins/*-integration-server/*",
        "PySide6/Qt/plugins/designer/*", "PySide6/Qt/plugins/qml*",
        "PySide6/Qt/plugins/vectorimageformats/*", "PySide6/Qt/plugins/*/libqtvirtualkeyboard*",
        "PySide6/QtDesigner.*", "PySide6/QtHelp.*", "PySide6/QtQml.*", "PySide6/QtQuick*.*",
        "PySide6/assistant", "PySide6/designer", "PySide6/linguist", "PySide6/lrelease",
        "PySide6/lupdate", "PySide6/qmlformat", "PySide6/qmllint", "PySide6/qmlls",
        "PySide6/svgtoqml", "PySide6/Qt/translations/*", "*.pyi",
    ),
}  # fmt: skip
"""What is never reached, by package, as patterns of its files' names."""
_STAYS: Final = ("*/haarcascade_frontalface_default.xml", "*/qtbase_[def][ers].qm")
"""Of these, what the program opens: a detector, and Qt's own words in its languages."""
_TOOLS: Final = frozenset({"faceveil", "pip", "setuptools", "wheel"})


def plain(name: str) -> str:
    """A package's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def spare_files(package: metadata.Distribution) -> list[Path]:
    """Files of an installed package that are never reached, and are there."""
    patterns = SPARE.get(plain(package.name), ())
    names = [file for file in package.files or () if _fits(file.as_posix(), patterns)]
    found = [Path(str(package.locate_file(file))) for file in names]
    return [path for path in found if path.is_file() and not _fits(path.as_posix(), _STAYS)]


def _fits(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def why_not(packages: Iterable[metadata.Distribution], *, own_environment: bool) -> str | None:
    """Why nothing may be taken out, or None.

    Args:
        packages: All that are installed.
        own_environment: They lie in a virtual environment.
    """
    if not own_environment:
        return "this Python is the system's or shared: only a virtual environment is made smaller"
    ours = {plain(name) for name in closure()} | _TOOLS
    others = sorted({plain(package.name) for package in packages} - ours)
    if others:
        more = f" and {len(others) - 3} more" if len(others) > 3 else ""
        return f"others may need it: {', '.join(others[:3])}{more} are installed here, too"
    return None


def slim(say: Callable[[str], None]) -> None:
    """Take out what is never reached, or say why not.

    Args:
        say: Told what was done.
    """
    packages = [*metadata.distributions()]
    inside = sys.prefix != sys.base_prefix and not getattr(sys, "frozen", False)
    reason = why_not(packages, own_environment=inside)
    if reason is not None:
        say(f"nothing is taken out: {reason}")
        return
    saved, named = 0, []
    for package in packages:
        files = spare_files(package)
        for path in files:
            saved += path.stat().st_size
            path.unlink()
        named += [package.name] if files else []
    if named:
        say(
            f"{saved / 1e6:.0f} MB taken out that Faceveil never reaches; "
            f"pip install --force-reinstall {' '.join(sorted(named))} brings it back"
        )
    else:
        say("nothing is left to take out")
