"""The first question of a study's first export: who receives the file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.core.audience import Audience
from app.core.settings import RedactionSettings
from app.export.effects import settled
from app.export.effects.presets import MAIN, PRESETS, fit_for
from app.widgets.export.summary import effect_title
from app.widgets.parts.controls import button_row, heading, muted
from app.widgets.parts.effect_bars import EffectBars
from app.widgets.parts.frontier_dialog import FrontierDialog
from app.widgets.parts.look_cards import LookCards, audience_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("AudiencePage", text)


def audience_sentence(audience: Audience) -> str:
    """Who receives the files of a study."""
    if audience is Audience.PUBLIC:
        return _tr("For the public.")
    return _tr("For partners under an agreement.")


class AudiencePage(QWidget):
    """Who receives the file, and what hides enough for them.

    Args:
        look: How faces are covered now.

    Signals:
        decided(Audience, RedactionSettings | None): Who, and how faces are covered for them;
            None leaves that as it is.
    """

    decided = Signal(object, object)

    def __init__(self, look: RedactionSettings) -> None:
        super().__init__()
        self._look = settled(look)
        self.cards = LookCards(MAIN, large=True)
        self.cards.chosen.connect(self._on_card)
        words = self.tr("Leave it as it is set now: {0}, {1}")
        self.as_set = QRadioButton(
            words.format(effect_title(look), audience_words(fit_for(self._look)))
        )
        self.as_set.setVisible(self._card_of(self._look) is None)
        self.as_set.clicked.connect(self._on_as_set)
        self.bars = EffectBars()
        self.bars.asked.connect(self._on_asked)
        self.go_on = QPushButton(self.tr("Continue"))
        self.go_on.setObjectName("primary")
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._decide)
        self.cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Who receives the files of this study?")))
        column.addWidget(
            muted(
                self.tr(
                    "What hides enough for a partner under an agreement does not for everybody. "
                    "All videos of the study are covered so; that can be changed later."
                )
            )
        )
        column.addWidget(self.cards)
        column.addWidget(self.as_set)
        column.addWidget(self.bars)
        column.addStretch()
        column.addLayout(button_row(self.cancel, self.go_on))

    def show_choice(self, audience: Audience | None, look: RedactionSettings) -> None:
        """Mark what was chosen before; None for a study in which nobody said so yet."""
        self._look = settled(look)
        name = None if audience is None else self._card_of(self._look)
        self.cards.set_current(name)
        self.go_on.setEnabled(name is not None)
        self._show_bars()

    def _card_of(self, look: RedactionSettings) -> str | None:
        wanted = (look.effect, look.options)
        cards = ((name, PRESETS[name].settings) for name in MAIN)
        return next((name for name, one in cards if (one.effect, one.options) == wanted), None)

    def _show_bars(self) -> None:
        name = self.cards.current
        look = self._look if name is None else PRESETS[name].settings
        self.bars.show_settings(look)

    def _on_asked(self) -> None:
        name = self.cards.current
        look = self._look if name is None else PRESETS[name].settings
        FrontierDialog(look, parent=self).open()

    def _on_card(self) -> None:
        self.as_set.setAutoExclusive(False)
        self.as_set.setChecked(False)
        self.go_on.setEnabled(True)
        self._show_bars()

    def _on_as_set(self) -> None:
        self.as_set.setChecked(True)
        self.cards.set_current(None)
        self.go_on.setEnabled(True)
        self._show_bars()

    def _decide(self) -> None:
        name = self.cards.current
        if name is None:
            self.decided.emit(fit_for(self._look), None)
            return
        preset = PRESETS[name].settings
        # The region stays as wide as somebody drew it.
        shape = self._look.model_dump(include={"margin", "chin", "softness"})
        self.decided.emit(fit_for(preset), preset.model_copy(update=shape))
