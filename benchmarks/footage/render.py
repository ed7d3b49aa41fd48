"""A scene's pictures, frame by frame, and what is known of the faces in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from benchmarks.footage.actors import Layer, Thing, Walker
from benchmarks.footage.camera import Camera, seen_box
from benchmarks.footage.recipes import Recipe, fits, portrait
from benchmarks.footage.stills import Shelf, Still
from benchmarks.footage.truth import GRID, Known

_STEPS = 5
"""Pictures that are averaged for motion blur."""


@dataclass(frozen=True)
class Frame:
    """A picture and its faces."""

    image: np.ndarray
    known: list[Known]


class Scene:
    """One clip, ready to be drawn.

    Args:
        recipe: How it is filmed.
        shelf: Gives the stills.
        rng: Everything else.
    """

    def __init__(self, recipe: Recipe, shelf: Shelf, rng: np.random.Generator) -> None:
        self.recipe = recipe
        self._rng = rng
        self._still: Still = shelf.take(lambda entry: fits(recipe.kind, entry))
        entry = self._still.entry
        self._camera = Camera(recipe, entry, rng)
        self._walkers = [Walker(shelf.take(portrait), recipe, rng) for _ in range(recipe.walkers)]
        count = recipe.hiders + recipe.passers
        plain = [shelf.take(lambda e: len(e.boxes) == 0).image for _ in range(min(1, count))]
        self._things = [
            Thing(_patch(plain[0], rng), rng, recipe=recipe, hides=number < recipe.hiders)
            for number in range(count)
        ]
        people = len(entry.boxes) + len(self._walkers)
        self._hidden = [int(rng.integers(people)) if people else -1 for _ in self._things]

    def frames(self) -> Iterator[Frame]:
        """All frames, in order; call it once."""
        recipe = self.recipe
        for number in range(round(recipe.seconds * recipe.rate)):
            second = number / recipe.rate
            open_for = recipe.shutter / recipe.rate
            moments = second + open_for * np.linspace(-0.5, 0.5, _STEPS if open_for else 1)
            pictures = [self._picture(moment) for moment in moments]
            image = np.mean([picture for picture, _, _ in pictures], axis=0)
            _, faces, owner = pictures[len(pictures) // 2]
            yield Frame(self._filmed(image), self._known(faces, owner))

    def _picture(self, second: float) -> tuple[np.ndarray, list[np.ndarray], np.ndarray]:
        """The scene at one moment, every person's box, and who is in front at each pixel."""
        matrix, scale, roll = self._camera.matrix(second)
        flags = cv2.INTER_LINEAR if scale > 0.6 else cv2.INTER_AREA
        warped = cv2.warpAffine(self._still.image, matrix, self.recipe.size, flags=flags)
        picture = np.asarray(warped, np.float32)
        owner = np.full(picture.shape[:2], -1, np.int16)
        faces = [seen_box(box, matrix, scale, roll=roll) for box in self._still.entry.boxes]
        for walker in self._walkers:
            layer = walker.layer(second)
            _lay(picture, owner, layer, number=len(faces))
            assert layer.face is not None
            faces.append(layer.face)
        for thing, hidden in zip(self._things, self._hidden, strict=True):
            over = thing.layer(second, faces[hidden] if thing.hides and faces else None)
            if over is not None:
                _lay(picture, owner, over, number=-2)
        return picture, faces, owner

    def _filmed(self, image: np.ndarray) -> np.ndarray:
        recipe = self.recipe
        if recipe.grey:
            grey = image @ np.array([0.114, 0.587, 0.299], np.float32)
            image = np.repeat(grey[..., None], 3, axis=2)
        noise = self._rng.normal(0, recipe.noise, image.shape) if recipe.noise > 0.2 else 0.0
        return np.clip(image * recipe.light + noise, 0, 255).astype(np.uint8)

    def _known(self, faces: list[np.ndarray], owner: np.ndarray) -> list[Known]:
        entry, width, height = self._still.entry, *self.recipe.size
        out = []
        for person, box in enumerate(faces):
            outside = box[2] <= 0 or box[3] <= 0 or box[0] >= width or box[1] >= height
            if outside:
                continue
            still = person < len(entry.boxes)
            walker = None if still else self._walkers[person - len(entry.boxes)]
            shares = (np.arange(GRID) + 0.5) / GRID
            xs = np.floor(box[0] + shares * (box[2] - box[0])).astype(int)
            ys = np.floor(box[1] + shares * (box[3] - box[1])).astype(int)
            inside = ((ys >= 0) & (ys < height))[:, None] & ((xs >= 0) & (xs < width))[None]
            front = owner[np.clip(ys, 0, height - 1)[:, None], np.clip(xs, 0, width - 1)[None]]
            out.append(
                Known(
                    person,
                    box.astype(np.float32),
                    inside & (front == (-1 if still else person)),
                    bool(entry.masked[person]) if walker is None else walker.masked,
                    bool(entry.ignore[person]) if still else False,
                )
            )
        return out


def _patch(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    height, width = image.shape[:2]
    y, x = int(rng.integers(height // 2)), int(rng.integers(width // 2))
    return image[y : y + height // 2, x : x + width // 2]


def _lay(picture: np.ndarray, owner: np.ndarray, layer: Layer, *, number: int) -> None:
    height, width = owner.shape
    x, y = layer.corner.tolist()
    x1, y1 = max(x, 0), max(y, 0)
    x2, y2 = min(x + layer.alpha.shape[1], width), min(y + layer.alpha.shape[0], height)
    if x1 >= x2 or y1 >= y2:
        return
    part = np.s_[y1 - y : y2 - y, x1 - x : x2 - x]
    alpha = layer.alpha[part]
    below = picture[y1:y2, x1:x2]
    below += alpha[..., None] * (layer.image[part] - below)
    owner[y1:y2, x1:x2][alpha > 0.5] = number
