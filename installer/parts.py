"""Sizes of a built program, by part."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

_PARTS: Final = {
    "PySide6": "Qt", "shiboken6": "Qt", "libQt6": "Qt", "libicu": "Qt", "libpyside": "Qt",
    "libshiboken": "Qt", "cv2": "OpenCV", "opencv": "OpenCV", "av": "PyAV", "av.libs": "PyAV",
    "onnxruntime": "ONNX Runtime", "numpy": "NumPy", "app": "Faceveil's weights and resources",
    "pyqtgraph": "pyqtgraph", "pydantic": "pydantic", "libpython": "Python", "python3": "Python",
    "base_library": "Python", "lib": "system libraries",
}  # fmt: skip
"""Beginnings of names in the folder; the longest that fits decides."""


def sizes(folder: Path) -> dict[str, int]:
    """Bytes by part, the largest first."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[_part(path.relative_to(folder))] += path.stat().st_size
    return dict(found.most_common())


def _part(path: Path) -> str:
    if path.parts[0] != "_internal":
        return "the program"
    first = path.parts[1]
    fitting = [start for start in _PARTS if first.startswith(start)]
    return _PARTS[max(fitting, key=len)] if fitting else "others"


def told(folder: Path) -> str:
    """The sizes as lines for a person."""
    found = sizes(folder)
    lines = [f"{size / 1e6:7.1f} MB  {part}" for part, size in found.items()]
    return "\n".join([*lines, f"{sum(found.values()) / 1e6:7.1f} MB  altogether"])
