"""Which packages are made of a built program on which system."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

from installer import linux, macos, windows

_ROOT: Final = Path(__file__).resolve().parents[1]
ICON: Final = _ROOT / "resources" / "icons" / "faceveil.svg"
LICENCE: Final = _ROOT / "LICENSE"


def make(folder: Path, out: Path, *, nsis: bool = False) -> list[Path]:
    """Make the packages of this system; those whose tools are missing are left out, and said.

    Args:
        folder: Of the program.
        out: Where the packages go.
        nsis: The Windows setup on any system, to try its text.
    """
    made: list[Path] = []
    if sys.platform == "linux":
        made.append(linux.archive(folder, out, ICON))
        if shutil.which("dpkg-deb"):
            made.append(linux.deb(folder, out, ICON))
        else:
            print("no dpkg-deb here: no .deb is made")
    if sys.platform == "darwin":
        made.append(macos.disk_image(out / f"{folder.name}.app", out))
    if sys.platform == "win32" or nsis:
        made += windows.setup(folder, out, LICENCE)
    return made
