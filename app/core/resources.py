"""Where the program's own resources lie: in a checkout, installed, or frozen. Needs no window."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.errors import EnvironmentProblem
from app.core.said import say

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_PLACES: Final = (_PACKAGE.parent / "resources", _PACKAGE / "_data" / "resources")


def resource(name: str) -> Path:
    """A file of resources by its path below them, such as ``privacy/presets.json``.

    Raises:
        EnvironmentProblem: The installation lacks it.
    """
    for place in _PLACES:
        if (place / name).is_file():
            return place / name
    raise EnvironmentProblem(
        say("the program's own file {name} is missing", name=name), say("Install Faceveil again")
    )
