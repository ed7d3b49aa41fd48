"""The language of the window: which there are, which is chosen, and sentences said in it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.core.errors import EnvironmentProblem, MediaError
from app.core.names import printable
from app.core.resources import resource
from app.core.said import Said

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Codes, and what each language calls itself."""

CONTEXT: Final = "Sentences"
"""Under which sentences of :func:`app.core.said.say` stand in the translations."""

_log = logging.getLogger(__name__)
_installed: list[QTranslator] = []
_spoken: list[str] = ["en"]


def spoken() -> str:
    """The language that was chosen last."""
    return _spoken[-1]


def of_system() -> str:
    """The first of the system's languages that the program speaks; English if there is none."""
    for name in QLocale.system().uiLanguages():
        if (code := name.replace("_", "-").split("-")[0].lower()) in LANGUAGES:
            return code
    return "en"


def choose(code: str = "") -> str:
    """Speak a language from now on: widgets that are made afterwards, and the form of numbers.

    Args:
        code: One of :data:`LANGUAGES`; "" for the system's, as is one that is not known.

    Returns:
        The language that is spoken now.
    """
    code = code if code in LANGUAGES else of_system()
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    _spoken[:] = [code]
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(code) else QLocale(code))
    if code != "en":
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(f"{own}/qtbase_{code}.qm")
    _install(str(resource(f"i18n/faceveil_{code}.qm")))
    return code


def _install(path: str) -> None:
    translator = QTranslator()
    if not translator.load(path):
        _log.warning("the translation %s cannot be read", path)
        return
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)


def translated(text: str) -> str:
    """A sentence in the language of the window; what is no sentence of ours as it is."""
    if not isinstance(text, Said):
        return text
    locale = QLocale()
    separators = locale.decimalPoint() + locale.groupSeparator()
    return text.by(_look_up, separators=separators)


def error_words(error: BaseException, *, beside: Path | None = None) -> str:
    """What an error says, in the language of the window.

    Args:
        beside: The medium whose name stands beside the words: they do not name it again.
    """
    if isinstance(error, EnvironmentProblem):
        said = error.said
        if isinstance(error, MediaError) and error.path == beside:
            said = error.reason
        message = printable(translated(said))
        return f"{message}. {translated(error.hint)}" if error.hint else message
    return (
        translated(error.args[0]) if error.args and isinstance(error.args[0], str) else str(error)
    )


def _look_up(text: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, count)


def number(value: int) -> str:
    """A whole number with the language's separators."""
    return QLocale().toString(int(value))


def decimal(value: float, digits: int = 1) -> str:
    """A number with so many digits behind the language's decimal sign."""
    return QLocale().toString(float(value), "f", digits)


def percent(share: float, digits: int = 0) -> str:
    """A share of 1 in per cent."""
    return f"{decimal(100 * share, digits)}\u00a0%"
