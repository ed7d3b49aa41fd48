"""Commands on places, spans and sizes, and what is found again and again at one place."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.core.changes import Changes
from app.core.decisions import FaceRef, Scope, SetRange, SetSizes, Zone, ZoneKind
from app.core.errors import UsageError
from app.core.geometry import iou_matrix
from app.core.model import Box, IntArray
from app.core.rows import RunRows
from app.core.said import say
from app.core.spans import merged
from app.review.commands.base import Commands, drawn

_SAME_PLACE = 0.4
"""IoU of the best boxes of two tracks that may be of the same thing."""
_STILL = 0.35
"""A thing that stands still moves by less than this share of its width."""


class AreaCommands(Commands):
    """Are about parts of the picture and of the time."""

    def zone(
        self,
        kind: ZoneKind,
        first: int,
        last: int,
        *,
        box: Box | None = None,
        reason: str = "",
        tracks: Sequence[FaceRef] = (),
    ) -> Changes:
        """Let something else hold in an area, for a span.

        Args:
            kind: Always covered, never holding a face, or shining through what is covered.
            first, last: PTS, inclusive.
            box: Displayed source pixels; None for the whole picture, or for ``tracks``.
            reason: Why; needed where a zone uncovers.
            tracks: People who are left visible on purpose, for a zone that reveals.
        """
        if first > last:
            raise UsageError(say("a zone begins before it ends"))
        if kind is not ZoneKind.COVER and not reason.strip():
            raise UsageError(say("a zone that uncovers needs a reason"))
        self.check_tracks(*tracks)
        place = None if box is None else drawn(box)
        try:
            event = Zone(first, last, kind, place, reason.strip(), tuple(tracks))
        except ValueError as error:
            raise UsageError(str(error)) from error
        return self.do(event)

    def cover_everything(self) -> Changes:
        """Cover the whole picture in all frames; people and places can be revealed then."""
        frames = self.frames
        if not len(frames):
            raise UsageError(say("the frames of this video are not known yet"))
        return self.zone(ZoneKind.COVER, int(frames[0]), int(frames[-1]))

    def set_range(self, spans: Sequence[tuple[int, int]]) -> Changes:
        """Work on these spans only; all else is covered whole. None for the whole medium."""
        if any(first > last for first, last in spans):
            raise UsageError(say("a range begins before it ends"))
        return self.do(SetRange(merged(spans)))

    def set_sizes(self, smallest: float | None, largest: float | None) -> Changes:
        """What is smaller or larger is no face unless a person says so; None for no limit."""
        try:
            event = SetSizes(smallest, largest)
        except ValueError as error:
            raise UsageError(str(error)) from error
        return self.do(event)

    def alike(self, ref: FaceRef) -> Scope:
        """All tracks that were found at the same place as one that stands still.

        Raises:
            UsageError: The face moves, or is no track of a run: there is no such place.
        """
        layers = self.state.layers
        rows = next((one for one in layers.all_rows() if one.run == ref.run), None)
        own = None if rows is None else rows.rows_named(ref)
        if rows is None or own is None or not len(own):
            raise UsageError(say("only a track that was found by a detector has others like it"))
        if not _still(rows, own):
            raise UsageError(say("this face moves: nothing else is found at its place"))
        best = np.median(rows.table.boxes[own], axis=0)[None].astype(np.float32)
        overlap = iou_matrix(best, rows.table.boxes[rows.samples])[0]
        near = rows.tracks[overlap >= _SAME_PLACE].tolist()
        names = [
            layers.identities.name(FaceRef.track(number, rows.run), int(rows.table.pts[at[0]]))
            for number in near
            if len(at := rows.rows_of_track(number)) and _still(rows, at, among=best[0])
        ]
        return Scope.alike(tuple(dict.fromkeys([ref, *names])))


def _still(rows: RunRows, own: IntArray, *, among: np.ndarray | None = None) -> bool:
    """Whether the boxes of rows lie at one place, or at a given one."""
    boxes = rows.table.boxes[own]
    middle = np.median(boxes, axis=0) if among is None else among
    width = max(float(middle[2] - middle[0]), 1.0)
    centers = (boxes[:, :2] + boxes[:, 2:]) / 2
    place = (middle[:2] + middle[2:]) / 2
    away = np.abs(centers - place).max(axis=1)
    return bool(np.quantile(away, 0.95) <= _STILL * width)
