"""Choosing what the next gesture is about, and correcting boxes: faces, spans, new faces."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.shown_medium import ShownMedium
from app.controllers.walks import Wanted
from app.core.model import Box, Face, Landmarks
from app.core.refs import ref_of
from app.widgets.commands.follow_commands import FollowCommands
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.picture.video_view import VideoView

_LONG = 7000
_NUDGES = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip


class SelectionCommands(QObject):
    """Actions that choose and correct faces.

    Args:
        desk: What is selected and marked.
        following: Faces that are added are followed.
        view: The picture; what is drawn and dragged in it is written down here.
        window: Where the keys work that nudge a face.

    Attributes:
        asked_for: Takes a face that was drawn because a concern asked for it; else False.
    """

    def __init__(
        self, desk: Desk, view: VideoView, following: FollowCommands, *, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._view = view
        self.asked_for: Callable[[Box], bool] = lambda _: False
        self._following = following
        view.stop_pressed.connect(following.stop)
        desk.following_changed.connect(lambda: view.set_stoppable(following.active))
        view.face_added.connect(self.add_face)
        view.face_edited.connect(self.edit_face)
        for key, (dx, dy) in _NUDGES.items():
            for held, far, resize in (
                ("Alt", 1.0, False), ("Alt+Shift", 10.0, False), ("Alt+Ctrl", 1.0, True),
            ):  # fmt: skip
                shortcut = QShortcut(QKeySequence(f"{held}+{QKeySequence(key).toString()}"), window)
                nudge = partial(view.nudge, dx * far, dy * far, resize=resize)
                shortcut.activated.connect(nudge)

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.REVIEW, when=lambda: self._desk.shown is not None)
        in_time = partial(make, when=self._has_time)
        view, desk = self._view, self._desk
        return [
            make(name="add_face", text=tr("Add a missed face"), keys=("F",), icon="add-face",
                 run=lambda: view.set_adding(not view.adding), checked=lambda: view.adding,
                 line=True, tip=tr("Drag a box around a face; or just drag on empty picture")),
            make(name="next_face", text=tr("Next face in this frame"), keys=("Ctrl+Right",),
                 run=partial(view.select_next, 1)),
            make(name="previous_face", text=tr("Previous face in this frame"),
                 keys=("Ctrl+Left",), run=partial(view.select_next, -1)),
            in_time(name="mark_in", text=tr("Start a span here"), keys=("I",),
                    run=desk.start_span, line=True),
            in_time(name="mark_out", text=tr("End the span here"), keys=("O",),
                    run=desk.end_span),
            in_time(name="clear_span", text=tr("Clear the span"), keys=("Shift+I",),
                    run=partial(desk.set_span, None)),
        ]  # fmt: skip

    def add_face(self, box: Box) -> None:
        """A face was dragged out: another keyframe if an added face is selected, else new."""
        desk, shown = self._desk, self._desk.shown
        if shown is None or shown.player.shown_pts is None:
            return
        shown.player.pause()
        if self.asked_for(box):
            return
        extends = self._extended()
        if extends is None and self._to_be_followed(shown):
            self._following.begin(Wanted(shown.player.shown_pts, box))
            return
        changes = shown.review.add_face(shown.player.shown_pts, box, extends)
        if changes is None or changes.ref is None:
            return
        desk.select(changes.ref)
        if extends is not None:
            words = self.tr("The added face now reaches to this frame; in between it is filled in.")
        elif len(shown.player.index) > 1:
            words = self.tr(
                "Face added in this frame only. T follows it; or go to where it ends and drag a "
                "box again: the frames between are filled in."
            )
        else:
            words = self.tr("Face added.")
        desk.say(words, _LONG)

    def edit_face(self, face: Face, box: Box, landmarks: Landmarks | None) -> None:
        """A face was moved, resized, or one of its landmarks was."""
        shown = self._desk.shown
        if shown is not None:
            shown.player.pause()
            blend = landmarks is None and not _held(Qt.KeyboardModifier.ShiftModifier)
            shown.review.edit_face(face, box, landmarks, blend=blend)

    def _to_be_followed(self, shown: ShownMedium) -> bool:
        """Whether a face that was just drawn is followed; Alt keeps it to this frame."""
        alone = _held(Qt.KeyboardModifier.AltModifier) or len(shown.player.index) == 1
        return self._following.follows_added and not alone

    def _extended(self) -> int | None:
        """Number of the added face that a new box is a keyframe of; not if it is here already."""
        ref = self._desk.selected
        if ref is None or not ref.by_person or any(ref_of(f) == ref for f in self._desk.faces):
            return None
        return ref.number

    def _has_time(self) -> bool:
        shown = self._desk.shown
        return shown is not None and len(shown.player.index) > 1


def _held(key: Qt.KeyboardModifier) -> bool:
    return bool(QGuiApplication.keyboardModifiers() & key)
