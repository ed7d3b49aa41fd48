"""Reading exact frames: any one by its PTS, all of them in order, raw ones for export."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace

import av

from app.core.closing import Closing
from app.core.errors import MediaError
from app.core.model import Image, MediaInfo, MediaKind
from app.core.said import say
from app.core.timebase import FrameIndex, format_time, sized
from app.video import fingerprint as fingerprints
from app.video.convert import to_bgr
from app.video.index import build_index
from app.video.sizes import fitted
from app.video.steady import Decoded, SteadyDecoder
from app.video.stills import StillDecoder

_log = logging.getLogger(__name__)
_NEAR = 12
"""Going forward by this many frames is never slower than a seek."""
_STEP_BACK = 8
"""Frames kept before the wanted one while going backwards, for the next steps back."""
_KEPT_BYTES = 48 << 20
_RETRIES = 3


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A displayed frame.

    Attributes:
        pts: Of the frame, in the medium's time base.
        image: BGR, displayed orientation, full size unless a smaller one was asked for.
        damaged: The decoder found an error in it, or in one that it may be made from.
        fingerprint: See :mod:`app.video.fingerprint`; 0 unless asked for.
        fitted: It has another size than the medium, and was made to fit it.
    """

    pts: int
    image: Image
    damaged: bool = False
    fingerprint: int = fingerprints.NONE
    fitted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class RawFrame:
    """A frame as coded, for export.

    Attributes:
        pts: As in the frame index.
        frame: Coded orientation (already unmirrored), size and pixel format of the medium;
            the caller owns it and may change its planes after ``make_writable()``. None
            where the frame cannot be decoded.
        error: Why there is no frame.
        damaged: The decoder found an error in it, or in one that it may be made from.
        fingerprint: Of the picture as it was decoded; 0 if there is none.
        changed: What it was before it was made to fit the medium, such as
            "720x576, yuv420p"; empty where it fitted.
    """

    pts: int
    frame: av.VideoFrame | None
    error: str = ""
    damaged: bool = False
    fingerprint: int = fingerprints.NONE
    changed: str = ""


