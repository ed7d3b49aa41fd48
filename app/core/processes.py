"""Other processes of this computer."""

from __future__ import annotations

import functools
import hashlib
import os
import socket
import sys


@functools.cache
def numbering() -> str:
    """Eight hexadecimal digits that say where numbers of processes mean what they mean here.

    Another computer has others, and so has a container, though both may see one folder.
    """
    try:
        space = os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        space = 0
    return hashlib.sha256(f"{socket.gethostname()} {space}".encode()).hexdigest()[:8]


def running(pid: int) -> bool:
    """Whether a process runs; True where that cannot be told."""
    if sys.platform == "win32":
        return True  # Asking could end the process there.
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
