"""Losses on CenterFace's maps."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def heat_loss(logits: Tensor, heat: Tensor, weight: Tensor) -> Tensor:
    """Focal loss with penalty reduced near centres (Law and Deng, "CornerNet", 2018).

    Args:
        logits: (n, h, w), before the sigmoid.
        heat: (n, h, w), exactly 1 at centres.
        weight: (n, h, w), of cells that are no centres.
    """
    score = torch.sigmoid(logits)
    centre = heat.ge(0.9999)
    hit = -functional.logsigmoid(logits) * (1 - score).square()
    miss = -functional.logsigmoid(-logits) * score.square() * (1 - heat).pow(4) * weight
    loss = torch.where(centre, hit, miss)
    return loss.sum() / centre.sum().clamp(min=1)


def value_losses(maps: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
    """Smooth L1 of size, offset and points at the faces' centres.

    Args:
        maps: (n, 14, h, w): log sizes, offsets, points.
        batch: ``cells``, ``values`` and ``weights`` of the targets.
    """
    n, channels, h, w = maps.shape
    place = batch["cells"][..., 0] * w + batch["cells"][..., 1]
    flat = maps.reshape(n, channels, h * w)
    said = flat.gather(2, place[:, None].expand(-1, channels, -1)).transpose(1, 2)
    wrong = functional.smooth_l1_loss(said, batch["values"], reduction="none", beta=0.05)
    box, marks = batch["weights"][..., 0], batch["weights"][..., 1]
    boxes, points = box.sum().clamp(min=1), marks.sum().clamp(min=1)
    size = (wrong[..., :2].sum(-1) * box).sum() / boxes
    offset = (wrong[..., 2:4].sum(-1) * box).sum() / boxes
    landmark = (wrong[..., 4:].mean(-1) * marks).sum() / points
    return size, offset, landmark
