"""Whether a clock that runs ahead was set anew, or whether a picture simply stood for long."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import av
import numpy as np

from app.core.model import IntArray, MediaInfo
from app.video import stamps
from app.video.source import clock_resets, open_container

_HOUR = Fraction(3600)


def reset_gap(info: MediaInfo, dts: IntArray) -> int | None:
    """From which step ahead on a medium's clock was set anew, in ticks.

    Transport streams are joined as texts are. Where the clock runs ahead by more than ten seconds,
    the sound tells: it does the same, or goes on while one picture stands. Without sound, only
    what is longer than an hour is taken for a joint.

    Args:
        info: The medium.
        dts: Decoding times of its pictures' packets in file order.

    Returns:
        None where no step is such a joint.

    Raises:
        MediaError: The file is gone or cannot be read.
    """
    usual = stamps.longest_gap(info.time_base)
    if not bool((np.diff(dts) > usual).any()):
        return None
    with open_container(info.path) as container:
        if not clock_resets(container):
            return None
        if not container.streams.audio:
            return int(_HOUR / info.time_base)
        return usual if _jumps(container) else None


def _jumps(container: Any) -> bool:
    """Whether a sound track's clock runs ahead."""
    before: dict[int, int] = {}
    while True:
        try:
            for packet in container.demux(*container.streams.audio):
                if packet.dts is None:
                    continue
                index = packet.stream.index
                last = before.get(index, packet.dts)
                if packet.dts > last + stamps.longest_gap(packet.time_base):
                    return True
                before[index] = packet.dts
        except IndexError:
            continue  # As in packets_of.
        except av.FFmpegError:
            return False
        return False
