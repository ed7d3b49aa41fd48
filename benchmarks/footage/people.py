"""How well faces are told apart through time: HOTA, IDF1, switches, tracks per person, doubles.

HOTA, IDF1 and identity switches are computed by ``trackeval`` (Luiten et al., "HOTA", IJCV 2021;
Ristani et al., ECCV-W 2016 for IDF1), on the faces that have to be covered; boxes on other known
faces (too small, half hidden, unclear) count neither for nor against.
"""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

from app.core.arrays import FaceTable
from app.core.geometry import iou_matrix
from app.core.timebase import FrameIndex
from benchmarks.footage.truth import Truth
from benchmarks.packages import package

_SAME = 0.4
"""IoU from which a box is on a face."""


@dataclass(frozen=True)
class Told:
    """What one clip gives.

    Attributes:
        data: For trackeval.
        people: Persons of whom some face has to be covered and is.
        tracks: Covered tracks that are on a known face, any face, in half of their frames.
        false_tracks: The other covered tracks.
        boxes: Covered boxes, those on faces that need no cover left out.
        on_faces: Those of them that are on a face that has to be covered.
        covered_faces: Faces that some box is on.
        faces: Faces that have to be covered.
        stacked: Covered boxes with their centre inside another covered box.
        all_boxes: All covered boxes.
    """

    data: dict[str, Any]
    people: int
    tracks: int
    false_tracks: int
    boxes: int
    on_faces: int
    covered_faces: int
    faces: int
    stacked: int
    all_boxes: int


def told(truth: Truth, covered: FaceTable, index: FrameIndex) -> Told:
    """Compare the covered rows of a clip with what is known."""
    frames = np.array([index.position(int(pts)) for pts in covered.pts], np.int64)
    due = truth.due
    gt_ids, tracker_ids, similarity = [], [], []
    boxes_on = faces_on = 0
    homes: dict[int, Counter[int]] = {int(t): Counter() for t in np.unique(covered.tracks)}
    for frame in range(truth.frames):
        known = np.flatnonzero(truth.frame == frame)
        rows = np.flatnonzero(frames == frame)
        overlap = iou_matrix(covered.boxes[rows], truth.box[known])
        on = np.where(_on(covered.boxes[rows], truth.box[known]), overlap + 1, 0)
        for row, shares in zip(rows, on, strict=True):
            if len(shares) and shares.max() > 0:
                person = int(truth.person[known[int(shares.argmax())]])
                homes[int(covered.tracks[row])][person] += 1
        counted = due[known]
        kept = np.ones(len(rows), np.bool_)
        if len(known):
            # A box that is nearest to a face of which nothing is asked is left out.
            nearest = on.argmax(axis=1) if len(rows) else np.zeros(0, np.int64)
            kept = ~((on.max(axis=1, initial=0) > 0) & ~counted[nearest])
            mine, theirs = linear_sum_assignment(
                -np.where(overlap >= _SAME, overlap, 0)[:, counted]
            )
            good = overlap[:, counted][mine, theirs] >= _SAME
            kept[mine[good]] = True
        boxes_on += int((on[kept][:, counted] > 0).any(axis=1).sum())
        faces_on += int((on[:, counted] > 0).any(axis=0).sum())
        gt_ids.append(truth.person[known[counted]])
        tracker_ids.append(covered.tracks[rows[kept]])
        similarity.append(overlap[kept][:, counted].T)
    people = {home.most_common(1)[0][0] for home in homes.values() if home}
    lengths = Counter(covered.tracks.tolist())
    on_faces = sum(2 * home.total() >= lengths[track] for track, home in homes.items())
    return Told(
        _numbered(gt_ids, tracker_ids, similarity),
        len(people),
        on_faces,
        len(homes) - on_faces,
        sum(len(ids) for ids in tracker_ids),
        boxes_on,
        faces_on,
        int(due.sum()),
        stacked(covered, frames),
        len(covered),
    )


