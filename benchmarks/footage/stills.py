"""Annotated pictures out of the data set's tars, chosen by what they show."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np

_LEAST = 8
"""Faces narrower than this, in the still's pixels, are known but not counted."""


@dataclass(frozen=True)
class Entry:
    """One line of the annotations. ``boxes`` is (n, 4) in the still's pixels."""

    tar: Path
    file: str
    size: tuple[int, int]
    boxes: np.ndarray
    masked: np.ndarray
    ignore: np.ndarray
    complete: bool
    split: str
    dataset: str

    @cached_property
    def widths(self) -> np.ndarray:
        """Of the faces that count."""
        kept = self.boxes[~self.ignore]
        return np.asarray(kept[:, 2] - kept[:, 0])


@dataclass(frozen=True)
class Still:
    """A picture and its faces."""

    entry: Entry
    image: np.ndarray


class Shelf:
    """All annotated stills of one split; each is handed out once a clip.

    Args:
        data: Folder with the ``detection-*.tar``.
        split: "train" or "val".
        rng: Chooses.
    """

    def __init__(self, data: Path, split: str, rng: np.random.Generator) -> None:
        self._rng = rng
        entries = [e for tar in sorted(data.glob("detection-*.tar")) for e in _entries(tar)]
        if not entries:
            raise FileNotFoundError(f"{data}: no detection-*.tar")
        self._all = [entry for entry in entries if entry.split == split]
        self._left = list(self._all)

    def reseed(self, rng: np.random.Generator) -> None:
        """Choose by another chance from here on, out of everything again."""
        self._rng = rng
        self._left = list(self._all)

    def take(self, wanted: Callable[[Entry], bool]) -> Still:
        """A still that was not taken before."""
        fitting = [at for at, entry in enumerate(self._left) if wanted(entry)]
        if not fitting:
            raise LookupError("no still left that fits")
        entry = self._left.pop(int(self._rng.choice(fitting)))
        with tarfile.open(entry.tar) as tar:
            member = tar.extractfile(entry.file)
            assert member is not None
            data = np.frombuffer(member.read(), np.uint8)
        image = cv2.imdecode(data, cv2.IMREAD_COLOR)
        assert image is not None
        return Still(entry, np.asarray(image))


def _entries(path: Path) -> list[Entry]:
    with tarfile.open(path) as tar:
        lines = tar.extractfile("annotations.jsonl")
        assert lines is not None
        return [_entry(path, json.loads(line)) for line in lines]


def _entry(path: Path, line: dict[str, Any]) -> Entry:
    boxes = np.array(line["boxes"], np.float32).reshape(-1, 4)
    narrow = (boxes[:, 2:] - boxes[:, :2]).min(axis=1, initial=1e6) < _LEAST
    return Entry(
        path,
        line["file"],
        (line["width"], line["height"]),
        boxes,
        np.array([bool(one) for one in line["masked"]], np.bool_),
        np.array(line["ignore"], np.bool_) | narrow,
        bool(line["complete"]),
        line["split"],
        line["dataset"],
    )
