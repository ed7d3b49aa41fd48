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
from app.inference.detectors.multi_scale import MultiScaleDetector, MultiScaleOptions
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.devices import pick, weights
from app.inference.devices.torch_device import autocast, batches, read_weights, require_torch
from app.inference.scales import Fitted, fit

if TYPE_CHECKING:
    import torch

_WEIGHTS = "fasterrcnn"


class FasterRcnnOptions(MultiScaleOptions):
    """Options of :class:`FasterRcnn`.

    Attributes:
        weights: Path of a weights file to use instead of the one that is shipped.
        batch: Looks at once on a GPU, to start with.
    """

    weights: Path | None = None
    batch: int = Field(default=8, ge=1)


class FasterRcnn(MultiScaleDetector):
    """Boxes without landmarks. Pictures are looked at in the sizes of the preset.

    Args:
        options: See :class:`FasterRcnnOptions`.
        device: "auto", "cpu" or "cuda".
        threads: Processor threads; None leaves torch's own choice.

    Raises:
        WeightsError: There are no trained weights, or they do not fit.
        DeviceError: "cuda" was asked for and cannot be used, or there is no torch.
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
        require_torch("Faster R-CNN")
        import torch

        if threads is not None:
            torch.set_num_threads(threads)
        self.device = pick.pick(device)
        self.weights_hash = weights.file_hash(path)
        self.weights_files = (path,)
        tensors, described = read_weights(path)
        try:
            model = build_rcnn(RcnnArchitecture(**described["architecture"]))
            model.load_state_dict(tensors)
        except (KeyError, TypeError, ValidationError, RuntimeError) as error:
            raise WeightsError(
                f"{path} does not hold weights of a Faster R-CNN", "Choose another weights file"
            ) from error
        self._model: Any = model.eval().to(self.device)
        # Pictures come in the size of the look.
        self._model.transform.resize = lambda image, target: (image, target)
        self._batches = batches(self._batch, device=self.device, size=self.options.batch)

    def close(self) -> None:
        super().close()
        self._model.to("cpu")

    def _looks(self, wanted: Sequence[tuple[Image, int]], min_score: float) -> list[RawFaces]:
        self._model.roi_heads.score_thresh = min_score
        fitted = [self._fit(image, side) for image, side in wanted]
        # Pictures of one size share a batch without padding; the largest show first whether the
        # memory suffices.
        order = sorted(range(len(fitted)), key=lambda at: fitted[at].blob.shape, reverse=True)
        found = dict(zip(order, self._batches.run([fitted[at] for at in order]), strict=True))
        return [self._placed(fitted[at], found[at]) for at in range(len(fitted))]

    def _fit(self, image: Image, long_side: int) -> Fitted:
        return fit(image, long_side, rgb=True)

    def _find(self, fitted: Fitted, min_score: float) -> RawFaces:
        self._model.roi_heads.score_thresh = min_score
        return self._batch([fitted])[0]

    def _batch(self, looks: Sequence[Fitted]) -> list[RawFaces]:
        import torch

        with torch.inference_mode(), autocast(self.device):
            pictures = [torch.from_numpy(each.blob[0]).to(self.device) / 255 for each in looks]
            return [_faces(answer) for answer in self._model(pictures)]


def _faces(answer: dict[str, torch.Tensor]) -> RawFaces:
    return RawFaces(
        answer["boxes"].float().cpu().numpy().astype(np.float32),
        answer["scores"].float().cpu().numpy().astype(np.float32),
    )
