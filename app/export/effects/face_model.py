"""The generic face: its mean shape, how it turns and speaks, and what it looks like.

Made of many faces by ``python -m training generic-face``: no face of a person is in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from app.core.model import SCHEMES, FloatArray
from app.core.resources import resource

FILE: Final = "generic_face.npz"
CHANNELS: Final = "yrgbuv"
"""Of the texture: light as a share of the face's mean, colour as a difference from it."""
_FIVE: Final = ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47), (30,), (48,), (54,))
"""Eyes, nose tip and corners of the mouth among 68 points."""
_FITS: Final = 4
_STRICT: Final = 0.02
"""How much a mode's spread holds it back, beside the points' own distances."""
_STRICT_FIVE: Final = 0.3
_WARPED: Final = np.array([0, 2, 4, 6, 8, 10, 12, 14, 16, 17, 19, 21, 22, 24, 26, 27, 30, 31, 33,
                           35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 51, 54, 57, 60,
                           62, 64, 66])  # fmt: skip
"""Points that carry the warp; more would change little and cost time."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceModel:
    """What every face is replaced by.

    Attributes:
        mean: (68, 2) landmarks of the mean face; x from 0 to 1 between the ends of the jaw.
        modes: (k, 68, 2) how they move when a head turns and nods and a mouth opens, each as far
            as one standard deviation.
        looks: (m, 68, 2) how people's faces differ, likewise; the from the most common on.
        texture: (h, w, 6) float32, see :data:`CHANNELS`.
        alpha: (h, w) float32, 1 on the face, 0 around it, soft between.
        origin: Where the texture's upper left corner lies in the units of ``mean``.
        unit: Pixels of the texture to one of these units.
        top: (n, 2) points of the forehead, as ``mean``.
    """

    mean: FloatArray
    modes: FloatArray
    looks: FloatArray
    texture: FloatArray
    alpha: FloatArray
    origin: tuple[float, float]
    unit: float
    top: FloatArray

    def fitted(
        self, points: FloatArray, scheme: str, *, look: FloatArray | None = None
    ) -> FloatArray:
        """The mean face laid over landmarks: turned, nodding and speaking as they do.

        Of a person's own proportions nothing is kept but what those few movements can hold.

        Args:
            points: Of the scheme "five" or "ibug68", any frame.
            scheme: Name of a landmark scheme.
            look: (m,) proportions to give it, in standard deviations of ``looks``.

        Returns:
            (68 + n, 2): its points and those of the forehead in that frame.
        """
        few = SCHEMES[scheme].size == len(_FIVE)
        pick = _five if few else _same
        target = points.astype(np.float64)
        modes = self.modes.astype(np.float64)
        rows = np.stack([pick(mode) for mode in modes])
        strict = (_STRICT_FIVE if few else _STRICT) * len(target)
        shape, moved = self.mean.astype(np.float64), np.zeros(len(modes))
        place = np.eye(2, 3)
        for _ in range(_FITS):
            place = similarity(pick(shape), target)
            back = _applied(_inverse(place), target)
            system = rows.reshape(len(modes), -1)
            rest = (back - pick(self.mean.astype(np.float64))).ravel()
            # A mode's spread is about .02 of a face's width; unit variance after that.
            matrix = system @ system.T + strict * 4e-4 * np.eye(len(modes))
            moved = np.clip(np.linalg.solve(matrix, system @ rest), -3, 3)
            shape = self.mean + np.tensordot(moved, modes, 1)
        if look is not None:
            shape = shape + np.tensordot(look.astype(np.float64), self.looks, 1)
        whole = np.concatenate([shape, self.top + _shift_of_top(shape, self.mean)])
        return np.asarray(_applied(place, whole), np.float32)

    def map_from(
        self, shape: FloatArray, xs: FloatArray, ys: FloatArray, *, nodes: int = 18
    ) -> tuple[FloatArray, FloatArray]:
        """Where in the texture each place lies, for ``cv2.remap``.

        Args:
            shape: Of :meth:`fitted`.
            xs, ys: Places, in the frame of ``shape``, evenly spaced.
            nodes: The warp is worked out on a grid of so many lines and interpolated.

        Returns:
            Columns and rows, each (len(ys), len(xs)) float32.
        """
        source, warp, middle, spread = self._warp(shape.astype(np.float32).tobytes())
        gx, gy = (
            np.linspace(v[0], v[-1], min(nodes, max(2, len(v)))) if len(v) > 1 else v
            for v in (xs, ys)
        )
        grid = np.stack(np.meshgrid(gx, gy), -1).reshape(-1, 2)
        at = _along(source, warp, (grid - middle) / spread)
        at = (at - np.array(self.origin)) * self.unit - 0.5
        coarse = at.reshape(len(gy), len(gx), 2).astype(np.float32)
        fine = _stretched(coarse, len(xs), len(ys))
        return fine[..., 0], fine[..., 1]

    @lru_cache(maxsize=64)  # noqa: B019  there is one model, as long as the program runs
    def _warp(self, points: bytes) -> tuple[Any, Any, Any, float]:
        """The way back from a shape, the same for all planes of a picture."""
        shape = np.frombuffer(points, np.float32).reshape(-1, 2)
        still = np.concatenate([self.mean, self.top])
        pick = np.concatenate([_WARPED, np.arange(len(self.mean), len(still))])
        source, target = shape[pick].astype(np.float64), still[pick].astype(np.float64)
        middle, spread = source.mean(0), max(float(source.std()), 1e-6)
        source = (source - middle) / spread
        return source, _spline(source, target), middle, spread


@cache
def face_model(path: Path | None = None) -> FaceModel:
    """The generic face of the installation.

    Args:
        path: Another file of one.

    Raises:
        EnvironmentProblem: The installation lacks it.
    """
    with np.load(path or resource(FILE)) as data:
        light = data["light"].astype(np.float32) / 100.0
        colour = data["colour"].astype(np.float32) / 4.0
        return FaceModel(
            data["mean"].astype(np.float32),
            data["modes"].astype(np.float32),
            data["looks"].astype(np.float32),
            np.concatenate([light, colour], axis=-1),
            data["alpha"].astype(np.float32) / 255.0,
            (float(data["origin"][0]), float(data["origin"][1])),
            float(data["unit"]),
            data["top"].astype(np.float32),
        )


def similarity(source: Any, target: Any) -> Any:
    """The 2x3 map of a turn, a scale and a shift that brings points nearest to others."""
    a, b = source.mean(0), target.mean(0)
    p, q = source - a, target - b
    size = max(float((p**2).sum()), 1e-9)
    c = float((p * q).sum()) / size
    s = float((p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0]).sum()) / size
    turn = np.array([[c, -s], [s, c]])
    return np.concatenate([turn, (b - turn @ a)[:, None]], axis=1)


def _applied(place: Any, points: Any) -> Any:
    return points @ place[:, :2].T + place[:, 2]


def _inverse(place: Any) -> Any:
    back = np.linalg.inv(place[:, :2] + 1e-12 * np.eye(2))
    return np.concatenate([back, (-back @ place[:, 2])[:, None]], axis=1)


def _same(points: Any) -> Any:
    return points


def _five(points: Any) -> Any:
    return np.stack([points[list(group)].mean(0) for group in _FIVE])


def _shift_of_top(shape: Any, mean: Any) -> Any:
    """The forehead goes where the brows go."""
    return (shape[17:27] - mean[17:27]).mean(0)


def _spline(source: Any, target: Any) -> Any:
    """Weights of the thin-plate spline through points, (n + 3, 2)."""
    n = len(source)
    system = np.zeros((n + 3, n + 3))
    system[:n, :n] = _kernel(source, source) + 1e-3 * np.eye(n)
    system[:n, n] = system[n, :n] = 1
    system[:n, n + 1 :] = source
    system[n + 1 :, :n] = source.T
    return np.linalg.solve(system, np.concatenate([target, np.zeros((3, 2))]))


def _along(source: Any, warp: Any, places: Any) -> Any:
    n = len(source)
    return _kernel(places, source) @ warp[:n] + warp[n] + places @ warp[n + 1 :]


def _kernel(a: Any, b: Any) -> Any:
    squared = ((a[:, None] - b[None]) ** 2).sum(-1)
    return squared * np.log(np.maximum(squared, 1e-12))


def _stretched(coarse: FloatArray, width: int, height: int) -> FloatArray:
    """A grid whose first and last lines lie on the first and last places, at all places."""
    columns = np.linspace(0, coarse.shape[1] - 1, width, dtype=np.float32)
    rows = np.linspace(0, coarse.shape[0] - 1, height, dtype=np.float32)
    xs, ys = np.meshgrid(columns, rows)
    return np.asarray(cv2.remap(coarse, xs, ys, cv2.INTER_LINEAR), np.float32)
