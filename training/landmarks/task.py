"""Trains :func:`app.inference.landmarks.resnet18.build_resnet18`."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.model import Image
from app.inference.landmarks.resnet18 import build_resnet18
from training.landmarks.config import LandmarkConfig
from training.landmarks.losses import confidence_loss, normalized_error, point_loss
from training.landmarks.samples import LandmarkSamples, Sample

_MEAN = np.array((0.485, 0.456, 0.406), np.float32)
_SPREAD = np.array((0.229, 0.224, 0.225), np.float32)


class LandmarkTask:
    """See :class:`training.engine.task.Task`.

    Args:
        config: See there.
        samples: Training faces; their crops depend on seed and number alone.
        held_out: Faces for :meth:`evaluate`.
    """

    best_by = ("nme", False)

    def __init__(
        self, config: LandmarkConfig, samples: LandmarkSamples, held_out: LandmarkSamples
    ) -> None:
        self.config = config
        self.samples = samples
        self.held_out = held_out
        torch.manual_seed(config.engine.seed)
        self.model: nn.Module = build_resnet18(config.points)
        self._start_at_mean_face()

    @property
    def size(self) -> int:
        return len(self.samples)

    def groups(self) -> list[dict[str, Any]]:
        """Biases and norms are not decayed."""
        decayed = [p for p in self.model.parameters() if p.ndim > 1]
        plain = [p for p in self.model.parameters() if p.ndim <= 1]
        return [{"params": decayed}, {"params": plain, "weight_decay": 0.0}]

    def batch(self, step: int) -> dict[str, Tensor]:
        count = self.config.engine.batch
        return self._collate([self.samples.sample(step * count + i) for i in range(count)])

    def losses(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        points, logits = self._forward(self.model, batch["image"])
        each = point_loss(self.config.loss, points, batch["points"])
        weight = batch["weight"]
        # Summed by the number of faces, not of weights: weak labels pull less.
        loss = (each * weight).sum() / (weight > 0).sum().clamp(min=1)
        errors = normalized_error(points, batch["points"])
        errors = torch.where(weight > 0, errors, torch.full_like(errors, 10.0))
        return {"points": loss, "confidence": 0.5 * confidence_loss(logits, errors)}

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """Errors on held-out faces: clear, with a painted mask, and 24 pixels wide."""
        figures: dict[str, float] = {}
        device = next(model.parameters()).device
        for kind in ("clear", "mask", "small"):
            errors, sure = [], []
            for start in range(0, len(self.held_out.chips), 32):
                stop = min(start + 32, len(self.held_out.chips))
                some = [self.held_out.fixed(i, kind) for i in range(start, stop)]
                batch = self._collate(some)
                points, logits = self._forward(model, batch["image"].to(device))
                errors.append(normalized_error(points.cpu(), batch["points"]))
                sure.append(torch.sigmoid(logits.cpu()))
            error, confidence = torch.cat(errors), torch.cat(sure)
            human = torch.tensor([c.dataset == "lfpw_300w" for c in self.held_out.chips])
            human = human if bool(human.any()) else torch.ones_like(human)
            prefix = "" if kind == "clear" else f"{kind} "
            figures[f"{prefix}nme"] = float(error[human].mean())
            figures[f"{prefix}failures"] = float((error[human] > 0.1).float().mean())
            figures[f"{prefix}confidence"] = float(confidence[human].mean())
        return figures

    def _forward(self, model: nn.Module, image: Tensor) -> tuple[Tensor, Tensor]:
        out = model(image).float()
        return out[:, :-1].reshape(len(out), -1, 2), out[:, -1]

    def _collate(self, samples: list[Sample]) -> dict[str, Tensor]:
        return {
            "image": torch.from_numpy(np.stack([normalize(s.image) for s in samples])),
            "points": torch.from_numpy(np.stack([s.points for s in samples])),
            "weight": torch.tensor([s.weight for s in samples], dtype=torch.float32),
        }

    def _start_at_mean_face(self) -> None:
        faces = [
            self.samples.fixed(i, "clear").points for i in range(min(200, len(self.samples.chips)))
        ]
        head = self.model.get_submodule("fc")
        assert isinstance(head, nn.Linear)
        with torch.no_grad():
            head.weight.mul_(0.1)
            head.bias.zero_()
            if faces:
                mean = np.mean(faces, axis=0).reshape(-1)
                head.bias[:-1] = torch.from_numpy(mean.astype(np.float32))


def normalize(image: Image) -> np.ndarray:
    """A BGR crop as the network wants it: (3, h, w) float32, RGB, ImageNet's mean and spread."""
    rgb = image[..., ::-1].astype(np.float32) / 255
    return np.ascontiguousarray(((rgb - _MEAN) / _SPREAD).transpose(2, 0, 1))
