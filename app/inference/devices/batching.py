"""Run work in batches that shrink when the device's memory does not suffice."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from app.core.errors import DeviceError
from app.core.said import say

log = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")


class HalvingBatches(Generic[T, R]):
    """Calls ``work`` on batches; halves the batch when memory runs out, and stays there.

    Args:
        work: Takes a batch, returns one result per item.
        size: Largest batch to start with.
        is_out_of_memory: Tells running out of memory from other errors.
        release: Called after running out, before the next try.
    """

    def __init__(
        self,
        work: Callable[[Sequence[T]], list[R]],
        size: int,
        *,
        is_out_of_memory: Callable[[BaseException], bool],
        release: Callable[[], None] = lambda: None,
    ) -> None:
        self._work = work
        self.size = max(1, size)
        self._is_out_of_memory = is_out_of_memory
        self._release = release

    def run(self, items: Sequence[T]) -> list[R]:
        """Results in the order of the items.

        Raises:
            DeviceError: Not even one item fits.
        """
        results: list[R] = []
        while len(results) < len(items):
            batch = items[len(results) : len(results) + self.size]
            try:
                results.extend(self._work(batch))
            except Exception as error:
                if not self._is_out_of_memory(error):
                    raise
                self._shrink(error)
        return results

    def _shrink(self, error: Exception) -> None:
        if self.size == 1:
            raise DeviceError(
                say("the GPU's memory does not suffice even for one picture"),
                say("Close other programs that use the GPU, or set the device to 'cpu'"),
            ) from error
        self.size //= 2
        log.warning("GPU memory ran out; going on with batches of %d", self.size)
        # The failed attempt's tensors live in the traceback's frames until it is dropped.
        error.__traceback__ = None
        self._release()
