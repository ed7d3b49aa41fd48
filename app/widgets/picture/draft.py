"""A face that is drawn with the keyboard: a box to begin with, moved and sized by arrows."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from app.core.geometry import clip
from app.core.model import Box, Face
from app.widgets.picture.face_geometry import SMALLEST, moved, resized

_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip
_ENTER = frozenset([Qt.Key.Key_Return, Qt.Key.Key_Enter])
_STEP, _FINE = 10.0, 1.0
"""View pixels that an arrow moves, without and with Shift."""


def belongs_to_draft(event: QKeyEvent) -> bool:
    """Whether a key works the draft while there is one: Enter, and arrows without Alt."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _ENTER:
        return held == Qt.KeyboardModifier.NoModifier
    return event.key() in _ARROWS and not held & Qt.KeyboardModifier.AltModifier


def is_enter(event: QKeyEvent) -> bool:
    """Whether Enter alone was pressed, in either place of the keyboard."""
    return event.key() in _ENTER and belongs_to_draft(event)


def first_box(faces: Sequence[Face], visible: Box, size: tuple[float, float]) -> Box:
    """The box to begin with: in the middle of what is visible, as large as the faces around.

    Args:
        faces: Faces of the frame.
        visible: The visible part of the picture, in picture pixels.
        size: Width and height of the picture.
    """
    part = clip(visible, *size)
    width, height = max(part.width, SMALLEST), max(part.height, SMALLEST)
    side = min(width, height) / 6
    wide = min(median([f.box.width for f in faces]) if faces else side, width * 0.9)
    high = min(median([f.box.height for f in faces]) if faces else side * 1.25, height * 0.9)
    cx, cy = part.center
    wide, high = max(wide, SMALLEST), max(high, SMALLEST)
    return Box(cx - wide / 2, cy - high / 2, cx + wide / 2, cy + high / 2)


def stepped(box: Box, keys: QKeyCombination, *, scale: float, size: tuple[float, float]) -> Box:
    """The box after an arrow: moved, or with Ctrl resized at its right and lower side.

    Args:
        keys: The arrow with what is held; Shift takes small steps.
        scale: View pixels per picture pixel: steps look the same at every zoom.
        size: Width and height of the picture.
    """
    held = keys.keyboardModifiers()
    across, down = _ARROWS.get(keys.key(), (0.0, 0.0))
    far = (_FINE if held & Qt.KeyboardModifier.ShiftModifier else _STEP) / scale
    dx, dy = across * far, down * far
    if held & Qt.KeyboardModifier.ControlModifier:
        smaller = clip(resized(box, dx, dy, handle=(1, 1)), *size)
        # Of a box that reaches out of the picture nothing might be left inside.
        return smaller if smaller.width > 0 and smaller.height > 0 else box
    return moved(box, dx, dy, size=size)
