"""Plain drawn faces whose landmarks are known."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np

from app.core.model import FloatArray
from app.evaluate.labels import LabelledPicture, PictureSource, picture


def face_points(centre: tuple[float, float] = (60.0, 60.0), size: float = 40.0) -> FloatArray:
    """68 points on a plain face: jaw, brows, nose, eyes, mouth."""
    jaw = [(-0.5 * math.cos(a), 0.6 * math.sin(a)) for a in np.linspace(0, math.pi, 17)]
    brows = [(x, -0.25) for x in (*np.linspace(-0.4, -0.1, 5), *np.linspace(0.1, 0.4, 5))]
    nose = [(0.0, y) for y in np.linspace(-0.1, 0.12, 4)]
    nose += [(x, 0.18) for x in np.linspace(-0.1, 0.1, 5)]
    eyes = []
    for cx in (-0.22, 0.22):
        eyes += [(cx - 0.08, -0.1), (cx - 0.03, -0.13), (cx + 0.03, -0.13)]
        eyes += [(cx + 0.08, -0.1), (cx + 0.03, -0.08), (cx - 0.03, -0.08)]
    mouth = [(-0.18, 0.35), *[(x, 0.31) for x in np.linspace(-0.12, 0.12, 5)], (0.18, 0.35)]
    mouth += [(x, 0.4) for x in np.linspace(0.12, -0.12, 5)]
    mouth += [(-0.14, 0.35), *[(x, 0.34) for x in (-0.06, 0, 0.06)], (0.14, 0.35)]
    mouth += [(x, 0.37) for x in (0.06, 0, -0.06)]
    shape = np.array(jaw + brows + nose + eyes + mouth, np.float32)
    return np.asarray(shape * size + np.array(centre), np.float32)


def draw(path: Path, points: np.ndarray) -> None:
    image = np.full((120, 120, 3), 90, np.uint8)
    cv2.fillPoly(image, [points[:27].astype(np.int32)], (150, 180, 220))
    for x, y in points[27:]:
        cv2.circle(image, (int(x), int(y)), 1, (20, 20, 60), -1)
    cv2.imwrite(str(path), image)


def drawn_pictures(folder: Path, count: int) -> list[LabelledPicture]:
    """Pictures of one plain face each, and a small one to be ignored; every other incomplete."""
    out = []
    for i in range(count):
        image = np.full((64, 80, 3), 60, np.uint8)
        cv2.rectangle(image, (20 + i, 15), (45 + i, 50), (160, 190, 230), -1)
        cv2.imwrite(str(folder / f"{i}.png"), image)
        out.append(
            picture(
                f"{i}",
                PictureSource(folder / f"{i}.png"),
                [[20.0 + i, 15, 45 + i, 50], [2, 2, 10, 12]],
                ignore=[False, True],
                complete=i % 2 == 0,
            )
        )
    return out
