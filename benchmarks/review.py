"""What review is worth: leaks against gestures, on generated footage with known truth.

``python benchmarks/review.py --data ../shared/data [--seed 2 --split val] [--against-deface]``

A scripted reviewer looks only at the frames that the review queue names, and answers with the
truth: adds every uncovered face that it sees there (followed both ways), rejects a track none of
whose crops shows a face, else says that all is well. A gesture is an added or rejected face, or an
answer. What detectors saw is kept in the user's cache folder; footage is made once. Writes
docs/review.json and the plots of docs/REVIEW.md.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.deface_cover import STEP, DefaceFound, at_equal_area  # noqa: E402
from benchmarks.footage.clips import Clip, footage  # noqa: E402
from benchmarks.footage.recipes import Kind  # noqa: E402
from benchmarks.looks import CACHE  # noqa: E402
from benchmarks.reviewing.keyframes import gestures, stretches  # noqa: E402
from benchmarks.reviewing.labels import Labelled, labelled  # noqa: E402
from benchmarks.reviewing.plots import calibration_plot, leak_plot  # noqa: E402
from benchmarks.reviewing.reviewer import Reviewer  # noqa: E402
from benchmarks.reviewing.studies import study_of  # noqa: E402
from benchmarks.reviewing.team import Curve, review  # noqa: E402

_BUDGET = 3.0
"""Gestures a hundred faces after which a review stops."""


@contextlib.contextmanager
def reviewers(clips: list[Clip]) -> Iterator[list[Reviewer]]:
    """A reviewer for each clip, all studies open."""
    with contextlib.ExitStack() as stack:
        team = [Reviewer(stack.enter_context(study_of(clip))) for clip in clips]
        for one in team:
            stack.callback(one.close)
        yield team


@dataclass(frozen=True)
class Worked:
    """A review of all clips: its curve, each clip's figures, and the concerns before it."""

    curve: Curve
    by_clip: dict[str, Any]
    labels: list[Labelled]


def work(clips: list[Clip], *, seed: int | None = None) -> Worked:
    """A review of all clips, ranked or (with a seed) in random order."""
    rng = None if seed is None else np.random.default_rng(seed)
    with reviewers(clips) as team:
        labels = [] if rng is not None else [labelled(one.about) for one in team]
        faces = sum(one.review.faces for one in team)
        curve = review(team, gestures=round(_BUDGET * faces / 100), rng=rng)
        rows = {
            clip.path.stem: {
                "faces": one.review.faces,
                "before": one.review.bare[0],
                "after": one.review.bare[-1],
                "gestures": sum(step.gestures for step in one.review.steps),
            }
            for clip, one in zip(clips, team, strict=True)
        }
    return Worked(curve, rows, labels)


def seen_all(clips: list[Clip]) -> Curve:
    """Watching every picture: each miss is added where it first shows; looking costs nothing."""
    with reviewers(clips) as team:
        curve = Curve(sum(one.review.faces for one in team))
        curve.bare.append(sum(one.review.bare[-1] for one in team))
        for one in team:
            for added in one.watch():
                curve.gestures.append(curve.gestures[-1] + added)
                curve.bare.append(sum(each.bare_now for each in team))
    return curve


def figures(curve: Curve) -> dict[str, Any]:
    """A curve in numbers."""
    kinds = Counter(step.kind for step in curve.steps)
    hits = Counter(step.kind for step in curve.steps if step.found)
    return {
        "faces": curve.faces,
        "before": curve.leak_at(0),
        "leak_at": {str(g): curve.leak_at(g * curve.faces / 100) for g in (0.25, 0.5, 1, 2, 3)},
        "gestures_to_one_in_thousand": curve.needed(0.001),
        "gestures": curve.gestures,
        "bare": curve.bare,
        "looked_at": len(curve.steps),
        "precision": sum(step.found for step in curve.steps) / max(1, len(curve.steps)),
        "by_kind": {kind: [hits[kind], count] for kind, count in sorted(kinds.items())},
    }


def calibration(parts: list[Labelled]) -> dict[str, Any]:
    """Shares of concerns that hide something, by the risk that they were given."""
    risk = np.concatenate([part.risk for part in parts])
    hides = np.concatenate([part.hides for part in parts])
    edges = np.array([0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.001])
    bins = np.digitize(risk, edges) - 1
    rows = [
        {
            "risk": float(risk[bins == b].mean()),
            "share": float(hides[bins == b].mean()),
            "concerns": int((bins == b).sum()),
        }
        for b in range(len(edges) - 1)
        if (bins == b).any()
    ]
    return {
        "bins": rows,
        "concerns": len(risk),
        "hide": int(hides.sum()),
        "error": float(sum(abs(r["risk"] - r["share"]) * r["concerns"] for r in rows) / len(risk)),
    }


def deface(clips: list[Clip]) -> float:
    """deface's leak rate with its defaults, on some frames of the clips."""
    found = [(clip.truth.every(STEP), DefaceFound.of(clip.path)) for clip in clips]
    return float(at_equal_area(found, None).leak_rate)


def main() -> None:
    """Measure, and write figures and plots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--split", choices=["train", "val"], default="val")
    parser.add_argument("--kinds", nargs="*", type=Kind, help="default: the full set")
    parser.add_argument("--only", nargs="*", default=[], help="clips whose name holds one of these")
    parser.add_argument("--curves", action="store_true", help="random order, and watching all")
    parser.add_argument("--against-deface", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "docs")
    options = parser.parse_args()
    name = f"{options.split}-{options.seed}" + ("-some" if options.kinds else "")
    clips = footage(
        options.data, options.seed, CACHE / "footage" / name,
        split=options.split, wanted=options.kinds,
    )  # fmt: skip
    if options.only:
        clips = [c for c in clips if any(part in c.path.stem for part in options.only)]
    out: dict[str, Any] = {"footage": name, "clips": len(clips)}
    worked = work(clips)
    ranked, out["by_clip"] = worked.curve, worked.by_clip
    out["ranked"] = figures(ranked)
    print(json.dumps({k: v for k, v in out["ranked"].items() if k not in ("gestures", "bare")}))
    out["calibration"] = calibration(worked.labels)
    drawn = [one for clip in clips for one in stretches(clip.truth)]
    at = ranked.leak_at(ranked.faces / 100)
    out["keyframes"] = {str(leak): gestures(drawn, leak) for leak in (0.0, 0.001, at)}
    curves = {"ranked": ranked}
    if options.curves:
        curves |= {
            "random order": work(clips, seed=1).curve,
            "watching everything": seen_all(clips),
        }
        out |= {name: figures(curve) for name, curve in curves.items() if name != "ranked"}
    if options.against_deface:
        out["deface"] = deface(clips)
    (options.out / "review.json").write_text(json.dumps(out, indent=1) + "\n", encoding="utf-8")
    leak_plot(curves, options.out / "images" / "review-leaks.png")
    calibration_plot(out["calibration"], options.out / "images" / "review-calibration.png")


if __name__ == "__main__":
    main()
