"""The picture with its faces: which are there, which is selected, and how that is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.decisions import Zone
from app.core.model import Box, Face
from app.core.refs import FaceRef, ref_of
from app.review.comments import Thread
from app.widgets.parts.theme import current
from app.widgets.picture.comment_marks import mark_places, paint_mark
from app.widgets.picture.face_geometry import follow_box
from app.widgets.picture.face_painter import Emphasis, FacePainter, describe
from app.widgets.picture.gestures import Drag
from app.widgets.picture.picture_view import PictureView
from app.widgets.picture.zone_painter import paint_zone

MOST_LANDMARKS = 20
"""Faces in a frame above which landmarks of all would hide them: the selected one's are drawn."""


class FaceView(PictureView):
    """Shows one frame and its faces. Knows nothing of files, and of no gesture.

    Attributes:
        number_of: What a track is called by.
        tool_of: From which other program a track came; "" where it did not.

    Signals:
        painted(): The picture last set is on screen.
    """

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number_of: Callable[[FaceRef], str] = lambda ref: str(ref.number)
        self.tool_of: Callable[[FaceRef], str] = lambda _: ""
        self._faces: list[Face] = []
        self._selected: FaceRef | None = None
        self._hovered: Face | None = None
        self._overlay = True
        self._drag: Drag | None = None
        self._draft: Box | None = None
        self._hint: Box | None = None
        self._hints_beside: tuple[Box, ...] = ()
        self._zones: list[Zone] = []
        self._comments: list[Thread] = []
        self.setAccessibleName(self.tr("Picture"))

    # What is shown

    def set_faces(self, faces: Sequence[Face]) -> None:
        """Faces of the frame that is shown."""
        self._faces = list(faces)
        if self._hovered is not None:
            ref = ref_of(self._hovered)
            self._hovered = next((face for face in self._faces if ref_of(face) == ref), None)
        self._tell()
        self.update()

    def set_zones(self, zones: Sequence[Zone]) -> None:
        """Zones that hold in the frame that is shown."""
        if list(zones) != self._zones:
            self._zones = list(zones)
            self.update()

    def set_comments(self, threads: Sequence[Thread]) -> None:
        """Open comments on the frame that is shown."""
        if list(threads) != self._comments:
            self._comments = list(threads)
            self.update()

    def comment_at(self, point: QPointF) -> Thread | None:
        """The comment whose mark lies under a point of the view."""
        places = mark_places(self._shown_comments, self.transform, QRectF(self.rect()))
        return next((thread for place, thread in places if place.contains(point)), None)

    @property
    def _shown_comments(self) -> list[Thread]:
        return self._comments if self._overlay and self._image is not None else []

    def set_hint(self, box: Box | None, beside: tuple[Box, ...] = ()) -> None:
        """Where a concern points to in the frame that is shown; None for nowhere.

        Args:
            beside: Other places that are answered by looking at this frame.
        """
        if (box, beside) != (self._hint, self._hints_beside):
            self._hint, self._hints_beside = box, beside
            self.update()

    def set_overlay(self, shown: bool) -> None:
        """Whether boxes are drawn and can be taken hold of."""
        self._overlay = shown
        self.update()

    @property
    def faces(self) -> list[Face]:
        return self._faces

    # Selection

    @property
    def selected(self) -> Face | None:
        """The selected face where it is on screen."""
        if self._selected is None:
            return None
        return next((face for face in self._faces if ref_of(face) == self._selected), None)

    def set_selected(self, ref: FaceRef | None) -> None:
        """Show which face is selected; it stays so from frame to frame."""
        if ref != self._selected:
            self._selected = ref
            self._tell()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.paint_picture(painter):
            return
        self.painted.emit()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faces = FacePainter(painter, self.transform)
        if not self._overlay:
            if self.selected is not None:  # keys act on it: it must be seen
                faces.outline(self.selected)
            return
        for zone in self._zones:
            paint_zone(painter, self.transform, zone, size=self._size)
        self._paint_faces(faces)
        room = QRectF(self.rect())
        for place, _ in mark_places(self._shown_comments, self.transform, room):
            paint_mark(painter, place)
        if self.hasFocus() and self.selected is None:
            painter.setPen(QColor(current().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_faces(self, faces: FacePainter) -> None:
        selected, drag = self.selected, self._drag
        if self._hint is not None:
            faces.hint(self.transform.box_to_view(self._hint))
        for box in self._hints_beside:
            faces.hint(self.transform.box_to_view(box), beside=True)
        outcome = drag.outcome() if drag is not None else None
        few = sum(not face.ghost for face in self._faces) <= MOST_LANDMARKS
        for face in self._faces:
            if outcome is not None and outcome.face is face and outcome.box is not None:
                marks = outcome.landmarks or follow_box(face.landmarks, face.box, outcome.box)
                face = replace(face, box=outcome.box, landmarks=marks)
                faces.draw(face, Emphasis(selected=True))
                continue
            mark = drag.target.landmark if drag is not None and face is selected else None
            emphasis = Emphasis(face is selected, face is self._hovered, mark)
            faces.draw(face, emphasis, landmarks=few)
        if outcome is not None and outcome.face is None and outcome.box is not None:
            faces.rubber_band(self.transform.box_to_view(outcome.box))
        elif self._draft is not None:
            faces.draft(self.transform.box_to_view(self._draft))
        told = self._hovered or selected
        if told is not None and drag is None and self._draft is None:
            others = [face for face in self._faces if face is not told]
            faces.label(told, self._words(told), others=others, bounds=QRectF(self.rect()))

    def _words(self, face: Face) -> str:
        ref = ref_of(face)
        if ref is None:
            return describe(face, "")
        return describe(face, self.number_of(ref), self.tool_of(ref))

    @property
    def _editable(self) -> bool:
        return self._overlay and self._image is not None

    def _tell(self) -> None:
        face = self.selected
        words = self.tr("%Ln face(s) in this frame", "", len(self._faces))
        if face is not None:
            words += ". " + self.tr("Selected: {0}").format(self._words(face))
        self.setAccessibleDescription(words)
