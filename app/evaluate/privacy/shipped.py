"""The table of effects that comes with the program, of ``faceveil evaluate privacy --out``."""

from __future__ import annotations

from functools import cache
from typing import Final

from app.core.resources import resource
from app.core.settings import RedactionSettings
from app.evaluate.privacy.table import Row, Table, read_table
from app.export.effects import settled

FILE: Final = "effects.json"


@cache
def shipped_table() -> Table:
    """All that was measured for this version.

    Raises:
        EnvironmentProblem: The installation lacks it, or it is damaged.
    """
    return read_table(resource(FILE))


def measured(redaction: RedactionSettings) -> Row | None:
    """What was measured with just this effect and these options; None where nothing was."""
    look = settled(redaction)
    return next((row for row in shipped_table().rows if row.covers_as(look)), None)
