"""Whether a window can open here: asked before Qt is, which ends the program where it cannot."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
from pathlib import Path

from app.cli import system_libraries


def window_problem() -> str | None:
    """Why no window can open, or None. Takes milliseconds: Qt is not loaded for it."""
    if not sys.platform.startswith("linux"):
        return None
    x11, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if not (x11 or wayland):
        return "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    lacking = system_libraries.missing_for_window()
    if lacking:
        names = ", ".join(part.name for part in lacking)
        return f"system libraries are missing ({names}): run faceveil doctor --install"
    if os.environ.get("QT_QPA_PLATFORM"):
        return None  # Qt was told to take something else than what it finds by itself
    # Qt takes the one where the other does not answer.
    if (wayland and _wayland_answers(wayland)) or (x11 and _x11_answers()):
        return None
    names = " and ".join(name for name in (wayland, x11) if name)
    return f"the display {names} does not answer, or does not let this person in"


def qt_problem() -> str | None:
    """Why Qt cannot open a window, tried in another process; None where none can be started."""
    problem = window_problem()
    if problem is not None or getattr(sys, "frozen", False):
        return problem
    probe = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    try:
        ended = subprocess.run(
            [sys.executable, "-c", probe],
            capture_output=True,
            text=True,
            timeout=60,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"Qt could not be tried ({error})"
    if ended.returncode == 0:
        return None
    last = (ended.stderr.strip().splitlines() or [f"status {ended.returncode}"])[-1]
    return f"Qt cannot open a window here ({last})"


def _x11_answers() -> bool:
    """Whether the X server of DISPLAY takes a connection from us, rights included."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))  # never null, also where it failed
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(name: str) -> bool:
    """Whether the compositor takes a connection from us."""
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name  # a whole path stays as it is
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
        try:
            asked.connect(str(place))
        except OSError:
            return False
    return True
