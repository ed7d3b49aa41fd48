"""The ethics view broken off in the midst of its work: what is left is whole, or not there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import app.batch.release
from app.batch.release import run_release_check
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.release import Release
from app.controllers.workspace import Workspace
from app.release.conditions import ReleaseState
from app.release.envelope import beside
from app.release.gate import release_state
from app.release.looks import Hit
from app.release.verify import verify_release
from app.widgets.ethics.window import EthicsWindow
from tests.release.exported import Blind, make_export, settle_all
from tests.release.faces_on_disk import with_clear_faces


class Halting:
    """Holds the check at one of its looks until the test lets it go on."""

    def __init__(self) -> None:
        self.there, self.on = threading.Event(), threading.Event()
        self.watchers: list[Blind] = []

    def watcher(self) -> Blind:
        self.watchers.append(Blind(self._sees))
        return self.watchers[-1]

    def _sees(self, look: int) -> list[Hit]:
        if len(self.watchers) == 1 and look == 3:
            self.there.set()
            assert self.on.wait(60)
        return []


@pytest.fixture
def halting(monkeypatch: pytest.MonkeyPatch) -> Halting:
    halting = Halting()
    monkeypatch.setattr(app.batch.release, "TwoDetectors", halting.watcher)
    return halting


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a study whose export people are done with."""
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    folder = tmp_path / "work"
    folder.mkdir()
    with make_export(folder).study as study:
        settle_all(study, 1)
    return folder


@pytest.fixture
def space(qtbot: QtBot, tmp_path: Path, work: Path) -> Iterator[Workspace]:
    space = Workspace(Preferences(tmp_path / "preferences"), Notifier())
    space.open_study(work / "ward.faceveil")
    parent = QWidget()
    space.setProperty("window", parent)
    yield space
    space.runner.shutdown()
    space.close()
    parent.deleteLater()


def opened(qtbot: QtBot, space: Workspace) -> EthicsWindow:
    parent = space.property("window")
    view = EthicsWindow(Release(space, 1, parent), space.notifier, parent=parent)
    with qtbot.waitActive(view, timeout=20_000):
        view.show()
        view.activateWindow()
    qtbot.waitUntil(lambda: view.pictures.view.has_picture, timeout=60_000)
    qtbot.waitUntil(lambda: not view.release.busy, timeout=60_000)
    return view


def state(view: EthicsWindow) -> ReleaseState:
    return release_state(view.release.study, 1).state


def files(work: Path) -> set[str]:
    """What lies beside the study."""
    return {path.name for path in work.iterdir() if not path.name.startswith("ward.faceveil")}


def test_a_check_asked_for_before_the_state_was_read_begins_after_it(
    qtbot: QtBot, space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.batch.release, "TwoDetectors", Blind)
    parent = space.property("window")
    view = EthicsWindow(Release(space, 1, parent), space.notifier, parent=parent)
    assert view.release.reading
    view.check_or_cancel()
    qtbot.waitUntil(lambda: view.form.confirm.isEnabled(), timeout=60_000)
    view.close()


def test_c_breaks_the_check_off_and_c_again_goes_on(
    qtbot: QtBot, space: Workspace, work: Path, halting: Halting
) -> None:
    view = opened(qtbot, space)
    qtbot.keyClick(view, Qt.Key.Key_C)
    qtbot.waitUntil(halting.there.is_set, timeout=60_000)
    qtbot.keyClick(view, Qt.Key.Key_C)
    halting.on.set()
    qtbot.waitUntil(lambda: not view.release.busy, timeout=60_000)
    assert state(view) is ReleaseState.DRAFT
    assert not view.form.confirm.isEnabled()
    qtbot.waitUntil(lambda: "broken off after" in view.form.said.text(), timeout=60_000)
    assert files(work) == {"in.mp4", "out.mp4"}
    qtbot.keyClick(view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: view.form.confirm.isEnabled(), timeout=60_000)
    first, second = halting.watchers
    assert first.looks == 4
    assert 0 < second.looks < 8, "what was looked at before is not looked at again"
    view.close()


def test_closing_the_view_breaks_the_check_off(
    qtbot: QtBot, space: Workspace, work: Path, halting: Halting
) -> None:
    view = opened(qtbot, space)
    qtbot.keyClick(view, Qt.Key.Key_C)
    qtbot.waitUntil(halting.there.is_set, timeout=60_000)
    view.close()
    halting.on.set()
    qtbot.waitUntil(lambda: not space.runner.running, timeout=60_000)
    assert files(work) == {"in.mp4", "out.mp4"}
    view = opened(qtbot, space)
    assert state(view) is ReleaseState.DRAFT
    view.close()


def test_closing_the_view_while_it_signs_leaves_a_whole_signature(
    qtbot: QtBot, space: Workspace, work: Path
) -> None:
    assert space.study is not None
    run_release_check(space.study, 1, watcher=Blind())
    view = opened(qtbot, space)
    view.form.statement.setText("Fit for partners")
    qtbot.waitUntil(lambda: view.form.confirm.isEnabled(), timeout=60_000)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view.close()
    qtbot.waitUntil(lambda: not space.runner.running, timeout=60_000)
    reports = tuple(work / f"out.report{kind}" for kind in (".html", ".json"))
    assert verify_release(work / "out.mp4", reports=reports).released
    assert release_state(space.study, 1).state is ReleaseState.SIGNED
    own = [work / "in.mp4", *work.glob("ward.faceveil*")]
    assert not with_clear_faces(work.parent, work / "in.mp4", but=own)
    assert not [path.name for path in work.parent.rglob("*") if ".part" in path.name]


def test_a_report_is_told_when_it_is_written_and_not_before(
    qtbot: QtBot, space: Workspace, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(qtbot, space)
    chosen = [str(work / "gone" / "report.html"), str(work / "report.pdf")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen.pop(0), ""))
    qtbot.keyClick(view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "cannot be written" in view.form.said.text(), timeout=60_000)
    qtbot.keyClick(view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "is written to" in view.form.said.text(), timeout=60_000)
    assert (work / "report.pdf").read_bytes().startswith(b"%PDF")
    assert not beside(work / "out.mp4").exists()
    assert files(work) == {"in.mp4", "out.mp4", "report.pdf", "report-masks.csv", "report-gaps.csv"}
    view.close()
