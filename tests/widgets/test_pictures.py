"""Main screens look as they did: compared with pictures in ``tests/pictures``.

Text is set in DejaVu Sans, which comes with matplotlib (free: Bitstream Vera's licence, changes in
the public domain), so that every computer draws the same letters. Tolerance: the mean of a block of
16 x 16 pixels may differ by 16 of 255 levels, and the whole picture by 1.5 on average; that
forgives the smoothing of edges, and no word, colour, line or place of a control.

``FACEVEIL_PICTURES=update pytest tests/widgets/test_pictures.py`` writes the pictures anew: look at
them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import matplotlib
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.preferences import Preferences
from app.widgets.commands.key_editor import KeyEditor
from app.widgets.commands.settings_dialog import SettingsDialog
from app.widgets.main_window import MainWindow
from app.widgets.media.welcome import Welcome
from app.widgets.parts.theme import ThemeManager

PICTURES = Path(__file__).parents[1] / "pictures"
UPDATE = os.environ.get("FACEVEIL_PICTURES") == "update"
BLOCK, BLOCK_LEVELS, MEAN_LEVELS = 16, 16.0, 1.5

Picture = NDArray[np.uint8]


@pytest.fixture
def font(qapp: QApplication) -> Iterator[None]:
    """DejaVu Sans at 13 pixels, wherever the test runs."""
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    for name in ("Sans", "Sans-Bold", "SansMono", "SansMono-Bold"):
        assert QFontDatabase.addApplicationFont(str(folder / f"DejaVu{name}.ttf")) >= 0
    before = qapp.font()
    chosen = QFont("DejaVu Sans")
    chosen.setPixelSize(13)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(chosen)
    yield
    qapp.setFont(before)


def drawn(widget: QWidget, size: QSize) -> Picture:
    """A widget at one pixel each, BGR."""
    widget.resize(size)
    widget.ensurePolished()
    image = QImage(size, QImage.Format.Format_RGB888)
    image.fill(0)
    widget.render(image)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    rgb = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    return np.ascontiguousarray(rgb[..., ::-1])


def unlike(one: Picture, other: Picture) -> str:
    """In what two pictures differ; empty where they do not."""
    if one.shape != other.shape:
        return f"sizes {one.shape} and {other.shape}"
    difference = np.abs(one.astype(np.float32) - other.astype(np.float32))
    if difference.mean() > MEAN_LEVELS:
        return f"on average {difference.mean():.2f} levels"
    size = one.shape[1] // BLOCK, one.shape[0] // BLOCK
    blocks = [
        cv2.resize(p.astype(np.float32), size, interpolation=cv2.INTER_AREA) for p in (one, other)
    ]
    worst = np.abs(blocks[0] - blocks[1]).max(axis=2)
    if worst.max() > BLOCK_LEVELS:
        row, column = np.unravel_index(int(worst.argmax()), worst.shape)
        return f"{worst.max():.1f} levels near x {int(column) * BLOCK}, y {int(row) * BLOCK}"
    return ""


def compared(name: str, picture: Picture) -> str:
    path = PICTURES / f"{name}.png"
    if UPDATE:
        cv2.imwrite(str(path), picture, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    kept = cv2.imread(str(path))
    assert kept is not None, f"{path.name} is missing"
    return unlike(picture, np.asarray(kept, np.uint8))


def welcome(look: str, qtbot: QtBot) -> Picture:
    made = Welcome()
    qtbot.addWidget(made)
    made.set_recent([])
    return drawn(made, QSize(800, 520))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_first_page_looks_as_it_did(look: str, font: None, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ThemeManager(app, look)
    assert compared(f"welcome-{look}", welcome(look, qtbot)) == ""
    ThemeManager(app, "light")


def test_the_settings_look_as_they_did(font: None, window: MainWindow, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "other")
    dialog = SettingsDialog(preferences, KeyEditor(window.actions_, preferences), window)
    dialog.pages.setCurrentIndex(1)
    assert compared("settings", drawn(dialog, QSize(640, 320))) == ""


def test_picture_and_timeline_look_as_they_did(font: None, window: MainWindow) -> None:
    assert compared("picture-and-timeline", drawn(window.pane, QSize(820, 560))) == ""


def _moved(picture: Picture) -> Picture:
    return np.roll(picture, 12, axis=0)


def _other_word(picture: Picture) -> Picture:
    """A word of the title is not there."""
    wrong = picture.copy()
    wrong[198:226, 200:330] = wrong[190, 200]
    return wrong


def _other_colour(picture: Picture) -> Picture:
    wrong = picture.copy()
    accent = np.abs(picture.astype(int) - (0x8C, 0x74, 0x14)).sum(axis=2) < 12
    wrong[accent] = (60, 60, 200)
    return wrong


@pytest.mark.parametrize("spoiled", [_moved, _other_word, _other_colour])
def test_a_wrong_picture_is_seen(spoiled: Callable[[Picture], Picture]) -> None:
    kept = cv2.imread(str(PICTURES / "welcome-light.png"))
    assert kept is not None
    right = np.asarray(kept, np.uint8)
    assert unlike(spoiled(right), right)


def test_smoothed_edges_are_forgiven() -> None:
    kept = cv2.imread(str(PICTURES / "welcome-light.png"))
    assert kept is not None
    right = np.asarray(kept, np.uint8)
    softer = np.asarray(cv2.GaussianBlur(right, (3, 3), 0.4), np.uint8)
    assert unlike(softer, right) == ""
