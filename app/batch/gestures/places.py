"""Faces by what scripts know of them: a track's number, or a frame and a box."""

from __future__ import annotations

import numpy as np

from app.core.errors import UsageError
from app.core.geometry import iou_matrix
from app.core.model import Box, Face
from app.core.refs import FaceRef
from app.review.session import ReviewSession

_SAME = 0.2
"""IoU from which a box means a face."""


def track_of(session: ReviewSession, number: int) -> FaceRef:
    """The track with a number; below 0 one that a person added.

    Raises:
        UsageError: There is none.
    """
    state = session.state
    if number < 0:
        candidates = [FaceRef.track(number)]
    else:
        runs = [rows.run for rows in state.layers.all_rows()] if number else []
        candidates = [FaceRef.track(number, run) for run in runs]
    found = next((ref for ref in candidates if len(state.frames_of(ref))), None)
    if found is None:
        raise UsageError(f"there is no track {number}")
    return found


def face_near(session: ReviewSession, pts: int, box: Box) -> Face:
    """The face of a frame that lies where a box is; ghosts and rejected ones, too.

    Raises:
        UsageError: None does.
    """
    faces = session.faces_at(pts)
    if faces:
        boxes = np.stack([face.box.array() for face in faces])
        overlap = iou_matrix(box.array()[None], boxes)[0]
        best = int(overlap.argmax())
        if overlap[best] >= _SAME:
            return faces[best]
    raise UsageError("there is no face at this place in the frame; add one")


def where_shown(session: ReviewSession, ref: FaceRef) -> int:
    """A frame in which a track has a face: in the middle of it."""
    frames = session.state.frames_of(ref)
    return int(frames[len(frames) // 2])


def there(session: ReviewSession, ref: FaceRef, pts: int) -> None:
    """Make sure that a track has a face in a frame.

    Raises:
        UsageError: It has none there.
    """
    if session.state.face(ref, pts) is None:
        raise UsageError(f"track {ref.number} has no face in this frame")
