"""A run's faces, after all that people decided about them."""

from __future__ import annotations

import numpy as np

from app.core.arrays import NO_TRACK
from app.core.beside import Remembered
from app.core.blend import Blends
from app.core.decided_rows import DecidedRows
from app.core.decisions import (
    EditFace,
    FaceRef,
    RefKind,
)
from app.core.geometry import follow
from app.core.keyframes import ACCEPTED, STATUS
from app.core.model import Box, Face, IntArray, Landmarks, Provenance
from app.core.reach import moved_along, reaches
from app.core.steady import steadied


class RunRows(DecidedRows):
    """Rows of one run as faces. Decisions about other runs never touch them."""

    def index(self) -> None:
        super().index()
        self._surroundings = Remembered(self.table, reaches, steadied)

    @property
    def moved(self) -> IntArray:
        """(m,) rows whose box a person corrected, in that frame or near it, sorted."""
        return np.flatnonzero(self._moved)

    def visible_at(self, pts: int, frames: IntArray) -> list[Face]:
        """All faces of one frame: covered, rejected and ghosts.

        Args:
            pts: The frame.
            frames: PTS of all frames, sorted: those beside say how far a face reaches.
        """
        rows = self.table.rows_at(pts)
        return [
            self.face(row, frames)
            for row in range(rows.start, rows.stop)
            if not self.touched_only or self.covered[row]
        ]

    def face(self, row: int, frames: IntArray | None = None) -> Face:
        """One row as a face, after all decisions.

        Args:
            frames: See :meth:`visible_at`; None where nothing is to be covered.
        """
        table = self.table
        found, marks = table.box(row), table.landmarks_of(row)
        pts, track, number = (int(c[row]) for c in (table.pts, table.tracks, table.ids))
        who, box, reach = Provenance(int(table.provenance[row])), found, None
        if frames is not None and self.covered[row] and not self.edited[row]:
            reach, marks = self._steadied(row, frames, marks)
        if self.edited[row]:
            edit = self._edits[int(self.edited[row])]
            marks = edit.landmarks or follow(marks, found, edit.box)
            box, who = edit.box, Provenance.PERSON
        elif self._moved[row] and track != NO_TRACK:
            box = self._blends_of(track).at(pts, found)
            marks = follow(marks, found, box)
            reach = moved_along(reach, found, box) if reach else None
        code = int(self.decided(slice(row, row + 1))[0])
        name = self.identities.name(FaceRef.track(track, self.run), pts) if track else None
        return Face(
            pts,
            box,
            float(table.scores[row]),
            who,
            STATUS[code],
            marks,
            track=None if name is None else name.number,
            detection=number or None,
            ghost=code != ACCEPTED and bool(self._best[row] < self.threshold),
            run=self.run if name is None else name.run,
            look=self._looks.get(int(self.looks[row])),
            reach=reach,
        )

    def _steadied(
        self, row: int, frames: IntArray, marks: Landmarks | None
    ) -> tuple[Box | None, Landmarks | None]:
        """What the cover of a row is grown from, if more than its box, and its landmarks."""
        sides, points = self._surroundings.of(row, frames)
        reach = None if np.isnan(sides[0]) else Box(*sides.tolist())
        return reach, None if marks is None else Landmarks(points, marks.scheme)

    def _blends_of(self, track: int) -> Blends:
        """The corrections of a track of the run that fade over its rows."""
        if track not in self._blends:
            blends = Blends()
            for stored in self._events.get(track, ()):
                event = stored.event
                if not isinstance(event, EditFace) or event.first is None or event.last is None:
                    continue
                for row in self.key_rows(event, stored.seq).tolist():
                    if self.table.tracks[row] == track:
                        first, last = self._part_around(track, event, stored.seq)
                        span = max(first, event.first), min(last, event.last)
                        blends.add(event.pts, event.box, base=self.table.box(row), span=span)
            self._blends[track] = blends
        return self._blends[track]

    def _part_around(self, track: int, event: EditFace, seq: int) -> tuple[int, int]:
        """The part of a track that had the name of the corrected face: it fades no further."""
        detection = event.ref.kind is RefKind.DETECTION
        name = self.name_of(event.ref.number, seq) if detection else event.ref
        names = [] if name is None else [name]
        parts = self.identities.ranges(FaceRef.track(track, self.run), names, seq)
        around = [part for part in parts if part[0] <= event.pts <= part[1]]
        return around[0] if around else (event.pts, event.pts)
