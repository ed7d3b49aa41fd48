"""One pass over the frames that tracking wants to see, with a short memory of grey pictures."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

import cv2
import numpy as np

from app.core.model import FloatArray, Image, MediaInfo
from app.core.prefetch import prefetch
from app.core.spans import merged
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage
from app.core.timebase import FrameIndex
from app.inference.tracking.camera_motion import moved
from app.inference.tracking.flow import Grey
from app.video.reader import FrameReader

LONGEST_FRAMES = 120
"""A job may span this many frames; as many grey pictures are kept."""

_SIDE = 960
_SMALL = 160
"""Long side of the pictures in which the camera's motion is measured."""
_AHEAD = 8
_SLACK = 8
"""Frames between two spans that are decoded as well: that beats seeking."""
_WORKERS = 2
"""Flow jobs at once; more would only wait for the interpreter between OpenCV's calls."""
_THUMB = (32, 18)
_CUT = 28.0
"""Mean absolute difference of thumbnails (grey levels) that makes a scene cut likely."""
_CUT_RATIO = 3.0
"""... if it is also this many times the difference of the frames before."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A grey picture in memory.

    Attributes:
        position: Ordinal of the frame.
        grey: (h, w) uint8, at most 960 pixels long.
        cut: A scene cut lies just before this frame.
    """

    position: int
    grey: Grey
    cut: bool


Camera = dict[tuple[int, int], FloatArray]
"""(2,) motion of most of the picture from one frame, by its ordinal, to another."""
MOST_MOTIONS = 20_000
"""Motions that are remembered; jobs come in the order of the film and seldom ask for old ones."""


