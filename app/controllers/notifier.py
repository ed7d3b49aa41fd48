"""The one place that errors are told to: what went wrong outside, and our own defects."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from types import TracebackType
from typing import TextIO

from platformdirs import user_log_path
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from app import __version__
from app.controllers.language import error_words, translated
from app.core.errors import Cancelled, EnvironmentProblem, UsageError
from app.core.names import printable

_log = logging.getLogger(__name__)


class Gravity(Enum):
    INFO = auto()
    PROBLEM = auto()
    DEFECT = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person may want to do next.

    Attributes:
        text: On the button.
        run: Does it.
    """

    text: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person must be told.

    Attributes:
        message: One line.
        hint: What to do; may be empty.
        details: For a defect: the traceback. Holds no pictures.
        log: Where the details were written; None if nowhere.
        offer: The next step; None for none.
    """

    gravity: Gravity
    message: str
    hint: str = ""
    details: str = ""
    log: Path | None = None
    offer: Offer | None = None


class Notifier(QObject):
    """Turns exceptions into notices. May be called from any thread.

    Args:
        folder: Where crash logs go; the system's log folder if None.

    Signals:
        noticed(Notice): Something that the person should know.
    """

    noticed = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or user_log_path("faceveil", appauthor=False)

    def inform(self, message: str, hint: str = "", offer: Offer | None = None) -> None:
        """Something worth knowing that is no problem."""
        self.noticed.emit(Notice(Gravity.INFO, message, hint, offer=offer))

    def tell(self, error: BaseException, lead: str = "") -> None:
        """Tell of an error in the way its kind deserves. Cancelling is no error.

        Args:
            lead: A sentence on what did not come about.
        """
        if isinstance(error, Cancelled):
            return
        notice = self.describe(error)
        if lead:
            why = notice.message[:1].upper() + notice.message[1:]
            notice = replace(notice, message=f"{lead} {why}")
        self.noticed.emit(notice)

    def describe(self, error: BaseException) -> Notice:
        """A notice of an error; a defect is also written to the crash log."""
        if isinstance(error, EnvironmentProblem):
            return Notice(
                Gravity.PROBLEM, printable(translated(error.said)), translated(error.hint)
            )
        if isinstance(error, UsageError):
            return Notice(Gravity.PROBLEM, error_words(error))
        if isinstance(error, MemoryError):
            hint = self.tr("Everything you decided is saved. Close other programs and try again.")
            return Notice(Gravity.PROBLEM, self.tr("There is not enough memory"), hint)
        if isinstance(error, OSError):
            where = f"{error.filename}: " if error.filename else ""
            return Notice(Gravity.PROBLEM, f"{where}{error.strerror or error}")
        details = "".join(traceback.format_exception(error))
        _log.error("defect: %s", details)
        return Notice(
            Gravity.DEFECT,
            self.tr("Something went wrong inside Faceveil"),
            self.tr("Everything you decided is saved. Restart the program if it acts oddly."),
            details,
            self._write(details),
        )

    def _write(self, details: str) -> Path | None:
        now = datetime.now(UTC)
        path = self.folder / f"crash-{now:%Y%m%d-%H%M%S}.log"
        head = f"Faceveil {__version__}, Python {platform.python_version()}, "
        head += f"{platform.platform()}, {now.isoformat(timespec='seconds')}\n\n"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(head + details + "\n")
        except OSError as error:
            _log.warning("the crash log %s could not be written: %s", path, error)
            return None
        return path


class Hooks:
    """Sends what nobody caught to the notifier: main thread, threads, Qt, hard crashes.

    Installed for the life of the window; :meth:`remove` puts everything back.
    """

    def __init__(self, notifier: Notifier) -> None:
        self._notifier = notifier
        self._old_hook = sys.excepthook
        self._old_thread_hook = threading.excepthook
        self._fault_file: TextIO | None = None
        self._old_qt: Callable[..., object] | None = None

    def install(self) -> None:
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        self._old_qt = qInstallMessageHandler(self._qt_message)
        try:
            self._notifier.folder.mkdir(parents=True, exist_ok=True)
            path = self._notifier.folder / "fault.log"
            self._fault_file = path.open("w", encoding="utf-8")
            faulthandler.enable(self._fault_file)
        except OSError as error:
            _log.warning("no fault log: %s", error)

    def remove(self) -> None:
        sys.excepthook = self._old_hook
        threading.excepthook = self._old_thread_hook
        qInstallMessageHandler(self._old_qt)
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_hook(kind, error, trace)
            return
        self._notifier.tell(error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._notifier.tell(args.exc_value)

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        levels = {
            QtMsgType.QtDebugMsg: logging.DEBUG,
            QtMsgType.QtInfoMsg: logging.INFO,
            QtMsgType.QtWarningMsg: logging.WARNING,
        }
        logging.getLogger("qt").log(levels.get(kind, logging.ERROR), "%s", text)
