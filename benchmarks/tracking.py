"""One face, one track: measured on generated footage with known truth and on real clips.

``python benchmarks/tracking.py --data ../shared/data [--seed 2 --split val] [--against-deface]``
``python benchmarks/tracking.py --data ../shared/data --seed 11 --split train --causes``

What the detector sees is looked at once and kept in the user's cache folder, so that another
tracker is measured in seconds. Figures of the real clips, whose faces nobody marked: tracks, boxes
a frame, the share of boxes stacked on another, and the leak rate on the faces that two strong
detectors agree on.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.deface_cover import STEP, DefaceFound, at_equal_area
from benchmarks.footage.causes import causes, traits
from benchmarks.footage.clips import Clip, footage
from benchmarks.footage.cover import elsewhere, leaks, of_rows
from benchmarks.footage.people import Told, figures, stacked, told
from benchmarks.footage.recipes import Kind
from benchmarks.footage.truth import GRID, Truth
from benchmarks.looks import CACHE, Looked, covered_rows, looked, tracked
from benchmarks.redact_vs_deface import reference


def generated(clips: list[Clip]) -> tuple[dict[str, Any], dict[str, Told]]:
    """Figures of each generated clip, and what its tracks are."""
    rows: dict[str, Any] = {}
    tolds: dict[str, Told] = {}
    for clip in clips:
        look = looked(clip.path)
        table, scores = tracked(look)
        covered = covered_rows(look, table, scores)
        tolds[clip.path.stem] = one = told(clip.truth, covered, look.index)
        cover = of_rows(covered, look.index)
        bare = np.flatnonzero(leaks(clip.truth, cover) & clip.truth.due)
        size = (look.info.width, look.info.height)
        some = clip.truth.every(STEP)
        some_cover = {frame: shapes for frame, shapes in cover.items() if frame % STEP == 0}
        rows[clip.path.stem] = {
            "faces": one.faces,
            "leaks": len(bare),
            "causes": Counter(
                causes(
                    clip.truth,
                    bare,
                    (covered, table),
                    index=look.index,
                    judged=frozenset(scores),
                )
            ),
            "traits": traits(clip.truth, bare, size),
            "traits_due": traits(clip.truth, np.flatnonzero(clip.truth.due), size),
            "elsewhere": elsewhere(some, some_cover, size),
            "compared_faces": int(some.due.sum()),
            "compared_leaks": int((leaks(some, some_cover) & some.due).sum()),
            "people": one.people,
            "tracks": one.tracks,
            "false_tracks": one.false_tracks,
            "all_tracks": int((np.unique(table.tracks) > 0).sum()),
            "boxes": one.boxes,
            "stacked": one.stacked,
            "all_boxes": one.all_boxes,
        }
    return rows, tolds


def real(clip: Path) -> dict[str, Any]:
    """Figures of a real clip."""
    look = looked(clip)
    table, scores = tracked(look)
    covered = covered_rows(look, table, scores)
    frames = np.array([look.index.position(int(pts)) for pts in covered.pts], np.int64)
    truth = agreed(look)
    bare = leaks(truth, of_rows(covered, look.index))
    return {
        "frames": len(look.index),
        "tracks": len(set(covered.tracks.tolist())),
        "all_tracks": int((np.unique(table.tracks) > 0).sum()),
        "boxes_a_frame": len(covered) / max(1, len(look.index)),
        "stacked": stacked(covered, frames) / max(1, len(covered)),
        "faces": len(bare),
        "leaks": int(bare.sum()),
    }


def agreed(look: Looked) -> Truth:
    """Faces that two detectors agree on, in some frames of a clip, as a truth without persons."""
    path = CACHE / "looks" / f"{look.key}.agreed.npz"
    if not path.exists():
        found = reference(look.clip, len(look.index))
        frames = np.repeat(list(found), [len(boxes) for boxes in found.values()]).astype(np.int64)
        boxes = np.concatenate([np.zeros((0, 4), np.float32), *found.values()])
        shown = np.ones((len(boxes), GRID, GRID), np.bool_)
        no = np.zeros(len(boxes), np.bool_)
        Truth("real", len(look.index), frames, np.zeros_like(frames), boxes, shown, no, no).save(
            path
        )
    return Truth.load(path)


def by_kind(rows: dict[str, Any], leak: str, face: str) -> dict[str, list[int]]:
    """Leaks and faces by what a clip is about."""
    out: dict[str, list[int]] = {}
    for name, row in rows.items():
        if row[face]:
            counts = out.setdefault(name.split("-")[1], [0, 0])
            counts[0] += row[leak]
            counts[1] += row[face]
    return out


def by_cause(rows: dict[str, Any]) -> dict[str, Any]:
    """Leaks by what went wrong, in all and by what a clip is about; and by traits of the faces."""
    out: dict[str, Counter[str]] = {}
    bare: Counter[str] = Counter()
    due: Counter[str] = Counter()
    for name, row in rows.items():
        for kind in ("all", name.split("-")[1]):
            out.setdefault(kind, Counter()).update(row["causes"])
        bare.update(row["traits"])
        due.update(row["traits_due"])
    return {"causes": out, "traits": {trait: [bare[trait], due[trait]] for trait in due}}


def overall(rows: dict[str, Any], tolds: dict[str, Told]) -> dict[str, float]:
    """All generated clips together."""
    faces = sum(row["faces"] for row in rows.values())
    return figures(tolds) | {
        "leak_rate": sum(row["leaks"] for row in rows.values()) / max(1, faces),
        "elsewhere": float(np.mean([row["elsewhere"] for row in rows.values()])),
    }


def against_deface(clips: list[Clip], rows: dict[str, Any], area: float) -> dict[str, Any]:
    """deface's leaks where it changes as much of the picture elsewhere; adds them to the rows."""
    found = [(clip.truth.every(STEP), DefaceFound.of(clip.path)) for clip in clips]
    best = at_equal_area(found, area)
    for clip, (truth, one) in zip(clips, found, strict=True):
        bare = leaks(truth, one.cover(best.threshold, best.mask_scale))
        rows[clip.path.stem]["deface_leaks"] = int((bare & truth.due).sum())
    faces = sum(row["compared_faces"] for row in rows.values())
    return {
        "ours": sum(row["compared_leaks"] for row in rows.values()) / max(1, faces),
        "threshold": best.threshold,
        "mask_scale": best.mask_scale,
        "elsewhere": best.area,
        "leak_rate": best.leak_rate,
        "by_default": at_equal_area(found, None).__dict__,
    }


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--split", choices=["train", "val"], default="val")
    parser.add_argument("--kinds", nargs="*", type=Kind, help="default: the full set")
    parser.add_argument("--real", action="store_true", help="the clips of the data folder too")
    parser.add_argument("--against-deface", action="store_true")
    parser.add_argument("--causes", action="store_true", help="why faces were left bare")
    options = parser.parse_args()
    name = f"{options.split}-{options.seed}" + ("-some" if options.kinds else "")
    clips = footage(
        options.data, options.seed, CACHE / "footage" / name,
        split=options.split, wanted=options.kinds,
    )  # fmt: skip
    rows, tolds = generated(clips)
    out: dict[str, Any] = {
        "clips": rows,
        "all": overall(rows, tolds),
        "by_kind": by_kind(rows, "leaks", "faces"),
    }
    if options.causes:
        out |= by_cause(rows)
    if options.against_deface:
        out["deface"] = against_deface(clips, rows, out["all"]["elsewhere"])
        out["deface"]["by_kind"] = by_kind(rows, "deface_leaks", "compared_faces")
    if options.real:
        paths = sorted(p for p in (options.data / "clips").iterdir() if p.is_file())
        out["real"] = {path.name: real(path) for path in paths}
    print(json.dumps(out))


if __name__ == "__main__":
    main()
