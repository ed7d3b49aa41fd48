"""The open study: opening, adding media, and the detection queue that goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.batch.jobs import run_index
from app.controllers.arrivals import NO_MEDIA, Arrivals, FirstLook, first_look, take_in
from app.controllers.detection_queue import DetectionQueue, QueueState
from app.controllers.jobs import JobRunner
from app.controllers.notifier import Notifier
from app.controllers.places import is_study, study_for
from app.controllers.preferences import Preferences
from app.core.errors import EnvironmentProblem, StudyError
from app.core.settings import DetectionSettings
from app.core.timebase import FrameIndex
from app.store.events import current_person
from app.store.records import Medium, Run, RunState
from app.store.study import Study


class Workspace(QObject):
    """At most one open study, and what runs on it.

    Signals:
        opened(): Another study is open.
        closing(): The open one is about to be closed; it can still be read and written.
        closed(): None is open.
        media_changed(): Media were added or removed, or files went missing.
        media_added(list[int]): These came in by files that were added, the first to be shown.
        medium_changed(int): State or progress of this medium changed.
        medium_ready(int, FrameIndex): A medium asked for by :meth:`prepare` can be shown.
        exports_came(list[KnownExport]): Files that were added are exports of this study.
        refused(list[Refused]): Of files that were added, those that are none, perhaps no file.
        folder_added(): What a folder holds was added; files in it that are none were not told of.
        found_again(list[int]): Files that were added are those of media that had lost theirs.

    Attributes:
        missing: Media whose files were not there when somebody last looked.
        wanted: The medium that :meth:`prepare` was last asked for.
        focus: Medium and PTS on screen, where detection looks first.
    """

    opened = Signal()
    closed = Signal()
    closing = Signal()
    media_changed = Signal()
    media_added = Signal(object)
    medium_changed = Signal(int)
    medium_ready = Signal(int, object)
    found_again = Signal(object)
    exports_came = Signal(object)
    refused = Signal(object)
    folder_added = Signal()

    def __init__(
        self,
        preferences: Preferences,
        notifier: Notifier,
        *,
        documents: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.notifier = notifier
        self.runner = JobRunner(self)
        self.study: Study | None = None
        self.queue: DetectionQueue | None = None
        self.media: list[Medium] = []
        self.documents = documents
        self.missing: frozenset[int] = frozenset()
        self.wanted: int | None = None
        self.focus: tuple[int, int] | None = None

    @property
    def person(self) -> str | None:
        """Who is at the screen; None where nobody said so, and the system's user counts."""
        return self.preferences.word("person/name") or None

    @property
    def who(self) -> str:
        """The name under which decisions are written."""
        return self.person or current_person()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a study, or media: into the open study, else into the one that is theirs."""
        studies = [path for path in paths if is_study(path)]
        try:
            if studies:
                self.open_study(studies[0])
            media = [path for path in paths if not is_study(path)]
            if not media:
                return
            home = study_for(media, self.documents) if self.study is None else None
            if home is not None and not home.exists():
                self._create(home, media)
                return
            if home is not None:
                self._use(Study.open(home))
            self.add_media(media)
        except (EnvironmentProblem, OSError) as error:
            self.notifier.tell(error)

    def open_study(self, path: Path) -> None:
        """Open a study in place of the one that is open.

        Raises:
            StudyError: It cannot be opened; the one that was open stays open.
        """
        if self.study is not None and self.study.path == path.absolute():
            return
        self._use(Study.open(path))

    def open_or_create(self, path: Path) -> None:
        """Open the study of this name, or make it."""
        try:
            self._use(Study.open_or_create(path))
        except EnvironmentProblem as error:
            self.notifier.tell(error)

    def _create(self, path: Path, media: Sequence[Path]) -> None:
        """Make a study for files once one of them was found to be a medium.

        A file that a study near by, or one that was opened lately, exported, opens that one.
        """

        recent = self.preferences.recent()

        def done(look: FirstLook) -> None:
            for error in look.errors:
                self.notifier.tell(error)
            if look.errors:
                return
            if self.study is None:  # none was opened meanwhile
                self.open_or_create(look.known_in or path)
                if look.known_in is None:
                    self._tell_place(path, media[0])
            self.add_media(media)

        self.runner.run(
            "look at files",
            lambda: first_look(media, recent),
            done=done,
            failed=self.notifier.tell,
        )

    def _tell_place(self, path: Path, medium: Path) -> None:
        folder = medium if medium.is_dir() else medium.parent
        if self.study is not None and path.parent != folder.absolute():
            self.notifier.inform(
                self.tr("The folder of this video cannot be written to."),
                self.tr("Your work is saved in {0}").format(path),
            )

    def _use(self, study: Study) -> None:
        self.close()
        self.study = study
        self.queue = DetectionQueue(study, self.runner, self._focused)
        self.queue.changed.connect(self._on_queue)
        self.queue.failed.connect(lambda _, error: self.notifier.tell(error))
        self.media = study.media()
        self.preferences.remember(study.path)
        self.opened.emit()
        self.take_up([medium.id for medium in self.media])

    def close(self) -> None:
        """Stop everything that runs on the study and close it. What was found stays."""
        study, self.study = self.study, None
        if study is None:
            return
        self.closing.emit()
        if self.queue is not None:
            self.queue.close()
        self.runner.shutdown()
        self.runner.deleteLater()
        self.runner = JobRunner(self)
        self.queue, self.media, self.wanted, self.focus = None, [], None, None
        self.missing = frozenset()
        study.close()
        self.closed.emit()

    def add_media(self, paths: Sequence[Path], *, exports: bool = False) -> None:
        """Look at files in the background, add those that are media, start detecting.

        Args:
            exports: Also files that are exports of this study.
        """
        study = self.study
        if study is None:
            return
        listed = list(self.media)

        def done(arrivals: Arrivals) -> None:
            if arrivals.moved:
                self.found_again.emit(arrivals.moved)
            self._added(arrivals, of_folder=any(path.is_dir() for path in paths))

        self.runner.run(
            "add media",
            lambda: take_in(study, listed, paths, exports=exports),
            done=done,
            failed=self.notifier.tell,
        )

    def _added(self, arrivals: Arrivals, *, of_folder: bool) -> None:
        if self.study is None:
            return
        known = {medium.id for medium in self.media}
        self.media = self.study.media()
        new = [medium for medium in self.media if medium.id not in known]
        self.media_changed.emit()
        self.refused.emit(arrivals.refused)
        for one in [] if of_folder else arrivals.refused:
            self.notifier.tell(one.error)
        if arrivals.exports:
            self.exports_came.emit(arrivals.exports)
        elif not arrivals.media and not arrivals.refused:
            self.notifier.tell(EnvironmentProblem(NO_MEDIA))
        self.take_up([medium.id for medium in new])
        paths = [info.path for info in arrivals.media]
        chosen = [m for m in self.media if m.path in paths] or new
        if chosen:
            self.media_added.emit([medium.id for medium in chosen])
        if of_folder and (arrivals.media or arrivals.refused):
            self.folder_added.emit()

    def remove_medium(self, medium_id: int) -> bool:
        """Take a medium out of the study's list, and stop work on it; False if that failed.

        Nothing is lost: with its file added again all that was decided is there again.
        """
        study = self.study
        if study is None or self.queue is None:
            return False
        try:
            study.remove_medium(medium_id)
        except StudyError as error:
            self.notifier.tell(error)
            return False
        self.queue.cancel(medium_id, later=True)
        self.media = study.media()
        self.missing -= {medium_id}
        if self.wanted == medium_id:
            self.stay()
        self.media_changed.emit()
        return True

    def detect(self, medium_id: int, settings: DetectionSettings | None = None) -> None:
        """Queue a medium for detection."""
        if self.queue is not None:
            self.queue.add(medium_id, settings or self.preferences.detection())

    def prepare(self, medium_id: int) -> None:
        """Find the frames of a medium so that it can be shown; the last one asked for wins."""
        study = self.study
        if study is None:
            return
        self.wanted = medium_id
        job = self.runner.make(
            f"index {medium_id}",
            lambda token, progress: run_index(study, medium_id, token=token, progress=progress),
            awaited=True,
        )
        job.succeeded.connect(lambda index: self._prepared(medium_id, index))
        job.failed.connect(self.notifier.tell)
        job.start()

    def stay(self) -> None:
        """Nobody wants to see the medium any more that :meth:`prepare` was asked for."""
        self.wanted = None

    def active_run(self, medium_id: int) -> Run | None:
        return None if self.study is None else self.study.active_run(medium_id)

    def medium(self, medium_id: int) -> Medium | None:
        return next((medium for medium in self.media if medium.id == medium_id), None)

    def refresh_medium(self, medium_id: int) -> None:
        """Read a medium's state from the study again."""
        if self.study is None:
            return
        fresh = self.study.medium(medium_id)
        self.media = [fresh if medium.id == medium_id else medium for medium in self.media]
        self.medium_changed.emit(medium_id)

    def _prepared(self, medium_id: int, index: FrameIndex) -> None:
        if self.study is not None and medium_id == self.wanted:
            self.refresh_medium(medium_id)  # listing its frames may have told its size
            self.medium_ready.emit(medium_id, index)

    def take_up(self, medium_ids: Sequence[int]) -> None:
        """Detect where nothing was found yet, or go on with what was broken off.

        Closing the program, its end by any other cause, a lost file and taking a medium off the
        list break a detection off. What a person cancelled stays as it is.
        """
        if self.study is None:
            return
        for medium_id in medium_ids:
            newest = max(self.study.runs(medium_id), key=lambda run: run.id, default=None)
            if newest is None:
                self.detect(medium_id)
            elif newest.waiting or newest.state in (RunState.RUNNING, RunState.PAUSED):
                self.detect(medium_id, newest.settings)

    def _focused(self, medium_id: int) -> int | None:
        focus = self.focus
        return focus[1] if focus is not None and focus[0] == medium_id else None

    def _on_queue(self, medium_id: int) -> None:
        entry = self.queue.entry(medium_id) if self.queue is not None else None
        if entry is not None and entry.state in (
            QueueState.DONE, QueueState.FAILED, QueueState.CANCELLED,
        ):  # fmt: skip
            try:
                self.refresh_medium(medium_id)
            except StudyError as error:
                self.notifier.tell(error)
        self.medium_changed.emit(medium_id)
