"""The second look at what will probably be doubtful, on a thread beside tracking.

Tracking leaves a core idle for much of its time, and the second look needs little of what
tracking finds: joined or not, a track's best detection is that of one of its tracklets.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any, Self

import numpy as np

from app.core.arrays import FaceTable
from app.core.model import IntArray, MediaInfo
from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.second_look.doubtful import Said, doubtful_rows
from app.inference.second_look.judgements import JUDGEMENTS
from app.inference.second_look.look import judged


class EarlyLook:
    """A context manager: leaving it ends the work.

    Args:
        info: The medium.
        index: Its frames.
        settings: The run's.
        token: Pauses or cancels.
        threads: Processor threads; None takes every core.
        detector: The run's own, to look with instead of building it once more; not closed.
    """

    def __init__(
        self,
        info: MediaInfo,
        index: FrameIndex,
        settings: DetectionSettings,
        *,
        token: CancelToken,
        threads: int | None = None,
        detector: Detector | None = None,
    ) -> None:
        self._about = info, index
        self._settings = settings
        self._token = _Beside(token)
        self._with: dict[str, Any] = {"threads": threads, "detector": detector}
        self._pool = ThreadPoolExecutor(1, "second-look")
        self._said: Future[dict[int, Said]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._token.cancel()
        self._pool.shutdown(wait=True)

    def begin(self, table: FaceTable, tracklets: IntArray) -> None:
        """Start; called once.

        Args:
            table: The detector's rows.
            tracklets: (n,) number of each row's, from 0.
        """
        judgement = JUDGEMENTS.get(self._settings.model)
        if judgement is not None:
            numbered = replace(table, tracks=np.asarray(tracklets + 1, table.tracks.dtype))
            rows = doubtful_rows(numbered, judgement.doubtful)
            self._said = self._pool.submit(self._judge, table, rows)

    def said(self) -> dict[int, Said]:
        """Wait for what was said of the detections looked at, by their ids.

        Raises:
            Cancelled, MediaError: As :func:`second_look`.
        """
        return {} if self._said is None else self._said.result()

    def _judge(self, table: FaceTable, rows: IntArray) -> dict[int, Said]:
        meter = ProgressMeter(ignore_progress, Stage.CHECKING_TRACKS, len(rows))
        said = judged(
            *self._about, table, rows=rows, settings=self._settings,
            token=self._token, meter=meter, **self._with,
        )  # fmt: skip
        return {int(table.ids[row]): one for row, one in said.items()}


class _Beside(CancelToken):
    """Obeys another token, and may be cancelled without it."""

    def __init__(self, other: CancelToken) -> None:
        super().__init__()
        self._other = other

    def checkpoint(self) -> None:
        self._other.checkpoint()
        super().checkpoint()
