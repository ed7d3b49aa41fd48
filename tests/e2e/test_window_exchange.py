"""Faces go out of the window into files of other tools, and come in from there."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.controllers.notifier import Gravity, Notice
from app.exchange.formats import FORMATS
from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import Opener, on_screen, wait_detected

TIMES = "Behavior\tStart (s)\tStop (s)\nchild\t0.2\t0.6\nguest\t0.8\t1.0\n"


@pytest.fixture
def window(open_window: Opener, detected_clip: Path, qtbot: QtBot) -> MainWindow:
    made = open_window()
    made.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(made, qtbot)
    return made


def choose(window: MainWindow, qtbot: QtBot, action: str, *, file: Path, form: str) -> None:
    """Answer the file dialog of an action; an empty format leaves the one that is offered."""
    window.actions_[action].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    if form:
        (listed,) = (one for one in dialog.nameFilters() if one.startswith(f"{form}:"))
        dialog.selectNameFilter(listed)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(file))
    qtbot.keyClick(field, Qt.Key.Key_Return)


def told(window: MainWindow, qtbot: QtBot) -> Notice:
    qtbot.waitUntil(lambda: window.banner.notice is not None, timeout=20_000)
    assert window.banner.notice is not None
    return window.banner.notice


def covered(window: MainWindow, pts: int) -> int:
    return sum(face.covered for face in on_screen(window).review.faces_at(pts))


def active(window: MainWindow) -> list[tuple[int | None, str]]:
    history = on_screen(window).review.history()
    return [(entry.seq, entry.person) for entry in history if not entry.undone]


def test_faces_go_out_and_those_that_are_not_covered_come_in(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "faces.txt"
    choose(window, qtbot, "export_data", file=out, form="mot")
    assert "written to" in told(window, qtbot).message
    rows = out.read_text().splitlines()
    assert rows
    window.banner.clear_problems()
    choose(window, qtbot, "import_data", file=out, form="mot")
    assert "Nothing new" in told(window, qtbot).message, "what is covered is left out"
    assert active(window) == []
    window.banner.clear_problems()
    theirs = tmp_path / "theirs.txt"
    theirs.write_text("".join(f"{frame},7,3,3,30,36,0.8,-1,-1,-1\n" for frame in range(1, 6)))
    at = on_screen(window).review.index.at
    before = [covered(window, at(place)) for place in range(6)]
    choose(window, qtbot, "import_data", file=theirs, form="")
    notice = told(window, qtbot)
    assert notice.gravity is Gravity.INFO
    assert notice.message == "5 faces came in from theirs.txt, covered from now on."
    assert notice.hint == "1 new track, which can be taken back in the history."
    after = [covered(window, at(place)) for place in range(6)]
    assert after == [*(count + 1 for count in before[:5]), before[5]]
    ((seq, person),) = active(window)
    assert person == "mot: theirs.txt"
    (track,) = [one for one in on_screen(window).review.session.tracks() if one.tool]
    assert "from mot: theirs.txt" in window.tracks.model.number(track)
    on_screen(window).review.undo(seq)
    assert [covered(window, at(place)) for place in range(6)] == before


def test_of_several_kinds_of_times_one_is_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "times.tsv"
    file.write_text(TIMES)
    choose(window, qtbot, "import_data", file=file, form="")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QInputDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    assert dialog.comboBoxItems() == ["child", "guest"]
    dialog.setTextValue("guest")
    dialog.accept()
    assert "1 span came in" in told(window, qtbot).message
    review = on_screen(window).review
    index = review.index
    worked = review.session.state.areas.within(index.pts)
    seconds = [index.seconds(int(pts)) for pts in worked]
    assert 0.8 <= min(seconds) < max(seconds) < 1.0


def test_what_cannot_be_is_told_in_the_banner(
    window: MainWindow, tmp_path: Path, detected_clip: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("9999,1,3,3,30,36,0.8,-1,-1,-1\n")
    choose(window, qtbot, "import_data", file=bad, form="mot")
    notice = told(window, qtbot)
    assert notice.gravity is Gravity.PROBLEM
    assert "there is no frame 9999" in notice.message
    assert active(window) == []


def test_the_dialogs_list_what_can_be_read_and_written(window: MainWindow) -> None:
    for action, able in (
        ("export_data", [name for name, form in FORMATS.items() if form.write]),
        ("import_data", [name for name, form in FORMATS.items() if form.read or form.read_times]),
    ):
        window.actions_[action].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        listed = [one.split(":")[0] for one in dialog.nameFilters() if ":" in one]
        assert sorted(listed) == sorted(able)
        dialog.reject()


@pytest.mark.skipif(importlib.util.find_spec("sleap_io") is not None, reason="sleap-io is there")
def test_what_a_format_lacks_is_told_with_the_line_that_installs_it(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(window, qtbot, "export_data", file=tmp_path / "faces.slp", form="sleap")
    notice = told(window, qtbot)
    assert notice.gravity is Gravity.PROBLEM
    assert "needs the package sleap_io" in notice.message
    assert "pip install '.[poses]'" in notice.hint
    assert list(tmp_path.glob("*.slp")) == []
