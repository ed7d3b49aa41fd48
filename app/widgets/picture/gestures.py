"""What a mouse drag over the picture means: pan, draw a face, move, resize, drag a landmark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt

from app.core.geometry import unmoved
from app.core.model import Box, Face, Landmarks
from app.widgets.picture import face_geometry as geometry

HANDLE_REACH = 8.0
LANDMARK_REACH = 6.0
SLACK = 4.0
"""View pixels the mouse may tremble in a click before it is a drag."""


class Kind(Enum):
    IDLE = auto()
    PAN = auto()
    DRAW = auto()
    MOVE = auto()
    RESIZE = auto()
    LANDMARK = auto()


@dataclass(frozen=True, slots=True)
class Target:
    """What lies under the mouse."""

    kind: Kind
    face: Face | None = None
    handle: tuple[int, int] = (0, 0)
    landmark: int = -1

    @property
    def cursor(self) -> Qt.CursorShape:
        if self.kind is Kind.RESIZE:
            across, down = self.handle
            if across == 0:
                return Qt.CursorShape.SizeVerCursor
            if down == 0:
                return Qt.CursorShape.SizeHorCursor
            same = across == down
            return Qt.CursorShape.SizeFDiagCursor if same else Qt.CursorShape.SizeBDiagCursor
        return {
            Kind.MOVE: Qt.CursorShape.SizeAllCursor,
            Kind.LANDMARK: Qt.CursorShape.PointingHandCursor,
            Kind.DRAW: Qt.CursorShape.CrossCursor,
            Kind.PAN: Qt.CursorShape.ClosedHandCursor,
        }.get(self.kind, Qt.CursorShape.ArrowCursor)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a finished drag asks for: a corrected face, or a new box."""

    face: Face | None = None
    box: Box | None = None
    landmarks: Landmarks | None = None


def target_at(
    faces: Sequence[Face], selected: Face | None, point: QPointF, *, scale: float, adding: bool
) -> Target:
    """What a press at ``point`` (picture pixels) would take hold of.

    Args:
        faces: Faces on screen.
        selected: The selected one; only it has handles.
        point: Picture pixels.
        scale: View pixels per picture pixel, so that targets keep their size when zoomed.
        adding: The person asked to add a face: boxes already there are no obstacle.
    """
    x, y = point.x(), point.y()
    if not adding:
        if selected is not None:
            handle = geometry.hit_handle(selected.box, x, y, reach=HANDLE_REACH / scale)
            if handle is not None:
                return Target(Kind.RESIZE, selected, handle)
            mark = geometry.hit_landmark(selected, x, y, reach=LANDMARK_REACH / scale)
            if mark is not None:
                return Target(Kind.LANDMARK, selected, landmark=mark)
            box = selected.box
            if box.x1 <= x <= box.x2 and box.y1 <= y <= box.y2:
                smaller = geometry.hit_face(faces, x, y)
                inner = smaller if smaller and smaller.box.area < box.area / 2 else selected
                return Target(Kind.MOVE, inner)
        face = geometry.hit_face(faces, x, y)
        if face is not None:
            return Target(Kind.MOVE, face)
    return Target(Kind.DRAW)


class Drag:
    """One drag from press to release.

    Args:
        target: What was taken hold of.
        start: Where, in picture pixels.
        size: Picture width and height.
        scale: View pixels per picture pixel.
    """

    def __init__(
        self, target: Target, start: QPointF, *, size: tuple[float, float], scale: float
    ) -> None:
        self.target = target
        self._start = start
        self._now = start
        self._size = size
        self._slack = SLACK / scale
        self.moved = False

    def move(self, point: QPointF) -> None:
        """The mouse is at ``point`` (picture pixels)."""
        self._now = point
        delta = point - self._start
        if max(abs(delta.x()), abs(delta.y())) >= self._slack:
            self.moved = True

    def outcome(self) -> Outcome:
        """What would be asked for if the drag ended now.

        Empty for a mere click, for a drag that came back to where it began, and for one that
        the picture's edge or the smallest size kept from moving anything: none is a correction.
        """
        if not self.moved or (self.target.kind is not Kind.DRAW and self._came_back):
            return Outcome()
        found = self._asked()
        face, box = found.face, found.box
        if face is None or box is None or found.landmarks is not None:
            return found
        return Outcome() if unmoved(face.box, box) else found

    @property
    def _came_back(self) -> bool:
        delta = self._now - self._start
        return max(abs(delta.x()), abs(delta.y())) < self._slack

    def _asked(self) -> Outcome:
        kind, face = self.target.kind, self.target.face
        dx, dy = self._now.x() - self._start.x(), self._now.y() - self._start.y()
        if kind is Kind.DRAW:
            start, end = self._start.toTuple(), self._now.toTuple()
            box = geometry.drawn(start, end, self._size)
            return Outcome(box=box)
        if face is None:
            return Outcome()
        if kind is Kind.LANDMARK and face.landmarks is not None:
            place = self._now.toTuple()
            marks = geometry.with_point(face.landmarks, self.target.landmark, place)
            return Outcome(face, face.box, marks)
        if kind is Kind.RESIZE:
            return Outcome(face, geometry.resized(face.box, dx, dy, handle=self.target.handle))
        if kind is Kind.MOVE:
            return Outcome(face, geometry.moved(face.box, dx, dy, size=self._size))
        return Outcome()
