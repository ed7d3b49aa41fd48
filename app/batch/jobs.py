"""The jobs of one medium in a study: index, detect, export. Each may be repeated safely."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app import __version__
from app.batch.looking import Looking, look_at_part, look_only
from app.batch.piece import Piece
from app.batch.recipe import Recipe
from app.batch.spans import Part
from app.batch.spec import ExportOrder
from app.core.errors import EnvironmentProblem, MediaError, UsageError
from app.core.plugins import Detector
from app.core.said import say
from app.core.settings import DetectionSettings
from app.core.shown import ShownPictures
from app.core.spans import Spans, inside, stretches
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex
from app.export.exporter import export_medium
from app.export.plan import ExportPlan
from app.export.report import ExportReport
from app.export.write.codecs import output_format
from app.inference.looking.feeder import Focus
from app.inference.registry import build_detector
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
            say(
                "is not the file that was added to the study: it was changed since. Add it again, "
                "and it becomes a medium of its own"
            ),
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
    spans: Spans = (),
    looks: Sequence[Path] = (),
) -> int:
    """Find and track the faces of a medium.

    A complete run with the same settings and weights is kept as it is; an unfinished one is
    taken up where it was left. Where people chose spans to work on, only these are looked at;
    what is chosen later is looked at then, and added to the run that there is.

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
        spans: Where to look (PTS), in place of what people chose; none for that.
        looks: Studies in which others looked at parts of the medium in just this way: what they
            found is taken over, and not looked for again.

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
        while part := Part.of(study, medium_id, index, run=run, spans=spans):
            looking = Looking(info, index, settings, chosen, part, threads, token, progress)
            if run is None:
                run = study.run(_start(study, medium_id, settings, detector=chosen))
            study.look_at_spans(run.id, part.spans)
            for other in looks:
                study.take_in_looks(run.id, other)
            look_at_part(study, run, looking, focus=focus)
            # Meanwhile, people may have chosen more.
            run = study.run(run.id)
        if run is None:
            raise UsageError(
                say("{name}: no frame lies in the spans that are worked on", name=info.path.name)
            )
        return run.id
    finally:
        if detector is None:
            chosen.close()


def look_at_piece(
    study: Study,
    medium_id: int,
    settings: DetectionSettings,
    *,
    piece: Piece,
    token: CancelToken,
    progress: ProgressCallback = ignore_progress,
    threads: int | None = None,
    spans: Spans = (),
) -> None:
    """Find the faces of a piece of a medium, for a run elsewhere: see ``looks`` of
    :func:`run_detection`, whose arguments and errors these are."""
    check_file(study.medium(medium_id).info.path)
    index = run_index(study, medium_id, token=token, progress=progress)
    with contextlib.closing(build_detector(settings, threads=threads)) as chosen:
        run = _newest(Recipe.with_detector(settings, chosen).runs(study, medium_id))
        if run is None:
            run = study.run(_start(study, medium_id, settings, detector=chosen))
        marks = piece.marks(index) & (inside(index.pts, spans) if spans else True)
        part = Part(stretches(index.pts, marks), marks)
        info = study.medium(medium_id).info
        look_only(
            study, run, Looking(info, index, settings, chosen, part, threads, token, progress)
        )


def _start(study: Study, medium_id: int, settings: DetectionSettings, *, detector: Detector) -> int:
    return study.start_run(
        medium_id,
        settings,
        model=detector.name,
        weights_hash=detector.weights_hash,
        version=__version__,
        detector_threshold=detector.default_threshold,
    )


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
            say(
                "{path}: detection has not run to its end, so faces would be left visible",
                path=info.path,
            ),
            say("Run the detection first"),
        )
    if faces.unlooked(index.pts):
        raise EnvironmentProblem(
            say("{path}: faces were not looked for in all that is worked on", path=info.path),
            say("Run the detection again (what it found stays), or work on less"),
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
        shown=_shown(study, faces, index),
        black=frozenset(np.setdiff1d(index.pts, faces.worked(index.pts)).tolist())
        if order.settings.outside == "black"
        else frozenset(),
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


def _shown(study: Study, faces: RegionPlan, index: FrameIndex) -> ShownPictures | None:
    """The pictures in which faces were looked for; others are covered whole, whatever they show."""
    run = faces.run
    shown = None if run is None else study.shown_pictures(run.id, len(index), decoder=DECODER)
    if shown is None:
        return None
    return shown.excusing(~np.isin(index.pts, faces.worked(index.pts)))


def _newest(same: list[Run]) -> Run | None:
    """The newest run; a complete one before all others."""
    complete = [run for run in same if run.state is RunState.COMPLETE]
    return max(complete or same, key=lambda run: run.id, default=None)
