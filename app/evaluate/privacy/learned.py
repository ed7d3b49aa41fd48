"""The attacker who learns: a small network that turns what is left of a face into whose it is.

Trained on covered faces of other people than those who are looked for, on top of a recogniser:
covered pictures are brought near the clear pictures of the same person and away from others'.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.random import default_rng
from numpy.typing import NDArray

from app.core.model import FloatArray

_HIDDEN: Final = 256
_HEAT: Final = 0.07
_STEPS: Final = 400
_RATE: Final = 2e-3
_DECAY: Final = 1e-3
_HELD_OUT: Final = 5
"""Every so-manyth person is not trained on: their pictures say when to stop."""
_LOOK: Final = 20
_PATIENCE: Final = 6


@dataclass(slots=True)
class Learner:
    """A network: the rows as they are, turned, and what a hidden layer adds.

    Attributes:
        weights: straight (d, d), first (d, h), shift (h,), second (h, d).
    """

    weights: list[FloatArray]

    @classmethod
    def trained(
        cls, covered: FloatArray, people: NDArray[np.int64], clear: FloatArray, *, seed: int
    ) -> Learner:
        """A network trained on covered pictures.

        Args:
            covered: (n, d) rows of covered pictures.
            people: (n,) whose they are: a row of ``clear``.
            clear: (m, d) what the recogniser makes of each person, clear.
            seed: Of chance.
        """
        rng = default_rng(seed)
        d = covered.shape[1]
        weights = [
            np.eye(d, dtype=np.float32),
            rng.normal(0, 1 / np.sqrt(d), (d, _HIDDEN)).astype(np.float32),
            np.zeros(_HIDDEN, np.float32),
            np.zeros((_HIDDEN, d), np.float32),
        ]
        held = people % _HELD_OUT == 0
        if held.all() or not held.any():
            held = np.zeros(len(people), bool)
        learner, best = cls(weights), (-1.0, [w.copy() for w in weights])
        means = [np.zeros_like(w) for w in weights]
        squares = [np.zeros_like(w) for w in weights]
        bad = 0
        for step in range(1, _STEPS + 1):
            slopes = learner._slopes(covered[~held], people[~held], clear, rng=rng)
            for n, slope in enumerate(slopes):
                means[n] += 0.1 * (slope - means[n])
                squares[n] += 0.001 * (slope * slope - squares[n])
                size = means[n] / (np.sqrt(squares[n] / (1 - 0.999**step)) + 1e-8)
                weights[n] *= 1 - _RATE * _DECAY
                weights[n] -= _RATE / (1 - 0.9**step) * size
                if n == 0:
                    # What is known before anything is learned: rows stay as they are.
                    weights[n].flat[:: d + 1] += _RATE * _DECAY
            if held.any() and step % _LOOK == 0:
                score = learner._found(covered[held], people[held], clear)
                if score > best[0] + 1e-9:
                    best, bad = (score, [w.copy() for w in weights]), 0
                else:
                    bad += 1
                if bad > _PATIENCE:
                    break
        return cls(best[1]) if held.any() else learner

    def __call__(self, rows: FloatArray) -> FloatArray:
        """What it makes of rows: rows of unit length, to compare with clear ones."""
        return np.asarray(self._forward(rows)[0], np.float32)

    def _forward(self, rows: Any) -> tuple[Any, Any, Any, Any]:
        straight, first, shift, second = self.weights
        hidden = np.maximum(rows @ first + shift, 0)
        raw = rows @ straight + hidden @ second
        length = np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-9)
        return raw / length, raw, length, hidden

    def _slopes(
        self, rows: FloatArray, people: NDArray[np.int64], clear: FloatArray, *, rng: Any
    ) -> list[Any]:
        """How the cross entropy of telling people apart changes with each weight."""
        second = self.weights[3]
        noisy = rows + np.float32(0.02) * rng.standard_normal(rows.shape, np.float32)
        out, _, length, hidden = self._forward(noisy)
        logits = out @ clear.T / _HEAT
        logits -= logits.max(axis=1, keepdims=True)
        share = np.exp(logits)
        share /= share.sum(axis=1, keepdims=True)
        share[np.arange(len(people)), people] -= 1
        pull = share @ clear / (_HEAT * len(people))
        pull = (pull - out * (pull * out).sum(axis=1, keepdims=True)) / length
        back = (pull @ second.T) * (hidden > 0)
        return [noisy.T @ pull, noisy.T @ back, back.sum(axis=0), hidden.T @ pull]

    def _found(self, rows: FloatArray, people: NDArray[np.int64], clear: FloatArray) -> float:
        """Mean place of the right person among all, turned so that more is better."""
        near = self(rows) @ clear.T
        own = near[np.arange(len(people)), people][:, None]
        return 1 - float((near > own).mean())
