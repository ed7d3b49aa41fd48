"""Takes out of a built program what it never reaches, and says how much that was."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from installer import algebra, elf, icu, stubs

_QT = ("PySide6/Qt", "PySide6")
_LANGUAGES: Final = ("de", "en", "es", "fr")
_PLUGINS: Final = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "imageformats": ("qsvg",),
    "iconengines": ("qsvgicon",),
    "platforminputcontexts": ("*",),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("*",),
    "xcbglintegrations": ("*",),
    "wayland-shell-integration": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-decoration-client": ("*",),
    "accessiblebridge": ("*",),
}
"""Qt's plugins that stay, by folder, by the beginnings of their names. GTK's theme brings GTK."""
_OF_THE_SYSTEM: Final = ("libmvec.so*", "libdbus-1.so*")
"""What every desktop has and PyInstaller takes along. Mathematics of one C library do not fit
beside another, and what speaks to the session's services brings all of systemd."""
_UNUSED: Final = (
    "cv2/opencv_videoio_ffmpeg*",  # Windows: a second FFmpeg that is loaded when a video is opened
    "numpy/_core/_*_tests.*", "numpy/_core/_simd.*",  # of NumPy's own tests
    "**/tests", "**/*.pyi", "**/*.pxd", "**/include",
    "app/_data/resources/i18n/*.ts",  # of translators; the program reads what is made of them
    *_OF_THE_SYSTEM,
)  # fmt: skip

Wants = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Saved:
    """What one step took away.

    Attributes:
        what: In a few words.
        bytes: That the folder is smaller by.
    """

    what: str
    bytes: int


def trim(folder: Path) -> list[Saved]:
    """Take out of a program's folder what it never reaches.

    Args:
        folder: Made by PyInstaller.
    """
    inside = folder / "_internal"
    saved = [
        _measured(folder, "Qt's plugins, QML and translations", lambda: _trim_qt(inside)),
        _measured(folder, "tests, headers and a second FFmpeg", lambda: _remove(inside, _UNUSED)),
    ]
    if sys.platform != "linux":
        return saved
    if elf.can_build():
        saved += [
            _measured(folder, "libraries that only unused parts of OpenCV and FFmpeg link",
                      lambda: _stand_in(inside)),
            _measured(folder, "Unicode data of other languages", lambda: _trim_icu(inside)),
            _measured(folder, "symbols for debuggers", lambda: _strip(inside)),
        ]  # fmt: skip
    else:
        print("no compiler here: OpenCV's second FFmpeg and Unicode's data stay whole")
    if elf.can_build() and algebra.archives():
        saved.append(_measured(folder, "OpenBLAS, for the reference BLAS and LAPACK",
                               lambda: _simpler_algebra(inside)))  # fmt: skip
    else:
        print(f"NumPy's OpenBLAS stays whole: {' and '.join(algebra.PACKAGES)} would replace it")
    saved.append(_measured(folder, "libraries that nothing links", lambda: _unlinked(inside)))
    return saved


