"""A moving average of a model's weights."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


class WeightAverage:
    """Exponential moving average; what is evaluated and shipped.

    Early on the decay is lower, ``(1 + n) / (10 + n)`` after n updates, so that the untrained
    weights are soon forgotten.

    Args:
        model: Followed; its buffers (running statistics) are copied, not averaged.
        decay: Between 0 and 1.
    """

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.decay = decay
        self.updates = 0
        self.model = copy.deepcopy(model).eval().requires_grad_(False)

    @torch.no_grad()
    def update(self, model: nn.Module) -> None:
        """Move towards the model's present weights."""
        self.updates += 1
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        for mine, theirs in zip(self.model.parameters(), model.parameters(), strict=True):
            mine.lerp_(theirs.detach(), 1 - decay)
        for kept, new in zip(self.model.buffers(), model.buffers(), strict=True):
            kept.copy_(new)

    def state(self) -> dict[str, Tensor | int]:
        return {"updates": self.updates, **self.model.state_dict()}

    def load(self, state: dict[str, Tensor | int]) -> None:
        state = dict(state)
        self.updates = int(state.pop("updates"))
        self.model.load_state_dict(state)
