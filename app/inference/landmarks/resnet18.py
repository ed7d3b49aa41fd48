"""A ResNet18 that regresses 68 points from a cropped face, trained by this project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from app.core.errors import WeightsError
from app.core.model import IBUG68, SCHEMES, FloatArray, Image, LandmarkScheme
from app.core.said import say
from app.inference.devices import installed, pick, weights
from app.inference.devices.device import Device
from app.inference.devices.torch_device import TorchNetwork
from app.inference.devices.weights_file import read_arrays
from app.inference.landmarks.looks import together
from app.inference.landmarks.mirrored import FLIPPED, mirrored
from app.inference.landmarks.resnet18_onnx import (
    LAST_CHANNELS,
    OUTPUT,
    Tensors,
    last_cells,
    resnet18_onnx,
)
from app.inference.onnx.runner import OnnxRunner

if TYPE_CHECKING:
    from torch import nn
    from torchvision.models import ResNet

_WEIGHTS: Final = "landmarks_resnet18"
_MEAN: Final = (0.485, 0.456, 0.406)
_SPREAD: Final = (0.229, 0.224, 0.225)


class ResNet18Options(BaseModel):
    """Options of :class:`ResNet18Landmarks`.

    Attributes:
        weights: Path of a weights file to use instead of the one that is shipped.
        batch: Crops at once on a GPU, to start with.
        mirror: Look at each crop and at its mirror image, and take the mean of both answers:
            smaller errors for twice the time.
        upright: Look again at each face, turned upright and framed by what was found: smaller
            errors of small, masked and turned faces for twice the time.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    weights: Path | None = None
    batch: int = Field(default=64, ge=1)
    mirror: bool = True
    upright: bool = True


def build_resnet18(points: int, cells: int = 1) -> ResNet:
    """An untrained network: (n, 3, s, s) RGB, normalised -> (n, 2 * points + 1).

    The outputs are x and y of each point as shares of the crop's side (0 to 1 inside it), and
    a logit of the confidence last. Training builds its model here as well.

    Args:
        points: Number of landmarks.
        cells: The last layer reads the means of ``cells`` by ``cells`` equal parts of the last
            map: 1 is torchvision's ResNet18; more tell it where in the crop something is.
    """
    from torch import nn
    from torchvision.models import resnet18

    outputs = 2 * points + 1
    network = resnet18(weights=None, num_classes=outputs)
    if cells > 1:
        network.avgpool = nn.AdaptiveAvgPool2d(cells)
        network.fc = nn.Linear(LAST_CHANNELS * cells * cells, outputs)
    return network


class ResNet18Landmarks:
    """See :class:`app.core.plugins.LandmarkModel`. On the processor it runs without torch.

    Args:
        options: See :class:`ResNet18Options`.
        device: "auto", "cpu" or "cuda".
        threads: Processor threads; None takes every core.

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
        path = weights.choose(self.options.weights, _WEIGHTS)
        self.upright = self.options.upright
        where = pick.pick(device)
        self.weights_hash = weights.file_hash(path)
        self.weights_files = (path,)
        tensors, described = read_arrays(path)
        try:
            self.scheme: LandmarkScheme = SCHEMES[described.get("scheme", IBUG68.name)]
            self.crop_size = int(described["crop_size"])
            self.crop_margin = float(described["crop_margin"])
            _check_outputs(tensors, self.scheme.size)
            cells = last_cells(tensors, self.crop_size)
            self._network: _OnCpu | _OnDevice = (
                _OnCpu(
                    tensors,
                    self.crop_size,
                    threads or installed.cores(),
                    batch=self.options.batch,
                )
                if where == pick.PROCESSOR.name
                else _OnDevice(
                    tensors,
                    self.scheme.size,
                    cells,
                    device=where,
                    batch=self.options.batch,
                )
            )
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise WeightsError(
                say("{path} does not hold weights of this landmark model", path=path),
                say("Choose another weights file"),
            ) from error

    @property
    def device(self) -> str:
        """Name of the device that it runs on now."""
        return self._network.device

    @property
    def batch(self) -> int:
        """Crops that it looks at together at most; less than the option after memory ran out."""
        return self._network.batch

    def locate(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        """Landmarks in crop pixels, (n, k, 2), and a confidence per face, (n,)."""
        if not crops:
            return np.zeros((0, self.scheme.size, 2), np.float32), np.zeros(0, np.float32)
        shares, logits = self._look(crops)
        if self.options.mirror and self.scheme.name in FLIPPED:
            other, sure = self._look([crop[:, ::-1] for crop in crops])
            both = np.stack([shares, mirrored(other, self.scheme.name)])
            shares, logits = together(both, np.stack([logits, sure]))
        points = shares * self.crop_size
        return points.astype(np.float32), (1 / (1 + np.exp(-logits))).astype(np.float32)

    def _look(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        """Points as shares of the crop's side, (n, k, 2), and the confidence's logit, (n,)."""
        rows = self._network.run([normalized(crop) for crop in crops])
        return rows[:, :-1].reshape(len(rows), -1, 2), rows[:, -1]

    def close(self) -> None:
        self._network.close()


def normalized(crop: Image) -> FloatArray:
    """A BGR crop as the network wants it: (3, s, s) RGB, ImageNet's mean and spread."""
    rgb = crop[..., ::-1].astype(np.float32) / 255
    values = (rgb - np.array(_MEAN, np.float32)) / np.array(_SPREAD, np.float32)
    return np.ascontiguousarray(values.transpose(2, 0, 1))


def _check_outputs(tensors: Tensors, points: int) -> None:
    if tensors["fc.weight"].shape[0] != 2 * points + 1:
        raise ValueError("another number of outputs")


class _OnCpu:
    """The network in ONNX Runtime."""

    device = pick.PROCESSOR.name

    def __init__(self, tensors: Tensors, crop_size: int, threads: int, *, batch: int) -> None:
        self.batch = batch
        self._runner = OnnxRunner(resnet18_onnx(tensors, crop_size), [OUTPUT], threads=threads)

    def run(self, blobs: Sequence[FloatArray]) -> FloatArray:
        return self._runner.run(np.stack(blobs))[0]

    def close(self) -> None:
        """Nothing is held but memory."""


class _OnDevice:
    """The network in torch; see :class:`app.inference.devices.torch_device.TorchNetwork`."""

    def __init__(
        self, tensors: Tensors, points: int, cells: int, *, device: str, batch: int
    ) -> None:
        import torch

        def build() -> nn.Module:
            network: nn.Module = build_resnet18(points, cells)
            network.load_state_dict({name: torch.from_numpy(a) for name, a in tensors.items()})
            return network

        self._network: TorchNetwork[FloatArray, FloatArray] = TorchNetwork(
            build, _rows, device=device, size=batch
        )

    @property
    def device(self) -> str:
        return self._network.device

    @property
    def batch(self) -> int:
        return self._network.batch

    def run(self, blobs: Sequence[FloatArray]) -> FloatArray:
        return np.stack(self._network.run(blobs))

    def close(self) -> None:
        self._network.close()


def _rows(network: nn.Module, blobs: Sequence[FloatArray], device: Device) -> list[FloatArray]:
    return list(network(device.send(np.stack(blobs))).float().cpu().numpy())
