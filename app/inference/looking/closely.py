"""Which frames of a segment have to be looked at themselves, whatever their neighbours show."""

from __future__ import annotations

from dataclasses import replace

from app.core.shown import Condition, ShownPicture
from app.inference.looking.feeder import Fed


class Closely:
    """Takes down every picture that is decoded.

    A damaged picture is looked at itself, and so are both sides of an abrupt change.
    """

    def __init__(self) -> None:
        self._close: set[int] = set()
        self._shown: list[ShownPicture] = []

    def __contains__(self, fed: Fed) -> bool:
        return fed.position in self._close

    def note(self, fed: Fed, before: Fed | None) -> None:
        """Take down a picture.

        Args:
            fed: The frame.
            before: The one before it in its segment, if there is one.
        """
        if fed.shown is None:
            return
        if fed.shown.condition is Condition.DAMAGED:
            self._close.add(fed.position)
        if fed.abrupt:
            self._close.add(fed.position)
            if before is not None:
                self._close.add(before.position)
                if before.abrupt and self._shown:
                    self._shown[-1] = _differing(self._shown[-1])
        self._shown.append(fed.shown)

    def end_segment(self) -> None:
        """Forget which frames have to be looked at."""
        self._close.clear()

    def take(self, *, everything: bool) -> list[ShownPicture]:
        """The pictures since the last time; the newest may stay for what is yet to be known."""
        kept = 0 if everything else 1
        count = max(0, len(self._shown) - kept)
        taken, self._shown = self._shown[:count], self._shown[count:]
        return taken


def _differing(shown: ShownPicture) -> ShownPicture:
    """A picture that differs from both sides; that it is damaged says more."""
    if shown.condition is Condition.DAMAGED:
        return shown
    return replace(shown, condition=Condition.ABRUPT)
