"""The loop: warm-up, cosine, mixed precision, clipping, EMA, checkpoints, exact resume."""

from __future__ import annotations

import logging
import math
import os
import signal
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import FrameType
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from app.core.errors import FaceveilError, UsageError
from training.engine.ema import WeightAverage
from training.engine.history import History, plot_history
from training.engine.settings import EngineSettings
from training.engine.task import Task

log = logging.getLogger(__name__)

CHECKPOINT, BEST, HISTORY, PLOTS = "checkpoint.pt", "best.pt", "history.csv", "history.png"


class NonFiniteLossError(FaceveilError):
    """The loss became infinite or not a number; training stopped at the last checkpoint."""


class _Steps(Dataset[Any]):
    """Batches by step, for worker processes."""

    def __init__(self, task: Task, start: int, stop: int) -> None:
        self.task, self.start, self.stop = task, start, stop

    def __len__(self) -> int:
        return self.stop - self.start

    def __getitem__(self, index: int) -> Any:
        if index >= len(self):
            raise IndexError
        return self.task.batch(self.start + index)


class Trainer:
    """Trains a task in a folder of its own and can go on where an earlier run stopped.

    Args:
        task: Model and data.
        settings: See there.
        folder: Gets ``checkpoint.pt``, ``best.pt``, ``history.csv`` and ``history.png``.
        resume: Checkpoint to go on from; None takes the folder's own if there is one.
        fresh: Start at step 0 even if the folder has a checkpoint.

    Raises:
        UsageError: The checkpoint belongs to another model, or "cuda" is not there.
    """

    def __init__(
        self,
        task: Task,
        settings: EngineSettings,
        folder: Path,
        *,
        resume: Path | None = None,
        fresh: bool = False,
    ) -> None:
        self.task = task
        self.folder = folder
        self.device = _device(settings.device)
        self.settings = settings
        self.steps = settings.steps
        if settings.epochs is not None:
            self.steps = max(1, round(settings.epochs * task.size / settings.batch))
        self.precision = _precision(settings.precision, self.device)
        if self.device == "cpu":
            torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        # Convolutions are faster where a place's channels lie side by side.
        self.model = task.model.to(self.device).to(memory_format=torch.channels_last)
        self.optimizer = self._make_optimizer()
        self.average = WeightAverage(self.model, settings.ema)
        self.step = 0
        self.seconds = 0.0
        self.best: float | None = None
        self._stop = False
        folder.mkdir(parents=True, exist_ok=True)
        found = resume or folder / CHECKPOINT
        if resume is not None and not resume.is_file():
            raise UsageError(f"there is no checkpoint {resume}")
        if found.is_file() and not fresh:
            self.load(found)
        self.history = History(folder / HISTORY, step=self.step)

    def run(self, *, until: int | None = None) -> dict[str, float]:
        """Train to the last step, or stop cleanly on SIGTERM or SIGINT, or after ``until``.

        Returns:
            The last evaluation's figures; empty when the run stopped before its end.

        Raises:
            NonFiniteLossError: The loss is no longer a number.
        """
        last = self.steps if until is None else min(until, self.steps)
        before = self._catch_signals()
        try:
            return self._run(last)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _run(self, last: int) -> dict[str, float]:
        started, elapsed = time.monotonic(), self.seconds
        saved = started
        sums: dict[str, float] = {}
        counted = 0
        figures: dict[str, float] = {}
        for batch in self._batches(last):
            parts = self._train_step(batch)
            self.step += 1
            counted += 1
            for name, value in parts.items():
                sums[name] = sums.get(name, 0.0) + value
            now = time.monotonic()
            self.seconds = elapsed + now - started
            if self.step % self.settings.log_steps == 0 or self.step == last:
                means = {name: value / counted for name, value in sums.items()}
                means["learning rate"] = self.optimizer.param_groups[0]["lr"]
                self.history.add(self.step, self.seconds, "train", figures=means)
                log.info("step %d/%d %s", self.step, self.steps, _words(means))
                sums, counted = {}, 0
            every = self.settings.evaluate_steps
            if self.step == self.steps or (every and self.step % every == 0):
                figures = self._evaluate()
            if self._stop or self.step >= last or now - saved > self.settings.checkpoint_seconds:
                self.save()
                saved = now
            if self._stop:
                log.info("stopped at step %d; the same command goes on", self.step)
                return {}
        return figures

    def _train_step(self, batch: Any) -> dict[str, float]:
        self.model.train()
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate(self.step) * group.get("lr_factor", 1.0)
        with self._autocast():
            losses = self.task.losses(_to(batch, self.device))
        total = torch.stack([value.float() for value in losses.values()]).sum()
        if not bool(torch.isfinite(total)):
            raise NonFiniteLossError(
                f"the loss is {float(total.detach())} at step {self.step} "
                f"({_words({n: float(v.detach()) for n, v in losses.items()})})"
            )
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        parts = {name: float(value.detach()) for name, value in losses.items()}
        if self.settings.clip:
            norm = nn.utils.clip_grad_norm_(self.model.parameters(), self.settings.clip)
            if not bool(torch.isfinite(norm)):
                raise NonFiniteLossError(f"the gradient is not finite at step {self.step}")
            parts["gradient norm"] = float(norm)
        self.optimizer.step()
        self.average.update(self.model)
        parts["loss"] = float(total.detach())
        return parts

    def _evaluate(self) -> dict[str, float]:
        model = self.average.model if self.settings.ema else self.model
        model.eval()
        with torch.no_grad():
            figures = self.task.evaluate(model)
        self.history.add(self.step, self.seconds, "evaluate", figures=figures)
        log.info("evaluation at step %d: %s", self.step, _words(figures))
        key, more = self.task.best_by
        value = figures.get(key)
        if value is not None and (
            self.best is None or (value > self.best if more else value < self.best)
        ):
            self.best = value
            _write(
                {"model": model.state_dict(), "step": self.step, "figures": figures},
                self.folder / BEST,
            )
        plot_history(self.folder / HISTORY, self.folder / PLOTS)
        return figures

    def _rate(self, step: int) -> float:
        peak, warmup = self.settings.learning_rate, self.settings.warmup
        if step < warmup:
            return peak * (step + 1) / warmup
        share = (step - warmup) / max(1, self.steps - warmup)
        low = self.settings.final_share
        return peak * (low + (1 - low) * (1 + math.cos(math.pi * min(1.0, share))) / 2)

    def _batches(self, last: int) -> Iterator[Any]:
        steps = _Steps(self.task, self.step, last)
        if self.settings.workers:
            yield from DataLoader(
                steps,
                batch_size=None,
                num_workers=self.settings.workers,
                prefetch_factor=4,
                # Its own numbers: else making the loader would change the run's.
                generator=torch.Generator().manual_seed(self.settings.seed),
            )
        else:
            for index in range(len(steps)):
                yield steps[index]

    def _autocast(self) -> AbstractContextManager[Any]:
        kind = torch.bfloat16 if self.precision == "bfloat16" else torch.float32
        return torch.autocast(self.device, dtype=kind, enabled=self.precision == "bfloat16")

    def _make_optimizer(self) -> torch.optim.Optimizer:
        s = self.settings
        groups = [{"weight_decay": s.weight_decay, **group} for group in self.task.groups()]
        if s.optimizer == "sgd":
            return torch.optim.SGD(groups, lr=s.learning_rate, momentum=0.9, nesterov=True)
        return torch.optim.AdamW(groups, lr=s.learning_rate)

    def _catch_signals(self) -> dict[int, Any]:
        def stop(_number: int, _frame: FrameType | None) -> None:
            self._stop = True

        try:
            return {n: signal.signal(n, stop) for n in (signal.SIGTERM, signal.SIGINT)}
        except ValueError:  # not the main thread: the caller stops the run by other means
            return {}

    def save(self) -> None:
        """Write the checkpoint; it replaces the old one only when it is complete."""
        state = {
            "step": self.step,
            "steps": self.steps,
            "seconds": self.seconds,
            "best": self.best,
            "model": self.model.state_dict(),
            "average": self.average.state(),
            "optimizer": self.optimizer.state_dict(),
            "random": torch.get_rng_state(),
        }
        _write(state, self.folder / CHECKPOINT)

    def load(self, path: Path) -> None:
        """Go on from a checkpoint.

        Raises:
            UsageError: It is not one, or belongs to another model.
        """
        try:
            state = torch.load(path, map_location="cpu", weights_only=True)
            self.model.load_state_dict(state["model"])
            self.average.load(state["average"])
            self.optimizer.load_state_dict(state["optimizer"])
            torch.set_rng_state(state["random"])
            self.step, self.seconds, self.best = state["step"], state["seconds"], state["best"]
        except (RuntimeError, KeyError, ValueError) as error:
            raise UsageError(f"{path} is no checkpoint of this model ({error})") from error
        log.info("going on from step %d of %s", self.step, path)


def _device(wanted: str) -> str:
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise UsageError("there is no CUDA device here")
    return "cuda" if there and wanted != "cpu" else "cpu"


def _precision(wanted: str, device: str) -> str:
    if wanted != "auto":
        return wanted
    if device == "cuda":
        return "bfloat16" if torch.cuda.is_bf16_supported() else "float32"
    return "bfloat16" if torch.backends.cpu.get_cpu_capability().startswith("AVX512") else "float32"


def _to(batch: Any, device: str) -> Any:
    if isinstance(batch, Tensor):
        return batch.to(device)
    if isinstance(batch, dict):
        return {key: _to(value, device) for key, value in batch.items()}
    if isinstance(batch, list | tuple):
        return type(batch)(_to(value, device) for value in batch)
    return batch


def _write(state: dict[str, Any], path: Path) -> None:
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    os.replace(partial, path)


def _words(figures: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.4g}" for name, value in figures.items())