def on_faces(truth: Truth, boxes: np.ndarray, frames: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(n,) bool each: which boxes are on a known face, and which on one that has to be covered.

    Args:
        truth: Of the clip.
        boxes: (n, 4) picture pixels.
        frames: (n,) their frames.
    """
    known, due = np.zeros((2, len(boxes)), np.bool_)
    for frame in np.unique(frames).tolist():
        here, rows = np.flatnonzero(truth.frame == frame), np.flatnonzero(frames == frame)
        on = _on(boxes[rows], truth.box[here])
        known[rows] = on.any(axis=1)
        due[rows] = on[:, truth.due[here]].any(axis=1)
    return known, due


def _on(boxes: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """(n, m) bool: a box overlaps a face well, or has its centre inside it."""
    centre = (boxes[:, :2] + boxes[:, 2:]) / 2
    inside = (centre[:, None] > faces[None, :, :2]) & (centre[:, None] < faces[None, :, 2:])
    return np.asarray((iou_matrix(boxes, faces) >= _SAME) | inside.all(axis=2))


def stacked(table: FaceTable, frames: np.ndarray) -> int:
    """How many boxes have their centre inside another of the same frame."""
    count = 0
    for frame in np.unique(frames):
        boxes = table.boxes[frames == frame]
        centre = (boxes[:, :2] + boxes[:, 2:]) / 2
        inside = (centre[:, None] > boxes[None, :, :2]) & (centre[:, None] < boxes[None, :, 2:])
        both = inside.all(axis=2)
        np.fill_diagonal(both, False)
        count += int(both.any(axis=1).sum())
    return count


def _numbered(
    gt_ids: list[np.ndarray], tracker_ids: list[np.ndarray], similarity: list[np.ndarray]
) -> dict[str, Any]:
    """Numbers counting from 0 without gaps, as trackeval wants them."""
    everyone, every_track = (
        np.unique(np.concatenate(ids)) if ids else np.zeros(0, np.int64)
        for ids in (gt_ids, tracker_ids)
    )
    return {
        "num_timesteps": len(gt_ids),
        "num_gt_ids": len(everyone),
        "num_tracker_ids": len(every_track),
        "num_gt_dets": sum(len(ids) for ids in gt_ids),
        "num_tracker_dets": sum(len(ids) for ids in tracker_ids),
        "gt_ids": [np.searchsorted(everyone, ids) for ids in gt_ids],
        "tracker_ids": [np.searchsorted(every_track, ids) for ids in tracker_ids],
        "similarity_scores": similarity,
    }


def figures(clips: dict[str, Told]) -> dict[str, float]:
    """Over all clips together."""
    out: dict[str, float] = {}
    with package("trackeval==1.3.0"), contextlib.redirect_stdout(io.StringIO()):
        from trackeval.metrics import CLEAR, HOTA, Identity

        for metric, name in ((HOTA(), "HOTA"), (Identity(), "IDF1"), (CLEAR(), "IDSW")):
            results = {clip: metric.eval_sequence(one.data) for clip, one in clips.items()}
            out[name] = float(np.mean(metric.combine_sequences(results)[name]))
    every = list(clips.values())
    people = max(1, sum(one.people for one in every))
    faces = max(1, sum(one.faces for one in every))
    return out | {
        "people": float(people),
        "tracks_per_person": sum(one.tracks for one in every) / people,
        "all_tracks_per_person": sum(one.tracks + one.false_tracks for one in every) / people,
        "false_tracks": float(sum(one.false_tracks for one in every)),
        "boxes_per_face": sum(one.boxes for one in every) / faces,
        "boxes_on_a_face": sum(one.on_faces for one in every)
        / max(1, sum(one.covered_faces for one in every)),
        "stacked": sum(one.stacked for one in every) / max(1, sum(o.all_boxes for o in every)),
    }
