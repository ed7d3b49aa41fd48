"""What the loop needs to know about a model and its data."""

from __future__ import annotations

from typing import Any, Protocol

from torch import Tensor, nn


class Task(Protocol):
    """A model that is trained on batches.

    ``batch`` must depend on nothing but the step (and the task's own settings): that is what
    makes a resumed run the same as one that was never stopped, for any number of workers.
    """

    @property
    def model(self) -> nn.Module: ...

    @property
    def size(self) -> int:
        """Samples in one pass over the data."""
        ...

    @property
    def best_by(self) -> tuple[str, bool]:
        """Figure of :meth:`evaluate` that chooses the best weights; True: more is better."""
        ...

    def groups(self) -> list[dict[str, Any]]:
        """Parameter groups; ``lr_factor`` and ``weight_decay`` may be set in each."""
        ...

    def batch(self, step: int) -> Any:
        """Input of :meth:`losses`: tensors in lists, tuples and dicts."""
        ...

    def losses(self, batch: Any) -> dict[str, Tensor]:
        """Named scalar losses; their sum is minimised."""
        ...

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """Figures on held-out data, for a model in evaluation mode."""
        ...
