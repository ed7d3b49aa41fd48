"""What the actions of the window do."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app import __version__
from app.batch.jobs import run_export
from app.controllers.places import IMAGE_SUFFIXES, VIDEO_SUFFIXES
from app.core.decisions import Scope
from app.core.model import Box, Face, Landmarks
from app.core.settings import ExportSettings
from app.core.task import CancelToken, ProgressCallback
from app.export.report import ExportReport
from app.widgets.export_dialog import ExportDialog
from app.widgets.key_sheet import KeySheet
from app.widgets.menus import face_menu

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow

_MEDIUM = (
    "play", "back", "forward", "back10", "forward10", "first", "last", "play_back", "stop",
    "play_fast", "add_face", "next_face", "previous_face", "mark_in", "mark_out", "clear_span",
    "flip", "fit", "actual", "zoom_in", "zoom_out", "time_in", "time_out", "time_all", "export",
    "detect",
)  # fmt: skip
_FACE = ("accept", "reject")
_TRACK = ("accept_track", "reject_track")
_NUDGES = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip


class Commands(QObject):
    """Connects every action; one method per gesture that needs more than a line."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect_files()
        self._connect_player()
        self._connect_review()
        self.update()

    # Connections

    def _on(self, name: str, slot: Callable[[], object]) -> None:
        self._window.actions_[name].triggered.connect(lambda _=False: slot())

    def _connect_files(self) -> None:
        window = self._window
        for name, slot in (
            ("open", self.open_video), ("open_folder", self.open_folder),
            ("open_study", self.open_study), ("close_study", window.workspace.close),
            ("quit", window.close), ("export", self.export),
            ("keys", self.show_keys), ("about", self.about),
        ):  # fmt: skip
            self._on(name, slot)
        window.welcome.open_video.connect(self.open_video)
        window.welcome.open_study.connect(self.open_study)
        window.welcome.demo.connect(self.demo)
        self._on("next_medium", lambda: self._neighbour(1))
        self._on("previous_medium", lambda: self._neighbour(-1))

    def _connect_player(self) -> None:
        pane = self._window.pane
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
        key = window.pane.view.selected_key
        actions.enable(shown is not None, *_MEDIUM)
        actions.enable(shown is not None and key is not None, *_FACE)
        actions.enable(shown is not None and key is not None and key[0] == "track", *_TRACK)
        on_track = face is not None and face.track is not None
        actions.enable(on_track and window.pane.span is not None, "reject_span")
        session = shown.review.session if shown is not None else None
        actions.enable(session is not None and session.can_undo, "undo")
        actions.enable(session is not None and session.can_redo, "redo")
        open_ = window.workspace.study is not None
        actions.enable(open_, "close_study", "next_medium", "previous_medium")

    # Files

    def open_video(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES | IMAGE_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open videos or pictures"),
            self._folder(),
            self.tr("Videos and pictures ({0});;All files (*)").format(endings),
        )
        self._opened([Path(name) for name in names])

    def open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder"), self._folder()
        )
        self._opened([Path(name)] if name else [])

    def open_study(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open study"), self._folder(), self.tr("Studies (*.faceveil)")
        )
        self._opened([Path(name)] if name else [])

    def _opened(self, paths: list[Path]) -> None:
        if paths:
            self._window.preferences.set_word("folder", str(paths[0].parent))
            self._window.open_paths(paths)

    def _folder(self) -> str:
        return self._window.preferences.word("folder", str(Path.home()))

    def demo(self) -> None:
        """Make the demonstration clip and open it."""
        window = self._window
        folder = Path(tempfile.gettempdir()) / "faceveil-demo"
        path = folder / "demo.mp4"

        def work() -> Path:
            from app.batch.demo_clip import DemoClip

            if not path.exists():
                folder.mkdir(parents=True, exist_ok=True)
                DemoClip().write(path)
            return path

        window.notifier.inform(self.tr("Making the demonstration clip…"))
        window.workspace.runner.run(
            "demo",
            work,
            done=lambda made: window.open_paths([made]),
            failed=window.notifier.tell,
        )

    def export(self) -> None:
        """Open the export dialog for the medium on screen."""
        window, shown, study = self._window, self._window.shown, self._window.workspace.study
        if shown is None or study is None:
            return
        medium_id = shown.medium_id

        def work(
            settings: ExportSettings, out: Path, token: CancelToken, progress: ProgressCallback
        ) -> ExportReport:
            return run_export(study, medium_id, settings, out, token=token, progress=progress)

        dialog = ExportDialog(
            shown.player.info,
            window.preferences.export(),
            summary=self._export_summary(),
            exporter=work,
            runner=window.workspace.runner,
            notifier=window.notifier,
            parent=window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.settings_chosen.connect(window.preferences.set_export)
        dialog.exported.connect(lambda _: window.workspace.refresh_medium(medium_id))
        dialog.open()

    def _export_summary(self) -> str:
        shown = self._window.shown
        if shown is None:
            return ""
        session = shown.review.session
        covered, rejected, ghosts = session.state.totals()
        faces = sum(covered)
        text = self.tr("{0} faces will be covered: {1} detected, {2} interpolated, {3} by hand.")
        text = text.format(f"{faces:,}", *(f"{count:,}" for count in covered))
        if rejected:
            text += " " + self.tr("{0} stay visible because you rejected them.").format(rejected)
        if ghosts:
            text += " " + self.tr("{0} weak ones below the threshold stay visible.").format(ghosts)
        seen, total = int(shown.review.lanes.seen.sum()), len(shown.player.index)
        text += "\n" + self.tr("You have looked at {0} of {1} frames.").format(seen, total)
        return text

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
        if self._window.shown is not None:
            self._window.shown.review.undo()

    def redo(self) -> None:
        if self._window.shown is not None:
            self._window.shown.review.redo()

    def accept(self, scope: Scope) -> None:
        """Accept the selected face."""
        window = self._window
        face = window.pane.view.selected
        if window.shown is not None and face is not None:
            window.shown.review.accept(face, scope)

    def reject(self, scope: Scope) -> None:
        """Reject the selected face; said in words, since more or less may have been meant."""
        window = self._window
        face = window.pane.view.selected
        if window.shown is None or face is None:
            return
        if window.shown.review.reject(face, scope) is None:
            return
        undo = window.actions_["undo"].shortcut().toString()
        words = {
            "frame": self.tr("Rejected in this frame. Shift+R rejects the whole track."),
            "span": self.tr("Rejected in the marked span."),
            "track": self.tr("Rejected the whole track."),
            "person": self.tr("Rejected this person in every frame."),
        }[scope.kind.value]
        window.pane.view.toast.show_text(f"{words}  {undo}: " + self.tr("undo"))

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
            window.pane.view.toast.show_text(
                self.tr("Face added in this frame.")
                if extends is None
                else self.tr("The added face now reaches to this frame.")
            )

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

    # Help

    def show_keys(self) -> None:
        sheet = KeySheet(self._window.actions_, self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("About Faceveil"),
            self.tr(
                "<h3>Faceveil {0}</h3><p>Finds faces in video, lets you correct them, and exports "
                "video that is de-identified by this process.</p><p>Nothing leaves this computer."
                "<br>Free software, GPL-3.0 or later.</p>"
            ).format(__version__),
        )
