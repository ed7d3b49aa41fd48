"""Faces and spans that another tool knows become decisions of a study, under that tool's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from app.core.decisions import FollowedBox, FollowFace
from app.core.geometry import clip, iou_matrix
from app.core.model import MediaInfo
from app.core.refs import FaceRef
from app.exchange.rows import FaceRow
from app.review.session import ReviewSession

_SAME = 0.5
"""Overlap (intersection over union) from which a box shows a face that is covered already."""
_GAP_SECONDS = 0.5
"""Longer gaps in a track stay gaps; in shorter ones the face is taken to be there."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came in.

    Attributes:
        tracks: New tracks.
        faces: Their faces, over all frames.
        known: Tracks that were left out: all their faces are covered already.
    """

    tracks: tuple[FaceRef, ...]
    faces: int
    known: int


def bring_in(
    session: ReviewSession,
    rows: Sequence[FaceRow],
    *,
    tool: str,
    every: bool = False,
) -> Arrived:
    """Cover faces that another tool found; each track is one decision of the session's person.

    What is there stays as it is: nothing that another tool says uncovers a face.

    Args:
        session: Of the medium, with the tool's name as its person.
        rows: Its faces.
        tool: The tool and its file, as what its tracks are called by.
        every: Bring in also what is covered already.
    """
    info = session.study.medium(session.medium_id).info
    pieces = [piece for track in _tracks(rows) for piece in _pieces(track, info)]
    tracks, faces, known = [], 0, 0
    for piece in pieces:
        if not every and all(_covered(session, row) for row in piece):
            known += 1
            continue
        best = max(piece, key=lambda row: row.score)
        path = tuple(
            FollowedBox(row.pts, row.box, row.score) for row in piece if row.pts != best.pts
        )
        event = FollowFace(best.pts, best.box, path, landmarks=best.landmarks, tool=tool)
        changes = session.follow(event)
        assert changes.ref is not None
        tracks.append(changes.ref)
        faces += len(piece)
    return Arrived(tuple(tracks), faces, known)


def _tracks(rows: Sequence[FaceRow]) -> Iterator[list[FaceRow]]:
    """Rows of each track, one a frame, by frame; a row without a track stands for itself."""
    order = sorted(rows, key=lambda row: (row.track, row.position, -row.score))
    for track, own in groupby(order, lambda row: row.track):
        if track:
            yield [next(same) for _, same in groupby(own, lambda row: row.position)]
        else:
            yield from ([row] for row in own)


def _pieces(track: list[FaceRow], info: MediaInfo) -> Iterator[list[FaceRow]]:
    """A track cut at its long gaps, without what lies outside of the picture."""
    longest = _GAP_SECONDS / float(info.time_base)
    piece: list[FaceRow] = []
    for row in track:
        inside = clip(row.box, info.width, info.height)
        if inside.width <= 0 or inside.height <= 0:
            continue
        if piece and row.pts - piece[-1].pts > longest:
            yield piece
            piece = []
        piece.append(row)
    if piece:
        yield piece


def _covered(session: ReviewSession, row: FaceRow) -> bool:
    there = [face.box.array() for face in session.faces_at(row.pts) if face.covered]
    if not there:
        return False
    return bool(iou_matrix(row.box.array()[None], np.stack(there)).max() >= _SAME)
