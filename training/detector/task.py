"""Trains CenterFace's network further, on masked faces and poor video."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from app.core.arrays import RawFaces
from app.core.geometry import nms
from app.core.model import Image
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.centerface import decode
from app.inference.scales import fit, to_source
from training.detector.center_losses import heat_loss, value_losses
from training.detector.config import DetectorConfig, DetectorSource
from training.detector.crop_order import CropOrder
from training.detector.crops import planes
from training.detector.held_out import detector_figures
from training.detector.onnx_network import OnnxNetwork
from training.detector.targets import make_targets

_EVALUATED_SIDE = 640


class CenterTask:
    """See :class:`training.engine.task.Task`.

    Args:
        config: See there.
        pictures: To train on.
        held_out: For :meth:`evaluate`.
    """

    best_by = ("score", True)

    def __init__(
        self,
        config: DetectorConfig,
        pictures: list[LabelledPicture],
        held_out: list[LabelledPicture],
    ) -> None:
        self.config = config
        self.held_out = held_out
        network = OnnxNetwork(config.start.read_bytes())
        self.model: nn.Module = network.to(memory_format=torch.channels_last)
        self.order = CropOrder(pictures, config.sources, config.crop, seed=config.engine.seed)

    @property
    def size(self) -> int:
        return len(self.order)

    def groups(self) -> list[dict[str, Any]]:
        """What was learnt first moves slowest: the backbone at half the rate of the rest."""
        named = list(self.model.named_parameters())
        front = [p for _, p in named[: len(named) * 2 // 3]]
        back = [p for _, p in named[len(named) * 2 // 3 :]]
        return [{"params": front, "lr_factor": 0.5}, {"params": back}]

    def batch(self, step: int) -> dict[str, Tensor]:
        count = self.config.engine.batch
        crops = [self.order.crop(step * count + i) for i in range(count)]
        default = DetectorSource()
        targets = [
            make_targets(
                crop,
                smallest=self.config.crop.smallest,
                clear_box=self.config.sources.get(crop.dataset, default).clear_box,
            )
            for crop in crops
        ]
        out = {
            name: torch.from_numpy(np.stack([getattr(t, name) for t in targets]))
            for name in ("heat", "weight", "cells", "values", "weights")
        }
        out["image"] = torch.from_numpy(np.stack([planes(crop.image) for crop in crops]))
        return out

    def losses(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        image = batch["image"].contiguous(memory_format=torch.channels_last)
        heat, size, offset, marks = (out.float() for out in self.model(image))
        maps = torch.cat([size, offset, marks], dim=1)
        sizes, offsets, points = value_losses(maps, batch)
        return {
            "heat": heat_loss(heat[:, 0], batch["heat"], batch["weight"]),
            "size": sizes,
            "offset": offsets,
            "points": points,
        }

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """At a long side of 640 pixels; see :func:`~.held_out.detector_figures`."""
        return detector_figures(
            self.held_out, lambda p: look(model, p.source.read(), _EVALUATED_SIDE)
        )


def look(model: nn.Module, image: Image, side: int, *, overlap: float = 0.4) -> RawFaces:
    """Faces that a network (returning logits) finds at one size."""
    device = next(model.parameters()).device
    fitted = fit(image, side, rgb=True)
    blob = torch.from_numpy(fitted.blob).to(device, memory_format=torch.channels_last)
    heat, size, offset, marks = (out.float().cpu() for out in model(blob))
    faces = decode(
        torch.sigmoid(heat)[0, 0].numpy(),
        size[0].numpy(),
        offset[0].numpy(),
        marks=marks[0].numpy(),
        min_score=0.03,
    )
    faces = faces.take(nms(faces.boxes, faces.scores, overlap))
    boxes = faces.boxes
    boxes[:, 0::2] = boxes[:, 0::2].clip(0, fitted.valid[0])
    boxes[:, 1::2] = boxes[:, 1::2].clip(0, fitted.valid[1])
    return to_source(faces, fitted.scale)
