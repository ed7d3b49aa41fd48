"""The line below the pictures that says which keys do what."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class KeysLine(QLabel):
    """All keys of the ethics view, in one line that wraps."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(
            self.tr(
                "Space play · ←/→ frame (Shift: 10) · 1 2 4 8 speed · N/P next/previous place · "
                "X no face there · W wall · O original · V side by side or wipe · , . move the "
                "line · C check · F5 report · Ctrl+Return sign · Ctrl+Backspace refuse · Ctrl+K ask"
            )
        )
        self.setObjectName("muted")
        self.setWordWrap(True)
