"""Proposals of training crops with their pooled features, gathered once and kept in files."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator, default_rng
from numpy.typing import NDArray

from app.evaluate.labels import MASKED
from app.inference.detectors.roi_features import Backbones
from app.inference.detectors.roi_pool import pool
from app.inference.scales import fit
from training.detector.crops import Crop
from training.detector.refine_cells import assign

log = logging.getLogger(__name__)

SHARD = 50
"""Crops per file."""
FIELDS = ("inputs", "boxes", "wanted", "face", "box_weight", "score_weight", "crop")
_SMALLEST_BOX, _SMALLEST_SCORE = 9.0, 12.0
"""Faces lower than this, in crop pixels, teach no box; teach the score less."""
_PER_FACE, _HARD, _EASY = 4, 40, 24
"""Proposals kept: of each face, on no face but suspected, on no face and hardly suspected."""

Samples = dict[str, NDArray[Any]]
"""Arrays by the names in ``FIELDS``; n samples.

inputs: (n, k) float16, see :func:`~app.inference.detectors.roi_pool.pool`.
boxes, wanted: (n, 4) float32, proposal and face in crop pixels.
face: (n,) int32, the face a proposal belongs to, -1 for none.
box_weight, score_weight: (n,) float32, 0 where there is nothing to learn.
crop: (n,) int32, number of the crop.
"""


def samples_of(
    crop: Crop, number: int, backbones: Backbones, *, rng: Generator, clear_box: float
) -> Samples:
    """Run the backbones on a crop, label the proposals, keep some, pool their features.

    Args:
        crop: Crop and labels.
        number: Of the crop.
        rng: Chooses which proposals are kept.
        clear_box: Weight of boxes of faces that are not known to be masked.
    """
    look = backbones.look(fit(crop.image, crop.image.shape[0], rgb=True).blob)
    boxes, plain = look.proposals.boxes, look.proposals.plain
    centres = ((boxes[:, :2] + boxes[:, 2:]) / 2).astype(np.float64)
    face = assign(boxes, centres, crop.boxes)
    box_weight, score_weight = _weights(crop, face, centres, clear_box=clear_box)
    keep, share = _choose(face, plain[:, :2].max(1), rng)
    score_weight[keep] *= share
    keep = keep[(box_weight[keep] > 0) | (score_weight[keep] > 0)]
    wanted = np.zeros((len(boxes), 4), np.float32)
    if len(crop.boxes):
        wanted[face >= 0] = crop.boxes[face[face >= 0]]
    return {
        "inputs": pool(look, keep).astype(np.float16),
        "boxes": boxes[keep],
        "wanted": wanted[keep],
        "face": face[keep].astype(np.int32),
        "box_weight": box_weight[keep],
        "score_weight": score_weight[keep],
        "crop": np.full(len(keep), number, np.int32),
    }


def _choose(
    face: NDArray[np.int64], suspicion: NDArray[np.float32], rng: Generator
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Rows that are kept, and how many each of them stands for."""
    rows: list[NDArray[np.int64]] = []
    stands: list[NDArray[np.float32]] = []

    def some(found: NDArray[np.int64], most: int) -> None:
        picked = rng.permutation(found)[:most] if len(found) > most else found
        rows.append(picked)
        stands.append(np.full(len(picked), min(4.0, len(found) / max(1, len(picked))), np.float32))

    for own in np.unique(face[face >= 0]):
        some(np.flatnonzero(face == own), _PER_FACE)
    background = np.flatnonzero(face < 0)
    hard = suspicion[background] > -2.0
    some(background[hard], _HARD)
    some(background[~hard], _EASY)
    return np.concatenate(rows), np.concatenate(stands)


def _weights(
    crop: Crop, face: NDArray[np.int64], centres: NDArray[np.float64], *, clear_box: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    n = len(face)
    box, score = np.zeros(n, np.float32), np.ones(n, np.float32)
    on = face >= 0
    if crop.ignore.any():
        ignored = crop.boxes[crop.ignore]
        after = centres[:, None] > ignored[None, :, :2]
        before = centres[:, None] < ignored[None, :, 2:]
        inside: NDArray[np.bool_] = np.all(after & before, axis=2)
        score[np.any(inside, axis=1) & ~on] = 0
    if not crop.complete:
        score[~on] = 0
    if on.any():
        own = face[on]
        heights = (crop.boxes[:, 3] - crop.boxes[:, 1])[own]
        bad = crop.ignore[own] | (heights < _SMALLEST_BOX)
        masked = crop.masked[own] == MASKED
        crowd = np.minimum(np.bincount(own, minlength=len(crop.boxes))[own], _PER_FACE)
        box[on] = np.where(bad, 0.0, np.where(masked, 1.0, clear_box)) / np.sqrt(crowd)
        score[on] = np.where(bad, 0.0, np.where(heights < _SMALLEST_SCORE, 0.3, 1.0))
    # So that crowds do not drown the rest.
    return box, score * np.float32(10 / math.sqrt(30 + n))


def gather(
    folder: Path,
    count: int,
    crop_of: Callable[[int], Crop],
    *,
    make: Callable[[Crop, int, Generator], Samples],
    seed: int,
    should_stop: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Files with the samples of ``count`` crops; those that are there already are kept.

    Args:
        folder: Gets a file per ``SHARD`` crops.
        crop_of: A crop by its number, always the same.
        make: See :func:`samples_of`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for first in range(0, count, SHARD):
        path = folder / f"{first:06d}.npz"
        paths.append(path)
        if path.is_file():
            continue
        if should_stop():
            return paths[:-1]
        parts = []
        for number in range(first, min(first + SHARD, count)):
            parts.append(make(crop_of(number), number, default_rng((seed, 5, number))))
        joined = {name: np.concatenate([part[name] for part in parts]) for name in FIELDS}
        partial = path.with_suffix(".partial")
        with partial.open("wb") as file:
            np.savez(file, allow_pickle=False, **joined)
        os.replace(partial, path)
        log.info("%d crops, %d samples in the last file", first + len(parts), len(joined["face"]))
    return paths
