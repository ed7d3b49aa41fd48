"""The training loop: exact resume, stop on a bad loss, averages, history."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from app.core.errors import UsageError
from training.engine.ema import WeightAverage
from training.engine.history import read_history
from training.engine.settings import EngineSettings
from training.engine.trainer import BEST, CHECKPOINT, HISTORY, PLOTS, NonFiniteLossError, Trainer

SETTINGS = EngineSettings(
    steps=12,
    batch=4,
    warmup=3,
    learning_rate=1e-2,
    log_steps=4,
    evaluate_steps=6,
    precision="float32",
    device="cpu",
    ema=0.9,
)


class Line:
    """Fits a line with some noise and dropout, so that torch's own randomness matters."""

    best_by = ("error", False)
    size = 16

    def __init__(self, *, bad_step: int = -1, stop_step: int = -1) -> None:
        torch.manual_seed(1)
        self.model: nn.Module = nn.Sequential(
            nn.Linear(3, 8), nn.BatchNorm1d(8), nn.Dropout(0.3), nn.Linear(8, 1)
        )
        self.bad_step, self.stop_step = bad_step, stop_step

    def groups(self) -> list[dict[str, Any]]:
        first, *rest = self.model.parameters()
        return [{"params": [first], "lr_factor": 0.5}, {"params": rest, "weight_decay": 0.0}]

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        rng = torch.Generator().manual_seed(step)
        x = torch.randn(4, 3, generator=rng)
        if step == self.stop_step:
            os.kill(os.getpid(), signal.SIGTERM)
        return x, x.sum(1, keepdim=True) * (float("nan") if step == self.bad_step else 1)

    def losses(self, batch: tuple[Tensor, Tensor]) -> dict[str, Tensor]:
        return {"square": (self.model(batch[0]) - batch[1]).square().mean()}

    def evaluate(self, model: nn.Module) -> dict[str, float]:
        x, y = self.batch(1000)
        return {"error": float((model(x) - y).square().mean())}


def test_a_stopped_run_ends_like_one_that_never_stopped(tmp_path: Path) -> None:
    whole = Trainer(Line(), SETTINGS, tmp_path / "whole")
    whole.run()
    first = Trainer(Line(stop_step=4), SETTINGS, tmp_path / "parts")
    assert first.run() == {}
    assert first.step == 5
    second = Trainer(Line(), SETTINGS, tmp_path / "parts")
    assert second.step == 5
    second.run()
    for one, two in zip(whole.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(one, two)
    for one, two in zip(
        whole.average.model.state_dict().values(),
        second.average.model.state_dict().values(),
        strict=True,
    ):
        assert torch.equal(one, two)
    rows = [
        [
            (r["step"], r["kind"], r["name"], r["value"])
            for r in read_history(p / HISTORY)
            if r["kind"] == "evaluate"
        ]
        for p in (tmp_path / "whole", tmp_path / "parts")
    ]
    assert rows[0] == rows[1]


def test_workers_see_the_same_batches(tmp_path: Path) -> None:
    alone = Trainer(Line(), SETTINGS, tmp_path / "alone")
    alone.run(until=3)
    helped = Trainer(Line(), SETTINGS.model_copy(update={"workers": 1}), tmp_path / "helped")
    helped.run(until=3)
    for one, two in zip(alone.model.parameters(), helped.model.parameters(), strict=True):
        assert torch.equal(one, two)


def test_files_of_a_run(tmp_path: Path) -> None:
    figures = Trainer(Line(), SETTINGS, tmp_path).run()
    assert figures["error"] < 10
    for name in (CHECKPOINT, BEST, HISTORY, PLOTS):
        assert (tmp_path / name).stat().st_size > 0
    names = {row["name"] for row in read_history(tmp_path / HISTORY)}
    assert {"square", "loss", "learning rate", "gradient norm", "error"} <= names
    assert (tmp_path / PLOTS).read_bytes()[:4] == b"\x89PNG"


def test_a_loss_that_is_no_number_stops_the_run(tmp_path: Path) -> None:
    trainer = Trainer(Line(bad_step=2), SETTINGS, tmp_path)
    with pytest.raises(NonFiniteLossError, match="step 2"):
        trainer.run()
    assert all(bool(torch.isfinite(p).all()) for p in trainer.model.parameters())


def test_a_foreign_checkpoint_is_refused(tmp_path: Path) -> None:
    torch.save({"model": {}}, tmp_path / "other.pt")
    with pytest.raises(UsageError, match="no checkpoint of this model"):
        Trainer(Line(), SETTINGS, tmp_path / "run", resume=tmp_path / "other.pt")
    with pytest.raises(UsageError, match="there is no checkpoint"):
        Trainer(Line(), SETTINGS, tmp_path / "run", resume=tmp_path / "none.pt")


def test_epochs_set_the_steps(tmp_path: Path) -> None:
    trainer = Trainer(Line(), SETTINGS.model_copy(update={"epochs": 2.0}), tmp_path)
    assert trainer.steps == 8


def test_the_average_follows_and_forgets() -> None:
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    average = WeightAverage(model, 0.5)
    nn.init.ones_(model.weight)
    for _ in range(30):
        average.update(model)
    assert float(average.model.get_parameter("weight")) == pytest.approx(1, abs=1e-3)
