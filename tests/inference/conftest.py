"""A short video of a real face that moves, hides and leaves, with known boxes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import av
import cv2
import numpy as np
import pytest
import skimage.data

from app.core.arrays import FaceTable, RawFaces
from app.core.model import FloatArray, Image, MediaInfo
from app.core.timebase import FrameIndex
from app.video.media import open_medium

FRAMES, HIDDEN, GONE = 72, range(30, 36), 60
FACE = (180, 62, 271, 188)
"""Where the face is in the photograph, x1, y1, x2, y2."""


@dataclass(frozen=True)
class MovingFace:
    info: MediaInfo
    index: FrameIndex
    boxes: list[FloatArray | None]
    """Where the face is in each frame; None once it has gone."""


def many_doubtful(face: MovingFace) -> FaceTable:
    """A doubtful track in each of many frames: more than are looked at together."""
    frames = []
    for at, box in enumerate(face.boxes):
        if box is not None:
            score = np.array([0.3 + at / 1000], np.float32)
            frames.append((face.index.at(at), RawFaces(box[None], score, None)))
    table = FaceTable.of_detections(frames)
    table.tracks[:] = np.arange(1, len(table) + 1)
    return table


def astronaut() -> Image:
    return np.asarray(cv2.cvtColor(skimage.data.astronaut(), cv2.COLOR_RGB2BGR), np.uint8)


def draw(background: Image, frame: int) -> tuple[Image, FloatArray | None]:
    picture = background.copy()
    if frame >= GONE:
        return picture, None
    head = astronaut()[30:230, 140:310]
    x, y = 40 + 4 * frame, 60 + round(12 * np.sin(frame / 8))
    picture[y : y + 200, x : x + 170] = head
    if frame in HIDDEN:
        picture[y + 20 : y + 180, x + 20 : x + 150] = (60, 70, 80)
    box = np.array(FACE, np.float32) - np.tile([140, 30], 2) + np.tile([x, y], 2)
    return picture, box.astype(np.float32)


@pytest.fixture(scope="session")
def moving_face(tmp_path_factory: pytest.TempPathFactory) -> MovingFace:
    path = tmp_path_factory.mktemp("moving") / "face.mp4"
    noise = np.random.default_rng(0).integers(60, 200, (24, 40, 3)).astype(np.uint8)
    background = np.asarray(cv2.resize(noise, (640, 360), interpolation=cv2.INTER_CUBIC), np.uint8)
    boxes = []
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=Fraction(25))
        stream.width, stream.height, stream.pix_fmt = 640, 360, "yuv420p"
        stream.options = {"crf": "20", "preset": "veryfast", "g": "24"}
        for number in range(FRAMES):
            picture, box = draw(background, number)
            boxes.append(box)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        container.mux(stream.encode())
    info, index = open_medium(path)
    return MovingFace(info, index, boxes)
