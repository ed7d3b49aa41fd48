"""What one job is to do: plain data that any process can be handed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings


@dataclass(frozen=True, slots=True)
class StudyMedium:
    """A medium of a study.

    Attributes:
        study: The study's file.
        medium_id: Which of its media.
    """

    study: Path
    medium_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """One file to be written.

    Attributes:
        settings: How.
        out: Its final name.
        redaction: How regions are covered; None takes what the study says.
        overwrite: Replace an existing file.
        reviewed: A person has reviewed the medium; without, the report warns. None: whether
            every frame has been on somebody's screen.
    """

    settings: ExportSettings
    out: Path
    redaction: RedactionSettings | None = None
    overwrite: bool = False
    reviewed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits that become decisions of a study. Picklable.

    Attributes:
        spans: Seconds on the medium's own clock from and to which it is worked on; none for all
            of it.
        smallest, largest: Height of a face in pixels; None for no limit.
    """

    spans: tuple[tuple[float, float], ...] = ()
    smallest: float | None = None
    largest: float | None = None

    def __bool__(self) -> bool:
        return self != Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSpec:
    """Everything that :func:`app.batch.run.run_job` has to know about one medium. Picklable.

    Attributes:
        source: A medium of a study, or a file that gets a private study for as long as the job
            runs.
        detection: How faces are looked for first; None where that was done before.
        opinions: Ask for second opinions on what was found, for the review queue.
        export: The file to be written; None writes none.
        threads: Processor threads of the detector; None takes every core.
        limits: Of a file with a private study: spans and sizes it is limited to.
    """

    source: Path | StudyMedium
    detection: DetectionSettings | None = None
    opinions: bool = False
    export: ExportOrder | None = None
    threads: int | None = None
    limits: Limits = field(default_factory=Limits)
