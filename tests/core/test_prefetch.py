"""A stage in a thread of its own: bounded, in order, and gone when nobody wants it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator

import pytest

from app.core.prefetch import prefetch

NAME = "prefetch-under-test"


def running() -> bool:
    return any(thread.name == NAME for thread in threading.enumerate())


class Source:
    """Counts what it hands out; may fail on the way or while it is closed."""

    def __init__(self, fails_at: int = -1, *, fails_closing: bool = False) -> None:
        self.made = 0
        self.closed = 0
        self._fails_at, self._fails_closing = fails_at, fails_closing

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        if self.made == self._fails_at:
            raise OSError("broke off")
        if self.made == 1000:
            raise StopIteration
        self.made += 1
        return self.made

    def close(self) -> None:
        self.closed += 1
        if self._fails_closing:
            raise OSError("cannot be closed")


def test_items_come_in_order_and_never_far_ahead() -> None:
    source = Source()
    ahead = []
    seen = []
    for item in prefetch(source, 3, NAME):
        ahead.append(source.made - item)
        seen.append(item)
    assert seen == list(range(1, 1001))
    assert max(ahead) <= 3
    assert source.closed == 1
    assert not running()


def test_a_slow_reader_holds_the_source_back() -> None:
    source = Source()
    items = prefetch(source, 3, NAME)
    assert next(items) == 1
    # Long enough for a source that nobody holds back to come to its end.
    threading.Event().wait(0.2)
    assert source.made == 4
    items.close()


def test_leaving_early_ends_the_thread_and_closes_the_source() -> None:
    source = Source()
    items = prefetch(source, 3, NAME)
    assert next(items) == 1
    items.close()
    assert source.closed == 1
    assert source.made <= 5
    assert not running()


@pytest.mark.parametrize(
    ("fails_at", "fails_closing", "count", "words"),
    [
        (5, False, 5, "broke off"),
        (0, False, 0, "broke off"),
        (-1, True, 1000, "cannot be closed"),
        (5, True, 5, "broke off"),
    ],
)
def test_a_failure_comes_after_what_was_made(
    fails_at: int, fails_closing: bool, count: int, words: str
) -> None:
    source = Source(fails_at, fails_closing=fails_closing)
    items = prefetch(source, 3, NAME)
    assert list(itertools.islice(items, count)) == list(range(1, count + 1))
    with pytest.raises(OSError, match=words):
        next(items)
    assert source.closed == 1
    assert not running()


def test_stages_behind_one_another_end_together() -> None:
    source = Source()
    first = prefetch(source, 2, NAME)
    second = prefetch((2 * item for item in first), 2, NAME)
    assert [next(second) for _ in range(10)] == list(range(2, 22, 2))
    second.close()
    first.close()
    assert source.closed == 1
    assert not running()
