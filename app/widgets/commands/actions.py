"""Every action of the window in one table: text, keys, icon, tip. Menus and key sheet use it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.widgets.parts import icons


@dataclass(frozen=True, slots=True)
class Spec:
    """How an action looks and which keys trigger it."""

    name: str
    group: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


FILE, PLAY, REVIEW, VIEW, TIME, HELP = (
    _t("File"), _t("Playback"), _t("Review"), _t("View"), _t("Timeline"), _t("Help"),
)  # fmt: skip

SPECS: tuple[Spec, ...] = (
    Spec("open", FILE, _t("&Open video…"), ("Ctrl+O",), "film", _t("Open videos or pictures")),
    Spec("open_folder", FILE, _t("Open &folder…"), (), "folder", _t("Open all media of a folder")),
    Spec("open_study", FILE, _t("Open &study…"), ("Ctrl+Shift+O",), "study"),
    Spec("relocate", FILE, _t("Find a &moved file…"), (), "folder",
         _t("Show where the file of this medium lies now")),
    Spec("remove_medium", FILE, _t("&Remove medium from study"), (), "close",
         _t("Take it off the list; its file and your decisions stay")),
    Spec("close_study", FILE, _t("&Close study"), ("Ctrl+W",), "close"),
    Spec("export", FILE, _t("&Export…"), ("Ctrl+E",), "export", _t("Write a redacted file")),
    Spec("quit", FILE, _t("&Quit"), ("Ctrl+Q",)),
    Spec("play", PLAY, _t("Play or pause"), ("Space",), "play"),
    Spec("back", PLAY, _t("One frame back"), ("Left",), "back"),
    Spec("forward", PLAY, _t("One frame forward"), ("Right",), "forward"),
    Spec("back10", PLAY, _t("Ten frames back"), ("Shift+Left",), "back10"),
    Spec("forward10", PLAY, _t("Ten frames forward"), ("Shift+Right",), "forward10"),
    Spec("first", PLAY, _t("First frame"), ("Home",), "first"),
    Spec("last", PLAY, _t("Last frame"), ("End",), "last"),
    Spec("play_back", PLAY, _t("Play backwards, again for faster"), ("J",)),
    Spec("stop", PLAY, _t("Stop, normal speed"), ("K",)),
    Spec("play_fast", PLAY, _t("Play, again for faster"), ("L",)),
    Spec("undo", REVIEW, _t("&Undo"), ("Ctrl+Z",), "undo"),
    Spec("redo", REVIEW, _t("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Spec("accept", REVIEW, _t("Accept in this frame"), ("A",), "accept"),
    Spec("accept_track", REVIEW, _t("Accept whole track"), ("Shift+A",), "accept"),
    Spec("reject", REVIEW, _t("Reject in this frame"), ("R", "Delete"), "reject",
         _t("Not a face, or may stay visible: leave it uncovered in this frame")),
    Spec("reject_track", REVIEW, _t("Reject whole track"), ("Shift+R", "Shift+Delete"), "reject"),
    Spec("reject_span", REVIEW, _t("Reject in the marked span"), ("Ctrl+R",), "reject",
         _t("Mark a span with I and O first")),
    Spec("group", REVIEW, _t("Group tracks as one person…"), ("G",), "person",
         _t("Mark several tracks in the list with Ctrl or Shift, then name the person")),
    Spec("ungroup", REVIEW, _t("Take tracks out of their person"), ("Shift+G",)),
    Spec("add_face", REVIEW, _t("Add a missed face"), ("F",), "add-face",
         _t("Drag a box around a face; or just drag on empty picture"), True),
    Spec("next_face", REVIEW, _t("Next face in this frame"), ("Ctrl+Right",)),
    Spec("previous_face", REVIEW, _t("Previous face in this frame"), ("Ctrl+Left",)),
    Spec("mark_in", REVIEW, _t("Start a span here"), ("I",)),
    Spec("mark_out", REVIEW, _t("End the span here"), ("O",)),
    Spec("clear_span", REVIEW, _t("Clear the span"), ("Shift+I",)),
    Spec("detect", REVIEW, _t("Detect faces in this medium"), ("Ctrl+D",), "detect"),
    Spec("flip", VIEW, _t("Flip: overlay, redacted, original"), ("V",), "redacted",
         _t("Switch between boxes, the true redacted picture and the original")),
    Spec("fit", VIEW, _t("Fit picture"), ("Ctrl+0",), "fit"),
    Spec("actual", VIEW, _t("Actual size"), ("Ctrl+1",)),
    Spec("zoom_in", VIEW, _t("Zoom in"), ("Ctrl++", "Ctrl+="), "zoom-in"),
    Spec("zoom_out", VIEW, _t("Zoom out"), ("Ctrl+-",), "zoom-out"),
    Spec("next_medium", VIEW, _t("Next medium"), ("PgDown",)),
    Spec("previous_medium", VIEW, _t("Previous medium"), ("PgUp",)),
    Spec("panel_tracks", VIEW, _t("Tracks panel"), ("Alt+1",)),
    Spec("panel_redaction", VIEW, _t("Redaction panel"), ("Alt+2",)),
    Spec("panel_detection", VIEW, _t("Detection panel"), ("Alt+3",)),
    Spec("panel_history", VIEW, _t("History panel"), ("Alt+4",)),
    Spec("next_part", VIEW, _t("Next part of the window"), ("F6",)),
    Spec("previous_part", VIEW, _t("Previous part of the window"), ("Shift+F6",)),
    Spec("time_in", TIME, _t("Zoom timeline in"), ("+", "="), "zoom-in"),
    Spec("time_out", TIME, _t("Zoom timeline out"), ("-",), "zoom-out"),
    Spec("time_all", TIME, _t("Show all of the timeline"), ("Shift+Z",), "fit"),
    Spec("keys", HELP, _t("&Keys"), ("?", "F1"), "help", _t("All keys at a glance")),
    Spec("about", HELP, _t("&About Faceveil"), ()),
)  # fmt: skip

GESTURES: tuple[tuple[str, str], ...] = (
    (_t("Drag on empty picture"), _t("Add a face")),
    (_t("Drag a box or its handles"), _t("Move or resize the face")),
    (_t("Drag a dot"), _t("Move one landmark of the selected face")),
    (_t("Alt+arrows"), _t("Nudge the face (Shift: ten pixels)")),
    (_t("Alt+Ctrl+arrows"), _t("Resize the selected face")),
    (_t("Tab, Shift+Tab"), _t("Next, previous face in the picture")),
    (_t("Wheel"), _t("Zoom to the cursor")),
    (_t("Middle button, Space held"), _t("Move the picture")),
    (_t("Right click"), _t("Accept or reject with a scope")),
    (_t("Esc"), _t("Cancel, deselect")),
)


def translate(text: str) -> str:
    """A text of the table in the person's language."""
    return QCoreApplication.translate("Actions", text)


class Actions:
    """The actions, made once and added to the window."""

    def __init__(self, window: QWidget) -> None:
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(translate(spec.text), window)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setCheckable(spec.checkable)
            if spec.icon:
                icons.bind(action, spec.icon)
            action.setToolTip(tip_of(spec))
            window.addAction(action)
            self._made[spec.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def enable(self, enabled: bool, *names: str) -> None:
        for name in names:
            self._made[name].setEnabled(enabled)

    def group(self, group: str) -> list[tuple[Spec, QAction]]:
        """Actions of a group in the order of the table."""
        return [(spec, self._made[spec.name]) for spec in SPECS if spec.group == group]


def tip_of(spec: Spec) -> str:
    """Tool tip with the key in it."""
    text = translate(spec.tip or spec.text).replace("&", "").rstrip("…")
    if not spec.keys:
        return text
    key = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({key})"
