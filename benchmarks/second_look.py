"""Fits how the second look judges tracks: on generated footage and on still pictures.

``python benchmarks/second_look.py --data ../shared/data [--seeds 1] [--pictures 600]``
``python benchmarks/second_look.py --data ../shared/data --seeds 11 --small``

Only the training split is used. A track counts as a face if it is on a known one in half of its
frames, and the more the longer it is (square root of its frames); a still picture's detection
is a track of one. Prints the numbers of ``app/inference/second_look/judgements.py`` for
faceveil-fast, and for several thresholds the faces kept and the share of pictures covered for
nothing, fitted without the clip (of seven parts). With ``--small`` the other numbers stay as they
are: printed is what a track counts for being narrow, so that a tenth less is covered for nothing
than without, and the faces kept without it and with.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core.settings import DetectionSettings, Preset
from app.evaluate.annotations import read_all
from app.inference.registry import build_detector, working_threshold
from app.inference.second_look.doubtful import Evidence
from app.inference.second_look.judgements import JUDGEMENTS, Steadiness, log_width
from benchmarks.footage.clips import Clip, footage
from benchmarks.footage.people import on_faces
from benchmarks.looks import CACHE, looked, looked_again
from training.second_look.samples import look_at

_MODEL = "faceveil-fast"
_SETS = ("wider_val", "ilc2021_mask", "kaggle_mask853", "face_free")
_WEIGHED = 5
"""Of the features, those that the first fit weighs; the width is the next."""
_ROOM = 0.9
"""With the width no more than this of what is covered for nothing without it: the last tenth would
keep few faces more, in many narrow boxes that people have to look at."""
_PARTS = 7
_PENALTY = 1e-3


def features(evidence: Evidence) -> list[float]:
    """What is weighed: best score, the other's log odds, typical score, how often, how steadily.

    And, for ``--small`` only, the logarithm of the width.
    """
    other = min(max(evidence.other, 0.01), 0.99)
    steady = evidence.steady
    odds = float(np.log(other / (1 - other)))
    seen = float(np.log(steady.seen))
    return [evidence.first, odds, steady.typical, seen, steady.share, log_width(steady.width)]


def tracks_of(clip: Clip) -> list[list[float]]:
    """Features of each doubtful track, 1 for a face, its frames, faces due, share of picture."""
    look = looked(clip.path)
    table, tracks, heard = looked_again(look)
    out: list[list[float]] = []
    if tracks is None:
        return out
    area = look.info.width * look.info.height * len(look.index)
    for track, evidence in tracks.evidence(heard).items():
        shown = table.take(table.tracks == track)
        frames = np.array([look.index.position(int(pts)) for pts in shown.pts], np.int64)
        known, due = on_faces(clip.truth, shown.boxes, frames)
        sizes = shown.boxes[:, 2:] - shown.boxes[:, :2]
        face = len(shown) > 0 and known.mean() >= 0.5
        share = float(sizes.prod(axis=1).sum()) / area
        out.append([*features(evidence), float(face), len(shown), int(due.sum()), share])
    return out


def stills(data: Path, count: int) -> list[list[float]]:
    """Features of doubtful detections of training pictures, and 1 for a face."""
    pictures = read_all(sorted(data.glob("detection-*.tar")), split="train")
    pictures = [each for each in pictures if each.dataset in _SETS]
    order = np.random.default_rng(0).permutation(len(pictures))[:count]
    judgement = JUDGEMENTS[_MODEL]
    own = build_detector(DetectionSettings(model=_MODEL, preset=Preset.FAST), threads=1)
    chosen = DetectionSettings(model=judgement.opinion, preset=Preset.FAST)
    other = build_detector(chosen, threads=1, alone=True)
    out = []
    for number in order.tolist():
        scores, face = look_at(pictures[number], (own, other), judgement.doubtful)
        for (first, again, opinion), shown in zip(scores.tolist(), face.tolist(), strict=True):
            if not np.isnan(opinion):
                seen = Evidence(first, again, opinion, Steadiness(first))
                out.append([*features(seen), float(shown >= 0)])
    own.close()
    other.close()
    return out


def fitted(inputs: np.ndarray, face: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Constant and weights; none counts against a face."""
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0)
    scaled = (inputs - middle) / spread

    def loss(values: np.ndarray) -> float:
        logits = values[0] + scaled @ values[1:]
        each = weight * (np.logaddexp(0, logits) - face * logits)
        return float(each.sum() / weight.sum() + _PENALTY * (values[1:] ** 2).sum())

    bounds = [(None, None)] + [(0.0, None)] * scaled.shape[1]
    values = minimize(loss, np.zeros(scaled.shape[1] + 1), bounds=bounds).x
    weights = values[1:] / spread
    return np.concatenate([[values[0] - weights @ middle], weights])


