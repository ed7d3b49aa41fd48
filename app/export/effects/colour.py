"""Light and colour of interleaved pictures, so that effects treat them as they treat YUV planes."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from app.core.model import FloatArray


def coloured(channels: tuple[str, ...]) -> bool:
    """Whether red, green and blue lie in one piece."""
    return sorted(channels) == ["b", "g", "r"]


def to_yuv(picture: FloatArray, channels: tuple[str, ...]) -> FloatArray:
    """Light and two differences of colour, around 0, in the picture's own levels (BT.601).

    Args:
        picture: (h, w, 3).
        channels: What its channels show.
    """
    rgb = np.ascontiguousarray(picture[..., [channels.index(c) for c in "rgb"]])
    yuv: Any = cv2.cvtColor(rgb, cv2.COLOR_RGB2YUV)
    yuv[..., 1:] -= np.float32(0.5)
    return np.asarray(yuv, np.float32)


def from_yuv(picture: FloatArray, channels: tuple[str, ...]) -> FloatArray:
    """The way back from :func:`to_yuv`."""
    yuv = np.array(picture, np.float32, order="C")
    yuv[..., 1:] += np.float32(0.5)
    rgb: Any = cv2.cvtColor(yuv, cv2.COLOR_YUV2RGB)
    return np.asarray(rgb[..., ["rgb".index(c) for c in channels]], np.float32)
