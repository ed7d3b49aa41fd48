"""Whether a cover stands still on its face: what changes from frame to frame in a real clip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from app.core import policy
from app.core.errors import DataError
from app.core.geometry import iou_matrix
from app.core.model import Box, Face, FloatArray, Image, Landmarks, Provenance
from app.core.plugins import Detector, LandmarkModel
from app.core.task import CancelToken
from app.evaluate.obfuscation import Treatment
from app.export.cover.paint import preview
from app.inference.landmarks.crops import locate_faces
from app.video import FrameReader, open_medium

_FRAMES: Final = 60
_CHIP: Final = 64
_SAME: Final = 0.4
_SMOOTH: Final = 0.35
"""What a new box counts beside those before, as tracking smooths them."""


@dataclass(frozen=True, slots=True)
class Stability:
    """How much the same place of a face changes between two frames, levels of 255.

    Attributes:
        name: Of the treatment.
        change: Mean over the frames; of the cover, looked at where the face is.
        source_change: The same of the source, looked at in the same way.
        frames: Pairs of frames compared.
    """

    name: str
    change: float
    source_change: float
    frames: int


@dataclass(slots=True)
class _Followed:
    box: FloatArray
    points: FloatArray
    before: dict[str, Any] = field(default_factory=dict)


def measure_stability(
    path: Path,
    detector: Detector,
    model: LandmarkModel,
    *,
    ways: Sequence[Treatment],
    token: CancelToken | None = None,
    frames: int = _FRAMES,
) -> list[Stability]:
    """The clearest face of a clip, followed for a while, under each cover.

    Raises:
        MediaError: The clip cannot be read.
        DataError: There is no face in its first frames.
        Cancelled: The token was cancelled.
    """
    info, index = open_medium(path)
    followed: _Followed | None = None
    sums: dict[str, list[float]] = {way.name: [] for way in ways}
    source: list[float] = []
    looked = 0
    with FrameReader(info, index) as reader:
        for picture in reader.frames():
            if token is not None:
                token.checkpoint()
            looked += 1
            if looked > 2 * frames or len(source) >= frames:
                break
            image = picture.image
            if image is None:
                continue
            followed, fresh = _next(image, followed, detector, model=model)
            if followed is None:
                continue
            chips = {"": _chip(image, followed.box)}
            chips |= {way.name: _chip(_covered(image, followed, way), followed.box) for way in ways}
            if not fresh:
                source.append(_apart(chips[""], followed.before[""]))
                for way in ways:
                    sums[way.name].append(_apart(chips[way.name], followed.before[way.name]))
            followed.before = chips
    if not source:
        raise DataError(path, f"shows no face for two frames among its first {2 * frames}")
    usual = float(np.mean(source))
    return [Stability(way.name, float(np.mean(sums[way.name])), usual, len(source)) for way in ways]


def _next(
    image: Image, before: _Followed | None, detector: Detector, *, model: LandmarkModel
) -> tuple[_Followed | None, bool]:
    """The face in the next frame, and whether another one begins."""
    boxes = detector.detect([image], min_score=detector.default_threshold)[0].boxes
    if len(boxes) == 0:
        return None, True
    if before is not None:
        overlap = iou_matrix(before.box[None], boxes)[0]
        best = int(overlap.argmax())
        if overlap[best] >= _SAME:
            box = before.box + _SMOOTH * (boxes[best] - before.box)
            points = locate_faces(image, boxes[best][None], model)[0][0]
            points = before.points + _SMOOTH * (points - before.points)
            return _Followed(box, points, before.before), False
    best = int(((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])).argmax())
    box = boxes[best]
    return _Followed(box, locate_faces(image, box[None], model)[0][0]), True


def _covered(image: Image, face: _Followed, way: Treatment) -> Image:
    if way.redaction is None:
        return image
    marks = Landmarks(face.points.astype(np.float32), "ibug68")
    known = Face(0, Box.of(face.box), 1.0, Provenance.TRACKER, landmarks=marks, track=1)
    return preview(image, [policy.region(known, way.redaction)], way.redaction)


def _chip(image: Image, box: FloatArray) -> Any:
    """The face cut out in its own frame, so that moving with it is no change."""
    scale = _CHIP / np.maximum(box[2:] - box[:2], 1).astype(np.float64)
    place = np.column_stack([np.diag(scale), -scale * box[:2]])
    size = (_CHIP, _CHIP)
    border = cv2.BORDER_REPLICATE
    chip = cv2.warpAffine(image, place, size, flags=cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(chip, np.float32)


def _apart(a: Any, b: Any) -> float:
    return float(np.abs(a - b).mean())
