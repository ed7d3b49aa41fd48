"""How faces are found: model, thoroughness, device; and the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.controllers.desk import Desk
from app.controllers.language import percent, translated
from app.core.changes import Changes
from app.core.settings import USUAL_MODELS, DetectionSettings, Preset
from app.inference.devices.device import DeviceReport
from app.inference.registry import DETECTORS
from app.widgets.parts import icons
from app.widgets.parts.controls import Combo, ValueSlider, muted, note, rule, section


class DetectionPanel(QScrollArea):
    """Settings of the next detection, and what was run on the medium on the desk.

    Args:
        desk: Whose medium is looked at; its preferences remember what is chosen.

    Signals:
        run_requested(): The button.
    """

    run_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        settings = desk.workspace.preferences.detection()
        self._base = settings
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("panel")
        self.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(9)
        self.model = Combo()
        self.model.setAccessibleName(self.tr("Model"))
        for plugin in DETECTORS.all():
            self.model.addItem(translated(plugin.title), plugin.name)
        self._model_words = muted()
        self.preset = Combo()
        self.preset.setAccessibleName(self.tr("Thoroughness"))
        self._presets = {
            Preset.FAST: (
                self.tr("Fast"),
                self.tr(
                    "For a first look: six small looks a second. Faces below 30 pixels are often "
                    "missed."
                ),
            ),
            Preset.BALANCED: (
                self.tr("Balanced"),
                self.tr(
                    "The usual choice: twelve small looks a second, large ones between. Still "
                    "pictures are looked at as in Thorough."
                ),
            ),
            Preset.THOROUGH: (
                self.tr("Thorough"),
                self.tr(
                    "Every frame, enlarged as well, with the strongest model unless you choose "
                    "another. Finds most, above all small and masked faces; video takes about "
                    "thirty times as long as balanced."
                ),
            ),
        }
        for preset, (name, _) in self._presets.items():
            self.preset.addItem(name, preset.value)
        self._preset_words = muted()
        self.own_threshold = QCheckBox(self.tr("Choose how sure it has to be"))
        self.threshold = ValueSlider(
            self.tr("At least so sure"), low=0.1, high=0.95, step=0.01, words=percent
        )
        self.tracking = QCheckBox(self.tr("Follow faces through time and fill gaps"))
        self.device = Combo()
        self.device.setAccessibleName(self.tr("Device"))
        for name, title in (
            ("auto", self.tr("Choose by itself")),
            ("cpu", self.tr("Processor")),
            ("cuda", self.tr("NVIDIA GPU")),
        ):
            self.device.addItem(title, name)
        self._device_words = muted()
        self.run_button = QPushButton(self.tr("Detect faces"))
        self.run_button.setObjectName("primary")
        icons.bind(self.run_button, "detect", role="on_accent")
        self._run_words = note(kind="info")
        self._run_words.hide()
        for widget in (
            section(self.tr("Model")), self.model, self._model_words,
            section(self.tr("Thoroughness")), self.preset, self._preset_words,
            section(self.tr("Device")), self.device, self._device_words,
            rule(), self.own_threshold, self.threshold, self.tracking,
            rule(), self.run_button, self._run_words,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch()
        self.show_settings(settings)
        self.preset.activated.connect(self._on_preset)
        for combo in (self.model, self.device):
            combo.activated.connect(self._on_change)
        self.own_threshold.toggled.connect(self._on_change)
        self.tracking.toggled.connect(self._on_change)
        self.threshold.settled.connect(self._on_change)
        self.run_button.clicked.connect(self.run_requested)
        desk.shown_changed.connect(self._show_run)
        desk.detecting_changed.connect(self._show_run)
        desk.changed.connect(self._on_changes)

    @property
    def settings(self) -> DetectionSettings:
        """What is chosen now."""
        return self._base.model_copy(
            update={
                "model": self.model.currentData(),
                "preset": Preset(self.preset.currentData()),
                "threshold": self.threshold.value if self.own_threshold.isChecked() else None,
                "tracking": self.tracking.isChecked(),
                "device": self.device.currentData(),
            }
        )

    @property
    def preset_words(self) -> str:
        """What the chosen preset does, as a person reads it."""
        return self._preset_words.text()

    def set_devices(self, reports: list[DeviceReport]) -> None:
        """Say why a GPU is used or not."""
        self._device_words.setText("\n".join(f"{translated(report.reason)}." for report in reports))

    def _on_changes(self, changes: Changes) -> None:
        if changes.settings:  # another run brings its own
            self._show_run()

    def _show_run(self) -> None:
        """What was run on the medium on the desk."""
        shown, busy = self._desk.shown, self._desk.detecting is not None
        run = shown.review.session.run if shown is not None else None
        self.run_button.setEnabled(not busy)
        self.run_button.setText(
            self.tr("Detecting…")
            if busy
            else self.tr("Detect faces")
            if run is None
            else self.tr("Detect again")
        )
        self._run_words.setVisible(run is not None)
        if run is not None:
            when = run.started[:16].replace("T", " ")
            self._run_words.setText(
                self.tr("Shown: {0}, {1}, started {2} UTC. Your decisions are kept.").format(
                    run.model, self._presets[run.settings.preset][0].lower(), when
                )
            )

    def show_settings(self, settings: DetectionSettings) -> None:
        """Show what was chosen, here or elsewhere."""
        self.model.setCurrentIndex(max(0, self.model.findData(settings.model)))
        self.preset.setCurrentIndex(max(0, self.preset.findData(settings.preset.value)))
        self._preset_shown = settings.preset
        self.device.setCurrentIndex(max(0, self.device.findData(settings.device)))
        self.own_threshold.setChecked(settings.threshold is not None)
        self.threshold.set_value(settings.threshold or 0.4)
        self.tracking.setChecked(settings.tracking)
        self._words()

    def _on_preset(self) -> None:
        """A preset brings its model, unless a person had chosen another than the last one's."""
        usual = USUAL_MODELS[self._preset_shown]
        self._preset_shown = Preset(self.preset.currentData())
        if self.model.currentData() == usual:
            at = self.model.findData(USUAL_MODELS[self._preset_shown])
            self.model.setCurrentIndex(max(0, at))
        self._on_change()

    def _on_change(self) -> None:
        self._words()
        self._desk.workspace.preferences.set_detection(self.settings)

    def _words(self) -> None:
        summary = DETECTORS.get(self.model.currentData()).summary
        self._model_words.setText(translated(summary))
        self._preset_words.setText(self._presets[Preset(self.preset.currentData())][1])
        self.threshold.setVisible(self.own_threshold.isChecked())
