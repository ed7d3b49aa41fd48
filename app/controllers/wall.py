"""The wall: all tracks of the study as cells of crops over time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject

from app.controllers.review import Verdict
from app.controllers.study_reviews import Command, Reviewed, StudyReviews
from app.controllers.track_filter import TrackFilter
from app.controllers.wall_cells import WallCells
from app.core.changes import Changes
from app.core.model import Face, Status
from app.core.refs import FaceRef, Scope
from app.core.same_tracks import same_at_ends
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary
from app.review.session import ReviewSession

CROPS = 4
"""Crops in a cell, spread over the track's time."""
_KEPT = 4000


class WallOrder(StrEnum):
    """What the cells are sorted by."""

    RISK = "risk"
    SCORE = "score"
    SIZE = "size"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Cell:
    """A track on the wall.

    Attributes:
        place: Of its medium in the study.
        number: What the track is called by.
        seconds: Where in its medium it begins.
    """

    medium_id: int
    place: int
    track: TrackSummary
    number: str
    seconds: float

    @property
    def key(self) -> tuple[int, FaceRef]:
        """Names it among all tracks of the study."""
        return self.medium_id, self.track.ref


def doubt(track: TrackSummary) -> float:
    """How much a track deserves a look, from what its summary alone tells, between 0 and 1."""
    value = track.score if track.status is Status.REJECTED or track.ghost else 1 - track.score
    if track.status is Status.ACCEPTED:
        value /= 4
    return min(1.0, max(0.0, value) * (0.7 + 0.3 / max(1, track.frames)))


