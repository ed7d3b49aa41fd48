"""The frame around a face whose landmarks are labelled, as a detector would draw it."""

from __future__ import annotations

import numpy as np

from app.core.geometry import iou_matrix
from app.core.model import FloatArray, Image
from app.core.plugins import Detector
from app.inference.landmarks.upright import landmark_frame


def framed(image: Image, points: FloatArray, detector: Detector | None) -> FloatArray:
    """What the detector draws around the face, (4,), picture pixels.

    Args:
        image: The picture that the detector sees.
        points: (68, 2) true landmarks; they tell which of the faces found it is.
        detector: None, or one that finds nothing there: the box detectors draw on average.
    """
    box = landmark_frame(points)
    if detector is None:
        return box
    found = detector.detect([image], min_score=0.1)[0]
    if len(found) == 0:
        return box
    extent = np.concatenate([points.min(0), points.max(0)])[None].astype(np.float32)
    overlap = iou_matrix(extent, found.boxes)[0]
    best = int(overlap.argmax())
    return found.boxes[best] if overlap[best] > 0.3 else box
