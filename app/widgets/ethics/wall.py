"""The wall of the ethics view: covered faces and whole frames, all of the exported file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.controllers.export_wall import MOST_FACES, SIDE, WallPicture
from app.controllers.language import number
from app.core.timebase import format_time
from app.widgets.parts.images import to_qimage

_AT = Qt.ItemDataRole.UserRole


class ExportWall(QWidget):
    """A grid that is filled as pictures come; Enter or a click leads to the frame.

    Signals:
        wanted(float): Seconds since the first frame of a picture that was chosen.
    """

    wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces = 0
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setObjectName("muted")
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setGridSize(QSize(SIDE + 14, SIDE + 30))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setAccessibleName(self.tr("Pictures of the export"))
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    def clear(self) -> None:
        """Begin anew."""
        self.list.clear()
        self._faces = 0
        self._tell()

    def add(self, picture: WallPicture) -> None:
        """Show one more."""
        when = format_time(picture.seconds, decimals=1, hours=False)
        words = when
        if picture.track is not None:
            words = self.tr("{0}, face {1}").format(when, abs(picture.track))
        self._faces = picture.faces
        # All of one size: each stands in the middle of a square of its own.
        square = QPixmap(SIDE, SIDE)
        square.fill(Qt.GlobalColor.transparent)
        shown = to_qimage(picture.image)
        painter = QPainter(square)
        painter.drawImage((SIDE - shown.width()) // 2, (SIDE - shown.height()) // 2, shown)
        painter.end()
        icon = QIcon(square)
        item = QListWidgetItem(icon, words)
        item.setData(_AT, picture.seconds)
        self.list.addItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._tell()

    def step(self, by: int) -> None:
        """Mark the next picture, or the one before."""
        last = self.list.count() - 1
        self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), last))

    def _tell(self) -> None:
        words = self.tr(
            "Every covered face once, then frames: %Ln picture(s) of the exported file. Enter "
            "leads to the frame, W goes back.",
            "",
            self.list.count(),
        )
        if self._faces > MOST_FACES:
            told = self.tr("Covered faces: {0}. Only the largest are shown here ({1}).")
            words += " " + told.format(number(self._faces), number(MOST_FACES))
        self.words.setText(words)

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(float(item.data(_AT)))
