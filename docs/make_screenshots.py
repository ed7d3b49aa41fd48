"""Makes the pictures in docs/images from the demonstration clip.

Needs a screen of at least 1440x900: ``xvfb-run -s "-screen 0 1600x1000x24" python
docs/make_screenshots.py``. With a folder as argument, clip and study are kept there, so that
a second run does not detect again.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.batch.demo_clip import DemoClip
from app.batch.jobs import run_detection
from app.controllers.all_videos import Standing
from app.controllers.desk import ViewMode
from app.core.refs import FaceRef
from app.core.settings import DetectionSettings
from app.export.effects.presets import CONTROLLED_SHARING
from app.store.study import Study
from app.video import probe
from app.widgets.application import make_application, make_window
from app.widgets.commands.key_sheet import KeySheet
from app.widgets.export.dialog import ExportDialog
from app.widgets.main_window import MainWindow

IMAGES = Path(__file__).parent / "images"
SECOND = 4.56
"""A moment of the clip with both faces well apart."""


def wait(ready: Callable[[], bool], seconds: float = 60.0) -> None:
    """Run the event loop until something is so.

    Raises:
        TimeoutError: It never was.
    """
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: loop.quit() if ready() else None)
    poll.start(20)
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()
    if not ready():
        raise TimeoutError("the window did not get where the picture is taken")


def settle(milliseconds: int = 400) -> None:
    """Let thumbnails come and toasts go."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def detected(folder: Path) -> Path:
    """The demonstration clip with its study beside it; made once."""
    clip, study_path = folder / "demo.mp4", folder / "demo.mp4.faceveil"
    if not study_path.exists():
        DemoClip().write(clip)
        with Study.create(study_path) as study:
            medium = study.add_medium(probe(clip))
            run_detection(study, medium.id, DetectionSettings())
    return clip


def save(image: QImage, name: str) -> None:
    """Write a picture with a palette of its own, which halves the file again."""
    pixels = image.convertToFormat(QImage.Format.Format_BGR888)
    height, width, line = pixels.height(), pixels.width(), pixels.bytesPerLine()
    rows = np.frombuffer(pixels.constBits(), np.uint8).reshape(height, line)
    array = rows[:, : width * 3].reshape(height, width, 3)
    path = IMAGES / name
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    indexed = image.convertToFormat(QImage.Format.Format_Indexed8, _palette(array), plain)
    indexed.save(str(path))
    sys.stdout.write(f"{path.name}: {width}x{height}, {path.stat().st_size // 1000} kB\n")


def _palette(array: np.ndarray) -> list[int]:
    """256 colours: those of the flat parts first, the rest clustered from the picture."""
    flat, counts = np.unique(array.reshape(-1, 3), axis=0, return_counts=True)
    common = flat[np.argsort(-counts)[:96]]
    choice = np.random.default_rng(1).integers(0, array.shape[0] * array.shape[1], 20_000)
    sample = array.reshape(-1, 3)[choice].astype(np.float32)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 1.0)
    cv2.setRNGSeed(1)
    _, _, centres = cv2.kmeans(sample, 160, np.empty(0), stop, 1, cv2.KMEANS_PP_CENTERS)
    colors = np.concatenate([common, np.rint(centres).astype(np.uint8)])
    return [QColor(int(r), int(g), int(b)).rgb() for b, g, r in colors]


def with_dialog(window: MainWindow, dialog: QWidget) -> QImage:
    """The window dimmed behind a dialog, as it looks on a desktop."""
    image = window.grab().toImage()
    top = dialog.grab().toImage()
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor(0, 0, 0, 90))
    corner = QPoint((image.width() - top.width()) // 2, (image.height() - top.height()) // 2)
    painter.fillRect(QRect(corner, top.size()).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 120))
    painter.drawImage(corner, top)
    painter.end()
    return image


def go(window: MainWindow, seconds: float) -> None:
    shown = window.desk.shown
    assert shown is not None
    pts = shown.player.index.pts_at_seconds(seconds)
    shown.player.seek(pts)
    wait(lambda: shown.player.shown_pts == pts)


def look_through(window: MainWindow) -> None:
    """Mark the first part as seen, so that the lane of seen frames has something in it."""
    shown = window.desk.shown
    assert shown is not None
    session, index = shown.review.session, shown.player.index
    frames = index.span(index.start, index.pts_at_seconds(2.6)).tolist()
    session.study.mark_seen(shown.medium_id, frames, session.person)
    shown.review.read_lanes()


