"""One stage of a pipeline in a thread of its own, behind a short queue."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")
_END = object()


def prefetch(items: Iterable[T], depth: int, name: str) -> Generator[T, None, None]:
    """Run an iterable in a thread, at most ``depth`` items ahead.

    An exception of the iterable is raised here. Closing the returned generator (leaving its
    loop, dropping it) ends the thread and closes the iterable before it returns.

    Args:
        items: Used from the new thread only.
        depth: How many items may wait for the reader, the one being made included.
        name: Of the thread.
    """
    # Two queues without a limit, one of items and one of leave to make another, instead of one
    # with a limit: theirs are locks in C. Queue's take a while in the interpreter, during which
    # the threads wait for each other.
    made: SimpleQueue[object] = SimpleQueue()
    leave: SimpleQueue[None] = SimpleQueue()
    stop = threading.Event()
    failure: list[BaseException] = []

    def make() -> None:
        source: Iterator[T] | None = None
        try:
            source = iter(items)
            while True:
                leave.get()
                if stop.is_set():
                    break
                made.put(next(source))
        except StopIteration:
            pass
        except BaseException as error:
            failure.append(error)
        finally:
            try:
                close = getattr(source, "close", None)
                if close is not None:
                    close()
            except BaseException as error:
                failure.append(error)
            made.put(_END)

    for _ in range(depth):
        leave.put(None)
    thread = threading.Thread(target=make, name=name, daemon=True)
    thread.start()
    try:
        while (item := made.get()) is not _END:
            leave.put(None)
            yield item  # type: ignore[misc]
        if failure:
            raise failure[0]
    finally:
        stop.set()
        leave.put(None)
        thread.join()
