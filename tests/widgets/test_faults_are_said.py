"""What is wrong with a medium's file is said in the window, in the list and before an export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.batch.jobs import run_index
from app.store.records import Medium
from app.store.study import Study
from app.video import probe
from app.widgets.export.summary import fault_words, summary_of
from app.widgets.main_window import MainWindow
from app.widgets.media.media_list import MediaList
from app.widgets.media.media_states import item_of
from tests.desks import write_clip


def medium_of(folder: Path, *, cut: bool, damaged: bool) -> Medium:
    """A medium of a study, its file cut off, its pictures known to be damaged, or both."""
    path = write_clip(folder / "clip.mkv", frames=21)
    if cut:
        data = path.read_bytes()
        path.write_bytes(data[: len(data) * 3 // 4])
    with Study.create(folder / "clip.faceveil") as study:
        medium = study.add_medium(probe(path))
        run_index(study, medium.id)
        if damaged:
            study.mark_damaged(medium.id)
        return study.medium(medium.id)


@pytest.mark.parametrize(
    ("cut", "damaged", "fault"),
    [
        (False, False, ""),
        (True, False, "The file breaks off"),
        (False, True, "Pictures are damaged"),
        (True, True, "Breaks off, is damaged"),
    ],
)
def test_the_list_and_the_export_say_what_is_wrong(
    tmp_path: Path, cut: bool, damaged: bool, fault: str
) -> None:
    medium = medium_of(tmp_path, cut=cut, damaged=damaged)
    item = item_of(medium, None)
    assert item.fault == fault
    assert item.state == "not detected yet" + (f", {fault}" if fault else "")
    words = " ".join(fault_words(medium))
    assert ("only its readable part is exported" in words) is cut
    assert ("becomes black" in words) is damaged


def test_the_fault_has_a_line_of_its_own_in_the_list(tmp_path: Path, qtbot: QtBot) -> None:
    item = item_of(medium_of(tmp_path, cut=True, damaged=True), None)
    sound = item_of(medium_of(make(tmp_path / "sound"), cut=False, damaged=False), None)
    shown = MediaList()
    qtbot.addWidget(shown)
    shown.resize(150, 300)
    shown.show()
    shown.media.set_items([item])
    tall = shown.visualRect(shown.media.index(0)).height()
    picture = shown.grab().toImage()
    assert danger_in(picture, range(60, tall)) > 20
    assert danger_in(picture, range(60)) == 0, "it covers neither name nor state"
    shown.media.set_items([sound])
    qtbot.waitUntil(lambda: shown.visualRect(shown.media.index(0)).height() < tall, timeout=5_000)
    assert danger_in(shown.grab().toImage(), range(100)) == 0


def make(folder: Path) -> Path:
    folder.mkdir()
    return folder


def danger_in(picture: QImage, lines: range) -> int:
    """Reddish pixels: faults are told in red, and nothing else in the list is."""
    colors = (picture.pixelColor(x, y) for y in lines for x in range(picture.width()))
    return sum(color.red() > max(color.green(), color.blue()) + 50 for color in colors)


def test_the_window_says_it_of_the_medium_on_screen(window: MainWindow, qtbot: QtBot) -> None:
    study, shown = window.workspace.study, window.desk.shown
    assert study is not None
    assert shown is not None
    study.mark_damaged(shown.medium_id)
    window.workspace.refresh_medium(shown.medium_id)
    model = window.media.media
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith("Pictures are damaged")
    medium = window.workspace.medium(shown.medium_id)
    assert medium is not None
    assert "Pictures of the file are damaged" in summary_of(shown, medium).warnings
