"""A list of the study's media to choose one, or all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from app.core.names import printable
from app.store.records import Medium


def fill_media(combo: QComboBox, media: Sequence[Medium], *, every: str) -> bool:
    """Fill a list, without a signal, and keep what was chosen if it is still there.

    Args:
        every: What stands for all of them.

    Returns:
        Whether it is still there; if not, all are chosen.
    """
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(every, None)
    for medium in media:
        combo.addItem(printable(medium.path.name), medium.id)
    place = combo.findData(chosen)
    combo.setCurrentIndex(max(0, place))
    combo.blockSignals(False)
    combo.setVisible(len(media) > 1)
    return place >= 0
