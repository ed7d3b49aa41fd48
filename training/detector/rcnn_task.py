"""Trains :func:`app.inference.detectors.rcnn_model.build_rcnn`."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.arrays import RawFaces
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.rcnn_model import build_rcnn
from training.detector.backbone_weights import load_backbone
from training.detector.crop_order import CropOrder
from training.detector.crops import Crop
from training.detector.held_out import detector_figures
from training.detector.rcnn_config import RcnnConfig
from training.engine.norms import settle


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
        self.order = CropOrder(pictures, config.sources, config.crop, seed=config.engine.seed)
        torch.manual_seed(config.engine.seed)
        self.model: nn.Module = build_rcnn(
            config.architecture,
            rpn_pre_nms_top_n_train=config.proposals,
            rpn_post_nms_top_n_train=config.proposals,
            box_batch_size_per_image=config.sampled,
        )
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad_(not name.startswith(config.frozen))
        if config.backbone_weights is not None:
            load_backbone(self.model.get_submodule("backbone"), config.backbone_weights)
        # Crops are trained on as large as they are cut.
        transform: Any = self.model.get_submodule("transform")
        transform.min_size = (config.crop.side,)

    @property
    def size(self) -> int:
        return len(self.order)

    def groups(self) -> list[dict[str, Any]]:
        """Biases and norms are not decayed; the backbone has a pace of its own."""
        named = [(n, p) for n, p in self.model.named_parameters() if p.requires_grad]
        body = {n for n, _ in named if n.startswith("backbone.") and ".fpn." not in n}
        groups = []
        for slow in (False, True):
            mine = [p for n, p in named if (n in body) == slow]
            factor = self.config.backbone_rate if slow else 1.0
            groups += [
                {"params": [p for p in mine if p.ndim > 1], "lr_factor": factor},
                {
                    "params": [p for p in mine if p.ndim <= 1],
                    "lr_factor": factor,
                    "weight_decay": 0.0,
                },
            ]
        return [group for group in groups if group["params"]]

    def batch(self, step: int) -> list[dict[str, Tensor]]:
        count = self.config.engine.batch
        return [self.sample(self.order.crop(step * count + i)) for i in range(count)]

    def losses(self, batch: list[dict[str, Tensor]]) -> dict[str, Tensor]:
        if self.config.settled:
            settle(self.model.get_submodule("backbone"))
        targets = [{"boxes": s["boxes"], "labels": s["labels"]} for s in batch]
        losses: dict[str, Tensor] = self.model([s["image"] for s in batch], targets)
        return losses

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """See :func:`training.detector.held_out.detector_figures`."""
        device = next(model.parameters()).device
        transform: Any = model.get_submodule("transform")
        transform.min_size = (self.config.architecture.min_size,)

        def look(labelled: LabelledPicture) -> RawFaces:
            rgb = np.ascontiguousarray(labelled.source.read()[:, :, ::-1])
            picture = torch.from_numpy(rgb).to(device).permute(2, 0, 1).float() / 255
            answer = model([picture])[0]
            return RawFaces(
                answer["boxes"].float().cpu().numpy().astype(np.float32).reshape(-1, 4),
                answer["scores"].float().cpu().numpy().astype(np.float32),
            )

        return detector_figures(self.held_out, look)

    def sample(self, crop: Crop) -> dict[str, Tensor]:
        """What the network learns from a crop, painted over as the class says.

        Returns:
            image: (3, h, w) RGB in 0 to 1. boxes: (n, 4) in the crop. labels: (n,), all 1.
        """
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


def _grown(box: np.ndarray, share: float) -> tuple[slice, slice]:
    w, h = (box[2] - box[0]) * share, (box[3] - box[1]) * share
    return (
        slice(max(0, int(box[1] - h)), max(0, int(np.ceil(box[3] + h)))),
        slice(max(0, int(box[0] - w)), max(0, int(np.ceil(box[2] + w)))),
    )
