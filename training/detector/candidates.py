"""What training on candidates that are found once shares: their order, and the score's loss."""

from __future__ import annotations

import numpy as np
import torch
from numpy.random import default_rng
from torch import Tensor
from torch.nn import functional


class Candidates:
    """Rows of some tensors in an endless order that depends on the seed alone.

    Args:
        tensors: By name, (n, ...) each.
        batch: Rows of a batch, n at the most.
        seed: Everything random follows from it.
    """

    def __init__(self, tensors: dict[str, Tensor], batch: int, seed: int) -> None:
        self._tensors = tensors
        self._batch = min(batch, len(self))
        self._seed = seed
        self._order: tuple[int, np.ndarray] | None = None

    def __len__(self) -> int:
        return len(self._tensors["inputs"])

    def batch(self, step: int) -> dict[str, Tensor]:
        """The rows of a step; always the same for the same seed."""
        turn, place = divmod(step, len(self) // self._batch)
        if self._order is None or self._order[0] != turn:
            self._order = (turn, default_rng((self._seed, turn)).permutation(len(self)))
        chosen = self._order[1][place * self._batch : (place + 1) * self._batch]
        rows = torch.from_numpy(chosen)
        return {name: values[rows] for name, values in self._tensors.items()}


def score_loss(logits: Tensor, overlap: Tensor, weight: Tensor) -> Tensor:
    """The score is to say whether the box overlaps a face by half.

    Args:
        logits: (n,).
        overlap: (n,) IoU with the face, 0 where there is none.
        weight: (n,).
    """
    good = ((overlap - 0.35) / 0.25).clamp(0, 1)
    loss = functional.binary_cross_entropy_with_logits(logits, good, reduction="none")
    return (loss * weight).sum() / weight.sum().clamp(min=1e-6)
