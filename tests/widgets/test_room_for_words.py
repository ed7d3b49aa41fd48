"""Where there is little room, what matters of a text stays."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.decisions import Zone, ZoneKind
from app.core.model import Box
from app.widgets.media.media_delegate import shortened
from app.widgets.parts.layout import PanelTabs
from app.widgets.picture.zone_painter import zone_label


def test_a_percentage_is_never_cut_off(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    metrics = QFontMetrics(widget.font())
    words = "second opinions 43 %"
    room = metrics.horizontalAdvance(words) - 10
    cut = shortened(words, metrics, room)
    assert cut != words
    assert cut.endswith(" 43 %")
    assert metrics.horizontalAdvance(cut) <= room
    assert shortened(words, metrics, 1000) == words
    assert shortened("file not found", metrics, 60).endswith("…")


def test_tabs_show_counts_where_there_is_room_and_whole_names_where_there_is_not(
    qtbot: QtBot,
) -> None:
    tabs = PanelTabs()
    qtbot.addWidget(tabs)
    panels = [QWidget() for _ in range(3)]
    for panel, name in zip(panels, ("Spuren", "Prüfliste", "Abdeckung"), strict=True):
        tabs.add(panel, name)
    tabs.set_title(panels[1], "Prüfliste (1234)")
    tabs.resize(900, 300)
    tabs.show()
    qtbot.waitUntil(lambda: tabs.tabText(1) == "Prüfliste (1234)")
    tabs.setMinimumWidth(10)
    wide = tabs.fontMetrics().horizontalAdvance("SpurenPrüflisteAbdeckung")
    tabs.resize(wide + 40, 300)
    qtbot.waitUntil(lambda: tabs.tabText(1) == "Prüfliste")
    assert tabs.tabToolTip(1) == "Prüfliste (1234)"


def test_what_holds_in_a_narrow_zone_is_told_whole_and_its_reason_as_far_as_it_fits(
    qtbot: QtBot,
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    metrics = QFontMetricsF(widget.font())
    box = Box(0, 0, 10, 10)
    plain = Zone(0, 10, ZoneKind.COVER, box)
    assert zone_label(plain, metrics, 5) == "always covered"
    poster = Zone(0, 10, ZoneKind.IGNORE, box, reason="a poster of a singer")
    assert zone_label(poster, metrics, 5).startswith("never a face:")
    assert zone_label(poster, metrics, 5).endswith("…")
    assert zone_label(poster, metrics, 900) == "never a face: a poster of a singer"
