"""The same photograph moved, and what a camera would show of it in thirty frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from app.core.model import FloatArray, Image
from app.evaluate.privacy.recogniser import Shot
from app.inference.landmarks.mirrored import FLIPPED
from app.inference.landmarks.upright import landmark_frame

FRAMES: Final = 30
_NOISE: Final = 3.0
"""Standard deviation of a camera's noise, levels of 255; of the brightness, as video has it."""
_JITTER: Final = 0.015
"""By which boxes and landmarks are off from frame to frame, in widths of the box."""
_FINER: Final = 2
"""The attacker puts frames together on a grid so much finer."""


def moved_and_flipped(shot: Shot, rng: Generator) -> Shot:
    """The same photograph, mirrored, turned, scaled and shifted a little."""
    width = shot.image.shape[1]
    mirror = np.array([[-1.0, 0, width], [0, 1.0, 0]])
    place = _turn(shot, rng, turn=8.0, scale=0.10, shift=0.05)
    both = place[:, :2] @ mirror[:, :2]
    whole = np.column_stack([both, place[:, :2] @ mirror[:, 2] + place[:, 2]])
    points = _through(whole, shot.points)[FLIPPED["ibug68"]]
    return Shot(_warped(shot.image, whole), _frame(points), points)


def shrunk_to(shot: Shot, width: float) -> Shot:
    """The picture made smaller until the face's box is so wide, pixels."""
    factor = min(1.0, width / float(shot.box[2] - shot.box[0]))
    small: Any = cv2.resize(shot.image, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    real = np.array([small.shape[1] / shot.image.shape[1], small.shape[0] / shot.image.shape[0]])
    points = (shot.points * real).astype(np.float32)
    return Shot(small, (shot.box * np.tile(real, 2)).astype(np.float32), points)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One frame of a camera that looks at a photograph.

    Attributes:
        shot: Its picture and where a detector and a landmark model put the face.
        place: (2, 3) from the photograph to it.
    """

    shot: Shot
    place: NDArray[np.float64]


def frames_of(shot: Shot, rng: Generator, count: int = FRAMES) -> list[Frame]:
    """Frames in which a face moves by parts of pixels, with a camera's noise and a tracker's."""
    out = []
    wide = float(shot.box[2] - shot.box[0])
    plane = _plane(shot.image)
    for _ in range(count):
        place = _turn(shot, rng, turn=1.5, scale=0.02, shift=0.02)
        image = _warped(plane, place).astype(np.float32)
        image += _NOISE * rng.standard_normal((*image.shape[:2], 1)[: image.ndim], np.float32)
        points = _through(place, shot.points)
        box = _frame(points) + rng.normal(0, _JITTER * wide, 4)
        marks = points + rng.normal(0, 0.5 * _JITTER * wide, points.shape)
        seen = _picture(np.clip(np.rint(image), 0, 255).astype(np.uint8))
        out.append(Frame(Shot(seen, box.astype(np.float32), marks.astype(np.float32)), place))
    return out


def put_together(frames: list[Frame], covered: list[Image], of: Shot) -> Shot:
    """What is left of covered frames when they are laid over each other, on a finer grid.

    Args:
        frames: Where each lies; an attacker finds that out from what is not covered.
        covered: Their pictures.
        of: The photograph; its box and landmarks, not its pixels, are used.
    """
    height, width = (n * _FINER for n in of.image.shape[:2])
    planes = [_plane(image) for image in covered]
    if len({plane.ndim for plane in planes}) > 1:
        planes = covered
    total: Any = np.zeros((height, width, 3)[: planes[0].ndim], np.float32)
    for frame, plane in zip(frames, planes, strict=True):
        back = np.linalg.inv(np.vstack([frame.place, [0, 0, 1]]))[:2] * _FINER
        back[:, 2] += (_FINER - 1) / 2
        laid = cv2.warpAffine(
            plane, back, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        cv2.accumulate(laid, total)
    mean = total / len(frames)
    # Laying over each other blurs by half a sample; that much is taken back.
    sharp = mean + 0.6 * (mean - cv2.GaussianBlur(mean, (0, 0), 1.2))
    picture = np.clip(np.rint(sharp), 0, 255).astype(np.uint8)
    scale = np.float32(_FINER)
    return Shot(_picture(picture), of.box * scale, of.points * scale)


def _plane(image: Image) -> Image:
    """One plane of a grey picture, which takes a third of the time; others as they are."""
    return image[..., 0] if np.array_equal(image[..., :-1], image[..., 1:]) else image


def _picture(plane: Image) -> Image:
    return plane if plane.ndim == 3 else np.repeat(plane[..., None], 3, axis=2)


def _turn(
    shot: Shot, rng: Generator, *, turn: float, scale: float, shift: float
) -> NDArray[np.float64]:
    """A small movement about the face's middle, (2, 3); at most so many degrees and shares."""
    middle = ((shot.box[:2] + shot.box[2:]) / 2).astype(np.float64)
    wide = float(shot.box[2] - shot.box[0])
    angle = np.deg2rad(rng.uniform(-turn, turn))
    size = 1 + rng.uniform(-scale, scale)
    c, s = size * np.cos(angle), size * np.sin(angle)
    matrix = np.array([[c, -s], [s, c]])
    off = rng.uniform(-shift, shift, 2) * wide
    return np.column_stack([matrix, middle + off - matrix @ middle])


def _warped(image: Image, place: NDArray[np.float64]) -> Image:
    size = (image.shape[1], image.shape[0])
    out = cv2.warpAffine(image, place, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(out, np.uint8)


def _through(place: NDArray[np.float64], points: FloatArray) -> FloatArray:
    return np.asarray(points @ place[:, :2].T + place[:, 2], np.float32)


def _frame(points: FloatArray) -> FloatArray:
    return landmark_frame(points)
