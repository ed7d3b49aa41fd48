"""Searches everything in a folder for a clear face: films, pictures, and pictures in files."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import cv2
import numpy as np

from app.core.errors import MediaError
from app.core.model import Image
from app.video import FrameReader, open_medium
from tests.release.exported import face_box

_PICTURE = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF....WEBP", re.DOTALL)
"""What JPEG, PNG and WebP begin with."""
_EMBEDDED = re.compile(rb"data:image/\w+;base64,([A-Za-z0-9+/=]+)")
_ALIKE = 0.75
"""Correlation from which a place of a picture shows the face."""
_SIZES = (1.0, 0.75, 0.5)


def with_clear_faces(folder: Path, source: Path, *, but: Iterable[Path] = ()) -> list[Path]:
    """Files in a folder that show the first face of :mod:`tests.release.exported`.

    Args:
        source: The clip as it was filmed.
        but: Files that may.
    """
    with FrameReader(*open_medium(source)) as reader:
        clear = [(n, picture.image) for n, picture in enumerate(reader.frames()) if n % 8 == 0]
    faces = []
    for place, image in clear:
        x1, y1, x2, y2 = (int(v) for v in face_box(place).array())
        faces.append(np.asarray(cv2.cvtColor(image[y1:y2, x1:x2], cv2.COLOR_BGR2GRAY), np.uint8))
    files = (path for path in folder.rglob("*") if path.is_file() and path not in set(but))
    return [path for path in files if any(_shows(p, faces) for p in _pictures_in(path))]


def _pictures_in(path: Path) -> Iterator[Image]:
    data = path.read_bytes()
    parts = [data[found.start() :] for found in _PICTURE.finditer(data)]
    parts += [base64.b64decode(found[1]) for found in _EMBEDDED.finditer(data)]
    for part in parts:
        image = cv2.imdecode(np.frombuffer(part, np.uint8), cv2.IMREAD_GRAYSCALE)
        if image is not None:
            yield np.asarray(image, np.uint8)
    if path.suffix in (".mp4", ".mkv", ".part"):
        try:
            medium = open_medium(path)
        except MediaError:
            return
        with FrameReader(*medium) as reader:
            for picture in reader.frames():
                yield np.asarray(cv2.cvtColor(picture.image, cv2.COLOR_BGR2GRAY), np.uint8)


def _shows(picture: Image, faces: list[Image]) -> bool:
    for face in faces:
        for size in _SIZES:
            small = cv2.resize(face, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
            if small.shape[0] > picture.shape[0] or small.shape[1] > picture.shape[1]:
                continue
            found = cv2.matchTemplate(picture, small, cv2.TM_CCOEFF_NORMED)
            if float(np.nan_to_num(found, posinf=0.0, neginf=0.0).max()) > _ALIKE:
                return True
    return False
