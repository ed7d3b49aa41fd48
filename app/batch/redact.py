"""A file in, a redacted file out, without a person."""

from __future__ import annotations

from pathlib import Path

from app.batch.jobs import run_detection, run_export
from app.batch.private import private_study
from app.core.errors import ExportError
from app.core.model import MediaKind
from app.core.plugins import Detector
from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.export.report import ExportReport
from app.export.write.codecs import codec_for
from app.export.write.target import make_folder
from app.review.session import ReviewSession
from app.video import probe

NOBODY = "nobody (faceveil redact)"
"""Who the log of the private study names."""
STATEMENT = "de-identified by this process; nobody has reviewed it"


def redact_file(
    path: Path,
    out: Path,
    detection: DetectionSettings,
    redaction: RedactionSettings,
    export: ExportSettings,
    *,
    overwrite: bool = False,
    detector: Detector | None = None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> ExportReport:
    """Detect, track and cover the faces of one medium; nothing else stays behind.

    Args:
        path: The medium.
        out: Where the redacted file goes; its folder is made when missing.
        detection, redaction, export: The settings of each step.
        overwrite: Replace an existing output.
        detector: One built from ``detection``, to use it for many files; None builds one.
        token: Cancel.
        progress: Told every stage.

    Raises:
        ExportError: ``out`` exists, cannot be written, or did not pass its verification.
        MediaError, WeightsError, DeviceError, UsageError, Cancelled.
    """
    if out.exists() and not overwrite:
        raise ExportError(f"{out} exists", "--overwrite replaces it")
    info = probe(path)
    if info.kind is MediaKind.VIDEO:
        codec_for(info, export, out.suffix.lower())  # not only after detection
    make_folder(out.parent)
    with private_study() as study:
        medium = study.add_medium(info)

        def once(*, overwrite: bool) -> ExportReport:
            run_detection(
                study, medium.id, detection, token=token, progress=progress, detector=detector
            )
            ReviewSession(study, medium.id, person=NOBODY).set_redaction(redaction)
            return run_export(
                study, medium.id, export, out, overwrite=overwrite, token=token, progress=progress
            )

        report = once(overwrite=overwrite)
        if report.unlike:
            # Only now is it known to be damaged: with one thread the same pictures come again.
            report = once(overwrite=True)
        return report
