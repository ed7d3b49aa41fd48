"""An export beside its source, frame by frame."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCloseEvent, QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.controllers.display import Shown
from app.controllers.player import Player
from app.core.model import MediaInfo
from app.core.names import printable
from app.core.timebase import FrameIndex, format_time
from app.widgets.parts import icons
from app.widgets.parts.controls import Slider, icon_button, section
from app.widgets.parts.placing import open_at
from app.widgets.picture.picture_view import PictureView, pixel_shape

Opened = tuple[MediaInfo, FrameIndex]


class CompareWindow(QDialog):
    """Two pictures that move and zoom as one: at the left the source, at the right the export.

    An export holds every frame of its source, so that frames belong together by their place.

    Args:
        source, export: Files with their frames.
    """

    def __init__(self, source: Opened, export: Opened, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("{0} beside its source").format(printable(export[0].path.name)))
        open_at(self, 1100, 520)
        self.players = tuple(Player(*opened, parent=self) for opened in (source, export))
        self.views = tuple(PictureView() for _ in self.players)
        self._zooming = False
        self._closed = False
        pictures = QHBoxLayout()
        pictures.setSpacing(6)
        titles = self.tr("Source (not covered)"), self.tr("Export")
        for view, player, title in zip(self.views, self.players, titles, strict=True):
            view.aspect = pixel_shape(player.info)
            player.shown.connect(lambda shown, view=view: _show(view, shown))
            view.zoom_changed.connect(lambda view=view: self._zoom_as(view))
            half = QVBoxLayout()
            half.setSpacing(4)
            half.addWidget(section(f"{title}: {printable(player.info.path.name)}"))
            half.addWidget(view, 1)
            pictures.addLayout(half, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(pictures, 1)
        column.addLayout(self._transport())
        player = self.players[0]
        player.moved.connect(self._on_moved)
        player.playing_changed.connect(self._on_playing)
        player.seek(player.pts)

    def _transport(self) -> QHBoxLayout:
        player = self.players[0]
        self.slider = Slider()
        self.slider.setRange(0, len(player.index) - 1)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Frame"))
        self.slider.valueChanged.connect(self._on_slider)
        self.play = icon_button("play", self.tr("Play"))
        self.play.clicked.connect(player.toggle)
        back = icon_button("back", self.tr("One frame back"))
        back.clicked.connect(lambda: player.step(-1))
        forward = icon_button("forward", self.tr("One frame forward"))
        forward.clicked.connect(lambda: player.step(1))
        self._time = QLabel()
        self._time.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        row = QHBoxLayout()
        for widget in (back, self.play, forward):
            row.addWidget(widget)
        row.addWidget(self.slider, 1)
        row.addWidget(self._time)
        for each in (self.slider, back, self.play, forward, self._time):
            each.setVisible(len(player.index) > 1)  # a still picture has no time
        return row

    def _on_moved(self, pts: int) -> None:
        source, export = self.players
        place = source.index.position(pts)
        export.seek(export.index.at(min(place, len(export.index) - 1)))
        self.slider.blockSignals(True)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        index = source.index
        self._time.setText(f"{format_time(index.seconds(pts))} / {format_time(index.duration)}")

    def _on_slider(self, place: int) -> None:
        player = self.players[0]
        player.pause()
        player.seek(player.index.at(place))

    def _on_playing(self, playing: bool) -> None:
        icons.bind(self.play, "pause" if playing else "play")
        for view in self.views:
            view.set_smooth(not playing)

    def _zoom_as(self, view: PictureView) -> None:
        """Where one is looked at closely, the other is, too."""
        if self._zooming:
            return
        self._zooming = True
        for other in self.views:
            if other is not view:
                if view.transform.fitted:
                    other.transform.fit()
                else:
                    other.transform.scale = view.transform.scale
                    other.transform.offset = QPointF(view.transform.offset)
                    other.transform.fitted = False
                other.update()
        self._zooming = False

    def done(self, result: int) -> None:
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        if not self._closed:
            self._closed = True
            for player in self.players:
                player.close()


def _show(view: PictureView, shown: Shown) -> None:
    if shown.image is None:
        view.set_message(shown.error)
    else:
        view.set_picture(shown.image)
