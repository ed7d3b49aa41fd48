"""Fits the risk of concerns on generated footage.

``python -m benchmarks.reviewing.fit --data ../shared/data --seed 11`` writes
``app/review/concerns/weights.py``: a curve for each kind, drawn towards the one of all kinds.
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

_PULL, _PULL_ALL = 3.0, 0.3
"""How strongly a kind's weights are drawn to those of all kinds, and these to nothing."""
_TARGET = Path("app/review/concerns/weights.py")


def fitted(x: np.ndarray, y: np.ndarray, towards: np.ndarray, *, pull: float) -> np.ndarray:
    """Weights of a logistic curve with a quadratic pull, by Newton's method."""
    w = towards.copy()
    for _ in range(40):
        p = 1 / (1 + np.exp(-(x @ w)))
        slope = x.T @ (p - y) + pull * (w - towards)
        bend = (x * (p * (1 - p))[:, None]).T @ x + pull * np.eye(len(w))
        step = np.linalg.solve(bend, slope)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def weights(parts: list[Labelled]) -> dict[str, list[float]]:
    """Weights of every kind."""
    kind = np.concatenate([part.kind for part in parts])
    missed = np.concatenate([part.missed for part in parts])
    x = np.concatenate([part.features for part in parts]).astype(np.float64)
    y = np.concatenate([part.hides for part in parts]).astype(np.float64)
    every = fitted(x, y, np.zeros(len(FEATURES)), pull=_PULL_ALL)
    out: dict[str, list[float]] = {}
    for code, one in enumerate(KINDS):
        own = kind == code
        fit = fitted(x[own], y[own], every, pull=_PULL)
        out[one.value] = [round(float(value), 3) for value in fit]
        print(f"{one.value:24}{int(own.sum()):6}{y[own].sum():6.0f}{missed[own].sum():6}")
    return out


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
    lines = [f'    "{kind}": {tuple(found)},\n' for kind, found in weights(parts).items()]
    head = _TARGET.read_text(encoding="utf-8").partition("{\n")[0]
    _TARGET.write_text(f"{head}{{\n{''.join(lines)}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
