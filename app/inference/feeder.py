"""The decoder side of detection: frames of segments, the next one always being chosen afresh."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

from app.core.model import Image, MediaInfo
from app.core.prefetch import prefetch
from app.core.timebase import FrameIndex
from app.inference.sampling import Segment
from app.video.reader import FrameReader

_QUEUE_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Fed:
    """A decoded frame, by its ordinal; with no image it marks the end of its segment."""

    segment: Segment
    position: int
    pts: int
    image: Image | None


def feed(
    info: MediaInfo, index: FrameIndex, choose: Callable[[], Segment | None]
) -> Generator[Fed, None, None]:
    """Frames that a thread decodes into a queue limited in bytes; close it to end the thread.

    Args:
        info: The medium.
        index: Its frames.
        choose: Returns the segment to read next, or None when there is none left. Called on
            the decoder's thread.

    Raises:
        MediaError: The medium cannot be read.
    """
    waiting = max(4, min(48, _QUEUE_BYTES // max(1, info.width * info.height * 3)))
    return prefetch(_decoded(info, index, choose), waiting, "detect-decode")


def _decoded(
    info: MediaInfo, index: FrameIndex, choose: Callable[[], Segment | None]
) -> Generator[Fed, None, None]:
    with FrameReader(info, index, kept=0) as reader:
        pictures = None
        next_position = -1
        while (segment := choose()) is not None:
            # A segment that follows the last one goes on with the same decoder.
            if pictures is None or segment.first != next_position:
                pictures = reader.frames(index.at(segment.first), None)
            last = index.at(segment.last)
            for picture in pictures:
                yield Fed(segment, index.position(picture.pts), picture.pts, picture.image)
                if picture.pts >= last:
                    break
            yield Fed(segment, segment.last, last, None)
            next_position = segment.last + 1
