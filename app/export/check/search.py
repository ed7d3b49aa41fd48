"""How often words stand in a file, however many words and however large the file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

_CHUNK = 1 << 22
_HEAD = 4


class WordSearch:
    """Counts words in bytes, overlapping ones too.

    The first two bytes of all words are looked up at every place at once, the next two where
    these fit; what is left is compared. So the time hardly depends on the number of words.

    Args:
        words: Of four bytes or more.

    Attributes:
        counts: How often each word was met.
    """

    def __init__(self, words: Iterable[bytes]) -> None:
        self.counts = dict.fromkeys(words, 0)
        if any(len(word) < _HEAD for word in self.counts):
            raise ValueError(f"words have at least {_HEAD} bytes")
        self._longest = max(map(len, self.counts), default=_HEAD)
        self._first = _table([word[:2] for word in self.counts])
        self._second = _table([word[2:4] for word in self.counts])
        self._by_head: dict[bytes, list[bytes]] = {}
        for word in self.counts:
            self._by_head.setdefault(word[:_HEAD], []).append(word)

    def add(self, data: bytes, end: int | None = None) -> None:
        """Count the words in some bytes, or those that start before ``end``."""
        if len(data) < _HEAD:
            return
        for odd in (0, 1):
            pairs = np.frombuffer(data, "<u2", count=(len(data) - odd) // 2, offset=odd)
            places = np.flatnonzero(self._first[pairs[:-1]])
            places = places[self._second[pairs[places + 1]]] * 2 + odd
            for place in places[places < (len(data) if end is None else end)].tolist():
                for word in self._by_head.get(data[place : place + _HEAD], ()):
                    self.counts[word] += data.startswith(word, place)

    def add_file(self, path: Path) -> None:
        """Count the words in a file, read once, a few megabytes at a time.

        Raises:
            OSError: The file cannot be read.
        """
        rest = b""
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                window = rest + chunk
                # A word may go on in the next chunk: the end is looked at again, with that.
                end = max(len(window) - self._longest + 1, 0)
                self.add(window, end)
                rest = window[end:]
        self.add(rest)


def _table(pairs: list[bytes]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    table = np.zeros(1 << 16, np.bool_)
    for pair in pairs:
        table[int.from_bytes(pair, "little")] = True
    return table
