"""Clips of small heads that lie on their side or stand on their heads, upright or flat."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from app.core.model import FloatArray, Image
from tests.inference.conftest import astronaut

SIZE = (480, 320)
WIDTHS = (12, 14, 17)
BACK = {90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_CLOCKWISE}


def upright() -> tuple[Image, FloatArray]:
    """Three small heads on a soft ground, and where their faces are, (3, 4)."""
    across = np.linspace(60, 150, SIZE[0], dtype=np.float32)
    picture = np.asarray(np.repeat(np.tile(across, (SIZE[1], 1))[..., None], 3, 2), np.uint8)
    boxes = []
    for place, width in enumerate(WIDTHS):
        scale = width / 91
        head = cv2.resize(astronaut()[30:230, 140:310], None, fx=scale, fy=scale, interpolation=3)
        left, top = 30 + 150 * place, 90
        picture[top : top + head.shape[0], left : left + head.shape[1]] = head
        box = (np.array([180, 62, 271, 188]) - np.tile([140, 30], 2)) * scale
        boxes.append(box + np.array([left, top, left, top]))
    return picture, np.array(boxes, np.float32)


def make_turned(
    path: Path, turn: int, *, faces: bool = True, frames: int = 10,
    gain: float = 1.0, black: float = 0.0,
) -> Path:  # fmt: skip
    """A clip that has to be turned clockwise by so many degrees to be upright.

    Args:
        path: Where it is written.
        turn: 0, 90, 180 or 270.
        faces: Without, an even grey.
        frames: How many, all alike.
        gain, black: By what its levels are squeezed, and raised.
    """
    picture = upright()[0]
    picture = np.asarray((picture * gain + black).clip(0, 255), np.uint8)
    if not faces:
        picture = np.full_like(picture, 90)
    if turn:
        picture = np.asarray(cv2.rotate(picture, BACK[turn]), np.uint8)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("ffv1", rate=25)
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuv420p"
        for _ in range(frames):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        out.mux(stream.encode(None))
    return path


def held(box: FloatArray, boxes: FloatArray) -> float:
    """The largest share of a box that one of the others holds."""
    low, high = np.maximum(boxes[:, :2], box[:2]), np.minimum(boxes[:, 2:], box[2:])
    return float(((high - low).clip(0).prod(1) / (box[2:] - box[:2]).prod()).max(initial=0))
