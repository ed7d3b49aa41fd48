"""What the training loop is asked to do."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class EngineSettings(BaseModel):
    """Settings of :class:`training.engine.trainer.Trainer`.

    Attributes:
        steps: Optimiser steps in all; ``epochs`` sets it where the data's size is known.
        epochs: Passes over the data instead of ``steps``.
        batch: Samples a step.
        learning_rate: Peak, reached after the warm-up, then a cosine down to ``final_share``.
        final_share: Last learning rate as a share of the peak.
        warmup: Steps over which the learning rate rises from 0.
        weight_decay: Of AdamW (decoupled) or SGD.
        optimizer: "adamw" or "sgd" (momentum .9, Nesterov).
        clip: Largest norm of the gradient; 0 switches clipping off.
        ema: Decay of the weights' moving average; 0 switches it off.
        precision: "auto" is bfloat16 where the device computes with it, else float32.
        device: "auto", "cpu" or "cuda".
        threads: torch's threads on the processor.
        workers: Processes that prepare batches; 0 prepares them in the training process.
        seed: Everything random follows from it.
        checkpoint_seconds: Longest time between two checkpoints.
        log_steps: Steps whose mean becomes a line of the log.
        evaluate_steps: Steps between two evaluations; 0 evaluates only at the end.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    steps: int = Field(default=1000, ge=1)
    epochs: float | None = Field(default=None, gt=0)
    batch: int = Field(default=16, ge=1)
    learning_rate: float = Field(default=1e-3, gt=0)
    final_share: float = Field(default=0.01, ge=0, le=1)
    warmup: int = Field(default=100, ge=0)
    weight_decay: float = Field(default=1e-2, ge=0)
    optimizer: Literal["adamw", "sgd"] = "adamw"
    clip: float = Field(default=5.0, ge=0)
    ema: float = Field(default=0.999, ge=0, lt=1)
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    device: Literal["auto", "cpu", "cuda"] = "auto"
    threads: int = Field(default=1, ge=1)
    workers: int = Field(default=0, ge=0)
    seed: int = 0
    checkpoint_seconds: float = Field(default=180, gt=0)
    log_steps: int = Field(default=20, ge=1)
    evaluate_steps: int = Field(default=0, ge=0)
