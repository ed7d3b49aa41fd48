"""A ResNet18 that regresses 68 points from a cropped face, trained by this project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from app.core.errors import WeightsError
from app.core.model import IBUG68, SCHEMES, FloatArray, Image, LandmarkScheme
from app.inference import devices, weights
from app.inference.torch_device import autocast, batches, read_weights

if TYPE_CHECKING:
    import torch
    from torchvision.models import ResNet

_WEIGHTS: Final = "landmarks_resnet18"
_MEAN: Final = (0.485, 0.456, 0.406)
_SPREAD: Final = (0.229, 0.224, 0.225)


class ResNet18Options(BaseModel):
    """Options of :class:`ResNet18Landmarks`.

    Attributes:
        weights: Path of a weights file to use instead of the one that is shipped.
        batch: Crops at once on a GPU, to start with.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    weights: Path | None = None
    batch: int = Field(default=64, ge=1)


def build_resnet18(points: int) -> ResNet:
    """An untrained network: (n, 3, s, s) RGB, normalised -> (n, 2 * points + 1).

    The outputs are x and y of each point as shares of the crop's side (0 to 1 inside it), and
    a logit of the confidence last. Training builds its model here as well.
    """
    from torchvision.models import resnet18

    return resnet18(weights=None, num_classes=2 * points + 1)


class ResNet18Landmarks:
    """See :class:`app.core.plugins.LandmarkModel`.

    Args:
        options: See :class:`ResNet18Options`.
        device: "auto", "cpu" or "cuda".
        threads: Processor threads; None leaves torch's own choice.

    Raises:
        WeightsError: There are no trained weights, or they do not fit.
        DeviceError: "cuda" was asked for and cannot be used.
    """

    name = "resnet18"

    def __init__(
        self,
        options: ResNet18Options | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.options = options or ResNet18Options()
        path = self.options.weights or weights.locate(_WEIGHTS)
        if not path.is_file():
            raise WeightsError(f"the weights file {path} is missing")
        import torch

        if threads is not None:
            torch.set_num_threads(threads)
        self.device = devices.pick(device)
        self.weights_hash = weights.file_hash(path)
        self.weights_files = (path,)
        tensors, described = read_weights(path)
        try:
            self.scheme: LandmarkScheme = SCHEMES[described.get("scheme", IBUG68.name)]
            self.crop_size = int(described["crop_size"])
            self.crop_margin = float(described["crop_margin"])
            network = build_resnet18(self.scheme.size)
            network.load_state_dict(tensors)
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise WeightsError(
                f"{path} does not hold weights of this landmark model",
                "Choose another weights file",
            ) from error
        self._network = network.eval().to(self.device)
        self._batches = batches(self._batch, device=self.device, size=self.options.batch)

    def locate(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        """Landmarks in crop pixels, (n, k, 2), and a confidence per face, (n,)."""
        if not crops:
            return np.zeros((0, self.scheme.size, 2), np.float32), np.zeros(0, np.float32)
        rows = np.stack(self._batches.run(crops))
        points = rows[:, :-1].reshape(len(rows), -1, 2) * self.crop_size
        confidence = 1 / (1 + np.exp(-rows[:, -1]))
        return points.astype(np.float32), confidence.astype(np.float32)

    def close(self) -> None:
        self._network.to("cpu")

    def _batch(self, crops: Sequence[Image]) -> list[FloatArray]:
        import torch

        with torch.inference_mode(), autocast(self.device):
            out: torch.Tensor = self._network(self._tensor(crops))
        return list(out.float().cpu().numpy())

    def _tensor(self, crops: Sequence[Image]) -> torch.Tensor:
        import torch

        stacked = np.stack(crops)[..., ::-1].astype(np.float32) / 255
        normal = (stacked - np.array(_MEAN, np.float32)) / np.array(_SPREAD, np.float32)
        ready = np.ascontiguousarray(normal.transpose(0, 3, 1, 2))
        return torch.from_numpy(ready).to(self.device)
