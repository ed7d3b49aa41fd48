"""Words are counted wherever they start, within one read and across two."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.check.search import WordSearch

WORDS = st.lists(st.text("ab\0", min_size=4, max_size=7).map(str.encode), min_size=1, max_size=5)


def plainly(data: bytes, word: bytes) -> int:
    return sum(data.startswith(word, place) for place in range(len(data)))


@given(st.text("ab\0", max_size=200).map(str.encode), WORDS)
def test_all_words_are_counted(data: bytes, words: list[bytes]) -> None:
    search = WordSearch(words)
    search.add(data)
    assert search.counts == {word: plainly(data, word) for word in words}


@pytest.mark.parametrize("size", [0, 3, (4 << 20) - 1, 4 << 20, (8 << 20) + 5])
def test_files_are_read_in_parts_and_counted_as_one(tmp_path: Path, size: int) -> None:
    words = [b"Testperson", b"person of ward 7", b"aaaa"]
    data = bytearray(size)
    for place in range(0, size, (1 << 19) - 7):
        data[place : place + 10] = b"Testperson"
    for border in (4 << 20, 8 << 20):
        data[border - 5 : border + 11] = b"person of ward 7"[: max(size - border + 5, 0)]
    data += b"aaaaaa"
    path = tmp_path / "file"
    path.write_bytes(data)
    search = WordSearch(words)
    search.add_file(path)
    assert search.counts == {word: plainly_fast(bytes(data), word) for word in words}


def plainly_fast(data: bytes, word: bytes) -> int:
    count, at = 0, data.find(word)
    while at >= 0:
        count, at = count + 1, data.find(word, at + 1)
    return count


def test_short_words_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 4"):
        WordSearch([b"abc"])
    assert WordSearch([]).counts == {}
