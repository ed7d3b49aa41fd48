"""What the picture shows."""

from __future__ import annotations

from enum import StrEnum


class ViewMode(StrEnum):
    """What the picture shows, in the order in which one flips through."""

    OVERLAY = "overlay"
    REDACTED = "redacted"
    ORIGINAL = "original"

    def next(self) -> ViewMode:
        """The one to flip to."""
        modes = list(ViewMode)
        return modes[(modes.index(self) + 1) % len(modes)]
