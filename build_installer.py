"""Build what people install: ``python build_installer.py``.

Needs the development installation (``pip install -e ".[dev]"``). Makes ``faceveil`` in the folder
that ``--out`` names (``dist``): the program as a folder that needs no Python, with weights and
resources inside; and of it, for the system that this runs on:

- Linux: a ``.deb`` (where ``dpkg-deb`` is) and an archive that runs wherever it is unpacked,
- Windows: the text of a setup, compiled where ``makensis`` is,
- macOS: ``Faceveil.app`` and a disk image (``hdiutil``).

PyTorch is left out: every model that comes with Faceveil runs on the processor without it.
``--with-torch`` takes it in, for NVIDIA cards (gigabytes). Sizes are printed by part, and the build
fails where something is missing that the program imports or links.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def main() -> None:
    """Build the program, and the packages of this system."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder to build in")
    parser.add_argument("--with-torch", action="store_true", help="PyTorch inside (NVIDIA cards)")
    parser.add_argument(
        "--packages-only", action="store_true", help="make packages of the folder that is there"
    )
    parser.add_argument(
        "--nsis", action="store_true", help="write (and compile) the Windows setup's text anywhere"
    )
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from app.cli import system_libraries
    from installer import bundle, packages, parts

    lacking = ", ".join(part.name for part in system_libraries.missing())
    if lacking:
        raise SystemExit(
            f"{lacking} missing, and would not be carried: run faceveil doctor --install"
        )
    out: Path = options.out.resolve()
    folder = out / bundle.NAME
    if not options.packages_only:
        folder = bundle.build(out, with_torch=options.with_torch)
    print(parts.told(folder))
    for made in packages.make(folder, out, nsis=options.nsis):
        print(f"{made.stat().st_size / 1e6:7.1f} MB  {made}")


if __name__ == "__main__":
    main()
