"""Detectors that look at a video in the ways that its footage asks for."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.model import MediaInfo
from app.core.plugins import Detector
from app.core.timebase import FrameIndex
from app.inference.flat import FlatDetector, levels_of
from app.inference.turned import TurnedDetector, turn_of


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
    looking = list(detectors)
    levels = levels_of(info, index)
    if levels is not None:
        looking = [FlatDetector(one, levels) for one in looking]
    turn = turn_of(info, index, looking[0])
    return [TurnedDetector(one, turn) for one in looking] if turn else looking
