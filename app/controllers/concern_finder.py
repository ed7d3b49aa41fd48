"""Finds the concerns of the medium on the desk in the background, once its picture is there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.jobs import JobRunner
from app.controllers.notifier import Notifier
from app.controllers.opened_review import OpenedReview
from app.core.timebase import FrameIndex
from app.review.concerns.listing import Listing
from app.review.concerns.queue import ConcernQueue

_SOON = 60
"""Milliseconds after a decision until its concerns are looked for."""


class ConcernFinder(QObject):
    """Holds the concerns of a medium, and tells when they were found.

    Attributes:
        concerns: Exchanged for others when a run completes: do not keep them.

    Signals:
        found(): The concerns are there.
        followed(): They have taken in what changed.
    """

    found = Signal()
    followed = Signal()

    def __init__(
        self, opened: OpenedReview, *, runner: JobRunner, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.concerns: ConcernQueue = opened.concerns
        self._asked: ConcernQueue | None = None
        self._marks = np.zeros((0, 2))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._step)
        if opened.find is not None:
            self._asked = opened.concerns
            runner.run("concerns", opened.find, done=self._take, failed=notifier.tell, awaited=True)

    def close(self) -> None:
        """What still comes is not wanted any more."""
        self._asked = None
        self._soon.stop()

    def follow(self) -> None:
        """Let concerns take in what changed: in parts, so that the window stays alive between."""
        self._soon.start(_SOON)

    def marks(self, index: FrameIndex) -> NDArray[np.float64]:
        """(n, 2) seconds and risks of the concerns that were open when all was taken in last."""
        if self.concerns.current:
            pts, risks = self.concerns.places()
            seconds = (pts - index.start) * float(index.time_base)
            self._marks = np.stack([seconds, risks.astype(np.float64)], axis=1)
        return self._marks

    def _step(self) -> None:
        if not self.concerns.ready:
            return
        if self.concerns.step():
            self._soon.start(0)
        else:
            self.followed.emit()

    def _take(self, found: Listing | None) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and asked is self.concerns:
            asked.take(found)
            self.found.emit()
