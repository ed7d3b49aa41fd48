"""What can be exchanged: detectors, landmark models, effects. Protocols and registry.

Built-ins are listed in explicit tables next to their code (that works in a frozen program);
third parties register through entry points of the groups named here. Every plugin brings a
pydantic options model, from which a settings form can be drawn.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from app.core.arrays import RawFaces
from app.core.errors import UsageError
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


T = TypeVar("T", bound=Plugin[Any])


class Registry(Generic[T]):
    """Plugins of one kind by name.

    Args:
        kind: For messages, in the singular: "detector".
        group: Entry-point group of third-party plugins.
        plugin: Class of its plugins.
    """

    def __init__(self, kind: str, group: str, plugin: type[Plugin[Any]] = Plugin) -> None:
        self._plugin = plugin
        self.kind = kind
        self.group = group
        self._plugins: dict[str, T] = {}
        self._loaded = False

    def add(self, plugin: T) -> None:
        """Register a plugin.

        Raises:
            ValueError: Its name is taken.
            TypeError: It is no plugin of this kind.
        """
        if not isinstance(plugin, self._plugin):
            raise TypeError(f"a {self.kind} is registered as {self._plugin.__name__}")
        if plugin.name in self._plugins:
            raise ValueError(f"{self.kind} {plugin.name!r} is registered twice")
        self._plugins[plugin.name] = plugin

    def names(self) -> list[str]:
        self._load()
        return list(self._plugins)

    def get(self, name: str) -> T:
        """The plugin of that name.

        Raises:
            UsageError: There is none; the message lists those there are.
        """
        self._load()
        try:
            return self._plugins[name]
        except KeyError:
            known = ", ".join(sorted(self._plugins))
            raise UsageError(f"no {self.kind} named {name!r} (there are: {known})") from None

    def all(self) -> list[T]:
        self._load()
        return list(self._plugins.values())

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        for entry in entry_points(group=self.group):
            self.add(entry.load())
