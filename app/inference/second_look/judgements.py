"""How a second look at a doubtful track is judged: fitted once for each detector."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Judgement:
    """Logistic regression on the scores of the first and the second look.

    ``python -m training second-look`` fits it (docs/TRAINING.md).

    Attributes:
        opinion: The other detector that looks, independent of the run's own.
        doubtful: Tracks whose best detection scores between these are looked at again.
        weights: Of the first look's score, of the same detector's and of the other's on the
            enlarged cut-out, and of the product of these two.
        bias: Its constant.
    """

    opinion: str
    doubtful: tuple[float, float]
    weights: tuple[float, float, float, float]
    bias: float

    def chance(self, first: float, again: float, other: float) -> float:
        """The chance, 0 to 1, that a track is a face.

        Args:
            first: Best score of the first look.
            again: The same detector's score on the cut-out.
            other: The other detector's score on the cut-out.
        """
        features = (first, again, other, again * other)
        value = self.bias + sum(w * x for w, x in zip(self.weights, features, strict=True))
        return 1 / (1 + math.exp(-value))


JUDGEMENTS: Final[dict[str, Judgement]] = {
    # 916 doubtful detections in 290 training images (clear and masked). In five-fold
    # cross-validation the area under the ROC curve rises from .905 (first look alone) to .962;
    # at a threshold of .25 recall from .834 to .884 with half the false faces (61 for 119).
    "centerface": Judgement(
        opinion="retinaface",
        doubtful=(0.15, 0.6),
        weights=(3.653, 3.887, 1.362, 1.521),
        bias=-3.823,
    ),
    # 2849 doubtful detections in 600 training images. Fitted on half of them, on the other half the
    # area under the ROC curve rises from 0.762 to 0.932; at the threshold of .23 false faces a
    # picture fall from 1.90 to 0.65 and recall from 0.895 to 0.884.
    "faceveil-fast": Judgement(
        opinion="retinaface",
        doubtful=(0.15, 0.7),
        weights=(2.134, 3.924, 1.257, 1.509),
        bias=-3.557,
    ),
    # 1297 doubtful detections in 600 training images; half and half as above: area under the ROC
    # curve from 0.722 to 0.882. At the threshold of .2 false faces a picture fall from 1.04 to 0.63
    # (faceveil-fast: 0.65) and recall rises from 0.885 to 0.891 (0.884).
    "faceveil-thorough": Judgement(
        opinion="retinaface",
        doubtful=(0.15, 0.7),
        weights=(1.566, 3.338, 0.0, 1.453),
        bias=-2.811,
    ),
}
"""By the name of the detector whose tracks are judged; no second look for others."""
