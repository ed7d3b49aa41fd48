"""Pictures of an exported file for a wall: covered faces cut out, and whole frames."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from app.core.errors import MediaError
from app.core.fold import ReviewState
from app.core.model import Box, Image
from app.core.task import CancelToken
from app.core.tracks import TrackSummary
from app.review.snapshot import RegionPlan
from app.store.study import Study
from app.video import FrameReader, open_medium

MOST_FACES, MOST_FRAMES = 500, 60
SIDE: Final = 104
"""Longer side of a picture on the wall, pixels."""
_AROUND: Final = 0.6
"""Sides of a face's box that are shown around it."""


@dataclass(frozen=True, slots=True, eq=False)
class WallPicture:
    """One picture of an export.

    Attributes:
        seconds: Since its first frame.
        image: BGR, at most ``SIDE`` pixels wide and high.
        track: The face that was cut out; None for a whole frame.
        faces: How many covered faces there are; no more than ``MOST_FACES`` are shown.
    """

    seconds: float
    image: Image
    track: int | None = None
    faces: int = 0


def wall_of(
    study: Study,
    medium_id: int,
    export: Path,
    *,
    token: CancelToken,
    found: Callable[[WallPicture], None],
) -> None:
    """Cut every covered track out of the export once, and show frames spread over it.

    Where there are more than ``MOST_FACES``, the largest are shown, which tell most. Nothing
    is decoded but the exported file: no clear face comes to the wall.

    Args:
        found: Gets them one by one, faces first, by time.

    Raises:
        MediaError: The export cannot be read.
        Cancelled: As asked.
    """
    record = study.exports(medium_id)[-1]
    source = study.load_index(medium_id)
    if source is None:
        return
    plan = RegionPlan.of(study, medium_id, up_to=record.last_seq)
    tracks = [track for track in plan.state.tracks() if not track.ghost and track.covered]
    largest = sorted(tracks, key=lambda track: -track.width)[:MOST_FACES]
    samples = ((_sample(plan.state, track), track.ref) for track in largest)
    wanted = sorted(samples, key=lambda one: one[0])
    with FrameReader(*open_medium(export)) as reader:
        index = reader.index

        def shown(place: int) -> tuple[float, Image] | None:
            token.checkpoint()
            try:
                picture = reader.read_at(index.at(min(place, len(index) - 1)))
            except MediaError:
                return None
            return index.seconds(picture.pts), picture.image

        for pts, ref in wanted:
            face = plan.state.face(ref, pts)
            seen = shown(source.position(pts)) if face is not None and face.covered else None
            if face is not None and seen is not None:
                cut = _cut(seen[1], face.box)
                found(WallPicture(seen[0], cut, face.track, faces=len(tracks)))
        count = min(MOST_FRAMES, len(index))
        for place in np.linspace(0, len(index) - 1, count).round().astype(int).tolist():
            seen = shown(place)
            if seen is not None:
                found(WallPicture(seen[0], _fitted(seen[1]), faces=len(tracks)))


def _sample(state: ReviewState, track: TrackSummary) -> int:
    """PTS of a frame in which a track is covered: that which shows it best, else the first."""
    frames: list[int] = state.frames_of(track.ref).tolist()
    for pts in (track.sample_pts, *frames):
        face = state.face(track.ref, pts)
        if face is not None and face.covered:
            return pts
    return track.sample_pts


def _cut(image: Image, box: Box) -> Image:
    reach = _AROUND * max(box.width, box.height)
    x1, y1 = max(0, int(box.x1 - reach)), max(0, int(box.y1 - reach))
    piece = image[y1 : max(y1 + 1, int(box.y2 + reach)), x1 : max(x1 + 1, int(box.x2 + reach))]
    return _fitted(piece if piece.size else image)


def _fitted(image: Image) -> Image:
    scale = SIDE / max(image.shape[:2])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
