"""One stage of a pipeline in a thread of its own, behind a short queue."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable
from typing import TypeVar

T = TypeVar("T")
_END = object()


def prefetch(items: Iterable[T], depth: int, name: str) -> Generator[T, None, None]:
    """Run an iterable in a thread, at most ``depth`` items ahead.

    An exception of the iterable is raised here. Closing the returned generator (leaving its
    loop, dropping it) ends the thread and closes the iterable before it returns.

    Args:
        items: Used from the new thread only.
        depth: Length of the queue between.
        name: Of the thread.
    """
    waiting: queue.Queue[object] = queue.Queue(depth)
    stop = threading.Event()
    failure: list[BaseException] = []

    def put(item: object) -> bool:
        while not stop.is_set():
            try:
                waiting.put(item, timeout=0.2)
            except queue.Full:
                continue
            return True
        return False

    def work() -> None:
        source = iter(items)
        try:
            for item in source:
                if not put(item):
                    break
        except BaseException as error:
            failure.append(error)
        finally:
            close = getattr(source, "close", None)
            if close is not None:
                close()
            put(_END)

    thread = threading.Thread(target=work, name=name, daemon=True)
    thread.start()
    try:
        while (item := waiting.get()) is not _END:
            yield item  # type: ignore[misc]
        if failure:
            raise failure[0]
    finally:
        stop.set()
        while thread.is_alive():
            try:
                waiting.get(timeout=0.05)
            except queue.Empty:
                continue
        thread.join()
