"""Candidate cells of CenterFace on labelled pictures, and what they should have said."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from app.core.geometry import iou_matrix
from app.core.model import FloatArray
from app.evaluate.labels import MASKED, LabelledPicture
from app.inference.detectors.centerface import decode_cells
from app.inference.detectors.refine_head import head_inputs
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import fit

CELL = 4
_SMALLEST_BOX, _SMALLEST_SCORE = 8.0, 12.0
"""Faces lower than this, in picture pixels, teach no box; teach the score less."""


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Candidates of one picture at one size; n cells.

    Attributes:
        inputs: (n, k) float16, see :func:`~app.inference.detectors.refine_head.head_inputs`.
        base: (n, 4) float32, what CenterFace said: log height, log width, offset y, offset x.
        wanted: (n, 4) float32, what it should have said.
        box_weight: (n,) 0 where there is no face to learn a box from.
        face: (n,) int64, the face a cell belongs to, or -1.
        score_weight: (n,) 0 where it is not known whether there is a face.
        dataset: Where the picture comes from.
    """

    inputs: NDArray[np.float16]
    base: FloatArray
    wanted: FloatArray
    box_weight: FloatArray
    face: NDArray[np.int64]
    score_weight: FloatArray
    dataset: str


def read_cells(
    labelled: LabelledPicture,
    runner: OnnxRunner,
    side: int,
    *,
    lowest: float,
    clear_box: float,
    rng: Generator,
) -> Cells:
    """Run CenterFace on a picture and label its candidates.

    Args:
        runner: CenterFace with its last shared map as fifth output.
        side: Long side at which the picture is looked at.
        lowest: Heat from which a cell is a candidate.
        clear_box: Weight of boxes of faces that are not known to be masked.
        rng: Chooses which of the many weak candidates on no face are kept.
    """
    fitted = fit(labelled.source.read(), side, rgb=True)
    heat, size, offset, marks, features = (out[0] for out in runner.run(fitted.blob))
    ys, xs = np.nonzero(heat[0] > lowest)
    both = np.concatenate([size, offset])
    scores = heat[0, ys, xs]
    boxes = decode_cells(ys, xs, both[:, ys, xs], marks=marks[:, ys, xs])[0]
    truth = (labelled.boxes * np.tile(np.array(fitted.scale, np.float32), 2)).astype(np.float32)
    centres = np.stack([xs + 0.5, ys + 0.5], axis=1) * CELL
    face = assign(boxes, centres, truth)
    box_weight, score_weight = _weights(labelled, face, centres, truth=truth, clear_box=clear_box)
    share = rng.random(len(ys)) < 0.35
    keep = ((face >= 0) | (scores > 0.12) | share) & ((box_weight > 0) | (score_weight > 0))
    wanted = _wanted(truth, face, ys, xs=xs)
    inputs = head_inputs(features, heat[0], both, ys=ys, xs=xs)
    return Cells(
        inputs[keep].astype(np.float16),
        np.ascontiguousarray(both[:, ys, xs].T[keep]),
        wanted[keep],
        box_weight[keep],
        face[keep],
        score_weight[keep],
        labelled.dataset,
    )


def assign(boxes: FloatArray, centres: NDArray[np.float64], truth: FloatArray) -> NDArray[np.int64]:
    """The face each candidate belongs to, or -1.

    A candidate belongs to the face that its box overlaps most, by .3 at least, or in whose
    middle it lies with a box of about the face's size.
    """
    if len(truth) == 0 or len(boxes) == 0:
        return np.full(len(boxes), -1, np.int64)
    overlap = iou_matrix(boxes, truth)
    middle = (truth[:, :2] + truth[:, 2:]) / 2
    sides = truth[:, 2:] - truth[:, :2]
    away = np.abs(centres[:, None] - middle[None])
    near = (away < np.array([0.3, 0.35]) * sides[None] + 2).all(2)
    ratio = (boxes[:, 3] - boxes[:, 1])[:, None] / np.maximum(sides[None, :, 1], 1)
    near &= (ratio > 0.45) & (ratio < 2.2)
    score = np.where(near | (overlap > 0.3), overlap + 0.01 * near, -1.0)
    best = score.argmax(1)
    return np.where(score[np.arange(len(boxes)), best] > 0, best, -1)


def _wanted(
    truth: FloatArray,
    face: NDArray[np.int64],
    ys: NDArray[np.intp],
    *,
    xs: NDArray[np.intp],
) -> FloatArray:
    out = np.zeros((len(face), 4), np.float32)
    own = np.flatnonzero(face >= 0)
    if len(own):
        box = truth[face[own]] / CELL
        out[own, 0] = np.log(np.maximum(box[:, 3] - box[:, 1], 0.5))
        out[own, 1] = np.log(np.maximum(box[:, 2] - box[:, 0], 0.5))
        out[own, 2] = (box[:, 1] + box[:, 3]) / 2 - ys[own] - 0.5
        out[own, 3] = (box[:, 0] + box[:, 2]) / 2 - xs[own] - 0.5
    return out


def _weights(
    labelled: LabelledPicture,
    face: NDArray[np.int64],
    centres: NDArray[np.float64],
    *,
    truth: FloatArray,
    clear_box: float,
) -> tuple[FloatArray, FloatArray]:
    n = len(face)
    box, score = np.zeros(n, np.float32), np.ones(n, np.float32)
    on = face >= 0
    if labelled.ignore.any():
        ignored = truth[labelled.ignore]
        after = centres[:, None] > ignored[None, :, :2]
        before = centres[:, None] < ignored[None, :, 2:]
        inside: NDArray[np.bool_] = np.all(after & before, axis=2)
        score[np.any(inside, axis=1) & ~on] = 0
    if not labelled.complete:
        score[~on] = 0
    if on.any():
        own = face[on]
        heights = (labelled.boxes[:, 3] - labelled.boxes[:, 1])[own]
        bad = labelled.ignore[own] | (heights < _SMALLEST_BOX)
        masked = labelled.masked[own] == MASKED
        # A face counts about the same however many cells it has.
        crowd = np.sqrt(np.bincount(own, minlength=len(truth))[own])
        box[on] = np.where(bad, 0.0, np.where(masked, 1.0, clear_box)) / crowd
        score[on] = np.where(bad, 0.0, np.where(heights < _SMALLEST_SCORE, 0.3, 1.0))
    # So that crowds, with thousands of candidates, do not drown the rest.
    return box, score * np.float32(10 / math.sqrt(30 + n))
