"""A folder in the window: progress of all videos, files that are none, what needs a person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.controllers import language
from app.controllers.notifier import Gravity
from app.widgets.all_videos_window import AllVideosWindow
from app.widgets.main_window import MainWindow
from tests.desks import write_clip
from tests.e2e.window_helpers import Opener, drop

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Plurals are a matter of translation in English as well."""
    language.choose("en")


@pytest.fixture
def footage(tmp_path: Path) -> Path:
    """Three videos of twelve grey frames, and a file that only looks like one."""
    folder = tmp_path / "footage"
    folder.mkdir()
    for name, frames in (("a.mp4", 12), ("b.mp4", 13), ("c.mp4", 14)):
        write_clip(folder / name, frames)
    (folder / "broken.mp4").write_bytes(b"\0" * 4000)
    return folder


def overview(window: MainWindow, qtbot: QtBot) -> AllVideosWindow:
    """The window of all videos, which opens by itself when a folder comes."""
    qtbot.waitUntil(lambda: window.commands.status.all_videos is not None, timeout=20_000)
    found = window.commands.status.all_videos
    assert found is not None
    return found


def rows(shown: AllVideosWindow) -> list[tuple[str, str, str]]:
    items = [shown.tree.topLevelItem(n) for n in range(shown.tree.topLevelItemCount())]
    return [(one.text(0), one.text(1), one.text(2)) for one in items if one is not None]


def all_read(window: MainWindow) -> bool:
    videos = window.commands.status.videos
    lines = videos.lines()
    return not videos.busy and len(lines) == 4 and all(line.asks for line in lines)


def test_a_folder_is_followed_to_its_end_and_says_what_needs_a_person(
    open_window: Opener, footage: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    drop(window, footage)
    shown = overview(window, qtbot)
    qtbot.waitUntil(lambda: all_read(window), timeout=280_000)
    # The list follows a moment later.
    qtbot.waitUntil(
        lambda: sum("no face was found in it" in row[2] for row in rows(shown)) == 3, timeout=20_000
    )
    told = rows(shown)
    assert told[0][:2] == ("broken.mp4", "cannot be opened")
    assert told[0][2].startswith("is not a video")  # its name stands beside it
    assert [row[0] for row in told[1:]] == ["a.mp4", "b.mp4", "c.mp4"]
    assert shown.title.text() == "4 of 4 videos, 1 failed or stopped"
    notice = window.banner.notice
    assert notice is None or notice.gravity is Gravity.INFO, "the list says it, once is enough"
    shown.save_list(tmp_path / "list.json")
    written = json.loads((tmp_path / "list.json").read_text())
    assert Path(written["videos"][0]["file"]).name == "broken.mp4"
    assert written["summary"] == {
        "videos": 4, "done": 3, "skipped": 0, "failed": 1, "cancelled": 0,
    }  # fmt: skip
    item = shown.tree.topLevelItem(2)
    assert item is not None
    shown.tree.itemActivated.emit(item, 0)
    qtbot.waitUntil(
        lambda: window.desk.shown is not None and window.desk.shown.medium_id == 2, timeout=20_000
    )


def test_stopped_and_gone_on_with_nothing_is_missing_and_a_mended_file_comes_in(
    open_window: Opener, footage: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.workspace.folder_added.connect(lambda: window.commands.status.videos.stop())
    drop(window, footage)
    shown = overview(window, qtbot)
    qtbot.waitUntil(lambda: not window.commands.status.videos.busy, timeout=60_000)
    qtbot.waitUntil(lambda: "stopped" in [row[1] for row in rows(shown)], timeout=20_000)
    write_clip(footage / "broken.mp4", 15)
    assert shown.again.isEnabled()
    shown.again.click()
    qtbot.waitUntil(lambda: all_read(window), timeout=280_000)
    qtbot.waitUntil(lambda: not shown.again.isEnabled(), timeout=20_000)
    assert sorted(row[0] for row in rows(shown)) == ["a.mp4", "b.mp4", "broken.mp4", "c.mp4"]


def test_the_menu_asks_for_a_folder(
    open_window: Opener, footage: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(footage))
    window = open_window()
    window.actions_["open_folder"].trigger()
    shown = overview(window, qtbot)
    assert shown in QApplication.topLevelWidgets()
    assert shown.bar.isVisible() or not window.commands.status.videos.busy
