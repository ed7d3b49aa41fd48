"""A strip at the top that tells of problems without getting in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.notifier import Gravity, Notice
from app.widgets.parts import icons
from app.widgets.parts.controls import icon_button, muted
from app.widgets.parts.placing import open_at
from app.widgets.parts.theme import current

_INFO_STAYS = 9000


class Banner(QFrame):
    """Shows one notice at a time, the oldest first; information that offers nothing goes away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Notice] = []
        self._notice: Notice | None = None
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(200)  # a long path has no place to break
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPushButton(self.tr("Details…"))
        self._details.clicked.connect(self._show_details)
        self.offer = QPushButton()
        self.offer.clicked.connect(self._take_offer)
        self._more = QLabel()
        self._more.setObjectName("muted")
        close = icon_button("close", self.tr("Dismiss"))
        close.clicked.connect(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self.offer)
        row.addWidget(self._details)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown now."""
        return self._notice

    def add(self, notice: Notice) -> None:
        """Show a notice, now or when those before it were dismissed."""
        if notice == self._notice or notice in self._waiting:
            return
        if self._notice is None or self._notice.gravity is Gravity.INFO:
            if self._notice is not None and self._notice.offer is not None:
                self._waiting.insert(0, self._notice)  # an offer stays until somebody answers
            self._show(notice)
        else:
            self._waiting.append(notice)
            self._count()

    def settle_problems(self) -> None:
        """What stood against the work is settled; offers and defects stay."""
        self._waiting = [n for n in self._waiting if n.gravity is not Gravity.PROBLEM]
        if self._notice is not None and self._notice.gravity is Gravity.PROBLEM:
            self._next()
        self._count()

    def clear_problems(self) -> None:
        """What is told belongs to a study that is closed; defects stay."""
        self._waiting = [n for n in self._waiting if n.gravity is Gravity.DEFECT]
        if self._notice is not None and self._notice.gravity is not Gravity.DEFECT:
            self._next()
        self._count()

    def refresh(self) -> None:
        """The theme changed."""
        if self._notice is not None:
            self._show(self._notice)

    def _show(self, notice: Notice) -> None:
        theme = current()
        self._notice = notice
        back, front, icon = {
            Gravity.INFO: (theme.accent_soft, theme.accent, "info"),
            Gravity.PROBLEM: (theme.warning_soft, theme.warning, "warning"),
            Gravity.DEFECT: (theme.danger_soft, theme.danger, "bug"),
        }[notice.gravity]
        self.setStyleSheet(f"Banner {{ background: {back}; border-bottom: 1px solid {front}; }}")
        self._icon.setPixmap(icons.pixmap(icon, 20, front))
        hint = f"<br><span style='color:{theme.muted}'>{_plain(notice.hint)}</span>"
        self._text.setText(f"<b>{_plain(notice.message)}</b>" + (hint if notice.hint else ""))
        self._details.setVisible(bool(notice.details))
        self.offer.setVisible(notice.offer is not None)
        self.offer.setText(notice.offer.text if notice.offer is not None else "")
        self._count()
        self.show()
        self.setAccessibleName(f"{notice.message}. {notice.hint}")
        if notice.gravity is Gravity.INFO and notice.offer is None:
            self._timer.start(_INFO_STAYS)
        else:
            self._timer.stop()

    def _next(self) -> None:
        self._timer.stop()
        self._notice = None
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self.hide()

    def _count(self) -> None:
        more = len(self._waiting)
        self._more.setText(self.tr("{0} more").format(more) if more else "")

    def _take_offer(self) -> None:
        offer = self._notice.offer if self._notice is not None else None
        self._next()
        if offer is not None:
            offer.run()

    def _show_details(self) -> None:
        if self._notice is not None:
            DefectDialog(self._notice, self.window()).open()


class DefectDialog(QDialog):
    """The details of a defect of ours, to copy or to send."""

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What went wrong"))
        open_at(self, 720, 420)
        text = QPlainTextEdit(notice.details)
        text.setReadOnly(True)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(notice.details))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        if notice.log is not None:
            folder = QPushButton(self.tr("Open log folder"))
            url = QUrl.fromLocalFile(str(notice.log.parent))
            folder.clicked.connect(lambda: QDesktopServices.openUrl(url))
            buttons.addWidget(folder)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(
            muted(
                self.tr(
                    "This is a mistake in Faceveil, not yours. The text holds no pictures; "
                    "please send it to the developers."
                )
            )
        )
        column.addWidget(text, 1)
        column.addLayout(buttons)


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
