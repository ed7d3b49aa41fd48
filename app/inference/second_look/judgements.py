"""How a second look at a doubtful track is judged: fitted once for each detector."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

_NARROW: Final = 12.0
_WIDE: Final = 40.0
"""Between these widths, in picture pixels, a narrower face is seen worse for being narrow."""


@dataclass(frozen=True, slots=True)
class Steadiness:
    """How a track is seen over time.

    Attributes:
        typical: Median score of its detections.
        seen: How many there are.
        share: Of the frames looked at from its first detection to its last, those that show it.
        width: Median width of its detections, picture pixels; where that is not known, they are
            taken to be wide.
    """

    typical: float
    seen: int = 1
    share: float = 1.0
    width: float = _WIDE


@dataclass(frozen=True, slots=True)
class Judgement:
    """Logistic regression on what the first and the second look say.

    ``python -m training second-look`` fits it (docs/TRAINING.md), where time counts
    ``python benchmarks/second_look.py``.

    Attributes:
        opinion: The other detector that looks, independent of the run's own.
        doubtful: Tracks whose best detection scores between these are looked at again.
        weights: Of the first look's score, of the same detector's and of the other's on the
            enlarged cut-out, and of the product of these two.
        bias: Its constant.
        steady: Weights of the other's log odds, and of a track's typical score, of the logarithm
            of how often it was seen and of its share; all 0 where one picture says all.
        small: Weight of the logarithm of how much narrower a track is than a width, in picture
            pixels, and that width: narrow faces score less, and cost little to cover.
    """

    opinion: str
    doubtful: tuple[float, float]
    weights: tuple[float, float, float, float]
    bias: float
    steady: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    small: tuple[float, float] = (0.0, _WIDE)

    @property
    def asks_again(self) -> bool:
        """Whether the run's own detector has a say on the cut-out."""
        return any(self.weights[at] for at in (1, 3))

    @property
    def over_time(self) -> bool:
        """Whether a track is looked at in several of its pictures."""
        return any(self.steady)

    def chance(
        self, first: float, again: float, other: float, *, steady: Steadiness | None = None
    ) -> float:
        """The chance, 0 to 1, that a track is a face.

        Args:
            first: Best score of the first look.
            again: The same detector's score on the cut-out.
            other: The other detector's score on the cut-out.
            steady: How it is seen over time; None for a single picture.
        """
        steady = steady or Steadiness(first)
        features = (first, again, other, again * other)
        value = self.bias + sum(w * x for w, x in zip(self.weights, features, strict=True))
        over_time = (_log_odds(other), steady.typical, math.log(steady.seen), steady.share)
        value += sum(w * x for w, x in zip(self.steady, over_time, strict=True))
        weight, usual = self.small
        value += weight * (math.log(usual) - log_width(steady.width))
        return 1 / (1 + math.exp(-value))


def log_width(width: float) -> float:
    """Logarithm of a width, picture pixels, as far as it says how well a face can be seen."""
    return math.log(min(max(width, _NARROW), _WIDE))


def _log_odds(chance: float) -> float:
    kept = min(max(chance, 0.01), 0.99)
    return math.log(kept / (1 - kept))


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
    # 2765 doubtful detections in 600 training images and 1183 doubtful tracks of generated footage
    # (training split, docs/TRACKING.md). Cross-validated, where as much of the picture is covered
    # for nothing, the tracks of 1707 faces are kept, and of 1255 by one picture and RetinaFace. For
    # that the constant is .308 above what was fitted: safe first. The images' area under the ROC
    # curve is 0.931. What being narrow counts was fitted on 1284 tracks of other footage (seed 11):
    # in clips left out 1864 faces of 2247 are kept, not 1701, a tenth less is covered for nothing.
    "faceveil-fast": Judgement(
        opinion="faceveil-thorough",
        doubtful=(0.15, 0.7),
        weights=(0.369, 0.0, 0.0, 0.0),
        bias=-3.336,
        steady=(0.77, 3.139, 0.245, 1.954),
        small=(1.05, 26.4),
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
