"""The middle of the window: picture, transport and timeline of one medium."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.controllers.display import Redaction, Shown
from app.controllers.player import Player
from app.controllers.review import ReviewController
from app.core.model import Face, Image, MediaInfo
from app.widgets.commands.actions import Actions
from app.widgets.picture.video_view import VideoView
from app.widgets.picture.view_mode import ViewMode
from app.widgets.timeline.timeline import Timeline
from app.widgets.timeline.transport import Transport


class PlayerPane(QWidget):
    """Keeps picture, faces and playhead together.

    Signals:
        frame_shown(int | None): The exact frame is on screen; None: nothing to judge.
        span_changed(): See :attr:`span`.
    """

    frame_shown = Signal(object)
    mode_changed = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = VideoView()
        self.transport = Transport(actions)
        self.timeline = Timeline()
        self.player: Player | None = None
        self.review: ReviewController | None = None
        self.mode = ViewMode.OVERLAY
        self.span: tuple[int, int] | None = None
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.transport)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(top)
        self.split.addWidget(self.timeline)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([620, 190])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.split)
        self.timeline.scrubbed.connect(self._scrub)
        self.timeline.scrub_ended.connect(self._scrub_ended)
        self.transport.mode_chosen.connect(self.set_mode)
        self.transport.speed_chosen.connect(self._set_speed)
        self.transport.set_mode(self.mode)
        self.transport.set_speed(1.0)

    def show_medium(self, player: Player, review: ReviewController) -> None:
        """Show a medium from where the player stands."""
        self.player, self.review = player, review
        self.view.aspect = pixel_shape(player.info)
        player.shown.connect(self._on_shown)
        player.quick_shown.connect(self._on_quick)
        player.moved.connect(self._on_moved)
        player.playing_changed.connect(self._on_playing)
        player.speed_changed.connect(self.transport.set_speed)
        review.faces_changed.connect(self.refresh_faces)
        review.timeline_changed.connect(self.timeline.set_data)
        self.span = None
        self.timeline.set_span(None)
        self.timeline.set_data(review.lanes)
        self.timeline.setVisible(len(player.index) > 1)  # a still picture has no time
        self.view.select(None)
        player.seek(player.pts)

    def clear(self) -> None:
        """No medium."""
        self.player = self.review = None
        self.view.set_faces([])
        self.view.set_picture(None)
        self.timeline.set_data(None)
        self.transport.clear()

    def redaction_for(self, pts: int) -> Redaction | None:
        """What the display decoder must cover in a frame in the present mode."""
        if self.mode is ViewMode.REDACTED and self.review is not None:
            return self.review.redaction_at(pts)
        return None

    def large_enough(self) -> bool:
        """Whether the picture is on screen at a size where a face can be judged."""
        transform, window = self.view.transform, self.window()
        visible = window.isVisible() and not window.isMinimized()
        return visible and transform.scale >= min(1.0, transform.fit_scale) * 0.999

    def set_mode(self, mode: ViewMode) -> None:
        """Choose what the picture shows."""
        if mode is self.mode:
            return
        self.mode = mode
        self.transport.set_mode(mode)
        self.view.set_overlay(mode is ViewMode.OVERLAY)
        if mode is ViewMode.REDACTED and self.review is not None and not self.review.complete:
            # Between the frames looked at so far, nothing is covered yet.
            words = self.tr("Detection is not finished: faces may still show in this picture.")
            self.view.toast.show_text(words, 6000)
        else:
            self.view.toast.show_text(mode.tip.replace(" (V)", ""), 1800)
        if self.player is not None:
            self.player.refresh()
        self.mode_changed.emit(mode)

    def refresh_faces(self) -> None:
        """Faces of the frame on screen have changed, or how they are covered."""
        if self.player is None or self.review is None:
            return
        self._show_faces(self.player.shown_pts)
        if self.mode is ViewMode.REDACTED:
            self.player.refresh()

    def mark(self, *, end: bool) -> None:
        """Start or end the span at the frame on screen."""
        if self.player is None:
            return
        pts = self.player.pts
        first, last = self.span or (pts, pts)
        self.span = (min(first, pts), pts) if end else (pts, max(last, pts))
        index = self.player.index
        stop = index.step(self.span[1], 1)
        stop = stop if stop > self.span[1] else index.end_pts
        self.timeline.set_span((index.seconds(self.span[0]), index.seconds(stop)))

    def clear_span(self) -> None:
        self.span = None
        self.timeline.set_span(None)

    def _show_faces(self, pts: int | None) -> None:
        faces: list[Face] = []
        if pts is not None and self.review is not None:
            faces = self.review.faces_at(pts)
        self.view.set_faces(faces)

    def _on_shown(self, shown: Shown) -> None:
        player = self.player
        if player is None:
            return
        pts = shown.request.pts
        if self.mode is ViewMode.REDACTED and shown.request.redaction is None:
            return  # asked for before the mode changed: the covered one follows
        if shown.image is None:
            self.view.set_faces([])
            self.view.set_message(self._no_picture(player, shown.error))
            self.frame_shown.emit(None)
            return
        self.view.set_picture(shown.image)
        self._show_faces(pts)
        if player.playing:
            self.transport.set_dropped(player.dropped, player.played)
        self.frame_shown.emit(pts)

    def _no_picture(self, player: Player, error: str) -> str:
        """Why there is no picture, and what to do."""
        path = player.info.path
        if path.exists():
            return error
        return self.tr(
            "{0} is not in {1} any more.\n\nIf it was moved or renamed, drop it here, or choose "
            "File, Find a moved file. Your decisions are kept."
        ).format(path.name, path.parent)

    def _on_quick(self, pts: int, image: Image) -> None:
        # A quick picture is not covered, so it must not slip into the redacted view.
        if self.mode is ViewMode.REDACTED or self.player is None:
            return
        info = self.player.info
        self.view.set_picture(image, (float(info.width), float(info.height)))
        self.view.set_faces([])
        self.frame_shown.emit(None)

    def _on_moved(self, pts: int) -> None:
        if self.player is not None:
            self.timeline.set_position(self.player.index.seconds(pts))
            self.transport.set_position(self.player.index, pts)

    def _on_playing(self, playing: bool) -> None:
        self.transport.set_playing(playing)
        self.view.set_smooth(not playing)
        if playing:
            self.transport.set_dropped(0, 0)

    def _scrub(self, seconds: float) -> None:
        if self.player is not None:
            self.player.seek_seconds(seconds, scrub=True)

    def _scrub_ended(self) -> None:
        self.view.setFocus()

    def _set_speed(self, speed: float) -> None:
        if self.player is not None:
            self.player.set_speed(speed)


def pixel_shape(info: MediaInfo) -> float:
    """Width over height of a pixel of the displayed picture."""
    shape = float(info.sample_aspect)
    if not 0.1 < shape < 10:  # unknown, or nonsense
        return 1.0
    return 1 / shape if info.rotation in (90, 270) else shape