class Strip:
    """Consecutive grey pictures by the frame's ordinal.

    Args:
        pictures: In any order.
        scale: See below.
        camera: Motions that strips of the same medium have measured so far; added to.

    Attributes:
        scale: Multiply displayed source pixels by this to get picture pixels.
    """

    def __init__(
        self, pictures: Iterable[Seen], scale: float, *, camera: Camera | None = None
    ) -> None:
        self._pictures = {seen.position: seen for seen in pictures}
        self._camera: Camera = {} if camera is None else camera
        self.scale = scale

    def get(self, position: int) -> Grey | None:
        """The picture, or None where it is not in memory (it could not be decoded)."""
        seen = self._pictures.get(position)
        return None if seen is None else seen.grey

    def camera(self, first: int, last: int) -> FloatArray:
        """(2,) how far most of the picture went from one frame to another, in picture pixels."""
        known = self._camera.get((first, last))
        if known is None:
            if len(self._camera) >= MOST_MOTIONS:
                self._camera.clear()
            known = self._camera[first, last] = self._moved(first, last)
        return known

    def _moved(self, first: int, last: int) -> FloatArray:
        before, after = self.get(first), self.get(last)
        if before is None or after is None:
            return np.zeros(2, np.float32)
        ratio = min(1.0, _SMALL / max(before.shape))
        a, b = (
            cv2.resize(one, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
            for one in (before, after)
        )
        return np.asarray(moved(np.asarray(a, np.uint8), np.asarray(b, np.uint8)) / ratio)

    def cut_between(self, first: int, last: int) -> bool:
        """Whether the scene changes on the way from one frame to a later one."""
        return any(
            self._pictures[at].cut for at in range(first + 1, last + 1) if at in self._pictures
        )


@dataclass(frozen=True, slots=True)
class Job:
    """Work that needs the frames ``first`` to ``last`` (ordinals) at once.

    ``look`` may run beside others on any thread and changes nothing; it answers with what
    writes its result down, which is called on the caller's thread in the order of the jobs.
    """

    first: int
    last: int
    look: Callable[[Strip], Callable[[], None]]


class CutDetector:
    """Tells whether the scene changed between one picture and the one before."""

    def __init__(self) -> None:
        self._before: np.ndarray | None = None
        self._usual = 0.0

    def reset(self) -> None:
        """Forget the last picture: the next one does not follow it."""
        self._before = None

    def feed(self, grey: Grey) -> bool:
        """True where the scene changed before this picture."""
        thumb = cv2.resize(grey, _THUMB, interpolation=cv2.INTER_AREA).astype(np.float32)
        if self._before is None:
            self._before = thumb
            return False
        change = float(np.abs(thumb - self._before).mean())
        self._before = thumb
        cut = change > _CUT and change > _CUT_RATIO * self._usual
        if not cut:
            self._usual = 0.8 * self._usual + 0.2 * change
        return cut


def run_jobs(
    info: MediaInfo,
    index: FrameIndex,
    jobs: Sequence[Job],
    *,
    token: CancelToken,
    progress: ProgressCallback,
    threads: int | None = None,
    on_cut: Callable[[int], None] | None = None,
) -> None:
    """Run every job as soon as its last frame is decoded; only the frames wanted are.

    Args:
        info: The medium.
        index: Its frames.
        jobs: In any order.
        token: Pauses or cancels.
        progress: Told the frames seen.
        threads: Processor threads; None takes what helps.
        on_cut: Told the ordinal of each frame that begins another scene.

    Raises:
        Cancelled: Through the token.
        MediaError: The medium cannot be read.
    """
    ordered = sorted(jobs, key=lambda job: (job.last, job.first))
    spans = merged(((job.first, job.last) for job in ordered), slack=_SLACK)
    meter = ProgressMeter(progress, Stage.TRACKING, sum(last - first + 1 for first, last in spans))
    if not spans:
        return
    memory: deque[Seen] = deque(maxlen=LONGEST_FRAMES + 1)
    waiting = deque(ordered)
    camera: Camera = {}
    workers = min(_WORKERS, threads or _WORKERS)
    with (
        _Looks(workers) as looks,
        closing(prefetch(_pictures(info, index, spans), _AHEAD, "track-decode")) as pictures,
    ):
        scale = 1.0
        for seen in pictures:
            token.checkpoint()
            if isinstance(seen, Seen):
                scale = seen.grey.shape[1] / info.width
                memory.append(seen)
                if seen.cut and on_cut is not None:
                    on_cut(seen.position)
                done = seen.position
                meter.advance()
            else:
                # Frames that cannot be decoded must not keep the jobs that wanted them.
                done = seen
            if waiting and waiting[0].last <= done:
                strip = Strip(memory, scale, camera=camera)
                while waiting and waiting[0].last <= done:
                    looks.start(waiting.popleft(), strip)
            if not isinstance(seen, Seen):
                memory.clear()
        looks.finish()
    meter.finish()


def _pictures(
    info: MediaInfo, index: FrameIndex, spans: Sequence[tuple[int, int]]
) -> Generator[Seen | int]:
    """The pictures of every span, and after each span the ordinal of its last frame."""
    cuts = CutDetector()
    with FrameReader(info, index, kept=0) as reader:
        for first, last in spans:
            cuts.reset()
            for picture in reader.frames(index.at(first), index.at(last), max_side=_SIDE):
                grey = to_grey(picture.image)
                yield Seen(index.position(picture.pts), grey, cuts.feed(grey))
            yield last


class _Looks:
    """Jobs that are being run; few at once, so that few pictures are kept for them."""

    def __init__(self, workers: int) -> None:
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="track")
        self._most = 2 * workers
        self._running: deque[Future[Callable[[], None]]] = deque()

    def __enter__(self) -> _Looks:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def start(self, job: Job, strip: Strip) -> None:
        """Run a job; waits while too many run, and writes down the results of those before."""
        if len(self._running) >= self._most:
            self._running.popleft().result()()
        self._running.append(self._pool.submit(job.look, strip))

    def finish(self) -> None:
        """Wait for all jobs."""
        while self._running:
            self._running.popleft().result()()


def to_grey(image: Image) -> Grey:
    """(h, w, 3) BGR as (h, w) grey."""
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
