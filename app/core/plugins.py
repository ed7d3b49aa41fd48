"""What can be exchanged: detectors, landmark models, effects. Their protocols.

Every plugin brings a pydantic options model, from which a settings form can be drawn. Where they
are kept by name: :mod:`app.core.registry`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from app.core.arrays import RawFaces
from app.core.model import FloatArray, Image, LandmarkScheme, Region


@runtime_checkable
class Detector(Protocol):
    """Finds faces in pictures. One instance is used from one thread."""

    @property
    def name(self) -> str: ...

    @property
    def weights_hash(self) -> str:
        """SHA-256 of the weights file, hexadecimal; several joined by "+"; empty without any."""
        ...

    @property
    def default_threshold(self) -> float:
        """Working threshold at which this detector is meant to be used."""
        ...

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """One answer per picture, in that picture's pixels, best score first.

        Args:
            images: BGR, (height, width, 3) uint8; sizes may differ.
            min_score: Weaker faces are left out.
        """
        ...

    @property
    def scales(self) -> bool:
        """Whether :meth:`detect_at` looks at the sizes it is told, see :class:`OneSize`."""
        ...

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        """Long sides, smallest first, at which it looks at a picture by default.

        Args:
            width, height: Of the picture.
            still: It is a picture of its own: no frames beside it make up for a miss.
        """
        ...

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        """As :meth:`detect`, at given long sides per picture."""
        ...

    def close(self) -> None:
        """Give back device memory."""
        ...


class OneSize(ABC):
    """Base of detectors that look at every picture in one size of their own."""

    scales: bool = False

    def sizes(self, width: int, height: int, *, still: bool = False) -> tuple[int, ...]:
        """One size, which means nothing."""
        return (max(width, height),)

    @abstractmethod
    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        """See :class:`Detector`."""

    def detect_at(
        self, images: Sequence[Image], sizes: Sequence[tuple[int, ...]], *, min_score: float
    ) -> list[RawFaces]:
        """As :meth:`detect`, whatever the sizes."""
        return self.detect(images, min_score=min_score)


@runtime_checkable
class LandmarkModel(Protocol):
    """Places landmarks in cropped faces."""

    @property
    def name(self) -> str: ...

    @property
    def scheme(self) -> LandmarkScheme: ...

    @property
    def weights_hash(self) -> str: ...

    @property
    def crop_size(self) -> int:
        """Side of the square crops that :meth:`locate` takes, in pixels."""
        ...

    @property
    def crop_margin(self) -> float:
        """How far a crop reaches beyond the face box, as a share of its larger side."""
        ...

    @property
    def upright(self) -> bool:
        """Whether it wants a second look at each face, turned upright by what the first found."""
        ...

    def locate(self, crops: Sequence[Image]) -> tuple[FloatArray, FloatArray]:
        """Landmarks in crop pixels, (n, k, 2), and a confidence per face, (n,), 0 to 1."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """A piece of one plane of a picture, for an effect to cover.

    Attributes:
        pixels: (h, w) or (h, w, channels), uint8 or uint16; the piece and its surroundings.
            Never written to.
        inner: x1, y1, x2, y2 in ``pixels``: the piece that is wanted back.
        scale: Pixels of this plane per displayed source pixel, across and down (0.5 for the
            chroma of 4:2:0).
        face_width: Displayed source pixels, the unit of every strength.
        features: (inner height, inner width) float32, 1 on eyes, nose and mouth, 0 elsewhere;
            None where no landmarks are known.
        fill: One value per channel: the colour of a solid fill in this plane's own terms.
        feature_box: x1, y1, x2, y2 in ``features`` outside which it is 0 everywhere; None
            where nobody worked that out.
        region: The face that is covered, in source pixels of the picture's own orientation.
        origin: Where the upper left corner of ``pixels`` lies there.
        channels: What each channel of ``pixels`` shows: y, u, v, r, g or b.
        level: Samples to one level of 255.
        black: What black is in this plane, one value per channel.
    """

    pixels: NDArray[np.uint8] | NDArray[np.uint16]
    inner: tuple[int, int, int, int]
    scale: tuple[float, float]
    face_width: float
    features: FloatArray | None
    fill: tuple[float, ...]
    feature_box: tuple[int, int, int, int] | None = None
    region: Region | None = None
    origin: tuple[float, float] = (0.0, 0.0)
    channels: tuple[str, ...] = ("y",)
    level: float = 1.0
    black: tuple[float, ...] = (0.0,)


@runtime_checkable
class Effect(Protocol):
    """Makes a face unrecognisable. Stateless: one instance serves many threads.

    An effect answers with the fully covered piece; shape and soft edge of the region are not
    its business.
    """

    @property
    def name(self) -> str: ...

    @property
    def uses_features(self) -> bool:
        """Whether :attr:`Patch.features` is looked at."""
        ...

    @property
    def fill(self) -> tuple[int, int, int]:
        """Blue, green, red of the colour that :attr:`Patch.fill` holds in the plane's terms."""
        ...

    def reach(self, face_width: float) -> float:
        """How many displayed source pixels of surroundings the effect wants to see."""
        ...

    def cover(self, patch: Patch) -> FloatArray:
        """The covered piece, shaped as ``patch.inner``, float32 on the scale of ``pixels``."""
        ...


P = TypeVar("P", covariant=True)


@dataclass(frozen=True, slots=True)
class Plugin(Generic[P]):
    """An exchangeable part: how to name it, describe it and make it.

    Attributes:
        name: What a person types, lower case.
        title: What a person reads, translatable.
        summary: One sentence for help and model lists.
        options: Options model; its defaults are sensible.
        build: Makes the part from its options.
    """

    name: str
    title: str
    summary: str
    options: type[BaseModel]
    build: Callable[..., P]


@dataclass(frozen=True, slots=True)
class DetectorPlugin(Plugin[Detector]):
    """A detector.

    Attributes:
        threshold: At which it is meant to be used: its ``default_threshold``, known without
            building it, so that scores can be judged where its weights are not.
    """

    threshold: float
