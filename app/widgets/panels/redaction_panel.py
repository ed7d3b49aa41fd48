"""How faces are covered: preset, effect, strength, shape; in words what it protects against."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from pydantic import BaseModel
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent, QStandardItemModel
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.controllers.language import percent, translated
from app.core.model import FloatArray
from app.core.settings import RedactionSettings
from app.export.effects import EFFECTS, options_of, with_effect
from app.export.effects.blur import FeatureOptions, UniformOptions
from app.export.effects.presets import KERNELS, MAIN, PRESETS, preset_of, warning_for
from app.export.effects.solid import SolidOptions
from app.widgets.panels.effect_form import EffectForm
from app.widgets.parts.controls import Combo, ValueSlider, muted, note, rule, section
from app.widgets.parts.effect_bars import EffectBars
from app.widgets.parts.frontier_dialog import FrontierDialog
from app.widgets.parts.layout import tab_through
from app.widgets.parts.look_cards import LookCards

if TYPE_CHECKING:
    from app.widgets.panels.score_plot import ScorePlot

_LOW: Final = 0.1
_HIGH: Final = 0.95
"""How far the threshold can be moved."""
_SETTLE = 400


def _percent(value: float) -> str:
    return percent(value)


class RedactionPanel(QScrollArea):
    """Settings of the redaction and the working threshold.

    Signals:
        previewed(RedactionSettings): While a slider moves: show it, do not keep it.
        chosen(RedactionSettings): Keep it.
        spread(RedactionSettings): All media of the study are to be covered so.
        threshold_previewed(float), threshold_chosen(float): The same for the threshold.
    """

    previewed = Signal(object)
    chosen = Signal(object)
    spread = Signal(object)
    threshold_previewed = Signal(float)
    threshold_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = RedactionSettings()
        self._pending: dict[str, Any] = {}
        self._used: dict[str, dict[str, Any]] = {}
        self._scored: tuple[FloatArray, float] = np.zeros(0, np.float32), 0.5
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self._keep)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("panel")
        self.setWidget(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(9)
        self._build_choices()
        self._build_sliders()
        self._build_threshold()
        self._build_everywhere()
        self._column.addStretch()
        self.show_settings(self._settings)

    def _build_choices(self) -> None:
        self.looks = LookCards(MAIN)
        self.looks.chosen.connect(self._take_preset)
        self.preset = Combo()
        self.preset.setAccessibleName(self.tr("More presets"))
        self.preset.setPlaceholderText(self.tr("More presets…"))
        others = [name for name in PRESETS if name not in MAIN and not name.startswith(KERNELS)]
        self._add_presets(others)
        self.preset.insertSeparator(self.preset.count())
        self._add_heading(self.tr("The dissertation's kernels, in pixels"))
        self._add_presets([name for name in PRESETS if name.startswith(KERNELS)])
        self.preset.setMaxVisibleItems(30)
        self.preset.activated.connect(lambda row: self._take_preset(self.preset.itemData(row)))
        self.effect = Combo()
        self.effect.setAccessibleName(self.tr("Effect"))
        for plugin in EFFECTS.all():
            self.effect.addItem(translated(plugin.title), plugin.name)
        self.effect.activated.connect(self._on_effect)
        self._summary = muted()
        self._warning = note()
        self.bars = EffectBars()
        self.bars.asked.connect(self._on_asked)
        column = self._column
        column.addWidget(section(self.tr("How faces are covered")))
        column.addWidget(self.looks)
        column.addWidget(self.preset)
        column.addWidget(section(self.tr("Effect")))
        column.addWidget(self.effect)
        column.addWidget(self._summary)
        column.addWidget(self.bars)
        column.addWidget(self._warning)

    def _add_presets(self, names: list[str]) -> None:
        for name in names:
            self.preset.addItem(translated(PRESETS[name].title), name)
            tip = Qt.ItemDataRole.ToolTipRole
            self.preset.setItemData(self.preset.count() - 1, translated(PRESETS[name].purpose), tip)

    def _add_heading(self, words: str) -> None:
        """A line of the list that nobody can choose."""
        self.preset.addItem(words)
        model = self.preset.model()
        item = (
            model.item(self.preset.count() - 1) if isinstance(model, QStandardItemModel) else None
        )
        if item is not None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            font = item.font()
            font.setBold(True)
            item.setFont(font)

    def _order(self) -> None:
        inner = self.widget()
        assert inner is not None
        tab_through(inner)

    def _build_sliders(self) -> None:
        self._sliders = {
            "margin": ValueSlider(
                self.tr("Margin around the box"), low=0, high=0.6, step=0.01, words=_percent,
                tip=self.tr("How far the covered region reaches beyond the box on every side"),
            ),
            "chin": ValueSlider(
                self.tr("Extra below, for chin and mask"),
                low=0, high=0.6, step=0.01, words=_percent,
            ),
            "softness": ValueSlider(
                self.tr("Soft edge"), low=0, high=0.6, step=0.01, words=_percent,
                tip=self.tr("The soft edge lies outside the box: softness never uncovers a face"),
            ),
        }  # fmt: skip
        self._kernel_note = muted()
        self._column.addWidget(section(self.tr("Strength")))
        self._column.addWidget(self._kernel_note)
        self.form = EffectForm()
        self.form.drawn.connect(self._order)
        self.form.moved.connect(lambda options: self._slide("options", options))
        self.form.settled.connect(self._settle.start)
        self._column.addWidget(self.form)
        self._column.addWidget(section(self.tr("Region")))
        for name, slider in self._sliders.items():
            slider.moved.connect(lambda value, name=name: self._slide(name, value))
            slider.settled.connect(lambda _: self._settle.start())
            self._column.addWidget(slider)

    def _build_threshold(self) -> None:
        self.threshold = ValueSlider(
            self.tr("At least so sure"), low=_LOW, high=_HIGH, step=0.01, words=percent
        )
        self.threshold.moved.connect(self.threshold_previewed)
        self.threshold.settled.connect(self.threshold_chosen)
        self._threshold_words = muted()
        self._column.addWidget(rule())
        self._column.addWidget(section(self.tr("How sure the program has to be")))
        self._column.addWidget(self.threshold)
        self._column.addWidget(self._threshold_words)

    @cached_property
    def scores(self) -> ScorePlot:
        """The tracks by score; made when they are seen, as what draws it takes long to load."""
        from app.widgets.panels.score_plot import ScorePlot

        plot = ScorePlot(low=_LOW, high=_HIGH)
        plot.moved.connect(self.threshold_previewed)
        plot.settled.connect(self.threshold_chosen)
        self._column.insertWidget(self._column.indexOf(self.threshold) + 1, plot)
        plot.show_scores(*self._scored)
        return plot

    def _build_everywhere(self) -> None:
        self.everywhere = QPushButton(self.tr("Cover all videos of this study so"))
        self.everywhere.setToolTip(
            self.tr("Every video has a preset, an effect, strength and region of its own")
        )
        self.everywhere.clicked.connect(self._on_everywhere)
        self.everywhere.hide()
        self._column.addSpacing(4)
        self._column.addWidget(self.everywhere)

    def show_settings(self, settings: RedactionSettings) -> None:
        """Show what holds now. A change in the making is not disturbed."""
        if self._settle.isActive():
            return
        self._settings = settings
        self._pending = {}
        options = options_of(settings)
        self._used[settings.effect] = settings.options
        self.effect.setCurrentIndex(max(0, self.effect.findData(settings.effect)))
        name = preset_of(settings)
        self.looks.set_current(name)
        # The cards are not in the list, and settings of one's own are no preset.
        self.preset.setCurrentIndex(-1 if name is None else self.preset.findData(name))
        self.form.show_options(options)
        for field, slider in self._sliders.items():
            slider.set_value(float(getattr(settings, field)))
        words = self._kernel_words(options)
        self._kernel_note.setVisible(bool(words))
        self._kernel_note.setText(words)
        self._summary.setText(translated(EFFECTS.get(settings.effect).summary))
        self.bars.show_settings(settings)
        warning = translated(warning_for(settings))
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))

    def set_media(self, count: int) -> None:
        """How many media the study has: only among several is there something to spread."""
        self.everywhere.setVisible(count > 1)

    def show_threshold(self, value: float, words: str, scores: FloatArray) -> None:
        """Show the working threshold and what it means for this medium.

        Args:
            value: The threshold.
            words: What it means.
            scores: (n,) of the tracks it decides about.
        """
        if not self.threshold.slider.isSliderDown():
            self.threshold.set_value(value)
        self._scored = scores, value
        if "scores" in vars(self):
            self.scores.show_scores(scores, value)
        elif self.isVisible():
            self._plot()
        self._threshold_words.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._plot()

    def _plot(self) -> None:
        """Make the plot of the tracks, if there are some."""
        if len(self._scored[0]):
            _ = self.scores

    def _kernel_words(self, options: BaseModel) -> str:
        if isinstance(options, SolidOptions):
            return self.tr("A solid fill has no strength: nothing of the face is left.")
        if not isinstance(options, UniformOptions) or options.kernel is None:
            return ""
        if isinstance(options, FeatureOptions) and options.feature_kernel is not None:
            return self.tr("Kernel {0} pixels on the face, {1} on the features").format(
                options.kernel, options.feature_kernel
            )
        return self.tr("Kernel {0} pixels").format(options.kernel)

    def _take_preset(self, name: str | None) -> None:
        if name is not None:
            self._settle.stop()
            self.chosen.emit(PRESETS[name].settings)

    def _slide(self, name: str, value: Any) -> None:
        self._pending[name] = value
        self.previewed.emit(self._settings.model_copy(update=self._pending))
        self._settle.start()

    def _on_effect(self) -> None:
        """Another effect, as it was set the last time, else with the options that both have."""
        name = self.effect.currentData()
        self._settle.stop()
        settings = with_effect(self._settings.model_copy(update=self._pending), name)
        if name in self._used:
            settings = settings.model_copy(update={"options": self._used[name]})
        self.chosen.emit(settings)

    def _on_asked(self) -> None:
        FrontierDialog(self._settings, parent=self).open()

    def _on_everywhere(self) -> None:
        self._settle.stop()
        self._keep()
        self.spread.emit(self._settings.model_copy(update=self._pending))

    def _keep(self) -> None:
        if self._pending:
            settings = self._settings.model_copy(update=self._pending)
            if settings != self._settings:
                self.chosen.emit(settings)
