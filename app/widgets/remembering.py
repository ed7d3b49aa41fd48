"""What a window finds again at its next start: size, panels, and where the work was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.controllers.shown_medium import ShownMedium
from app.store.study import Study

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow


def restore_layout(window: MainWindow) -> None:
    """Size, columns and panel as they were when the window was closed."""
    geometry = window.preferences.bytes("geometry")
    if geometry is not None:
        window.restoreGeometry(geometry)
    for name, split in (("columns", window.split), ("rows", window.pane.split)):
        sizes = window.preferences.bytes(name)
        if sizes is not None:
            split.restoreState(sizes)
    panel = window.preferences.word("panel")
    if panel.isdecimal():
        window.tabs.setCurrentIndex(int(panel))


def keep_layout(window: MainWindow) -> None:
    """Note size, columns and panel."""
    window.preferences.set_bytes("geometry", window.saveGeometry())
    window.preferences.set_bytes("columns", window.split.saveState())
    window.preferences.set_bytes("rows", window.pane.split.saveState())
    window.preferences.set_word("panel", str(window.tabs.currentIndex()))
    window.preferences.save()


def medium_left(window: MainWindow, study: Study) -> int:
    """The medium that was on screen when the study was closed, else its first."""
    media = window.workspace.media
    place = window.preferences.place(study.path)
    known = [medium.id for medium in media if place is not None and medium.id == place[0]]
    return known[0] if known else media[0].id


def return_to_place(window: MainWindow, shown: ShownMedium) -> None:
    """Go to the frame at which the work on this medium was left."""
    place = window.preferences.place(shown.review.session.study.path)
    if place is not None and place[0] == shown.medium_id:
        shown.player.seek(place[1])


def keep_place(window: MainWindow, shown: ShownMedium) -> None:
    """Note medium and frame on screen."""
    study = shown.review.session.study
    window.preferences.set_place(study.path, shown.medium_id, shown.player.pts)
