"""The tracks of a medium as a Qt model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.controllers.language import number as in_digits
from app.controllers.track_filter import TrackFilter as TrackFilter
from app.core.model import Status
from app.core.names import printable
from app.core.refs import FaceRef
from app.core.same_tracks import changed_among, same_at_ends
from app.core.timebase import FrameIndex, format_time
from app.core.tracks import TrackSummary, grouped_in
from app.widgets.parts.words import sure_words

TRACK_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role of the :class:`TrackSummary` itself."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TracksModel(QAbstractListModel):
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
        self._places: dict[FaceRef, int] | None = None
        self._order: dict[FaceRef, int] | None = None
        self._all: list[TrackSummary] = []
        self._rows: list[TrackSummary] = []
        self._filter = TrackFilter.FACES
        self._index: FrameIndex | None = None
        self._grouped: frozenset[FaceRef] = frozenset()
        self._number_of: Callable[[FaceRef], str] = lambda ref: str(ref.number)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
        changed = changed_among(self._given, tracks) if index is self._index else None
        self._count_again(tracks)
        self._given = list(tracks)
        self._index = index
        if changed is None:
            self._all, self._order = _by_person(tracks), None
            self._grouped = grouped_in(self._all)
            self._apply()
        elif changed:
            self._exchange(changed)

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
        if self._places is None:
            self._places = {track.ref: row for row, track in enumerate(self._rows)}
        return self._places.get(ref)

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

    def _exchange(self, changed: dict[FaceRef, TrackSummary]) -> None:
        """Take over tracks that are where they were, with something decided on them."""
        if self._order is None:
            self._order = {track.ref: place for place, track in enumerate(self._all)}
        for ref, new in changed.items():
            self._all[self._order[ref]] = new
        rows = {ref: self.row_of(ref) for ref in changed}
        if any(self._filter.holds(new) != (rows[ref] is not None) for ref, new in changed.items()):
            self._apply()
            return
        for ref, row in rows.items():
            if row is not None:
                self._rows[row] = changed[ref]
                self.touched.emit(row)

    def _count_again(self, tracks: Sequence[TrackSummary]) -> None:
        """Count the tracks that came, less those that went."""
        head, tail = same_at_ends(self._given, tracks)
        gone = self._given[head : len(self._given) - tail]
        came = tracks[head : len(tracks) - tail]
        for chosen in self._counts:
            more = sum(map(chosen.holds, came)) - sum(map(chosen.holds, gone))
            self._counts[chosen] += more

    def _apply(self) -> None:
        self._places = None
        rows = [track for track in self._all if self._filter.holds(track)]
        if [t.ref for t in rows] == [t.ref for t in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _by_person(tracks: Sequence[TrackSummary]) -> list[TrackSummary]:
    """By first frame, but a person's tracks directly after their earliest one."""
    ordered = sorted(tracks, key=lambda track: (track.first_pts, track.track, track.ref.run or 0))
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
