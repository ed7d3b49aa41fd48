"""Data that decoders hang on pictures, which encoders write into the stream again."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

import av
from av.filter import Graph
from av.sidedata.sidedata import Type

from app.export.notes import HiddenPart

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
_ALL = -1


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
        self._graphs: dict[tuple[Any, ...], Any] = {}

    def clean(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The same picture without hidden data."""
        unwanted = self._unwanted(frame)
        if not unwanted:
            return frame
        key = (unwanted, frame.width, frame.height, frame.format.name)
        if key not in self._graphs:
            self._graphs[key] = _graph(frame, unwanted)
        graph = self._graphs[key]
        graph.push(frame)
        made: av.VideoFrame = graph.pull()
        made.time_base = frame.time_base
        return made

    def _unwanted(self, frame: av.VideoFrame) -> tuple[int, ...]:
        try:
            side: Any = frame.side_data
            kinds = {one.type for one in side}
        except ValueError:  # PyAV has no name for a kind that FFmpeg knows.
            self.found[HiddenPart.OTHER] = None
            return (_ALL,)
        for kind in kinds:
            if kind in _LISTED:
                self.found[_LISTED[kind]] = None
        return tuple(sorted(kind.value for kind in kinds - self._kept))


def _graph(frame: av.VideoFrame, unwanted: tuple[int, ...]) -> Any:
    graph = Graph()
    last = graph.add_buffer(
        width=frame.width,
        height=frame.height,
        format=frame.format,
        time_base=Fraction(frame.time_base or 1),
    )
    for kind in unwanted:
        following = graph.add("sidedata", f"mode=delete:type={kind}")
        last.link_to(following)
        last = following
    last.link_to(graph.add("buffersink"))
    graph.configure()
    return graph
