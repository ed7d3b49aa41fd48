"""Second opinions: another detector, and the same one on pictures that were changed, looks again.

What they see covers nothing. It points a reviewer to faces that the run may have missed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from app.core.arrays import RawFaces
from app.core.model import Image, IntArray
from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.core.timebase import FrameIndex
from app.inference.registry import build_detector

LEAST_SCORE: Final = 0.3
"""What scores below this is no opinion."""
OTHERS: Final = {"retinaface": "faceveil-fast"}
"""The other detector: RetinaFace, or for runs of RetinaFace our own."""
_OTHER: Final = "retinaface"
_LARGEST_SIDE: Final = 2560


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look again.

    Attributes:
        name: Under which its opinions are kept.
        model: Registered name of the detector; None for the run's own.
        change: What is done to the picture first.
        mirrored: The picture is flipped left to right.
        zoom: How much larger than usual it is looked at.
    """

    name: str
    model: str | None = None
    change: Callable[[Image], Image] | None = None
    mirrored: bool = False
    zoom: float = 1.0


def brightened(image: Image) -> Image:
    """A picture with its dark parts raised and its contrast evened out, (h, w, 3) BGR."""
    lab = cv2.cvtColor(image, cv2.COLOR_BGR2LAB)
    lab[..., 0] = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(6, 6)).apply(lab[..., 0])
    return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2BGR), np.uint8)


def looks_of(settings: DetectionSettings) -> tuple[Look, ...]:
    """The ways to look again at a run: the other detector first."""
    other = OTHERS.get(settings.model, _OTHER)
    return (
        Look(other, model=other, zoom=1.5),
        Look("enlarged", zoom=2.0),
        Look("brightened", change=brightened),
        Look("mirrored", mirrored=True),
    )


def sampled(index: FrameIndex, seconds: float) -> IntArray:
    """PTS of frames spread over a medium, such that any first few are spread as well.

    Args:
        index: All frames.
        seconds: About so far apart, when all are taken.
    """
    count = max(1, min(len(index), round(index.duration / seconds)))
    bits = max(1, (count - 1).bit_length())
    order = [int(f"{number:0{bits}b}"[::-1], 2) for number in range(1 << bits)]
    middles = (np.array([one for one in order if one < count]) + 0.5) / count
    return np.asarray(index.pts[(middles * len(index)).astype(np.int64)], np.int64)


class SecondLooker:
    """Looks at pictures in all ways; close it.

    Args:
        settings: Of the run.
        threads: Processor threads; None takes every core.

    Raises:
        WeightsError, DeviceError: A detector cannot be built.
    """

    def __init__(self, settings: DetectionSettings, *, threads: int | None = None) -> None:
        self._settings = replace_model(settings, None)
        self._threads = threads
        self._detectors: dict[str | None, Detector] = {}

    def __enter__(self) -> SecondLooker:
        return self

    def __exit__(self, *_: object) -> None:
        for detector in self._detectors.values():
            detector.close()
        self._detectors.clear()

    def look(self, image: Image, look: Look) -> RawFaces:
        """What one way to look sees in a picture, in its pixels."""
        changed = image if look.change is None else look.change(image)
        if look.mirrored:
            changed = np.ascontiguousarray(changed[:, ::-1])
        detector = self._detector(look.model)
        height, width = image.shape[:2]
        sizes = detector.sizes(width, height)
        most = max(_LARGEST_SIDE, max(sizes))
        zoomed = tuple(dict.fromkeys(min(most, round(side * look.zoom)) for side in sizes))
        (found,) = detector.detect_at([changed], [zoomed], min_score=LEAST_SCORE)
        return _mirrored(found, width) if look.mirrored else found

    def _detector(self, model: str | None) -> Detector:
        if model not in self._detectors:
            settings = replace_model(self._settings, model)
            self._detectors[model] = build_detector(settings, threads=self._threads)
        return self._detectors[model]


def replace_model(settings: DetectionSettings, model: str | None) -> DetectionSettings:
    """The same settings, without landmarks of their own, for another detector."""
    changes: dict[str, object] = {"landmark_model": None}
    if model is not None:
        changes["model"] = model
    return settings.model_copy(update=changes)


def _mirrored(faces: RawFaces, width: int) -> RawFaces:
    """Faces of a flipped picture where they are in the picture itself; without landmarks."""
    boxes = faces.boxes.copy()
    boxes[:, 0], boxes[:, 2] = width - faces.boxes[:, 2], width - faces.boxes[:, 0]
    return replace(faces, boxes=boxes, landmarks=None)
