"""The picture with its faces: look, zoom, pan, and correct with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.core.model import Box
from app.core.refs import ref_of
from app.widgets.picture.draft import belongs_to_draft, first_box, is_enter, stepped
from app.widgets.picture.face_geometry import hit_face, moved, resized
from app.widgets.picture.face_view import FaceView
from app.widgets.picture.gestures import Drag, Kind, Target, target_at

_LONG = 8000


class VideoView(FaceView):
    """A frame with its faces, and what a person does there with mouse and keys.

    Signals:
        face_added(Box): A face was dragged out on empty picture.
        area_drawn(Box): An area was drawn that was asked for.
        face_edited(Face, Box, Landmarks | None): A face was moved, resized or a landmark was
            dragged; None lets landmarks follow the box.
        chosen(FaceRef | None): A person selected a face, or none.
        menu_requested(QPoint): Right click, or Enter at the selected face; in global pixels.
        play_pressed(): Space was tapped (held, it pans).
        led(bool): H is held, and was let go.
        pointed(QPointF): The mouse is at another place, in picture pixels.
        stop_pressed(): Esc, while there is something to stop.
        comment_clicked(int): The mark of a comment was clicked; its ``seq``.
        adding_changed(): See :attr:`adding`.
    """

    face_added = Signal(object)
    area_drawn = Signal(object)
    face_edited = Signal(object, object, object)
    chosen = Signal(object)
    menu_requested = Signal(QPoint)
    play_pressed = Signal()
    led = Signal(bool)
    pointed = Signal(QPointF)
    stop_pressed = Signal()
    comment_clicked = Signal(int)
    adding_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adding = self._area = False
        self._stoppable = False
        self.pointer = QPointF()
        self._pan_from: QPointF | None = None
        self._space: str = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # Selecting and adding

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
        self._area = self._area and adding
        self._draft = self._first_draft() if adding else None
        if adding:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            words = self.tr(
                "Drag a box around the missed face; or arrows move the dashed one, "
                "Ctrl+arrows size it, Enter adds it. Esc cancels."
            )
            self.toast.show_text(words, _LONG)
        else:
            self.toast.hide()
        self.setCursor(Qt.CursorShape.CrossCursor if adding else Qt.CursorShape.ArrowCursor)
        self.adding_changed.emit()
        self.update()

    def ask_for_area(self) -> None:
        """Let the next drag draw an area instead of a face."""
        self.set_adding(False)
        self.set_adding(True)
        self._area = True
        words = self.tr(
            "Drag over the area; or arrows move the dashed box, Ctrl+arrows size it, Enter takes "
            "it. Esc cancels."
        )
        self.toast.show_text(words, _LONG)

    def _drawn(self, box: Box) -> None:
        signal = self.area_drawn if self._area else self.face_added
        self.set_adding(False)
        signal.emit(box)

    def show_box(self, box: Box | None) -> None:
        """Show a dashed box that is no face yet; None for none."""
        if not self._adding:
            self._draft = box
            self.update()

    def set_stoppable(self, stoppable: bool) -> None:
        """Whether Esc stops something, before it does anything else."""
        self._stoppable = stoppable

    def _first_draft(self) -> Box | None:
        if not self._editable:
            return None
        top = self.transform.to_picture(QPointF(0, 0))
        end = self.transform.to_picture(QPointF(self.width(), self.height()))
        return first_box(self._faces, Box(top.x(), top.y(), end.x(), end.y()), self._size)

    def nudge(self, dx: float, dy: float, *, resize: bool = False) -> None:
        """Move the selected face by picture pixels, or its lower right corner."""
        if self._draft is not None:
            box = resized(self._draft, dx, dy, handle=(1, 1)) if resize else self._draft
            self._draft = box if resize else moved(box, dx, dy, size=self._size)
            self.update()
            return
        face = self.selected
        if face is None:
            return
        box = (
            resized(face.box, dx, dy, handle=(1, 1))
            if resize
            else moved(face.box, dx, dy, size=self._size)
        )
        self.face_edited.emit(face, box, None)

    # Events

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
        elif button == Qt.MouseButton.LeftButton and self._comment_under(event):
            return
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

    def _comment_under(self, event: QMouseEvent) -> bool:
        """Whether the mark of a comment was clicked, which is told."""
        thread = None if self._adding else self.comment_at(event.position())
        if thread is not None:
            self.comment_clicked.emit(thread.seq)
        return thread is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self.transform.to_picture(event.position())
        self.pointer = point
        self.pointed.emit(point)
        if self._pan_from is not None:
            self.transform.pan(event.position() - self._pan_from)
            self._pan_from = event.position()
        elif self._drag is not None:
            self._drag.move(point)
        elif self._editable:
            self._hover(point)
            self._hover_comment(event)
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
            self._drawn(outcome.box)
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
        is_lead = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_H
        if isinstance(event, QKeyEvent) and is_lead and self._lead(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._faces:
                if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self.select_next(-1 if event.key() == Qt.Key.Key_Backtab else 1)
                    return True
            elif event.key() == Qt.Key.Key_Escape:
                if self._stoppable and not self._adding:
                    self.stop_pressed.emit()
                    return True
                self._drag = None
                self.set_adding(False)
                self.chosen.emit(None)
                return True
        if isinstance(event, QKeyEvent) and self._work_key(event):
            return True
        return super().event(event)

    def _lead(self, event: QKeyEvent) -> bool:
        """H without anything else, held: the selected face follows the mouse."""
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if not event.isAutoRepeat():
                self.led.emit(event.type() == QEvent.Type.KeyPress)
        else:
            return False
        return True

    def _work_key(self, event: QKeyEvent) -> bool:
        """Arrows and Enter draw a face while one is being added; else Enter opens its menu."""
        pressed = event.type() == QEvent.Type.KeyPress
        if not pressed and event.type() != QEvent.Type.ShortcutOverride:
            return False
        if self._draft is None:
            face = self.selected
            if not pressed or face is None or not is_enter(event):
                return False
            corner = self.transform.box_to_view(face.box).bottomLeft().toPoint()
            self.menu_requested.emit(self.mapToGlobal(corner))
            return True
        if not belongs_to_draft(event):
            return False
        event.accept()
        if pressed and is_enter(event):
            self._drawn(self._draft)
        elif pressed:
            keys = event.keyCombination()
            scale = self.transform.scale
            self._draft = stepped(self._draft, keys, scale=scale, size=self._size)
            self.update()
        return True

    def _target(self, point: QPointF) -> Target:
        return target_at(
            self._faces, self.selected, point, scale=self.transform.scale, adding=self._adding
        )

    def _hover_comment(self, event: QMouseEvent) -> None:
        thread = None if self._adding else self.comment_at(event.position())
        self.setToolTip("" if thread is None else f"{thread.person}: {thread.text}")
        if thread is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _hover(self, point: QPointF) -> None:
        target = self._target(point)
        over = None if self._adding else hit_face(self._faces, point.x(), point.y())
        draws = target.kind is Kind.DRAW
        inside = 0 <= point.x() < self._size[0] and 0 <= point.y() < self._size[1]
        self.setCursor(target.cursor if not draws or inside else Qt.CursorShape.ArrowCursor)
        if over is not self._hovered:
            self._hovered = over
            self.update()
