"""Shards divide a folder without speaking to each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.batch.folder.shards import Shard
from app.core.errors import UsageError

NAMES = st.lists(
    st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=12),
    unique=True,
    max_size=30,
)


@given(NAMES, st.integers(1, 9))
def test_every_file_belongs_to_one_shard_whoever_else_is_there(names: list[str], n: int) -> None:
    paths = [Path(name) for name in names]
    shards = [Shard(number, n) for number in range(1, n + 1)]
    owners = {path: [s.number for s in shards if s.has(path)] for path in paths}
    assert all(len(found) == 1 for found in owners.values())
    half = {path: [s.number for s in shards if s.has(path)] for path in paths[::2]}
    assert all(owners[path] == found for path, found in half.items())


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "a/b", "1/0", "-1/2", "1/2/3"])
def test_what_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--shard"):
        Shard.of(text)
