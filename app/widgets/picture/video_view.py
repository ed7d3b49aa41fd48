"""The picture with its faces: look, zoom, pan, and correct with the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from app.core.model import Face
from app.core.refs import FaceRef, ref_of
from app.widgets.parts.theme import current
from app.widgets.picture.face_geometry import follow_box, hit_face, moved, resized
from app.widgets.picture.face_painter import Emphasis, FacePainter, describe
from app.widgets.picture.gestures import Drag, Kind, Target, target_at
from app.widgets.picture.picture_view import PictureView


class VideoView(PictureView):
    """Shows one frame. Knows nothing of files: it is told pictures, faces, and which is selected.

    Signals:
        face_added(Box): A face was dragged out on empty picture.
        face_edited(Face, Box, Landmarks | None): A face was moved, resized or a landmark was
            dragged; None lets landmarks follow the box.
        chosen(FaceRef | None): A person selected a face, or none.
        menu_requested(QPoint): Right click, in global pixels.
        play_pressed(): Space was tapped (held, it pans).
        adding_changed(): See :attr:`adding`.
        painted(): The picture last set is on screen.
    """

    face_added = Signal(object)
    face_edited = Signal(object, object, object)
    chosen = Signal(object)
    menu_requested = Signal(QPoint)
    play_pressed = Signal()
    adding_changed = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: list[Face] = []
        self._selected: FaceRef | None = None
        self._hovered: Face | None = None
        self._overlay = True
        self._adding = False
        self._drag: Drag | None = None
        self._pan_from: QPointF | None = None
        self._space: str = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def select_next(self, step: int) -> None:
        """The next face from left to right, around the end."""
        faces = sorted(self._faces, key=lambda face: (face.box.x1, face.box.y1))
        if not faces:
            return
        chosen = self.selected
        place = faces.index(chosen) + step if chosen in faces else (0 if step > 0 else -1)
        self.chosen.emit(ref_of(faces[place % len(faces)]))

    @property
    def adding(self) -> bool:
        """Whether the next drag adds a face, even over others."""
        return self._adding

    def set_adding(self, adding: bool) -> None:
        """Let the next drag add a face, even over others."""
        if adding == self._adding:
            return
        self._adding = adding
        if adding:
            self.toast.show_text(self.tr("Drag a box around the missed face. Esc cancels."))
        else:
            self.toast.hide()
        self.setCursor(Qt.CursorShape.CrossCursor if adding else Qt.CursorShape.ArrowCursor)
        self.adding_changed.emit()

    def nudge(self, dx: float, dy: float, *, resize: bool = False) -> None:
        """Move the selected face by picture pixels, or its lower right corner."""
        face = self.selected
        if face is None:
            return
        box = resized(face.box, (1, 1), dx, dy) if resize else moved(face.box, dx, dy, self._size)
        self.face_edited.emit(face, box, None)

    # Events

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
        self._paint_faces(faces)
        if self.hasFocus() and self.selected is None:
            painter.setPen(QColor(current().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_faces(self, faces: FacePainter) -> None:
        selected, drag = self.selected, self._drag
        outcome = drag.outcome() if drag is not None else None
        for face in self._faces:
            if outcome is not None and outcome.face is face and outcome.box is not None:
                marks = outcome.landmarks or follow_box(face.landmarks, face.box, outcome.box)
                face = replace(face, box=outcome.box, landmarks=marks)
                faces.draw(face, Emphasis(selected=True))
                continue
            mark = drag.target.landmark if drag is not None and face is selected else None
            faces.draw(face, Emphasis(face is selected, face is self._hovered, mark))
        if outcome is not None and outcome.face is None and outcome.box is not None:
            faces.rubber_band(self.transform.box_to_view(outcome.box))
        told = self._hovered or selected
        if told is not None and drag is None:
            faces.label(told, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        button = event.button()
        panning = button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and self._space
        )
        if panning:
            self._pan_from = event.position()
            self._space = "used" if self._space else ""
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button == Qt.MouseButton.LeftButton and self._editable:
            point = self.transform.to_picture(event.position())
            target = self._target(point)
            if target.face is not None:
                self.chosen.emit(ref_of(target.face))
            self._drag = Drag(target, point, size=self._size, scale=self.transform.scale)
        elif button == Qt.MouseButton.RightButton and self._editable:
            point = self.transform.to_picture(event.position())
            face = hit_face(self._faces, point.x(), point.y())
            if face is not None:
                self.chosen.emit(ref_of(face))
            self.menu_requested.emit(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self.transform.to_picture(event.position())
        if self._pan_from is not None:
            self.transform.pan(event.position() - self._pan_from)
            self._pan_from = event.position()
        elif self._drag is not None:
            self._drag.move(point)
        elif self._editable:
            self._hover(point)
            return
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None and self._drag is None:
            self._pan_from = None
            self.unsetCursor()
            self.zoom_changed.emit()
            return
        drag, self._drag = self._drag, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drag.move(self.transform.to_picture(event.position()))
        outcome = drag.outcome()
        if outcome.box is not None and outcome.face is not None:
            self.face_edited.emit(outcome.face, outcome.box, outcome.landmarks)
        elif outcome.box is not None:
            self.set_adding(False)
            self.face_added.emit(outcome.box)
        elif drag.target.kind is Kind.DRAW:
            self.chosen.emit(None)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = self.transform.to_picture(event.position())
        if self._target(point).kind is Kind.DRAW:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def event(self, event: QEvent) -> bool:
        # Space belongs to the view while it has the focus: a tap plays, holding it pans.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._space = self._space or "held"
                return True
            if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                tapped, self._space = self._space == "held", ""
                if tapped:
                    self.play_pressed.emit()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._faces:
                if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self.select_next(-1 if event.key() == Qt.Key.Key_Backtab else 1)
                    return True
            elif event.key() == Qt.Key.Key_Escape:
                self._drag = None
                self.set_adding(False)
                self.chosen.emit(None)
                return True
        return super().event(event)

    @property
    def _editable(self) -> bool:
        return self._overlay and self._image is not None

    def _target(self, point: QPointF) -> Target:
        return target_at(
            self._faces, self.selected, point, scale=self.transform.scale, adding=self._adding
        )

    def _hover(self, point: QPointF) -> None:
        target = self._target(point)
        over = None if self._adding else hit_face(self._faces, point.x(), point.y())
        draws = target.kind is Kind.DRAW
        inside = 0 <= point.x() < self._size[0] and 0 <= point.y() < self._size[1]
        self.setCursor(target.cursor if not draws or inside else Qt.CursorShape.ArrowCursor)
        if over is not self._hovered:
            self._hovered = over
            self.update()

    def _tell(self) -> None:
        face = self.selected
        words = self.tr("{0} faces in this frame").format(len(self._faces))
        if face is not None:
            words += ". " + self.tr("Selected: {0}").format(describe(face))
        self.setAccessibleDescription(words)