class Wall(WallCells[Cell]):
    """Which tracks are on the wall, in which order, and what is decided on them."""

    def __init__(self, reviews: StudyReviews, parent: QObject) -> None:
        super().__init__(reviews, parent)
        self._order, self._filter = WallOrder.RISK, TrackFilter.FACES
        self._faces: dict[tuple[int, FaceRef], list[Face]] = {}
        self._listed: dict[int, list[TrackSummary]] = {}
        self._rows: dict[tuple[int, FaceRef], int] | None = None

    @property
    def order(self) -> WallOrder:
        return self._order

    @property
    def chosen(self) -> TrackFilter:
        """Which tracks are shown."""
        return self._filter

    def set_order(self, order: WallOrder) -> None:
        """Sort by something."""
        self._order = order
        self.arrange()

    def set_filter(self, chosen: TrackFilter) -> None:
        """Show these tracks only."""
        self._filter = chosen
        self.arrange()

    def _made(self) -> list[Cell]:
        found: list[Cell] = []
        for place, reviewed in enumerate(self._reviews.all()):
            if self.shows(reviewed.medium_id):
                found += self._cells_of(reviewed.medium_id, place)
        return self._sorted(found)

    def faces(self, cell: Cell) -> list[Face]:
        """The faces whose crops a cell shows, from its first frame to its last."""
        found = self._faces.get(cell.key)
        if found is None:
            reviewed = self._reviews.reviewed(cell.medium_id)
            found = [] if reviewed is None else reviewed.session.samples(cell.track.ref, CROPS)
            if len(self._faces) >= _KEPT:
                self._faces.pop(next(iter(self._faces)))
            self._faces[cell.key] = found
        return found

    def decide(self, cells: Sequence[Cell], verdict: Verdict) -> bool:
        """Accept or reject whole tracks, of several media at once too: one gesture."""
        commands: list[tuple[int, Command]] = []
        for medium_id in dict.fromkeys(cell.medium_id for cell in cells):
            own = [cell.track for cell in cells if cell.medium_id == medium_id]
            commands.append((medium_id, partial(_decide, tracks=own, verdict=verdict)))
        return self._reviews.do(commands)

    def comment(self, cells: Sequence[Cell], text: str) -> bool:
        """Pin a remark to tracks, at the frame that shows each well."""
        return self._reviews.do(
            [(cell.medium_id, partial(_comment, track=cell.track, text=text)) for cell in cells]
        )

    def _cells_of(self, medium_id: int, place: int) -> Iterable[Cell]:
        reviewed = self._reviews.reviewed(medium_id)
        if reviewed is None:
            return
        session, index = reviewed.session, reviewed.index
        self._listed[medium_id] = session.tracks()
        for track in self._listed[medium_id]:
            if self._filter.holds(track):
                number = session.state.numbers.of(track.ref)
                yield Cell(medium_id, place, track, number, index.seconds(track.first_pts))

    def _sorted(self, cells: list[Cell]) -> list[Cell]:
        def in_time(cell: Cell) -> tuple[int, float]:
            return cell.place, cell.seconds

        if self._order is WallOrder.RISK:
            risks = self._risks({cell.medium_id for cell in cells})
            return sorted(
                cells, key=lambda c: (-risks.get(c.key, 0.0), -doubt(c.track), *in_time(c))
            )
        if self._order is WallOrder.SCORE:
            return sorted(cells, key=lambda c: (c.track.score, *in_time(c)))
        if self._order is WallOrder.SIZE:
            return sorted(cells, key=lambda c: (c.track.width, *in_time(c)))
        return sorted(cells, key=in_time)

    def _risks(self, media: Iterable[int]) -> dict[tuple[int, FaceRef], float]:
        """The greatest risk of a concern that is open about each track."""
        found: dict[tuple[int, FaceRef], float] = {}
        for medium_id in media:
            reviewed = self._reviews.reviewed(medium_id)
            risks = {} if reviewed is None else reviewed.concerns.risks()
            found |= {(medium_id, ref): risk for ref, risk in risks.items()}
        return found

    def _put(self, cells: list[Cell]) -> None:
        self._faces.clear()
        self._rows = None
        super()._put(cells)

    def _concerns(self, changes: Changes) -> bool:
        return changes.tracks

    def _follow(self, medium_id: int) -> bool:
        """Take changed tracks over in their places; whether nothing had to be sorted anew."""
        reviewed = self._reviews.reviewed(medium_id)
        if reviewed is None:
            return False
        session, index = reviewed.session, reviewed.index
        tracks, before = session.tracks(), self._listed.get(medium_id, [])
        self._listed[medium_id] = tracks
        head, tail = same_at_ends(before, tracks)
        came = tracks[head : len(tracks) - tail]
        if [t.ref for t in before[head : len(before) - tail]] == [t.ref for t in came]:
            rows = [self._row_of(medium_id, track) for track in came]
            new = (t for t, row in zip(came, rows, strict=True) if row is None)
            if not any(map(self._filter.holds, new)):
                for track, row in zip(came, rows, strict=True):
                    if row is not None:
                        self._renew(row, track, index)
                return True
        return self._follow_all(medium_id, reviewed)

    def _row_of(self, medium_id: int, track: TrackSummary) -> int | None:
        """The row of a track; None where it is not on the wall."""
        if self._rows is None:
            self._rows = {cell.key: row for row, cell in enumerate(self._cells)}
        return self._rows.get((medium_id, track.ref))

    def _renew(self, row: int, track: TrackSummary, index: FrameIndex) -> None:
        cell = self._cells[row]
        if track is not cell.track and track != cell.track:
            self._faces.pop(cell.key, None)
            seconds = index.seconds(track.first_pts)
            self._exchange(row, replace(cell, track=track, seconds=seconds))

    def _follow_all(self, medium_id: int, reviewed: Reviewed) -> bool:
        """Take over tracks of which some came or went."""
        session = reviewed.session
        now = {track.ref: track for track in session.tracks()}
        known: set[FaceRef] = set()
        gone = False
        for row, cell in enumerate(self._cells):
            if cell.medium_id != medium_id:
                continue
            ref = cell.track.ref
            known.add(ref)
            track = now.get(ref)
            if track is None:
                gone = True
            else:
                self._renew(row, track, reviewed.index)
        new = [t for ref, t in now.items() if ref not in known and self._filter.holds(t)]
        if not gone and not new:
            return True
        places = {cell.medium_id: cell.place for cell in self._cells}
        kept = [c for c in self._cells if c.medium_id != medium_id or c.track.ref in now]
        added = [
            Cell(
                medium_id,
                places.get(medium_id, 0),
                track,
                session.state.numbers.of(track.ref),
                reviewed.index.seconds(track.first_pts),
            )
            for track in new
        ]
        self._put([*kept, *self._sorted(added)])
        return True


def _decide(session: ReviewSession, *, tracks: Sequence[TrackSummary], verdict: Verdict) -> Changes:
    refs = tuple(track.ref for track in tracks)
    scope = Scope.track() if len(refs) == 1 else Scope.several(refs)
    command = session.accept if verdict is Verdict.ACCEPT else session.reject
    return command(refs[0], scope, tracks[0].sample_pts)


def _comment(session: ReviewSession, *, track: TrackSummary, text: str) -> Changes:
    face = session.state.face(track.ref, track.sample_pts)
    box = None if face is None else face.box
    return session.comment(track.sample_pts, text, ref=track.ref, box=box)
