"""Which gestures of a log count: undo and redo are entries of the log themselves."""

from __future__ import annotations

from bisect import insort

from app.core.decisions import Redo, StoredEvent, Undo


class Gestures:
    """The gestures read so far, those taken back included."""

    def __init__(self) -> None:
        self._all: dict[int, StoredEvent] = {}
        self._active: list[int] = []
        self._redoable: list[tuple[int, str]] = []

    def add(self, stored: StoredEvent) -> None:
        """Take a gesture (not an undo or redo). What was undone before cannot come back."""
        self._all[stored.seq] = stored
        self._active.append(stored.seq)
        self._redoable.clear()

    def undo(self, event: Undo, person: str) -> StoredEvent | None:
        """The gesture that ``person`` took back; None when it did not count anyway."""
        if event.seq not in self._all or not self.counts(event.seq):
            return None
        if self._active[-1] == event.seq:
            self._active.pop()
        else:
            self._active.remove(event.seq)
        self._redoable.append((event.seq, person))
        return self._all[event.seq]

    def redo(self, event: Redo) -> StoredEvent | None:
        """The gesture that counts again; None when it cannot be redone."""
        place = next((i for i, (seq, _) in enumerate(self._redoable) if seq == event.seq), None)
        if place is None:
            return None
        self._redoable.pop(place)
        insort(self._active, event.seq)
        return self._all[event.seq]

    def counts(self, seq: int) -> bool:
        """Whether a gesture is not taken back."""
        return seq in self._all and (self._active[-1:] == [seq] or seq in self._active)

    def get(self, seq: int) -> StoredEvent | None:
        """A gesture, also one that was taken back; None if there is none of that number."""
        return self._all.get(seq)

    @property
    def newest(self) -> StoredEvent | None:
        """The newest gesture that counts, whoever's it is."""
        return self._all[self._active[-1]] if self._active else None

    def newest_of(self, person: str) -> StoredEvent | None:
        """The newest gesture of a person about this medium that counts.

        What was said for a whole study is not the last thing that one did to a face.
        """
        gestures = (self._all[seq] for seq in reversed(self._active))
        return next((g for g in gestures if g.person == person and g.medium_id is not None), None)

    def undone_by(self, person: str) -> StoredEvent | None:
        """What a person took back last, unless a new gesture came after."""
        return next((self._all[seq] for seq, by in reversed(self._redoable) if by == person), None)

    def active(self) -> list[StoredEvent]:
        """Gestures that count, oldest first."""
        return [self._all[seq] for seq in self._active]

    def all(self) -> list[tuple[StoredEvent, bool]]:
        """Every gesture, oldest first, and whether it counts."""
        active = set(self._active)
        return [(stored, seq in active) for seq, stored in self._all.items()]
