"""Detectors that look at a video in the ways that its footage asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.model import MediaInfo, MediaKind
from app.core.plugins import Detector
from app.core.timebase import FrameIndex
from app.inference.footage.flat import FlatDetector, levels_of
from app.inference.footage.samples import samples_of
from app.inference.footage.turned import TurnedDetector, turn_of


@dataclass(frozen=True, slots=True)
class Kind:
    """What footage, or a still, is like.

    Attributes:
        levels: See :func:`levels_of`.
        turn: See :func:`turn_of`.
        still: It is a single picture.
    """

    levels: tuple[float, float] | None = None
    turn: int = 0
    still: bool = False

    def seen_by(self, detector: Detector) -> Detector:
        """A detector that also sees such footage clear and upright."""
        clear = detector if self.levels is None else FlatDetector(detector, self.levels)
        return TurnedDetector(clear, self.turn, still=self.still) if self.turn else clear


_known: dict[tuple[str, int, int], Kind] = {}


def kind_of(info: MediaInfo, index: FrameIndex, detector: Detector) -> Kind:
    """What a video or a still is like; known once for a file, so that all that look at it agree.

    Args:
        info: The medium.
        index: Its frames.
        detector: Says how the pictures are turned.
    """
    try:
        state = info.path.stat()
    except OSError:
        return Kind()
    key = (str(info.path), state.st_mtime_ns, state.st_size)
    if key not in _known:
        images = samples_of(info, index)
        levels = levels_of(images)
        turn = turn_of(images, Kind(levels).seen_by(detector))
        _known[key] = Kind(levels, turn, info.kind is MediaKind.IMAGE)
    return _known[key]


def as_footage_asks(
    info: MediaInfo, index: FrameIndex, detectors: Sequence[Detector]
) -> list[Detector]:
    """Detectors that also see flat footage clear, and footage that is turned upright.

    Args:
        info: The medium.
        index: Its frames.
        detectors: At least one; the first says how the footage is turned. Closed by whoever made
            them.
    """
    kind = kind_of(info, index, detectors[0])
    return [kind.seen_by(one) for one in detectors]
