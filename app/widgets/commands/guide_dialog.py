"""The user guide inside the program: it needs no network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import EnvironmentProblem
from app.core.said import say
from app.widgets.parts import icons
from app.widgets.parts.controls import button_row, muted
from app.widgets.parts.placing import open_at

_HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
_WIDTH = 560
"""Of pictures, in device-independent pixels: the text's width at the usual size of the dialog."""


def guide_file() -> Path:
    """Where the guide lies, in a checkout or installed.

    Raises:
        EnvironmentProblem: The installation lacks it.
    """
    package = Path(__file__).resolve().parents[2]
    for place in (package.parent / "docs", package / "_data" / "docs"):
        if (place / "USER_GUIDE.md").is_file():
            return place / "USER_GUIDE.md"
    raise EnvironmentProblem(say("the user guide is missing"), say("Install Faceveil again"))


class _Pages(QTextBrowser):
    """Shows pictures no wider than the text."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            path = self.document().baseUrl().resolved(QUrl(name)).toLocalFile()
            picture = icons.picture(Path(path))
            if not picture.isNull() and picture.width() > _WIDTH:
                smooth = Qt.TransformationMode.SmoothTransformation
                return picture.scaledToWidth(_WIDTH, smooth)
        return super().loadResource(kind, name)


class GuideDialog(QDialog):
    """Chapters beside the text; what is typed is looked for."""

    def __init__(self, parent: QWidget, chapter: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        open_at(self, 960, 680)
        path = guide_file()
        text = path.read_text("utf-8")
        self.text = _Pages()
        self.text.setAccessibleName(self.tr("User guide"))
        self.text.document().setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
        self.text.setOpenLinks(False)
        self.text.setMarkdown(text)
        self.text.anchorClicked.connect(self._follow)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.addItems(_HEADING.findall(text))
        self.chapters.currentTextChanged.connect(self.show_chapter)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self._find)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        both = QSplitter()
        both.addWidget(self.chapters)
        both.addWidget(self.text)
        both.setSizes([220, 700])
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(muted(self.tr("The guide is in English.")))
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(both, 1)
        column.addLayout(button_row(close))
        self.show_chapter(chapter)
        self.text.setFocus()

    def show_chapter(self, title: str) -> None:
        """Go to a chapter; "" is the beginning."""
        block = self.text.document().begin()
        while title and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                break
            block = block.next()
        self.text.setTextCursor(
            QTextCursor(block if block.isValid() else self.text.document().begin())
        )
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect().top() - 8 if title else 0)

    def _find(self) -> None:
        """The next place of what was typed; from the beginning after the last."""
        wanted = self.search.text()
        if wanted and not self.text.find(wanted):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(wanted)

    def _follow(self, link: QUrl) -> None:
        """Links inside the guide; other pages are not part of the program."""
        name = link.fragment() or Path(link.path()).stem
        wanted = name.replace("-", " ").casefold()
        for row in range(self.chapters.count()):
            title = self.chapters.item(row).text()
            if title.casefold() == wanted:
                self.show_chapter(title)
