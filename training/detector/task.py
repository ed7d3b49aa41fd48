"""Trains CenterFace's network further, on masked faces and poor video."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.random import default_rng
from torch import Tensor, nn

from app.core.arrays import RawFaces
from app.core.geometry import nms
from app.core.model import Image
from app.evaluate.detection import DetectionEvaluation
from app.evaluate.groups import of_mask
from app.evaluate.labels import MASKED, LabelledPicture
from app.inference.detectors.centerface import decode
from app.inference.scales import fit, to_source
from training.detector.center_losses import heat_loss, value_losses
from training.detector.config import DetectorConfig, DetectorSource
from training.detector.crops import Crop, make_crop, mosaic
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
        self.pictures = pictures
        self.held_out = held_out
        network = OnnxNetwork(config.start.read_bytes())
        self.model: nn.Module = network.to(memory_format=torch.channels_last)
        self._order = _repeated(config, pictures)
        self._shuffled: tuple[int, np.ndarray] | None = None

    @property
    def size(self) -> int:
        return len(self._order)

    def groups(self) -> list[dict[str, Any]]:
        """What was learnt first moves slowest: the backbone at half the rate of the rest."""
        named = list(self.model.named_parameters())
        front = [p for _, p in named[: len(named) * 2 // 3]]
        back = [p for _, p in named[len(named) * 2 // 3 :]]
        return [{"params": front, "lr_factor": 0.5}, {"params": back}]

    def crop(self, number: int) -> Crop:
        """The training crop of that number; always the same for the same seed."""
        seed = self.config.engine.seed
        rng = default_rng((seed, 1, number))
        turn, place = divmod(number, len(self._order))
        if self._shuffled is None or self._shuffled[0] != turn:
            self._shuffled = (turn, default_rng((seed, 0, turn)).permutation(len(self._order)))
        first = self.pictures[self._order[int(self._shuffled[1][place])]]
        settings = self.config.crop
        if rng.random() < settings.mosaic:
            others = rng.integers(len(self._order), size=3)
            more = [self.pictures[self._order[int(i)]] for i in others]
            if all(picture.complete for picture in (first, *more)):
                return mosaic([first, *more], rng, settings)
        return make_crop(first, rng, settings)

    def batch(self, step: int) -> dict[str, Tensor]:
        count = self.config.engine.batch
        crops = [self.crop(step * count + i) for i in range(count)]
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
        out["image"] = torch.from_numpy(np.stack([_input(crop.image) for crop in crops]))
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
        """AP at a long side of 640 pixels; "score" averages clear and masked faces."""
        evaluation = DetectionEvaluation()
        for labelled in self.held_out:
            evaluation.add(labelled, look(model, labelled.source.read(), _EVALUATED_SIDE))
        wide = evaluation.subset(lambda p: p.dataset.startswith("wider")).figures()
        masks = evaluation.subset(lambda p: "mask" in p.dataset)
        masked = masks.figures(of_mask(MASKED))
        figures = {
            "wider ap50": wide.ap50,
            "wider recall at 1": wide.recall_one,
            "masked ap50": masked.ap50,
            "masked ap40": masked.ap40,
            "masked recall at 0.1": masked.recall_tenth,
            "masked recall at 1": masked.recall_one,
        }
        figures["score"] = (wide.ap50 + masked.ap50) / 2
        return {name: value for name, value in figures.items() if np.isfinite(value)}


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
        marks[0].numpy(),
        min_score=0.03,
    )
    faces = faces.take(nms(faces.boxes, faces.scores, overlap))
    boxes = faces.boxes
    boxes[:, 0::2] = boxes[:, 0::2].clip(0, fitted.valid[0])
    boxes[:, 1::2] = boxes[:, 1::2].clip(0, fitted.valid[1])
    return to_source(faces, fitted.scale)


def _input(image: Image) -> np.ndarray:
    return np.ascontiguousarray(image[:, :, ::-1].transpose(2, 0, 1), dtype=np.float32)


def _repeated(config: DetectorConfig, pictures: list[LabelledPicture]) -> list[int]:
    default = DetectorSource()
    rng = default_rng((config.engine.seed, 2))
    order = []
    for i, labelled in enumerate(pictures):
        repeat = config.sources.get(labelled.dataset, default).repeat
        order += [i] * (int(repeat) + int(rng.random() < repeat % 1))
    return order
