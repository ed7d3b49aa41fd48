"""Which frames a medium has: by demuxing, and by decoding where stamps cannot be trusted."""

from __future__ import annotations

import logging
from array import array
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from app.core.errors import MediaError
from app.core.model import IntArray, MediaInfo, MediaKind
from app.core.said import say
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import Canvas, FrameIndex
from app.video import stamps
from app.video.crop import Cropper
from app.video.decoder import Decoder
from app.video.edits import cuts_of, shown_length
from app.video.hidden import HIDDEN
from app.video.listing import decoded_frames, whole_packets
from app.video.resets import reset_gap
from app.video.sizes import SizeWatch
from app.video.source import open_stream, stamps_unreliable

_log = logging.getLogger(__name__)
_SAMPLE = 32
_NONE = -(1 << 63)


@dataclass(slots=True)
class _Scan:
    """Packets of the video stream in file order; a missing stamp is ``_NONE``.

    ``last_duration`` is of the packet shown last, ``final_duration`` of the last in the file,
    ``gap`` the answer of :func:`app.video.resets.reset_gap`.
    """

    pts: array[int] = field(default_factory=lambda: array("q"))
    dts: array[int] = field(default_factory=lambda: array("q"))
    key: bytearray = field(default_factory=bytearray)
    last_duration: int = 0
    final_duration: int = 0
    final_shown_last: bool = True
    track: int = 0
    broken: bool = False
    unreliable: bool = False
    gap: int | None = None
    canvas: Canvas | None = None

    def note_break(self) -> None:
        """The file breaks off."""
        self.broken = True


