"""Runs PyInstaller: the program as a folder that needs no Python."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from app.core.licences import NEEDED
from installer import check, licences, trim

ROOT: Final = Path(__file__).resolve().parents[1]
NAME: Final = "faceveil"
DATA: Final = "app/_data"

_TORCH: Final = ("torch", "torchvision")
_QT: Final = (
    "QtDBus", "QtDesigner", "QtHelp", "QtNetwork", "QtOpenGL", "QtOpenGLWidgets", "QtPrintSupport",
    "QtQml", "QtQuick", "QtQuickWidgets", "QtSql", "QtSvgWidgets", "QtTest", "QtUiTools", "QtXml",
)  # fmt: skip
"""Modules that pyqtgraph would take where they are, for what is not used here. The two for OpenGL
have to be there; they are replaced by small ones (``installer/placeholders``)."""
_LEFT_OUT: Final = (
    "tkinter", "matplotlib", "IPython", "pytest", "hypothesis", "mypy", "PyQt5", "PyQt6", "onnx",
    "skimage", "scipy", "pycocotools", "sympy", "pyqtgraph.examples", "pyqtgraph.opengl", "PIL",
    "cuda", "yaml", "psutil", "setuptools", "pkg_resources", "h5py", "cupy", "numba", "OpenGL",
    "distributed", "dask", "tornado", "pympi", "pandas", "sleap_io", "dlib",
    # What other packages offer and this program never asks of them: colours in tracebacks, the
    # parser of C declarations, an interactive prompt. TLS: nothing is ever sent over a network.
    "pygments", "rich", "markdown_it", "toml", "cffi", "pycparser", "readline", "ssl", "_ssl",
    "c2pa",
    "numpy.f2py", "onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.tools",
    *(f"PySide6.{name}" for name in _QT),
)  # fmt: skip
_CASCADE: Final = "haarcascade_frontalface_default.xml"

_START = """import multiprocessing, sys
from app.cli import main
if __name__ == '__main__':
    multiprocessing.freeze_support()
    sys.exit(main())
"""


class Incomplete(SystemExit):
    """Something is missing that the program needs."""


def weights() -> list[Path]:
    """Weights and their manifest; all have to be here.

    Raises:
        Incomplete: A third-party file is missing.
    """
    folder = ROOT / "weights"
    manifest = folder / "manifest.json"
    found = [manifest]
    for line in json.loads(manifest.read_text(encoding="utf-8"))["weights"]:
        places = [folder / line["file"], folder / "third_party" / line["file"]]
        here = next((path for path in places if path.is_file()), None)
        if here is None:
            raise Incomplete(f"{line['file']} is missing: run pip install -e '.[dev]' first")
        found.append(here)
    return found


def resources() -> Path:
    """Icons, styles and the portrait of the demonstration clip, which an installation puts there.

    Raises:
        Incomplete: The portrait is missing.
    """
    if not (ROOT / "resources" / "third_party" / "astronaut.png").is_file():
        raise Incomplete("the portrait is missing: run pip install -e '.[dev]' first")
    return ROOT / "resources"


def build(out: Path, *, with_torch: bool) -> Path:
    """Build the folder, take out what is never reached, and check what is left.

    Raises:
        Incomplete: Something that the program imports or links is not there.
        subprocess.CalledProcessError: PyInstaller failed.
    """
    with tempfile.TemporaryDirectory() as work:
        _run(Path(work), out, with_torch=with_torch)
    folder = out / NAME
    names = [path.name for path in folder.rglob("*")]
    for step in trim.trim(folder):
        print(f"{step.bytes / 1e6:7.1f} MB less: {step.what}")
    complete(folder, names, with_torch=with_torch)
    told = folder / "_internal" / DATA / "licences.json"
    told.write_text(licences.list_for(folder), encoding="utf-8")
    return folder


def complete(folder: Path, names: list[str], *, with_torch: bool) -> None:
    """Refuse a program that lacks something.

    Args:
        names: Of the files that it had before it was trimmed.

    Raises:
        Incomplete: Says what.
    """
    program = next(path for path in (folder / NAME, folder / f"{NAME}.exe") if path.is_file())
    wanted = check.imported(ROOT / "app") | check.own_modules(ROOT / "app")
    lacks = check.missing(wanted, check.held_by(folder, program), with_torch=with_torch)
    if sys.platform == "linux":
        lacks += trim.lacking(folder, names)
    if lacks:
        raise Incomplete("the program lacks: " + ", ".join(lacks))


def _run(work: Path, out: Path, *, with_torch: bool) -> None:
    import cv2

    win = sys.platform == "win32"
    start = work / "start.py"
    start.write_text(_START, encoding="utf-8")
    data = [(path, f"{DATA}/weights") for path in weights()]
    data.append((resources(), f"{DATA}/resources"))
    data += [
        (ROOT / "docs" / "USER_GUIDE.md", f"{DATA}/docs"),
        (ROOT / "docs/images", f"{DATA}/docs/images"),
    ]
    data += [(path, "PySide6") for path in sorted((ROOT / "installer/placeholders").glob("*.py"))]
    data.append((Path(cv2.__file__).parent / "data" / _CASCADE, "cv2/data"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--onedir"]
    command += ["--name", NAME, "--distpath", str(out), "--workpath", str(work)]
    command += ["--specpath", str(work), "--paths", str(ROOT)]
    # On Windows the program writes into the terminal that it was started from, and opens none.
    command += ["--console", "--hide-console", "hide-early"] if win else []
    # On macOS this makes faceveil.app beside the folder.
    command += ["--windowed"] if sys.platform == "darwin" else []
    for path, place in data:
        command += ["--add-data", f"{path}:{place}"]
    for package in (*NEEDED, *(_TORCH if with_torch else ())):
        # faceveil doctor shows their versions.
        command += ["--copy-metadata", package]
    for module in (*_LEFT_OUT, *(() if with_torch else _TORCH)):
        command += ["--exclude-module", module]
    # Much of the program is imported where it is first needed, or chosen by name.
    command += ["--collect-submodules", "app", "--collect-submodules", "numpy.random"]
    command += ["--log-level", "WARN", str(start)]
    subprocess.run(command, check=True, cwd=ROOT)
