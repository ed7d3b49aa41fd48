"""Trains :func:`app.inference.landmarks.resnet18.build_resnet18`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.errors import DataError
from app.inference.devices.torch_device import read_weights
from app.inference.landmarks.resnet18 import build_resnet18, normalized
from app.inference.landmarks.resnet18_onnx import LAST_CHANNELS
from training.engine.norms import settle
from training.landmarks.config import LandmarkConfig
from training.landmarks.losses import confidence_loss, normalized_error, point_loss
from training.landmarks.samples import LandmarkSamples, Sample


class LandmarkTask:
    """See :class:`training.engine.task.Task`.

    Args:
        config: See there.
        samples: Training faces; their crops depend on seed and number alone.
        held_out: Faces for :meth:`evaluate`.

    Raises:
        DataError: ``config.start`` is missing or holds another model.
    """

    best_by = ("nme", False)

    def __init__(
        self, config: LandmarkConfig, samples: LandmarkSamples, held_out: LandmarkSamples
    ) -> None:
        self.config = config
        self.samples = samples
        self.held_out = held_out
        torch.manual_seed(config.engine.seed)
        self.model: nn.Module = build_resnet18(config.points, config.cells)
        if config.start is None:
            self._start_at_mean_face()
        else:
            self._start_from(config.start)

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
        if self.config.settled:
            settle(self.model)
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
            "image": torch.from_numpy(np.stack([normalized(s.image) for s in samples])),
            "points": torch.from_numpy(np.stack([s.points for s in samples])),
            "weight": torch.tensor([s.weight for s in samples], dtype=torch.float32),
        }

    def _start_from(self, path: Path) -> None:
        if not path.is_file():
            raise DataError(path, "there is no such file")
        tensors, _ = read_weights(path)
        last = tensors.get("fc.weight")
        if last is not None and last.shape[1] == LAST_CHANNELS:
            # Every cell begins with its share of the weight of their mean: the same answers.
            cells = self.config.cells**2
            tensors["fc.weight"] = last.float().repeat_interleave(cells, 1) / cells
        try:
            self.model.load_state_dict(tensors)
        except RuntimeError as error:
            raise DataError(path, "holds weights of another model") from error

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