def report(tracks: np.ndarray, part: np.ndarray, single: np.ndarray) -> dict[str, Any]:
    """The fit on everything, and what it is worth on clips that it has not seen."""
    inputs, (face, frames, due, share) = tracks[:, :_WEIGHED], tracks[:, _WEIGHED + 1 :].T
    weight = np.sqrt(frames + 1)

    def on(kept: np.ndarray) -> np.ndarray:
        both = np.concatenate([inputs[kept], single[:, :_WEIGHED]])
        labels = np.concatenate([face[kept], single[:, -1]])
        return fitted(both, labels, np.concatenate([weight[kept], np.ones(len(single))]))

    chance = np.zeros(len(tracks))
    for number in range(_PARTS):
        values = on(part != number)
        rest = part == number
        chance[rest] = 1 / (1 + np.exp(-(values[0] + inputs[rest] @ values[1:])))
    values = on(np.ones(len(tracks), np.bool_)).round(3).tolist()
    tried = (0.1, 0.15, 0.2, 0.23, 0.26, 0.3, 0.4)
    return {
        "bias": values[0],
        "first": values[1],
        "steady": values[2:],
        "tracks": len(tracks),
        "stills": len(single),
        "faces_due": int(due.sum()),
        "checked": [
            {
                "threshold": threshold,
                "faces_kept": int(due[chance >= threshold].sum()),
                "covered_for_nothing": float(share[(chance >= threshold) & (face == 0)].sum()),
            }
            for threshold in tried
        ],
    }


def small(tracks: np.ndarray, part: np.ndarray) -> dict[str, Any]:
    """What a track counts for being narrow, on top of the numbers that are there."""
    judgement = JUDGEMENTS[_MODEL]
    narrow = log_width(np.inf) - tracks[:, _WEIGHED]
    face, frames, due, share = tracks[:, _WEIGHED + 1 :].T
    weights = np.array([judgement.weights[0], *judgement.steady])
    before = judgement.bias + tracks[:, :_WEIGHED] @ weights
    nothing = np.where(face == 0, share, 0)
    threshold = working_threshold(DetectionSettings(model=_MODEL))
    least = float(np.log(threshold / (1 - threshold)))
    used = float(nothing[before >= least].sum())
    room = _ROOM * used

    def weight_on(kept: np.ndarray) -> float:
        def loss(values: np.ndarray) -> float:
            logits = (before + values[0] + values[1] * narrow)[kept]
            each = np.logaddexp(0, logits) - face[kept] * logits
            return float((np.sqrt(frames[kept] + 1) * each).mean())

        return float(minimize(loss, np.zeros(2)).x[1])

    unseen = np.zeros(len(tracks))
    for number in range(_PARTS):
        rest = part == number
        unseen[rest] = before[rest] + weight_on(~rest) * narrow[rest]
    weight = round(weight_on(np.ones(len(tracks), np.bool_)), 2)
    shift = least - _level(before + weight * narrow, nothing, room)
    usual = float(np.exp(log_width(np.inf) + shift / weight))
    kept = unseen >= _level(unseen, nothing, room)
    return {
        "small": (weight, round(usual, 1)),
        "tracks": len(tracks),
        "faces_due": int(due.sum()),
        "faces_kept": [int(due[before >= least].sum()), int(due[kept].sum())],
        "covered_for_nothing": [used, float(nothing[kept].sum())],
    }


def _level(logits: np.ndarray, nothing: np.ndarray, room: float) -> float:
    """The lowest of (n,) logits from which on no more than ``room`` is covered for nothing."""
    order = np.argsort(-logits, kind="stable")
    fits = np.cumsum(nothing[order]) <= room + 1e-9
    return float(logits[order[max(int(fits.sum()) - 1, 0)]])


def main() -> None:
    """Print the numbers as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--pictures", type=int, default=600)
    parser.add_argument("--small", action="store_true", help="only what being narrow counts")
    options = parser.parse_args()
    rows: list[list[float]] = []
    part: list[int] = []
    for seed in options.seeds:
        folder = CACHE / "footage" / f"train-{seed}"
        for number, clip in enumerate(footage(options.data, seed, folder, split="train")):
            found = tracks_of(clip)
            rows += found
            part += [number % _PARTS] * len(found)
    tracks, parts = np.array(rows), np.array(part)
    if options.small:
        out = small(tracks, parts)
    else:
        out = report(tracks, parts, np.array(stills(options.data, options.pictures)))
    print(json.dumps(out, indent=1))


if __name__ == "__main__":
    main()
