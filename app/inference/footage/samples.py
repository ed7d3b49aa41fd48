"""A few pictures of a video, to learn what kind of footage it is."""

from __future__ import annotations

import logging
from typing import Final

import numpy as np

from app.core.errors import MediaError
from app.core.model import Image, MediaInfo
from app.core.timebase import FrameIndex
from app.inference.footage.shapes import Shape
from app.video.reader import FrameReader

_LOG = logging.getLogger(__name__)
_COUNT: Final = 4


def samples_of(info: MediaInfo, index: FrameIndex) -> list[Image]:
    """Four pictures spread over a video, or the still, in the shape in which they are shown."""
    places = np.linspace(0, len(index) - 1, _COUNT + 2)[1:-1].round().astype(int)
    shape, images = Shape.of(info), []
    try:
        with FrameReader(info, index, kept=0) as reader:
            for place in np.unique(places).tolist():
                images.append(shape.image(reader.read_at(index.at(place)).image))
    except MediaError as error:
        _LOG.info("not all samples can be read: %s", error)
    return images