class FrameReader(Closing):
    """Reads frames of one medium. A context manager; for one thread at a time.

    Memory is bounded by the decoder's own frames and a few recent ones, whatever the length.

    Args:
        info: What :func:`app.video.probe.probe` found.
        index: The medium's frames; built here if not given.
        threads: Decoder threads, 0 for one per core (eight at most).
        kept: Bytes of recent frames to keep for steps back; 0 where nobody goes back.
        marked: Pictures carry their fingerprints.

    Raises:
        MediaError: The file is gone or cannot be opened.
    """

    def __init__(
        self,
        info: MediaInfo,
        index: FrameIndex | None = None,
        *,
        threads: int = 0,
        kept: int = _KEPT_BYTES,
        marked: bool = False,
    ) -> None:
        self.index = build_index(info) if index is None else index
        self.info = sized(_as_decoded(info), self.index)
        self._threads = threads
        self._marked = marked
        self._decoder = self._new_decoder()
        self._recent: OrderedDict[int, Decoded] = OrderedDict()
        self._recent_bytes = 0
        self._kept = kept
        self._last = -1
        self._lost: set[int] = set()

    def close(self) -> None:
        """Close the file. Closing twice does nothing."""
        self._recent.clear()
        self._decoder.close()

    def read_at(self, pts: int, *, max_side: int | None = None) -> Picture:
        """The frame on screen at ``pts``, exactly.

        Args:
            pts: In the medium's time base; between two frames the earlier one is meant.
            max_side: Scale the picture down so that its longer side has this many pixels.

        Raises:
            MediaError: The frame cannot be decoded.
        """
        position = self.index.position(pts)
        found = self._frame(position)
        stamp = self.index.at(position)
        if found is None:
            when = format_time(self.index.seconds(stamp))
            raise MediaError(
                self.info.path, say("the frame at {when} cannot be decoded", when=when)
            )
        return self._picture(found, max_side)

    def frames(
        self,
        start: int | None = None,
        stop: int | None = None,
        *,
        max_side: int | None = None,
    ) -> Iterator[Picture]:
        """Pictures in display order; ones that cannot be decoded are logged and left out.

        Args:
            start: First PTS, inclusive; from the beginning if None.
            stop: Last PTS, inclusive; to the end if None.
            max_side: As for :meth:`read_at`.
        """
        pts = self.index.pts
        low = 0 if start is None else int(pts.searchsorted(start, side="left"))
        high = len(pts) if stop is None else int(pts.searchsorted(stop, side="right"))
        for position in range(low, high):
            found = self._frame(position)
            if found is None:
                _log.warning("%s: frame %d cannot be decoded", self.info.path, pts[position])
                continue
            yield self._picture(found, max_side)

    def raw_frames(self) -> Iterator[RawFrame]:
        """Every frame of the index in display order, undecodable ones as such.

        Works on a decoder of its own, so it may run beside the other methods.
        """
        with self._new_decoder() as decoder:
            expected = 0
            while (found := decoder.read()) is not None:
                if found.place < expected:
                    continue
                for missing in range(expected, found.place):
                    yield self._undecodable(missing)
                expected = found.place + 1
                yield self._raw(found)
            for missing in range(expected, len(self.index)):
                yield self._undecodable(missing)

    @property
    def _coded_size(self) -> tuple[int, int]:
        return self.info.coded_width, self.info.coded_height

    def _new_decoder(self) -> SteadyDecoder | StillDecoder:
        if self.info.kind is MediaKind.IMAGE:
            return StillDecoder(self.info, self.index)
        return SteadyDecoder(self.info, self.index, threads=self._threads)

    def _undecodable(self, position: int) -> RawFrame:
        return RawFrame(self.index.at(position), None, "the frame cannot be decoded")

    def _raw(self, found: Decoded) -> RawFrame:
        """The frame in the medium's size and format, should the stream change on its way."""
        info, frame = self.info, found.frame
        stamp = self.index.at(found.place)
        mark = fingerprints.fingerprint(frame)
        size = self._coded_size
        if (frame.width, frame.height) == size and frame.format.name == info.pixel_format:
            return RawFrame(stamp, frame, damaged=found.damaged, fingerprint=mark)
        was = f"{frame.width}x{frame.height}, {frame.format.name}"
        frame = fitted(frame, info)
        return RawFrame(stamp, frame, damaged=found.damaged, fingerprint=mark, changed=was)

    def _picture(self, found: Decoded, max_side: int | None) -> Picture:
        other = (found.frame.width, found.frame.height) != self._coded_size
        frame = fitted(found.frame, self.info) if other else found.frame
        image = to_bgr(frame, self.info, max_side=max_side)
        mark = fingerprints.fingerprint(found.frame) if self._marked else fingerprints.NONE
        return Picture(self.index.at(found.place), image, found.damaged, mark, other)

    def _frame(self, position: int) -> Decoded | None:
        """The decoded frame at a place in the index; None if it cannot be decoded."""
        found = self._recent.get(position)
        if found is None and position not in self._lost and self._reachable(position):
            if position - self._decoder.position > _NEAR:
                self._decoder.skip_to(position)
            found = self._forward(position)
        if found is None and position not in self._lost:
            found = self._sought(position)
        self._last = position
        return found

    def _reachable(self, position: int) -> bool:
        ahead = position - self._decoder.position
        if ahead < 0:
            return False
        return ahead <= _NEAR or self._decoder.key_before(position) <= self._decoder.position

    def _sought(self, position: int) -> Decoded | None:
        """Seek and decode; where the frame does not come out, from earlier keyframes too."""
        backwards = 0 <= self._last - position <= _STEP_BACK
        wanted = max(0, position - _STEP_BACK) if backwards else position
        key = position
        for _ in range(_RETRIES):
            self._decoder.start_at(key, wanted=wanted)
            key = self._decoder.started - 1
            found = self._forward(position)
            if found is not None or position in self._lost or key < 0:
                return found
        self._lost.add(position)
        return None

    def _forward(self, position: int) -> Decoded | None:
        self._decoder.need(position)
        while (found := self._decoder.read()) is not None:
            self._keep(found)
            if found.place == position:
                return found
            if found.place > position:
                self._passed(position, found.place)
                return None
        self._passed(position, len(self.index))
        return None

    def _passed(self, position: int, place: int) -> None:
        """Frames that did not come out although decoding began well before them are lost."""
        started = self._decoder.started
        if started == 0 or started < self._decoder.key_before(position):
            self._lost.update(range(position, place))

    def _keep(self, found: Decoded) -> None:
        if found.place in self._recent:
            return
        self._recent[found.place] = found
        self._recent_bytes += _size(found.frame)
        while self._recent_bytes > self._kept and len(self._recent) > 2:
            _, dropped = self._recent.popitem(last=False)
            self._recent_bytes -= _size(dropped.frame)


def _as_decoded(info: MediaInfo) -> MediaInfo:
    """What is known of a medium, with stills upright; studies may hold it from before they were."""
    if info.kind is not MediaKind.IMAGE:
        return info
    return replace(
        info, rotation=0, mirrored=False, coded_width=info.width, coded_height=info.height
    )


def _size(frame: av.VideoFrame) -> int:
    return sum(plane.buffer_size for plane in frame.planes)
