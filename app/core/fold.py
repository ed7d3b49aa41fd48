"""Events become a review state: what is where, and what people decided about it.

The state is a pure function of the rows and of the log. Applying one event touches only
what the event is about, so that it takes milliseconds whatever the size of the medium; splitting
and swapping tracks, which changes what later events speak of, looks at the whole log again.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Mapping

from app.core.areas import Areas
from app.core.arrays import FaceTable
from app.core.changes import Changes as Changes
from app.core.changes import extent
from app.core.decisions import (
    Aside,
    FaceRef,
    GroupTracks,
    Redo,
    SetRange,
    SetRedaction,
    SetSizes,
    SetThreshold,
    SplitTrack,
    StoredEvent,
    SwapTracks,
    Undo,
    Zone,
    ZoneKind,
)
from app.core.layers import Layers
from app.core.model import Face, IntArray
from app.core.numbers import TrackNumbers
from app.core.settings import RedactionSettings
from app.core.spans import Spans
from app.core.summaries import Summaries
from app.core.tracks import Groups, TrackSummary, grouping
from app.core.undo import Gestures


class ReviewState:
    """Faces of a medium after all decisions.

    Args:
        table: Rows of the active run.
        run: Its id, None when there is no run yet.
        threshold: Working threshold until a person moves it.
        track_scores: What a second look made of some tracks, by number.
        frames: PTS of the medium's frames, sorted; None while they are not known.
        older: Gives the rows of a run that another has replaced. What a person accepted or
            corrected there stays covered; without ``older`` it would be lost.
        looked: Spans in which the run looked for faces; None for the whole medium.

    Attributes:
        areas: Zones, range and sizes.
    """

    def __init__(
        self,
        table: FaceTable | None = None,
        *,
        run: int | None = None,
        threshold: float = 0.5,
        track_scores: Mapping[int, float] | None = None,
        frames: IntArray | None = None,
        older: Callable[[int], FaceTable] | None = None,
        looked: Spans | None = None,
    ) -> None:
        self.run = run
        self.gestures = Gestures()
        self.numbers = TrackNumbers(run)
        self.areas = Areas(looked)
        self._own_threshold = threshold
        self._layers = Layers(
            table if table is not None else FaceTable.empty(),
            run=run,
            threshold=threshold,
            track_scores=track_scores,
            frames=frames,
            older=older,
            active=self.gestures.active,
        )
        self._groups = Groups()
        self._thresholds: list[tuple[int, float]] = []
        self._redactions: list[tuple[int, SetRedaction]] = []
        self._summaries = Summaries(self._layers, self._groups)

    # Queries

    @property
    def threshold(self) -> float:
        """Working threshold of the active run."""
        return self._thresholds[-1][1] if self._thresholds else self._own_threshold

    @property
    def redaction(self) -> RedactionSettings:
        return self._redactions[-1][1].settings if self._redactions else RedactionSettings()

    @property
    def layers(self) -> Layers:
        """The columns behind the faces, to be read only."""
        return self._layers

    def faces_at(self, pts: int) -> list[Face]:
        """All faces of one frame: covered ones, rejected ones and ghosts."""
        return self._layers.faces_at(pts)

    def face(self, ref: FaceRef, pts: int) -> Face | None:
        """The face that a reference names in one frame."""
        for face in self.faces_at(pts):
            by_id = (ref.kind, ref.number, ref.run) == ("detection", face.detection, face.run)
            if by_id or (face.track is not None and FaceRef.of(face) == ref):
                return face
        return None

    def tracks(self) -> list[TrackSummary]:
        """All tracks: the run's, those kept from earlier runs, the person's."""
        return self._summaries.all()

    def track(self, ref: FaceRef) -> TrackSummary | None:
        """A track by name; None if there is none of that name."""
        return self._summaries.of(ref)

    def counts(self) -> tuple[IntArray, IntArray]:
        """PTS of all frames, and how many faces are covered in each."""
        return self._layers.frames.frames, self._layers.frames.counts.copy()

    def totals(self) -> tuple[tuple[int, int, int], int, int]:
        """Faces over all frames: covered by provenance, rejected, ghosts."""
        return self._layers.totals()

    def frames_of(self, ref: FaceRef) -> IntArray:
        """PTS of the frames in which a track has a face, sorted."""
        return self._layers.frames_of(ref)

    def members(self, ref: FaceRef) -> tuple[FaceRef, ...]:
        """All tracks of the person that a track belongs to, itself included."""
        return self._groups.members(ref)

    # Changes

    def apply_all(self, events: Iterable[StoredEvent]) -> Changes:
        """Apply events in the order of the log."""
        changes = Changes()
        for stored in events:
            changes |= self.apply(stored)
        return changes

    def apply(self, stored: StoredEvent) -> Changes:
        """Take one more event of the log into account."""
        event = stored.event
        if isinstance(event, Undo):
            target = self.gestures.undo(event, stored.person)
            changes = self._toggle(target, on=False) if target is not None else Changes()
        elif isinstance(event, Redo):
            target = self.gestures.redo(event)
            changes = self._toggle(target, on=True) if target is not None else Changes()
        else:
            self.gestures.add(stored)
            self.numbers.note(stored)
            changes = self._toggle(stored, on=True)
        return changes | Changes(history=True)

    def add_rows(self, new: FaceTable) -> Changes:
        """Take in detections that the active run has stored since."""
        if len(new) == 0:
            return Changes()
        self._layers.add_rows(new)
        self._summaries.forget()
        return Changes(frames=(int(new.pts[0]), int(new.pts[-1])))

    def _toggle(self, stored: StoredEvent, *, on: bool) -> Changes:
        """Let a gesture count, or count no longer."""
        event = stored.event
        if grouping(stored) is not None:
            people = self._groups.touched(stored)
            (self._groups.put if on else self._groups.take)(stored)
            self._summaries.renew(people=people | self._groups.touched(stored))
        match event:
            case SetThreshold():
                return self._toggle_threshold(stored.seq, event, on=on)
            case SetRedaction():
                if on:
                    insort(self._redactions, (stored.seq, event), key=lambda pair: pair[0])
                else:
                    self._redactions = [p for p in self._redactions if p[0] != stored.seq]
                return Changes(settings=True)
            case GroupTracks():
                return Changes(tracks=True, ref=event.tracks[0])
            case Aside():
                return Changes()
            case SplitTrack() | SwapTracks():
                changes, differing = self._layers.rename(stored, on=on)
                self._summaries.renew(tracks=differing.tolist())
                return changes
            case Zone() | SetRange() | SetSizes():
                return self._toggle_area(stored, on=on)
        return self._decide(stored, on=on)

    def _decide(self, stored: StoredEvent, *, on: bool) -> Changes:
        self._summaries.renew(tracks=self._layers.touched(stored).tolist())
        return self._layers.decide(stored, on=on)

    def _toggle_threshold(self, seq: int, event: SetThreshold, *, on: bool) -> Changes:
        if event.run != self.run:
            return Changes(settings=True)
        if on:
            insort(self._thresholds, (seq, event.value))
        else:
            self._thresholds = [pair for pair in self._thresholds if pair[0] != seq]
        self._layers.set_threshold(self.threshold)
        self._summaries.forget()
        span = extent(self._layers.rows.table.pts)
        return Changes(frames=span, tracks=True, settings=True)

    def _toggle_area(self, stored: StoredEvent, *, on: bool) -> Changes:
        event = stored.event
        (self.areas.put if on else self.areas.take)(stored)
        if isinstance(event, Zone):
            changes = Changes((event.first, event.last), settings=True)
            if event.zone is ZoneKind.IGNORE:
                differing = self._layers.exclude(self.areas.exclusions, (event.first, event.last))
                self._summaries.renew(tracks=differing.tolist())
                changes |= Changes(tracks=True)
            return self._decide(stored, on=on) | changes if event.tracks else changes
        if isinstance(event, SetSizes):
            differing = self._layers.exclude(self.areas.exclusions)
            self._summaries.renew(tracks=differing.tolist())
        return Changes(extent(self._layers.frames.frames), tracks=True, settings=True)


def fold(state: ReviewState, events: Iterable[StoredEvent]) -> ReviewState:
    """The state after the events; the given state is the one that is changed."""
    state.apply_all(events)
    return state
