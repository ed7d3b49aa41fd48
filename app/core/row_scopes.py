"""Which rows of a run a decision speaks of."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from app.core.arrays import NO_TRACK, FaceTable
from app.core.decisions import (
    Accept,
    EditFace,
    FaceRef,
    RefKind,
    Reject,
    Scope,
    ScopeKind,
    SetLook,
    SetSpan,
    StoredEvent,
    Zone,
)
from app.core.identities import Identities
from app.core.model import IntArray
from app.core.row_index import NO_ROWS, RowIndex


class RowScopes(RowIndex):
    """Finds rows by names of faces as they were when a decision was made.

    Args:
        table, track_scores: See :class:`RowIndex`.
        run: The run's id.
        identities: Which track is called what.
    """

    def __init__(
        self,
        table: FaceTable,
        track_scores: Mapping[int, float] | None,
        *,
        run: int,
        identities: Identities,
    ) -> None:
        super().__init__(table, track_scores)
        self.run = run
        self.identities = identities

    def rows_of(self, stored: StoredEvent) -> IntArray:
        """Rows that a decision is about; none when it is about another run."""
        event, seq = stored.event, stored.seq
        if isinstance(event, EditFace):
            own = self.key_rows(event, seq)
            if event.first is None or event.last is None or len(own) == 0:
                return own
            around = self._in_scope(event.ref, Scope.span(event.first, event.last), 0, seq=seq)
            return np.union1d(own, around)
        if isinstance(event, SetSpan):
            return self._in_scope(event.ref, Scope.track(), 0, seq=seq)
        if isinstance(event, Zone):
            span = Scope.span(event.first, event.last)
            return _joined([self._in_scope(ref, span, 0, seq=seq) for ref in event.tracks])
        if not isinstance(event, Accept | Reject | SetLook):
            return NO_ROWS
        own = self._in_scope(event.ref, event.scope, event.pts, seq=seq)
        others = [self._in_scope(ref, Scope.track(), 0, seq=seq) for ref in event.scope.tracks]
        return _joined([own, *others]) if others else own

    def name_of(self, detection: int, before: int | None = None) -> FaceRef | None:
        """The track to which a detection belongs; None for none."""
        row = self.row_of(detection)
        track = NO_TRACK if row < 0 else int(self.table.tracks[row])
        if track == NO_TRACK:
            return None
        pts = int(self.table.pts[row])
        return self.identities.name(FaceRef.track(track, self.run), pts, before)

    def rows_named(self, ref: FaceRef, before: int | None = None) -> IntArray:
        """Rows of a track by its name, sorted by PTS; as of a decision, or now."""
        found = []
        for base, first, last in self.identities.pieces(ref, before):
            if base.run == self.run:
                rows = self.rows_of_track(base.number)
                found.append(self._within(rows, first, last))
        return found[0] if len(found) == 1 else _joined(found)

    def _within(self, rows: IntArray, first: int, last: int) -> IntArray:
        when = self.table.pts[rows]
        return rows[np.searchsorted(when, first, "left") : np.searchsorted(when, last, "right")]

    def key_rows(self, event: EditFace, seq: int) -> IntArray:
        """The row that a correction places, if it is there."""
        return self._in_scope(event.ref, Scope.frame(), event.pts, seq=seq)

    def _in_scope(self, ref: FaceRef, scope: Scope, pts: int, *, seq: int) -> IntArray:
        if ref.kind is RefKind.DETECTION:
            row = self.row_of(ref.number) if ref.run == self.run else -1
            if row < 0:
                return NO_ROWS
            name = None if scope.kind is ScopeKind.FRAME else self.name_of(ref.number, seq)
            if name is None:
                return np.array([row], np.int64)
            rows = self.rows_named(name, seq)
        else:
            rows = self.rows_named(ref, seq)
        if scope.kind is ScopeKind.FRAME:
            return self._within(rows, pts, pts)
        if scope.first is not None and scope.last is not None:
            return self._within(rows, scope.first, scope.last)
        return rows


def _joined(parts: list[IntArray]) -> IntArray:
    """Rows of several lists, each once, sorted."""
    return np.unique(np.concatenate(parts)) if parts else NO_ROWS
