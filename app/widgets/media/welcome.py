"""The empty state: drop something here, open something, or try the demo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.widgets.parts import icons
from app.widgets.parts.controls import section
from app.widgets.parts.theme import color, current


class Welcome(QWidget):
    """What a person sees first.

    Signals:
        open_video(), open_study(), ethics(), demo(), tour(): A button was pressed.
        recent(Path): A recent study was chosen.
    """

    open_video = Signal()
    open_study = Signal()
    ethics = Signal()
    demo = Signal()
    tour = Signal()
    recent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = DropArea()
        self._card.open_button.clicked.connect(self.open_video)
        self._card.study_button.clicked.connect(self.open_study)
        self._card.ethics_button.clicked.connect(self.ethics)
        self._card.demo_button.clicked.connect(self.demo)
        self.tour_button = QPushButton(self.tr("New here? A tour of five steps, with the demo"))
        self.tour_button.setObjectName("link")
        icons.bind(self.tour_button, "help")
        self.tour_button.clicked.connect(self.tour)
        self._recent_box = QVBoxLayout()
        self._recent_box.setSpacing(2)
        self._recent_title = section(self.tr("Recent studies"))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 14, 40, 14)
        column.addStretch(3)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        column.addWidget(self.tour_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        recent = QWidget()
        recent.setFixedWidth(640)
        inner = QVBoxLayout(recent)
        inner.setContentsMargins(4, 0, 4, 0)
        inner.addWidget(self._recent_title)
        inner.addLayout(self._recent_box)
        column.addWidget(recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)

    def set_recent(self, studies: Sequence[Path]) -> None:
        """Fill the list of recent studies."""
        while (item := self._recent_box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._recent_title.setVisible(bool(studies))
        for study in studies[:5]:
            self._recent_box.addWidget(self._entry(study))

    def set_making_demo(self, share: float | None) -> None:
        """So much of the demonstration is made, of 1; a second press would not make it faster.

        Args:
            share: None where it is not being made.
        """
        for button in (self._card.demo_button, self.tour_button):
            button.setEnabled(share is None)
        words = self.tr("Try the demo")
        if share is not None:
            # As wide with one figure as with three: the page does not move while they grow.
            figures = str(round(100 * share)).rjust(3, "\N{FIGURE SPACE}")
            words = self.tr("Making the demo… {0} %").format(figures)
        self._card.demo_button.setText(words)

    def set_dragging(self, dragging: bool) -> None:
        """Something hovers over the window, ready to be dropped."""
        self._card.set_dragging(dragging)

    def _entry(self, study: Path) -> QPushButton:
        button = QPushButton()
        button.setObjectName("link")
        folder = str(study.parent)
        home = str(Path.home())
        if folder.startswith(home):
            folder = "~" + folder[len(home) :]
        button.setText(f"{study.stem}   —   {folder}")
        button.setToolTip(str(study))
        icons.bind(button, "study")
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(lambda: self.recent.emit(study))
        return button


class DropArea(QFrame):
    """The large friendly rectangle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragging = False
        self.setMinimumSize(640, 330)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = QLabel()
        self._icon.setMinimumHeight(64)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self.tr("Drop a video, picture or folder here"))
        self._title.setObjectName("title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(
            self.tr(
                "Faceveil finds the faces and covers them. You check, correct and export.\n"
                "Your files stay on this computer and are never changed."
            )
        )
        text.setObjectName("muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = QPushButton(self.tr("Open video…"))
        self.open_button.setObjectName("primary")
        icons.bind(self.open_button, "film", role="on_accent")
        self.study_button = QPushButton(self.tr("Open study…"))
        icons.bind(self.study_button, "study")
        self.ethics_button = QPushButton(self.tr("Review an export…"))
        self.ethics_button.setToolTip(
            self.tr("Open a study that was handed to you, to release or refuse its export")
        )
        icons.bind(self.ethics_button, "check-circle")
        self.demo_button = QPushButton(self.tr("Try the demo"))
        icons.bind(self.demo_button, "demo")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (
            self.open_button, self.study_button, self.ethics_button, self.demo_button,
        ):  # fmt: skip
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(34)
            button.setMinimumWidth(button.sizeHint().width())
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 34, 30, 34)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(text)
        column.addSpacing(10)
        column.addLayout(buttons)
        column.addStretch()

    def set_dragging(self, dragging: bool) -> None:
        self._dragging = dragging
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        self._icon.setPixmap(icons.pixmap("faceveil", 64, theme.accent))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.accent if self._dragging else theme.faint), 2)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(color(theme.accent_soft if self._dragging else theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 16, 16)