def review(window: MainWindow) -> None:
    """The queue at its first concern, the wall, a zone, a spot check, the status."""
    window.desk.set_mode(ViewMode.OVERLAY)
    window.tabs.setCurrentWidget(window.queue)
    wait(lambda: bool(window.board.listed()))
    window.actions_["next_concern"].trigger()
    settle(2600)
    wait(lambda: not window.queue.pictures.waiting)
    save(window.grab().toImage(), "queue.png")
    window.actions_["wall"].trigger()
    wall = window.commands.wall.wall
    assert wall is not None
    wall.resize(1240, 560)
    wait(lambda: wall.tracks.model.rowCount() > 0)
    settle()
    wait(lambda: not wall.pictures.waiting)
    settle()
    save(wall.grab().toImage(), "wall.png")
    wall.close()
    window.actions_["spot_check"].trigger()
    check = window.commands.status.check
    assert check is not None
    check.count.setValue(20)
    check.start.click()
    wait(lambda: check.frame_is_shown)
    settle()
    save(check.grab().toImage(), "spot-check.png")
    check.close()
    window.actions_["status"].trigger()
    status = window.commands.status.status
    assert status is not None
    wait(lambda: status.tree.topLevelItemCount() > 0)
    settle()
    save(status.grab().toImage(), "status.png")
    status.close()
    window.tabs.setCurrentWidget(window.redaction)


def make(folder: Path) -> None:
    """All pictures."""
    clip = detected(folder)
    window = make_window(
        settings=folder / "settings", logs=folder / "logs", documents=folder / "documents"
    )
    window.preferences.set_word("person/name", "Ann")
    window.theme.force("light")
    window.resize(1440, 900)
    window.show()
    window.open_paths([clip])
    wait(lambda: window.desk.shown is not None and window.pane.view.has_picture)
    look_through(window)
    go(window, SECOND)
    wait(lambda: len([f for f in window.pane.view.faces if not f.ghost]) >= 2)
    shown = [face for face in window.pane.view.faces if not face.ghost]
    face = max(shown, key=lambda face: face.box.area)
    window.desk.select(FaceRef.of(face))
    settle(9000)  # until thumbnails are there, on a busy machine too
    save(window.grab().toImage(), "main-window.png")
    tour = window.commands.help.take_tour()
    tour.go(2)
    settle()
    save(window.grab().toImage(), "tour.png")
    tour.close()
    settings = window.commands.settings.show()
    settings.pages.setCurrentIndex(4)
    settle()
    save(settings.grab().toImage(), "settings.png")
    settings.close()
    window.theme.force("dark")
    settle()
    save(window.grab().toImage(), "dark.png")
    window.theme.force("light")
    window.tabs.setCurrentWidget(window.redaction)
    window.desk.select(None)
    window.desk.set_mode(ViewMode.REDACTED)
    settle(2600)
    save(window.grab().toImage(), "redacted.png")
    save(window.tabs.grab().toImage(), "redaction-panel.png")
    window.actions_["keys"].trigger()
    settle()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    save(sheet.grab().toImage(), "keys.png")
    sheet.close()
    review(window)
    window.actions_["export"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.who.cards.cards[CONTROLLED_SHARING].click()
    settle()
    save(with_dialog(window, dialog), "audience.png")
    dialog.who.go_on.click()
    dialog.page.start.click()
    medium_id = window.workspace.media[0].id
    wait(lambda: window.exports.has_records(medium_id), 180)
    report = window.commands.exports.show_report_of(medium_id)
    assert report is not None
    settle()
    save(with_dialog(window, report), "export.png")
    report.close()
    window.close()


def many_videos(folder: Path) -> None:
    """A folder half done: some videos are, one is looked at, one is none."""
    footage = folder / "footage"
    if not footage.exists():
        footage.mkdir()
        for number, seconds in enumerate((1.5, 2.0, 2.5, 4.0), 1):
            DemoClip(seconds).write(footage / f"visit-{number}.mp4")
        (footage / "visit-5.mp4").write_bytes(bytes(4000))
    window = make_window(
        settings=folder / "settings", logs=folder / "logs", documents=folder / "documents"
    )
    window.theme.force("light")
    window.resize(1440, 900)
    window.show()
    window.open_paths([footage])
    status = window.commands.status

    def half_done() -> bool:
        lines = status.videos.lines()
        told = [line for line in lines if line.standing is Standing.NEEDS_PERSON]
        going = [line for line in lines if line.progress is not None and line.progress.fraction]
        return len(told) >= 3 and bool(going)

    wait(half_done, 1200)
    settle(300)
    assert status.all_videos is not None
    save(status.all_videos.grab().toImage(), "all-videos.png")
    window.leave()


def main() -> None:
    """Make the pictures, in a folder named on the command line or one that is removed again."""
    make_application()
    IMAGES.mkdir(exist_ok=True)
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        make(folder)
        many_videos(folder)
        return
    with tempfile.TemporaryDirectory() as name:
        make(Path(name))
        many_videos(Path(name))


if __name__ == "__main__":
    main()
