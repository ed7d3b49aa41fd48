"""Colours of the window, light and dark, and the colours that tell face states apart."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.core.model import Face, Provenance, Status
from app.core.tracks import TrackSummary
from app.widgets.parts import icons


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours, ``#rrggbb``. Also the ``@tokens`` of the style sheet."""

    window: str
    panel: str
    raised: str
    hover: str
    pressed: str
    field: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    good_soft: str
    stage: str


DARK = Theme(
    window="#15181c",
    panel="#1b1f24",
    raised="#252a31",
    hover="#2f353e",
    pressed="#394150",
    field="#12151a",
    line="#323841",
    text="#e8eaed",
    muted="#a3abb6",
    faint="#6d7682",
    accent="#4cb3cc",
    accent_soft="#1d3d47",
    on_accent="#06222a",
    danger="#ff8a75",
    danger_soft="#47251f",
    warning="#f2bd4f",
    warning_soft="#40341a",
    good="#57d19a",
    good_soft="#1b3d2f",
    stage="#0b0d10",
)

LIGHT = Theme(
    window="#eef0f3",
    panel="#fafbfc",
    raised="#ffffff",
    hover="#e9edf1",
    pressed="#dbe2e8",
    field="#ffffff",
    line="#d2d8df",
    text="#1a1f26",
    muted="#56606d",
    faint="#87919d",
    accent="#14748c",
    accent_soft="#d8eef4",
    on_accent="#ffffff",
    danger="#b93a21",
    danger_soft="#fbe4df",
    warning="#8a5a00",
    warning_soft="#fdf0d2",
    good="#1a7a4c",
    good_soft="#dbf3e6",
    stage="#22262c",
)


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a face state is drawn: never by colour alone.

    Attributes:
        color: On the picture and in the timeline.
        line: Line style of the box.
        width: Line width in device-independent pixels.
        mark: "corner", "cross" or "" (what else tells the state).
    """

    key: str
    color: str
    line: Qt.PenStyle
    width: float
    mark: str = ""


# Hues after Okabe and Ito (2008), which people with colour-blindness tell apart.
DETECTOR = StateLook("detector", "#5cc0f5", Qt.PenStyle.SolidLine, 2.0)
TRACKER = StateLook("tracker", "#f5b335", Qt.PenStyle.DashDotLine, 2.0)
PERSON = StateLook("person", "#3fdca0", Qt.PenStyle.SolidLine, 2.0, "corner")
REJECTED = StateLook("rejected", "#ff7a5c", Qt.PenStyle.SolidLine, 1.6, "cross")
GHOST = StateLook("ghost", "#d0d4da", Qt.PenStyle.DashLine, 1.1)
COMMENT = "#ffd166"
"""Of marks of comments, in picture and timeline."""
LOOKS = (DETECTOR, TRACKER, PERSON, REJECTED, GHOST)


def look_of(face: Face) -> StateLook:
    """The look of a face's state; a rejection outweighs where the face came from."""
    if face.status is Status.REJECTED:
        return REJECTED
    if face.ghost:
        return GHOST
    if face.provenance is Provenance.PERSON:
        return PERSON
    return TRACKER if face.provenance is Provenance.TRACKER else DETECTOR


def look_of_track(track: TrackSummary) -> StateLook:
    """Colour and line of a track's state."""
    if track.status is Status.REJECTED:
        return REJECTED
    if track.ghost:
        return GHOST
    return PERSON if track.track < 0 else DETECTOR


class ThemeManager(QObject):
    """Keeps palette and style sheet in step with the system's light or dark setting.

    Args:
        app: The application that is dressed.
        forced: "light" or "dark" instead of the system's; "" follows the system.

    Signals:
        changed(): See :func:`current`.
    """

    changed = Signal()

    def __init__(self, app: QApplication, forced: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._forced = forced
        self.theme = DARK
        self._flash = app.cursorFlashTime()
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)
        self.apply()

    def force(self, name: str) -> None:
        """Choose "light", "dark" or "" for the system's."""
        self._forced = name
        self.apply()

    def still(self, on: bool) -> None:
        """Whether nothing moves by itself: no animated menus, no blinking cursor."""
        effect = Qt.UIEffect
        for one in (effect.UI_AnimateMenu, effect.UI_AnimateCombo, effect.UI_AnimateTooltip):
            self._app.setEffectEnabled(one, not on)
        for one in (effect.UI_FadeMenu, effect.UI_FadeTooltip, effect.UI_AnimateToolBox):
            self._app.setEffectEnabled(one, not on)
        self._app.setCursorFlashTime(0 if on else self._flash)

    def apply(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._forced == "dark" or (not self._forced and scheme == Qt.ColorScheme.Dark)
        self.theme = DARK if dark else LIGHT
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme))
        icons.set_icon_colors(self.theme.text, self.theme.faint, self.theme.on_accent)
        self.changed.emit()


def current() -> Theme:
    """The theme in use, told from the application's palette."""
    color = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if color.lightness() < 128 else LIGHT


def color(value: str, alpha: int = 255) -> QColor:
    """A QColor from ``#rrggbb``."""
    out = QColor(value)
    out.setAlpha(alpha)
    return out


def palette(theme: Theme) -> QPalette:
    """The Fusion palette of a theme."""
    out = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.field),
        (role.AlternateBase, theme.panel),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.Light, theme.hover),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Accent, theme.accent),
    ):
        out.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.faint))
    return out


def style_sheet(theme: Theme) -> str:
    """The style sheet with its tokens filled in."""
    text = icons.text("style/app.qss")
    names = sorted((f.name for f in fields(theme)), key=len, reverse=True)
    for name in names:
        text = text.replace(f"@{name}", getattr(theme, name))
    return text.replace("@icons", icons.folder("icons").as_posix())
