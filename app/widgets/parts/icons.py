"""Icons and style files: where they lie, and icons in the colours of the theme."""

from __future__ import annotations

import weakref
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_PACKAGE = Path(__file__).resolve().parents[2]
_PLACES = (_PACKAGE.parent / "resources", _PACKAGE / "_data" / "resources")


class HasIcon(Protocol):
    """Actions and buttons."""

    def setIcon(self, icon: QIcon, /) -> None: ...


_colors = {"normal": "#e8eaed", "disabled": "#6d7682", "on_accent": "#06222a"}
_bound: list[tuple[weakref.ref[HasIcon], str, str]] = []


def folder(name: str) -> Path:
    """A folder of resources, in a checkout or in an installed or frozen program."""
    for place in _PLACES:
        if (place / name).is_dir():
            return place / name
    raise FileNotFoundError(f"the program's own folder {name!r} is missing: install it again")


@cache
def text(name: str) -> str:
    """A text resource, such as ``style/app.qss``."""
    path = Path(name)
    return (folder(str(path.parent)) / path.name).read_text(encoding="utf-8")


def set_icon_colors(normal: str, disabled: str, on_accent: str) -> None:
    """Recolour every bound icon (the theme changed)."""
    _colors.update(normal=normal, disabled=disabled, on_accent=on_accent)
    alive = []
    for reference, name, role in _bound:
        target = reference()
        if target is None:
            continue
        try:
            target.setIcon(icon(name, role=role))
        except RuntimeError:  # its C++ side is gone
            continue
        alive.append((reference, name, role))
    _bound[:] = alive


def bind(target: HasIcon, name: str, *, role: str = "normal") -> None:
    """Give an action or button an icon that follows the theme."""
    _bound[:] = [entry for entry in _bound if entry[0]() is not target]
    _bound.append((weakref.ref(target), name, role))
    target.setIcon(icon(name, role=role))


def icon(name: str, *, role: str = "normal") -> QIcon:
    """An icon in the theme's colours. ``role``: normal, on_accent, or a ``#rrggbb``."""
    normal = _colors.get(role, role)
    out = QIcon()
    for size in (16, 20, 24, 32, 48):
        out.addPixmap(pixmap(name, size, normal))
        out.addPixmap(pixmap(name, size, _colors["disabled"]), QIcon.Mode.Disabled)
    return out


def picture(path: Path) -> QPixmap:
    """A picture from a file; a null one where it cannot be read."""
    return QPixmap(str(path))


@lru_cache(maxsize=1024)
def pixmap(name: str, size: int, color: str, *, ratio: float = 1.0) -> QPixmap:
    """A square picture of an icon, ``size`` device-independent pixels wide."""
    renderer = _renderer(name, color)
    side = round(size * ratio)
    out = QPixmap(QSize(side, side))
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    out.setDevicePixelRatio(ratio)
    return out


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    source = text(f"icons/{name}.svg").replace("currentColor", color)
    return QSvgRenderer(QByteArray(source.encode()))
