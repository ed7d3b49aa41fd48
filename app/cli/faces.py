"""The faces of a medium as the JSON lines that scripts read. A stable contract."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.core.geometry import clip
from app.core.model import Face, MediaInfo
from app.core.timebase import FrameIndex
from app.review.session import ReviewSession


def frame_records(
    path: Path, info: MediaInfo, index: FrameIndex, *, review: ReviewSession
) -> Iterator[dict[str, Any]]:
    """One record a frame in time order, also for frames without faces.

    ``pts`` is the time stamp in seconds on the medium's own clock; faces are those that an
    export would cover: at or above the threshold, or added by a person, and not rejected.
    """
    for pts in index.pts.tolist():
        faces = [face for face in review.faces_at(pts) if face.covered]
        yield {
            "file": str(path),
            "pts": float(pts * index.time_base),
            "width": info.width,
            "height": info.height,
            "faces": [face_record(face, info) for face in faces],
        }


def face_record(face: Face, info: MediaInfo) -> dict[str, Any]:
    """A face in displayed source pixels; the box is cut at the picture's edges."""
    box = clip(face.box, info.width, info.height)
    points = None if face.landmarks is None else face.landmarks.points.tolist()
    return {
        "box": [_pixels(value) for value in (box.x1, box.y1, box.x2, box.y2)],
        "score": round(float(face.score), 4),
        "provenance": face.provenance.word,
        "track": face.track,
        "landmarks": None if points is None else [[_pixels(x), _pixels(y)] for x, y in points],
    }


def _pixels(value: float) -> float:
    # A hundredth of a pixel is finer than any detector is sure of.
    return round(float(value), 2)
