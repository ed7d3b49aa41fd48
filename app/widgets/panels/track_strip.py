"""Faces of a track over its time: what a person sees before a whole track is decided on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.controllers.desk import Desk
from app.controllers.study_pictures import coarse
from app.core.changes import Changes
from app.core.model import Face
from app.core.names import printable
from app.core.timebase import format_time
from app.core.tracks import TrackSummary
from app.widgets.parts.crop_painter import paint_crop
from app.widgets.parts.theme import current, look_of

MOST = 8
"""Crops in a strip at most."""
_SIDE, _GAP, _EDGE, _LINE = 44, 5, 12, 17
_HEIGHT = 8 + 2 * _LINE + 4 + _SIDE + 10


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TrackStrip", text, None, count)


class TrackStrip(QWidget):
    """Two lines of words and a row of faces, from the first frame of a track to its last.

    Of several tracks it shows some of each, as far as there is room.

    Args:
        desk: Whose medium the tracks are of.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tracks: list[TrackSummary] = []
        self._words = ("", "")
        self._faces: list[list[Face]] = []
        self._left_out = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Faces of the chosen track over its time"))
        desk.shown_changed.connect(self._on_medium)
        desk.mode_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(2 * _EDGE + MOST * (_SIDE + _GAP) - _GAP, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    @property
    def faces(self) -> list[Face]:
        """The faces whose crops are shown, from left to right."""
        return [face for own in self._faces for face in own]

    @property
    def made(self) -> int:
        """How many of their crops are there; the others are being made."""
        shown = self._desk.shown
        return sum(shown is not None and shown.crop(face) is not None for face in self.faces)

    def show_tracks(self, tracks: Sequence[TrackSummary], words: tuple[str, str]) -> None:
        """Show faces of these tracks under two lines of words."""
        self._tracks, self._words = list(tracks), words
        self.setAccessibleDescription(". ".join(word for word in words if word))
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose()

    def _choose(self) -> None:
        """As many faces as there is room for, spread over the tracks and over their time."""
        shown, room = self._desk.shown, self._room()
        tracks = self._tracks[:room] if shown is not None else []
        self._left_out = len(self._tracks) - len(tracks)
        self._faces = []
        for place, track in enumerate(tracks):
            share = room // len(tracks) + (place < room % len(tracks))
            if shown is not None:
                self._faces.append(shown.review.session.samples(track.ref, share))
        self.update()

    def _room(self) -> int:
        across = self.width() - 2 * _EDGE + _GAP
        return max(1, min(MOST, across // (_SIDE + _GAP)))

    def _on_medium(self) -> None:
        self._tracks, self._faces, self._left_out = [], [], 0
        if self._desk.shown is not None:
            self._desk.shown.player.pictures.thumbnail.connect(lambda _: self.update())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))
        font = painter.font()
        for line, (words, shade, bold) in enumerate(
            zip(self._words, (theme.text, theme.muted), (True, False), strict=True)
        ):
            font.setBold(bold)
            font.setPixelSize(12)
            painter.setFont(font)
            painter.setPen(QColor(shade))
            room = QRectF(_EDGE, 8 + line * _LINE, self.width() - 2 * _EDGE, _LINE)
            fitted = QFontMetrics(font).elidedText(
                words, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitted)
        shown = self._desk.shown
        for frame, face in zip(self._frames(), self.faces, strict=False):
            pixels = shown.crop(face) if shown is not None else None
            paint_crop(
                painter,
                frame,
                coarse(pixels) if self._desk.covered else pixels,
                look=look_of(face),
            )

    def _frames(self) -> Iterator[QRectF]:
        for place in range(self._room()):
            yield QRectF(_EDGE + place * (_SIDE + _GAP), 8 + 2 * _LINE + 4, _SIDE, _SIDE)


class ChosenStrip(TrackStrip):
    """What Shift+A and Shift+R act on, always in one place below the panels."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        for signal in (desk.shown_changed, desk.selected_changed, desk.marked_changed):
            signal.connect(self._follow)
        desk.changed.connect(self._on_changes)
        self._follow()

    def _on_changes(self, changes: Changes) -> None:
        if changes.tracks:
            self._follow()

    def _follow(self) -> None:
        tracks = self._desk.tracks_meant
        if not tracks and self._desk.growing:
            words = self.tr("A new face"), self.tr("It is being followed; Esc stops that.")
        elif not tracks:
            words = self.tr("No track is chosen"), self.tr("Its faces over time show here.")
        elif len(tracks) == 1:
            words = (
                track_words(self._desk, tracks[0]),
                self.tr("Shift+A accepts, Shift+R rejects all of it"),
            )
        else:
            words = (
                self.tr("{0} tracks are marked").format(len(tracks)),
                self.tr("Shift+A accepts, Shift+R rejects all {0}").format(len(tracks)),
            )
        self.show_tracks(tracks, words)


class HoverStrip(TrackStrip):
    """A small popup beside the row under the mouse; it takes no focus and no click."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        desk.shown_changed.connect(self.hide)

    def show_at(self, track: TrackSummary, row: QRectF) -> None:
        """Show a track's faces to the left of its row, a rectangle on the screen."""
        marked = len(self._desk.meant_with(track.ref))
        self.resize(self.sizeHint())
        second = (
            self.tr("The buttons accept or reject all {0} marked tracks").format(marked)
            if marked > 1
            else self.tr("The buttons accept or reject all of it")
        )
        self.show_tracks([track], (track_words(self._desk, track), second))
        room = self.screen().availableGeometry()
        x = int(row.left()) - self.width() - 8
        if x < room.left():
            x = int(row.right()) + 8
        y = int(row.center().y()) - self.height() // 2
        x = max(room.left(), min(x, room.right() - self.width()))
        self.move(x, max(room.top(), min(y, room.bottom() - self.height())))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(current().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def track_words(desk: Desk, track: TrackSummary) -> str:
    """A track in one line: its number, when, and in how many frames."""
    number = desk.number_of(track.ref)
    name = _tr("Added by hand {0}") if track.track < 0 else _tr("Track {0}")
    parts = [
        _tr("{0} from {1}").format(number, printable(track.tool))
        if track.tool
        else name.format(number)
    ]
    if desk.shown is not None:
        index = desk.shown.player.index
        times = [
            format_time(index.seconds(pts), decimals=1, hours=False)
            for pts in (track.first_pts, track.last_pts)
        ]
        parts.append(" – ".join(dict.fromkeys(times)))
    parts.append(_tr("%Ln frame(s)", track.frames))
    return "  ·  ".join(parts)
