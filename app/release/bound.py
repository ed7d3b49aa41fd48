"""What a sign-off is bound to: hashes of everything that made an export what it is."""

from __future__ import annotations

import hashlib
import os
import socket
from dataclasses import dataclass
from typing import Any

from app.core.decisions import canonical
from app.export.report import ExportReport
from app.export.stored import read_report
from app.store.records import ExportRecord
from app.store.study import Study


@dataclass(frozen=True, slots=True)
class Bound:
    """What made an export.

    Attributes:
        source: SHA-256 of the source.
        export: SHA-256 of the exported file.
        settings: Of detection, threshold, covering and writing, plain.
        model: Name of the detector.
        weights: Its weights' hashes.
        decisions: Seq and hash of the newest decision that the export obeyed.
        exported: When, UTC, ISO 8601.
        frames: Of the export.
    """

    source: str
    export: str
    settings: dict[str, Any]
    model: str
    weights: str
    decisions: tuple[int, str]
    exported: str
    frames: int

    @property
    def settings_sha256(self) -> str:
        """Hash of the settings' one JSON text."""
        return hashlib.sha256(canonical(self.settings).encode()).hexdigest()


def bound_of_study(study: Study, medium_id: int, export: ExportRecord) -> Bound:
    """What an export of a study was made of, as the study has it now."""
    told = report_of(export)
    run = study.active_run(medium_id)
    settings: dict[str, Any] = {
        "detection": None if run is None else run.settings.model_dump(mode="json"),
        "detector_threshold": None if run is None else run.detector_threshold,
        "version": "" if run is None else run.version,
        "redaction": None if told is None else told.redaction,
        "export": None if told is None else told.settings,
    }
    return Bound(
        "" if told is None else told.source_sha256,
        export.output_hash,
        settings,
        "" if run is None else run.model,
        "" if run is None else run.weights_hash,
        (export.last_seq, export.last_hash),
        export.time,
        0 if told is None else told.frames,
    )


def report_of(export: ExportRecord) -> ExportReport | None:
    """The report of an export; None where none is understood."""
    try:
        return read_report(export.report)
    except ValueError:
        return None


def study_id(study: Study) -> str:
    """Names a study wherever it lies; tells nothing about it."""
    return hashlib.sha256(b"faceveil study" + study.secret).hexdigest()[:32]


def place_of(study: Study) -> str:
    """Marks where a study lies: a copy of it has another mark."""
    try:
        stat = os.stat(study.path)
        inode = f"{stat.st_dev}:{stat.st_ino}"
    except OSError:
        inode = ""
    text = f"{study_id(study)}|{socket.gethostname()}|{study.path}|{inode}"
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:32]
