"""Shares of people who are found, with how sure they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.random import default_rng
from numpy.typing import NDArray

from app.core.model import FloatArray

_DRAWS: Final = 400
_FALSE: Final = 0.01


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its interval of 95 %, by drawing people again."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Attack:
    """How well an attacker does.

    Attributes:
        rank1, rank5: Share of people who are first, or among the first five, of the gallery.
        tpr: Share of people who are taken for themselves where one stranger in a hundred is
            taken for somebody.
        chance: ``rank1`` of who only guesses.
        people: Number of people.
    """

    rank1: Share
    rank5: Share
    tpr: Share
    chance: float
    people: int


def attack(
    probes: FloatArray, gallery: FloatArray, strangers: FloatArray, *, seed: int = 0
) -> Attack:
    """Figures of probes that look for themselves in a gallery.

    Args:
        probes: (n, d) rows of unit length, one for each person.
        gallery: (n, d), the same people in the same order.
        strangers: (m, d) of people who are not in the gallery, seen as the probes are: they say
            from which likeness on one in a hundred is a false match. Without any, the other
            people of the gallery do.
        seed: Of the interval.
    """
    everybody = np.ones(len(probes), np.bool_)
    return of_people(probes, gallery, strangers, chosen=everybody, seed=seed)


def of_people(
    probes: FloatArray,
    gallery: FloatArray,
    strangers: FloatArray,
    *,
    chosen: NDArray[np.bool_],
    seed: int = 0,
) -> Attack:
    """As :func:`attack`, over some people, who are looked for among all."""
    near = probes @ gallery.T
    own = np.diag(near)
    # Equal likeness counts half: who only guesses is right half the time between two.
    place = (near > own[:, None]).sum(axis=1) + ((near == own[:, None]).sum(axis=1) - 1) / 2
    if len(strangers):
        wrong = (strangers @ gallery.T).ravel()
    else:
        wrong = near[~np.eye(len(near), dtype=np.bool_)]
    known = own > np.quantile(wrong, 1 - _FALSE)
    rng = default_rng(seed)
    return Attack(
        _share(np.asarray(place < 1)[chosen], rng),
        _share(np.asarray(place < 5)[chosen], rng),
        _share(np.asarray(known)[chosen], rng),
        1 / max(len(probes), 1),
        int(chosen.sum()),
    )


def _share(hits: NDArray[np.bool_], rng: np.random.Generator) -> Share:
    if len(hits) == 0:
        return Share(float("nan"), float("nan"), float("nan"))
    drawn = rng.integers(0, len(hits), (_DRAWS, len(hits)))
    low, high = np.quantile(hits[drawn].mean(axis=1), [0.025, 0.975])
    return Share(float(hits.mean()), float(low), float(high))
