"""Trains Faceveil thorough's second stage on proposals that are gathered once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from app.core.errors import DataError
from app.inference.detectors.roi_features import PLAIN, POOLS, Backbones, channels
from app.inference.detectors.roi_head import RoiArchitecture
from app.inference.devices.torch_device import read_weights, write_weights
from training.detector.candidates import Candidates, score_loss
from training.detector.config import DetectorSource
from training.detector.crop_order import CropOrder
from training.detector.crops import Crop
from training.detector.roi_config import RoiConfig
from training.detector.roi_network import build_roi_head
from training.detector.roi_samples import FIELDS, Samples, gather, samples_of
from training.detector.run import split_pictures

_LEARNT = ("inputs", "boxes", "wanted", "box_weight", "score_weight", "face")


class RoiTask:
    """See :class:`training.engine.task.Task`; a sample is a proposal.

    Args:
        config: See there.
        train: Samples to learn from.
        held_out: Samples for :meth:`evaluate`.
    """

    best_by = ("score", False)

    def __init__(
        self, config: RoiConfig, train: dict[str, Tensor], held_out: dict[str, Tensor]
    ) -> None:
        self.config = config
        self._train = Candidates(train, config.engine.batch, config.engine.seed)
        self._held_out = held_out
        torch.manual_seed(config.engine.seed)
        self.model: nn.Module = build_roi_head(architecture(config), dropout=config.dropout)
        if config.start is not None:
            self.model.load_state_dict(_started(config.start))
            return
        mean, spread = _statistics(train["inputs"][:: max(1, len(train["inputs"]) // 4000)])
        self.model.get_buffer("mean").copy_(mean)
        self.model.get_buffer("spread").copy_(spread)

    @property
    def size(self) -> int:
        return len(self._train)

    def groups(self) -> list[dict[str, Any]]:
        """Biases, and what passes CenterFace's opinion on, are not decayed."""
        named = list(self.model.named_parameters())
        free = [p for n, p in named if p.ndim <= 1 or n.startswith("skip")]
        return [
            {"params": [p for n, p in named if p.ndim > 1 and not n.startswith("skip")]},
            {"params": free, "weight_decay": 0.0},
        ]

    def batch(self, step: int) -> dict[str, Tensor]:
        return self._train.batch(step)

    def losses(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        said = self.model(batch["inputs"].float()).float()
        off, overlap = _box_errors(said, batch)
        weight = batch["box_weight"]
        box = ((1 - overlap + 0.5 * off) * weight).sum() / weight.sum().clamp(min=1)
        score = score_loss(said[:, 4], overlap.detach(), batch["score_weight"])
        return {"box": box, "score": self.config.score_weight * score}

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """Mean overlap of the boxes and the score's loss, before and after."""
        held = self._held_out
        parts = [model(part.float()).float() for part in torch.split(held["inputs"], 2048)]
        said = torch.cat(parts)
        still = torch.zeros_like(said)
        still[:, 4] = held["inputs"][:, -PLAIN].float()
        weight = held["box_weight"]
        total = weight.sum().clamp(min=1e-6)
        before, after = (_box_errors(s, held)[1] for s in (still, said))
        return {
            "overlap before": float((before * weight).sum() / total),
            "overlap": float((after * weight).sum() / total),
            "score before": float(score_loss(still[:, 4], before, held["score_weight"])),
            "score": float(score_loss(said[:, 4], after, held["score_weight"])),
        }


def _started(path: Path) -> dict[str, Tensor]:
    tensors, described = read_weights(path)
    if described.get("architecture") != "roi-head":
        raise DataError(path, "does not hold a second stage to start from")
    return {name: tensor.float() for name, tensor in tensors.items()}


def _box_errors(said: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Smooth L1 of the parameters and IoU, (n,) each."""
    boxes, wanted = batch["boxes"], batch["wanted"]
    sides = (boxes[:, 2:] - boxes[:, :2]).clamp(min=1)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    goal_sides = (wanted[:, 2:] - wanted[:, :2]).clamp(min=1)
    shift = ((wanted[:, :2] + wanted[:, 2:]) / 2 - middle) / sides
    goal = torch.cat([shift, (goal_sides / sides).log()], 1)
    on = batch["face"] >= 0
    off = functional.smooth_l1_loss(said[:, :4], goal, reduction="none", beta=0.1).sum(1)
    centre = middle + said[:, :2] * sides
    half = sides * said[:, 2:4].clamp(-2, 2).exp() / 2
    low = torch.maximum(centre - half, wanted[:, :2])
    high = torch.minimum(centre + half, wanted[:, 2:])
    inter = (high - low).clamp(min=0).prod(1)
    overlap = inter / ((2 * half).prod(1) + goal_sides.prod(1) - inter).clamp(min=1e-6)
    return off * on, overlap * on


def _statistics(inputs: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation of every channel and plain number."""
    means, spreads, at = [], [], 0
    for how in POOLS:
        width = channels(how) * how.grid**2
        patch = inputs[:, at : at + width].float().reshape(len(inputs), channels(how), -1)
        means.append(patch.mean((0, 2)))
        spreads.append(patch.std((0, 2)))
        at += width
    plain = inputs[:, at:].float()
    spread = torch.cat([*spreads, plain.std(0)])
    return torch.cat([*means, plain.mean(0)]), spread.clamp(min=1e-2)


def architecture(config: RoiConfig) -> RoiArchitecture:
    """What the trained file will say of itself."""
    return RoiArchitecture(
        reduced=config.reduced, hidden=config.hidden, lowest=config.lowest, most=config.most
    )


def roi_order(config: RoiConfig) -> CropOrder:
    """The crops that are trained on.

    Raises:
        DataError: Data are missing or malformed.
    """
    return CropOrder(
        split_pictures(config)[0], config.sources, config.crop, seed=config.engine.seed
    )


def roi_task(config: RoiConfig, folder: Path) -> RoiTask:
    """Gather what is missing of the samples in ``folder``, then put the task together.

    Raises:
        DataError: Data are missing or malformed.
    """
    for path in (config.center, config.retina):
        if not path.is_file():
            raise DataError(path, "there is no such file", hint="It comes with Faceveil")
    backbones = Backbones(config.center, config.retina, lowest=config.lowest, most=config.most)
    default = DetectorSource()

    def make(crop: Crop, number: int, rng: np.random.Generator) -> Samples:
        clear = config.sources.get(crop.dataset, default).clear_box
        return samples_of(crop, number, backbones, rng=rng, clear_box=clear)

    train, held_out = split_pictures(config)
    loaded = []
    for name, pictures, count in (
        ("train", train, config.crops),
        ("held_out", held_out, config.held_out_crops),
    ):
        order = CropOrder(pictures, config.sources, config.crop, seed=config.engine.seed)
        paths = gather(folder / name, count, order.crop, make=make, seed=config.engine.seed)
        loaded.append(load_samples(paths))
    return RoiTask(config, *loaded)


def load_samples(paths: list[Path]) -> dict[str, Tensor]:
    """All samples of some files, joined, inputs in half precision."""
    counts = []
    for path in paths:
        with np.load(path) as file:
            counts.append(len(file["face"]))
    out: dict[str, np.ndarray] = {}
    at = 0
    # Filled in place: joining arrays would need the memory twice.
    for path, count in zip(paths, counts, strict=True):
        with np.load(path) as file:
            for name in FIELDS:
                values = file[name]
                if name not in out:
                    out[name] = np.empty((sum(counts), *values.shape[1:]), values.dtype)
                out[name][at : at + count] = values
        at += count
    return {name: torch.from_numpy(out[name]) for name in _LEARNT}


def export_roi_head(
    weights: dict[str, Tensor], out: Path, config: RoiConfig, *, more: dict[str, Any] | None = None
) -> None:
    """Write the second stage as the program reads it, in half precision.

    Args:
        weights: Of a checkpoint.
        more: Further description for the file's metadata.
    """
    described = {"architecture": "roi-head", "settings": architecture(config).model_dump()}
    # Statistics stay single: a spread near 0 would become 0.
    half = {n: t if n in ("mean", "spread") else t.half() for n, t in weights.items()}
    write_weights(out, half, described | (more or {}))
