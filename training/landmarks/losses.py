"""Losses of the landmark model."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

_UNIT = 256.0
"""The wing loss's constants are given for faces cropped to this many pixels."""


def wing(difference: Tensor, *, width: float = 10.0, curvature: float = 2.0) -> Tensor:
    """Wing loss: logarithmic near zero, so that small errors keep a steep slope.

    Feng et al., "Wing Loss for Robust Facial Landmark Localisation", 2018, equation 5.

    Args:
        difference: Any shape, in pixels of a 256 pixel crop.
    """
    constant = width - width * math.log(1 + width / curvature)
    size = difference.abs()
    inner = width * torch.log1p(size / curvature)
    return torch.where(size < width, inner, size - constant)


def point_loss(kind: str, predicted: Tensor, wanted: Tensor) -> Tensor:
    """Mean loss of each face, (n,).

    Args:
        kind: "wing", "l1" or "l2".
        predicted: (n, k, 2) as shares of the crop's side.
        wanted: The same.
    """
    difference = (predicted - wanted) * _UNIT
    if kind == "wing":
        loss = wing(difference)
    elif kind == "l1":
        loss = difference.abs()
    else:
        loss = difference.square() / 10
    return loss.mean(dim=(1, 2))


def normalized_error(predicted: Tensor, wanted: Tensor) -> Tensor:
    """Mean distance of a face's points by the distance of its outer eye corners, (n,).

    Schemes other than 68 points are measured by the diagonal of the points' extent, halved.
    """
    distance = (predicted - wanted).norm(dim=2).mean(1)
    if wanted.shape[1] == 68:
        size = (wanted[:, 36] - wanted[:, 45]).norm(dim=1)
    else:
        size = (wanted.amax(1) - wanted.amin(1)).norm(dim=1) / 2
    error: Tensor = distance / size.clamp(min=1e-6)
    return error


def confidence_loss(logits: Tensor, errors: Tensor) -> Tensor:
    """Teaches the confidence to be the chance that a face's mean error is below .08.

    The target falls smoothly from 1 to 0 around .08 of the outer eye distance; a crop without
    a face has an infinite error and the target 0.

    Args:
        logits: (n,).
        errors: (n,) normalised errors; not differentiated.
    """
    target = torch.sigmoid((0.08 - errors.detach()) / 0.015)
    loss: Tensor = functional.binary_cross_entropy_with_logits(logits, target)
    return loss
