"""What a study says about media, runs and exports, as frozen data."""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter

from app.core.errors import MediaError
from app.core.model import MediaInfo
from app.core.names import path_of_text, path_text
from app.core.said import say
from app.core.settings import DetectionSettings
from app.core.spans import Spans

_MEDIA_INFO: Final = TypeAdapter(MediaInfo)

_SAMPLE = 1 << 16


def info_text(info: MediaInfo) -> str:
    """What a file is, as JSON; :func:`info_of_text` is the way back."""
    plain = dataclasses.replace(info, path=Path(path_text(info.path)))
    return _MEDIA_INFO.dump_json(plain).decode()


def info_of_text(text: str) -> MediaInfo:
    """What :func:`info_text` made a text of."""
    info = _MEDIA_INFO.validate_json(text)
    return dataclasses.replace(info, path=path_of_text(str(info.path)))


class RunState(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    COMPLETE = "complete"
    FAILED = "failed"
    CANCELLED = "cancelled"


class MediumState(StrEnum):
    """Where a medium stands; a decision about it makes ``OUTDATED`` of ``EXPORTED``."""

    QUEUED = "queued"
    DETECTING = "detecting"
    PAUSED = "paused"
    FAILED = "failed"
    CANCELLED = "cancelled"
    DETECTED = "detected"
    EXPORTED = "exported"
    OUTDATED = "outdated"


class SourceState(StrEnum):
    """Whether a medium's file is still the one that was added."""

    UNCHANGED = "unchanged"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Enough of a file to notice that it was exchanged, without reading all of it.

    Attributes:
        quick_hash: SHA-256 over the size and 64 KiB each of start, middle and end.
    """

    size: int
    mtime_ns: int
    quick_hash: str

    @classmethod
    def of(cls, path: Path) -> Fingerprint:
        """Raises MediaError: The file cannot be read."""
        try:
            with path.open("rb") as file:
                stat = path.stat()
                digest = hashlib.sha256(str(stat.st_size).encode())
                for start in (0, stat.st_size // 2, max(0, stat.st_size - _SAMPLE)):
                    file.seek(start)
                    digest.update(file.read(_SAMPLE))
        except OSError as error:
            raise MediaError(
                path, say("cannot be read ({strerror})", strerror=error.strerror)
            ) from error
        return cls(stat.st_size, stat.st_mtime_ns, digest.hexdigest())


@dataclass(frozen=True, slots=True)
class Medium:
    """A video or image of a study.

    Attributes:
        added: UTC, ISO 8601.
        fingerprint: Of the file when it was added.
        breaks_off: The file ends early.
        damaged: Pictures of it are damaged, as far as that was seen.
    """

    id: int
    info: MediaInfo
    added: str
    state: MediumState
    fingerprint: Fingerprint
    breaks_off: bool = False
    damaged: bool = False

    @property
    def path(self) -> Path:
        return self.info.path


@dataclass(frozen=True, slots=True)
class Run:
    """One pass of a model over a medium.

    Attributes:
        weights_hash: SHA-256 of the weights file, hexadecimal; several joined by "+".
        version: Of the program.
        detector_threshold: The detector's own working threshold.
        started, ended: UTC, ISO 8601; ``ended`` is None while work remains.
        error: Why it failed; empty otherwise.
        spans: Where it looks for faces: first and last PTS of each span; None for the whole
            medium. Of a complete run, where it has looked.
        waiting: Spans of a complete run in which it began to look, and has not ended.
    """

    id: int
    medium_id: int
    state: RunState
    settings: DetectionSettings
    model: str
    weights_hash: str
    version: str
    detector_threshold: float
    started: str
    ended: str | None
    error: str
    spans: Spans | None = None
    waiting: Spans = ()

    @property
    def threshold(self) -> float:
        """Working threshold until a person moves it."""
        wanted = self.settings.threshold
        return self.detector_threshold if wanted is None else wanted


def outdated(known: Run | None, now: Run | None) -> bool:
    """Whether the faces of a medium have to be read again, as its run is another or was finished.

    Args:
        known: The run whose faces were read.
        now: As the study has it.
    """
    if known is None or now is None or known.id != now.id:
        return known is not now
    if now.state is not RunState.COMPLETE:
        return False
    return known.state is not RunState.COMPLETE or known.spans != now.spans


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """An export that was finished.

    Attributes:
        output_hash: SHA-256 of the exported file, hexadecimal; empty when unknown.
        report: The export's report as JSON.
        last_seq, last_hash: The newest decision in the log when it was made (0 and "" for
            none).
        person: Who exported; empty where an older program did not note it.
    """

    id: int
    medium_id: int
    time: str
    path: Path
    output_hash: str
    report: str
    last_seq: int
    last_hash: str
    person: str = ""


def now() -> str:
    """The present moment in UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
