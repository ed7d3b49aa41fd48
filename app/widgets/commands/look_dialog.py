"""Asks how one face is covered, where that differs from its medium, with a sample."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.batch.sample_face import SIDE, covered_sample
from app.core.refs import Scope
from app.core.settings import OwnLook, RedactionSettings
from app.export.effects import options_of, settled
from app.export.effects.own import look_of
from app.export.effects.presets import KERNELS, PRESETS, warning_for
from app.widgets.panels.effect_form import EffectForm
from app.widgets.parts.controls import Combo, muted, note
from app.widgets.parts.effect_bars import EffectBars
from app.widgets.parts.frontier_dialog import FrontierDialog
from app.widgets.parts.images import to_qimage

_COLOR = "color"
_WIDE = 330


class LookDialog(QDialog):
    """A preset or the medium's own way, its strength, how far it reaches, and why.

    Args:
        medium: How the medium's faces are covered.
        look: How this one is; None as the medium.
        scopes: How far it can reach, with words for each; the first is chosen.
        parent: Over which it stands.
    """

    def __init__(
        self,
        medium: RedactionSettings,
        look: OwnLook | None,
        *,
        scopes: Sequence[tuple[str, Scope]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cover this face differently"))
        self._medium, self._settings = medium, medium
        self._build(scopes)
        self._lay_out()
        self._begin(look)

    @property
    def look(self) -> OwnLook | None:
        """What was chosen; None for as the medium."""
        return None if self.preset.currentData() is None else look_of(self._settings)

    def _build(self, scopes: Sequence[tuple[str, Scope]]) -> None:
        self.preset = Combo()
        self.preset.addItem(self.tr("As the video"), None)
        for name, preset in PRESETS.items():
            if not name.startswith(KERNELS):
                self.preset.addItem(preset.title, name)
        self.preset.currentIndexChanged.connect(self._on_preset)
        self.form = EffectForm()
        self.form.moved.connect(self._on_options)
        self.reach = Combo()
        for words, scope in scopes:
            self.reach.addItem(words, scope)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("stands in the report"))
        self._sample = QLabel()
        self._sample.setFixedSize(SIDE, SIDE)
        self._sample.setAccessibleName(self.tr("A sample face, covered so"))
        self.bars = EffectBars()
        self.bars.asked.connect(lambda: FrontierDialog(self._settings, parent=self).open())
        self._warning = note()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.addRow(self.tr("&Covered"), self.preset)
        fields.addRow(self.form)
        fields.addRow(self.tr("&Where"), self.reach)
        fields.addRow(self.tr("Wh&y"), self.reason)
        right = QWidget()
        right.setMinimumWidth(_WIDE)
        right.setLayout(fields)
        left = QVBoxLayout()
        left.addWidget(self._sample)
        left.addWidget(self.bars)
        left.addStretch()
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(left)
        both.addWidget(right, 1)
        column = QVBoxLayout(self)
        words = self.tr(
            "The face stays covered; only how changes. An export that is made with settings of "
            "its own covers it both ways."
        )
        column.addWidget(muted(words))
        column.addLayout(both)
        column.addWidget(self._warning)
        column.addWidget(self._buttons)

    def _begin(self, look: OwnLook | None) -> None:
        for row in range(self.preset.count()):
            name = self.preset.itemData(row)
            if look is not None and name and look_of(PRESETS[name].settings) == look:
                self.preset.setCurrentIndex(row)
                break
        else:
            if look is not None:
                self.preset.setCurrentIndex(self._row_of(look))
                self._take(look.of(self._medium))
                return
        self._on_preset()

    def _row_of(self, look: OwnLook) -> int:
        """The preset of the same effect."""
        rows = range(1, self.preset.count())
        effects = [PRESETS[self.preset.itemData(row)].settings.effect for row in rows]
        return effects.index(look.effect) + 1 if look.effect in effects else 0

    def _on_preset(self) -> None:
        name = self.preset.currentData()
        look = None if name is None else look_of(PRESETS[name].settings)
        self._take(self._medium if look is None else settled(look.of(self._medium)))

    def _on_options(self, options: dict[str, Any]) -> None:
        self._show(settled(self._settings.model_copy(update={"options": options})))

    def _take(self, settings: RedactionSettings) -> None:
        chosen = self.preset.currentData() is not None
        self.form.show_options(options_of(settings))
        self.form.setEnabled(chosen)
        self.form.setVisible(chosen)
        if _COLOR in self.form.controls:
            self.form.controls[_COLOR].hide()
        self.reason.setEnabled(chosen)
        self._show(settings)

    def _show(self, settings: RedactionSettings) -> None:
        self._settings = settings
        self._sample.setPixmap(QPixmap.fromImage(to_qimage(covered_sample(settings))))
        self.bars.show_settings(settings)
        warning = warning_for(settings)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self.adjustSize()
