"""Connects the redaction panel with the medium on the desk."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QEvent, QObject

from app.controllers.desk import Desk, ViewMode
from app.controllers.spreading import spread_redaction
from app.core.changes import Changes
from app.core.model import FloatArray, Status
from app.core.settings import RedactionSettings
from app.core.tracks import TrackSummary
from app.widgets.panels.redaction_panel import RedactionPanel


class RedactionBinder(QObject):
    """Shows the settings that hold, tries what is being chosen, keeps what was chosen.

    Args:
        desk: Whose medium is covered.
        panel: Where people choose; owns the binder.
    """

    def __init__(self, desk: Desk, panel: RedactionPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._stale = False
        panel.installEventFilter(self)
        panel.previewed.connect(self._try_settings)
        panel.chosen.connect(self._choose_settings)
        panel.spread.connect(self._spread)
        panel.threshold_previewed.connect(self._try_threshold)
        panel.threshold_chosen.connect(self._choose_threshold)
        desk.shown_changed.connect(self._on_medium)
        desk.changed.connect(self._on_changes)
        desk.workspace.media_changed.connect(self._count_media)
        desk.workspace.opened.connect(self._count_media)

    def _on_medium(self) -> None:
        self._show_settings()
        self._show_threshold()

    def _on_changes(self, changes: Changes) -> None:
        if changes.settings:
            self._show_settings()
        if changes.settings or changes.tracks:  # the words count tracks
            self._stale = not self._panel.isVisible()
            if not self._stale:
                self._show_threshold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was decided behind another panel is counted when this one comes to the front."""
        if event.type() is QEvent.Type.Show and self._stale:
            self._stale = False
            self._show_threshold()
        return super().eventFilter(watched, event)

    def _count_media(self) -> None:
        self._panel.set_media(len(self._desk.workspace.media))

    def _show_settings(self) -> None:
        shown = self._desk.shown
        if shown is not None:
            self._panel.show_settings(shown.review.session.redaction)

    def _show_threshold(self) -> None:
        shown = self._desk.shown
        if shown is not None:
            tried = shown.review.pending_threshold
            value = shown.review.session.threshold if tried is None else tried
            review = shown.review
            self._panel.show_threshold(
                value, review.threshold_words(value), _open_scores(review.session.tracks())
            )

    def _try_settings(self, settings: RedactionSettings) -> None:
        if self._desk.shown is not None:
            self._desk.shown.review.try_redaction(settings)
            self._desk.set_mode(ViewMode.REDACTED)

    def _choose_settings(self, settings: RedactionSettings) -> None:
        if self._desk.shown is not None:
            self._desk.shown.review.set_redaction(settings)
            self._desk.set_mode(ViewMode.REDACTED)

    def _spread(self, settings: RedactionSettings) -> None:
        desk, shown = self._desk, self._desk.shown
        if shown is None:
            return
        spread_redaction(
            desk.workspace,
            settings,
            chosen_in=shown.medium_id,
            done=lambda count: desk.say(
                self.tr("%Ln other video(s) covered in the same way now.", "", count)
            ),
        )

    def _try_threshold(self, value: float) -> None:
        if self._desk.shown is not None:
            self._desk.shown.review.try_threshold(value)
            self._show_threshold()

    def _choose_threshold(self, value: float) -> None:
        if self._desk.shown is not None:
            self._desk.shown.review.set_threshold(value)


def _open_scores(tracks: Iterable[TrackSummary]) -> FloatArray:
    """Scores, (n,), of the tracks about which the threshold decides and not a person."""
    undecided = (t.score for t in tracks if t.track > 0 and t.status is Status.UNDECIDED)
    return np.fromiter(undecided, np.float32)
