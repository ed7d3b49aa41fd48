"""Batch norms that keep their statistics while a network is trained."""

from __future__ import annotations

from torch import nn


def settle(network: nn.Module) -> None:
    """Let the batch norms of a network in training mode go by their average statistics.

    They neither follow the batch nor change. The training loop switches the whole network to
    training mode before each step, so this belongs at the start of a task's losses.
    """
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.eval()
