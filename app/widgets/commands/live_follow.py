"""While H is held, the clip plays slowly and the selected face's box follows the mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.shown_medium import ShownMedium
from app.core.decisions import FollowedBox, FollowFace
from app.core.model import Box, Face
from app.core.refs import RefKind, ref_of
from app.core.timebase import FrameIndex
from app.widgets.commands.hints import still_followed, with_undo_key
from app.widgets.picture.face_geometry import moved
from app.widgets.picture.video_view import VideoView

SLOWLY = 0.5
"""Speed at which it plays meanwhile, if it does not play slower anyway."""


class LiveFollow(QObject):
    """For faces that no tracker can follow; letting go writes one decision.

    Args:
        desk: What is selected.
        view: Tells where the mouse is, and shows the box there.
        window: Of both.
    """

    def __init__(self, desk: Desk, view: VideoView, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._view = view
        self._shown: ShownMedium | None = None
        self._face: Face | None = None
        self._speed = 1.0
        self._path: dict[int, Box] = {}
        view.led.connect(self._on_led)
        view.pointed.connect(self._show)
        desk.faces_changed.connect(self._take)

    def _on_led(self, held: bool) -> None:
        if held:
            self._begin()
        elif self._face is not None:
            self._end()

    def _begin(self) -> None:
        desk, shown, face = self._desk, self._desk.shown, self._desk.face
        if shown is None or len(shown.player.index) < 2:
            return
        if face is None or ref_of(face) is None:
            desk.say(self.tr("Choose a face first: click on it, or press Tab in the picture."))
            return
        if desk.growing:
            desk.say(still_followed())
            return
        self._shown, self._face, self._path = shown, face, {}
        player = shown.player
        self._speed = player.speed
        player.set_speed(min(SLOWLY, abs(self._speed)))
        desk.say(self.tr("The box follows the mouse while you hold H."), 60_000)
        player.play()

    def _take(self) -> None:
        """Another frame is on screen: the face is where the mouse is."""
        shown, face, frame = self._shown, self._face, self._desk.frame
        if shown is None or face is None or frame is None or self._desk.shown is not shown:
            return
        if frame != face.pts:
            self._path[frame] = self._at(face, self._view.pointer)

    def _show(self, point: QPointF) -> None:
        if self._face is not None:
            self._view.show_box(self._at(self._face, point))

    def _at(self, face: Face, point: QPointF) -> Box:
        x, y = face.box.center
        size = self._view.transform.picture
        picture = size.width(), size.height()
        return moved(face.box, point.x() - x, point.y() - y, size=picture)

    def _end(self) -> None:
        shown, face, path = self._shown, self._face, self._path
        self._shown, self._face, self._path = None, None, {}
        self._view.show_box(None)
        if shown is None or face is None or self._desk.shown is not shown:
            return
        shown.player.pause()
        shown.player.set_speed(self._speed)
        ref = ref_of(face)
        if not path or ref is None:
            self._desk.say(self.tr("Nothing has moved."))
            return
        own = ref.number if ref.by_person else None
        source = ref if own is None and ref.kind is RefKind.TRACK else None
        boxes = _filled(shown.player.index, {face.pts: face.box, **path})
        event = FollowFace(face.pts, face.box, boxes, face.landmarks, own, source)
        changes = shown.review.do(lambda session: session.follow(event))
        if changes is not None:
            if changes.ref is not None:
                self._desk.select(changes.ref)
            words = self.tr("The face follows your mouse through %Ln frame(s).", "", len(boxes))
            self._desk.say(with_undo_key(words))


def _filled(index: FrameIndex, led: dict[int, Box]) -> tuple[FollowedBox, ...]:
    """A box for every frame but the first, in which it began; those left out lie between."""
    stamps = sorted(led)
    sides = np.array([led[pts].array() for pts in stamps])
    begin = next(iter(led))
    return tuple(
        FollowedBox(pts, Box.of([float(np.interp(pts, stamps, side)) for side in sides.T]))
        for pts in index.span(stamps[0], stamps[-1]).tolist()
        if pts != begin
    )
