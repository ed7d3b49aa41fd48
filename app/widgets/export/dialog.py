"""Asking how something is exported: who receives it, where to, what goes along."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.core.audience import Audience
from app.core.settings import RedactionSettings
from app.widgets.export.all_page import ExportAllPage
from app.widgets.export.audience_page import AudiencePage
from app.widgets.export.settings_page import ExportSettingsPage

_FRAME = 40
"""Pixels of a screen's height that title bar and edges take."""


class ExportDialog(QDialog):
    """Two pages: who receives the file, unless the study knows that already, and how.

    The export itself runs behind the window.

    Args:
        page: How; its button starts the export.
        title: Of the dialog.
        audience: Who receives the study's files; None where nobody said so yet.
        look: How faces are covered now.

    Signals:
        audience_chosen(Audience, RedactionSettings | None): To be kept in the study; see
            :class:`app.widgets.export.audience_page.AudiencePage`.
        started(): The person wants what the page says.
    """

    audience_chosen = Signal(object, object)
    started = Signal()

    def __init__(
        self,
        page: ExportSettingsPage | ExportAllPage,
        *,
        title: str,
        audience: Audience | None,
        look: RedactionSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(640)
        self.setModal(True)
        self.page = page
        self.who = AudiencePage(look)
        self._audience, self._look = audience, look
        self._pages = QStackedWidget()
        self._pages.addWidget(self.who)
        self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(self._pages)
        self.who.decided.connect(self._on_decided)
        page.audience.change.clicked.connect(self._ask_who)
        page.start.clicked.connect(self._start)
        for button in (self.who.cancel, page.cancel):
            button.clicked.connect(self.reject)
        if audience is None:
            self._ask_who()
        else:
            self._ask_how(audience)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the dialog is as high as that one needs to be."""
        for other in (self.who, self.page):
            shown = other is page
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            other.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._pages.setCurrentWidget(page)
        layout, inner = self.layout(), page.layout()
        if layout is not None and inner is not None:
            layout.activate()
            edge = layout.contentsMargins()
            wide = max(self.width(), self.minimumWidth(), layout.minimumSize().width())
            room = self.screen().availableGeometry().height() - _FRAME
            high = inner.totalHeightForWidth(wide - edge.left() - edge.right())
            self.resize(wide, min(high + edge.top() + edge.bottom(), room))

    def _ask_who(self) -> None:
        self.who.show_choice(self._audience, self._look)
        self._turn_to(self.who)
        self.page.start.setDefault(False)
        self.who.go_on.setDefault(True)

    def _ask_how(self, audience: Audience) -> None:
        """Enter starts wherever the focus is."""
        self._audience = audience
        self.page.audience.show_audience(audience)
        self._turn_to(self.page)
        self.who.go_on.setDefault(False)
        self.page.start.setDefault(True)
        self.page.check()

    def _on_decided(self, audience: Audience, look: RedactionSettings | None) -> None:
        self._look = look or self._look
        self.audience_chosen.emit(audience, look)
        self._ask_how(audience)

    def _start(self) -> None:
        self.started.emit()
        self.accept()
