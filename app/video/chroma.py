"""Where a video's chroma samples lie between its luma samples."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any, Final

import av

from app.video.source import open_container

_SITING: Final = re.compile(rb"\x55\xb7\x81([\x01\x02])\x55\xb8\x81([\x01\x02])")
"""The elements ChromaSitingHorz and ChromaSitingVert of a Matroska track (RFC 9559, 5.1.4)."""
_NAMES: Final = {
    (1, 2): "left",
    (2, 2): "center",
    (1, 1): "topleft",
    (2, 1): "top",
}


def chroma_location(path: Path, index: int) -> str | None:
    """FFmpeg's name for the place of a video stream's chroma samples; None if it is not told.

    PyAV does not show it, but FFmpeg notes it in the header of a Matroska file.

    Args:
        path: The medium.
        index: Of the stream.

    Raises:
        MediaError: The file is gone or cannot be read.
    """
    header = io.BytesIO()
    with open_container(path) as container:
        stream: Any = container.streams[index]
        try:
            with av.open(header, "w", format="matroska") as made:
                made.add_stream_from_template(stream, opaque=True)
                made.start_encoding()
        except (av.FFmpegError, ValueError):
            return None
    found = _SITING.search(header.getvalue())
    return None if found is None else _NAMES[found[1][0], found[2][0]]
