"""A file whose name, and whose folder's name, are bytes that are no text."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.store.study import Study
from app.widgets.parts.paths import path_of_url, url_of_path
from tests.e2e.window_helpers import Opener, chip, drop, export_dialog, one_page, wait_detected


def test_names_that_are_no_text_are_shown_kept_and_exported(
    open_window: Opener, clip: Path, qtbot: QtBot
) -> None:
    folder = clip.parent.parent / os.fsdecode(b"d\xe9partement")
    clip.parent.rename(folder)
    odd = folder / os.fsdecode(b"caf\xe9.mp4")
    (folder / "ward.mp4").rename(odd)
    window = open_window()
    drop(window, odd)
    wait_detected(window, qtbot)
    item = window.media.media.index(0)
    assert "caf\\xe9.mp4" in window.media.media.data(item)
    assert [medium.path for medium in window.workspace.media] == [odd]

    dialog = export_dialog(window)
    page = one_page(dialog)
    assert "caf\\xe9" in dialog.windowTitle()
    assert page.out == folder / os.fsdecode(b"caf\xe9-redacted.mp4")
    page.target.setText(page.target.text().replace("caf\\xe9-redacted", "coffee"))
    assert page.out == folder / "coffee.mp4"
    with qtbot.waitSignal(window.exports.exported, timeout=120_000):
        page.start.click()
    assert (folder / "coffee.mp4").is_file()
    qtbot.waitUntil(lambda: chip(window) == "exported", timeout=20_000)
    study = window.workspace.study
    assert study is not None
    beside = study.path
    window.actions_["close_study"].trigger()
    assert beside in window.preferences.recent()
    with Study.open(beside) as again:
        assert [medium.path for medium in again.media()] == [odd]


def test_urls_name_files_byte_for_byte(tmp_path: Path) -> None:
    for name in (b"caf\xe9 #1?.mp4", "caf\u00e9 100%.mp4".encode(), b"plain.mp4"):
        path = tmp_path / os.fsdecode(name)
        assert path_of_url(url_of_path(path)) == path
        assert path_of_url(QUrl.fromEncoded(path.as_uri().encode())) == path
    assert path_of_url(QUrl.fromLocalFile("/a/b c.mp4")) == Path("/a/b c.mp4")
    assert path_of_url(QUrl("file://localhost/a/b.mp4")) == Path("/a/b.mp4")
