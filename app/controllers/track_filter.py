"""Which tracks a list or a wall shows."""

from __future__ import annotations

from enum import StrEnum

from app.core.model import Status
from app.core.tracks import TrackSummary


class TrackFilter(StrEnum):
    """Kinds of tracks, by what was decided on them."""

    FACES = "faces"
    ALL = "all"
    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    GHOSTS = "ghosts"

    def holds(self, track: TrackSummary) -> bool:
        """Whether a track passes."""
        if self is TrackFilter.FACES:
            return not track.ghost
        if self is TrackFilter.ALL:
            return True
        if self is TrackFilter.GHOSTS:
            return track.ghost
        if self is TrackFilter.REJECTED:
            return track.rejected > 0  # also in part: what is left visible must be found here
        wanted = Status.ACCEPTED if self is TrackFilter.ACCEPTED else Status.UNDECIDED
        return track.status is wanted and not track.ghost
