"""The jobs of one medium in a study: index, detect, export. Each may be repeated safely."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from app import __version__
from app.batch.recipe import Recipe
from app.batch.sinks import StudySink
from app.batch.spec import ExportOrder
from app.core.arrays import FaceTable
from app.core.errors import Cancelled, EnvironmentProblem, MediaError
from app.core.model import IntArray, MediaInfo
from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex
from app.export.exporter import export_medium
from app.export.plan import ExportPlan
from app.export.report import ExportReport
from app.export.write.codecs import output_format
from app.inference.looking.feeder import Focus
from app.inference.looking.pipeline import detect_medium
from app.inference.registry import build_detector, working_threshold
from app.inference.second_look.doubtful import Said
from app.inference.second_look.early_look import EarlyLook
from app.inference.second_look.look import second_look
from app.inference.tracking.bridge import bridged
from app.inference.tracking.notes import TrackingNotes
from app.inference.tracking.one_face import one_face_per_head
from app.inference.tracking.tracker import track_medium
from app.review.snapshot import RegionPlan
from app.store.records import Run, RunState, SourceState
from app.store.study import Study
from app.video import build_index
from app.video.fingerprint import DECODER
from app.video.source import check_file


def run_index(
    study: Study,
    medium_id: int,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> FrameIndex:
    """The frame index of a medium: from the study, else built and kept there.

    Raises:
        MediaError: The file is gone, is another one than was added, or has no decodable frame.
        Cancelled: Through the token; nothing was stored.
    """
    if study.source_state(medium_id) is SourceState.CHANGED:
        # Faces found in other pictures would be covered, and those in these would not.
        raise MediaError(
            study.medium(medium_id).path,
            "is not the file that was added to the study: it was changed since. "
            "Add it again, and it becomes a medium of its own",
        )
    known = study.load_index(medium_id)
    if known is not None:
        return known
    index = build_index(study.medium(medium_id).info, token=token, progress=progress)
    study.save_index(medium_id, index)
    return index


def run_detection(
    study: Study,
    medium_id: int,
    settings: DetectionSettings,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    focus: Focus | None = None,
    threads: int | None = None,
    detector: Detector | None = None,
) -> int:
    """Find and track the faces of a medium.

    A complete run with the same settings and weights is kept as it is; an unfinished one is
    taken up where it was left.

    Args:
        study: Where everything is stored as soon as it is found.
        medium_id: Which medium.
        settings: Which detector, how thorough.
        token: Pauses or cancels; a cancelled run stays in the study, ready to be resumed.
        progress: Told stage, frames, speed.
        focus: The part of the medium that goes first.
        threads: Processor threads of the detector; None takes every core.
        detector: One that was built from the same settings, to use it for many media; the
            caller closes it.

    Returns:
        The run's id.

    Raises:
        Cancelled, MediaError, WeightsError, DeviceError, UsageError, StudyError.
    """
    token = token or CancelToken()
    # A run is not to fail because its file is away for a while: nothing of it is touched.
    check_file(study.medium(medium_id).info.path)
    index = run_index(study, medium_id, token=token, progress=progress)
    info = study.medium(medium_id).info
    chosen = detector or build_detector(settings, threads=threads)
    try:
        recipe = Recipe.with_detector(settings, chosen)
        run = _newest(recipe.runs(study, medium_id))
        if run is not None and run.state is RunState.COMPLETE:
            return run.id
        run_id = run.id if run is not None else _start(study, medium_id, settings, detector=chosen)
        study.set_run_state(run_id, RunState.RUNNING)
        looking = _Looking(info, index, settings, chosen, threads, token, progress)
        with _noting_its_end(study, run_id, token):
            looking.look(study, run_id, focus)
            shown = study.shown_pictures(run_id, len(index), decoder=DECODER)
            if shown is not None and shown.damaged:
                study.mark_damaged(medium_id)
                looking = replace(looking, index=run_index(study, medium_id))
            found, scores = looking.follow_and_judge(study.faces(run_id))
            if settings.tracking:
                found = bridged(index, found, shown, threshold=working_threshold(settings))
            study.evidence.note_tracks(run_id, looking.notes.by_track(found, index))
            study.finish_run(run_id, found, scores)
        return run_id
    finally:
        if detector is None:
            chosen.close()


@dataclass(frozen=True, slots=True)
class _Looking:
    """What all steps of a detection need."""

    info: MediaInfo
    index: FrameIndex
    settings: DetectionSettings
    detector: Detector
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
        )  # fmt: skip

    def follow_and_judge(self, found: FaceTable) -> tuple[FaceTable, dict[int, float]]:
        """Join faces to tracks, and look at doubtful ones again while that goes on.

        Only then is it known which tracks will be covered, and which face stands for a head.

        Returns:
            The faces with their tracks; second scores of tracks, none with tracking off.
        """
        if not self.settings.tracking:
            return found, {}
        about = self.info, self.index
        known: dict[int, Said]
        with EarlyLook(
            *about, self.settings, token=self.token, threads=self.threads, detector=self.detector
        ) as early:
            found = track_medium(
                *about, found, settings=self.settings,
                token=self.token, progress=self.progress, threads=self.threads,
                started=early.begin, notes=self.notes,
            )  # fmt: skip
            known = early.said()
        scores = second_look(
            *about, found, settings=self.settings,
            token=self.token, progress=self.progress, threads=self.threads,
            detector=self.detector, known=known,
        )  # fmt: skip
        return one_face_per_head(found, working_threshold(self.settings), scores), scores


def _start(study: Study, medium_id: int, settings: DetectionSettings, *, detector: Detector) -> int:
    return study.start_run(
        medium_id,
        settings,
        model=detector.name,
        weights_hash=detector.weights_hash,
        version=__version__,
        detector_threshold=detector.default_threshold,
    )


@contextlib.contextmanager
def _noting_its_end(study: Study, run_id: int, token: CancelToken) -> Iterator[None]:
    """Note in the study how a run ended that did not end well.

    Raises:
        Cancelled: The token was cancelled, whatever else went wrong meanwhile.
    """
    try:
        yield
    except Exception as error:
        if token.cancelled:
            # Whatever else went wrong meanwhile, such as a file that was moved right after.
            study.set_run_state(run_id, RunState.PAUSED if token.later else RunState.CANCELLED)
            raise Cancelled() from error
        _mark_failed(study, run_id, str(error))
        raise


def run_export(
    study: Study,
    medium_id: int,
    order: ExportOrder,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> ExportReport:
    """Export a medium as it stands now: decisions made from here on do not show in the file.

    Args:
        study: Holds the medium, its faces and what was decided.
        medium_id: Which medium.
        order: The file to be written.
        token: Cancel and pause.
        progress: Told stage, frames, speed.

    Raises:
        ExportError: It could not be written or did not pass its verification; nothing stands
            under its name that was not there before.
        EnvironmentProblem: No detection ran to its end and nobody decided anything.
        Cancelled: Through the token.
    """
    index = run_index(study, medium_id, token=token, progress=progress)
    info = study.medium(medium_id).info
    faces = RegionPlan.of(study, medium_id, redaction=order.redaction)
    if not faces.complete:
        raise EnvironmentProblem(
            f"{info.path}: detection has not run to its end, so faces would be left visible",
            "Run the detection first",
        )
    run = faces.run
    # Nobody need look at what is covered whole.
    unseen = int((~np.isin(faces.worked(index.pts), study.seen(medium_id))).sum())
    plan = ExportPlan(
        info=info,
        index=index,
        regions=faces,
        redaction=faces.redaction,
        settings=order.settings,
        out=order.out,
        format=output_format(info, order.settings, order.out),
        overwrite=order.overwrite,
        reviewed=unseen == 0 if order.reviewed is None else order.reviewed,
        unseen=unseen,
        shown=None if run is None else study.shown_pictures(run.id, len(index), decoder=DECODER),
    )
    report = export_medium(plan, token=token, progress=progress)
    if report.unlike or report.damaged:
        stale = run.id if run is not None and report.unlike else 0
        study.mark_damaged(medium_id, stale=stale)
    study.record_export(
        medium_id,
        order.out,
        report=report.to_json(),
        output_hash=report.output_sha256,
        head=(faces.last_seq, faces.last_hash),
    )
    return report


def _newest(same: list[Run]) -> Run | None:
    """The newest run; a complete one before all others."""
    complete = [run for run in same if run.state is RunState.COMPLETE]
    return max(complete or same, key=lambda run: run.id, default=None)


def _done(study: Study, run_id: int, index: FrameIndex) -> IntArray:
    """Frames that an unfinished run need not look at again, as their pictures are known, too."""
    done = study.done_frames(run_id)
    shown = study.shown_pictures(run_id, len(index), decoder=DECODER)
    return done[:0] if shown is None else done[np.isin(done, index.pts[shown.known])]


def _mark_failed(study: Study, run_id: int, reason: str) -> None:
    # The first error is the one that matters; a study that is gone cannot note it anyway.
    with contextlib.suppress(EnvironmentProblem):
        study.fail_run(run_id, reason)
