"""Detection over a whole medium: decode, look at sampled frames, refine, hand over."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from contextlib import closing
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.core.arrays import RawFaces
from app.core.model import Image, IntArray, MediaInfo
from app.core.plugins import Detector
from app.core.settings import DetectionSettings, Preset
from app.core.shown import ShownPicture
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.footage.asked import as_footage_asks
from app.inference.footage.shapes import Shape
from app.inference.looking.closely import Fed, Look
from app.inference.looking.feeder import Focus, feed, take_next
from app.inference.looking.sampling import (
    Segment,
    closest,
    deep_stride,
    dense,
    disagree,
    segments,
    stride,
)
from app.inference.looking.sink import RunSink
from app.inference.looking.still import Parts, StillWatch, look_at_parts
from app.inference.registry import build_detector
from app.inference.scales import light_and_deep

_HAND_OVER_SECONDS = 0.5
_HAND_OVER_FRAMES = 64
_LARGEST_BATCH = 16
_SURE_SHARE = 0.45
_WINDOW_BYTES = 96 * 2**20
_WHOLE_SEGMENTS = 4
"""Of so many segments one begins with a look at the whole picture, whatever changed."""


def detect_medium(
    info: MediaInfo,
    index: FrameIndex,
    settings: DetectionSettings,
    *,
    sink: RunSink,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    focus: Focus | None = None,
    done: IntArray | None = None,
    detector: Detector | None = None,
    threads: int | None = None,
    only: NDArray[np.bool_] | None = None,
) -> None:
    """Find the faces of a medium. Runs on the caller's thread; decoding has its own.

    Not every frame of high-rate video is looked at (see :mod:`app.inference.looking.sampling`);
    tracking fills the frames between.

    Args:
        info: The medium.
        index: Its frames.
        settings: Which detector, how thorough.
        sink: Takes finished frames, a few at a time.
        token: Pauses or cancels; what was finished before has been handed over.
        progress: Told the frames passed, per second, time left.
        focus: Frames near this PTS come first; asked anew for each part.
        done: PTS that an interrupted run had finished: not looked at again.
        detector: Use this one instead of building what the settings ask for.
        threads: Processor threads for a detector that is built here.
        only: (n,) marks the frames to be looked at; None for all.

    Raises:
        Cancelled: Through the token.
        MediaError: The medium cannot be read.
        WeightsError, DeviceError, UsageError: The detector cannot be built.
    """
    built = detector or build_detector(settings, threads=threads)
    try:
        looking = as_footage_asks(info, index, [built])[0]
        work = _Detection(index, settings, looking, sink=sink, token=token or CancelToken())
        work.run(
            info, progress, focus,
            done=done if done is not None else np.zeros(0, np.int64),
            only=np.ones(len(index), np.bool_) if only is None else only,
        )  # fmt: skip
    finally:
        if detector is None:
            built.close()


class _Detection:
    """One call of :func:`detect_medium`."""

    def __init__(
        self,
        index: FrameIndex,
        settings: DetectionSettings,
        detector: Detector,
        *,
        sink: RunSink,
        token: CancelToken,
    ) -> None:
        self._index = index
        self._settings = settings
        self._detector = detector
        self._sink = sink
        self._token = token
        # Only tracking fills frames that were not looked at.
        self._stride = stride(index, settings.preset) if settings.tracking else 1
        self._deep = 1
        self._dense = False
        self._closest = closest(index) if settings.tracking else 1
        wanted = settings.threshold
        threshold = detector.default_threshold if wanted is None else wanted
        # Faces near the threshold flicker; following them only when sure keeps the work sparse,
        # and tracking carries the weak ones across.
        self._sure = threshold + _SURE_SHARE * (1 - threshold)
        self._last: tuple[int, RawFaces | None] | None = None
        self._segment: Segment | None = None
        # The thorough preset, and a run that nothing fills in later, look at every whole picture.
        self._sparing = (
            settings.tracking and settings.preset is not Preset.THOROUGH and detector.scales
        )
        self._watch = StillWatch()
        self._shape = Shape()
        self._since_whole = 0
        self._pictures: list[ShownPicture] = []
        self._finished: list[tuple[int, RawFaces]] = []
        self._handed_over = time.monotonic()

    def run(
        self,
        info: MediaInfo,
        progress: ProgressCallback,
        focus: Focus | None,
        *,
        done: IntArray,
        only: NDArray[np.bool_],
    ) -> None:
        self._shape = Shape.of(info)
        if self._settings.tracking:
            side = max(self._shape.size(info.width, info.height))
            self._deep = deep_stride(self._index, self._settings.preset, side)
            self._dense = self._deep > self._stride and dense(self._index, self._stride)
        wide, high = self._shape.size(info.width, info.height)
        frame = max(1, wide * high * 3) * self._stride
        self._batch = max(2, min(_LARGEST_BATCH, _WINDOW_BYTES // frame))
        self._done = {self._index.position(int(pts)) for pts in done if self._index.contains(pts)}
        waiting = segments(self._index, only)
        left = [part for part in waiting if not self._done.issuperset(part.sampled(self._stride))]
        wanted = int(only.sum())
        skipped = wanted - sum(part.last - part.first + 1 for part in left)
        meter = ProgressMeter(progress, Stage.DETECTING, wanted, done=skipped)
        try:
            fed = feed(info, self._index, lambda: take_next(left, self._index, focus))
            with closing(fed):
                self._consume(fed, meter)
        finally:
            self._hand_over(force=True)
        meter.finish()

    def _consume(self, frames: Iterable[Fed], meter: ProgressMeter) -> None:
        window: list[Fed] = []
        for fed in frames:
            self._token.checkpoint()
            if fed.image is not None:
                window.append(fed)
            if fed.shown is not None:
                self._pictures.append(fed.shown)
            ended = fed.image is None
            if window and (ended or self._looks(window) > self._batch):
                window = self._process(window, ended=ended, meter=meter)
            if ended:
                window = []

    def _sampled(self, fed: Fed) -> bool:
        regular = (fed.position - fed.segment.first) % self._stride == 0
        return regular or fed.position == fed.segment.last or fed.look is not Look.AS_DUE

    def _looks(self, window: list[Fed]) -> int:
        return sum(self._sampled(fed) for fed in window)

    def _process(self, window: list[Fed], *, ended: bool, meter: ProgressMeter) -> list[Fed]:
        """Look at a stretch of frames; returns the frames the next stretch starts with."""
        segment = window[0].segment
        if segment.anew and segment != self._segment:
            self._last = None
        self._segment = segment
        sampled = [at for at, fed in enumerate(window) if self._sampled(fed)]
        if sampled[-1] != len(window) - 1 and ended:
            sampled.append(len(window) - 1)  # the segment's last frame could not be decoded
        if sampled[0] != 0:
            sampled.insert(0, 0)
        found: dict[int, RawFaces | None] = {}
        known = self._standing(window[0])
        if known is None and self._stands(window, sampled):
            # What is known of the first picture spares much of the others.
            (known,) = self._look(window[:1])
            found[0] = known
        rest = sampled[len(found) :]
        found |= zip(rest, self._look([window[at] for at in rest], known), strict=True)
        spans = list(pairwise(sampled))
        while spans:
            # Halving spends looks where the picture changes, and only there.
            halves = [
                (a, (a + b) // 2, b)
                for a, b in spans
                if b - a > self._closest and self._differ(found[a], found[b])
            ]
            middles = [middle for _, middle, _ in halves]
            found |= zip(middles, self._look([window[at] for at in middles], known), strict=True)
            spans = [span for a, m, b in halves for span in ((a, m), (m, b))]
        last = window[sampled[-1]]
        if (
            self._sparing
            and last.image is not None
            and (last.position != window[0].position or 0 not in found)
        ):
            self._watch.looked(last.image, self._parts(last, known))
        keep = window[sampled[-1] :]
        passed = sampled[-1]
        if ended:
            keep, passed = [], len(window)
        meter.advance(passed)
        self._hand_over(force=ended)
        self._last = (last.position, found[sampled[-1]])
        return keep

    def _standing(self, first: Fed) -> RawFaces | None:
        """Faces of the last look, where a stretch goes on from there and may rely on it."""
        if not self._sparing or self._last is None or first.position - self._last[0] not in (0, 1):
            return None
        if first.position == first.segment.first:
            self._since_whole += 1
            if self._since_whole >= _WHOLE_SEGMENTS:
                return None
        return self._last[1]

    def _stands(self, window: list[Fed], sampled: list[int]) -> bool:
        """Whether the camera does, so that the first look is worth waiting for."""
        if not self._sparing:
            return False
        images = [image for at in sampled if (image := window[at].image) is not None]
        self._watch.restart(images[0])
        self._since_whole = 0
        return self._watch.stands(images[1:])

    def _parts(self, fed: Fed, known: RawFaces | None) -> Parts | None:
        """Where a frame has to be looked at, given the faces of the reference; None: anywhere."""
        if known is None or fed.image is None or fed.look is Look.IN_ALL_SIZES:
            return None
        return self._watch.parts(fed.image, known)

    def _look(
        self, frames: Sequence[Fed], reference: RawFaces | None = None
    ) -> list[RawFaces | None]:
        """Faces of each frame; None where an earlier run had looked.

        Args:
            frames: Of one stretch.
            reference: Faces of the picture that the watch compares with; None looks anywhere.
        """
        known = dict([self._last]) if self._last is not None else {}
        todo = [
            fed for fed in frames if fed.position not in self._done and fed.position not in known
        ]
        new: dict[int, RawFaces] = {}
        for start in range(0, len(todo), self._batch):
            self._token.checkpoint()
            batch = todo[start : start + self._batch]
            for fed, faces in zip(batch, self._detect(batch, reference), strict=True):
                new[fed.position] = faces
                self._finished.append((fed.pts, self._shape.stored(faces)))
        return [new.get(fed.position, known.get(fed.position)) for fed in frames]

    def _detect(self, frames: Sequence[Fed], reference: RawFaces | None) -> list[RawFaces]:
        images: list[Image] = [fed.image for fed in frames if fed.image is not None]
        wanted = self._settings.threshold
        least = self._settings.ghost_threshold
        least = least if wanted is None else min(least, wanted)
        height, width = images[0].shape[:2]
        every = self._detector.sizes(width, height, still=len(self._index) == 1)
        light, deep = light_and_deep(every, self._settings.preset, dense=self._dense)
        sizes = [
            every
            if fed.look is Look.IN_ALL_SIZES
            else deep
            if (fed.position - fed.segment.first) % self._deep == 0
            else light
            for fed in frames
        ]
        parts = [self._parts(fed, reference) for fed in frames]
        return look_at_parts(self._detector, images, sizes, parts=parts, min_score=least)

    def _differ(self, a: RawFaces | None, b: RawFaces | None) -> bool:
        # What an interrupted run had found is not at hand: look rather than trust.
        return a is None or b is None or disagree(a, b, threshold=self._sure)

    def _hand_over(self, *, force: bool) -> None:
        now = time.monotonic()
        due = now - self._handed_over >= _HAND_OVER_SECONDS
        if not (force or due or len(self._finished) >= _HAND_OVER_FRAMES):
            return
        if self._pictures:
            pictures, self._pictures = self._pictures, []
            self._sink.add_pictures(pictures)
        if self._finished:
            frames, self._finished = sorted(self._finished, key=lambda pair: pair[0]), []
            self._sink.add_detections(frames)
        self._handed_over = now
