"""Sound encoded anew: every sample at its time, pauses as silence, nothing that was cut away."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

import av
import av.codec
import numpy as np

from app.export.write.sound import sound_codec
from app.video.played import codec_of

_LOG = logging.getLogger(__name__)
_SLACK = Fraction(1, 50)
"""Seconds. Stamps of containers that count milliseconds waver; sound does not."""
_SILENCE = 1 << 16
"""Samples of silence written at once."""
_BITS: Final = {"aac": 96_000, "libopus": 80_000}
"""Bits a second and channel: above what listeners tell from the source."""
_LAYOUTS: Final = {1: "mono", 2: "stereo", 3: "3.0", 4: "4.0", 5: "5.0", 6: "5.1", 8: "7.1"}


class Reencoder:
    """Decodes one sound track and encodes it into another.

    Args:
        stream: The track.
        out: Output container, before its header is written.
        suffix: Its file ending.
        span: Seconds on the export's timeline between which sound is kept; either may be None.

    Attributes:
        copy: The new stream.
        title: Name of its codec.
        damaged: Packets that could not be decoded.

    Raises:
        av.FFmpegError, ValueError: No encoder fits.
    """

    def __init__(
        self,
        stream: Any,
        out: Any,
        suffix: str,
        *,
        span: tuple[Fraction | None, Fraction | None],
    ) -> None:
        context = stream.codec_context
        # What FFmpeg did not see when it opened the file is not told here.
        form = context.format.name if context.format is not None else "fltp"
        chosen = sound_codec(suffix, codec_of(stream), form)
        self.title = chosen.title
        self.damaged = 0
        self._out = out
        self._source = stream
        self._base: Fraction = stream.time_base
        rate = _rate(chosen.encoder, context.sample_rate or 48_000)
        self.copy: Any = out.add_stream(chosen.encoder, rate=rate)
        encoder = self.copy.codec_context
        encoder.layout = _LAYOUTS.get(context.layout.nb_channels, "stereo")
        if chosen.encoder in ("pcm_s24le", "flac") and form[:3] != "s16":
            encoder.format = "s32"
        elif chosen.encoder == "flac":
            encoder.format = "s16"
        self._channels = encoder.layout.nb_channels
        if chosen.encoder in _BITS:
            self.copy.bit_rate = min(_BITS[chosen.encoder], 4 * rate) * self._channels
        self.copy.time_base = encoder.time_base = Fraction(1, rate)
        self._rate = rate
        self._resampler: Any = None
        self._heard: tuple[str, str, int] | None = None
        self._next: int | None = None
        self._end = 0
        self._like: tuple[str, str, int, int, Any] | None = None
        self._first, self._last = (None if one is None else round(one * rate) for one in span)

    def take(self, packet: Any) -> None:
        """Encode what a packet holds; one that cannot be decoded becomes silence."""
        try:
            frames = packet.decode()
        except av.FFmpegError as error:
            _LOG.debug("sound at %s cannot be decoded: %s", packet.pts, error)
            self.damaged += 1
            if packet.pts is not None:
                # Of others the samples tell: the last packet may be noted as longer than it is.
                end = (packet.pts + (packet.duration or 0)) * packet.time_base
                self._end = max(self._end, int(end * self._rate))
            return
        for frame in frames:
            self._feed(frame)

    def finish(self) -> None:
        """Write what decoder, resampler and encoder still hold."""
        try:
            rest = self._source.codec_context.decode(None)
        except av.FFmpegError:
            rest = []
        for frame in rest:
            frame.time_base = self._base
            self._feed(frame)
        self._flush()
        if self._next is not None:
            end = self._end if self._last is None else min(self._end, self._last)
            if end - self._next > self._rate * _SLACK:
                self._pause(end - self._next)
        self._mux(self.copy.encode(None))

    def _feed(self, frame: Any) -> None:
        kind = (frame.format.name, frame.layout.name, frame.sample_rate)
        if kind != self._heard:
            self._flush()
            self._heard = kind
            encoder = self.copy.codec_context
            self._resampler = av.AudioResampler(encoder.format, encoder.layout, self._rate)
        if frame.pts is not None and frame.time_base != Fraction(1, frame.sample_rate):
            frame.pts = round(frame.pts * frame.time_base * frame.sample_rate)
            frame.time_base = Fraction(1, frame.sample_rate)
        for piece in self._resampler.resample(frame):
            self._lay(piece)

    def _flush(self) -> None:
        if self._resampler is not None:
            for piece in self._resampler.resample(None):
                self._lay(piece)
            self._resampler = None

    def _lay(self, piece: Any) -> None:
        """Put samples where their stamp says, unless that only wavers."""
        samples = piece.to_ndarray()
        wide = 1 if piece.format.is_planar else self._channels
        at = self._next
        if piece.pts is not None:
            wanted = round(piece.pts * piece.time_base * self._rate)
            if at is None or abs(wanted - at) > self._rate * _SLACK:
                at = wanted
        at = at or 0
        if self._next is None:
            self._next = at if self._first is None else max(at, self._first)
        begin = max(self._next, at)
        end = at + samples.shape[1] // wide
        if self._last is not None:
            end = min(end, self._last)
        if end <= begin:
            return
        self._like = (piece.format.name, piece.layout.name, samples.shape[0], wide, samples.dtype)
        self._pause(begin - self._next)
        self._encode(samples[:, (begin - at) * wide : (end - at) * wide])

    def _pause(self, count: int) -> None:
        """Write samples of silence."""
        assert self._like is not None
        _, _, rows, wide, kind = self._like
        for length in _pieces(count):
            self._encode(np.zeros((rows, length * wide), kind))

    def _encode(self, samples: Any) -> None:
        assert self._next is not None
        assert self._like is not None
        form, layout, *_ = self._like
        frame: Any = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), form, layout)
        frame.sample_rate, frame.time_base = self._rate, Fraction(1, self._rate)
        frame.pts = self._next
        self._next += frame.samples
        self._mux(self.copy.encode(frame))

    def _mux(self, packets: list[Any]) -> None:
        for packet in packets:
            self._out.mux_one(packet)


def _pieces(count: int) -> Iterator[int]:
    while count > 0:
        yield min(count, _SILENCE)
        count -= _SILENCE


def _rate(encoder: str, rate: int) -> int:
    """The encoder's rate nearest to the source's that loses nothing, or its highest."""
    offered = sorted(av.codec.Codec(encoder, "w").audio_rates or [])
    if not offered:
        return rate
    return next((one for one in offered if one >= rate), offered[-1])
