"""Paths between Qt and Python: Qt's texts drop bytes of a name that are no text."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QUrl


def path_of_url(url: QUrl) -> Path:
    """The file that a dropped URL names, byte for byte."""
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    encoded = bytes(url.toEncoded().data())
    # file://host/path, mostly without a host.
    path = encoded[encoded.find(b"/", len(b"file://")) :]
    return Path(os.fsdecode(unquote_to_bytes(path)))


def url_of_path(path: Path) -> QUrl:
    """The URL of a file, byte for byte."""
    return QUrl.fromEncoded(path.absolute().as_uri().encode())
