"""Data that decoders hang on pictures, which encoders write into the stream again."""

from __future__ import annotations

from typing import Final

import av
from av.sidedata.sidedata import Type

from app.export.notes import HiddenPart
from app.video.side_data import EXIF, SideDataRemover, carried_by

_PICTURE: Final = frozenset(
    {Type.DISPLAYMATRIX, Type.STEREO3D, Type.PANSCAN, Type.AFD}
    | {Type.MASTERING_DISPLAY_METADATA, Type.CONTENT_LIGHT_LEVEL, Type.AMBIENT_VIEWING_ENVIRONMENT}
)
"""How to show a picture. Nothing else reaches the encoder."""
_LISTED: Final = {
    Type.A53_CC: HiddenPart.CAPTIONS,
    Type.SEI_UNREGISTERED: HiddenPart.USER_DATA,
    Type.S12M_TIMECODE: HiddenPart.TIME_CODES,
    Type.GOP_TIMECODE: HiddenPart.TIME_CODES,
    Type.SPHERICAL: HiddenPart.SPHERICAL,
    Type.ICC_PROFILE: HiddenPart.COLOUR_PROFILE,
}


class FrameCleaner:
    """Takes hidden data off decoded pictures; samples are shared, not copied.

    Args:
        keep_captions: Leave captions on.

    Attributes:
        found: What pictures carried, in the order in which it was met.
    """

    def __init__(self, *, keep_captions: bool = False) -> None:
        self.found: dict[HiddenPart, None] = {}
        self._kept = _PICTURE | {Type.A53_CC} if keep_captions else _PICTURE
        self._remover = SideDataRemover()

    def clean(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The same picture without hidden data."""
        frame, unread = self._remover.readable(frame)
        for number in unread:
            self.found[HiddenPart.EXIF if number == EXIF else HiddenPart.OTHER] = None
        kinds = {one.type for one in carried_by(frame)}
        for kind in kinds:
            if kind in _LISTED:
                self.found[_LISTED[kind]] = None
        unwanted = kinds - self._kept
        if not unwanted:
            return frame
        return self._remover.without(frame, sorted(kind.value for kind in unwanted))
