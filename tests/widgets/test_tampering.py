"""Whatever is done to a signed release is said where a reviewer looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.release import Release
from app.controllers.workspace import Workspace
from app.widgets.ethics.window import EthicsWindow
from tests.release.tampering import TAMPERINGS, Tampering, make_release


@pytest.fixture(params=TAMPERINGS)
def done(request: pytest.FixtureRequest) -> Tampering:
    """What was done to the release."""
    return TAMPERINGS[request.param]


@pytest.fixture
def view(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: Tampering
) -> Iterator[EthicsWindow]:
    """The ethics view of a release that somebody tampered with."""
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    release = make_release(tmp_path)
    done.act(release)
    notifier = Notifier()
    space = Workspace(Preferences(tmp_path / "preferences"), notifier)
    space.open_study(release.study)
    parent = QWidget()
    view = EthicsWindow(Release(space, 1, parent), notifier, parent=parent)
    view.show()
    yield view
    view.close()
    space.runner.shutdown()
    space.close()
    parent.deleteLater()


def told(view: EthicsWindow) -> str:
    """Everything that stands beside the picture, in one line."""
    words = [view.state.text(), view.form.said.text()]
    for place in range(view.places.topLevelItemCount()):
        section = view.places.topLevelItem(place)
        assert section is not None
        rows = (section.child(n) for n in range(section.childCount()))
        words += [row.toolTip(0) for row in rows if row is not None]
    return " ".join(" ".join(words).split())


def test_the_ethics_view_says_what_was_done(
    qtbot: QtBot, view: EthicsWindow, done: Tampering
) -> None:
    qtbot.waitUntil(lambda: done.seen in told(view), timeout=60_000)
