"""Clips of small heads that lie on their side or stand on their heads, upright or flat."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np

from app.core.model import FloatArray, Image
from app.inference.footage.turned import turned_picture
from tests.heads import put_head, soft_ground

SIZE = (480, 320)
WIDTHS = (12, 14, 17)


def upright() -> tuple[Image, FloatArray]:
    """Three small heads on a soft ground, and where their faces are, (3, 4)."""
    picture = soft_ground(SIZE)
    boxes = [put_head(picture, width, 30 + 150 * at, 90) for at, width in enumerate(WIDTHS)]
    return picture, np.array(boxes, np.float32)


def lying(picture: Image, turn: int) -> Image:
    """A picture that has to be turned clockwise by so many degrees to be upright."""
    return turned_picture(picture, 360 - turn) if turn else picture


def middles(turn: int) -> FloatArray:
    """(3, 4) squares in the middle of the faces of :func:`upright`, where it lies so."""
    picture, boxes = upright()
    cos, sin = np.cos(np.deg2rad(-turn)), np.sin(np.deg2rad(-turn))
    before, after = (np.array(one.shape[1::-1]) / 2 for one in (picture, lying(picture, turn)))
    centres = ((boxes[:, :2] + boxes[:, 2:]) / 2 - before) @ np.array([[cos, sin], [-sin, cos]])
    half = (boxes[:, 2:3] - boxes[:, :1]) / 2
    return np.concatenate([centres + after - half, centres + after + half], axis=1)


def make_turned(
    path: Path, turn: int, *, faces: bool = True, frames: int = 10,
    gain: float = 1.0, black: float = 0.0,
) -> Path:  # fmt: skip
    """A clip that has to be turned clockwise by so many degrees to be upright.

    Args:
        path: Where it is written.
        turn: 0, 45, 90, 180, 270 or 315.
        faces: Without, an even grey.
        frames: How many, all alike.
        gain, black: By what its levels are squeezed, and raised.
    """
    picture = upright()[0]
    picture = np.asarray((picture * gain + black).clip(0, 255), np.uint8)
    if not faces:
        picture = np.full_like(picture, 90)
    picture = lying(picture, turn)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("ffv1", rate=25)
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuv420p"
        for _ in range(frames):
            out.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        out.mux(stream.encode(None))
    return path
