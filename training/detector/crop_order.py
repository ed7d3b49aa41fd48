"""Which picture every training crop is cut from: seeded, weighted, endless."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.random import default_rng

from app.evaluate.labels import LabelledPicture
from training.detector.config import CropSettings, DetectorSource
from training.detector.crops import Crop, make_crop, mosaic


class CropOrder:
    """An endless sequence of crops that depends on the seed alone.

    Args:
        pictures: To cut from.
        sources: Weight per data set name; others count 1.
        settings: How to cut.
        seed: Everything random follows from it.
    """

    def __init__(
        self,
        pictures: list[LabelledPicture],
        sources: Mapping[str, DetectorSource],
        settings: CropSettings,
        *,
        seed: int,
    ) -> None:
        self.pictures = pictures
        self.settings = settings
        self.seed = seed
        default = DetectorSource()
        rng = default_rng((seed, 2))
        self._order: list[int] = []
        for i, labelled in enumerate(pictures):
            repeat = sources.get(labelled.dataset, default).repeat
            self._order += [i] * (int(repeat) + int(rng.random() < repeat % 1))
        self._shuffled: tuple[int, np.ndarray] | None = None

    def __len__(self) -> int:
        return len(self._order)

    def crop(self, number: int) -> Crop:
        """The crop of that number; always the same for the same seed."""
        rng = default_rng((self.seed, 1, number))
        turn, place = divmod(number, len(self._order))
        if self._shuffled is None or self._shuffled[0] != turn:
            shuffled = default_rng((self.seed, 0, turn)).permutation(len(self._order))
            self._shuffled = (turn, shuffled)
        first = self.pictures[self._order[int(self._shuffled[1][place])]]
        if rng.random() < self.settings.mosaic:
            others = rng.integers(len(self._order), size=3)
            more = [self.pictures[self._order[int(i)]] for i in others]
            if all(picture.complete for picture in (first, *more)):
                return mosaic([first, *more], rng, self.settings)
        return make_crop(first, rng, self.settings)
