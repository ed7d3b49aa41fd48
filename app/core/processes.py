"""Other processes of this computer."""

from __future__ import annotations

import os
import sys


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
