"""What a study keeps of the checks of an export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from app.export.report import sha256_of
from app.release.findings import Findings
from app.review.concerns.told import PICTURES as PICTURES
from app.store.records import ExportRecord
from app.store.study import Study

FIDELITY: Final = "fidelity"
PRIVACY: Final = "privacy"
FILE: Final = "file"
"""Names of the parts."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was found on an export so far.

    Attributes:
        findings: Of its pictures; None where nobody looked.
        looks: Times a second at which detectors looked; 0 for every frame.
        coverage: The share that regions were held against.
        fidelity: See :func:`app.release.fidelity.fidelity`.
        privacy: Aggregates on the study's own faces; None where not measured.
        time: When it was looked at last, UTC, ISO 8601.
    """

    findings: Findings | None = None
    looks: float | None = None
    coverage: float | None = None
    fidelity: dict[str, Any] | None = None
    privacy: dict[str, Any] | None = None
    time: str = ""


def known_of(study: Study, export: ExportRecord) -> Known:
    """What a study keeps of an export's checks; what it cannot understand counts as not there."""
    pictures = study.checks.get(export.id, PICTURES)
    fidelity = study.checks.get(export.id, FIDELITY)
    privacy = study.checks.get(export.id, PRIVACY)
    findings = looks = coverage = None
    if pictures is not None:
        try:
            findings = Findings.of(pictures.data["findings"])
            looks = float(pictures.data["looks"])
            coverage = float(pictures.data["coverage"])
        except (KeyError, TypeError, ValueError):
            findings = None
    return Known(
        findings,
        looks,
        coverage,
        fidelity.data if fidelity is not None else None,
        privacy.data if privacy is not None else None,
        pictures.time if pictures is not None else "",
    )


def same_file(study: Study, export: ExportRecord) -> bool:
    """Whether the exported file is still the one that was exported, byte for byte.

    A file of the same size and time as when it was read last is not read again.
    """
    try:
        stat = export.path.stat()
        seen = study.checks.get(export.id, FILE)
        now = {"size": stat.st_size, "mtime_ns": stat.st_mtime_ns, "ctime_ns": stat.st_ctime_ns}
        if seen is not None and seen.data == now:
            return True
        if sha256_of(export.path) != export.output_hash:
            return False
    except OSError:
        return False
    if not study.read_only:
        study.checks.put(export.id, FILE, now, done=True)
    return True
