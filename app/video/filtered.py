"""Frames passed through one of FFmpeg's filters, in their own pixel format."""

from __future__ import annotations

import av
from av.filter import Graph


class Filtered:
    """A filter, such as "hflip", which flips left to right, or "copy".

    Args:
        name: What FFmpeg calls it.
        settings: In FFmpeg's words.
    """

    def __init__(self, name: str, settings: str | None = None) -> None:
        self._name = name
        self._settings = settings
        self._graph: Graph | None = None
        self._shape: tuple[int, int, str] | None = None

    def __call__(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The new frame, with the same stamp."""
        shape = (frame.width, frame.height, frame.format.name)
        if self._graph is None or shape != self._shape:
            graph = Graph()
            source = graph.add_buffer(
                width=frame.width,
                height=frame.height,
                format=frame.format,
                time_base=frame.time_base,
            )
            work = graph.add(self._name, self._settings)
            sink = graph.add("buffersink")
            source.link_to(work)
            work.link_to(sink)
            graph.configure()
            self._graph, self._shape = graph, shape
        self._graph.push(frame)
        made = self._graph.pull()
        assert isinstance(made, av.VideoFrame)
        made.pts, made.time_base = frame.pts, frame.time_base
        made.colorspace, made.color_range = frame.colorspace, frame.color_range
        return made
