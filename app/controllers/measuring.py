"""Whether, and that, faces of the open study are measured for suggestions of who is the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.batch.people import measure_people
from app.controllers.jobs import Job
from app.controllers.workspace import Workspace
from app.core.errors import Cancelled, StudyError
from app.core.task import CancelToken, Progress, ProgressCallback
from app.store.study import Study


class Measuring(QObject):
    """Measures in the background, after detection, in studies for which a person wants it.

    Signals:
        changed(): It was switched on or off, goes on, or has ended.
        measured(): There is something new to suggest, or nothing any more.
    """

    changed = Signal()
    measured = Signal()

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space
        self._job: Job | None = None
        self.progress: Progress | None = None
        space.opened.connect(self._on_opened)
        space.closing.connect(self._stop)

    @property
    def on(self) -> bool:
        """Whether a person wants suggestions in the open study."""
        study = self._space.study
        return study is not None and self._space.preferences.measures_people(study.path)

    @property
    def going(self) -> bool:
        """Whether faces are being measured."""
        return self._job is not None

    def set_on(self, on: bool) -> None:
        """Want suggestions in this study, or no more; what was measured stays until it is wiped."""
        study = self._space.study
        if study is None:
            return
        self._space.preferences.set_measures_people(study.path, on)
        if on:
            self.go()
        else:
            self._stop()
        self.changed.emit()

    def go(self) -> None:
        """Measure what was not measured yet, where that is wanted and nothing is detected."""
        study, queue = self._space.study, self._space.queue
        if study is None or queue is None or not self.on or self.going:
            return
        if queue.current is not None:
            return
        media = [m.id for m in self._space.media if m.id not in self._space.missing]
        job = self._space.runner.make(
            "measure faces",
            lambda token, progress: _measure(study, media, token, progress=progress),
        )
        self._job = job
        job.progressed.connect(self._on_progress)
        job.succeeded.connect(self._on_measured)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        job.start()
        self.changed.emit()

    def wipe(self) -> int | None:
        """Remove what was measured from the study, and measure no more; how many tracks it was.

        None where it could not be removed, which was told.
        """
        study = self._space.study
        if study is None:
            return None
        self.set_on(False)
        if self._job is not None:
            self._job.join()
        try:
            count = study.embeddings.wipe()
        except StudyError as error:
            self._space.notifier.tell(error)
            return None
        self.measured.emit()
        return count

    def _on_opened(self) -> None:
        if self._space.queue is not None:
            self._space.queue.idle.connect(self.go)
        self.changed.emit()

    def _on_progress(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit()

    def _on_measured(self, count: int) -> None:
        if count:
            self.measured.emit()

    def _on_failed(self, error: BaseException) -> None:
        # Without what is missing it would fail again after every detection.
        self.set_on(False)
        self._space.notifier.tell(error)

    def _on_ended(self) -> None:
        self._job, self.progress = None, None
        self.changed.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _measure(
    study: Study, media: list[int], token: CancelToken, *, progress: ProgressCallback
) -> int:
    count = 0
    for medium_id in media:
        if token.cancelled:
            raise Cancelled()
        count += measure_people(study, medium_id, token=token, progress=progress)
    return count
