"""A second look at doubtful tracks: two detectors see their best picture, cut out and enlarged.

A detector that must not miss a face also proposes much that is none. Looking again costs a few
milliseconds a track instead of minutes of a reviewer's time, and lifts small faces that the
first look was unsure of. The stored detections stay as they are: only the track gets a score.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Final

import numpy as np

from app.core.arrays import NO_TRACK, FaceTable
from app.core.errors import WeightsError
from app.core.model import FloatArray, Image, IntArray, MediaInfo, Provenance
from app.core.plugins import Detector
from app.core.prefetch import prefetch
from app.core.settings import DetectionSettings, Preset
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.registry import build_detector
from app.inference.second_look.cuts import SIDE, Cut, cut_out, cuts_of
from app.inference.second_look.judgements import JUDGEMENTS, Judgement

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
    known: Mapping[int, float] | None = None,
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
        known: Scores of detections that were looked at before, by their ids.

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
    known = known or {}
    new = np.array([row for row in rows.tolist() if int(tracked.ids[row]) not in known], np.int64)
    meter = ProgressMeter(progress, Stage.CHECKING_TRACKS, len(rows), unit="tracks")
    meter.advance(len(rows) - len(new))
    scores = judged(
        info, index, tracked, rows=new, settings=settings,
        token=token or CancelToken(), meter=meter, threads=threads, detector=detector,
    )  # fmt: skip
    found = {int(tracked.ids[row]): score for row, score in scores.items()}
    return _by_track(tracked, rows, {**known, **found})


def _by_track(tracked: FaceTable, rows: IntArray, known: Mapping[int, float]) -> dict[int, float]:
    """The score of each track that one of the rows, (n,), belongs to.

    A track was made of several that were looked at one by one, and any of them may have shown a
    face: between what was said of its best detection and the best that was said of any.
    """
    owners = np.abs(tracked.tracks)
    doubtful = set(owners[rows].tolist())
    heard: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for row in np.flatnonzero(np.isin(tracked.ids, list(known))).tolist():
        track = int(owners[row])
        if track in doubtful:
            heard[track].append((float(tracked.scores[row]), known[int(tracked.ids[row])]))
    return {
        track: (max(looks)[1] + max(score for _, score in looks)) / 2
        for track, looks in heard.items()
    }


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
) -> dict[int, float]:
    """Look again at some rows of a table, (n,) sorted by PTS.

    Returns:
        Row to score; empty where the run's detector has no second look, or that cannot be had.
    """
    judgement = JUDGEMENTS.get(settings.model)
    if judgement is None or len(rows) == 0:
        return {}
    with contextlib.ExitStack() as built:
        try:
            detectors = [
                _detector(name, settings, detector, threads=threads, built=built)
                for name in (settings.model, judgement.opinion)
            ]
        except WeightsError:
            # Without the second opinion nothing is taken back: more is covered, not less.
            return {}
        cuts = prefetch(cuts_of(info, index, table, rows=rows), _AHEAD, "second-look-decode")
        return _look(
            built.enter_context(contextlib.closing(cuts)),
            table,
            detectors,
            judgement=judgement,
            token=token,
            meter=meter,
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
    detector = build_detector(chosen, threads=threads)
    built.callback(detector.close)
    return detector


def doubtful_rows(tracked: FaceTable, doubtful: tuple[float, float]) -> IntArray:
    """The best detection of every doubtful track, by PTS."""
    owners = np.abs(tracked.tracks)
    rows = np.flatnonzero((owners != NO_TRACK) & (tracked.provenance == Provenance.DETECTOR))
    order = rows[np.lexsort((-tracked.scores[rows], owners[rows]))]
    _, firsts = np.unique(owners[order], return_index=True)
    best = order[firsts]
    low, high = doubtful
    scores = tracked.scores[best]
    return np.asarray(np.sort(best[(scores >= low) & (scores < high)]), np.int64)


def _look(
    cuts: Iterable[Cut],
    tracked: FaceTable,
    detectors: list[Detector],
    *,
    judgement: Judgement,
    token: CancelToken,
    meter: ProgressMeter,
) -> dict[int, float]:
    scores: dict[int, float] = {}
    waiting = iter(cuts)
    # Several at once, as a detector looks at one picture on one core.
    while batch := list(islice(waiting, _BATCH)):
        token.checkpoint()
        again, other = (_best_scores(one, batch) for one in detectors)
        for at, cut in enumerate(batch):
            scores[cut.row] = judgement.chance(
                float(tracked.scores[cut.row]), float(again[at]), float(other[at])
            )
        meter.advance(len(batch))
    return scores


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
