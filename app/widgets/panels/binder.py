"""Connects the panels at the right with the medium on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.controllers.pictures import Thumbnail
from app.controllers.shown_medium import ShownMedium
from app.core.model import Image
from app.core.settings import DetectionSettings, RedactionSettings
from app.core.tracks import TrackSummary
from app.store.records import MediumState
from app.widgets.picture.view_mode import ViewMode

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow


class PanelBinder(QObject):
    """Fills tracks, redaction, detection and history, and passes on what is done there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def connect_panels(self) -> None:
        window = self._window
        window.tracks.chosen.connect(self._go_to_track)
        window.tracks.decided.connect(self._decide_track)
        window.redaction.previewed.connect(self._preview_redaction)
        window.redaction.chosen.connect(self._choose_redaction)
        window.redaction.spread.connect(self._spread_redaction)
        window.redaction.threshold_previewed.connect(self._preview_threshold)
        window.redaction.threshold_chosen.connect(self._choose_threshold)
        window.detection.changed.connect(self._remember_detection)
        window.detection.run_requested.connect(lambda: window.actions_["detect"].trigger())
        window.pane.view.selection_changed.connect(self._selection_changed)
        window.pane.timeline.track_clicked.connect(self._select_track)
        window.pane.frame_shown.connect(self._on_frame)
        window.pane.view.painted.connect(self._on_painted)

    def show_medium(self, shown: ShownMedium) -> None:
        review = shown.review
        review.tracks_changed.connect(self.fill_tracks)
        review.settings_changed.connect(self._fill_settings)
        review.history_changed.connect(self._fill_history)
        shown.player.pictures.thumbnail.connect(self._on_thumbnail)
        self.fill_tracks()
        self._fill_settings()
        self._fill_history()

    def clear(self) -> None:
        window = self._window
        window.tracks.set_tracks([], None)
        window.tracks.set_nothing("")
        window.tabs.setTabText(0, self.tr("Tracks"))
        window.history.set_history([])

    def follow_detection(self) -> None:
        """The state of the detection of this medium changed."""
        window, shown = self._window, self._window.shown
        queue = window.workspace.queue
        if shown is None or queue is None:
            return
        entry = queue.entry(shown.medium_id)
        busy = entry is not None and entry.state.value in ("queued", "running", "paused")
        running = entry is not None and entry.state.value in ("running", "paused")
        shown.review.watch(running)
        window.detection.set_run(shown.review.session.run, busy=busy)
        window.actions_.enable(not busy, "detect")
        window.tracks.set_nothing(self._no_tracks(shown, busy=busy))

    def _no_tracks(self, shown: ShownMedium, *, busy: bool) -> str:
        """Why the list of tracks is empty, and what to do about it."""
        if busy:
            return self.tr(
                "No tracks yet. Faces show in the picture as they are found; "
                "tracks follow when all frames were looked at."
            )
        if shown.review.complete:
            return self.tr(
                "No faces were found. Small, dark, covered and turned faces are missed: look at "
                "the footage, and drag a box around every face that you see."
            )
        return self.tr("Faces have not been looked for to the end. Ctrl+D starts or goes on.")

    def thumbnail(self, track: TrackSummary) -> Image | None:
        """A track's picture if it is made; asks for it otherwise."""
        shown = self._window.shown
        if shown is None:
            return None
        faces = shown.review.session.faces_at(track.sample_pts)
        face = next((face for face in faces if face.track == track.track), None)
        if face is None:
            return None
        key = ("track", track.track, track.sample_pts, face.box)
        return shown.player.pictures.ask(key, track.sample_pts, face.box)

    def fill_tracks(self) -> None:
        window, shown = self._window, self._window.shown
        if shown is None:
            return
        tracks = shown.review.tracks()
        window.tracks.set_tracks(tracks, shown.player.index)
        faces = sum(not track.ghost for track in tracks)
        window.tabs.setTabText(0, self.tr("Tracks ({0})").format(faces) if faces
                               else self.tr("Tracks"))  # fmt: skip
        face = window.pane.view.selected
        if face is not None and face.track is not None and window.tracks.selected is None:
            window.tracks.select(face.track)  # a redone face is selected in the picture still
        self._threshold_words()

    def _fill_settings(self) -> None:
        window, shown = self._window, self._window.shown
        if shown is not None:
            window.redaction.show_settings(shown.review.session.redaction)
            self._threshold_words()
            self.follow_detection()

    def _fill_history(self) -> None:
        window, shown = self._window, self._window.shown
        if shown is not None:
            window.history.set_history(shown.review.history())
            window.commands.update()
            medium = window.workspace.medium(shown.medium_id)
            if medium is not None and medium.state is MediumState.EXPORTED:
                window.workspace.refresh_medium(medium.id)  # a decision outdates the export

    def _threshold_words(self) -> None:
        window, shown = self._window, self._window.shown
        if shown is not None:
            value = shown.review.pending_threshold
            value = shown.review.session.threshold if value is None else value
            window.redaction.show_threshold(value, shown.review.threshold_words(value))

    def _on_thumbnail(self, thumbnail: Thumbnail) -> None:
        if isinstance(thumbnail.key, tuple) and thumbnail.key[0] == "track":
            self._window.tracks.refresh_pictures()

    def _on_frame(self, pts: int | None) -> None:
        shown = self._window.shown
        if shown is not None:
            shown.seen.shown(pts, played=shown.player.watched)

    def _on_painted(self) -> None:
        if self._window.shown is not None:
            self._window.shown.seen.painted()

    def _go_to_track(self, track: TrackSummary) -> None:
        shown = self._window.shown
        if shown is None:
            return
        pts = shown.player.pts
        if not track.first_pts <= pts <= track.last_pts:
            shown.player.pause()
            shown.player.seek(track.sample_pts)
        self._window.pane.view.select(("track", track.track))

    def _select_track(self, number: int) -> None:
        self._window.pane.view.select(("track", number))

    def _selection_changed(self) -> None:
        key = self._window.pane.view.selected_key
        number = key[1] if key is not None and key[0] == "track" else None
        self._window.tracks.select(number)
        self._window.pane.timeline.set_selected(number)
        self._window.commands.update()

    def _decide_track(self, track: TrackSummary, accept: bool) -> None:
        if self._window.shown is not None:
            self._window.shown.review.decide_track(track, accept)

    def _preview_redaction(self, settings: RedactionSettings) -> None:
        shown, pane = self._window.shown, self._window.pane
        if shown is None:
            return
        shown.review.pending_redaction = settings
        if pane.mode is ViewMode.REDACTED:
            shown.player.refresh()
        else:
            pane.set_mode(ViewMode.REDACTED)

    def _choose_redaction(self, settings: RedactionSettings) -> None:
        shown, pane = self._window.shown, self._window.pane
        if shown is not None:
            shown.review.set_redaction(settings)
            pane.set_mode(ViewMode.REDACTED)

    def _spread_redaction(self, settings: RedactionSettings) -> None:
        window, shown = self._window, self._window.shown
        if shown is None:
            return
        one = self.tr("One other medium is covered in the same way now.")
        words = self.tr("{0} other media are covered in the same way now.")
        window.workspace.spread_redaction(
            settings,
            shown.medium_id,
            lambda count: window.pane.view.toast.show_text(
                one if count == 1 else words.format(count)
            ),
        )

    def _preview_threshold(self, value: float) -> None:
        shown = self._window.shown
        if shown is not None:
            shown.review.pending_threshold = value
            self._threshold_words()
            self._window.pane.refresh_faces()

    def _choose_threshold(self, value: float) -> None:
        shown = self._window.shown
        if shown is not None:
            shown.review.set_threshold(value)

    def _remember_detection(self, settings: DetectionSettings) -> None:
        self._window.preferences.set_detection(settings)
