"""The demonstration clip: made by code, so the true place of every face is known."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from app.batch.portrait import portrait
from app.core.model import Box, Image
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage

WIDTH, HEIGHT, RATE, SECONDS = 1280, 720, 25, 6.0
_SOUND_RATE = 48_000

_PIVOT = (224.0, 112.0)
"""The middle of the head in the portrait, pixels: what moves and turns."""
_OUTLINE = (
    (156, 94), (164, 59), (188, 30), (219, 17), (256, 20), (284, 41), (300, 72), (300, 100),
    (292, 125), (276, 136), (267, 150), (259, 177), (284, 194), (304, 219), (306, 244),
    (344, 266), (359, 325), (364, 349), (400, 343), (450, 361), (486, 406), (500, 462),
    (494, 512), (55, 512), (25, 450), (22, 400), (38, 294), (62, 250), (112, 206), (116, 181),
    (128, 161), (156, 149), (182, 150), (183, 133), (169, 130), (158, 112),
)  # fmt: skip
"""The person in the portrait, pixels: what is cut out."""
_FACE = (225.0, 127.0, 46.0, 54.0)
"""Centre and half axes of the face itself, brow to chin: what has to be covered."""


@dataclass(frozen=True, slots=True)
class TrueFace:
    """A face as it was painted.

    Attributes:
        box: Box of the face in displayed pixels, clipped to the picture.
        visible: Share of the face that nothing hides, 0 to 1.
    """

    box: Box
    visible: float


@dataclass(frozen=True, slots=True)
class _Actor:
    """How a head moves: sizes in pixels and degrees, times in seconds."""

    start: tuple[float, float]
    end: tuple[float, float]
    bob: float
    scale: tuple[float, float]
    tilt: float
    mirrored: bool
    light: float


_ACTORS = (
    _Actor((190, 300), (1010, 330), 26, (1.2, 1.75), 12, False, 1.0),
    _Actor((1130, 500), (330, 530), 12, (0.66, 0.85), 8, True, 0.82),
)
_POST = (590, 84)
"""Left edge and width of the post that hides part of whoever passes behind it."""
_GRAIN_ROOM = 128
"""By so many pixels the noise is wider and higher than a frame."""
_EDGE = 8
"""Pixels by which the person's soft edge reaches beyond the outline, at the largest scale."""


