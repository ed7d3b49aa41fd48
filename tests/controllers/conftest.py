"""Tests that need Qt get a screen; a desk with a reviewed clip on it where they ask for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.display import ensure_display

ensure_display()

from pytestqt.qtbot import QtBot  # noqa: E402

from tests.desks import Bench, open_bench, reviewed_clip  # noqa: E402


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """A desk on which a reviewed clip of twelve frames lies."""
    study = reviewed_clip(tmp_path)
    with open_bench(tmp_path, qtbot) as made:
        made.open(study)
        yield made
