"""A file that somebody brings is an export of this study: what is to be done with it?"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCommandLinkButton, QDialog, QPushButton, QVBoxLayout, QWidget

from app.batch.verify import KnownExport
from app.core.names import printable
from app.widgets.parts import icons
from app.widgets.parts.controls import button_row, heading, muted


class KnownDialog(QDialog):
    """Offers what makes sense with an exported file.

    Args:
        export: The file.
        source: Name of the medium of which it was made.

    Signals:
        review(), compare(), verify(), add(): What a person chose.
    """

    review = Signal()
    compare = Signal()
    verify = Signal()
    add = Signal()

    def __init__(self, export: KnownExport, source: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("An export of this study"))
        self.setMinimumWidth(520)
        self.setModal(True)
        words = self.tr("{0} was made from {1} by this study.").format(
            printable(export.path.name), source
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        column.addWidget(heading(words))
        column.addWidget(
            muted(self.tr("Its content is known to the last byte, so nothing was added."))
        )
        self.buttons: dict[str, QCommandLinkButton] = {}
        for name, icon, title, tip, signal in (
            ("review", "check-circle", self.tr("Review it for release"),
             self.tr("The ethics view: what was checked and what remains; sign or refuse"),
             self.review),
            ("compare", "original", self.tr("Compare with its source"),
             self.tr("Both pictures side by side, frame by frame"), self.compare),
            ("verify", "detect", self.tr("Verify it again"),
             self.tr("Decode it to its end, and check every covered face"), self.verify),
            ("add", "add", self.tr("Add it to the study anyway"),
             self.tr("As a video of its own, to look for faces that still show"), self.add),
        ):  # fmt: skip
            button = QCommandLinkButton(title, tip)
            icons.bind(button, icon)
            button.setIconSize(QSize(22, 22))
            button.clicked.connect(self.accept)
            button.clicked.connect(signal)
            column.addWidget(button)
            self.buttons[name] = button
        self.buttons["compare"].setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column.addStretch()
        column.addLayout(button_row(cancel))
        self.resize(self.minimumWidth(), self.heightForWidth(self.minimumWidth()))
