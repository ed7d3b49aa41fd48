"""The export on screen, and the original beside or behind it, on purpose and noted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.controllers.display import Shown
from app.controllers.player import Player
from app.controllers.release import Opened, Release
from app.core.timebase import format_time
from app.widgets.ethics.marks import marks_at
from app.widgets.ethics.wipe_view import NamedView, WipeView
from app.widgets.parts.controls import Slider
from app.widgets.picture.picture_view import pixel_shape


class ExportPictures(QWidget):
    """Plays the exported file; the original only behind a key, and the log says so.

    Args:
        release: Of the medium.
        failed: Told what went wrong.
    """

    def __init__(self, release: Release, failed: Callable[[BaseException], None]) -> None:
        super().__init__()
        self.release = release
        self._failed = failed
        self.player: Player | None = None
        self.original_player: Player | None = None
        self._looked: tuple[int, int] | None = None
        self._wipe = False
        self._data: dict[str, Any] | None = None
        self._shown: int | None = None
        self.view, self.original = WipeView(), NamedView(self.tr("Original"))
        self.original.hide()
        self.warning = QLabel(
            self.tr("THE ORIGINAL IS ON SCREEN. That is noted in the log; O hides it.")
        )
        self.warning.setObjectName("warning")
        self.warning.setStyleSheet("background: #a33120; color: white; padding: 6px;")
        self.warning.hide()
        pictures = QHBoxLayout()
        pictures.addWidget(self.original, 1)
        pictures.addWidget(self.view, 1)
        self.slider = Slider()
        self.slider.setAccessibleName(self.tr("Frame"))
        self.slider.valueChanged.connect(self._on_slider)
        self.time = QLabel()
        transport = QHBoxLayout()
        transport.addWidget(self.slider, 1)
        transport.addWidget(self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.warning)
        column.addLayout(pictures, 1)
        column.addLayout(transport)
        self.view.zoom_changed.connect(self._zoom)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def place(self) -> int | None:
        """Ordinal of the frame on screen; None while there is none."""
        return None if self.player is None else self.player.index.position(self.player.pts)

    def open(self, export: Opened) -> None:
        """Show an exported file, at the frame that was shown of the one before."""
        pts = None
        if self.player is not None:
            pts = self.player.pts
            self.player.close()
        self.view.aspect = pixel_shape(export[0])
        player = self.player = Player(*export, parent=self)
        player.shown.connect(self._on_shown)
        player.moved.connect(self._on_moved)
        self.slider.setRange(0, len(player.index) - 1)
        player.seek(player.pts if pts is None else pts)
        player.refresh()
        self._on_moved(player.pts)

    def mark(self, data: dict[str, Any]) -> None:
        """Draw boxes around what a report's data say was found."""
        self._data = data
        self._draw_marks()

    def end(self) -> None:
        """Give back what players hold; what was seen of the original is noted."""
        self._hide_original()
        for player in (self.player, self.original_player):
            if player is not None:
                player.close()

    def go(self, seconds: float) -> None:
        """Show the frame at a time."""
        if self.player is not None:
            self.player.pause()
            self.player.seek(self.player.index.nearest(seconds))

    def toggle_original(self) -> None:
        """Show the original beside or behind the export, or hide it again; noted in the log."""
        player = self.player
        if player is None:
            return
        if self.showing_original:
            self._hide_original()
            return
        if self.original_player is None:
            try:
                opened = self.release.source()
            except Exception as error:
                self._failed(error)
                return
            self.original.aspect = pixel_shape(opened[0])
            self.original_player = Player(*opened, parent=self)
            self.original_player.shown.connect(self._on_original)
        self.warning.show()
        self.original.setVisible(not self._wipe)
        pts = self._follow()
        self._looked = (pts, pts)

    def toggle_wipe(self) -> None:
        """Side by side, or one behind the other."""
        self._wipe = not self._wipe
        if self.showing_original:
            self.original.setVisible(not self._wipe)
            if not self._wipe:
                self.view.set_original(None)
            self._follow()

    @property
    def showing_original(self) -> bool:
        return self._looked is not None

    def _hide_original(self) -> None:
        if self._looked is not None:
            self.release.note_original(*self._looked)
            self._looked = None
        self.warning.hide()
        self.original.hide()
        self.original.set_picture(None)
        self.view.set_original(None)

    def _follow(self) -> int:
        """Bring the original to the export's frame; answers its PTS there."""
        player, other = self.player, self.original_player
        assert player is not None
        assert other is not None
        place = min(player.index.position(player.pts), len(other.index) - 1)
        pts = other.index.at(place)
        other.seek(pts)
        other.refresh()
        return pts

    def _on_original(self, shown: Shown) -> None:
        if not self.showing_original or self._looked is None:
            return
        first, last = self._looked
        self._looked = min(first, shown.request.pts), max(last, shown.request.pts)
        if self._wipe:
            self.view.set_original(shown.image)
        elif shown.image is None:
            self.original.set_message(shown.error)
        else:
            self.original.set_picture(shown.image)

    def _on_shown(self, shown: Shown) -> None:
        if shown.image is None:
            self.view.set_message(shown.error)
        else:
            self.view.set_picture(shown.image)
        self._shown = shown.request.pts
        self._draw_marks()

    def _draw_marks(self) -> None:
        """Boxes of the frame that is on screen, which may be another than the wanted one."""
        player, shown, data = self.player, self._shown, self._data
        marks = []
        if player is not None and shown is not None and data is not None:
            marks = marks_at(shown, player.index, data)
        for view in (self.view, self.original):
            view.set_marks(marks)

    def _on_moved(self, pts: int) -> None:
        player = self.player
        if player is None:
            return
        index = player.index
        self.slider.blockSignals(True)
        self.slider.setValue(index.position(pts))
        self.slider.blockSignals(False)
        self.time.setText(
            f"{format_time(index.seconds(pts))} / {format_time(index.duration)} {player.speed:g}x"
        )
        if self.showing_original:
            self._follow()

    def _on_slider(self, place: int) -> None:
        if self.player is not None:
            self.player.pause()
            self.player.seek(self.player.index.at(place))

    def toggle(self) -> None:
        """Play or pause."""
        if self.player is not None:
            self.player.toggle()

    def step(self, frames: int) -> None:
        """Go on, or back, by frames."""
        if self.player is not None:
            self.player.step(frames)

    def set_speed(self, speed: int) -> None:
        """So many times as fast."""
        if self.player is not None:
            self.player.set_speed(float(speed))

    def _zoom(self) -> None:
        self.original.transform.scale = self.view.transform.scale
        self.original.transform.offset = QPointF(self.view.transform.offset)
        self.original.transform.fitted = self.view.transform.fitted
        self.original.update()
