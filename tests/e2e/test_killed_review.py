"""Killed in the middle of the queue, the wall, a zone, a spot check: all of it is there again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.decisions import AddFace, Reject, Zone
from app.core.model import Region
from app.core.remarks import Checked, Sampled, Settle
from app.review.snapshot import RegionPlan
from app.review.spot_check import checks_of
from app.store.study import Study
from tests.e2e.window_helpers import Opener, wait_detected

ROOT = Path(__file__).resolve().parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.core.decisions import ZoneKind
from app.widgets.application import make_application, make_window

def wait(ready):
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: loop.quit() if ready() else None)
    poll.start(20)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    assert ready()

make_application([])
base = Path(sys.argv[1]).parent
window = make_window(settings=base / "settings", logs=base / "logs", documents=base)
window.preferences.set_word("person/name", "Ann")
window.show()
window.open_paths([Path(sys.argv[1])])
wait(lambda: window.desk.shown is not None and window.desk.shown.player.shown_pts is not None)
shown, key = window.desk.shown, Qt.Key
if sys.argv[2] == "queue":
    wait(lambda: bool(window.board.listed()))
    window.actions_["next_concern"].trigger()
    window.actions_["concern_no_face"].trigger()
elif sys.argv[2] == "wall":
    window.actions_["wall"].trigger()
    wall = window.commands.wall.wall
    wait(lambda: wall.tracks.model.rowCount() > 0)
    wall.actions_["wall_reject"].trigger()
elif sys.argv[2] == "everything":
    window.actions_["cover_all"].trigger()
elif sys.argv[2] == "zone":
    window.actions_["zone"].trigger()
    QTest.keyClick(window.pane.view, key.Key_Return)
    menu = QApplication.activePopupWidget()
    next(entry for entry in menu.actions() if "whole video" in entry.text()).trigger()
elif sys.argv[2] in ("check", "hidden", "missed"):
    window.actions_["spot_check"].trigger()
    check = window.commands.status.check
    check.count.setValue(4)
    check.hide_some.setChecked(sys.argv[2] == "hidden")
    check.checking.hidden_share = 1.0
    check.start.click()
    wait(lambda: check.frame_is_shown)
    if sys.argv[2] == "hidden":
        session = shown.review.session
        covered = sum(face.covered for face in session.faces_at(check.checking.current.pts))
        assert len(check.checking.faces()) == covered - 1
    if sys.argv[2] == "missed":
        check.actions_["check_no"].trigger()
        QTest.keyClick(check.view, key.Key_Return)
    check.actions_["check_yes"].trigger()
    wait(lambda: check.frame_is_shown)
os.kill(os.getpid(), signal.SIGKILL)
"""


def exported(path: Path) -> list[list[Region]]:
    """What an export covers in each frame."""
    with Study.read(path) as study:
        index, plan = study.load_index(1), RegionPlan.of(study, 1)
        assert index is not None
        return [plan(pts) for pts in index.pts.tolist()]


@pytest.mark.parametrize(
    "where", ["queue", "wall", "everything", "zone", "check", "missed", "hidden"]
)
def test_what_was_answered_is_there_when_it_opens_again(
    detected_clip: Path, open_window: Opener, qtbot: QtBot, where: str
) -> None:
    own = {
        name: str(detected_clip.parent / "home")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    }
    before = exported(detected_clip.with_name("ward.mp4.faceveil"))
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(detected_clip), where],
        cwd=ROOT,
        env={**os.environ, **own},
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    window = open_window()
    window.preferences.set_word("person/name", "Ann")
    window.open_paths([detected_clip.with_name("ward.mp4.faceveil")])
    wait_detected(window, qtbot)
    study = window.workspace.study
    assert isinstance(study, Study)
    said = [stored.event for stored in study.events(1)]
    kinds = {"queue": Settle | Reject, "wall": Reject, "zone": Zone, "check": Checked}
    kinds |= {"everything": Zone, "missed": Checked, "hidden": Checked}
    assert sum(isinstance(event, kinds[where]) for event in said) == 1
    if where == "hidden":
        assert exported(study.path) == before, "what is hidden on a screen is covered in every file"
        (checked,) = (event for event in said if isinstance(event, Checked))
        assert (checked.missed, checked.hidden, checked.noticed) == (0, True, False)
    if where == "missed":
        (added,) = (event for event in said if isinstance(event, AddFace))
        (checked,) = (event for event in said if isinstance(event, Checked))
        assert (checked.at, checked.missed) == (added.pts, 1)
        there = RegionPlan.of(study, 1)(added.pts)
        assert any(region.box.x1 <= added.box.center[0] <= region.box.x2 for region in there)
        found = checks_of(study)[-1]
        assert (found.checked, found.missed) == (1, 1)
        assert found.void, "what was drawn came after the frames: another check is drawn"
    if where in ("check", "hidden"):
        assert sum(isinstance(event, Sampled) for event in said) == 1
        window.actions_["spot_check"].trigger()
        check = window.commands.status.check
        assert check is not None
        qtbot.waitUntil(lambda: check.frame_is_shown, timeout=20_000)
        outcome = check.checking.outcome
        assert (check.checking.place, outcome.size) == (1, 4)
        assert (outcome.hidden, outcome.noticed) == (int(where == "hidden"), 0)
        check.close()
    if where in ("zone", "everything"):
        (zone,) = (event for event in said if isinstance(event, Zone))
        assert (zone.box is None) is (where == "everything")
        assert exported(study.path) != before, "what was drawn is covered in an export"
        assert window.desk.shown is not None
        window.actions_["undo"].trigger()
        assert not window.desk.shown.review.session.state.areas.zones()
