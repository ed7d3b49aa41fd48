"""Packages for Linux: a ``.deb``, and an archive that runs wherever it is unpacked."""

from __future__ import annotations

import platform
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Final

from app import __version__
from installer import desktop
from installer.trim import size_of

_MACHINES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
_DEPENDS: Final = (
    "libc6", "libdbus-1-3", "libegl1", "libgl1", "libwayland-client0", "libwayland-cursor0",
    "libwayland-egl1", "fontconfig", "fonts-dejavu-core | fonts-liberation",
)  # fmt: skip
"""What is left to the system, and letters to write with."""

_CONTROL = """Package: faceveil
Version: {version}
Section: video
Priority: optional
Architecture: {machine}
Installed-Size: {size}
Depends: {depends}
Maintainer: Faceveil <faceveil@localhost>
Description: find, correct and cover faces in video
 Finds and follows faces, lets a person accept, correct, add and reject them, writes a
 copy in which they are unrecognisable, and checks it. Nothing leaves this computer.
"""

_SCRIPT = """#!/bin/sh
set -e
for tool in "update-desktop-database -q" "update-mime-database /usr/share/mime" \\
            "gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor"; do
    if command -v "${tool%% *}" >/dev/null 2>&1; then $tool || true; fi
done
"""

_INSTALL = """#!/bin/sh
# Puts Faceveil into the menu of whoever runs this; "install.sh --remove" takes it out again.
set -e
here="$(cd "$(dirname "$0")" && pwd)"
share="${XDG_DATA_HOME:-$HOME/.local/share}"
bin="$HOME/.local/bin"
if [ "${1:-}" = "--remove" ]; then
    rm -f "$share/applications/faceveil.desktop" "$share/mime/packages/faceveil.xml" \\
          "$share/icons/hicolor/scalable/apps/faceveil.svg" "$bin/faceveil"
else
    mkdir -p "$share" "$bin"
    cp -R "$here/share/." "$share/"
    sed -i "s|^Exec=faceveil|Exec=\\"$here/faceveil\\"|" "$share/applications/faceveil.desktop"
    ln -sf "$here/faceveil" "$bin/faceveil"
fi
for tool in "update-desktop-database -q $share/applications" "update-mime-database $share/mime"; do
    if command -v "${tool%% *}" >/dev/null 2>&1; then $tool || true; fi
done
"""

_README = """Faceveil {version}

Run ./faceveil; ./install.sh puts it into the menu and opens .faceveil files with it,
./install.sh --remove takes it out again. ./faceveil --self-test tries it on a clip of its own.
To uninstall, remove this folder.
"""


def deb(folder: Path, out: Path, icon: Path) -> Path:
    """A Debian package of the program's folder.

    Raises:
        subprocess.CalledProcessError: ``dpkg-deb`` did not make it.
    """
    machine = _MACHINES.get(platform.machine(), platform.machine())
    made = out / f"faceveil_{__version__}_{machine}.deb"
    with tempfile.TemporaryDirectory(dir=out) as work:
        root = Path(work)
        root.chmod(0o755)
        shutil.copytree(folder, root / "opt" / "faceveil", symlinks=True)
        (root / "usr" / "bin").mkdir(parents=True)
        (root / "usr" / "bin" / "faceveil").symlink_to("/opt/faceveil/faceveil")
        desktop.write(root / "usr" / "share", icon)
        doc = root / "usr" / "share" / "doc" / "faceveil"
        doc.mkdir(parents=True)
        shutil.copyfile(Path(__file__).resolve().parents[1] / "LICENSE", doc / "copyright")
        control = root / "DEBIAN"
        control.mkdir()
        depends = ", ".join(_DEPENDS)
        text = _CONTROL.format(
            version=__version__, machine=machine, depends=depends, size=size_of(root) // 1024
        )
        (control / "control").write_text(text, encoding="utf-8")
        for name in ("postinst", "postrm"):
            (control / name).write_text(_SCRIPT, encoding="utf-8")
            (control / name).chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build"]
        subprocess.run([*command, str(root), str(made)], check=True, stdout=subprocess.DEVNULL)
    return made


def archive(folder: Path, out: Path, icon: Path) -> Path:
    """An archive of the program's folder, with a script that puts it into the menu."""
    name = f"faceveil-{__version__}-linux-{platform.machine()}"
    made = out / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory() as work:
        more = Path(work)
        desktop.write(more / "share", icon)
        (more / "install.sh").write_text(_INSTALL, encoding="utf-8")
        (more / "install.sh").chmod(0o755)
        (more / "README.txt").write_text(_README.format(version=__version__), encoding="utf-8")
        with tarfile.open(made, "w:xz", preset=2) as tar:
            for base in (folder, more):
                for path in sorted(base.iterdir()):
                    tar.add(path, f"{name}/{path.name}", filter=_nobodys)
    return made


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
