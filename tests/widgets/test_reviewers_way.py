"""A reviewer's whole way: from a file that was handed over to a signature, by few gestures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.handed_over import was_handed_over
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.study_pictures import StudyPictures, Wish
from app.controllers.view_mode import ViewMode
from app.core.model import Image
from app.core.signoff import ShowOriginal, Sign
from app.export.cover.paint import preview
from app.release.envelope import beside
from app.release.verify import verify_release
from app.review.snapshot import RegionPlan
from app.video import FrameReader
from app.widgets.ethics.window import EthicsWindow
from app.widgets.export.known_dialog import KnownDialog
from app.widgets.main_window import MainWindow
from app.widgets.parts.theme import ThemeManager
from tests.release.exported import make_export, settle_all

Key = Qt.Key
GOAL = 40


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A reviewer's window, beside a study that others finished."""
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    monkeypatch.setenv("LOGNAME", "rita")
    made = make_export(tmp_path)
    with made.study as study:
        settle_all(study, made.medium)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(
        Preferences(tmp_path / "preferences"), Notifier(), ThemeManager(app, "light")
    )
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def ethics(window: MainWindow) -> EthicsWindow:
    view = window.commands.release.view
    assert view is not None
    return view


def test_from_a_dropped_export_to_a_signed_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    gestures = 0

    def key(widget: QWidget, code: Key, *, with_ctrl: bool = False) -> None:
        nonlocal gestures
        gestures += 1
        held = Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier(0)
        qtbot.keyClick(widget, code, held)

    out = tmp_path / "out.mp4"
    window.open_paths([out])  # dropped on the window
    gestures += 1
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), KnownDialog), timeout=60_000
    )
    known = QApplication.activeModalWidget()
    assert isinstance(known, KnownDialog)
    known.buttons["review"].click()
    gestures += 1
    view = ethics(window)
    qtbot.waitUntil(lambda: view.pictures.view.has_picture, timeout=60_000)
    key(view, Key.Key_C)
    qtbot.waitUntil(lambda: view.form.confirm.isEnabled(), timeout=120_000)
    key(view, Key.Key_W)
    qtbot.waitUntil(lambda: view.wall.list.count() == 26, timeout=60_000)
    key(view, Key.Key_W)
    for _ in range(3):
        key(view, Key.Key_N)
    key(view, Key.Key_O)
    qtbot.waitUntil(lambda: view.pictures.original.has_picture, timeout=60_000)
    key(view, Key.Key_O)
    view.form.statement.setText("Fit for partners")
    gestures += 2
    with qtbot.waitSignal(view.release.done, timeout=60_000) as done:
        key(view, Key.Key_Return, with_ctrl=True)
    assert done.args == ["signed"]
    study = window.workspace.study
    assert study is not None
    signed = study.exports(1)[-1].path
    assert isinstance(study.events(1)[-1].event, Sign)
    assert beside(signed).exists()
    assert verify_release(signed, keys=tmp_path / "keys").released
    assert gestures < GOAL
    view.close()


def detail(widget: QWidget) -> int:
    """How many colours a widget shows: few where its pictures are coarse."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len(np.unique(np.frombuffer(image.constBits(), np.uint32)))


def test_a_study_that_was_handed_over_offers_the_ethics_view(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_paths([tmp_path / "ward.faceveil"])
    qtbot.waitUntil(lambda: window.banner.offer.isVisible(), timeout=60_000)
    assert window.banner.notice is not None
    assert "handed over" in window.banner.notice.message
    assert window.desk.mode is ViewMode.REDACTED, "no face is shown that nobody asked for"
    qtbot.waitUntil(lambda: window.media.current is not None, timeout=60_000)
    lists = (window.media, window.tracks.view, window.strip)
    qtbot.waitUntil(lambda: window.tracks.model.rowCount() > 0, timeout=60_000)
    window.desk.mark([window.tracks.model.track(0).ref])
    qtbot.waitUntil(lambda: window.strip.made > 0 and window.media.media.picture(1) is not None)
    covered = [detail(shown) for shown in lists]
    window.desk.set_mode(ViewMode.OVERLAY)
    bare = [detail(shown) for shown in lists]
    assert all(2 * c < b for c, b in zip(covered, bare, strict=True)), "nor in lists beside it"
    window.banner.offer.click()
    view = ethics(window)
    qtbot.waitUntil(lambda: view.pictures.view.has_picture, timeout=60_000)
    view.close()


def small(window: MainWindow, qtbot: QtBot) -> list[Image]:
    """Pictures of faces in the queue's dialogs and on the wall."""
    shown, wall = window.desk.shown, window.commands.wall.wall
    assert shown is not None
    assert wall is not None
    faces = [shown.review.session.samples(track.ref, 1)[0] for track in shown.review.tracks()]
    wishes = [Wish(1, face.pts, 64, face.box, 0.5) for face in faces]
    found: list[Image] = []
    for pictures in (window.queue.pictures, wall.pictures):
        pictures.want(wishes)

        def made(pictures: StudyPictures = pictures) -> list[Image]:
            return [image for image in map(pictures.get, wishes) if image is not None]

        qtbot.waitUntil(lambda: len(made()) == len(wishes), timeout=60_000)
        found += made()
    return found


def test_the_wall_and_the_spot_check_of_a_study_that_was_handed_over_are_covered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_paths([tmp_path / "ward.faceveil"])
    qtbot.waitUntil(lambda: window.desk.shown is not None, timeout=60_000)
    window.actions_["wall"].trigger()
    wall = window.commands.wall.wall
    assert wall is not None
    qtbot.waitUntil(lambda: len(wall.tracks.wall.cells) == 2, timeout=60_000)
    covered = small(window, qtbot)
    assert covered
    assert all(len(np.unique(one.reshape(-1, 3), axis=0)) <= 36 for one in covered)
    assert not wall.tracks.view.judgeable(wall.tracks.wall.cells[0]), "nobody saw the face"
    window.preferences.set_word("person/name", "rita")
    window.actions_["spot_check"].trigger()
    spot = window.commands.status.check
    assert spot is not None
    spot.count.setValue(1)
    spot.start.click()
    qtbot.waitUntil(lambda: spot.frame_is_shown and spot.view.has_picture, timeout=60_000)
    study, frame = window.workspace.study, spot.checking.current
    assert study is not None
    assert frame is not None
    plan, index = RegionPlan.of(study, 1), study.load_index(1)
    assert index is not None
    with FrameReader(study.medium(1).info, index) as reader:
        source = reader.read_at(frame.pts).image
    assert spot.view.pixels is not None
    assert np.array_equal(spot.view.pixels, preview(source, plan(frame.pts), plan.redaction))
    assert not np.array_equal(spot.view.pixels, source)

    window.actions_["flip"].trigger()  # somebody asks for more
    looks = [one for one in study.events(1) if isinstance(one.event, ShowOriginal)]
    assert [one.person for one in looks] == ["rita"]
    for coarse, bare in zip(covered, small(window, qtbot), strict=True):
        assert len(np.unique(coarse)) * 2 < len(np.unique(bare))
    assert wall.tracks.view.judgeable(wall.tracks.wall.cells[0])
    assert was_handed_over(window.workspace), "who looked at the original is a reviewer still"