def size_of(folder: Path) -> int:
    """Bytes of all files; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def unreached(libraries: Iterable[str], roots: Iterable[str], wants: Wants) -> set[str]:
    """Libraries that no program, module or plugin links, directly or through others.

    Args:
        libraries: Their names.
        roots: Names of what is run, imported or loaded by name.
        wants: By name of a file, the names that it links.
    """
    left = set(libraries)
    waiting = list(roots)
    while waiting:
        for name in wants.get(waiting.pop(), ()):
            if name in left:
                left.remove(name)
                waiting.append(name)
    return left


def lacking(folder: Path, gone: Iterable[str]) -> list[str]:
    """What is still linked although it was taken out: nothing, if all went well.

    Args:
        folder: Of the program, after trimming.
        gone: Names of files that it had before.
    """
    there = {path.name for path in folder.rglob("*")}
    missing = {
        name for name in set(gone) - there if not any(fnmatch(name, p) for p in _OF_THE_SYSTEM)
    }
    return [
        f"{path.name} links {name}"
        for path in sorted(folder.rglob("*"))
        if elf.is_elf(path)
        for name in elf.needed(path)
        if name in missing
    ]


def _measured(folder: Path, what: str, work: Callable[[], None]) -> Saved:
    before = size_of(folder)
    work()
    return Saved(what, before - size_of(folder))


def _trim_qt(inside: Path) -> None:
    for base in (inside / place for place in _QT):
        for name in ("qml", "libexec", "metatypes"):
            shutil.rmtree(base / name, ignore_errors=True)
        for path in (base / "translations").glob("*.qm"):
            if path.stem not in {f"qtbase_{language}" for language in _LANGUAGES}:
                path.unlink()
        plugins = base / "plugins"
        for path in [*plugins.rglob("*")] if plugins.is_dir() else []:
            stays = _PLUGINS.get(path.parent.name, ())
            name = path.name.removeprefix("lib")
            if path.is_file() and not any(one == "*" or name.startswith(one) for one in stays):
                path.unlink()


def _remove(inside: Path, patterns: Iterable[str]) -> None:
    for pattern in patterns:
        for path in [*inside.glob(pattern)]:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path.exists() or path.is_symlink():
                path.unlink()


def _stand_in(inside: Path) -> None:
    """For libraries that one file alone links; one that others link, too, stays.

    What only replaced ones linked is then linked by nobody, and goes in between: others may
    thereby come to have one user.
    """
    made: set[Path] = set()
    while True:
        files = {path.name: path for path in inside.rglob("*") if elf.is_elf(path)}
        users: dict[str, list[str]] = defaultdict(list)
        for name, path in files.items():
            for wanted in elf.needed(path):
                users[wanted].append(name)
        found = [
            (user, files[name])
            for pattern, beginnings in stubs.STOOD_IN_FOR.items()
            for user in inside.glob(pattern)
            if elf.is_elf(user)
            for name in elf.needed(user)
            if name.startswith(beginnings) and users[name] == [user.name] and name in files
        ]
        new = [(user, library) for user, library in found if library not in made]
        if not new:
            return
        for user, library in new:
            stubs.stand_in(user, library)
            made.add(library)
        _unlinked(inside)


def _simpler_algebra(inside: Path) -> None:
    """The reference BLAS and LAPACK in place of NumPy's OpenBLAS."""
    for library in [*inside.glob("numpy.libs/libscipy_openblas*")]:
        linking = [
            path
            for path in inside.rglob("*")
            if elf.is_elf(path) and library.name in elf.needed(path)
        ]
        algebra.replace(library, linking)


def _trim_icu(inside: Path) -> None:
    for path in inside.rglob("libicudata.so*"):
        if elf.is_elf(path):
            icu.trim_library(path)


def _strip(inside: Path) -> None:
    """Of modules and Python itself; libraries inside wheels were edited, which strip may break."""
    for path in inside.rglob("*"):
        vendored = path.parent.name.endswith(".libs") or path.name.startswith("libscipy")
        if not vendored and elf.is_elf(path):
            subprocess.run(["strip", "--strip-unneeded", path], check=False, capture_output=True)


def _unlinked(inside: Path) -> None:
    files = {path.name: path for path in inside.parent.rglob("*") if elf.is_elf(path)}
    libraries = {name for name, path in files.items() if _is_library(path, inside)}
    wants = {name: elf.needed(path) for name, path in files.items()}
    for name in unreached(libraries, files.keys() - libraries, wants):
        files[name].unlink()
    for path in [*inside.rglob("*")]:
        if path.is_symlink() and not path.exists():
            path.unlink()


def _is_library(path: Path, inside: Path) -> bool:
    """Whether a file is there for others only; Python's is opened by name, and so are plugins."""
    is_plugin = "plugins" in path.relative_to(inside.parent).parts
    named = path.name.startswith("lib") and not path.name.startswith("libpython")
    return named and not is_plugin
