"""Working ahead: everything arrives in order, errors too, and no thread is left behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator

import pytest

from app.inference.ahead import Ahead


def running() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "decode-ahead"]


class Counting:
    """A source that knows how far it got, where it ran and whether it was closed there."""

    def __init__(self, count: int, fails: bool = False) -> None:
        self.count, self.fails = count, fails
        self.made = 0
        self.opened: int | None = None
        self.closed: int | None = None

    def __call__(self) -> Generator[int]:
        self.opened = threading.get_ident()
        try:
            for number in range(self.count):
                self.made += 1
                yield number
            if self.fails:
                raise OSError("broken")
        finally:
            self.closed = threading.get_ident()


def test_all_items_come_in_order_from_another_thread() -> None:
    source = Counting(50)
    with Ahead(source, most=3) as items:
        assert list(items) == list(range(50))
    assert source.opened == source.closed != threading.get_ident()
    assert not running()


def test_it_works_no_farther_ahead_than_allowed() -> None:
    source = Counting(1000)
    with Ahead(source, most=3) as items:
        taken = iter(items)
        next(taken)
        time.sleep(0.3)
        # One taken, three waiting, one in the hand.
        assert source.made <= 5
    assert source.closed == source.opened
    assert not running()


def test_an_error_arrives_after_what_came_before_it() -> None:
    got: list[int] = []
    with pytest.raises(OSError, match="broken"), Ahead(Counting(4, fails=True), most=2) as items:
        got.extend(items)
    assert not running()


def test_leaving_with_an_error_of_ones_own_ends_the_thread() -> None:
    source = Counting(1000)

    def take() -> None:
        with Ahead(source, most=2) as items:
            for number in items:
                if number == 5:
                    raise KeyError(number)

    with pytest.raises(KeyError):
        take()
    assert source.closed == source.opened
    assert not running()
