"""Tests that need Qt get a screen; a desk with a reviewed clip on it where they ask for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.display import ensure_display

ensure_display()

from PySide6.QtWidgets import QApplication  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from app.controllers import language  # noqa: E402
from app.widgets.main_window import MainWindow  # noqa: E402
from app.widgets.parts.theme import ThemeManager  # noqa: E402
from tests.desks import Bench, open_bench, reviewed_clip  # noqa: E402


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Plurals are right in English as well, which is no matter of course."""
    language.choose("en")


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """A desk on which a reviewed clip of twelve frames lies."""
    study = reviewed_clip(tmp_path)
    with open_bench(tmp_path, qtbot) as made:
        made.open(study)
        yield made


@pytest.fixture
def window(bench: Bench, qtbot: QtBot) -> MainWindow:
    """The whole window on the reviewed clip, at its first frame."""
    study = bench.workspace.study
    assert study is not None
    path = study.path
    bench.workspace.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = MainWindow(
        bench.workspace.preferences, bench.workspace.notifier, ThemeManager(app, "light")
    )
    qtbot.addWidget(made)
    made.show()
    made.open_paths([path])
    qtbot.waitUntil(lambda: bool(made.pane.view.faces), timeout=20_000)
    qtbot.waitUntil(lambda: not made.workspace.runner.running, timeout=20_000)
    return made
