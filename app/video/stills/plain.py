"""PNG, WebP and BMP, which OpenCV reads as they are."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.core.errors import MediaError
from app.core.said import say
from app.video import orientation
from app.video.stills.picture import Decoded, check_size, damaged


def read_png(path: Path) -> Decoded:
    """Decode a PNG file that holds one picture."""
    data = np.fromfile(path, np.uint8)
    width, height, bits = struct.unpack(">IIB", data[16:25].tobytes().ljust(9, b"\0"))
    check_size(path, width, height)
    return Decoded(_decode(data, path), bits, orientation.of_image_file(path))


def read_bmp(path: Path) -> Decoded:
    """Decode a BMP file."""
    data = np.fromfile(path, np.uint8)
    head = data[14:26].tobytes().ljust(12, b"\0")
    form = "<HH" if head[:4] == b"\x0c\0\0\0" else "<ii"
    width, height = struct.unpack_from(form, head, 4)
    check_size(path, abs(width), abs(height))
    return Decoded(_decode(data, path), 8)


def read_webp(path: Path) -> Decoded:
    """Decode a WebP file that holds one picture.

    Raises:
        MediaError: It is animated, or as for the others.
    """
    data = np.fromfile(path, np.uint8)
    head = data[:30].tobytes().ljust(30, b"\0")
    if head[12:16] == b"VP8X":
        if head[20] & 0x02:
            raise MediaError(
                path, say("animated WebP cannot be read"), say("Convert it to GIF or MP4 first")
            )
        width, height = (1 + int.from_bytes(head[n : n + 3], "little") for n in (24, 27))
        check_size(path, width, height)
    return Decoded(_decode(data, path), 8, orientation.of_image_file(path))


def _decode(data: Any, path: Path) -> Any:
    try:
        picture: Any = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise damaged(path, str(error).splitlines()[0]) from error
    if picture is None:
        raise damaged(path, "it breaks off, or its data make no sense")
    return picture
