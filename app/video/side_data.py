"""What decoders hang on pictures: reading it, and taking it off."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final

import av
from av.filter import Graph
from av.sidedata.sidedata import SideDataContainer

EXIF: Final = 31
"""FFmpeg's number (AV_FRAME_DATA_EXIF), for which PyAV has no name."""
ALL: Final = -1


class SideDataRemover:
    """Takes kinds of data off pictures; samples are shared, not copied."""

    def __init__(self) -> None:
        self._graphs: dict[tuple[Any, ...], Any] = {}

    def without(self, frame: av.VideoFrame, kinds: Iterable[int]) -> av.VideoFrame:
        """The same picture without data of these kinds, FFmpeg's numbers."""
        key = (tuple(kinds), frame.width, frame.height, frame.format.name)
        if key not in self._graphs:
            self._graphs[key] = _graph(frame, key[0])
        graph = self._graphs[key]
        graph.push(frame)
        made: av.VideoFrame = graph.pull()
        if frame.time_base:
            made.time_base = frame.time_base
        return made

    def readable(self, frame: av.VideoFrame) -> tuple[av.VideoFrame, list[int]]:
        """A picture that carries nothing but what PyAV can read, and what was taken off for that.

        Pictures of cameras' motion JPEG carry EXIF, for one.
        """
        taken: list[int] = []
        for kind in (EXIF, ALL):
            try:
                carried_by(frame)
            except ValueError:
                frame = self.without(frame, [kind])
                taken.append(kind)
        return frame, taken


def side_data_of(frame: av.VideoFrame) -> list[Any]:
    """Everything that PyAV can read of what a picture carries."""
    readable, _ = SideDataRemover().readable(frame)
    return carried_by(readable)


def carried_by(frame: av.VideoFrame) -> list[Any]:
    """What a picture carries now.

    A frame's own attribute is filled once, and points to freed memory after the frame was made
    writable.

    Raises:
        ValueError: PyAV has no name for something in it.
    """
    made: Any = SideDataContainer
    return list(made(frame))


def _graph(frame: av.VideoFrame, kinds: Iterable[int]) -> Any:
    graph = Graph()
    last = graph.add_buffer(
        width=frame.width,
        height=frame.height,
        format=frame.format,
        time_base=Fraction(frame.time_base or 1),
    )
    for kind in kinds:
        following = graph.add("sidedata", f"mode=delete:type={kind}")
        last.link_to(following)
        last = following
    last.link_to(graph.add("buffersink"))
    graph.configure()
    return graph