class DemoClip:
    """Paints the frames of the clip and knows where the faces are.

    Args:
        seconds: Length; motion is spread over it.

    Raises:
        EnvironmentProblem: The portrait is missing from the installation.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self.frames = max(1, round(seconds * RATE))
        self._portrait = portrait()
        self._mask = _person_mask(self._portrait.shape[:2])
        self._face_mask = _ellipse_mask(self._portrait.shape[:2], _FACE)
        self._wall = _background()
        # One field of noise, looked at from another place in every frame.
        room = (HEIGHT + _GRAIN_ROOM, WIDTH + _GRAIN_ROOM, 1)
        grain = np.random.default_rng(3).normal(0, 2.5, room).round().astype(np.int16)
        self._grain = np.repeat(grain, 3, axis=2)

    def truth(self) -> list[list[TrueFace]]:
        """For each frame the faces in it, of any visibility above zero."""
        return [self._truth_at(number) for number in range(self.frames)]

    def paint(self, number: int) -> Image:
        """One frame, (720, 1280, 3) BGR."""
        shift = round(number * 0.6)
        canvas = self._wall[:, shift : shift + WIDTH].copy()
        for actor in _ACTORS:
            matrix = self._matrix(actor, number)
            window = _window(matrix, np.array(_OUTLINE, np.float64))
            x1, y1, x2, y2 = window
            head = _warped(self._portrait, matrix, window).astype(np.float32)
            alpha = _warped(self._mask, matrix, window)[..., None]
            part = canvas[y1:y2, x1:x2]
            part[:] = part + alpha * (head * actor.light - part)
        left, width = _POST
        shade = np.linspace(70, 130, width, dtype=np.float32)[None, :, None]
        canvas[:, left : left + width] = shade * np.array([0.8, 0.95, 1.0], np.float32)
        y, x = number * 37 % _GRAIN_ROOM, number * 23 % _GRAIN_ROOM
        grain = self._grain[y : y + HEIGHT, x : x + WIDTH]
        return np.asarray(cv2.add(canvas, grain, dtype=cv2.CV_8U), np.uint8)

    def write(
        self,
        path: Path,
        token: CancelToken | None = None,
        progress: ProgressCallback | None = None,
    ) -> None:
        """Encode the clip as H.264 with a tone in AAC beside it.

        Raises:
            Cancelled: Through the token.
        """
        token = token or CancelToken()
        meter = ProgressMeter(progress or (lambda _: None), Stage.PAINTING, self.frames)
        with av.open(str(path), "w") as output:
            video = output.add_stream("libx264", rate=RATE)
            video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
            video.options = {"preset": "superfast", "crf": "20"}
            audio = output.add_stream("aac", rate=_SOUND_RATE, layout="mono")
            for number in range(self.frames):
                token.checkpoint()
                frame = av.VideoFrame.from_ndarray(self.paint(number), format="bgr24")
                frame.pts, frame.time_base = number, Fraction(1, RATE)
                output.mux(video.encode(frame))
                meter.advance()
            output.mux(video.encode(None))
            for sound in _tone(self.frames / RATE):
                output.mux(audio.encode(sound))
            output.mux(audio.encode(None))

    def _matrix(self, actor: _Actor, number: int) -> NDArray[np.float64]:
        """2x3 affine map from the portrait to the picture."""
        share = number / max(1, self.frames - 1)
        ease = share * share * (3 - 2 * share)
        x = actor.start[0] + (actor.end[0] - actor.start[0]) * ease
        y = actor.start[1] + (actor.end[1] - actor.start[1]) * ease
        y += actor.bob * math.sin(share * 6 * math.pi)
        scale = actor.scale[0] + (actor.scale[1] - actor.scale[0]) * math.sin(share * math.pi)
        angle = math.radians(actor.tilt * math.sin(share * 4 * math.pi))
        # A squeeze across the face passes for a head that turns aside.
        turn = 0.86 + 0.14 * math.cos(share * 5 * math.pi)
        flip = -1.0 if actor.mirrored else 1.0
        rotation = np.array(
            [[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]]
        )
        linear = rotation @ np.diag([scale * turn * flip, scale])
        offset = np.array([x, y]) - linear @ np.array(_PIVOT)
        return np.hstack([linear, offset[:, None]])

    def _truth_at(self, number: int) -> list[TrueFace]:
        faces: list[TrueFace] = []
        whole = float(_FACE[2] * _FACE[3] * math.pi)
        matrices = [self._matrix(actor, number) for actor in _ACTORS]
        cx, cy, rx, ry = _FACE
        corners = np.array([(cx + x * rx, cy + y * ry) for x in (-1, 1) for y in (-1, 1)])
        for order, matrix in enumerate(matrices):
            x1, y1, x2, y2 = window = _window(matrix, corners)
            if x1 >= x2 or y1 >= y2:
                continue
            mask = _warped(self._face_mask, matrix, window) > 0.5
            seen = mask.copy()
            columns = np.arange(x1, x2)
            seen[:, (columns >= _POST[0]) & (columns < sum(_POST))] = False
            for later in matrices[order + 1 :]:
                seen &= _warped(self._mask, later, window) <= 0.5
            if not seen.any():
                continue
            area = whole * abs(float(np.linalg.det(matrix[:, :2])))
            rows, columns = np.flatnonzero(mask.any(1)) + y1, np.flatnonzero(mask.any(0)) + x1
            box = Box(
                float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)
            )
            faces.append(TrueFace(box, min(1.0, float(seen.sum()) / area)))
        return faces


def _window(matrix: NDArray[np.float64], points: NDArray[np.float64]) -> tuple[int, int, int, int]:
    """x1, y1, x2, y2 of the part of the picture that holds mapped points, and a soft edge."""
    mapped = points @ matrix[:, :2].T + matrix[:, 2]
    low = np.floor(mapped.min(0)).astype(int) - _EDGE
    high = np.ceil(mapped.max(0)).astype(int) + _EDGE
    (x1, x2), (y1, y2) = (
        (int(side) for side in np.clip((low[axis], high[axis]), 0, limit))
        for axis, limit in ((0, WIDTH), (1, HEIGHT))
    )
    return x1, y1, x2, y2


def _warped(
    picture: NDArray[Any], matrix: NDArray[np.float64], window: tuple[int, int, int, int]
) -> NDArray[Any]:
    """A window, x1, y1, x2, y2, of a picture that an affine map brings into the frame."""
    x1, y1, x2, y2 = window
    moved = matrix - [[0, 0, x1], [0, 0, y1]]
    return np.asarray(cv2.warpAffine(picture, moved, (x2 - x1, y2 - y1), flags=cv2.INTER_LINEAR))


def _person_mask(shape: tuple[int, ...]) -> NDArray[np.float32]:
    """1 on the person, 0 elsewhere, float32, with a soft edge."""
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.array(_OUTLINE, np.int32)], 255)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), 1.6).astype(np.float32) / 255, np.float32)


def _ellipse_mask(
    shape: tuple[int, ...], ellipse: tuple[float, float, float, float]
) -> NDArray[np.float32]:
    """1 inside, 0 outside, float32."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    cx, cy, rx, ry = ellipse
    return np.asarray(np.hypot((x - cx) / rx, (y - cy) / ry) < 1, np.float32)


def _background() -> Image:
    """A wider picture than the frame, of a wall with pictures on it; it slowly pans."""
    random = np.random.default_rng(20)
    width = WIDTH + 256
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    down = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None, None]
    wall = (
        np.array([150, 140, 120], np.float32) * (1 - down)
        + np.array([90, 105, 115], np.float32) * down
        + 30 * across
    )
    rough = random.normal(0, 1, (HEIGHT // 8, width // 8)).astype(np.float32)
    wall = wall + 9 * cv2.resize(rough, (width, HEIGHT), interpolation=cv2.INTER_CUBIC)[..., None]
    picture = np.asarray(np.clip(wall, 0, 255), np.uint8)
    for _ in range(9):
        x, y = int(random.integers(0, width - 160)), int(random.integers(20, 360))
        w, h = int(random.integers(60, 150)), int(random.integers(50, 130))
        tone = [int(v) for v in random.integers(40, 200, 3)]
        cv2.rectangle(picture, (x, y), (x + w, y + h), tone, -1)
        cv2.rectangle(picture, (x, y), (x + w, y + h), (40, 50, 60), 5)
    cv2.rectangle(picture, (0, HEIGHT - 90), (width, HEIGHT), (60, 75, 85), -1)
    return picture


def _tone(seconds: float) -> Iterator[av.AudioFrame]:
    """A 440 Hz tone, a second of it at a time."""
    total = round(seconds * _SOUND_RATE)
    for start in range(0, total, _SOUND_RATE):
        count = min(_SOUND_RATE, total - start)
        time = (start + np.arange(count)) / _SOUND_RATE
        wave = (0.2 * np.sin(2 * np.pi * 440 * time)).astype(np.float32)[None]
        frame = av.AudioFrame.from_ndarray(wave, format="fltp", layout="mono")
        frame.sample_rate, frame.pts = _SOUND_RATE, start
        frame.time_base = Fraction(1, _SOUND_RATE)
        yield frame
