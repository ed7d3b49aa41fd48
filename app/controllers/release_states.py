"""Whether the exports of all media may leave, found out behind the window as things change."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.study_reviews import StudyReviews
from app.controllers.workspace import Workspace
from app.release.conditions import ReleaseState
from app.release.gate import release_state
from app.store.records import MediumState
from app.store.study import Study

_SOON = 700
_EXPORTED = (MediumState.EXPORTED, MediumState.OUTDATED)
_log = logging.getLogger(__name__)


class ReleaseStates(QObject):
    """Asks the gate about one exported medium after the other; no picture is looked at.

    Args:
        space: Its study is the one that is open.
        reviews: Tell of every decision.

    Signals:
        changed(): A medium's state is another one, or known now.
    """

    changed = Signal()

    def __init__(self, space: Workspace, reviews: StudyReviews) -> None:
        super().__init__(reviews)
        self._space = space
        self._known: dict[int, ReleaseState] = {}
        self._stale: dict[int, None] = {}
        self._asking: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._next)
        space.medium_changed.connect(self._on_medium)
        space.media_changed.connect(self._on_media)
        space.closing.connect(self._clear)
        reviews.changed.connect(lambda medium_id, _: self._on_medium(medium_id))

    def state(self, medium_id: int) -> ReleaseState | None:
        """How the release of a medium stands; None where nothing is exported, or not known yet."""
        return self._known.get(medium_id)

    def _on_media(self) -> None:
        self._stale.update(dict.fromkeys(medium.id for medium in self._space.media))
        self._soon.start()

    def _on_medium(self, medium_id: int) -> None:
        self._stale[medium_id] = None
        self._soon.start()

    def _clear(self) -> None:
        self._soon.stop()
        self._known.clear()
        self._stale.clear()
        self._asking = None

    def _next(self) -> None:
        study = self._space.study
        if study is None or self._asking is not None:
            return
        exported = {m.id for m in self._space.media if m.state in _EXPORTED}
        gone = [medium_id for medium_id in self._known if medium_id not in exported]
        for medium_id in gone:
            del self._known[medium_id]
        if gone:
            self.changed.emit()
        while self._stale:
            medium_id = next(iter(self._stale))
            del self._stale[medium_id]
            if medium_id in exported:
                self._ask(study, medium_id)
                return

    def _ask(self, study: Study, medium_id: int) -> None:
        self._asking = medium_id

        def done(state: ReleaseState) -> None:
            if self._asking != medium_id or self._space.study is not study:
                return
            self._asking = None
            if self._known.get(medium_id) is not state:
                self._known[medium_id] = state
                self.changed.emit()
            self._next()

        def failed(error: BaseException) -> None:
            if self._asking == medium_id:
                self._asking = None
                _log.info("the release of medium %d is not known: %s", medium_id, error)
                self._next()

        self._space.runner.run(
            "release state", lambda: release_state(study, medium_id).state, done=done, failed=failed
        )
