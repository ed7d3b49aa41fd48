"""Starts the window; what the command line calls."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import __version__
from app.controllers import language
from app.controllers.garbage import keep_garbage_here
from app.controllers.notifier import Hooks, Notifier
from app.controllers.preferences import Preferences
from app.core.settings import DetectionSettings
from app.export.effects import EFFECTS
from app.inference.registry import DETECTORS, LANDMARK_MODELS
from app.widgets.commands.help_commands import Making
from app.widgets.main_window import MainWindow
from app.widgets.parts import icons
from app.widgets.parts.theme import ThemeManager


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The one QApplication of the process, made on the first call."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        keep_garbage_here(existing)
        return existing
    # Spinning worker threads of the networks would starve the window on busy cores.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    # Worker threads hold the interpreter for this long when the window wants it.
    sys.setswitchinterval(0.001)
    app = QApplication(arguments if arguments is not None else sys.argv[:1])
    app.setApplicationName("Faceveil")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("faceveil")
    app.setWindowIcon(icons.icon("faceveil"))
    keep_garbage_here(app)
    return app


def make_window(
    *,
    settings: Path | None = None,
    logs: Path | None = None,
    documents: Path | None = None,
    detection: DetectionSettings | None = None,
) -> MainWindow:
    """A window that is not shown yet; folders other than the system's are for tests."""
    app = make_application()
    preferences = Preferences(settings, detection=detection)
    language.choose(preferences.word("language"))
    theme = ThemeManager(app, preferences.word("theme"))
    theme.still(preferences.flag("still"))
    return MainWindow(preferences, Notifier(logs), theme, documents=documents)


def remake(window: MainWindow) -> MainWindow:
    """A window in the language that was chosen meanwhile, in place of another, which is closed.

    Everything that was decided lies in the study, and where the work was left is remembered, so
    that the new window stands where the old one stood.
    """
    study = window.workspace.study
    path = study.path if study is not None else None
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    window.leave()
    language.choose(window.preferences.word("language"))
    made = MainWindow(
        window.preferences, window.notifier, window.theme, documents=window.workspace.documents
    )
    made.show()
    if path is not None:
        made.open_paths([path])
    app.setQuitOnLastWindowClosed(True)
    return made


def run_window(
    paths: list[Path],
    *,
    study: Path | None = None,
    detection: DetectionSettings | None = None,
    making: Making | None = None,
) -> int:
    """Open the window and wait until it is closed.

    Args:
        paths: Media or folders to open; may be empty.
        study: Study to work in; made if it is not there.
        detection: How this window detects, instead of as chosen last.
        making: Makes, while the window stands already, what is opened then.

    Returns:
        Exit status: 0.
    """
    app = make_application()
    shown = [make_window(detection=detection)]
    window = shown[0]

    def speak() -> None:
        """After the dialog that asked for it is gone."""
        QTimer.singleShot(0, app, swap)

    def swap() -> None:
        old = shown[0]
        shown[0] = remake(old)
        old.deleteLater()
        shown[0].commands.settings.language_chosen.connect(speak)

    window.commands.settings.language_chosen.connect(speak)
    hooks = Hooks(window.notifier)
    hooks.install()
    # Python sees signals only when it runs. Left to the event loop: a window that is closed before
    # that runs would leave it running for ever.
    asked: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        """Ctrl+C in a terminal asks where exports run; the end of the session waits for nobody."""
        asked.append(number)
        at_once = number == signal.SIGTERM or len(asked) > 1
        QTimer.singleShot(0, end if at_once else shown[0].close)

    def end() -> None:
        shown[0].leave()
        app.exit(0)  # also where a dialog is still open

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    pulse = QTimer(app)
    pulse.start(250)
    pulse.timeout.connect(lambda: None)
    try:
        window.show()
        _tell_of_broken_plugins(window)
        window.open_start(paths, study)
        if making is not None:
            window.commands.help.open_made(making)
        return app.exec()
    finally:
        # Without a display, the event loop ends and no window is told to close: its threads would
        # keep the program, and the lock of the study, alive for ever.
        shown[0].workspace.close()
        shown[0].workspace.runner.shutdown()
        pulse.stop()
        hooks.remove()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Application", text)


def _tell_of_broken_plugins(window: MainWindow) -> None:
    for registry in (DETECTORS, LANDMARK_MODELS, EFFECTS):
        for broken in registry.broken():
            message = _tr("The {0} “{1}” cannot be used, and is left out.")
            hint = f"{broken.package}: {broken.reason}" if broken.package else broken.reason
            window.notifier.inform(message.format(broken.kind, broken.name), hint)
