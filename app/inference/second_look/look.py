"""A second look at doubtful tracks: detectors see their best pictures, cut out and enlarged.

A detector that must not miss a face also proposes much that is none. Looking again costs a few
milliseconds a track instead of minutes of a reviewer's time, and lifts small faces that the
first look was unsure of. The stored detections stay as they are: only the track gets a score.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Final

import numpy as np

from app.core.arrays import FaceTable
from app.core.errors import WeightsError
from app.core.model import FloatArray, Image, IntArray, MediaInfo
from app.core.plugins import Detector
from app.core.prefetch import prefetch
from app.core.settings import DetectionSettings, Preset
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.footage.asked import as_footage_asks
from app.inference.registry import build_detector, working_threshold
from app.inference.second_look.cuts import SIDE, Cut, cut_out, cuts_of
from app.inference.second_look.doubtful import Doubtful, Said, doubtful_rows
from app.inference.second_look.judgements import JUDGEMENTS
from app.inference.second_look.lying import CutsKept, Turned, lying, turned

_AHEAD: Final = 32
_BATCH: Final = 16
_NEAR: Final = 0.6
"""A face found in the cut-out is the same one if its centre is this near, in face sizes."""


def second_look(
    info: MediaInfo,
    index: FrameIndex,
    tracked: FaceTable,
    *,
    settings: DetectionSettings,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    threads: int | None = None,
    detector: Detector | None = None,
) -> dict[int, float]:
    """Scores for doubtful tracks.

    Args:
        info: The medium.
        index: Its frames.
        tracked: What tracking made of the run.
        settings: The run's.
        token: Pauses or cancels.
        progress: Told the tracks looked at.
        threads: Processor threads; None takes every core.
        detector: The run's own, to look with instead of building it once more; not closed.

    Returns:
        Track number to score, on the scale of the working threshold. Empty where the run's
        detector is one for which no second look was fitted.

    Raises:
        Cancelled: Through the token.
        MediaError: The medium cannot be read.
    """
    judgement = JUDGEMENTS.get(settings.model)
    if judgement is None:
        return {}
    rows = doubtful_rows(tracked, judgement.doubtful)
    if len(rows) == 0:
        return {}
    heard: dict[int, Said] = {}
    kept = CutsKept(tracked)
    meter = ProgressMeter(progress, Stage.CHECKING_TRACKS, len(rows), unit="tracks")

    def look(wanted: IntArray, told: ProgressMeter) -> None:
        new = [row for row in wanted.tolist() if int(tracked.ids[row]) not in heard]
        said = judged(
            info, index, tracked, rows=np.array(new, np.int64), settings=settings,
            token=token or CancelToken(), meter=told, threads=threads, detector=detector, kept=kept,
        )  # fmt: skip
        heard.update({int(tracked.ids[row]): one for row, one in said.items()})

    look(rows, meter)
    tracks = Doubtful(index, tracked, rows)
    more = tracks.more(heard, judgement)
    look(more, ProgressMeter(ignore_progress, Stage.CHECKING_TRACKS, len(more)))
    upright = lying(
        tracks, heard, judgement, threshold=working_threshold(settings),
        look=lambda wanted: seen_turned(
            info, index, tracked, wanted=wanted, settings=settings,
            token=token or CancelToken(), threads=threads, kept=kept,
        ),
    )  # fmt: skip
    return tracks.scores(upright, judgement)


def seen_turned(
    info: MediaInfo,
    index: FrameIndex,
    table: FaceTable,
    *,
    wanted: Sequence[Turned],
    settings: DetectionSettings,
    token: CancelToken,
    threads: int | None,
    kept: CutsKept | None = None,
) -> dict[Turned, float]:
    """The other detector's scores of turned cut-outs; empty where it cannot be had.

    Those that were not ``kept`` are cut out again.
    """
    judgement = JUDGEMENTS.get(settings.model)
    if judgement is None or not wanted:
        return {}
    known = [cut for row in {row for row, _ in wanted} for cut in (kept.of(row) if kept else [])]
    rows = np.array(sorted({row for row, _ in wanted} - {cut.row for cut in known}), np.int64)
    out: dict[Turned, float] = {}
    with contextlib.ExitStack() as built:
        try:
            opinion = _detector(judgement.opinion, settings, None, threads=threads, built=built)
        except WeightsError:
            return {}
        (looking,) = as_footage_asks(info, index, [opinion])
        fresh: Iterable[Cut] = ()
        if len(rows):
            cuts = prefetch(cuts_of(info, index, table, rows=rows), _AHEAD, "second-look-decode")
            fresh = built.enter_context(contextlib.closing(cuts))
        waiting = turned(chain(known, fresh), wanted)
        while batch := list(islice(waiting, _BATCH)):
            token.checkpoint()
            scores = _best_scores(looking, [cut for _, cut in batch])
            for (key, _), score in zip(batch, scores.tolist(), strict=True):
                out[key] = max(out.get(key, 0.0), score)
    return out


def judged(
    info: MediaInfo,
    index: FrameIndex,
    table: FaceTable,
    *,
    rows: IntArray,
    settings: DetectionSettings,
    token: CancelToken,
    meter: ProgressMeter,
    threads: int | None,
    detector: Detector | None,
    kept: CutsKept | None = None,
) -> dict[int, Said]:
    """Look again at some rows of a table, (n,) sorted by PTS.

    Returns:
        Row to what was said; empty where there is no second look, or it cannot be had.
    """
    judgement = JUDGEMENTS.get(settings.model)
    if judgement is None or len(rows) == 0:
        return {}
    with contextlib.ExitStack() as built:
        try:
            names = [settings.model] if judgement.asks_again else []
            detectors = [
                _detector(name, settings, detector, threads=threads, built=built)
                for name in [*names, judgement.opinion]
            ]
        except WeightsError:
            # Without the second opinion nothing is taken back: more is covered, not less.
            return {}
        detectors = as_footage_asks(info, index, detectors)
        cuts = prefetch(cuts_of(info, index, table, rows=rows), _AHEAD, "second-look-decode")
        return _look(
            built.enter_context(contextlib.closing(cuts)),
            detectors,
            token=token,
            meter=meter,
            kept=kept or CutsKept(table),
        )


def _detector(
    name: str,
    settings: DetectionSettings,
    own: Detector | None,
    *,
    threads: int | None,
    built: contextlib.ExitStack,
) -> Detector:
    """The run's own detector where it will do, else one that ``built`` closes."""
    # Only at sizes given picture by picture does it look as the one that the fit was made with.
    if own is not None and own.name == name and own.scales:
        return own
    chosen = DetectionSettings(model=name, preset=Preset.FAST, device=settings.device)
    detector = build_detector(chosen, threads=threads, alone=name != settings.model)
    built.callback(detector.close)
    return detector


