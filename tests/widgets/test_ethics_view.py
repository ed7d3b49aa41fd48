"""The ethics view: redacted first, the original only on purpose and noted, signed by keys."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.batch.release import run_release_check
from app.controllers.export_wall import MOST_FACES, SIDE, WallPicture, wall_of
from app.controllers.notifier import Notifier
from app.controllers.preferences import Preferences
from app.controllers.release import Release
from app.controllers.workspace import Workspace
from app.core.decisions import FaceRef, Scope
from app.core.remarks import Comment
from app.core.signoff import Refuse, ShowOriginal, Sign
from app.core.task import CancelToken
from app.release.credentials import available, copy_of, read_credentials
from app.release.envelope import beside
from app.release.verify import verify_release
from app.review.session import ReviewSession
from app.store.study import Study
from app.widgets.ethics.sign_form import SignForm
from app.widgets.ethics.wall import ExportWall
from app.widgets.ethics.window import EthicsWindow
from app.widgets.ethics.wipe_view import name_picture
from tests.release.exported import Blind, export, make_export, make_study, settle_all


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EthicsWindow]:
    """The ethics view of an export that may be signed."""
    monkeypatch.setenv("FACEVEIL_KEYS", str(tmp_path / "keys"))
    made = make_export(tmp_path)
    run_release_check(made.study, made.medium, watcher=Blind())
    settle_all(made.study, made.medium)
    made.study.close()
    notifier = Notifier()
    space = Workspace(Preferences(tmp_path / "preferences"), notifier)
    space.open_study(made.study.path)
    parent = QWidget()
    view = EthicsWindow(Release(space, made.medium, parent), notifier, parent=parent)
    with qtbot.waitActive(view, timeout=10000):
        view.show()
        view.activateWindow()
    qtbot.waitUntil(
        lambda: view.pictures.player is not None and view.pictures.view.has_picture, timeout=90_000
    )
    yield view
    view.close()
    space.runner.shutdown()
    space.close()
    parent.deleteLater()


def study_of(view: EthicsWindow) -> Study:
    return view.release.study


def test_the_export_comes_first_and_the_original_is_noted(qtbot: QtBot, view: EthicsWindow) -> None:
    study, medium = study_of(view), view.release.medium_id
    assert view.pictures.original_player is None
    assert not view.pictures.original.has_picture
    qtbot.keyClick(view, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: view.pictures.original.has_picture, timeout=90_000)
    assert view.pictures.warning.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: view.pictures.view.wiping, timeout=90_000)
    assert not view.pictures.original.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert not view.pictures.view.wiping
    assert not view.pictures.original.has_picture
    looks = [s.event for s in study.events(medium) if isinstance(s.event, ShowOriginal)]
    index = study.load_index(medium)
    assert index is not None
    assert [(one.first, one.last) for one in looks] == [(index.at(0), index.at(1))]


def test_a_picture_says_what_it_is_where_there_is_room() -> None:
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    for width, dark in ((200, True), (20, False)):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        name_picture(painter, "Original", QRectF(0, 0, width, 60))
        painter.end()
        assert (image.pixelColor(10, 10).red() < 128) is dark


def test_signing_needs_words_and_leaves_a_statement(qtbot: QtBot, view: EthicsWindow) -> None:
    view.form.person.setText("Rita")
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "your words" in view.form.said.text()
    view.form.statement.setText("Fit for partners")
    with qtbot.waitSignal(view.release.done, timeout=90_000) as signal:
        qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert signal.args == ["signed"]
    study, medium = study_of(view), view.release.medium_id
    assert isinstance(study.events(medium)[-1].event, Sign)
    path = study.exports(medium)[-1].path
    assert len(beside(path).read_text().splitlines()) == 1
    report = json.loads(path.with_name("out.report.json").read_text())
    assert report["signed"]["with_this_report"]["person"] == "Rita"
    assert "signed" in view.state.text()


@pytest.mark.skipif(not available(), reason="the extra c2pa is not installed")
def test_a_copy_with_credentials_is_signed_and_a_changed_byte_is_found(
    qtbot: QtBot, view: EthicsWindow, tmp_path: Path
) -> None:
    assert not view.form.credentials.isChecked(), "nobody asked for it"
    assert "changed byte" in view.form.about_credentials.text()
    view.form.credentials.setFocus()
    qtbot.keyClick(view.form.credentials, Qt.Key.Key_Space)
    view.form.person.setText("Rita")
    view.form.statement.setText("Fit for partners")
    with qtbot.waitSignal(view.release.done, timeout=90_000):
        qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    copy = copy_of(study_of(view).exports(view.release.medium_id)[-1].path)
    assert copy.name in view.form.said.text()
    found = read_credentials(copy)
    assert found is not None
    assert (found.faults, found.summary["signer"]) == ((), "Rita")
    assert verify_release(copy, keys=tmp_path / "keys").released
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    found = read_credentials(copy)
    assert found is None or found.faults
    assert not verify_release(copy, keys=tmp_path / "keys").released


@pytest.mark.skipif(not available(), reason="the extra c2pa is not installed")
def test_what_is_signed_stays_signed_where_the_copy_cannot_be_written(
    qtbot: QtBot, view: EthicsWindow
) -> None:
    study, medium = study_of(view), view.release.medium_id
    copy_of(study.exports(medium)[-1].path).mkdir()
    view.form.credentials.setChecked(True)
    view.form.statement.setText("Fit for partners")
    with qtbot.waitSignal(view.release.failed, timeout=60000):
        view.form.confirm.click()
    assert isinstance(study.events(medium)[-1].event, Sign)
    assert "signed" in view.state.text()
    assert "no credentials could be written" in view.form.said.text()


def test_it_is_said_why_there_can_be_no_credentials(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = SignForm("Rita")
    qtbot.addWidget(form)
    form.offer_credentials(Path("out.mkv"))
    assert not form.credentials.isEnabled()
    assert "MP4 and MOV" in form.about_credentials.text()
    monkeypatch.setitem(sys.modules, "c2pa", None)
    form.offer_credentials(Path("out.mp4"))
    assert not form.credentials.isEnabled()
    assert "faceveil[c2pa]" in form.about_credentials.text()


def test_refusing_and_asking_lead_to_the_frame_on_screen(qtbot: QtBot, view: EthicsWindow) -> None:
    study, medium = study_of(view), view.release.medium_id
    index = study.load_index(medium)
    assert index is not None
    view.pictures.go(index.seconds(index.at(5)))
    view.form.statement.setText("Who is this?")
    view.form.ask.click()
    assert study.events(medium)[-1].event == Comment(index.at(5), "Who is this?")
    view.form.statement.setText("The mirror shows a face")
    with qtbot.waitSignal(view.release.done, timeout=90_000):
        view.form.refuse.click()
    event = study.events(medium)[-1].event
    assert isinstance(event, Refuse)
    assert [(one.text, one.pts) for one in event.objections] == [
        ("The mirror shows a face", index.at(5))
    ]
    assert "refused" in view.state.text()


def test_the_wall_shows_covered_faces_and_leads_to_their_frames(
    qtbot: QtBot, view: EthicsWindow
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_W)
    assert view.pages.currentWidget() is view.wall
    # Two faces, and the frames: twenty-four.
    qtbot.waitUntil(lambda: view.wall.list.count() == 26, timeout=90_000)
    first = view.wall.list.item(0)
    assert "face 1" in first.text() or "face 2" in first.text()
    middle = first.icon().pixmap(SIDE, SIDE).toImage().pixelColor(SIDE // 2, SIDE // 2)
    assert max(middle.red(), middle.green(), middle.blue()) < 40, "it is covered"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.wall.list.currentRow() == 1
    view.wall.list.setCurrentRow(25)
    qtbot.keyClick(view.wall.list, Qt.Key.Key_Return)
    assert view.pages.currentWidget() is view.pictures
    assert view.pictures.place == 23


def test_a_face_that_is_left_visible_where_it_shows_best_is_on_the_wall_all_the_same(
    tmp_path: Path,
) -> None:
    study, medium = make_study(tmp_path)
    with study:
        session = ReviewSession(study, medium, person="Ada")
        best = {track.ref: track.sample_pts for track in session.state.tracks()}
        session.reject(FaceRef.track(1, 1), Scope.frame(), best[FaceRef.track(1, 1)])
        export(study, medium, tmp_path / "out.mp4")
        found: list[WallPicture] = []
        wall_of(study, medium, tmp_path / "out.mp4", token=CancelToken(), found=found.append)
    faces = [one for one in found if one.track is not None]
    assert sorted(one.track or 0 for one in faces) == [1, 2]
    for one in faces:
        height, width = one.image.shape[:2]
        assert one.image[height // 2, width // 2].max() < 40, "it is covered"


def test_the_wall_says_what_it_does_not_show(qtbot: QtBot) -> None:
    wall = ExportWall()
    qtbot.addWidget(wall)
    image = np.zeros((SIDE, SIDE, 3), np.uint8)
    wall.add(WallPicture(0.0, image, 1, faces=MOST_FACES))
    assert "Only" not in wall.words.text()
    wall.add(WallPicture(0.0, image, 2, faces=MOST_FACES + 1))
    assert f"faces: {MOST_FACES + 1}. Only the largest" in wall.words.text()


def typed(view: EthicsWindow, words: str) -> None:
    """Letters as they come from a keyboard: to whatever has the focus by then."""
    for letter in words:
        focused = QApplication.focusWidget()
        assert focused is not None
        held = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier(0)
        QTest.keyClicks(focused, letter, held)


@pytest.mark.parametrize("words", ["only covered", "not as I saw it", "Cover fits", "ok, next"])
@pytest.mark.parametrize("place", ["picture", "list", "wall"])
def test_words_typed_beside_the_field_are_words(
    qtbot: QtBot, view: EthicsWindow, words: str, place: str
) -> None:
    where = {"picture": view.pictures.view, "list": view.places, "wall": view.wall.list}[place]
    if place == "wall":
        view.toggle_wall()
    where.setFocus()
    before = len(study_of(view).events())
    typed(view, words)
    assert view.form.statement.text() == words
    assert view.form.statement.hasFocus()
    qtbot.wait(600)  # longer than a key that shows the original waits
    assert not view.pictures.showing_original
    assert len(study_of(view).events()) == before, "nothing was decided or noted"


def test_letters_in_the_form_are_no_keys(qtbot: QtBot, view: EthicsWindow) -> None:
    view.form.ask.setFocus()
    typed(view, "xo")
    assert view.form.statement.text() == "xo"
    assert not view.pictures.showing_original


def test_no_face_is_not_said_in_the_midst_of_a_word(
    qtbot: QtBot, view: EthicsWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(view.form, "tell", told.append)

    def asked() -> bool:
        """Nothing is chosen that X could answer for, which is told."""
        return any("Choose a face" in words for words in told)

    view.pictures.view.setFocus()
    typed(view, "vox")
    assert not asked(), "X is a letter here"
    qtbot.wait(600)
    typed(view, "x")
    assert asked()
