"""Fits what concerns promise, and how likely looks find something, on generated footage.

``python -m benchmarks.reviewing.fit --data ../shared/data --seed 11`` writes
``app/review/concerns/weights.py``: a curve for each kind, drawn towards the one of all kinds; from
what looks promise to how often they find something; and the floor of risks.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from app.review.concerns.concern import KINDS
from app.review.concerns.risk import FEATURES
from benchmarks.footage.clips import footage
from benchmarks.looks import CACHE
from benchmarks.reviewing.labels import Labelled, labelled
from benchmarks.reviewing.studies import study_of

_PULL, _PULL_ALL = 30.0, 3.0
"""How strongly a kind's weights are drawn to those of all kinds, and these to nothing: with less,
or with misses counted by their frames, looks in clips that were left out rank worse than by chance.
"""
_EACH = 40.0
"""A clip with more concerns counts as one with so many: crowds must not decide alone."""
_LOOKS, _PULL_LOOKS = 12.0, 3.0
"""Every clip counts as one with so many looks, a quiet one as much as a crowd."""
_HIGHEST = 0.02
"""A floor is no higher: what one look in fifty finds is asked about, however little it is worth."""
_APART = 4
"""Clips that are left out at once: what looks find is learnt where weights know nothing."""
_LOST = 0.01
"""Share of what the queue would find that may lie below the floor."""
_TARGET = Path("app/review/concerns/weights.py")


def fitted(
    x: np.ndarray, y: np.ndarray, count: np.ndarray, *, towards: np.ndarray, pull: float
) -> np.ndarray:
    """Weights of a logistic curve with a quadratic pull, by Newton's method.

    Args:
        x: (n, m).
        y: (n,) 0 or 1.
        count: (n,) how often each row counts.
        towards: (m,) weights that the pull draws to.
        pull: How strongly.
    """
    w = towards.copy()
    for _ in range(60):
        p = 1 / (1 + np.exp(-(x @ w)))
        slope = x.T @ (count * (p - y)) + pull * (w - towards)
        bend = (x * (count * p * (1 - p))[:, None]).T @ x + pull * np.eye(len(w))
        step = np.linalg.solve(bend, slope)
        # Steps of a bounded length find their way from far off as well.
        w -= step * min(1.0, 2.0 / max(1e-9, np.abs(step).max()))
        if np.abs(step).max() < 1e-6:
            break
    return w


def weights(parts: list[Labelled], *, tell: bool = False) -> np.ndarray:
    """(kinds, features) weights of every kind."""
    kind = np.concatenate([part.kind for part in parts])
    hidden = np.concatenate([part.hidden for part in parts])
    clip = np.concatenate(
        [np.full(len(p.kind), min(1, _EACH / max(1, len(p.kind)))) for p in parts]
    )
    x = np.concatenate([part.features for part in parts]).astype(np.float64)
    y = (hidden > 0).astype(np.float64)
    every = fitted(x, y, clip, towards=np.zeros(len(FEATURES)), pull=_PULL_ALL)
    out = np.tile(every, (len(KINDS), 1))
    for code, one in enumerate(KINDS):
        own = kind == code
        out[code] = fitted(x[own], y[own], clip[own], towards=every, pull=_PULL)
        if tell:
            print(f"{one.value:24}{int(own.sum()):6}{y[own].sum():6.0f}{hidden[own].sum():8.0f}")
    return out.round(3)


def apart(parts: list[Labelled]) -> list[np.ndarray]:
    """(n,) each: log odds of the concerns of each clip, by weights that it had no part in."""
    out = []
    for first in range(0, len(parts), _APART):
        table = weights([*parts[:first], *parts[first + _APART :]])
        out += [_odds(part, table) for part in parts[first : first + _APART]]
    return out


def _odds(part: Labelled, table: np.ndarray) -> np.ndarray:
    return np.asarray((part.features * table[part.kind]).sum(axis=1), np.float32)


def chance(parts: list[Labelled], odds: list[np.ndarray]) -> tuple[np.ndarray, float]:
    """Weights of how likely a look finds something, and the floor of risks.

    Looks are ranked by how likely they show a face that leaks.
    """
    looks = [part.looks(one) for part, one in zip(parts, odds, strict=True)]
    x = np.concatenate([one[0] for one in looks]).astype(np.float64)
    found = np.concatenate([one[1] for one in looks]).astype(np.float64)
    held = np.concatenate([one[2] for one in looks])
    clip = np.concatenate([np.full(len(o[0]), _LOOKS / max(1, len(o[0]))) for o in looks])
    nothing = np.zeros(x.shape[1])
    worth = fitted(x, (held > 0).astype(float), clip, towards=nothing, pull=_PULL_LOOKS)
    # In that order, as likely as looks of about the same worth are to find something.
    line = np.stack([x[:, 0], x @ worth], axis=1)
    start, slope = fitted(line, found, clip, towards=np.array([0.0, 1.0]), pull=0.1)
    out = slope * worth
    out[0] += start
    out = out.round(3)
    risk = 1 / (1 + np.exp(-(x @ out)))
    order = np.argsort(risk)
    lost = np.cumsum(held[order]) / max(1e-9, held.sum())
    below = int(np.searchsorted(lost, _LOST, side="right"))
    # Other footage hides in places where this does not: half of the risk that would do here.
    floor = min(_HIGHEST, float(risk[order][min(below, len(order) - 1)]) / 2)
    print(
        f"{len(risk)} looks, {found.mean():.1%} find something; "
        f"{(risk >= floor).sum()} at {floor:.3f} or more"
    )
    return out, float(np.floor(floor * 1000) / 1000)


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    folder = CACHE / "footage" / f"train-{options.seed}"
    parts = []
    for clip in footage(options.data, options.seed, folder, split="train"):
        with study_of(clip) as reviewed:
            parts.append(labelled(reviewed))
    table = weights(parts, tell=True)
    looks, floor = chance(parts, apart(parts))
    lines = [
        f'    "{kind.value}": {tuple(row.tolist())},\n'
        for kind, row in zip(KINDS, table, strict=True)
    ]
    text = _TARGET.read_text(encoding="utf-8").partition("{\n")[0]
    for name, value in (("LOOK_WEIGHTS", tuple(looks.tolist())), ("FLOOR", floor)):
        before, _, after = text.partition(f"{name}: Final = ")
        text = f"{before}{name}: Final = {value}\n{after.partition(chr(10))[2]}"
    _TARGET.write_text(f"{text}{{\n{''.join(lines)}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