def _look(
    cuts: Iterable[Cut],
    detectors: list[Detector],
    *,
    token: CancelToken,
    meter: ProgressMeter,
    kept: CutsKept,
) -> dict[int, Said]:
    said: dict[int, Said] = {}
    waiting = iter(cuts)
    # Several at once, as a detector looks at one picture on one core.
    while batch := list(islice(waiting, _BATCH)):
        token.checkpoint()
        scores = [_best_scores(one, batch).tolist() for one in detectors]
        meter.advance(len({cut.row for cut in batch} - said.keys()))
        for at, cut in enumerate(batch):
            kept.keep(cut)
            again = scores[0][at] if len(scores) > 1 else 0.0
            before = said.get(cut.row, Said(0.0, 0.0))
            # Of an interlaced picture there are several: a face shows in one of its moments.
            said[cut.row] = Said(max(before.again, again), max(before.other, scores[-1][at]))
    return said


def look_closer(detector: Detector, image: Image, boxes: FloatArray) -> FloatArray:
    """What a detector says to each face when it is cut out and enlarged, (n,) scores.

    Args:
        detector: Any.
        image: (h, w, 3) uint8 BGR.
        boxes: (n, 4) in that picture's pixels.
    """
    cuts = [Cut(row, *cut_out(image, box)) for row, box in enumerate(boxes)]
    return _best_scores(detector, cuts)


def _best_scores(detector: Detector, cuts: Sequence[Cut]) -> FloatArray:
    """(n,) the best score of a face in the middle of each cut-out, 0 where there is none."""
    crops = [cut.crop for cut in cuts]
    found = detector.detect_at(crops, [(SIDE,)] * len(crops), min_score=0.01)
    best = np.zeros(len(cuts), np.float32)
    for i, (faces, cut) in enumerate(zip(found, cuts, strict=True)):
        if len(faces) == 0:
            continue
        centres = (faces.boxes[:, :2] + faces.boxes[:, 2:]) / 2
        away = np.linalg.norm(centres - SIDE / 2, axis=1)
        near = away < _NEAR * cut.size
        if len(cut.others):
            # Of a head beside it, which has a face of its own, nothing is learnt about this one.
            middles = (cut.others[:, :2] + cut.others[:, 2:]) / 2
            gaps = np.linalg.norm(centres[:, None] - middles[None], axis=2)
            near &= away <= gaps.min(axis=1)
        if near.any():
            best[i] = faces.scores[near].max()
    return best
