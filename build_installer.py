"""Build the program as a folder that runs without Python: ``python build_installer.py``.

Needs the development installation (``pip install -e ".[dev]"``). The folder is ``dist/faceveil``,
or ``faceveil`` in the folder that ``--out`` names, with weights and resources inside. PyTorch is
left out: every model that comes with Faceveil runs on the processor without it. ``--with-torch``
takes it in, for NVIDIA cards (gigabytes). ``--windows`` also writes
the text that ``makensis`` (package nsis) turns into a Windows setup, to be run on Windows after the
build there.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
NAME = "faceveil"

NSIS = r"""
Unicode true
Name "Faceveil {version}"
OutFile "faceveil-{version}-setup.exe"
InstallDir "$LOCALAPPDATA\Faceveil"
RequestExecutionLevel user
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles
Section
  SetOutPath "$INSTDIR"
  File /r "{folder}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Faceveil.lnk" "$INSTDIR\faceveil.exe"
SectionEnd
Section "Uninstall"
  Delete "$SMPROGRAMS\Faceveil.lnk"
  RMDir /r "$INSTDIR"
SectionEnd
"""

_METADATA = (
    "av", "numpy", "opencv-python-headless", "onnxruntime", "lap", "pydantic",
    "PySide6-Essentials", "pyqtgraph", "safetensors", "simplejpeg",
)  # fmt: skip
"""Packages whose version ``faceveil doctor`` shows."""

_TORCH = ("torch", "torchvision")

_LEFT_OUT = (
    "tkinter", "matplotlib", "IPython", "pytest", "hypothesis", "mypy", "PyQt5", "PyQt6", "onnx",
    "skimage", "scipy", "pycocotools", "sympy", "pyqtgraph.examples", "pyqtgraph.opengl",
)  # fmt: skip


def weights() -> list[Path]:
    """Weights and their manifest; all have to be here.

    Raises:
        SystemExit: A third-party file is missing.
    """
    folder = ROOT / "weights"
    manifest = folder / "manifest.json"
    found = [manifest]
    for line in json.loads(manifest.read_text(encoding="utf-8"))["weights"]:
        places = [folder / line["file"], folder / "third_party" / line["file"]]
        here = next((path for path in places if path.is_file()), None)
        if here is None:
            raise SystemExit(f"{line['file']} is missing: run pip install -e '.[dev]' first")
        found.append(here)
    return found


def resources() -> Path:
    """Icons, styles and the portrait of the demonstration clip, which an installation puts there.

    Raises:
        SystemExit: The portrait is missing.
    """
    if not (ROOT / "resources" / "third_party" / "astronaut.png").is_file():
        raise SystemExit("the portrait is missing: run pip install -e '.[dev]' first")
    return ROOT / "resources"


def build(out: Path, *, console: bool, with_torch: bool) -> Path:
    """Run PyInstaller; answers the folder of the program."""
    data = [(path, "app/_data/weights") for path in weights()]
    data.append((resources(), "app/_data/resources"))
    with tempfile.TemporaryDirectory() as work:
        start = Path(work) / "start.py"
        start.write_text(
            "import multiprocessing, sys\n"
            "from app.cli import main\n"
            "if __name__ == '__main__':\n"
            "    multiprocessing.freeze_support()\n"
            "    sys.exit(main())\n",
            encoding="utf-8",
        )
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--onedir"]
        command += ["--name", NAME, "--distpath", str(out), "--workpath", work]
        command += ["--specpath", work, "--paths", str(ROOT)]
        command += ["--console" if console else "--windowed"]
        for path, place in data:
            command += ["--add-data", f"{path}:{place}"]
        for package in (*_METADATA, *(_TORCH if with_torch else ())):
            command += ["--copy-metadata", package]
        for module in (*_LEFT_OUT, *(() if with_torch else _TORCH)):
            command += ["--exclude-module", module]
        # Much of the program is imported where it is first needed, or chosen by name.
        command += ["--collect-submodules", "app"]
        command += ["--log-level", "WARN", str(start)]
        subprocess.run(command, check=True, cwd=ROOT)
    return out / NAME


def main() -> None:
    """Build, and on request write the text for the Windows setup."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder to build in")
    parser.add_argument("--with-torch", action="store_true", help="PyTorch inside")
    parser.add_argument("--windows", action="store_true", help="write faceveil.nsi too")
    parser.add_argument(
        "--no-console", action="store_true", help="no terminal window (Windows, macOS)"
    )
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from app.cli import system_libraries

    lacking = ", ".join(part.name for part in system_libraries.missing())
    if lacking:
        raise SystemExit(
            f"{lacking} missing, and would not be carried: run faceveil doctor --install"
        )
    out = options.out.resolve()
    folder = build(out, console=not options.no_console, with_torch=options.with_torch)
    print(f"built {folder}")
    if options.windows:
        from app import __version__

        script = out / "faceveil.nsi"
        script.write_text(NSIS.format(version=__version__, folder=folder), encoding="utf-8")
        print(f"wrote {script}: run makensis on it")


if __name__ == "__main__":
    main()
