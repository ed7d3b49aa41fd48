"""Reading media with PyAV: probe, frame index, exact decoding, pictures, cache.

Imports only ``app.core``. Review, export, inference and everything above may import it.
"""

from __future__ import annotations

from app.video.cache import FrameCache
from app.video.convert import to_bgr
from app.video.index import build_index
from app.video.media import open_medium
from app.video.probe import probe
from app.video.reader import FrameReader, Picture, RawFrame

__all__ = [
    "FrameCache",
    "FrameReader",
    "Picture",
    "RawFrame",
    "build_index",
    "open_medium",
    "probe",
    "to_bgr",
]
