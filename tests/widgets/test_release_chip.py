"""The list of media says how the release of each export stands, and keeps up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.batch.release import run_release_check
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.review import Verdict
from app.core.refs import Scope
from app.release.keys import own_key
from app.release.signing import sign
from app.widgets.main_window import MainWindow
from app.widgets.parts.theme import ThemeManager
from tests.release.exported import Blind, make_export, order, settle_all


@pytest.mark.parametrize(
    ("done", "chip"), [(0, "exported: draft"), (1, "ready to be signed"), (2, "signed")]
)
def test_the_chip_follows_check_signature_and_edit(
    qtbot: QtBot, tmp_path: Path, done: int, chip: str
) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        if done:
            run_release_check(study, made.medium, watcher=Blind())
            settle_all(study, made.medium)
        if done == 2:
            sign(study, made.medium, order(), key=own_key(tmp_path / "keys"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(
        Preferences(tmp_path / "preferences"), Notifier(), ThemeManager(app, "light")
    )
    qtbot.addWidget(window)
    window.show()
    window.open_paths([made.study.path])

    def shown() -> str:
        items = window.media.media.items
        return items[0].chip if items else ""

    qtbot.waitUntil(lambda: shown() == chip, timeout=40_000)
    qtbot.waitUntil(lambda: bool(window.pane.view.faces), timeout=40_000)
    assert window.desk.shown is not None
    face = window.pane.view.faces[0]
    window.desk.shown.review.decide(face, Verdict.REJECT, Scope.frame())
    qtbot.waitUntil(lambda: shown() == "export out of date", timeout=40_000)
