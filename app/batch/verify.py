"""Verifying an export again, long after it was made, against what the study said then."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.batch.jobs import run_index
from app.core.errors import EnvironmentProblem
from app.core.settings import ExportSettings, RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.export.check.verify import verify_export
from app.export.report import ExportReport, VerificationReport, sha256_of
from app.export.stored import read_report
from app.review.snapshot import RegionPlan
from app.store.records import ExportRecord
from app.store.study import Study
from app.video import probe


@dataclass(frozen=True, slots=True)
class KnownExport:
    """A file that is an export of a medium, wherever it lies now.

    Attributes:
        path: Where the file is.
        record: Of the export.
    """

    path: Path
    record: ExportRecord


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying an export again showed.

    Attributes:
        unchanged: The file is byte for byte the one that was exported.
        report: What comparing it with its source showed.
    """

    unchanged: bool
    report: VerificationReport


def known_export(study: Study, path: Path) -> KnownExport | None:
    """The export of the study that a file is; None if it is none.

    The whole file is read only where its size in pixels and its length are those of an export.

    Raises:
        MediaError: The file is no medium.
    """
    records = [record for medium in study.media() for record in study.exports(medium.id)]
    if not any(record.output_hash for record in records):
        return None
    info = probe(path)
    alike = [
        record
        for record in records
        if record.output_hash
        and (report := report_of(record)) is not None
        and (report.width, report.height) == (info.width, info.height)
    ]
    if not alike:
        return None
    digest = sha256_of(path)
    found = [record for record in alike if record.output_hash == digest]
    return KnownExport(path, found[-1]) if found else None


def report_of(record: ExportRecord) -> ExportReport | None:
    """The report of an export; None where an older program stored none that is understood."""
    try:
        return read_report(record.report)
    except ValueError:
        return None


def verify_again(
    study: Study,
    export: KnownExport,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> Verified:
    """Compare an export with its source as it was compared before it got its name.

    Raises:
        MediaError: The source is gone, or is another file now.
        StudyError: The study cannot be read.
        OSError: The export cannot be read.
        Cancelled: Through the token.
    """
    record = export.record
    medium_id = record.medium_id
    index = run_index(study, medium_id, token=token, progress=progress)
    told = report_of(record)
    redaction, settings = None, ExportSettings()
    if told is not None:
        redaction = RedactionSettings.model_validate(told.redaction)
        settings = ExportSettings.model_validate(told.settings)
    plan = RegionPlan.of(study, medium_id, up_to=record.last_seq, redaction=redaction)
    report = verify_export(
        study.medium(medium_id).info,
        index,
        export.path,
        regions=plan,
        redaction=plan.redaction,
        settings=settings,
        written=told,
        token=token,
        progress=progress,
    )
    return Verified(sha256_of(export.path) == record.output_hash, report)


def study_that_knows(path: Path, candidates: list[Path]) -> Path | None:
    """The first of some studies of which a file is an export; only read, also if open elsewhere.

    Studies that cannot be read are passed over.
    """
    for candidate in candidates:
        try:
            with Study.read(candidate) as study:
                if known_export(study, path) is not None:
                    return candidate
        except EnvironmentProblem:
            continue
    return None
