"""A face on which ways of covering are shown where people choose one."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from app.batch.portrait import portrait
from app.core import policy
from app.core.errors import EnvironmentProblem
from app.core.model import Box, Face, Image, Landmarks, Provenance
from app.core.settings import RedactionSettings
from app.export.cover.paint import preview

SIDE = 200
"""Width and height of the sample, pixels."""
_LEFT, _TOP = 125, 17
"""Where the sample lies in the portrait, pixels."""
_BOX = Box(179 - _LEFT, 55 - _TOP, 271 - _LEFT, 179 - _TOP)
_POINTS = np.array([(203, 102), (247, 104), (223, 125), (203, 142), (241, 144)], np.float32)
"""Eyes, nose and corners of the mouth in the portrait, pixels."""


@cache
def sample_face() -> tuple[Image, Face]:
    """A picture, (200, 200, 3) BGR, and where the face is in it.

    A drawn face stands in where the portrait is missing from the installation.
    """
    try:
        whole = portrait()
        picture = whole[_TOP : _TOP + SIDE, _LEFT : _LEFT + SIDE].copy()
    except EnvironmentProblem:
        picture = _drawn()
    points = _POINTS - np.array([_LEFT, _TOP], np.float32)
    face = Face(0, _BOX, 1.0, Provenance.DETECTOR, landmarks=Landmarks(points, "five"))
    return picture, face


@cache
def covered_sample(redaction: RedactionSettings | None) -> Image:
    """The sample as an export would show it, (200, 200, 3) BGR; None leaves it as it is."""
    picture, face = sample_face()
    if redaction is None:
        return picture
    return preview(picture, [policy.region(face, redaction)], redaction)


def _drawn() -> Image:
    """A plain face, with its features where those of the portrait are."""
    size = 4 * SIDE  # drawn large and made smaller, so that edges are smooth
    canvas = np.empty((size, size, 3), np.uint8)
    canvas[:] = np.linspace(120, 170, size).astype(np.uint8)[:, None, None]

    def at(x: float, y: float) -> tuple[int, int]:
        return round(4 * (x - _LEFT)), round(4 * (y - _TOP))

    skin, hair, dark = (150, 178, 222), (40, 52, 74), (48, 40, 40)
    cv2.ellipse(canvas, at(225, 240), (380, 190), 0, 0, 360, (120, 88, 60), -1)
    cv2.rectangle(canvas, at(207, 160), at(243, 205), (132, 160, 205), -1)
    cv2.ellipse(canvas, at(225, 100), (220, 280), 0, 0, 360, hair, -1)
    cv2.ellipse(canvas, at(225, 119), (178, 236), 0, 0, 360, skin, -1)
    cv2.ellipse(canvas, at(225, 66), (170, 90), 0, 0, 360, hair, -1)
    for x, y in ((203, 102), (247, 104)):
        cv2.ellipse(canvas, at(x, y), (38, 20), 0, 0, 360, (245, 245, 245), -1)
        cv2.circle(canvas, at(x, y), 18, (92, 62, 38), -1)
        cv2.circle(canvas, at(x, y), 8, (15, 15, 15), -1)
        cv2.ellipse(canvas, at(x, y - 11), (50, 16), 0, 190, 350, dark, 10)
    cv2.ellipse(canvas, at(223, 124), (26, 16), 0, 10, 170, (100, 128, 175), 8)
    cv2.ellipse(canvas, at(222, 141), (74, 22), 0, 10, 170, (84, 84, 178), 14)
    smaller = cv2.resize(canvas, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, np.uint8)
