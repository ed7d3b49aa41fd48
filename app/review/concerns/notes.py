"""Why tracks begin and end, as the tracker noted it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from app.core.model import IntArray

REASONS: Final = ("", "edge", "hidden", "lost", "cut", "met", "limit", "stopped")
"""By the code that facts carry."""


def end_codes(notes: Mapping[int, Mapping[str, Any]], track: IntArray, *, ahead: bool) -> IntArray:
    """(n,) code of the reason why each track begins or ends; 0 where none was noted."""
    if not notes:
        return np.zeros(len(track), np.int64)
    name = "ended" if ahead else "began"
    codes = {word: code for code, word in enumerate(REASONS)}
    found = [codes.get(str(notes.get(one, {}).get(name, "")), 0) for one in track.tolist()]
    return np.array(found, np.int64)


def reason_of(code: float) -> str:
    """The reason by its code; empty where there is none."""
    number = int(code) if code == code else 0
    return REASONS[number] if 0 <= number < len(REASONS) else ""
