"""Landmarks in time: how much they tremble, how far they are off, whether they lag.

``python benchmarks/steady.py --data ../shared/data/landmarks-0.tar --split val``

Faces with human-placed points (LFPW) are turned into a second of video at 25 frames a second: the
camera drifts, turns and zooms; the mouth opens and closes three times; each frame has a camera's
noise and a detector's flickering box. So every frame's points are known. ``--trembling`` tries
other widths of what counts as trembling; they were chosen on the training split.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core import steady
from app.core.arrays import FaceTable, RawFaces
from app.core.beside import Beside
from app.core.model import FloatArray, Image
from app.evaluate.annotations import read_annotations
from app.inference.landmarks.crops import locate_faces
from app.inference.landmarks.resnet18 import ResNet18Landmarks
from app.inference.landmarks.upright import landmark_frame

_FRAMES, _RATE = 25, 25.0
_NOISE = 4.0
_FLICKER = 0.015
_SPOKEN = 3.0
"""Times a second that the mouth opens, as in speech."""
_UPPER, _LOWER = 62, 66
"""Points of the inner lips."""


def moving(
    image: Image, points: FloatArray, width: float, *, rng: Generator
) -> tuple[list[Image], NDArray[np.float64]]:
    """A face filmed: frames (256 or more pixels square) and (frames, 68, 2) true points."""
    box = landmark_frame(points)
    middle, side = (box[:2] + box[2:]) / 2, float((box[2:] - box[:2]).max())
    size = int(4 * width)
    phase, speed = rng.uniform(0, 2 * np.pi, 4), rng.uniform(0.4, 0.9, 4)
    frames, truth = [], []
    for at in range(_FRAMES):
        turn = 2 * np.pi * speed * at / _RATE + phase
        scale = width / side * (1 + 0.1 * np.sin(turn[0]))
        angle = 0.15 * np.sin(turn[1])
        across = 0.5 * width * np.array([np.sin(turn[2]), 0.4 * np.sin(turn[3])])
        way = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        shift = size / 2 + across - way @ middle
        opened = 0.06 * side * (1 - np.cos(2 * np.pi * _SPOKEN * at / _RATE)) / 2
        spoken, there = _opened(image, points, opened)
        # OpenCV counts from pixel centres, points from pixel corners.
        matrix = np.column_stack([way, shift + 0.5 * way.sum(1) - 0.5])
        shrunk = cv2.warpAffine(
            cv2.GaussianBlur(spoken, (0, 0), max(0.3, 0.4 / scale)), matrix, (size, size),
            flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        noisy = shrunk + rng.normal(0, _NOISE, (size, size, 1))
        frames.append(np.clip(noisy, 0, 255).astype(np.uint8))
        truth.append(there @ way.T + shift)
    return frames, np.stack(truth)


def _opened(image: Image, points: FloatArray, by: float) -> tuple[Any, FloatArray]:
    """The lower lip and the chin moved down by so many pixels, with the points on them."""
    lips, chin = points[48:68].mean(0), points[8]
    reach = float(np.linalg.norm(chin - lips))

    def down(x: Any, y: Any) -> Any:
        aside = np.exp(-(((x - lips[0]) / reach) ** 2))
        below = 1 / (1 + np.exp(-(y - lips[1]) / (0.08 * reach)))
        return by * aside * below * np.exp(-((np.maximum(y - chin[1], 0) / reach) ** 2))

    y, x = np.mgrid[: image.shape[0], : image.shape[1]].astype(np.float32)
    spoken = cv2.remap(
        image, x, (y - down(x, y)).astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    there = points.astype(np.float64).copy()
    for _ in range(8):  # the point that the warp brings from where it was
        there[:, 1] = points[:, 1] + down(there[:, 0], there[:, 1])
    return spoken, there.astype(np.float32)


def placed(
    model: ResNet18Landmarks, frames: list[Image], truth: Any, *, rng: Generator
) -> FaceTable:
    """What a model finds in each frame, as one track."""
    faces = []
    for at, (frame, points) in enumerate(zip(frames, truth, strict=True)):
        box = landmark_frame(points.astype(np.float32))
        box = (box + rng.normal(0, _FLICKER, 4) * (box[2] - box[0])).astype(np.float32)[None]
        marks, _ = locate_faces(frame, box, model)
        faces.append((at, RawFaces(box, np.ones(1, np.float32), marks)))
    table = FaceTable.of_detections(faces)
    return replace(table, tracks=np.ones(len(table), np.int64))


def steadied(table: FaceTable) -> FloatArray:
    """(frames, 68, 2) as the program uses them."""
    everything = slice(0, len(table))
    return steady.steadied(Beside.of(table, everything, np.arange(len(table))))


class Sums:
    """Figures of one way over all faces."""

    def __init__(self) -> None:
        self._off: list[float] = []
        self._trembling: list[float] = []
        self._mouth: list[tuple[Any, Any]] = []

    def add(self, found: Any, truth: Any) -> None:
        """One face's frames, (frames, 68, 2)."""
        eyes = np.linalg.norm(truth[:, 36] - truth[:, 45], axis=1)[:, None, None]
        error = (found - truth) / eyes
        self._off.append(float(np.linalg.norm(error, axis=2).mean()))
        # The second difference of a constant error is nothing; of white noise sqrt(6) times it.
        second = error[2:] - 2 * error[1:-1] + error[:-2]
        self._trembling.append(float(np.sqrt((second**2).sum(2).mean() / 6)))
        self._mouth.append(
            tuple(
                np.linalg.norm(p[:, _LOWER] - p[:, _UPPER], axis=1) / eyes[:, 0, 0]
                for p in (found, truth)
            )
        )

    def figures(self) -> dict[str, float]:
        """NME, trembling (of the outer eye distance), the mouth's share kept, its lag in frames."""
        found = np.stack([m[0] - m[0].mean() for m in self._mouth])
        truth = np.stack([m[1] - m[1].mean() for m in self._mouth])
        fine = np.linspace(-3, 3, 241)
        here = np.arange(3, _FRAMES - 3)
        alike = [
            sum(
                float(np.interp(here - lag, np.arange(_FRAMES), row) @ seen[here])
                for row, seen in zip(truth, found, strict=True)
            )
            for lag in fine
        ]
        return {
            "nme": float(np.mean(self._off)),
            "trembling": float(np.mean(self._trembling)),
            "mouth": float((found * truth).sum() / (truth**2).sum()),
            "lag": float(fine[int(np.argmax(alike))]),
        }


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="val")
    parser.add_argument("--faces", type=int, default=40)
    parser.add_argument("--width", type=float, nargs="+", default=[40.0, 100.0])
    parser.add_argument("--trembling", type=float, nargs="+", default=[steady.TREMBLING])
    args = parser.parse_args(arguments)
    pictures = [
        p for p in read_annotations(args.data, split=args.split) if p.dataset == "lfpw_300w"
    ]
    chosen = pictures[:: max(1, len(pictures) // args.faces)][: args.faces]
    model = ResNet18Landmarks(device="cpu")
    for width in args.width:
        ways = {"as placed": Sums(), **{f"steady {t}": Sums() for t in args.trembling}}
        for number, picture in enumerate(chosen):
            rng = np.random.default_rng(number)
            points = next(p for p in picture.landmarks if p is not None)
            frames, truth = moving(picture.source.read(), points, width, rng=rng)
            table = placed(model, frames, truth, rng=rng)
            ways["as placed"].add(table.landmarks, truth)
            for trembling in args.trembling:
                steady.TREMBLING = trembling  # type: ignore[misc]
                ways[f"steady {trembling}"].add(steadied(table), truth)
        for name, sums in ways.items():
            print(json.dumps({"width": width, "way": name, "faces": len(chosen), **sums.figures()}))
    model.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
