"""A face that is lost all at once stays covered for a moment, never into another scene."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from app.core.arrays import FaceTable, RawFaces
from app.core.model import Image, Provenance
from app.core.settings import DetectionSettings
from app.inference.tracking.tracker import track_medium
from app.video import open_medium

COUNT, SEEN = 14, (5, 6, 7, 8)
FACE = np.array([[140, 80, 180, 130]], np.float32)


def noise(seed: int, height: int, width: int) -> Image:
    small = np.random.default_rng(seed).integers(40, 220, (height // 8, width // 8, 3))
    return np.asarray(cv2.resize(small.astype(np.uint8), (width, height)), np.uint8)


def clip(path: Path, *, cut: int | None) -> None:
    """Where the face is, each frame without it shows something else."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=Fraction(25))
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for at in range(COUNT):
            late = cut is not None and at >= cut
            picture = np.full((240, 320, 3), 250, np.uint8) if late else noise(0, 240, 320)
            if not late:
                picture[72:136, 136:184] = noise(1 if at in SEEN else 100 + at, 64, 48)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        container.mux(stream.encode())


@pytest.mark.parametrize(("cut", "covered"), [(None, range(4, 10)), (9, range(4, 9))])
def test_a_face_that_is_lost_stays_covered_for_a_frame(
    tmp_path: Path, cut: int | None, covered: range
) -> None:
    path = tmp_path / "clip.mp4"
    clip(path, cut=cut)
    info, index = open_medium(path)
    found = FaceTable.of_detections(
        (index.at(at), RawFaces(FACE, np.array([0.9], np.float32))) for at in SEEN
    )
    tracked = track_medium(info, index, found, settings=DetectionSettings())
    assert [index.position(int(pts)) for pts in tracked.pts] == list(covered)
    made = tracked.take(tracked.provenance == Provenance.TRACKER)
    assert (made.boxes == FACE).all()
    assert (made.tracks == 1).all()
