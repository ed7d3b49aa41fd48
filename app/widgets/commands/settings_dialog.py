"""The settings of the program on this computer; each counts as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.controllers.language import LANGUAGES, of_system
from app.controllers.preferences import Preferences
from app.core.remarks import Role
from app.core.settings import Preset
from app.widgets.commands.key_editor import KeyEditor
from app.widgets.parts.controls import Combo, muted


class SettingsDialog(QDialog):
    """Pages of settings.

    Args:
        preferences: Where they are kept.
        keys: The page on which keys are changed.

    Signals:
        looks_changed(): Light or dark, or how much moves.
        detection_changed(DetectionSettings): Device or thoroughness.
        language_changed(str): A code, "" for the system's.
        wipe_wanted(): What makes faces of the open study recognisable is to go.
    """

    looks_changed = Signal()
    detection_changed = Signal(object)
    language_changed = Signal(str)
    wipe_wanted = Signal()

    def __init__(self, preferences: Preferences, keys: KeyEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.keys = keys
        self.setWindowTitle(self.tr("Settings"))
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Pages of settings"))
        self.pages.addTab(self._general(), self.tr("General"))
        self.pages.addTab(self._detection(), self.tr("Detection"))
        self.pages.addTab(self._person(), self.tr("You"))
        self.pages.addTab(self._privacy(), self.tr("Privacy"))
        self.pages.addTab(keys, self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        self.finished.connect(lambda _: self._keep_name())

    # Pages

    def _general(self) -> QWidget:
        own = LANGUAGES[of_system()]
        self.language = self._choice(
            self.tr("Language"),
            [("", self.tr("As the system ({0})").format(own)), *LANGUAGES.items()],
            "language",
        )
        self.language.activated.connect(
            lambda _: self.language_changed.emit(str(self.language.currentData()))
        )
        self.looks = self._choice(
            self.tr("Light or dark"),
            [
                ("", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            "theme",
        )
        self.looks.activated.connect(lambda _: self._set_looks())
        self.still = QCheckBox(self.tr("Less motion: no animation, no blinking cursor"))
        self.still.setChecked(self._preferences.flag("still"))
        self.still.clicked.connect(lambda on: self._set_still(on=on))
        return _page(
            [(self.tr("Language"), self.language), (self.tr("Light or dark"), self.looks)],
            self.still,
            muted(self.tr("The command line speaks English.")),
        )

    def _detection(self) -> QWidget:
        chosen = self._preferences.detection()
        self.device = _combo(
            self.tr("Device"),
            [
                ("auto", self.tr("Choose by itself")),
                ("cpu", self.tr("Processor")),
                ("cuda", self.tr("NVIDIA GPU")),
            ],
            chosen.device,
        )
        self.preset = _combo(
            self.tr("Thoroughness"),
            [
                (Preset.FAST.value, self.tr("Fast")),
                (Preset.BALANCED.value, self.tr("Balanced")),
                (Preset.THOROUGH.value, self.tr("Thorough")),
            ],
            chosen.preset.value,
        )
        for box in (self.device, self.preset):
            box.activated.connect(lambda _: self._set_detection())
        return _page(
            [(self.tr("Device"), self.device), (self.tr("Thoroughness"), self.preset)],
            muted(self.tr("Counts for videos that are detected from now on.")),
        )

    def _person(self) -> QWidget:
        self.name = QLineEdit(self._preferences.word("person/name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("As the system knows you"))
        self.role = _combo(
            self.tr("Your role"),
            [
                (Role.RESEARCHER.value, self.tr("Researcher: I prepare this study")),
                (Role.REVIEWER.value, self.tr("Reviewer: I check it before it is released")),
            ],
            self._preferences.word("person/role", Role.RESEARCHER.value),
        )
        self.role.activated.connect(
            lambda _: self._preferences.set_word("person/role", str(self.role.currentData()))
        )
        words = muted(
            self.tr(
                "Your name stands beside what you decide and check, in the study and its report. "
                "There is no account and no password; nothing leaves this computer."
            )
        )
        return _page([(self.tr("Your name"), self.name), (self.tr("Your role"), self.role)], words)

    def _privacy(self) -> QWidget:
        self.recent = QCheckBox(self.tr("Remember the studies that were opened last"))
        self.recent.setChecked(self._preferences.keeps_recent)
        self.recent.clicked.connect(lambda on: self._set_recent(on=on))
        self.forget = QPushButton(self.tr("Forget them now"))
        self.forget.clicked.connect(self._forget)
        self.forget.setEnabled(bool(self._preferences.recent()))
        self.wipe = QPushButton(self.tr("Wipe what was measured of faces in this study…"))
        self.wipe.clicked.connect(self.wipe_wanted)
        self.wipe.setEnabled(False)
        return _page(
            [],
            self.recent,
            self.forget,
            self.wipe,
            muted(
                self.tr(
                    "Remembered are paths, and the frame at which each study was left. Pictures "
                    "are kept in studies only, and nothing is sent anywhere."
                )
            ),
        )

    # What was chosen

    def _choice(self, title: str, values: Sequence[tuple[str, str]], name: str) -> QComboBox:
        return _combo(title, values, self._preferences.word(name))

    def _set_looks(self) -> None:
        self._preferences.set_word("theme", str(self.looks.currentData()))
        self.looks_changed.emit()

    def _set_still(self, *, on: bool) -> None:
        self._preferences.set_flag("still", on=on)
        self.looks_changed.emit()

    def _set_detection(self) -> None:
        chosen = self._preferences.detection()
        values = {"device": self.device.currentData(), "preset": self.preset.currentData()}
        if values["preset"] != chosen.preset.value:  # each has a model of its own
            fields = chosen.model_dump(exclude={"model", "threshold"})
            chosen = type(chosen).model_validate({**fields, **values})
        else:
            chosen = chosen.model_copy(update={"device": values["device"]})
        self._preferences.set_detection(chosen)
        self.detection_changed.emit(chosen)

    def _set_recent(self, *, on: bool) -> None:
        self._preferences.set_keeps_recent(on=on)
        self.forget.setEnabled(bool(self._preferences.recent()))

    def _forget(self) -> None:
        self._preferences.forget_recent()
        self.forget.setEnabled(False)

    def _keep_name(self) -> None:
        self._preferences.set_word("person/name", self.name.text().strip())
        self._preferences.save()


def _combo(title: str, values: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    box = Combo()
    box.setAccessibleName(title)
    for value, text in values:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _page(rows: Sequence[tuple[str, QWidget]], *below: QWidget) -> QWidget:
    page = QWidget()
    form = QFormLayout()
    for title, control in rows:
        form.addRow(title, control)
    column = QVBoxLayout(page)
    column.addLayout(form)
    for widget in below:
        column.addWidget(widget)
    column.addStretch()
    return page
