"""Undoing a mirrored display matrix, so that everything else deals with turns alone."""

from __future__ import annotations

import av
from av.filter import Graph


class Unmirror:
    """Flips frames left to right in their own pixel format."""

    def __init__(self) -> None:
        self._graph: Graph | None = None
        self._shape: tuple[int, int, str] | None = None

    def __call__(self, frame: av.VideoFrame) -> av.VideoFrame:
        """The flipped frame with the same stamp."""
        shape = (frame.width, frame.height, frame.format.name)
        if self._graph is None or shape != self._shape:
            graph = Graph()
            source = graph.add_buffer(
                width=frame.width,
                height=frame.height,
                format=frame.format,
                time_base=frame.time_base,
            )
            flip = graph.add("hflip")
            sink = graph.add("buffersink")
            source.link_to(flip)
            flip.link_to(sink)
            graph.configure()
            self._graph, self._shape = graph, shape
        self._graph.push(frame)
        flipped = self._graph.pull()
        assert isinstance(flipped, av.VideoFrame)
        flipped.pts, flipped.time_base = frame.pts, frame.time_base
        flipped.colorspace, flipped.color_range = frame.colorspace, frame.color_range
        return flipped
