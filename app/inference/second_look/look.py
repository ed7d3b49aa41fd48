"""A second look at doubtful tracks: two detectors see their best picture, cut out and enlarged.

A detector that must not miss a face also proposes much that is none. Looking again costs a few
milliseconds a track instead of minutes of a reviewer's time, and lifts small faces that the
first look was unsure of. The stored detections stay as they are: only the track gets a score.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Final

import cv2
import numpy as np

from app.core.arrays import NO_TRACK, FaceTable
from app.core.errors import MediaError, WeightsError
from app.core.model import FloatArray, Image, IntArray, MediaInfo, Provenance
from app.core.plugins import Detector
from app.core.prefetch import prefetch
from app.core.settings import DetectionSettings, Preset
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.registry import build_detector
from app.inference.second_look.judgements import JUDGEMENTS, Judgement
from app.video.reader import FrameReader

_log = logging.getLogger(__name__)
_AHEAD: Final = 32
_BATCH: Final = 16
_SIDE: Final = 160
_FACES_ACROSS: Final = 3.0
_LARGEST_ZOOM: Final = 4.0
_NEAR: Final = 0.6
"""A face found in the cut-out is the same one if its centre is this near, in face sizes."""


def second_look(
    info: MediaInfo,
    index: FrameIndex,
    tracked: FaceTable,
    settings: DetectionSettings,
    *,
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
        info, index, tracked, new, settings,
        token=token or CancelToken(), meter=meter, threads=threads, detector=detector,
    )  # fmt: skip
    return {
        int(tracked.tracks[row]): score
        for row in rows.tolist()
        if (score := scores.get(row, known.get(int(tracked.ids[row])))) is not None
    }


def judged(
    info: MediaInfo,
    index: FrameIndex,
    table: FaceTable,
    rows: IntArray,
    settings: DetectionSettings,
    *,
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
                _detector(name, settings, detector, threads, built)
                for name in (settings.model, judgement.opinion)
            ]
        except WeightsError:
            # Without the second opinion nothing is taken back: more is covered, not less.
            return {}
        cuts = prefetch(_cuts(info, index, table, rows), _AHEAD, "second-look-decode")
        return _look(
            built.enter_context(contextlib.closing(cuts)), table, detectors, judgement, token, meter
        )


def _detector(
    name: str,
    settings: DetectionSettings,
    own: Detector | None,
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
    rows = np.flatnonzero(
        (tracked.tracks != NO_TRACK) & (tracked.provenance == Provenance.DETECTOR)
    )
    order = rows[np.lexsort((-tracked.scores[rows], tracked.tracks[rows]))]
    _, firsts = np.unique(tracked.tracks[order], return_index=True)
    best = order[firsts]
    low, high = doubtful
    scores = tracked.scores[best]
    return np.asarray(np.sort(best[(scores >= low) & (scores < high)]), np.int64)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A doubtful face, cut out: its row, the picture, the face's size in it in pixels."""

    row: int
    crop: Image
    size: float


def _cuts(
    info: MediaInfo, index: FrameIndex, tracked: FaceTable, rows: IntArray
) -> Generator[_Cut]:
    """The faces of some rows, (n,) by PTS, cut out; only their frames are converted."""
    with FrameReader(info, index, kept=0) as reader:
        for pts, group in groupby(rows.tolist(), key=lambda row: int(tracked.pts[row])):
            try:
                image = reader.read_at(pts).image
            except MediaError as error:
                # Nothing is taken back, so more is covered, not less.
                _log.warning("%s", error)
                continue
            for row in group:
                yield _Cut(row, *cut_out(image, tracked.boxes[row]))


def _look(
    cuts: Iterable[_Cut],
    tracked: FaceTable,
    detectors: list[Detector],
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
    cuts = [_Cut(row, *cut_out(image, box)) for row, box in enumerate(boxes)]
    return _best_scores(detector, cuts)


def _best_scores(detector: Detector, cuts: Sequence[_Cut]) -> FloatArray:
    """(n,) the best score of a face in the middle of each cut-out, 0 where there is none."""
    crops = [cut.crop for cut in cuts]
    found = detector.detect_at(crops, [(_SIDE,)] * len(crops), min_score=0.01)
    best = np.zeros(len(cuts), np.float32)
    for i, (faces, cut) in enumerate(zip(found, cuts, strict=True)):
        if len(faces) == 0:
            continue
        centres = (faces.boxes[:, :2] + faces.boxes[:, 2:]) / 2
        near = np.linalg.norm(centres - _SIDE / 2, axis=1) < _NEAR * cut.size
        if near.any():
            best[i] = faces.scores[near].max()
    return best


def cut_out(image: Image, box: FloatArray) -> tuple[Image, float]:
    """A square picture with the face in its middle, and the face's size in it, in pixels.

    Args:
        image: (h, w, 3) uint8 BGR.
        box: (4,) in that picture's pixels.
    """
    size = max(float(box[2] - box[0]), float(box[3] - box[1]), 4.0)
    centre = (box[:2] + box[2:]) / 2
    scale = min(_SIDE / (_FACES_ACROSS * size), _LARGEST_ZOOM)
    reach = _SIDE / 2 / scale + 2 / scale + 2
    # A box wholly beyond an edge shows the picture's last pixels there.
    most = np.array([image.shape[1], image.shape[0]]) - 1
    low = np.clip(np.floor(centre - reach), 0, most).astype(int)
    high = np.maximum(np.ceil(centre + reach).astype(int), low + 1)
    part = image[low[1] : high[1], low[0] : high[0]]
    if scale < 0.5:
        # Averaging first: a plain warp that shrinks this much would alias.
        reduce = 2 * scale
        small = (max(1, round(part.shape[1] * reduce)), max(1, round(part.shape[0] * reduce)))
        factor = np.array([small[0] / part.shape[1], small[1] / part.shape[0]])
        part = np.asarray(cv2.resize(part, small, interpolation=cv2.INTER_AREA), np.uint8)
    else:
        factor = np.ones(2)
    middle = (centre - low) * factor
    step = scale / factor
    matrix = np.array(
        [
            [step[0], 0, _SIDE / 2 - middle[0] * step[0]],
            [0, step[1], _SIDE / 2 - middle[1] * step[1]],
        ],
        np.float64,
    )
    crop = cv2.warpAffine(
        part, matrix, (_SIDE, _SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(crop, np.uint8), size * scale
