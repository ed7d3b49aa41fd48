"""The settings: what a person chooses once for this computer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers import language
from app.controllers.measuring import Measuring
from app.controllers.workspace import Workspace
from app.core.settings import DetectionSettings
from app.widgets.commands.key_editor import KeyEditor
from app.widgets.commands.settings_dialog import SettingsDialog
from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.parts.questions import ask
from app.widgets.parts.theme import ThemeManager
from app.widgets.parts.wiping import ask_to_wipe


class SettingsCommands(QObject):
    """Shows the settings, and does what is chosen there.

    Args:
        workspace: Whose preferences these are.
        theme: Light or dark, and how much moves.
        window: Over which the dialog stands.
        listed: All actions of the window, whose keys can be changed.
        show_detection: Tells the window's panel what was chosen for detection.
        measuring: What makes faces of the study recognisable, which may be wiped.

    Signals:
        language_chosen(): Another one; the window has to be made anew.
    """

    language_chosen = Signal()

    def __init__(
        self,
        workspace: Workspace,
        theme: ThemeManager,
        window: QWidget,
        *,
        listed: Callable[[], Actions],
        show_detection: Callable[[DetectionSettings], None],
        measuring: Measuring,
    ) -> None:
        super().__init__(window)
        self._space, self._theme, self._window = workspace, theme, window
        self._listed = listed
        self._show_detection = show_detection
        self._measuring = measuring

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.FILE)
        return [
            make(name="settings", text=tr("&Settings…"), keys=("Ctrl+,",), run=self.show, line=True,
                 tip=tr("Language, looks, device, keys, your name, and what is remembered")),
        ]  # fmt: skip

    def show(self) -> SettingsDialog:
        """Open the settings."""
        preferences = self._space.preferences
        dialog = SettingsDialog(preferences, KeyEditor(self._listed(), preferences), self._window)
        dialog.looks_changed.connect(self._dress)
        dialog.detection_changed.connect(self._show_detection)
        dialog.language_changed.connect(self._speak)
        dialog.wipe.setEnabled(self._measured())
        dialog.wipe_wanted.connect(lambda: self._wipe(dialog))
        dialog.open()
        return dialog

    def _measured(self) -> bool:
        study = self._space.study
        return study is not None and study.embeddings.count() > 0

    def _wipe(self, dialog: SettingsDialog) -> None:
        def done(words: str) -> None:
            dialog.wipe.setEnabled(self._measured())
            self._space.notifier.inform(words)

        ask_to_wipe(dialog, self._measuring, said=done)

    def _dress(self) -> None:
        preferences = self._space.preferences
        self._theme.force(preferences.word("theme"))
        self._theme.still(preferences.flag("still"))

    def _speak(self, code: str) -> None:
        """Another language: the window is made anew, so work that runs is asked about."""
        self._space.preferences.set_word("language", code)
        if (code or language.of_system()) == language.spoken():
            return
        queue = self._space.queue
        if queue is None or queue.current is None:
            self.language_chosen.emit()
            return
        ask(
            self._window,
            title=self.tr("Another language"),
            text=self.tr(
                "The window is opened anew for it. Detection that runs is paused, and what it "
                "found is kept. Otherwise the language changes at the next start."
            ),
            yes=self.tr("Open anew"),
            then=self.language_chosen.emit,
        )
