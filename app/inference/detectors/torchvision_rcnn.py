"""torchvision's Faster R-CNN as a detector, with weights trained by this project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.core.arrays import RawFaces
from app.core.errors import WeightsError
from app.core.model import Image
from app.inference import devices, weights
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.scales import extend_down
from app.inference.torch_device import autocast, batches, read_weights, require_torch

if TYPE_CHECKING:
    import torch

_WEIGHTS = "fasterrcnn"


class FasterRcnnOptions(BaseModel):
    """Options of :class:`FasterRcnn`.

    Attributes:
        weights: Path of a weights file to use instead of the one that is shipped.
        batch: Pictures at once on a GPU, to start with.
        chin: How far boxes are extended downwards, as a share of their height.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    weights: Path | None = None
    batch: int = Field(default=8, ge=1)
    chin: float = Field(default=0.0, ge=0, le=1)


class FasterRcnn:
    """Boxes without landmarks.

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
        path = weights.choose(self.options.weights, _WEIGHTS)
        require_torch("Faster R-CNN")
        import torch

        if threads is not None:
            torch.set_num_threads(threads)
        self.device = devices.pick(device)
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
        self._model = model.eval().to(self.device)
        self._batches = batches(self._batch, device=self.device, size=self.options.batch)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`app.core.plugins.Detector`."""
        self._model.roi_heads.score_thresh = min_score
        return self._batches.run(images)

    def close(self) -> None:
        self._model.to("cpu")

    def _batch(self, images: Sequence[Image]) -> list[RawFaces]:
        import torch

        with torch.inference_mode(), autocast(self.device):
            pictures = [self._tensor(image) for image in images]
            answers = self._model(pictures)
        return [self._faces(*pair) for pair in zip(answers, images, strict=True)]

    def _tensor(self, image: Image) -> torch.Tensor:
        import torch

        rgb = np.ascontiguousarray(image[:, :, ::-1])
        return torch.from_numpy(rgb).to(self.device).permute(2, 0, 1).float() / 255

    def _faces(self, answer: dict[str, torch.Tensor], image: Image) -> RawFaces:
        boxes = answer["boxes"].float().cpu().numpy().astype(np.float32)
        scores = answer["scores"].float().cpu().numpy().astype(np.float32)
        order = np.argsort(-scores, kind="stable")
        faces = RawFaces(boxes, scores, None).take(order)
        return extend_down(faces, self.options.chin, (image.shape[1], image.shape[0]))
