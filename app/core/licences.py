"""What the program is made of, and under which licences its parts may be passed on."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from app import __version__

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_BUILT: Final = _PACKAGE / "_data" / "licences.json"
"""Where a built program has the list: its packages are no packages any more."""
_WEIGHTS: Final = (_PACKAGE / "_data" / "weights", _PACKAGE.parent / "weights")
_TEXT: Final = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_CLASSIFIER: Final = "License :: "
_PORTRAIT: Final = "Portrait of the demonstration clip (NASA, Eileen Collins)"
NEEDED: Final = (
    "av", "cryptography", "lap", "numpy", "onnxruntime", "opencv-python-headless", "platformdirs",
    "pydantic", "pyqtgraph", "PySide6-Essentials", "safetensors", "simplejpeg",
)  # fmt: skip
"""Packages that the program needs; what these need is found by asking them."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program carries or needs.

    Attributes:
        name: As its makers call it.
        version: Empty where there is none.
        licence: Its short name, or what is known instead.
        text: The licence itself, with those of what the part holds; may be empty.
    """

    name: str
    version: str
    licence: str
    text: str = ""


_IN_WHEELS: Final = (
    Part(
        "FFmpeg with x264, x265, SVT-AV1, dav1d, libvpx, LAME, Opus and others",
        "",
        "GPL-3.0-or-later as a whole",
        "In PyAV's wheels; its project says from which sources they are built. x264 and x265 are "
        "under GPL-2.0-or-later, the others under LGPL, BSD and MIT licences.",
    ),
    Part(
        "Qt",
        "",
        "GPL-3.0-only (of its LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only)",
        "In the wheels of PySide6. The text of the GPL, version 3, is that of Faceveil's own "
        "licence, the first of this list.",
    ),
)


@cache
def parts() -> tuple[Part, ...]:
    """All parts, Faceveil itself first, then by name."""
    if _BUILT.is_file():
        return tuple(Part(**one) for one in json.loads(_BUILT.read_text(encoding="utf-8")))
    return collected()


def collected(more: Iterable[Part] = ()) -> tuple[Part, ...]:
    """The parts of this installation, read from what is installed.

    Args:
        more: Others that a build brings along.
    """
    own = Part("Faceveil", __version__, "GPL-3.0-or-later", _own_text())
    found = [_of_package(name) for name in closure()]
    found += [_python(), *_weights(), *_IN_WHEELS, Part(_PORTRAIT, "", "public domain"), *more]
    return (own, *sorted(found, key=lambda part: part.name.lower()))


def as_json(listed: Iterable[Part]) -> str:
    """What :func:`parts` reads in a built program."""
    return json.dumps([asdict(part) for part in listed], ensure_ascii=False)


def closure() -> list[str]:
    """Names of the packages that are needed, and of those that these need."""
    waiting, seen = list(NEEDED), dict[str, str]()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        try:
            about = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        seen[key] = name
        for line in about.requires or []:
            if "extra ==" not in line:
                waiting.append(re.split(r"[ ;\[<>=!~(]", line, maxsplit=1)[0])
    return list(seen.values())


def _of_package(name: str) -> Part:
    about = metadata.distribution(name)
    texts = [
        file.read_text() for file in about.files or () if _TEXT.search(file.name) and _is_text(file)
    ]
    return Part(about.name, about.version, _licence(about), "\n\n".join(filter(None, texts)))


def _is_text(file: metadata.PackagePath) -> bool:
    return file.suffix.lower() in ("", ".txt", ".md", ".rst", ".lgpl", ".gpl", ".bsd")


def _licence(about: metadata.Distribution) -> str:
    told: Any = about.metadata
    short = told.get("License-Expression") or told.get("License") or ""
    if short and "\n" not in short and len(short) < 120:
        return str(short)
    classified = [
        line.removeprefix(_CLASSIFIER).removeprefix("OSI Approved :: ")
        for line in told.get_all("Classifier") or []
        if line.startswith(_CLASSIFIER)
    ]
    return ", ".join(classified) or "see its text"


def _own_text() -> str:
    for place in (_PACKAGE.parent / "LICENSE", *_PACKAGE.parent.glob("faceveil-*/**/LICENSE")):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    return ""


def _python() -> Part:
    version = ".".join(str(number) for number in sys.version_info[:3])
    base = Path(sys.base_prefix)
    places = (base / "LICENSE.txt", *base.glob("lib/python3*/LICENSE.txt"))
    text = next((p.read_text(encoding="utf-8") for p in places if p.is_file()), "")
    return Part("Python", version, "PSF-2.0", text)


def _weights() -> list[Part]:
    manifest = next(
        (p / "manifest.json" for p in _WEIGHTS if (p / "manifest.json").is_file()), None
    )
    if manifest is None:
        return []
    listed = json.loads(manifest.read_text(encoding="utf-8"))["weights"]
    return [Part(f"Weights {one['name']}", "", one["licence"], one["source"]) for one in listed]
