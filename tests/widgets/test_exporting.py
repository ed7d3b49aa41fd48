"""Stories of the window: who receives a file, exports behind it, and what becomes of the file."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.audience import Audience
from app.core.model import MediaKind
from app.export.effects.presets import CONTROLLED_SHARING, KERNELS, MAIN, PRESETS, PUBLISH
from app.widgets.compare_window import CompareWindow
from app.widgets.export.all_page import ExportAllPage
from app.widgets.export.dialog import ExportDialog
from app.widgets.export.known_dialog import KnownDialog
from app.widgets.export.report_dialog import ReportDialog
from app.widgets.export.settings_page import ExportSettingsPage
from app.widgets.main_window import MainWindow


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def dialog_of(window: MainWindow, action: str = "export") -> ExportDialog:
    window.actions_[action].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    return dialog


def page_of(dialog: ExportDialog) -> ExportSettingsPage:
    assert isinstance(dialog.page, ExportSettingsPage)
    return dialog.page


def answer(dialog: ExportDialog, preset: str) -> None:
    dialog.who.cards.cards[preset].click()
    dialog.who.go_on.click()


def exported(window: MainWindow, qtbot: QtBot, preset: str = PUBLISH) -> Path:
    """Export the medium on the desk; where the file is."""
    dialog = dialog_of(window)
    answer(dialog, preset)
    out = page_of(dialog).out
    with qtbot.waitSignal(window.exports.exported, timeout=60_000):
        dialog.page.start.click()
    return out


def reports(window: MainWindow) -> list[ReportDialog]:
    return [one for one in window.findChildren(ReportDialog) if one.isVisible()]


def test_the_first_export_asks_who_receives_it_and_the_study_remembers(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = dialog_of(window)
    assert dialog.who.isVisible()
    assert not dialog.who.go_on.isEnabled()  # nothing is chosen for anybody
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.who.isVisible()
    for name in MAIN:
        assert PRESETS[name].hides in dialog.who.cards.cards[name].accessibleDescription()
    answer(dialog, PUBLISH)
    page = page_of(dialog)
    assert page.isVisible()
    assert "For the public." in texts(page)
    assert "Publish (solid fill)" in texts(page)
    assert window.desk.shown is not None
    assert window.desk.shown.review.session.redaction.effect == "solid"
    dialog.reject()
    again = dialog_of(window)
    assert again.page.isVisible()
    again.page.audience.change.click()
    assert again.who.cards.current == PUBLISH
    answer(again, CONTROLLED_SHARING)
    assert window.exports.audience is Audience.PARTNERS
    again.reject()


def test_a_look_for_partners_in_a_file_for_the_public_is_warned_of(window: MainWindow) -> None:
    dialog = dialog_of(window)
    answer(dialog, PUBLISH)
    dialog.reject()
    window.redaction.looks.cards[CONTROLLED_SHARING].click()
    dialog = dialog_of(window)
    assert "this way of covering is for partners only" in texts(dialog.page)
    dialog.reject()


def test_the_window_stays_usable_and_the_verification_stays_reachable(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = dialog_of(window)
    answer(dialog, PUBLISH)
    with qtbot.waitSignal(window.exports.exported, timeout=60_000):
        dialog.page.start.click()
        assert QApplication.activeModalWidget() is None
        assert [entry.medium_id for entry in window.exports.going] == [1]
        window.pane.view.select_next(1)
        window.actions_["export"].trigger()  # it is under way: no second time
        assert QApplication.activeModalWidget() is None
    assert window.banner.notice is not None
    assert "de-identified by this process" in window.banner.notice.message
    window.banner.offer.click()
    (report,) = reports(window)
    assert not window.banner.isVisible()
    words = texts(report)
    assert "Every face that was to be covered is covered" in words
    assert "No frame is missing, none was added" in words
    assert "Not addressed: voices" in words
    report.verify()
    qtbot.waitUntil(report.again.isEnabled, timeout=60_000)
    assert "byte for byte the file that was exported" in texts(report)
    report.close()
    window.actions_["show_report"].trigger()
    assert len(reports(window)) == 1


def test_all_media_that_need_it_are_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    exported(window, qtbot)
    wall = tmp_path / "wall.png"
    assert cv2.imwrite(str(wall), np.full((48, 64, 3), 90, np.uint8))
    window.workspace.add_media([wall])
    qtbot.waitUntil(lambda: len(window.workspace.media) == 2, timeout=20_000)
    assert window.workspace.media[1].info.kind is MediaKind.IMAGE
    dialog = dialog_of(window, "export_all")
    page = dialog.page
    assert isinstance(page, ExportAllPage)
    assert page.chosen == [2]  # the other one's export shows all decisions
    clip, picture = (page.list.item(row).text() for row in range(2))
    study = window.workspace.study
    assert study is not None
    index = study.load_index(1)
    assert index is not None
    frames = len(index)
    assert clip.endswith(f"nobody looked at {frames} of {frames} frames")
    assert picture.startswith("wall.png  —  ")
    study.mark_seen(1, index.pts[:3].tolist(), "ann")
    assert study.unseen()[1] == (frames - 3, frames)
    assert page.start.text() == "Export 1"
    page.folder.setText(str(tmp_path / "nowhere"))
    assert not page.start.isEnabled()
    page.folder.clear()
    with qtbot.waitSignal(window.exports.exported, timeout=120_000):
        page.start.click()
    assert (tmp_path / "wall-redacted.png").is_file()
    chips = [item.chip for item in window.media.media.items]
    # Whether an export may leave is found out behind the window, and told when it is known.
    assert [chip.partition(":")[0] for chip in chips] == ["exported", "exported"]


def test_an_end_of_detection_says_what_comes_next(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wall = tmp_path / "wall.png"
    assert cv2.imwrite(str(wall), np.full((48, 64, 3), 90, np.uint8))
    window.open_paths([wall])
    qtbot.waitUntil(lambda: window.banner.notice is not None, timeout=120_000)
    assert window.banner.notice is not None
    assert window.banner.notice.offer is not None
    window.banner.offer.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.reject()


def test_an_end_that_was_read_before_it_was_told_says_what_comes_next(window: MainWindow) -> None:
    shown, queue = window.desk.shown, window.workspace.queue
    assert shown is not None
    assert queue is not None
    assert shown.review.complete
    queue.finished.emit(shown.medium_id)
    assert window.banner.notice is not None
    assert "clip.mp4" in window.banner.notice.message


def test_an_export_that_is_dropped_is_compared(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = exported(window, qtbot).rename(tmp_path / "from a mail.mp4")
    window.open_paths([out])
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), KnownDialog), timeout=20_000
    )
    known = QApplication.activeModalWidget()
    assert isinstance(known, KnownDialog)
    assert "was made from clip.mp4" in texts(known)
    assert len(window.workspace.media) == 1
    known.buttons["compare"].click()
    qtbot.waitUntil(lambda: bool(window.findChildren(CompareWindow)), timeout=20_000)
    (compare,) = window.findChildren(CompareWindow)
    compare.slider.setValue(7)
    source, export = compare.players
    qtbot.waitUntil(
        lambda: all(one.shown_pts == one.index.at(7) for one in compare.players), timeout=20_000
    )
    before, after = (view.pixels for view in compare.views)
    assert before is not None
    assert after is not None
    assert before[20, 18].mean() > 60  # the face at the left
    assert after[20, 18].mean() < 30  # and what is left of it
    assert export.info.path == out
    compare.views[0].zoom(3.0)
    assert compare.views[1].transform.scale == compare.views[0].transform.scale
    assert source.index.position(source.pts) == 7
    view = compare.views[0]
    before_drag = view.transform.offset.toTuple()
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(15, 10))
    qtbot.mouseMove(view, middle + QPoint(30, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 20))
    assert view.transform.offset.toTuple() != before_drag
    assert compare.views[1].transform.offset == view.transform.offset
    compare.close()


def test_an_export_that_is_dropped_is_verified_or_added(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = exported(window, qtbot).rename(tmp_path / "from a mail.mp4")

    def drop() -> KnownDialog:
        window.open_paths([out])
        qtbot.waitUntil(
            lambda: isinstance(QApplication.activeModalWidget(), KnownDialog), timeout=20_000
        )
        known = QApplication.activeModalWidget()
        assert isinstance(known, KnownDialog)
        return known

    drop().buttons["verify"].click()
    (report,) = reports(window)
    qtbot.waitUntil(report.again.isEnabled, timeout=60_000)
    assert "everything is as it should be" in texts(report)
    report.close()
    drop().buttons["add"].click()
    qtbot.waitUntil(lambda: len(window.workspace.media) == 2, timeout=20_000)


def test_closing_while_something_is_exported_asks_first(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window)
    answer(dialog, PUBLISH)
    out = page_of(dialog).out
    dialog.page.start.click()
    assert window.exports.queue is not None
    window.exports.queue.pause_or_resume()
    window.close()
    assert window.isVisible()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.reject()
    assert window.isVisible()
    window.close()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(b for b in box.buttons() if b.text() == "Stop and close").click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert not out.exists()


def test_the_main_looks_are_cards_and_the_kernels_stand_apart(window: MainWindow) -> None:
    panel = window.redaction
    assert panel.looks.current == CONTROLLED_SHARING
    assert panel.preset.currentIndex() == -1
    panel.looks.cards[PUBLISH].click()
    assert window.desk.shown is not None
    assert window.desk.shown.review.session.redaction == PRESETS[PUBLISH].settings
    rows = [panel.preset.itemText(row) for row in range(panel.preset.count())]
    heading = next(row for row, text in enumerate(rows) if "dissertation" in text)
    assert len(rows) - heading - 1 == sum(name.startswith(KERNELS) for name in PRESETS)
    assert not panel.preset.model().index(heading, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    panel.preset.activated.emit(heading + 1)
    assert panel.looks.current is None
    assert panel.preset.currentIndex() == heading + 1
