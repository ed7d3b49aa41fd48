"""A start for backbones without pretrained weights: their maps learn what CenterFace's say.

Where no ImageNet weights can be had, a backbone begins with random numbers, and a detector on it
needs days on a processor. CenterFace has seen faces already: each level of a backbone, read by a
layer of its own, is regressed to CenterFace's last shared map of the picture shrunk so that both
have the same cells (feature regression as in FitNets, Romero et al., ICLR 2015).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.rcnn_model import build_rcnn
from training.detector.crop_order import CropOrder
from training.detector.crops import planes
from training.detector.distil_config import DistilConfig
from training.detector.onnx_network import OnnxNetwork

_STRIDE = 4
"""Of the teacher's map."""
_WHOLE = 32
"""The teacher takes pictures whose sides are multiples of this."""


class DistilTask:
    """See :class:`training.engine.task.Task`.

    Args:
        config: See there.
        pictures: To learn from; their labels say only where crops are cut.
        held_out: For :meth:`evaluate`.

    Raises:
        DataError: No level of the backbone fits the crop's side.
    """

    best_by = ("explained", True)

    def __init__(
        self, config: DistilConfig, pictures: list[LabelledPicture], held_out: list[LabelledPicture]
    ) -> None:
        self.config = config
        seed = config.engine.seed
        self.order = CropOrder(pictures, config.sources, config.crop, seed=seed)
        self._unseen = CropOrder(held_out, {}, config.crop, seed=seed)
        self._teacher = OnnxNetwork(config.teacher.read_bytes(), outputs=[config.features]).eval()
        side = config.crop.side
        torch.manual_seed(seed)
        detector = build_rcnn(config.architecture)
        backbone = detector.get_submodule("backbone").eval()
        transform: Any = detector.get_submodule("transform")
        self._mean, self._spread = transform.image_mean, transform.image_std
        with torch.no_grad():
            maps = _levels(backbone, torch.zeros(1, 3, side, side))
            (known,) = self._teacher(torch.zeros(1, 3, _WHOLE, _WHOLE))
        fitting = {
            name: level.shape[1]
            for name, level in maps.items()
            if level.shape[2] * _STRIDE <= side and level.shape[2] * _STRIDE % _WHOLE == 0
        }
        if not fitting:
            raise DataError("crop.side", f"{side} fits no level of the backbone")
        self.model: nn.Module = _Reading(backbone, fitting, known.shape[1])

    @property
    def size(self) -> int:
        return len(self.order)

    def groups(self) -> list[dict[str, Any]]:
        """Biases and norms are not decayed."""
        mine = list(self.model.parameters())
        return [
            {"params": [p for p in mine if p.ndim > 1]},
            {"params": [p for p in mine if p.ndim <= 1], "weight_decay": 0.0},
        ]

    def batch(self, step: int) -> Tensor:
        """(n, 3, side, side) RGB, 0 to 255."""
        count = self.config.engine.batch
        return _crops(self.order, range(step * count, (step + 1) * count))

    def losses(self, batch: Tensor) -> dict[str, Tensor]:
        return {
            f"level {name}": functional.mse_loss(said.float() / spread, wanted / spread)
            for name, said, wanted, spread in self._compared(self.model, batch)
        }

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """Share of the variance of the teacher's maps that is explained, by level, and its mean."""
        device = next(model.parameters()).device
        some = _crops(self._unseen, range(self.config.most_evaluated)).to(device)
        figures = {
            f"explained {name}": 1 - float((((said - wanted) / spread) ** 2).mean())
            for name, said, wanted, spread in self._compared(model, some)
        }
        return {**figures, "explained": float(np.mean(list(figures.values())))}

    def _compared(
        self, model: nn.Module, images: Tensor
    ) -> list[tuple[str, Tensor, Tensor, Tensor]]:
        """Of each level: name, what is said, what the teacher says, how its channels vary."""
        mean = images.new_tensor(self._mean)[:, None, None]
        spread = images.new_tensor(self._spread)[:, None, None]
        out = []
        for name, said in model((images / 255 - mean) / spread).items():
            side = said.shape[2] * _STRIDE
            shrunk = functional.interpolate(images, size=(side, side), mode="area")
            with torch.no_grad():
                (wanted,) = self._teacher.to(images.device)(shrunk)
            varies = wanted.std(dim=(0, 2, 3), keepdim=True).clamp(min=1e-3)
            out.append((name, said, wanted, varies))
        return out


class _Reading(nn.Module):
    """A backbone whose levels are read by a layer each.

    Args:
        backbone: As torchvision's detectors have it.
        channels: Of each level that is read, by its name.
        outputs: Channels of the teacher's map.
    """

    def __init__(self, backbone: nn.Module, channels: dict[str, int], outputs: int) -> None:
        super().__init__()
        self.backbone = backbone
        self.readers = nn.ModuleDict({n: nn.Conv2d(c, outputs, 1) for n, c in channels.items()})

    def forward(self, images: Tensor) -> dict[str, Tensor]:
        maps = _levels(self.backbone, images)
        return {name: reader(maps[name]) for name, reader in self.readers.items()}


def _levels(backbone: nn.Module, images: Tensor) -> dict[str, Tensor]:
    maps = backbone(images)
    return {"0": maps} if isinstance(maps, Tensor) else dict(maps)


def _crops(order: CropOrder, numbers: range) -> Tensor:
    return torch.from_numpy(np.stack([planes(order.crop(number).image) for number in numbers]))
