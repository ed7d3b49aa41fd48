"""Which frames of a segment have to be looked at themselves, whatever their neighbours show."""

from __future__ import annotations

from dataclasses import replace

from app.core.shown import Condition, ShownPicture
from app.inference.looking.abrupt import LONGEST, AbruptChanges
from app.inference.looking.feeder import Fed


class Closely:
    """Takes down every picture that is decoded.

    A damaged picture is looked at itself, and so is one that differs abruptly from those around
    it, and they beside it.
    """

    def __init__(self) -> None:
        self._close: set[int] = set()
        self._shown: list[ShownPicture] = []
        self._changes = AbruptChanges()
        self._last = -1

    def __contains__(self, fed: Fed) -> bool:
        return fed.position in self._close

    def settle(self) -> None:
        """Look closely, too, from where a change is yet to be known to have come to stay."""
        since = self._changes.open_since
        if since is not None:
            self._close.update(range(since - 1, self._last + 1))

    def note(self, fed: Fed) -> None:
        """Take down a picture; one that does not follow the last begins anew."""
        if fed.shown is None or fed.samples is None:
            return
        if fed.position != self._last + 1:
            self._changes.restart()
        self._last = fed.position
        if fed.shown.condition is Condition.DAMAGED:
            self._close.add(fed.position)
        differing = self._changes.feed(fed.position, fed.samples)
        if differing:
            self._close.update(range(differing.start - 1, differing.stop + 1))
            self._shown = [
                replace(shown, condition=Condition.ABRUPT)
                if shown.position in differing and shown.condition is Condition.SOUND
                else shown
                for shown in self._shown
            ]
        self._shown.append(fed.shown)

    def end_segment(self) -> None:
        """Forget which frames have to be looked at."""
        self._close.clear()
        self._changes.restart()

    def take(self, *, everything: bool) -> list[ShownPicture]:
        """The pictures since the last time; the newest stay for what is yet to be known."""
        count = max(0, len(self._shown) - (0 if everything else LONGEST))
        taken, self._shown = self._shown[:count], self._shown[count:]
        return taken
