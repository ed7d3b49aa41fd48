"""Trains :func:`app.inference.detectors.rcnn_model.build_rcnn`."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.arrays import RawFaces
from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.rcnn_model import build_rcnn
from training.detector.crop_order import CropOrder
from training.detector.crops import Crop
from training.detector.held_out import detector_figures
from training.detector.rcnn_config import RcnnConfig


class RcnnTask:
    """See :class:`training.engine.task.Task`.

    Ignored faces, and everything outside the boxes of an incomplete picture, are painted over
    with the picture's mean colour: torchvision's losses cannot leave places out, and what is
    not there cannot be learnt as background.

    Args:
        config: See there.
        pictures: To train on.
        held_out: For :meth:`evaluate`.
    """

    best_by = ("score", True)

    def __init__(
        self, config: RcnnConfig, pictures: list[LabelledPicture], held_out: list[LabelledPicture]
    ) -> None:
        self.config = config
        self.held_out = held_out
        self.order = CropOrder(pictures, config.sources, config.crop, config.engine.seed)
        torch.manual_seed(config.engine.seed)
        self.model: nn.Module = build_rcnn(config.architecture)
        if config.backbone_weights is not None:
            self._load_backbone()

    @property
    def size(self) -> int:
        return len(self.order)

    def groups(self) -> list[dict[str, Any]]:
        """Biases and norms are not decayed."""
        every = [p for p in self.model.parameters() if p.requires_grad]
        return [
            {"params": [p for p in every if p.ndim > 1]},
            {"params": [p for p in every if p.ndim <= 1], "weight_decay": 0.0},
        ]

    def batch(self, step: int) -> list[dict[str, Tensor]]:
        count = self.config.engine.batch
        return [self._sample(self.order.crop(step * count + i)) for i in range(count)]

    def losses(self, batch: list[dict[str, Tensor]]) -> dict[str, Tensor]:
        targets = [{"boxes": s["boxes"], "labels": s["labels"]} for s in batch]
        losses: dict[str, Tensor] = self.model([s["image"] for s in batch], targets)
        return losses

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """See :func:`training.detector.held_out.detector_figures`."""
        device = next(model.parameters()).device

        def look(labelled: LabelledPicture) -> RawFaces:
            rgb = np.ascontiguousarray(labelled.source.read()[:, :, ::-1])
            picture = torch.from_numpy(rgb).to(device).permute(2, 0, 1).float() / 255
            answer = model([picture])[0]
            return RawFaces(
                answer["boxes"].float().cpu().numpy().astype(np.float32).reshape(-1, 4),
                answer["scores"].float().cpu().numpy().astype(np.float32),
            )

        return detector_figures(self.held_out, look)

    def _sample(self, crop: Crop) -> dict[str, Tensor]:
        sides = crop.boxes[:, 2:] - crop.boxes[:, :2]
        small = sides.min(1, initial=np.inf) < self.config.crop.smallest * 0.6
        ignored = crop.ignore | small
        image = crop.image.copy()
        mean = image.mean((0, 1)).astype(np.uint8)
        keep = crop.boxes[~ignored]
        if not crop.complete:
            cover = np.ones(image.shape[:2], np.bool_)
            for box in keep:
                grown = _grown(box, 0.4)
                cover[grown] = False
            image[cover] = mean
        for box in crop.boxes[ignored]:
            image[_grown(box, 0.0)] = mean
        rgb = np.ascontiguousarray(image[:, :, ::-1].transpose(2, 0, 1))
        return {
            "image": torch.from_numpy(rgb).float() / 255,
            "boxes": torch.from_numpy(keep.copy()),
            "labels": torch.ones(len(keep), dtype=torch.int64),
        }

    def _load_backbone(self) -> None:
        path = self.config.backbone_weights
        assert path is not None
        if not path.is_file():
            raise DataError(path, "there is no such file")
        if path.suffix == ".safetensors":
            from safetensors.torch import load_file

            state = load_file(path)
        else:
            state = torch.load(path, map_location="cpu", weights_only=True)
        own = self.model.get_submodule("backbone").state_dict()
        found = {}
        for name in own:
            # "features.3.conv.0.weight" is "body.3.conv..." behind a pyramid, "3.weight" in VGG.
            plain = name.removeprefix("body.")
            for candidate in (plain, f"features.{plain}"):
                if candidate in state and state[candidate].shape == own[name].shape:
                    found[name] = state[candidate]
        if not found:
            raise DataError(path, "holds no weights of this backbone")
        self.model.get_submodule("backbone").load_state_dict(found, strict=False)


def _grown(box: np.ndarray, share: float) -> tuple[slice, slice]:
    w, h = (box[2] - box[0]) * share, (box[3] - box[1]) * share
    return (
        slice(max(0, int(box[1] - h)), max(0, int(np.ceil(box[3] + h)))),
        slice(max(0, int(box[0] - w)), max(0, int(np.ceil(box[2] + w)))),
    )
