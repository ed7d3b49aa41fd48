"""Faces are looked for where people chose to work, as soon as they choose it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.study_reviews import StudyReviews
from app.core.changes import Changes
from app.core.spans import Spans
from app.store.records import RunState


class RangeKeeper(QObject):
    """Starts a detection where a range grew, and lets one that runs go by the new range.

    Args:
        desk: What is shown, and the open study.
        reviews: Tells of gestures on any medium.
    """

    def __init__(self, desk: Desk, reviews: StudyReviews) -> None:
        super().__init__(desk)
        self._desk, self._reviews = desk, reviews
        self._known: dict[int, Spans] = {}
        desk.shown_changed.connect(self._note_shown)
        reviews.came.connect(self._note)
        reviews.changed.connect(self._on_changes)
        reviews.emptied.connect(self._known.clear)

    def _note_shown(self) -> None:
        if self._desk.shown is not None:
            self._note(self._desk.shown.medium_id)

    def _note(self, medium_id: int) -> None:
        reviewed = self._reviews.reviewed(medium_id)
        if reviewed is not None:
            self._known[medium_id] = reviewed.session.state.areas.chosen

    def _on_changes(self, medium_id: int, changes: Changes) -> None:
        reviewed, space = self._reviews.reviewed(medium_id), self._desk.workspace
        if reviewed is None or space.queue is None or not changes.settings:
            return
        areas, run = reviewed.session.state.areas, reviewed.session.run
        before, self._known[medium_id] = self._known.get(medium_id, ()), areas.chosen
        if areas.chosen == before:
            return
        if space.queue.renew(medium_id) or run is None:
            return
        if run.state is RunState.COMPLETE and areas.unlooked(reviewed.index.pts):
            space.detect(medium_id, run.settings)
