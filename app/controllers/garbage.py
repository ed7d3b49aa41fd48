"""What nobody can reach any more is taken away by the window's thread alone.

Python looks for such objects in whichever thread makes one too many. A window that was closed could
so be torn down by a worker, beside the thread that it belongs to: Qt's locks and Python's then wait
for each other, and the program stands still.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_MILLISECONDS: Final = 500


class Garbage(QObject):
    """Looks for unreachable objects between events, as often as Python would.

    Args:
        app: Lives in the window's thread, and as long as there are windows.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(_MILLISECONDS)


def keep_garbage_here(app: QCoreApplication) -> None:
    """From now on no other thread takes away what nobody can reach."""
    if app.findChild(Garbage) is None:
        Garbage(app)


def collect_due() -> None:
    """Take away what is unreachable: the youngest objects, older ones when Python would, too."""
    counts, limits = gc.get_count(), gc.get_threshold()
    gc.collect(max((age for age in (1, 2) if counts[age] > limits[age]), default=0))
