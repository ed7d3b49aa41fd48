"""Still pictures: the one decode that detection, screen, export and verification share.

Imports only ``app.core`` and its neighbours in ``app.video``.
"""

from __future__ import annotations

from app.video.stills.decoder import StillDecoder, still_of
from app.video.stills.picture import LeftOut, Pixels, StillKind, StillPicture, eight_bits
from app.video.stills.read import ANIMATED, read_still, still_kind

__all__ = [
    "ANIMATED",
    "LeftOut",
    "Pixels",
    "StillDecoder",
    "StillKind",
    "StillPicture",
    "eight_bits",
    "read_still",
    "still_kind",
    "still_of",
]
