"""Which gestures of a log count: undo and redo are entries of the log themselves."""

from __future__ import annotations

from bisect import insort

from app.core.decisions import Redo, StoredEvent, Undo


class Gestures:
    """The gestures read so far, those taken back included."""

    def __init__(self) -> None:
        self._all: dict[int, StoredEvent] = {}
        self._active: list[int] = []
        self._redoable: list[int] = []

    def add(self, stored: StoredEvent) -> None:
        """Take a gesture (not an undo or redo). What was undone before cannot come back."""
        self._all[stored.seq] = stored
        self._active.append(stored.seq)
        self._redoable.clear()

    def undo(self, event: Undo) -> StoredEvent | None:
        """The gesture that no longer counts; None when it did not count anyway."""
        if event.seq not in self._all or not self.counts(event.seq):
            return None
        if self._active[-1] == event.seq:
            self._active.pop()
        else:
            self._active.remove(event.seq)
        self._redoable.append(event.seq)
        return self._all[event.seq]

    def redo(self, event: Redo) -> StoredEvent | None:
        """The gesture that counts again; None when it cannot be redone."""
        if event.seq not in self._redoable:
            return None
        self._redoable.remove(event.seq)
        insort(self._active, event.seq)
        return self._all[event.seq]

    def counts(self, seq: int) -> bool:
        """Whether a gesture is not taken back."""
        return seq in self._all and (self._active[-1:] == [seq] or seq in self._active)

    @property
    def next_undo(self) -> int | None:
        """The newest gesture that counts."""
        return self._active[-1] if self._active else None

    @property
    def next_redo(self) -> int | None:
        """What was undone last, unless a new gesture came after."""
        return self._redoable[-1] if self._redoable else None

    def active(self) -> list[StoredEvent]:
        """Gestures that count, oldest first."""
        return [self._all[seq] for seq in self._active]

    def all(self) -> list[tuple[StoredEvent, bool]]:
        """Every gesture, oldest first, and whether it counts."""
        active = set(self._active)
        return [(stored, seq in active) for seq, stored in self._all.items()]
