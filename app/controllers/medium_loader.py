"""Brings media of the study to the desk, each at the frame at which the work on it was left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.opened_review import OpenedReview, open_in_background
from app.controllers.shown_medium import ShownMedium
from app.controllers.sources import Sources
from app.core.timebase import FrameIndex


class MediumLoader(QObject):
    """Reads what the desk asks for, and what opening and adding files asks for by itself.

    Args:
        desk: Gets the media.
        sources: Tells when files were found again.
        large_enough: Whether the picture is on screen at a size where a face can be judged.
    """

    def __init__(
        self, desk: Desk, sources: Sources, *, large_enough: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._space = desk.workspace
        self._large_enough = large_enough
        self._loading: set[int] = set()
        self._space.opened.connect(self._on_opened)
        self._space.media_added.connect(self._on_added)
        self._space.medium_ready.connect(self._load)
        self._space.closed.connect(self._loading.clear)
        sources.relocated.connect(self._on_relocated)

    def _load(self, medium_id: int, index: FrameIndex) -> None:
        space, study, shown = self._space, self._space.study, self._desk.shown
        here = shown is not None and shown.medium_id == medium_id
        if study is None or here or medium_id in self._loading:
            return  # opening a study and adding one of its files both ask for it
        self._loading.add(medium_id)

        def done(opened: OpenedReview) -> None:
            if space.study is study:
                self._loading.discard(medium_id)
                if space.wanted == medium_id:
                    self._put(opened, index)

        def failed(error: BaseException) -> None:
            self._loading.discard(medium_id)
            space.notifier.tell(error)

        open_in_background(
            study,
            medium_id,
            person=space.person,
            runner=space.runner,
            done=done,
            failed=failed,
        )

    def _put(self, opened: OpenedReview, index: FrameIndex) -> None:
        self._desk.clear()  # notes where the work on the medium before was left
        shown = ShownMedium(
            opened,
            index,
            runner=self._space.runner,
            notifier=self._space.notifier,
            redaction_for=self._desk.redaction_for,
            large_enough=self._large_enough,
        )
        place = self._space.preferences.place(opened.session.study.path)
        if place is not None and place[0] == shown.medium_id:
            shown.player.seek(place[1])
        self._desk.put(shown)

    def _on_opened(self) -> None:
        """Show the medium on which the work was left, else the first."""
        study, media = self._space.study, self._space.media
        if study is None or not media:
            return
        place = self._space.preferences.place(study.path)
        left = [medium.id for medium in media if place is not None and medium.id == place[0]]
        self._desk.show(left[0] if left else media[0].id, by_itself=True)

    def _on_added(self, medium_ids: list[int]) -> None:
        # One that is on screen already must not stop another from coming there.
        shown = self._desk.shown
        if shown is None or shown.medium_id != medium_ids[0]:
            self._desk.show(medium_ids[0], by_itself=True)

    def _on_relocated(self, medium_ids: list[int]) -> None:
        for medium_id in medium_ids:
            self._desk.leave(medium_id)
        if self._desk.shown is None:
            self._desk.show(medium_ids[0], by_itself=True)
