"""What a window finds again at its next start: size, columns, rows, and which panel was open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from app.controllers.preferences import Preferences
from app.widgets.parts.placing import fit_to_screen


@dataclass(frozen=True, slots=True)
class RememberedLayout:
    """The parts of a window whose sizes are remembered."""

    preferences: Preferences
    window: QWidget
    columns: QSplitter
    rows: QSplitter
    panels: QTabWidget

    def restore(self) -> None:
        """Make size, columns, rows and panel what they were when the window was closed."""
        geometry = self.preferences.bytes("geometry")
        if geometry is not None:
            self.window.restoreGeometry(geometry)
        fit_to_screen(self.window, placed=geometry is not None)
        for name, split in (("columns", self.columns), ("rows", self.rows)):
            sizes = self.preferences.bytes(name)
            if sizes is not None:
                split.restoreState(sizes)
        panel = self.preferences.word("panel")
        if panel.isdecimal():
            self.panels.setCurrentIndex(int(panel))

    def keep(self) -> None:
        """Note size, columns, rows and panel."""
        self.preferences.set_bytes("geometry", self.window.saveGeometry())
        self.preferences.set_bytes("columns", self.columns.saveState())
        self.preferences.set_bytes("rows", self.rows.saveState())
        self.preferences.set_word("panel", str(self.panels.currentIndex()))
        self.preferences.save()
