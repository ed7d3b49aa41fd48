"""The cache never holds more bytes than allowed and drops what was used longest ago."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.model import Image
from app.video import FrameCache


def picture(size: int, value: int = 0) -> Image:
    return np.full((size, 1, 1), value, np.uint8)


def test_least_recently_used_goes_first() -> None:
    cache = FrameCache(30)
    for key in "abc":
        cache.put(key, picture(10))
    assert cache.get("a") is not None
    cache.put("d", picture(10))
    assert "b" not in cache
    assert all(key in cache for key in "acd")


def test_replacing_counts_once_and_too_large_is_not_kept() -> None:
    cache = FrameCache(30)
    cache.put("a", picture(10))
    cache.put("a", picture(20, 7))
    assert cache.nbytes == 20
    cache.put("b", picture(31))
    assert "b" not in cache
    kept = cache.get("a")
    assert kept is not None
    with pytest.raises(ValueError, match="read-only"):
        kept[0] = 1
    cache.clear()
    assert (len(cache), cache.nbytes) == (0, 0)


@given(st.integers(0, 60), st.lists(st.tuples(st.integers(0, 5), st.integers(1, 40)), max_size=40))
def test_the_limit_always_holds(limit: int, puts: list[tuple[int, int]]) -> None:
    cache = FrameCache(limit)
    for key, size in puts:
        cache.put(key, picture(size))
        assert cache.nbytes <= limit
        assert (key in cache) == (size <= limit)


def test_threads_may_share_it() -> None:
    cache = FrameCache(500)

    def work(start: int) -> None:
        for i in range(500):
            cache.put((start + i) % 90, picture(20))
            cache.get(i % 90)

    threads = [threading.Thread(target=work, args=(n * 30,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.nbytes == 20 * len(cache) <= 500
