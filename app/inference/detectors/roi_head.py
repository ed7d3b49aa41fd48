"""The second stage of Faceveil thorough: a torch module that reads pooled features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from pydantic import BaseModel, ConfigDict, ValidationError

from app.core.errors import WeightsError
from app.core.model import FloatArray
from app.inference.detectors.roi_features import PLAIN, POOLS, channels

if TYPE_CHECKING:
    from torch import nn

OUTPUTS: Final = 5
"""Shift of the centre in x and y and change of log width and height, in sides of the
proposal; the score's logit."""


class RoiArchitecture(BaseModel):
    """What fixes the tensors of a weights file, and how the first stage proposes.

    Attributes:
        reduced: Channels each pooled patch is reduced to before it is read as a whole.
        hidden: Sizes of the hidden layers.
        lowest: Score from which either backbone's candidates become proposals.
        most: Proposals of a look at most.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reduced: tuple[int, ...] = (32, 48, 64, 32)
    hidden: tuple[int, ...] = (256, 128)
    lowest: float = 0.03
    most: int = 400


def build_roi_head(architecture: RoiArchitecture, *, dropout: float = 0.0) -> nn.Module:
    """The head: (n, k) inputs of :func:`app.inference.detectors.roi_features.pool` to (n, 5).

    Untrained it repeats the proposals with CenterFace's scores.

    Args:
        architecture: See there.
        dropout: Share of the patches' channels and of the first hidden layer left out
            while training.
    """
    import torch
    from torch import Tensor, nn

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


def load_roi_head(
    tensors: dict[str, Any], described: dict[str, Any], path: object
) -> tuple[nn.Module, RoiArchitecture]:
    """A trained head, ready to be used.

    Args:
        tensors, described: As :func:`app.inference.devices.torch_device.read_weights` returns them.
        path: For messages.

    Raises:
        WeightsError: They are of something else.
    """
    try:
        if described["architecture"] != "roi-head":
            raise KeyError("architecture")
        architecture = RoiArchitecture(**described["settings"])
        head = build_roi_head(architecture)
        head.load_state_dict(tensors)
    except (KeyError, TypeError, ValidationError, RuntimeError, ValueError) as error:
        raise WeightsError(
            f"{path} does not hold a second stage", "Choose another weights file"
        ) from error
    return head.float().eval(), architecture


def moved(boxes: FloatArray, change: FloatArray) -> FloatArray:
    """Boxes, (n, 4), from proposals and the head's first four outputs, (n, 4)."""
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 1)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2 + change[:, :2] * sides
    half = sides * np.exp(change[:, 2:].clip(-2, 2)) / 2
    return np.concatenate([middle - half, middle + half], axis=1).astype(np.float32)
