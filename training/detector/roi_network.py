"""The second stage of Faceveil thorough as a torch module, to be trained."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from app.inference.detectors.roi_features import PLAIN, POOLS, channels
from app.inference.detectors.roi_head import OUTPUTS, RoiArchitecture


def build_roi_head(architecture: RoiArchitecture, *, dropout: float = 0.0) -> nn.Module:
    """The head: (n, k) inputs of :func:`app.inference.detectors.roi_pool.pool` to (n, 5).

    Untrained it repeats the proposals with CenterFace's scores.

    Args:
        architecture: See there.
        dropout: Share of the patches' channels and of the first hidden layer left out
            while training.
    """
    sizes = [(channels(how), how.grid) for how in POOLS]

    class RoiHead(nn.Module):
        mean: Tensor
        spread: Tensor

        def __init__(self) -> None:
            super().__init__()
            # Of every channel, then of every plain number.
            count = sum(c for c, _ in sizes) + PLAIN
            self.register_buffer("mean", torch.zeros(count))
            self.register_buffer("spread", torch.ones(count))
            self.reduce = nn.ModuleList(
                nn.Linear(c, out) for (c, _), out in zip(sizes, architecture.reduced, strict=True)
            )
            patches = zip(sizes, architecture.reduced, strict=True)
            width = sum(out * grid * grid for (_, grid), out in patches) + PLAIN
            layers: list[nn.Module] = []
            for out in architecture.hidden:
                layers += [nn.Linear(width, out), nn.ReLU()]
                if len(layers) == 2:
                    layers.append(nn.Dropout(dropout))
                width = out
            self.hidden = nn.Sequential(*layers)
            self.last = nn.Linear(width, OUTPUTS)
            self.skip = nn.Linear(PLAIN, OUTPUTS)
            for layer in (self.last, self.skip):
                nn.init.zeros_(layer.weight)
                nn.init.zeros_(layer.bias)
            with torch.no_grad():
                self.skip.weight[OUTPUTS - 1, 0] = 1

        def forward(self, inputs: Tensor) -> Tensor:
            parts, at, first = [], 0, 0
            for (count, grid), layer in zip(sizes, self.reduce, strict=True):
                cells = grid * grid
                patch = inputs[:, at : at + count * cells].reshape(-1, count, cells)
                here = slice(first, first + count)
                patch = (patch - self.mean[here, None]) / self.spread[here, None]
                patch = nn.functional.dropout1d(patch, dropout, self.training)
                parts.append(torch.relu(layer(patch.transpose(1, 2))).flatten(1))
                at, first = at + count * cells, first + count
            plain = inputs[:, at:]
            parts.append((plain - self.mean[first:]) / self.spread[first:])
            hidden = self.hidden(torch.cat(parts, 1))
            out: Tensor = self.last(hidden) + self.skip(plain)
            return out

    return RoiHead()
