"""Looks for the faces of a medium, or of a part of it, and keeps what it finds."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from app.batch.sinks import StudySink
from app.batch.spans import Part, first_number, renumbered
from app.core.arrays import FaceTable
from app.core.errors import Cancelled, EnvironmentProblem
from app.core.model import IntArray, MediaInfo
from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressCallback
from app.core.timebase import FrameIndex
from app.inference.looking.feeder import Focus
from app.inference.looking.pipeline import detect_medium
from app.inference.registry import working_threshold
from app.inference.second_look.look import second_look
from app.inference.tracking.bridge import bridged
from app.inference.tracking.notes import TrackingNotes, added
from app.inference.tracking.one_face import one_face_per_head
from app.inference.tracking.tracker import track_medium
from app.store.records import Run, RunState
from app.store.study import Study
from app.video.fingerprint import DECODER


def look_at_part(study: Study, run: Run, looking: Looking, *, focus: Focus | None) -> None:
    """Find, follow and judge the faces of what a run still has to look at, and keep them."""
    index, part, settings = looking.index, looking.part, looking.settings
    if not part.grows:
        study.set_run_state(run.id, RunState.RUNNING)
    with _noting_its_end(study, run, looking.token):
        looking.look(study, run.id, focus)
        shown = study.shown_pictures(run.id, len(index), decoder=DECODER)
        if shown is not None and shown.among(part.marks).damaged:
            study.mark_damaged(run.medium_id)
            looking = replace(looking, index=study.load_index(run.medium_id) or index)
        found, scores = looking.follow_and_judge(part.rows(study.faces(run.id)))
        if settings.tracking:
            found = bridged(index, found, shown, threshold=working_threshold(settings))
        notes = looking.notes.by_track(found, index)
        if part.grows:
            first = first_number(study, run)
            found = renumbered(found, first)
            scores = {track + first: score for track, score in scores.items()}
            known = study.evidence.track_notes(run.id)
            notes = added(known, {track + first * (track > 0): n for track, n in notes.items()})
        study.evidence.note_tracks(run.id, notes)
        study.finish_run(run.id, part.rows(found), scores)


def look_only(study: Study, run: Run, looking: Looking) -> None:
    """Find the faces of a part and keep them; nobody follows them. The run stays unfinished."""
    study.set_run_state(run.id, RunState.RUNNING)
    with _noting_its_end(study, run, looking.token):
        looking.look(study, run.id, None)
    study.set_run_state(run.id, RunState.PAUSED)


@dataclass(frozen=True, slots=True)
class Looking:
    """What all steps of a detection need."""

    info: MediaInfo
    index: FrameIndex
    settings: DetectionSettings
    detector: Detector
    part: Part
    threads: int | None
    token: CancelToken
    progress: ProgressCallback
    notes: TrackingNotes = field(default_factory=TrackingNotes)

    def look(self, study: Study, run_id: int, focus: Focus | None) -> None:
        """Find the faces of frames that were not looked at yet; stored as they come."""
        detect_medium(
            self.info, self.index, self.settings,
            sink=StudySink(study, run_id),
            token=self.token,
            progress=self.progress,
            focus=focus,
            done=_done(study, run_id, self.index),
            detector=self.detector,
            only=self.part.marks,
        )  # fmt: skip

    def follow_and_judge(self, found: FaceTable) -> tuple[FaceTable, dict[int, float]]:
        """Join faces to tracks, and look at doubtful ones again.

        Only then is it known which tracks will be covered, and which face stands for a head.

        Returns:
            The faces with their tracks; second scores of tracks, none with tracking off.
        """
        if not self.settings.tracking:
            return found, {}
        about = self.info, self.index
        found = track_medium(
            *about, found, settings=self.settings,
            token=self.token, progress=self.progress, threads=self.threads, notes=self.notes,
        )  # fmt: skip
        scores = second_look(
            *about, found, settings=self.settings,
            token=self.token, progress=self.progress, threads=self.threads,
            detector=self.detector,
        )  # fmt: skip
        return one_face_per_head(found, working_threshold(self.settings), scores), scores


@contextlib.contextmanager
def _noting_its_end(study: Study, run: Run, token: CancelToken) -> Iterator[None]:
    """Note in the study how a run ended that did not end well; a complete one stays that.

    Raises:
        Cancelled: The token was cancelled, whatever else went wrong meanwhile.
    """
    try:
        yield
    except Exception as error:
        if token.cancelled:
            # Whatever else went wrong meanwhile, such as a file that was moved right after.
            if run.state is not RunState.COMPLETE:
                study.set_run_state(run.id, RunState.PAUSED if token.later else RunState.CANCELLED)
            elif not token.later:
                study.look_at_spans(run.id, ())
            raise Cancelled() from error
        if run.state is not RunState.COMPLETE:
            _mark_failed(study, run.id, str(error))
        raise


def _done(study: Study, run_id: int, index: FrameIndex) -> IntArray:
    """Frames that an unfinished run need not look at again, as their pictures are known, too."""
    done = study.done_frames(run_id)
    shown = study.shown_pictures(run_id, len(index), decoder=DECODER)
    return done[:0] if shown is None else done[np.isin(done, index.pts[shown.known])]


def _mark_failed(study: Study, run_id: int, reason: str) -> None:
    # The first error is the one that matters; a study that is gone cannot note it anyway.
    with contextlib.suppress(EnvironmentProblem):
        study.fail_run(run_id, reason)
