"""The demonstration clip made small, for tests that look for faces in many frames."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import cv2

from app.batch.demo_clip import RATE, DemoClip

SIZE = 480, 270


def small_demo(path: Path, *, seconds: float, rate: int) -> Path:
    """Write the clip at 480x270, with so many pictures a second."""
    made = DemoClip(seconds)
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("libx264", rate=rate, options={"g": str(rate), "crf": "20"})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        for number in range(round(seconds * rate)):
            image: Any = cv2.resize(
                made.paint(number * RATE // rate), SIZE, interpolation=cv2.INTER_AREA
            )
            out.mux(stream.encode(av.VideoFrame.from_ndarray(image, "bgr24")))
        out.mux(stream.encode())
    return path
