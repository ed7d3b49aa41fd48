"""What tracks are called by: numbers that no two tracks share."""

from __future__ import annotations

from bisect import bisect_left

from app.core.decisions import AddFace, FollowFace, SplitTrack, StoredEvent
from app.core.refs import FaceRef


class TrackNumbers:
    """Numbers of the tracks of a medium; a number stays, whatever is decided later.

    ``12`` is a track of the run, ``H3`` the third face that was drawn by hand, ``R1-12`` a track
    kept from run 1, which another run has replaced.

    Args:
        run: The run under review; None for none.
    """

    def __init__(self, run: int | None) -> None:
        self._run = run
        self._drawn: list[int] = []

    def note(self, stored: StoredEvent) -> None:
        """A gesture of the log. Taken back or not: numbers are not used again."""
        event = stored.event
        drawn = isinstance(event, AddFace | FollowFace) and event.track is None
        if drawn or (isinstance(event, SplitTrack) and event.ref.by_person):
            self._drawn.append(stored.seq)

    def of(self, ref: FaceRef) -> str:
        """The number of a track."""
        if ref.by_person:
            return f"H{bisect_left(self._drawn, -ref.number) + 1}"
        replaced = self._run is not None and ref.run != self._run
        return f"R{ref.run}-{ref.number}" if replaced else str(ref.number)
