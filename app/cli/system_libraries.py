"""System libraries that wheels cannot carry: which are missing, and how to get them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import EnvironmentProblem


@dataclass(frozen=True, slots=True)
class SystemPart:
    """Something the operating system has to bring.

    Attributes:
        name: Shared library, program or "fonts".
        debian: Package on Debian and Ubuntu.
        fedora: Package on Fedora.
        needed_for: "window" or "tests".
        present: Whether it is there now.
    """

    name: str
    debian: str
    fedora: str
    needed_for: str
    present: Callable[[str], bool]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _on_path(program: str) -> bool:
    return shutil.which(program) is not None


def _any_font(_: str) -> bool:
    return any(
        next(Path(folder).rglob("*.[to]tf"), None) is not None
        for folder in ("/usr/share/fonts", "/usr/local/share/fonts", Path.home() / ".fonts")
        if Path(folder).is_dir()
    )


_LIBRARIES = (
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    ("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)

PARTS: tuple[SystemPart, ...] = (
    *(SystemPart(name, deb, rpm, "window", _loads) for name, deb, rpm in _LIBRARIES),
    SystemPart("fonts", "fonts-dejavu-core", "dejavu-sans-fonts", "window", _any_font),
    SystemPart("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "tests", _on_path),
    SystemPart("xauth", "xauth", "xorg-x11-xauth", "tests", _on_path),
    SystemPart("xdotool", "xdotool", "xdotool", "tests", _on_path),
)


def missing(*, tests: bool = False) -> list[SystemPart]:
    """What this computer lacks; always empty beside Linux, where wheels carry everything."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = ("window", "tests") if tests else ("window",)
    return [part for part in PARTS if part.needed_for in wanted and not part.present(part.name)]


def missing_for_window() -> list[SystemPart]:
    """What keeps a window from opening now: Wayland's libraries only where there is no X11."""
    wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and not os.environ.get("DISPLAY")
    return [part for part in missing() if wayland or not part.name.startswith("libwayland-")]


def install_lines(parts: Sequence[SystemPart]) -> list[str]:
    """Shell lines that install the parts, one for each family of systems."""
    if not parts:
        return []
    debian = " ".join(dict.fromkeys(part.debian for part in parts))
    fedora = " ".join(dict.fromkeys(part.fedora for part in parts))
    return [
        f"Debian, Ubuntu: sudo apt-get install {debian}",
        f"Fedora: sudo dnf install {fedora}",
    ]


def install(parts: Sequence[SystemPart], say: Callable[[str], None]) -> None:
    """Install the parts with the system's package manager, as root or through sudo.

    Raises:
        EnvironmentProblem: No known package manager, no right to use it, or it failed.
    """
    if not parts:
        return
    lines = " or ".join(install_lines(parts))
    prefix = _as_root()
    if prefix is None:
        raise EnvironmentProblem("only root may install system packages", lines)
    if _on_path("apt-get"):
        packages = list(dict.fromkeys(part.debian for part in parts))
        commands = [
            ["apt-get", "update", "-qq"],
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
        ]
    elif _on_path("dnf"):
        packages = list(dict.fromkeys(part.fedora for part in parts))
        commands = [["dnf", "install", "-y", "-q", *packages]]
    else:
        raise EnvironmentProblem("neither apt-get nor dnf is here", lines)
    say("installing " + " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in commands:
        ended = subprocess.run(
            [*prefix, *command],
            env=environment,
            stdin=None if prefix else subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        # A stale package list is no reason to stop: the installation itself decides.
        if ended.returncode != 0 and "update" not in command:
            last = (ended.stderr or ended.stdout).strip().splitlines()[-1:]
            raise EnvironmentProblem(
                f"{command[0]} ended with status {ended.returncode}: {' '.join(last)}", lines
            )


def _as_root() -> list[str] | None:
    """What to put before a command to run it as root; None where that cannot be."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if not _on_path("sudo"):
        return None
    quiet = subprocess.run(["sudo", "-n", "true"], capture_output=True, stdin=subprocess.DEVNULL)
    # Somebody at a terminal can type the password, which sudo asks for there.
    return ["sudo"] if quiet.returncode == 0 or sys.stdin.isatty() else None
