"""What ``faceveil doctor --slim`` takes out is missed by nothing, and only where nobody else is."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from app.cli import slim
from app.core.licences import closure
from installer import elf

ROOT = Path(__file__).resolve().parents[2]


def installed(folder: Path, name: str, files: dict[str, bytes]) -> metadata.Distribution:
    """A package as pip leaves it."""
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir(parents=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (about / "RECORD").write_text("".join(f"{path},,\n" for path in files))
    return metadata.PathDistribution(about)


def test_only_what_is_never_reached_is_spare(tmp_path: Path) -> None:
    kept = ("PySide6/QtCore.abi3.so", "PySide6/Qt/translations/qtbase_fr.qm")
    spare = ("PySide6/Qt/qml/a/b.qml", "PySide6/Qt/translations/qtbase_da.qm", "PySide6/QtQml.pyi")
    package = installed(tmp_path, "PySide6_Essentials", dict.fromkeys((*kept, *spare), b"."))
    assert slim.spare_files(package) == [tmp_path / name for name in spare]
    (tmp_path / spare[0]).unlink()
    assert slim.spare_files(package) == [tmp_path / name for name in spare[1:]]
    other = installed(tmp_path, "other", {"PySide6/Qt/qml/c.qml": b"."})
    assert slim.spare_files(other) == []


def test_what_others_may_need_stays(tmp_path: Path) -> None:
    ours = [
        installed(tmp_path, name, {}) for name in ("faceveil", "pip", "numpy", "PySide6_Essentials")
    ]
    assert slim.why_not(ours, own_environment=True) is None
    assert "shared" in str(slim.why_not(ours, own_environment=False))
    theirs = installed(tmp_path, "napari", {})
    assert "napari" in str(slim.why_not([*ours, theirs], own_environment=True))


@pytest.mark.skipif(
    sys.platform != "linux" or not elf.can_build(), reason="binutils are not installed"
)
def test_no_library_that_stays_links_one_that_goes() -> None:
    for name in closure():
        package = metadata.distribution(name)
        gone = {path.resolve() for path in slim.spare_files(package)}
        files = [Path(str(package.locate_file(file))).resolve() for file in package.files or ()]
        names = {path.name for path in gone}
        for path in files:
            if path not in gone and path.exists() and elf.is_elf(path):
                assert not names & set(elf.needed(path)), f"{name}: {path.name}"


def test_the_program_reaches_none_of_what_goes(short_clip: Path, tmp_path: Path) -> None:
    script = f"""
import sys
from importlib import metadata
from pathlib import Path
from app.cli import main, slim
from app.core.licences import closure
gone = {{str(p) for n in closure() for p in slim.spare_files(metadata.distribution(n))}}
assert len(gone) > 1000, len(gone)
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
clip, out = {str(short_clip)!r}, {str(tmp_path / "out.mp4")!r}
assert main(["redact", clip, "-o", out, "--preset", "fast"]) == 0
from app.widgets.application import make_application, make_window
app = make_application()
place = Path({str(tmp_path)!r})
window = make_window(settings=place / "s", logs=place / "l", documents=place / "d")
window.show()
app.processEvents()
import pyqtgraph
window.leave()
loaded = {{str(getattr(m, "__file__", None)) for m in list(sys.modules.values())}}
mapped = {{line.split()[-1] for line in open("/proc/self/maps")}}
reached = gone & (loaded | mapped | set(opened))
assert not reached, reached
"""
    if sys.platform != "linux":
        pytest.skip("what a process has opened is read from /proc")
    subprocess.run(
        [sys.executable, "-c", script], check=True, cwd=ROOT, timeout=240,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
