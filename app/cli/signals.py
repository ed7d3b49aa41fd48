"""What Ctrl-C may break off, and what it may not."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import Any


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Let something short come to its end, whole; signals are obeyed after it."""
    came: list[int] = []
    before: dict[int, Any] = {}

    def note(number: int, _frame: FrameType | None) -> None:
        came.append(number)

    # Not on the main thread (an embedding program) signals do not come here.
    with contextlib.suppress(ValueError):
        for one in (signal.SIGINT, signal.SIGTERM):
            before[one] = signal.signal(one, note)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for number in dict.fromkeys(came):
            signal.raise_signal(number)
