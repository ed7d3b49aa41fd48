"""What a study knows of detection: runs, what they found, and what they were shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.arrays import FaceTable, RawFaces
from app.core.model import IntArray
from app.core.settings import DetectionSettings
from app.core.shown import ShownPicture, ShownPictures
from app.core.spans import Spans
from app.store.database import Database
from app.store.pictures import PictureStore
from app.store.records import Run, RunState
from app.store.runs import RunStore


class StudyRuns:
    """The part of a study that is about detection; see :class:`app.store.study.Study`."""

    def __init__(self, database: Database) -> None:
        self._runs = RunStore(database)
        self._pictures = PictureStore(database)

    def start_run(
        self,
        medium_id: int,
        settings: DetectionSettings,
        *,
        model: str,
        weights_hash: str,
        version: str,
        detector_threshold: float,
    ) -> int:
        """Begin a run; returns its id."""
        return self._runs.start(
            medium_id,
            settings,
            model=model,
            weights_hash=weights_hash,
            version=version,
            detector_threshold=detector_threshold,
        )

    def add_detections(self, run_id: int, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """Store what was found in some frames (by PTS), all or none of it.

        These frames count as done, those without faces too. A frame that is stored already
        stays as it is.
        """
        self._runs.add(run_id, frames)

    def add_pictures(self, run_id: int, pictures: Sequence[ShownPicture], *, decoder: str) -> None:
        """Store which pictures a run was shown, and the name of what decoded them."""
        self._pictures.add(run_id, pictures, decoder=decoder)

    def shown_pictures(self, run_id: int, frames: int, *, decoder: str) -> ShownPictures | None:
        """Which pictures a run was shown, of a medium with so many frames.

        None for a run of a program that did not store them, or with another decoder.
        """
        return self._pictures.shown(run_id, frames, decoder=decoder)

    def mark_damaged(self, medium_id: int, *, stale: int = 0) -> None:
        """Note that a medium is damaged: it is decoded with one thread from now on.

        Args:
            medium_id: Which medium.
            stale: A run whose pictures did not come out again; it is not taken for a new one
                with the same settings.
        """
        self._pictures.mark_damaged(medium_id, stale=stale)

    def stale_run(self, medium_id: int) -> int:
        """The newest run whose pictures do not come out again; 0 if there is none."""
        return self._pictures.stale(medium_id)

    def look_at_spans(self, run_id: int, spans: Spans | None) -> None:
        """Say where a run looks (PTS, inclusive), or where a complete one looks beside what it
        has looked at; None for the whole medium. Spans that were not finished are forgotten."""
        self._runs.set_spans(run_id, spans)

    def done_frames(self, run_id: int) -> IntArray:
        """PTS of the frames that the detector is done with, sorted."""
        return self._runs.done(run_id)

    def finish_run(
        self,
        run_id: int,
        tracked: FaceTable,
        track_scores: Mapping[int, float] | None = None,
    ) -> None:
        """Complete a run.

        Args:
            run_id: The run.
            tracked: Every row: detections by their ids with track numbers, and rows with id
                0 that the tracker placed. The stored detections themselves stay unchanged. Of a
                run that was complete before, only the rows of spans that it has looked at since.
            track_scores: Scores of the tracks that were looked at a second time, by number.
        """
        self._runs.finish(run_id, tracked, track_scores or {})

    def track_scores(self, run_id: int) -> dict[int, float]:
        """What a second look made of doubtful tracks, by number; others are not listed."""
        return self._runs.track_scores(run_id)

    def set_run_state(self, run_id: int, state: RunState, error: str = "") -> None:
        """Note that a run goes on, waits, failed or was cancelled."""
        self._runs.set_state(run_id, state, error)

    def fail_run(self, run_id: int, error: str) -> None:
        """Note why a run ended early. It can still be resumed."""
        self._runs.set_state(run_id, RunState.FAILED, error)

    def run(self, run_id: int) -> Run:
        return self._runs.run(run_id)

    def runs(self, medium_id: int) -> list[Run]:
        """Oldest first."""
        return self._runs.runs(medium_id)

    def active_run(self, medium_id: int) -> Run | None:
        """The run that is reviewed: the newest complete one, else the newest."""
        runs = self._runs.runs(medium_id)
        complete = [run for run in runs if run.state is RunState.COMPLETE]
        return next(reversed(complete or runs), None)

    def faces(self, run_id: int, first: int | None = None, last: int | None = None) -> FaceTable:
        """All rows of a run, ghosts included, within a span of PTS (inclusive)."""
        return self._runs.faces(run_id, first, last)

    def found_since(self, run_id: int, row_id: int) -> FaceTable:
        """Detector rows with ``id >= row_id``: what came in since the last look."""
        return self._runs.found_since(run_id, row_id)
