"""The middle of the window: picture, transport and timeline of the medium on the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.controllers.desk import Desk, ViewMode
from app.controllers.display import Shown
from app.controllers.player import Player
from app.core.model import Image
from app.core.names import printable
from app.core.refs import FaceRef, RefKind
from app.widgets.parts.view_modes import mode_words
from app.widgets.picture.picture_view import pixel_shape
from app.widgets.picture.video_view import VideoView
from app.widgets.timeline.timeline import Timeline
from app.widgets.timeline.transport import Transport

_SHORT, _LONG = 1800, 6000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class PlayerPane(QWidget):
    """Keeps picture, faces and playhead together, and passes gestures to the desk.

    Args:
        desk: What is shown.
        view: The picture.
        timeline: Below it.
        transport: Between them.
    """

    def __init__(
        self, desk: Desk, view: VideoView, timeline: Timeline, *, transport: Transport
    ) -> None:
        super().__init__()
        self._desk = desk
        self.view = view
        self.timeline = timeline
        self.view.number_of = self.timeline.number_of = desk.number_of
        self.view.tool_of = self._tool_of
        self.transport = transport
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
        self._connect()
        self.transport.set_mode(desk.mode)
        self.transport.set_speed(1.0)
        self.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._desk.attend()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        desk = self._desk
        desk.shown_changed.connect(self._on_medium)
        desk.faces_changed.connect(lambda: self.view.set_faces(desk.faces))
        desk.selected_changed.connect(self._on_selected)
        desk.span_changed.connect(self._on_span)
        desk.mode_changed.connect(self._on_mode)
        desk.said.connect(self.view.toast.show_text)
        self.view.chosen.connect(desk.select)
        self.view.painted.connect(desk.painted)
        self.timeline.track_clicked.connect(desk.select)
        self.timeline.scrubbed.connect(self._scrub)
        self.timeline.scrub_ended.connect(self.view.setFocus)
        self.transport.mode_chosen.connect(desk.set_mode)
        self.transport.speed_chosen.connect(self._set_speed)

    def large_enough(self) -> bool:
        """Whether the picture is on screen at a size where a face can be judged."""
        transform, window = self.view.transform, self.window()
        visible = window.isVisible() and not window.isMinimized()
        return visible and transform.scale >= min(1.0, transform.fit_scale) * 0.999

    # What the desk says

    def _on_medium(self) -> None:
        shown = self._desk.shown
        self.view.set_adding(False)
        if shown is None:
            self.view.set_picture(None)
            self.timeline.set_words("")
            self.timeline.set_data(None)
            self.transport.clear()
            return
        player = shown.player
        self.view.aspect = pixel_shape(player.info)
        player.shown.connect(self._on_shown)
        player.quick_shown.connect(self._on_quick)
        player.moved.connect(self._on_moved)
        player.playing_changed.connect(self._on_playing)
        player.speed_changed.connect(self.transport.set_speed)
        # A still picture has no time. Its place stays, so that the buttons do not jump.
        still = len(player.index) == 1
        self.timeline.set_words(self.tr("A picture has no timeline.") if still else "")
        self.timeline.set_data(None if still else shown.review.lanes)
        if not still:
            shown.review.timeline_changed.connect(self.timeline.set_data)
            shown.review.following.grew.connect(self._on_grown)
        player.seek(player.pts)

    def _on_selected(self) -> None:
        ref = self._desk.selected
        self.view.set_selected(ref)
        on_track = ref is not None and ref.kind is RefKind.TRACK
        self.timeline.set_selected(ref if on_track else None)

    def _on_span(self) -> None:
        shown, span = self._desk.shown, self._desk.span
        if shown is None or span is None:
            self.timeline.set_span(None)
            return
        index = shown.player.index
        stop = index.step(span[1], 1)
        stop = stop if stop > span[1] else index.end_pts
        self.timeline.set_span((index.seconds(span[0]), index.seconds(stop)))

    def _tool_of(self, ref: FaceRef) -> str:
        """From which other program a track came; one that grows, or was drawn, from none."""
        shown = self._desk.shown
        track = None if shown is None else shown.review.track(ref)
        return "" if track is None else track.tool

    def _on_grown(self) -> None:
        shown = self._desk.shown
        if shown is not None:
            seconds = shown.player.index.seconds
            spans = shown.review.following.spans
            self.timeline.set_growing([(seconds(first), seconds(last)) for first, last in spans])

    def _on_mode(self) -> None:
        mode, shown = self._desk.mode, self._desk.shown
        self.transport.set_mode(mode)
        self.view.set_overlay(mode is ViewMode.OVERLAY)
        if mode is ViewMode.REDACTED and shown is not None and not shown.review.complete:
            # Between the frames looked at so far, nothing is covered yet.
            words = self.tr("Detection is not finished: faces may still show in this picture.")
            self._desk.say(words, _LONG)
        else:
            self._desk.say(mode_words(mode), _SHORT)

    # What the player says

    def _on_shown(self, shown: Shown) -> None:
        desk, medium = self._desk, self._desk.shown
        if medium is None:
            return
        if desk.mode is ViewMode.REDACTED and shown.request.redaction is None:
            return  # asked for before the mode changed: the covered one follows
        if shown.image is None:
            self.view.set_message(self._no_picture(medium.player, shown.error))
            desk.set_frame(None)
            return
        self.view.set_picture(shown.image)
        if medium.player.playing:
            self.transport.set_dropped(medium.player.dropped, medium.player.played)
        desk.set_frame(shown.request.pts)

    def _no_picture(self, player: Player, error: str) -> str:
        """Why there is no picture, and what to do."""
        path = player.info.path
        if path.exists():
            return error
        return self.tr(
            "{0} is not in {1} any more.\n\nIf it was moved or renamed, drop it here, or choose "
            "File, Find a moved file. Your decisions are kept."
        ).format(printable(path.name), printable(path.parent))

    def _on_quick(self, _pts: int, image: Image) -> None:
        # A quick picture is not covered, so it must not slip into the redacted view.
        medium = self._desk.shown
        if self._desk.mode is ViewMode.REDACTED or medium is None:
            return
        info = medium.player.info
        self.view.set_picture(image, (float(info.width), float(info.height)))
        self._desk.set_frame(None)

    def _on_moved(self, pts: int) -> None:
        if self._desk.shown is not None:
            index = self._desk.shown.player.index
            self.timeline.set_position(index.seconds(pts))
            self.transport.set_position(index, pts)

    def _on_playing(self, playing: bool) -> None:
        self.transport.set_playing(playing)
        self.view.set_smooth(not playing)
        if playing:
            self.transport.set_dropped(0, 0)

    # What a person does

    def _scrub(self, seconds: float) -> None:
        if self._desk.shown is not None:
            self._desk.shown.player.seek_seconds(seconds, scrub=True)

    def _set_speed(self, speed: float) -> None:
        if self._desk.shown is not None:
            self._desk.shown.player.set_speed(speed)
