"""A screen for tests of the window: the one there is, else a virtual one of their own."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys


def ensure_display() -> bool:
    """Make sure that Qt can open windows; whether they are real ones (X11, not offscreen).

    Call it before anything makes a QApplication.
    """
    if sys.platform != "linux":
        return True
    if os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
        return os.environ["QT_QPA_PLATFORM"] == "xcb"
    if shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return False
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    atexit.register(_stop, server)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()  # comes when the server takes connections
    if not number:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return False
    os.environ["DISPLAY"] = f":{number}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    return True


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    server.wait(timeout=10)
