"""Prints the report into a PDF with Qt's own printer; works without a screen."""

from __future__ import annotations

import base64
import multiprocessing
import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from app.core.errors import EnvironmentProblem
from app.core.said import say

_DPI = 300
_SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)
_SCALE = 3
"""Plots are drawn so many times finer than they are shown."""


def write_pdf_apart(html: str, out: Path) -> None:
    """Print a report while a window is open: as :func:`write_pdf`, from any thread.

    Qt lays out text under locks that the window's thread needs for its own texts, and some of its
    calls keep Python's lock meanwhile: beside a window, it belongs into a process of its own.
    """
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as apart:
        try:
            apart.submit(write_pdf, html, out).result()
        except BrokenProcessPool as error:
            raise EnvironmentProblem(
                say("{out}: cannot be written, its printing broke off", out=out)
            ) from error


def write_pdf(html: str, out: Path) -> None:
    """Print a report, in the thread that Qt's own things belong to.

    Args:
        html: See :func:`app.release.report.html.report_html`.
        out: The file.

    Raises:
        EnvironmentProblem: It cannot be written.
    """
    _application()
    writer = QPdfWriter(str(out))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 14, 15, 14), QPageLayout.Unit.Millimeter)
    writer.setCreator("Faceveil")
    writer.setTitle(out.stem)
    document = QTextDocument()
    document.setDocumentMargin(0)
    # A printer of rich text knows no SVG: plots become fine pictures of the same size.
    document.setHtml(_SVG.sub(lambda found: _picture(found[0]), html))
    document.setPageSize(QSizeF(writer.width() * 96 / _DPI, writer.height() * 96 / _DPI))
    painter = QPainter()
    if not painter.begin(writer):
        raise EnvironmentProblem(say("{out}: cannot be written", out=out))
    scale = _DPI / 96
    try:
        height = document.pageSize().height()
        for page in range(document.pageCount()):
            if page:
                writer.newPage()
            painter.save()
            painter.scale(scale, scale)
            painter.translate(0, -page * height)
            area = document.pageSize()
            document.drawContents(painter, _clip(page * height, area))
            painter.restore()
    finally:
        painter.end()


def _clip(top: float, size: QSizeF) -> QRectF:
    return QRectF(0, top, size.width(), size.height())


def _application() -> None:
    """Fonts need an application; without a display it draws into memory."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux") and not (
            os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        ):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _KEPT.append(QGuiApplication([]))


_KEPT: list[QGuiApplication] = []


def _picture(svg: str) -> str:
    """A plot as an image element of the plot's own size."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return (
        f'<img width="{size.width()}" height="{size.height()}" '
        f'src="data:image/png;base64,{_png(image)}">'
    )


def _png(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return base64.b64encode(bytes(buffer.data().data())).decode()
