"""The tracks of a medium as a Qt model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal

from app.controllers.language import number as in_digits
from app.controllers.track_filter import TrackFilter as TrackFilter
from app.core.model import Status
from app.core.names import printable
from app.core.refs import FaceRef
from app.core.same_tracks import changed_among, exchanged
from app.core.timebase import FrameIndex, format_time
from app.core.tracks import TrackSummary, grouped_in
from app.widgets.panels.track_rows import TrackRows, in_time
from app.widgets.parts.counted_rows import CountedRows, Index
from app.widgets.parts.words import sure_words

TRACK_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role of the :class:`TrackSummary` itself."""

_FEW = 40
"""So many tracks that come and go are put in their rows one by one."""


class TracksModel(CountedRows):
    """Tracks that pass the filter, by their first frame; tracks of one person together.

    Signals:
        touched(int): A row shows something else. Lists lay all rows out anew when data change,
            which takes long with thousands; here only this row is to be painted again.
    """

    touched = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._given: list[TrackSummary] = []
        self._counts: dict[TrackFilter, int] = {}
        self._all, self._rows = TrackRows(), TrackRows()
        self._filter = TrackFilter.FACES
        self._index: FrameIndex | None = None
        self._grouped: frozenset[FaceRef] = frozenset()
        self._number_of: Callable[[FaceRef], str] = lambda ref: str(ref.number)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        track = self._rows[index.row()]
        if role == TRACK_ROLE:
            return track
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.title(track)}, {self.subtitle(track)}"
        return None

    def set_tracks(
        self,
        tracks: Sequence[TrackSummary],
        index: FrameIndex | None,
        number_of: Callable[[FaceRef], str] | None = None,
    ) -> None:
        """Take new tracks over, telling the view as little as possible.

        Args:
            number_of: What a track is called by; no two share it.
        """
        if number_of is not None:
            self._number_of = number_of
        before, self._given = self._given, list(tracks)
        same = index is self._index
        self._index = index
        gone, came = exchanged(before, tracks)
        self._count_again(gone, came)
        changed = changed_among(before, tracks) if same else None
        if changed is not None and self._exchange(changed):
            return
        if same and len(gone) + len(came) <= _FEW and _in_time_alone(gone, tracks):
            self._splice(gone, came)
        else:
            self._all = TrackRows(_by_person(tracks))
            self._grouped = grouped_in(tracks)
            self._apply()

    def set_filter(self, chosen: TrackFilter) -> None:
        self._filter = chosen
        self._apply()

    def count(self, chosen: TrackFilter) -> int:
        """How many tracks pass a filter."""
        if chosen not in self._counts:
            self._counts[chosen] = sum(map(chosen.holds, self._given))
        return self._counts[chosen]

    def row_of(self, ref: FaceRef) -> int | None:
        """Row of a track; None if it is filtered out."""
        return self._rows.row_of(ref)

    def track(self, row: int) -> TrackSummary:
        return self._rows[row]

    def grouped(self, track: TrackSummary) -> bool:
        """Whether a track is known to be a certain person's, named or not."""
        return track.ref in self._grouped

    def joined(self, row: int) -> bool:
        """Whether a row shows the same person as the row above it."""
        track = self._rows[row]
        return row > 0 and self.grouped(track) and self._rows[row - 1].group == track.group

    def title(self, track: TrackSummary) -> str:
        """The person where there is one, else the track."""
        if not self.grouped(track):
            return self.number(track)
        return track.person or self.tr("Person without a name")

    def number(self, track: TrackSummary) -> str:
        """The track itself, in words."""
        number = self._number_of(track.ref)
        if track.tool:
            return self.tr("{0} from {1}").format(number, printable(track.tool))
        if track.track < 0:
            return self.tr("Added by hand {0}").format(number)
        return self.tr("Track {0}").format(number)

    def subtitle(self, track: TrackSummary) -> str:
        """When and how long, in words."""
        when = ""
        if self._index is not None:
            seconds = self._index.seconds(track.first_pts)
            when = format_time(seconds, decimals=1, hours=False)
        parts = [when, self.tr("%Ln frame(s)", "", track.frames)]
        if self.grouped(track):
            parts.insert(0, self.number(track))
        if track.track > 0:
            parts.append(sure_words(track.score))
        return "  ·  ".join(parts)

    def state(self, track: TrackSummary) -> str:
        """The state of a track in a word or two."""
        if track.status is Status.REJECTED:
            return self.tr("rejected")
        if track.rejected:
            return self.tr("rejected in {0}").format(in_digits(track.rejected))
        if track.ghost:
            return self.tr("not sure enough")
        return self.tr("accepted") if track.status is Status.ACCEPTED else ""

    def _exchange(self, changed: dict[FaceRef, TrackSummary]) -> bool:
        """Take over tracks that stay where they are; False if some would no longer be listed."""
        rows = {ref: self.row_of(ref) for ref in changed}
        if any(self._filter.holds(new) != (rows[ref] is not None) for ref, new in changed.items()):
            return False
        for ref, new in changed.items():
            place = self._all.row_of(ref)
            if place is not None:
                self._all.exchange(place, new)
        for ref, row in rows.items():
            if row is not None:
                self._rows.exchange(row, changed[ref])
                self.touched.emit(row)
        return True

    def _splice(self, gone: Sequence[TrackSummary], came: Sequence[TrackSummary]) -> None:
        """Take tracks out and put others in, each where it belongs; the others stay."""
        new = {in_time(track): track for track in came if self._filter.holds(track)}
        for track in gone:
            self._all.remove(self._all.place_of(track))
            if not self._filter.holds(track):
                continue
            row, other = self._rows.place_of(track), new.pop(in_time(track), None)
            if other is not None:
                self._rows.exchange(row, other)
                self.touched.emit(row)
            else:
                self._rows.remove(row)
                self.removeRows(row, 1)
        for track in came:
            self._all.insert(self._all.place_of(track), track)
        for track in new.values():
            row = self._rows.place_of(track)
            self._rows.insert(row, track)
            self.insertRows(row, 1)

    def _count_again(self, gone: Sequence[TrackSummary], came: Sequence[TrackSummary]) -> None:
        """Count the tracks that came, less those that went."""
        for chosen in self._counts:
            more = sum(map(chosen.holds, came)) - sum(map(chosen.holds, gone))
            self._counts[chosen] += more

    def _apply(self) -> None:
        rows = TrackRows([track for track in self._all if self._filter.holds(track)])
        same = len(rows) == len(self._rows) and all(
            new.ref == old.ref for new, old in zip(rows, self._rows, strict=True)
        )
        self._rows = rows
        if not same:
            self.count_anew(len(rows))
        elif len(rows):
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))


def _in_time_alone(*several: Sequence[TrackSummary]) -> bool:
    """Whether tracks stand in the order of time, none beside others of its person."""
    return all(track.group is None for tracks in several for track in tracks)


def _by_person(tracks: Sequence[TrackSummary]) -> list[TrackSummary]:
    """By first frame, but a person's tracks directly after their earliest one."""
    ordered = sorted(tracks, key=in_time)
    if all(track.group is None for track in ordered):
        return ordered
    place: dict[int, int] = {}
    for at, track in enumerate(ordered):
        if track.group is not None:
            place.setdefault(track.group, at)
    keys = {
        track.ref: place.get(track.group, at) if track.group is not None else at
        for at, track in enumerate(ordered)
    }
    return sorted(ordered, key=lambda track: keys[track.ref])
