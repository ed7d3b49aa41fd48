"""An iterator that works ahead on a thread of its own: decoding beside what looks at pictures."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class _Ended:
    """Stands behind the last item."""


class Ahead(Generic[T]):
    """The items of a generator, made on another thread and waiting in a short queue.

    A context manager: leaving it ends the thread and closes the generator there, also when
    items are left. What the generator raises is raised to whoever takes the items.

    Args:
        make: Starts the generator; called on the other thread, so that what it opens is used
            and closed where it was opened.
        most: Items that may wait.
    """

    def __init__(self, make: Callable[[], Generator[T]], *, most: int) -> None:
        self._make = make
        self._queue: queue.Queue[T | BaseException | _Ended] = queue.Queue(most)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="decode-ahead", daemon=True)

    def __enter__(self) -> Ahead[T]:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        while self._thread.is_alive():
            try:
                self._queue.get(timeout=0.02)
            except queue.Empty:
                continue
        self._thread.join()

    def __iter__(self) -> Iterator[T]:
        while not isinstance(item := self._queue.get(), _Ended):
            if isinstance(item, BaseException):
                raise item
            yield item

    def _put(self, item: T | BaseException | _Ended) -> None:
        while not self._stop.is_set():
            try:
                self._queue.put(item, timeout=0.1)
                return
            except queue.Full:
                continue

    def _work(self) -> None:
        try:
            items = self._make()
            try:
                for item in items:
                    self._put(item)
                    if self._stop.is_set():
                        break
            finally:
                items.close()
            self._put(_Ended())
        except BaseException as error:  # handed to the consumer, which raises it
            self._put(error)
