"""Faces drawn in one frame and followed: how much of them is covered, and for how long too much.

``python benchmarks/follow.py --data ../shared/data [--seed 2 --split val] [--real] [--faces 200]``

Generated footage has known truth. Of real clips it is what the detector finds in every frame.
Each face is drawn in one frame, chosen by chance among those in which it has to be covered, with
nothing of the run's left: neither detections nor tracks help. Its appearance lasts as long as it is
gone for no more than two seconds. A frame is covered if nine tenths of the face's inner part
(80 % of its width and height, what shows of it) are.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core.arrays import FaceTable
from app.core.model import Box, MediaInfo, Provenance
from app.core.plugins import Detector
from app.core.settings import DetectionSettings, Preset
from app.core.timebase import FrameIndex
from app.core.track_decisions import FollowedBox
from app.inference.registry import build_detector
from app.inference.tracking.follow import follow
from app.video.media import open_medium
from app.video.reader import FrameReader
from benchmarks.footage.clips import footage
from benchmarks.footage.cover import leaks, of_rows
from benchmarks.footage.recipes import Kind
from benchmarks.footage.truth import GRID, Truth
from benchmarks.looks import CACHE, looked, tracked

_AWAY = 2.0
"""Seconds after which a face that comes back is another appearance."""
_FEWEST = 8
"""Frames of an appearance that is worth following."""
_MISPLACED = 0.1
"""IoU with the face below which a box is beside it."""


@dataclass(frozen=True)
class Drawn:
    """A face that is drawn in one frame.

    Attributes:
        truth: Of this appearance alone.
        at: Row of the frame in which it is drawn.
        shows: Frames in which anything of this person shows, at other times too.
    """

    clip: Path
    kind: str
    truth: Truth
    at: int
    shows: frozenset[int]


def appearances(truth: Truth, rate: float) -> Iterator[Truth]:
    """Each face, from when it first shows to when it is gone for more than two seconds."""
    for person in np.unique(truth.person).tolist():
        rows = np.flatnonzero((truth.person == person) & (truth.share > 0))
        cuts = np.flatnonzero(np.diff(truth.frame[rows]) > _AWAY * rate) + 1
        for part in np.split(rows, cuts):
            columns = ("frame", "person", "box", "shown", "masked", "ignore")
            own = replace(truth, **{name: getattr(truth, name)[part] for name in columns})
            if int(own.due.sum()) >= _FEWEST:
                yield own


def drawn(clips: list[tuple[Path, Truth]], faces: int, rng: np.random.Generator) -> list[Drawn]:
    """So many faces, spread over the clips as evenly as they allow."""
    waiting = []
    whole = dict(clips)
    for path, truth in clips:
        info, _ = open_medium(path)
        found = list(appearances(truth, float(info.rate or 25)))
        rng.shuffle(found)
        waiting.append((path, found))
    out: list[Drawn] = []
    while len(out) < faces and any(found for _, found in waiting):
        for path, found in waiting:
            if found and len(out) < faces:
                truth = found.pop()
                at = int(rng.choice(np.flatnonzero(truth.due)))
                shows = whole[path].frame[
                    (whole[path].person == truth.person[0]) & (whole[path].share > 0)
                ]
                out.append(Drawn(path, truth.kind, truth, at, frozenset(shows.tolist())))
    return sorted(out, key=lambda one: str(one.clip))


def table_of(path: list[FollowedBox]) -> FaceTable:
    """A path as rows."""
    ordered = sorted(path, key=lambda one: one.pts)
    count = len(ordered)
    return FaceTable(
        np.zeros(count, np.int64),
        np.array([one.pts for one in ordered], np.int64),
        np.array([one.box.array() for one in ordered], np.float32).reshape(-1, 4),
        np.ones(count, np.float32),
        np.full(count, Provenance.TRACKER, np.uint8),
        np.ones(count, np.int64),
        np.zeros((count, 0, 2), np.float32),
    )


def measured(
    one: Drawn, info: MediaInfo, index: FrameIndex, *, detector: Detector | None
) -> dict[str, Any]:
    """Follow a face both ways and hold it against the truth."""
    truth, row = one.truth, one.at
    pts, box = index.at(int(truth.frame[row])), Box.of(truth.box[row])
    path, ended = [FollowedBox(pts, box, 1.0)], []
    took = 0.0
    for direction in (-1, 1):
        way: Literal[1, -1] = 1 if direction > 0 else -1
        with FrameReader(info, index, kept=0) as reader:
            began = time.perf_counter()
            found = follow(reader, index, pts, box=box, direction=way, detector=detector)
            took += time.perf_counter() - began
        path += found.path
        ended.append(str(found.ended))
    bare = leaks(truth, of_rows(table_of(path), index)) & truth.due
    frames = np.array([index.position(step.pts) for step in path])
    first, last = int(truth.frame.min()), int(truth.frame.max())
    known = {int(frame): box for frame, box in zip(truth.frame, truth.box, strict=True)}
    seconds = np.array([index.seconds(step.pts) for step in path])
    beyond = np.array([f not in one.shows for f in frames.tolist()])
    beyond &= (frames < first) | (frames > last)
    start, end = index.seconds(index.at(first)), index.seconds(index.at(last))
    after = np.maximum(start - seconds, seconds - end)[beyond]
    beside = sum(
        _iou(step.box.array(), known[frame]) < _MISPLACED
        for step, frame in zip(path, frames.tolist(), strict=True)
        if frame in known
    )
    return {
        "clip": one.clip.name,
        "kind": one.kind,
        "person": int(truth.person[row]),
        "frame": int(truth.frame[row]),
        "width": float(truth.box[row][2] - truth.box[row][0]),
        "due": int(truth.due.sum()),
        "bare": int(bare.sum()),
        "bare_frames": truth.frame[bare].tolist(),
        "after": int(beyond.sum()),
        "after_seconds": float(after.max(initial=0)),
        "beside": int(beside),
        "path": len(path),
        "ended": ended,
        "seconds": took,
    }


def _iou(a: np.ndarray, b: np.ndarray) -> float:
    sides = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    both = float(np.prod(sides.clip(0)))
    return both / float(np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2]) - both)


def dense(clip: Path) -> Truth:
    """Faces that the detector finds in every frame of a real clip; tracks stand for people."""
    look = looked(clip, DetectionSettings(device="cpu", preset=Preset.THOROUGH))
    table, scores = tracked(look)
    strong = np.array(
        [scores.get(int(track), score) for track, score in zip(table.tracks, table.scores)]  # noqa: B905
    )
    kept = (table.tracks > 0) & (table.provenance == Provenance.DETECTOR) & (strong >= 0.5)
    rows = table.take(kept)
    no = np.zeros(len(rows), np.bool_)
    return Truth(
        "real",
        len(look.index),
        np.array([look.index.position(int(pts)) for pts in rows.pts], np.int64),
        rows.tracks,
        rows.boxes,
        np.ones((len(rows), GRID, GRID), np.bool_),
        no,
        no,
    )


def figures(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Of all faces together."""
    due, bare = sum(row["due"] for row in rows), sum(row["bare"] for row in rows)
    path = sum(row["path"] for row in rows)
    after = np.array([row["after_seconds"] for row in rows])
    whole = [row["bare"] == 0 for row in rows]
    return {
        "faces": len(rows),
        "face_frames": due,
        "covered": 1 - bare / max(1, due),
        "wholly_covered": float(np.mean(whole)),
        "frames_after": sum(row["after"] for row in rows) / max(1, len(rows)),
        "seconds_after_median": float(np.median(after)),
        "seconds_after_95": float(np.quantile(after, 0.95)),
        "beside": sum(row["beside"] for row in rows) / max(1, path),
        "ms_per_frame": 1000 * sum(row["seconds"] for row in rows) / max(1, path),
    }


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--split", choices=["train", "val"], default="val")
    parser.add_argument("--kinds", nargs="*", type=Kind, help="default: the full set")
    parser.add_argument("--faces", type=int, default=200)
    parser.add_argument("--real", action="store_true", help="the data folder's clips instead")
    parser.add_argument("--blind", action="store_true", help="no detector looks near the face")
    parser.add_argument("--each", action="store_true", help="print every face, too")
    options = parser.parse_args()
    if options.real:
        paths = sorted(p for p in (options.data / "clips").iterdir() if p.is_file())
        clips = [(path, dense(path)) for path in paths]
    else:
        name = f"{options.split}-{options.seed}" + ("-some" if options.kinds else "")
        made = footage(
            options.data, options.seed, CACHE / "footage" / name,
            split=options.split, wanted=options.kinds,
        )  # fmt: skip
        clips = [(clip.path, clip.truth) for clip in made]
    rng = np.random.default_rng(options.seed)
    settings = DetectionSettings(device="cpu")
    detector = None if options.blind else build_detector(settings, threads=1)
    media: dict[Path, tuple[MediaInfo, FrameIndex]] = {}
    rows = []
    for one in drawn(clips, options.faces, rng):
        if one.clip not in media:
            media = {one.clip: open_medium(one.clip)}
        rows.append(measured(one, *media[one.clip], detector=detector))
    kinds = sorted({row["kind"] for row in rows})
    out: dict[str, Any] = {
        "all": figures(rows),
        "by_kind": {kind: figures([r for r in rows if r["kind"] == kind]) for kind in kinds},
    }
    if options.each:
        out["faces"] = rows
    print(json.dumps(out))


if __name__ == "__main__":
    main()
