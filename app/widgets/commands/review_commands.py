"""What the actions of the window do with the medium on screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.core.decisions import Scope
from app.core.model import Box, Face, Landmarks
from app.widgets.commands.file_commands import FileCommands
from app.widgets.commands.keyboard import KeyKeeper, focus_neighbour
from app.widgets.commands.menus import face_menu
from app.widgets.commands.person_commands import PersonCommands

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow

_TIME = (
    "play", "back", "forward", "back10", "forward10", "first", "last", "play_back", "stop",
    "play_fast", "mark_in", "mark_out", "clear_span", "time_in", "time_out", "time_all",
)  # fmt: skip
_MEDIUM = (
    "add_face", "next_face", "previous_face", "flip", "fit", "actual", "zoom_in", "zoom_out",
    "export", "accept", "accept_track", "reject", "reject_track", "detect", "panel_tracks",
    "panel_redaction", "panel_detection", "panel_history", "next_part", "previous_part",
)  # fmt: skip
_NUDGES = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip


class Commands(QObject):
    """Connects every action; one method per gesture that needs more than a line."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._files = FileCommands(window)
        self._people = PersonCommands(window)
        KeyKeeper(window)
        self._connect_player()
        self._connect_review()
        self.update()

    # Connections

    def _on(self, name: str, slot: Callable[[], object]) -> None:
        self._window.actions_[name].triggered.connect(lambda _=False: slot())

    def _connect_player(self) -> None:
        pane = self._window.pane
        panels = ("panel_tracks", "panel_redaction", "panel_detection", "panel_history")
        for place, name in enumerate(panels):
            self._on(name, partial(self._show_panel, place))
        self._on("next_part", partial(self._next_part, 1))
        self._on("previous_part", partial(self._next_part, -1))
        self._on("next_medium", lambda: self._neighbour(1))
        self._on("previous_medium", lambda: self._neighbour(-1))
        steps = {"back": -1, "forward": 1, "back10": -10, "forward10": 10}
        for name, frames in steps.items():
            self._on(name, partial(self._step, frames))
        self._on("first", lambda: self._step(-(10**9)))
        self._on("last", lambda: self._step(10**9))
        self._on("play", self.toggle_play)
        pane.view.play_pressed.connect(self.toggle_play)
        for name, direction in {"play_back": -1, "stop": 0, "play_fast": 1}.items():
            self._on(name, partial(self._shuttle, direction))
        self._on("flip", lambda: pane.set_mode(pane.mode.next()))
        self._on("fit", pane.view.fit)
        self._on("actual", pane.view.actual_size)
        self._on("zoom_in", lambda: pane.view.zoom(1.25))
        self._on("zoom_out", lambda: pane.view.zoom(0.8))
        self._on("time_in", lambda: pane.timeline.zoom(1.5))
        self._on("time_out", lambda: pane.timeline.zoom(1 / 1.5))
        self._on("time_all", pane.timeline.show_all)
        self._on("mark_in", lambda: self._mark(end=False))
        self._on("mark_out", lambda: self._mark(end=True))
        self._on("clear_span", self._clear_span)

    def _connect_review(self) -> None:
        window, view = self._window, self._window.pane.view
        self._on("accept", lambda: self.accept(Scope.frame()))
        self._on("accept_track", lambda: self.accept(Scope.track()))
        self._on("reject", lambda: self.reject(Scope.frame()))
        self._on("reject_track", lambda: self.reject(Scope.track()))
        self._on("reject_span", self.reject_span)
        self._on("undo", self.undo)
        self._on("redo", self.redo)
        self._on("next_face", lambda: view.select_next(1))
        self._on("previous_face", lambda: view.select_next(-1))
        self._on("detect", self.detect)
        window.actions_["add_face"].toggled.connect(view.set_adding)
        view.adding_changed.connect(window.actions_["add_face"].setChecked)
        view.face_added.connect(self.add_face)
        view.face_edited.connect(self.edit_face)
        view.menu_requested.connect(lambda at: face_menu(window, view.selected, at))
        window.jobs.pause_pressed.connect(self._pause)
        window.jobs.cancel_pressed.connect(self._cancel)
        for key, (dx, dy) in _NUDGES.items():
            for keys, far, resize in (
                ("Alt", 1.0, False), ("Alt+Shift", 10.0, False), ("Alt+Ctrl", 1.0, True),
            ):  # fmt: skip
                name = f"{keys}+{QKeySequence(key).toString()}"
                shortcut = QShortcut(QKeySequence(name), window)
                shortcut.activated.connect(
                    lambda dx=dx * far, dy=dy * far, resize=resize: view.nudge(
                        dx, dy, resize=resize
                    )
                )

    def update(self) -> None:
        """Enable what can be done now."""
        window = self._window
        actions, shown = window.actions_, window.shown
        face = window.pane.view.selected
        actions.enable(shown is not None, *_MEDIUM)
        moves = shown is not None and len(shown.player.index) > 1
        actions.enable(moves, *_TIME)
        on_track = face is not None and face.track is not None
        actions.enable(on_track and window.pane.span is not None, "reject_span")
        self._people.update()
        session = shown.review.session if shown is not None else None
        actions.enable(session is not None and session.can_undo, "undo")
        actions.enable(session is not None and session.can_redo, "redo")
        open_ = window.workspace.study is not None
        actions.enable(open_, "close_study", "next_medium", "previous_medium")
        actions.enable(window.media.current in window.workspace.missing, "relocate")
        actions.enable(bool(window.workspace.media), "remove_medium")

    # The window

    def _show_panel(self, place: int) -> None:
        tabs = self._window.tabs
        tabs.setCurrentIndex(place)
        panel = tabs.currentWidget()
        if panel is not None:
            focus_neighbour([panel], 1)

    def _next_part(self, step: int) -> None:
        window = self._window
        parts = (window.media, window.pane.view, window.pane.transport, window.tabs)
        focus_neighbour(parts, step)

    # Player

    def toggle_play(self) -> None:
        if self._window.shown is not None:
            self._window.shown.player.toggle()

    def _step(self, frames: int) -> None:
        if self._window.shown is not None:
            self._window.shown.player.step(frames)

    def _shuttle(self, direction: int) -> None:
        if self._window.shown is not None:
            self._window.shown.player.shuttle(direction)

    def _neighbour(self, step: int) -> None:
        window = self._window
        current = window.shown.medium_id if window.shown is not None else None
        medium_id = window.media.neighbour(current, step)
        if medium_id is not None:
            window.show_medium(medium_id)

    def _mark(self, *, end: bool) -> None:
        self._window.pane.mark(end=end)
        self.update()

    def _clear_span(self) -> None:
        self._window.pane.clear_span()
        self.update()

    # Review

    def undo(self) -> None:
        """Take back the last decision."""
        if self._window.shown is not None:
            review = self._window.shown.review
            seq = review.session.state.gestures.next_undo
            review.undo()
            self._name_gesture(self.tr("Undone: {0}"), seq)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._window.shown is not None:
            review = self._window.shown.review
            seq = review.session.state.gestures.next_redo
            review.redo()
            self._name_gesture(self.tr("Done again: {0}"), seq)

    def _name_gesture(self, words: str, seq: int | None) -> None:
        """Say what was undone: it may lie far from the frame on screen."""
        window = self._window
        history = window.shown.review.history() if window.shown is not None else []
        text = next((entry.text for entry in history if entry.seq == seq), None)
        if text is not None:
            window.pane.view.toast.show_text(words.format(text))

    def accept(self, scope: Scope) -> None:
        """Accept the selected face."""
        self._decide(scope, accept=True)

    def reject(self, scope: Scope) -> None:
        """Reject the selected face; said in words, since more or less may have been meant."""
        if not self._decide(scope, accept=False):
            return
        window = self._window
        undo = window.actions_["undo"].shortcut().toString()
        words = {
            "frame": self.tr("Rejected in this frame. Shift+R rejects the whole track."),
            "span": self.tr("Rejected in the marked span."),
            "track": self.tr("Rejected the whole track."),
            "person": self.tr("Rejected this person in every frame."),
        }[scope.kind.value]
        window.pane.view.toast.show_text(f"{words}  {undo}: " + self.tr("undo"))

    def _decide(self, scope: Scope, *, accept: bool) -> bool:
        """Decide on the selected face; whether something came of it. A key never does nothing."""
        window = self._window
        view, shown = window.pane.view, window.shown
        if shown is None:
            return False
        tracks = scope.kind.value == "track"
        if tracks and view.selected is not None and view.selected.track is None:
            view.toast.show_text(self.tr("This face has no track yet: decide in this frame."))
            return False
        if view.selected is not None:
            command = shown.review.accept if accept else shown.review.reject
            return command(view.selected, scope) is not None
        key = view.selected_key
        track = shown.review.track(key[1]) if key is not None and key[0] == "track" else None
        if track is not None and tracks:
            return shown.review.decide_track(track, accept) is not None
        words = self.tr("Choose a face first: click on it, or press Tab in the picture.")
        if track is not None:
            words = self.tr("The chosen face is not in this frame.")
        view.toast.show_text(words)
        return False

    def reject_span(self) -> None:
        span = self._window.pane.span
        if span is not None:
            self.reject(Scope.span(*span))

    def remove_added(self) -> None:
        """Take back a face added by hand, its whole track."""
        face = self._window.pane.view.selected
        if self._window.shown is not None and face is not None:
            self._window.shown.review.remove(face, Scope.track())

    def add_face(self, box: Box) -> None:
        """A face was dragged out: another keyframe if an added face is selected, else new."""
        window = self._window
        if window.shown is None or window.shown.player.shown_pts is None:
            return
        window.shown.player.pause()
        key = window.pane.view.selected_key
        extends = key[1] if key is not None and key[0] == "track" and key[1] < 0 else None
        pts = window.shown.player.shown_pts
        if extends is not None and any(f.track == extends for f in window.pane.view.faces):
            extends = None
        changes = window.shown.review.add_face(pts, box, extends)
        if changes is not None and changes.ref is not None:
            window.pane.view.select(("track", changes.ref.number))
            words = self.tr("The added face now reaches to this frame; in between it is filled in.")
            if extends is None and len(window.shown.player.index) > 1:
                words = self.tr(
                    "Face added in this frame only. Go to where it ends and drag a box again: "
                    "the frames between are filled in."
                )
            elif extends is None:
                words = self.tr("Face added.")
            window.pane.view.toast.show_text(words, 7000)

    def edit_face(self, face: Face, box: Box, landmarks: Landmarks | None) -> None:
        if self._window.shown is not None:
            self._window.shown.player.pause()
            self._window.shown.review.edit_face(face, box, landmarks)

    def detect(self) -> None:
        """Detect in the medium on screen with the settings of the panel."""
        window = self._window
        if window.shown is not None:
            window.workspace.detect(window.shown.medium_id, window.detection.settings)

    def _pause(self) -> None:
        queue = self._window.workspace.queue
        if queue is not None and queue.current is not None:
            entry = queue.current
            running = entry.state.value == "running"
            (queue.pause if running else queue.resume)(entry.medium_id)

    def _cancel(self) -> None:
        queue = self._window.workspace.queue
        if queue is not None and queue.current is not None:
            queue.cancel(queue.current.medium_id)
