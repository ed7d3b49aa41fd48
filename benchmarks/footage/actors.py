"""What moves through a picture by itself: people cut out of stills, and things in the way."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from benchmarks.footage.camera import Way
from benchmarks.footage.recipes import Recipe
from benchmarks.footage.stills import Still


@dataclass(frozen=True)
class Layer:
    """A picture with its opacity, laid over the frame.

    Attributes:
        image: (h, w, 3) float32.
        alpha: (h, w) float32, 0 to 1.
        corner: (2,) of its upper left in the frame.
        face: (4,) of the face in the frame; None for a thing.
    """

    image: np.ndarray
    alpha: np.ndarray
    corner: np.ndarray
    face: np.ndarray | None = None


class Walker:
    """A person who walks across, turns away, bows, leaves and comes back.

    Args:
        still: One large face.
        recipe: Size of the picture and of faces.
        rng: The way.
    """

    def __init__(self, still: Still, recipe: Recipe, rng: np.random.Generator) -> None:
        x1, y1, x2, y2 = still.entry.boxes[0]
        w, h = x2 - x1, y2 - y1
        left, top = max(0, int(x1 - 0.75 * w)), max(0, int(y1 - 0.55 * h))
        right, low = int(x2 + 0.75 * w), int(y2 + 0.9 * h)
        self._image = still.image[top:low, left:right].astype(np.float32)
        self._face = np.array([x1 - left, y1 - top, x2 - left, y2 - top], np.float64)
        self._alpha = _bust(self._image.shape[:2], self._face)
        self.masked = bool(still.entry.masked[0])
        width, height = recipe.size
        self._scale = recipe.face * rng.uniform(0.8, 1.6) / w
        count = max(3, math.ceil(recipe.seconds / 1.5) + 1)
        # Some knots lie outside: there the person is gone for a while.
        outside = np.where(rng.random(count) < 0.5, -0.25, 1.25)
        xs = np.where(rng.random(count) < 0.25, outside, rng.uniform(0, 1, count)) * width
        ys = np.clip(rng.normal(0.45, 0.12, count), 0.2, 0.7) * height
        sizes = np.exp(rng.uniform(-0.2, 0.2, count))
        turns = np.where(rng.random(count) < 0.3, rng.uniform(0.4, 0.6, count), 1.0)
        bows = np.where(rng.random(count) < 0.3, rng.uniform(0.5, 0.7, count), 1.0)
        times = np.linspace(0, recipe.seconds, count)
        self._way = Way(times, np.stack([xs, ys, sizes, turns, bows], axis=1))

    def layer(self, second: float) -> Layer:
        """The person at a time."""
        x, y, size, turn, bow = self._way.at(second)
        scale = np.array([self._scale * size * turn, self._scale * size * bow])
        height, width = self._alpha.shape
        shape = (max(2, round(width * scale[0])), max(2, round(height * scale[1])))
        image = cv2.resize(self._image, shape, interpolation=cv2.INTER_AREA)
        image = np.multiply(image, 0.6 + 0.4 * min(turn, bow), dtype=np.float32)
        alpha = cv2.resize(self._alpha, shape, interpolation=cv2.INTER_AREA)
        face = self._face * np.tile(scale, 2)
        # A head that bows sinks.
        sunk = (1 - bow) * self._scale * size * (self._face[3] - self._face[1])
        middle = np.array([x, y + sunk]) - (face[:2] + face[2:]) / 2
        corner = np.round(middle).astype(int)
        return Layer(image, alpha, corner, face + np.tile(corner, 2))


def _bust(shape: tuple[int, int], face: np.ndarray) -> np.ndarray:
    """Opacity of head and shoulders, soft at the rim."""
    mask = np.zeros(shape, np.uint8)
    cx, cy = (face[:2] + face[2:]) / 2
    w, h = face[2:] - face[:2]
    head = (round(cx), round(cy - 0.08 * h)), (round(0.72 * w), round(0.72 * h))
    cv2.ellipse(mask, *head, 0, 0, 360, 255, -1)
    body = (round(cx), round(cy + 1.45 * h)), (round(1.2 * w), round(0.95 * h))
    cv2.ellipse(mask, *body, 0, 0, 360, 255, -1)
    soft = cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), max(1.0, 0.03 * w))
    return np.asarray(soft, np.float32)


class Thing:
    """A textured shape in the way: it crosses the picture, or slides over one face and off again.

    Args:
        texture: A picture without faces.
        rng: Shape and way.
        recipe: Size and length of the clip.
        hides: It lies over the face that is named when it is drawn.
    """

    def __init__(
        self, texture: np.ndarray, rng: np.random.Generator, *, recipe: Recipe, hides: bool
    ) -> None:
        self._texture = texture
        self._round = bool(rng.random() < 0.4)
        self._grow = float(rng.uniform(1.15, 1.8))
        self._side = rng.choice([-1.0, 1.0]), rng.uniform(-0.6, 0.6)
        self._recipe = recipe
        length = rng.uniform(0.3, 2.0)
        self._begin = float(rng.uniform(0.5, max(0.6, recipe.seconds - length - 0.5)))
        self._end = self._begin + float(length)
        self._slide = float(rng.uniform(0.12, 0.4))
        width, height = recipe.size
        extent = rng.uniform(0.06, 0.18) * width, rng.uniform(0.3, 0.8) * height
        self._extent = np.array(extent)
        speed = rng.uniform(0.15, 0.5) * width * rng.choice([-1, 1])
        self._cross = float(rng.uniform(0, width)), float(speed), float(rng.uniform(0.3, 0.8))
        self.hides = hides

    def layer(self, second: float, face: np.ndarray | None) -> Layer | None:
        """The thing at a time; ``face``, (4,), is what it hides."""
        if not self.hides:
            x, speed, y = self._cross
            width, height = self._recipe.size
            period = width + 4 * self._extent[0]
            x = (x + speed * second) % period - 2 * self._extent[0]
            return self._drawn(np.array([x, y * height]), self._extent)
        away = max(self._begin - second, second - self._end, 0.0)
        if face is None or away >= self._slide:
            return None
        size = (face[2:] - face[:2]) * self._grow
        off = away / self._slide * 1.3
        sideways = np.array([self._side[0], self._side[1]]) * size * off
        return self._drawn((face[:2] + face[2:]) / 2 + sideways, size)

    def _drawn(self, middle: np.ndarray, size: np.ndarray) -> Layer:
        shape = (max(3, round(size[0])), max(3, round(size[1])))
        image = cv2.resize(self._texture, shape, interpolation=cv2.INTER_AREA).astype(np.float32)
        alpha = np.ones(shape[::-1], np.float32)
        if self._round:
            alpha = np.zeros(shape[::-1], np.float32)
            half = (shape[0] // 2, shape[1] // 2)
            cv2.ellipse(alpha, half, half, 0, 0, 360, 1.0, -1)
        return Layer(image, alpha, np.round(middle - size / 2).astype(int))
