"""Finds the concerns of the medium on the desk in the background, once its picture is there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.controllers.jobs import JobRunner
from app.controllers.notifier import Notifier
from app.controllers.opened_review import OpenedReview
from app.core.timebase import FrameIndex
from app.review.concerns.listing import Listing
from app.review.concerns.queue import ConcernQueue


class ConcernFinder(QObject):
    """Holds the concerns of a medium, and tells when they were found.

    Attributes:
        concerns: Exchanged for others when a run completes: do not keep them.

    Signals:
        found(): The concerns are there.
    """

    found = Signal()

    def __init__(
        self, opened: OpenedReview, *, runner: JobRunner, notifier: Notifier, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.concerns: ConcernQueue = opened.concerns
        self._asked: ConcernQueue | None = None
        if opened.find is not None:
            self._asked = opened.concerns
            runner.run("concerns", opened.find, done=self._take, failed=notifier.tell, awaited=True)

    def close(self) -> None:
        """What still comes is not wanted any more."""
        self._asked = None

    def marks(self, index: FrameIndex) -> NDArray[np.float64]:
        """(n, 2) seconds and risks of the open concerns, as far as they were found."""
        if not self.concerns.ready:
            return np.zeros((0, 2))
        pts, risks = self.concerns.places()
        seconds = (pts - index.start) * float(index.time_base)
        return np.stack([seconds, risks.astype(np.float64)], axis=1)

    def _take(self, found: Listing | None) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and asked is self.concerns:
            asked.take(found)
            self.found.emit()
