"""The decoder side of detection: frames of segments, the next one always being chosen afresh."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing

from app.core.model import MediaInfo
from app.core.prefetch import prefetch
from app.core.shown import Condition, ShownPicture
from app.core.timebase import FrameIndex
from app.inference.footage.shapes import Shape
from app.inference.looking.abrupt import samples_of
from app.inference.looking.closely import Fed, closely
from app.inference.looking.sampling import Segment
from app.video.reader import FrameReader

_QUEUE_BYTES = 64 * 2**20

Focus = Callable[[], int | None]
"""Returns the PTS a person is looking at, or None."""


def feed(
    info: MediaInfo, index: FrameIndex, choose: Callable[[], Segment | None]
) -> Generator[Fed, None, None]:
    """Frames that a thread decodes into a queue limited in bytes; close it to end the thread.

    Their pictures have the shape in which they are shown, see :class:`Shape`.

    Args:
        info: The medium.
        index: Its frames.
        choose: Returns the segment to read next, or None when there is none left. Called on
            the decoder's thread.

    Raises:
        MediaError: The medium cannot be read.
    """
    waiting = max(4, min(48, _QUEUE_BYTES // max(1, info.width * info.height * 3)))
    return prefetch(_judged(info, index, choose), waiting, "detect-decode")


def _judged(
    info: MediaInfo, index: FrameIndex, choose: Callable[[], Segment | None]
) -> Generator[Fed, None, None]:
    with closing(_decoded(info, index, choose)) as decoded:
        yield from closely(decoded)


def _decoded(
    info: MediaInfo, index: FrameIndex, choose: Callable[[], Segment | None]
) -> Generator[Fed, None, None]:
    shape = Shape.of(info)
    with FrameReader(info, index, kept=0, marked=True) as reader:
        pictures = None
        next_position = -1
        while (segment := choose()) is not None:
            # A segment that follows the last one goes on with the same decoder.
            if pictures is None or segment.first != next_position:
                pictures = reader.frames(index.at(segment.first), None)
            last = index.at(segment.last)
            for picture in pictures:
                at = index.position(picture.pts)
                image = shape.image(picture.image)
                condition = Condition.FITTED if picture.fitted else Condition.SOUND
                condition = Condition.DAMAGED if picture.damaged else condition
                yield Fed(
                    segment,
                    at,
                    picture.pts,
                    image,
                    ShownPicture(at, picture.fingerprint, condition),
                    samples_of(image),
                )
                if picture.pts >= last:
                    break
            yield Fed(segment, segment.last, last, None)
            next_position = segment.last + 1


def take_next(left: list[Segment], index: FrameIndex, focus: Focus | None) -> Segment | None:
    """Take the segment to process next off the list.

    From the focus onward, as playback would go; then what lies before, nearest first.
    """
    if not left:
        return None
    wanted = focus() if focus is not None else None
    if wanted is None:
        return left.pop(0)
    at = index.position(wanted)
    ahead = next((i for i, part in enumerate(left) if part.last >= at), len(left) - 1)
    return left.pop(ahead)
