"""Decoding damaged media so that the same pictures come out every time.

A decoder makes up for what it cannot read from whatever it has at hand, which with several
threads depends on chance. Detection, screen and export must not see different pictures: boxes
found in one would be painted into another.
"""

from __future__ import annotations

from dataclasses import dataclass

import av
import numpy as np

from app.core.closing import Closing
from app.core.model import IntArray, MediaInfo
from app.core.timebase import FrameIndex
from app.video.decoder import Decoder

_UNSTEADY = {"vp8"}
"""Decoders that notice no damage at all, and differ with the number of their threads."""


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A frame that came out of the decoder.

    Attributes:
        place: In the index.
        frame: As decoded.
        damaged: The decoder found an error in it, or in one that it may be made from.
    """

    place: int
    frame: av.VideoFrame
    damaged: bool = False


class SteadyDecoder(Closing):
    """Frames of one medium, like :class:`Decoder`, and which of them are damaged.

    Sound stretches are decoded with all threads by a strict decoder, which leaves out what it
    cannot read. From where a frame is missing, or is flagged, to the next keyframe the frames
    come from a second decoder, with one thread, that begins at the keyframe before and makes up
    for the errors. So each group of frames comes out alike wherever reading began.
    """

    def __init__(self, info: MediaInfo, index: FrameIndex, *, threads: int = 0) -> None:
        alone = index.damaged or info.codec in _UNSTEADY
        self._info = info
        self._index = index
        self._main = Decoder(info, index, threads=1 if alone else threads, alone=alone, strict=True)
        self._mender: Decoder | None = None
        self._keys: IntArray = np.flatnonzero(index.keyframe).astype(np.int64)
        self._waiting: Decoded | None = None
        self._mending = False
        self._tainted = False
        self._until = 0
        self._needed = 0
        self._ended = False
        self.position = 0

    @property
    def started(self) -> int:
        """Place of the keyframe where decoding began."""
        return self._main.started

    def close(self) -> None:
        self._waiting = None
        self._main.close()
        if self._mender is not None:
            self._mender.close()

    def key_before(self, position: int) -> int:
        """See :meth:`Decoder.key_before`."""
        return self._main.key_before(position)

    def start_at(self, position: int, *, wanted: int | None = None) -> None:
        """See :meth:`Decoder.start_at`."""
        self._main.start_at(position, wanted=wanted)
        self._waiting = None
        self._mending = self._tainted = self._ended = False
        self._until = 0
        self._needed = position if wanted is None else wanted
        self.position = self._main.started

    def need(self, position: int) -> None:
        """From here on no frame at or after ``position`` may be left out."""
        self._needed = min(self._needed, position)
        self._main.need(position)

    def skip_to(self, position: int) -> None:
        """Frames before ``position`` may be left out from here on."""
        self._needed = position
        self._main.skip_to(position)

    def read(self) -> Decoded | None:
        """The next frame in display order; None at the end of the medium."""
        if self._main.counted:
            return self._read_counted()
        while True:
            if self._mending:
                mended = self._mended()
                if mended is not None:
                    return mended
            found = self._next_sound()
            if found is not None:
                self.position = found.place + 1
                return found
            if not self._mending:
                return None

    def _read_counted(self) -> Decoded | None:
        """Where only counting tells frames apart, none may be left out: flags have to do."""
        item = self._main.read()
        if item is None:
            return None
        place, frame = item
        if self._index.keyframe[place]:
            self._tainted = False
        self._tainted |= frame.is_corrupt
        self.position = place + 1
        return Decoded(place, frame, self._tainted)

    def _next_sound(self) -> Decoded | None:
        """The strict decoder's next frame; None where mending has to begin, and at the end."""
        while self._waiting is None and not self._ended:
            item = self._main.read()
            if item is None:
                self._ended = True
            elif item[0] >= max(self.position, self._until):
                self._waiting = Decoded(*item)
        found = self._waiting
        place = len(self._index) if found is None else found.place
        flagged = found is not None and found.frame.is_corrupt
        first = max(self.position, self._until)
        if self._main.leaves_out:
            first = max(first, self._needed)
        if first >= place and not flagged:
            self._waiting = None
            return found
        clean = place == len(self._index) or bool(self._index.keyframe[place] and not flagged)
        self._mend(min(first, place), place if clean else self._key_after(place))
        return None

    def _key_after(self, place: int) -> int:
        found = int(np.searchsorted(self._keys, place, side="right"))
        return int(self._keys[found]) if found < len(self._keys) else len(self._index)

    def _mend(self, first: int, until: int) -> None:
        """Take the frames from ``first`` to before ``until`` from the forgiving decoder."""
        if self._mender is not None:
            self._mender.close()
        # A new one each time, whose memory is empty: what cannot be read keeps what was in it.
        self._mender = Decoder(self._info, self._index, threads=1, alone=True)
        self._mender.start_at(first)
        self._mending, self._until = True, until
        self.position = first
        if self._waiting is not None and self._waiting.place < until:
            self._waiting = None

    def _mended(self) -> Decoded | None:
        assert self._mender is not None
        while (item := self._mender.read()) is not None:
            place, frame = item
            if place >= self._until:
                break
            if place >= self.position:
                self.position = place + 1
                return Decoded(place, frame, True)
        self._mending = False
        return None
