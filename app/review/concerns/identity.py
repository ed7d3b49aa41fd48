"""Names of concerns: the same whenever the study is opened."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.review.concerns.found import Found

_ID: Final = re.compile(r"[0-9a-f]{16}")
_STEP: Final = np.uint64(0x9E3779B97F4A7C15)


def ids_of(found: Found, medium: str, run: int) -> NDArray[np.uint64]:
    """(n,) a number for each concern, from its kind, its track and its place in time.

    Args:
        found: The concerns.
        medium: Hash of the medium's file, hexadecimal.
        run: Whose tracks they are about.
    """
    seed = np.uint64(int(medium[:16] or "0", 16))
    out = np.full(len(found), seed, np.uint64)
    owned = (found.track > 0) | (found.detection > 0)
    for column in (found.kind, found.track, found.anchor, np.where(owned, run, 0)):
        out = _mixed(out ^ _mixed(column.astype(np.int64).view(np.uint64)))
    return out


def text_of(number: int) -> str:
    """An id as people and files write it."""
    return f"{number:016x}"


def number_of(text: str) -> int | None:
    """The number that an id stands for; None for what is no id."""
    return int(text, 16) if _ID.fullmatch(text) else None


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Every bit of what comes out depends on every bit of what goes in (splitmix64)."""
    with np.errstate(over="ignore"):
        x = values + _STEP
        x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(x ^ (x >> np.uint64(31)), np.uint64)
