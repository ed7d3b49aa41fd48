"""Puts a landmark training together from its settings."""

from __future__ import annotations

import logging

from app.core.errors import DataError
from training.data.sources import read_sources
from training.landmarks.chips import cut_chips
from training.landmarks.config import LandmarkConfig
from training.landmarks.samples import LandmarkSamples
from training.landmarks.task import LandmarkTask

log = logging.getLogger(__name__)
_MOST_NEGATIVES = 120


def landmark_task(config: LandmarkConfig) -> LandmarkTask:
    """The task for a configuration, with its data in memory.

    Raises:
        DataError: Data are missing or malformed, or hold no face with such landmarks.
    """
    pictures = read_sources(config.data)
    train = cut_chips((p for p in pictures if p.split == "train"), config.scheme)
    unseen = read_sources(config.held_out) if config.held_out else pictures
    held_out = cut_chips((p for p in unseen if p.split == "val"), config.scheme)
    if not train:
        raise DataError("data", f"hold no training face with {config.scheme} landmarks")
    empty = [
        p.source.read()
        for p in read_sources(config.negatives)
        if len(p) == 0 and p.complete and p.split == "train"
    ][:_MOST_NEGATIVES]
    log.info("%d faces, %d held out, %d pictures without", len(train), len(held_out), len(empty))
    return LandmarkTask(
        config, LandmarkSamples(train, config, empty), LandmarkSamples(held_out, config)
    )
