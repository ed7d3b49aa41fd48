"""Pictures of a report: frames of the export alone, never of the source."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import simplejpeg

from app.core.errors import MediaError
from app.video import FrameReader, build_index, probe

_SIDE: Final = 420


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A frame of the export.

    Attributes:
        seconds: Since the first frame.
        jpeg: The picture.
        width, height: Its pixels.
    """

    seconds: float
    jpeg: bytes
    width: int
    height: int


def pictures_of(export: Path, wanted: list[float], *, most: int = 6) -> list[ReportPicture]:
    """Frames of an export, small.

    Args:
        export: The exported file.
        wanted: Seconds since the first frame, by importance; spread frames fill the rest.
        most: How many.
    """
    try:
        info = probe(export)
        index = build_index(info)
        spread = [(n + 0.5) * index.duration / most for n in range(most)]
        times = [*wanted, *spread]
        places = list(dict.fromkeys(index.pts_at_seconds(at) for at in times))[:most]
        found = []
        with FrameReader(info, index) as reader:
            for pts in sorted(places):
                image = reader.read_at(pts, max_side=_SIDE).image
                jpeg = simplejpeg.encode_jpeg(
                    np.ascontiguousarray(image), quality=80, colorspace="BGR"
                )
                height, width = image.shape[:2]
                found.append(ReportPicture(index.seconds(pts), jpeg, width, height))
        return found
    except MediaError:
        return []