def build_index(
    info: MediaInfo,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> FrameIndex:
    """List the frames of a medium in display order.

    Args:
        info: What :func:`app.video.probe.probe` found.
        token: Checked often; indexing an hour takes seconds.
        progress: Stage INDEXING, in frames.

    Raises:
        MediaError: No frame can be decoded, or the file has gone.
        Cancelled: The token was cancelled.
    """
    if info.kind is MediaKind.IMAGE:
        key = np.ones(1, bool)
        return FrameIndex(np.zeros(1, np.int64), key, info.time_base, 1, info.truncated)
    meter = ProgressMeter(progress, Stage.INDEXING, info.announced_frames)
    scan = _scan(info, token, meter)
    return replace(_listed_by(info, scan, token, meter=meter), canvas=scan.canvas)


def _listed_by(
    info: MediaInfo, scan: _Scan, token: CancelToken | None, *, meter: ProgressMeter
) -> FrameIndex:
    """The frames that the packets announce, or, where these are not to be trusted, decoded ones."""
    pts = np.frombuffer(scan.pts, np.int64)
    truncated = info.truncated or scan.broken
    trusted = (
        not scan.unreliable
        and not bool((pts == _NONE).any())
        and len(np.unique(pts)) == len(pts)
        and not _clock_jumps(scan, info)
    )
    sample = (
        [shown.stamp for shown in decoded_frames(info, token, limit=_SAMPLE)] if trusted else []
    )
    first = sample[0] if sample else None
    if first is None or not _agrees(np.sort(pts), sample):
        return _by_decoding(info, scan, token, meter=meter, truncated=truncated, trusted=trusted)
    index = _of_packets(info, scan, first, truncated=truncated)
    if truncated or _ends_early(info, index):
        index = _without_lost_tail(info, replace(index, truncated=True))
    meter.finish()
    return index


def _of_packets(info: MediaInfo, scan: _Scan, first: int, *, truncated: bool) -> FrameIndex:
    """Every packet is a frame, but those before ``first``, which never give one.

    Such are packets of an open group that was cut at its start.
    """
    pts = np.frombuffer(scan.pts, np.int64)
    order = np.argsort(pts, kind="stable")
    order = order[pts[order] >= first]
    shown = pts[order]
    end = int(shown[-1]) + _last_duration(info, scan, shown, truncated=truncated)
    keys = np.frombuffer(scan.key, np.bool_)[order]
    return FrameIndex(shown, keys, info.time_base, end, truncated)


def _ends_early(info: MediaInfo, index: FrameIndex) -> bool:
    """Whether a Matroska track stops well before the end that its tags note for it."""
    end = stamps.noted_end(dict(info.metadata))
    if end is None or "matroska" not in info.format:
        return False
    return info.seconds(index.end_pts) < float(end) - max(1.0, 3 * index.duration / len(index))


def _without_lost_tail(info: MediaInfo, index: FrameIndex) -> FrameIndex:
    """Drop frames at the break whose packets are there but no longer whole."""
    last = -1
    with Decoder(info, index) as decoder:
        decoder.start_at(len(index) - 1, wanted=0)
        while (item := decoder.read()) is not None:
            last = item[0]
    if last < 0 or last == len(index) - 1:
        return index
    end = int(index.pts[last + 1])
    pts, keys = index.pts[: last + 1], index.keyframe[: last + 1]
    return replace(index, pts=pts, keyframe=keys, end_pts=end)


def _scan(info: MediaInfo, token: CancelToken | None, meter: ProgressMeter) -> _Scan:
    scan = _Scan()
    latest = _NONE
    container, stream = open_stream(info)
    with container:
        scan.unreliable = stamps_unreliable(container, stream)
        hidden = HIDDEN.get(stream.codec_context.name)
        drawn_over = stream.codec_context.name in _DRAWN_OVER
        scan.track = stream.id
        cuts = cuts_of(container, info.path, stream.id)
        sizes = SizeWatch(info, stream)
        cropped = Cropper(info, container, stream).active
        for packet in whole_packets(container, stream, info.path, broke=scan.note_break):
            if token is not None:
                token.checkpoint()
            if packet.is_discard or cuts.hides(packet, stream.time_base):
                continue
            if hidden is not None and hidden(packet):
                continue
            if packet.is_corrupt and info.truncated:
                scan.broken = True
                continue
            sizes.see(packet)
            stamp = _NONE if packet.pts is None else packet.pts
            scan.pts.append(stamp)
            scan.dts.append(_NONE if packet.dts is None else packet.dts)
            scan.key.append(packet.is_keyframe and not (drawn_over and scan.key))
            scan.final_duration = packet.duration or 0
            scan.final_shown_last = stamp >= latest
            if stamp >= latest:
                latest = stamp
                scan.last_duration = scan.final_duration
            meter.advance()
    if not scan.pts:
        raise MediaError(info.path, say("no frame of it can be read"))
    dts = np.frombuffer(scan.dts, np.int64)
    # Margins belong to the one size of the file's description.
    scan.canvas = None if cropped else sizes.canvas()
    scan.gap = reset_gap(info, dts[dts != _NONE])
    return scan


# FFmpeg calls every full-size frame of these a keyframe, also one drawn over the one before.
_DRAWN_OVER = {"apng"}


def _clock_jumps(scan: _Scan, info: MediaInfo) -> bool:
    dts = np.frombuffer(scan.dts, np.int64)
    steps = np.diff(dts[dts != _NONE])
    back = bool((steps < -int(1 / info.time_base)).any())
    return back or (scan.gap is not None and bool((steps > scan.gap).any()))


def _counts_on(dts: IntArray) -> bool:
    return bool(dts[0] != _NONE and (np.diff(dts) > 0).all())


def _one_a_packet(announced: IntArray, known: list[int]) -> bool:
    """Whether each packet is a frame of its own, as far as frames could be decoded.

    Where two packets are the fields of one frame, no two neighbours both give a frame.
    """
    given = np.isin(np.sort(announced), known)
    if given.sum() < len(known):
        return False
    pairs = int((given[:-1] & given[1:]).sum())
    return pairs >= 0.5 * (len(known) - 1)


def _agrees(expected: IntArray, sample: list[int | None]) -> bool:
    """Whether the first decoded frames carry the stamps that the packets announced."""
    known = [stamp for stamp in sample if stamp is not None]
    if not known or len(known) < len(sample):
        return False
    if any(b <= a for a, b in pairwise(known)):
        return False
    announced = expected[(expected >= known[0]) & (expected <= known[-1])]
    if not np.isin(known, announced).all():
        return False
    # A few gaps are damaged frames and stay listed; many mean two packets a frame.
    return len(known) >= 0.75 * len(announced)


def _by_decoding(
    info: MediaInfo,
    scan: _Scan,
    token: CancelToken | None,
    *,
    meter: ProgressMeter,
    truncated: bool,
    trusted: bool,
) -> FrameIndex:
    raw, keys, damaged = _listed(info, token, meter)
    if damaged:
        # How many frames come out of damage depends on the threads; with one it does not.
        raw, keys, _ = _listed(info, token, meter, threads=1)
    if not raw:
        raise MediaError(info.path, say("no frame of it can be decoded"))
    known = [stamp for stamp in raw if stamp is not None]
    if damaged and trusted and known and _one_a_packet(np.frombuffer(scan.pts, np.int64), known):
        # What damage swallowed is a frame too: it is there in time, and becomes black.
        index = _of_packets(info, scan, min(known), truncated=truncated)
        meter.finish()
        return replace(index, damaged=True)
    dts = np.frombuffer(scan.dts, np.int64)
    in_order = len(known) == len(raw) and all(b > a for a, b in pairwise(known))
    jumps = scan.gap is not None and _clock_jumps(scan, info)
    counted = scan.unreliable or not in_order or jumps
    if not counted:
        pts = np.array(known, np.int64)
    elif not known:
        pts = stamps.by_rate(len(raw), info.rate, info.time_base)
    elif not jumps and len(dts) >= len(raw) and _counts_on(dts):
        # Chunk times of an AVI: evenly spaced, while its display stamps are guesses.
        pts = dts[: len(raw)].copy()
    else:
        step = stamps.usual_step(np.array(known, np.int64), info.rate, info.time_base)
        pts = stamps.monotonic(raw, step, info.time_base, gap=scan.gap)
    meter.finish()
    last = int(pts[-1]) + stamps.usual_step(pts, info.rate, info.time_base)
    flags = np.frombuffer(bytes(keys), np.bool_)
    return FrameIndex(pts, flags, info.time_base, last, truncated, counted, damaged)


def _listed(
    info: MediaInfo, token: CancelToken | None, meter: ProgressMeter, *, threads: int = 0
) -> tuple[list[int | None], bytearray, bool]:
    """Stamps and keyframe flags of all frames, and whether damage was seen."""
    raw: list[int | None] = []
    keys = bytearray()
    damaged = False
    for shown in decoded_frames(info, token, threads=threads):
        raw.append(shown.stamp)
        keys.append(shown.key)
        damaged |= shown.damaged
        if len(raw) > meter.done:
            meter.advance()
    return raw, keys, damaged


def _last_duration(info: MediaInfo, scan: _Scan, pts: IntArray, *, truncated: bool) -> int:
    usual = stamps.usual_step(pts, info.rate, info.time_base)
    if "mov" in info.format.split(",") and not scan.final_shown_last:
        # These files note the distance to the next packet in the file, which with reordered
        # pictures is not how long a picture is shown; the end of the edit list is.
        length = None if truncated else shown_length(info.path, scan.track)
        gap = 0
        if length is not None:
            gap = round(length[0] / info.time_base) - int(pts[-1] - pts[0])
            if abs(gap - usual) * info.time_base <= length[1]:
                return usual  # Lengths are often rounded to milliseconds.
        if gap > 0:
            return gap
        return scan.final_duration if scan.final_duration * 4 >= usual else usual
    # Containers that do not know write a tick or nothing.
    return scan.last_duration if scan.last_duration * 4 >= usual else usual
