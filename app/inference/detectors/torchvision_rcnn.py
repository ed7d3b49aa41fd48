"""torchvision's Faster R-CNN as a detector, with weights trained by this project.

Ren et al., "Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks", 2015.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pydantic import Field, ValidationError

from app.core.arrays import RawFaces
from app.core.errors import WeightsError
from app.core.model import Image
from app.core.said import say
from app.inference.detectors.multi_scale import MultiScaleDetector, MultiScaleOptions
from app.inference.detectors.rcnn_model import GRAPH_OF, RcnnArchitecture, build_rcnn
from app.inference.devices import installed, pick, weights
from app.inference.devices.device import Device
from app.inference.devices.torch_device import TorchNetwork, require_torch
from app.inference.devices.weights_file import read_arrays
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import Fitted, fit, union

if TYPE_CHECKING:
    from torch import nn

_WEIGHTS = "fasterrcnn"
_GRAPH = "fasterrcnn_graph"


class FasterRcnnOptions(MultiScaleOptions):
    """Options of :class:`FasterRcnn`.

    Attributes:
        weights: Path of a weights file to use instead of the one that is shipped.
        batch: Looks at once on a GPU, to start with.
        torch: Use torch on a processor too. It always runs there what has another architecture
            than the shipped file, and always on a graphics card.
    """

    weights: Path | None = None
    batch: int = Field(default=8, ge=1)
    torch: bool = False


class FasterRcnn(MultiScaleDetector):
    """Boxes without landmarks. Pictures are looked at in the sizes of the preset.

    Args:
        options: See :class:`FasterRcnnOptions`.
        device: "auto", "cpu" or "cuda".
        threads: Processor threads; None takes every core.

    Raises:
        WeightsError: There are no trained weights, or they do not fit.
        DeviceError: "cuda" was asked for and cannot be used, or the weights need torch and there
            is none.
    """

    name = "fasterrcnn"
    default_threshold = 0.5

    def __init__(
        self,
        options: FasterRcnnOptions | None = None,
        *,
        device: str = "auto",
        threads: int | None = None,
    ) -> None:
        self.options = options or FasterRcnnOptions()
        super().__init__(self.options, name=self.name, threads=threads)
        path = weights.choose(self.options.weights, _WEIGHTS)
        where = pick.pick(device)
        self.weights_hash = weights.file_hash(path)
        self.weights_files = (path,)
        tensors, described = read_arrays(path)
        try:
            architecture = RcnnArchitecture(**described["architecture"])
            self._network: _Onnx | _Torch
            if where == pick.PROCESSOR.name and architecture == GRAPH_OF and not self.options.torch:
                self._network = _Onnx(tensors, threads or installed.cores())
            else:
                require_torch("a Faster R-CNN on a graphics card, or of a form of its own,")
                self._network = _Torch(architecture, tensors, where, batch=self.options.batch)
            self._one_by_one = where == pick.PROCESSOR.name
        except (KeyError, TypeError, ValidationError, RuntimeError) as error:
            raise WeightsError(
                say("{path} does not hold weights of a Faster R-CNN", path=path),
                say("Choose another weights file"),
            ) from error

    @property
    def device(self) -> str:
        """Name of the device that it runs on now."""
        return self._network.device

    def close(self) -> None:
        super().close()
        self._network.close()

    def _looks(self, wanted: Sequence[tuple[Image, int]], min_score: float) -> list[RawFaces]:
        if self._one_by_one:
            return super()._looks(wanted, min_score)
        fitted = [self._fit(image, side) for image, side in wanted]
        # Pictures of one size share a batch without padding; the largest show first whether the
        # memory suffices.
        order = sorted(range(len(fitted)), key=lambda at: fitted[at].blob.shape, reverse=True)
        found = self._network.look([fitted[at] for at in order])
        said = dict(zip(order, found, strict=True))
        return [self._placed(fitted[at], _above(said[at], min_score)) for at in range(len(fitted))]

    def _fit(self, image: Image, long_side: int) -> Fitted:
        return fit(image, long_side, rgb=True)

    def _join(self, looks: Sequence[RawFaces], scales: Sequence[float]) -> RawFaces:
        # Its scores are probabilities of whole regions, sure in any size: the best one counts.
        return union(looks, self.options.overlap)

    def _find(self, fitted: Fitted, min_score: float) -> RawFaces:
        return _above(self._network.look([fitted])[0], min_score)


def _above(faces: RawFaces, min_score: float) -> RawFaces:
    return faces.take(np.flatnonzero(faces.scores > min_score))


class _Onnx:
    """The shipped architecture in ONNX Runtime: its graph is a file, its numbers are given."""

    device = pick.PROCESSOR.name

    def __init__(self, tensors: dict[str, Any], threads: int) -> None:
        graph = weights.locate(_GRAPH).read_bytes()
        self._runner = OnnxRunner(graph, ("boxes", "scores"), threads=threads, weights=tensors)

    def look(self, looks: Sequence[Fitted]) -> list[RawFaces]:
        """Faces of any score, in the pixels of each look."""
        return [RawFaces(*self._runner.run(each.blob[0] / np.float32(255))) for each in looks]

    def close(self) -> None:
        """Nothing is held but memory."""


class _Torch:
    """Any architecture in torch; see :class:`app.inference.devices.torch_device.TorchNetwork`."""

    def __init__(
        self, architecture: RcnnArchitecture, tensors: dict[str, Any], device: str, *, batch: int
    ) -> None:
        def build() -> nn.Module:
            return _network(architecture, tensors)

        self._network: TorchNetwork[Fitted, RawFaces] = TorchNetwork(
            build, _answers, device=device, size=batch
        )

    @property
    def device(self) -> str:
        """Where it runs now."""
        return self._network.device

    def look(self, looks: Sequence[Fitted]) -> list[RawFaces]:
        """Faces of any score, in the pixels of each look."""
        return self._network.run(looks)

    def close(self) -> None:
        self._network.close()


def _network(architecture: RcnnArchitecture, tensors: dict[str, Any]) -> nn.Module:
    import torch

    model: Any = build_rcnn(architecture)
    model.load_state_dict({name: torch.from_numpy(a) for name, a in tensors.items()})
    # Pictures come in the size of the look, and what is too weak is left out later.
    model.transform.resize = lambda image, target: (image, target)
    model.roi_heads.score_thresh = 0.0
    network: nn.Module = model
    return network


def _answers(network: nn.Module, looks: Sequence[Fitted], device: Device) -> list[RawFaces]:
    pictures = [device.send(each.blob[0]) / 255 for each in looks]
    return [
        RawFaces(*(answer[part].float().cpu().numpy() for part in ("boxes", "scores")))
        for answer in network(pictures)
    ]
