"""What an export did, as data for people, release reports and scripts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app import __version__
from app.core.errors import VerificationError

REGIONS = "regions"
"""Name of the check whether faces are covered."""
DEIDENTIFIED = "de-identified by this process"
NOT_REVIEWED = "Nobody reviewed this file: faces that the detector missed are visible."
PARTLY_REVIEWED = (
    "{0} of {1} frames were not looked at: faces that the detector missed there are visible."
)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was verified.

    Attributes:
        name: A short word: "frames", "times", "regions", ...
        passed: False only for something that must not be.
        detail: What was found, one sentence.
    """

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """What decoding an export to its end and comparing it with its source showed.

    Attributes:
        checks: In the order they were made.
        frames: Decoded pictures of the export.
        regions_checked: Regions compared with the source.
        changed: What differs from the source where no regions were told: one entry per
            sampled frame, ``{"pts", "share", "boxes"}`` with boxes in coded pixels.
    """

    checks: tuple[Check, ...]
    frames: int = 0
    regions_checked: int = 0
    changed: tuple[dict[str, Any], ...] = ()

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def failures(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)

    @property
    def uncovered(self) -> bool:
        """Whether regions are not covered, and nothing else is wrong."""
        return [check.name for check in self.failures] == [REGIONS]

    @property
    def complaints(self) -> str:
        """The failures in words."""
        return "; ".join(f"{check.name}: {check.detail}" for check in self.failures)

    def demand(self, name: str, *, lossy: bool) -> None:
        """Let nothing through that did not pass.

        Args:
            name: Of the file.
            lossy: It was compressed with losses, in a quality that can be chosen.

        Raises:
            VerificationError: A check failed; says what to do.
        """
        if self.passed:
            return
        advice = "The unfinished file was removed; study and source are untouched"
        if lossy and self.uncovered:
            advice += (
                ". Compression smooths weak effects on small faces away: export in a better "
                "quality, or with a stronger effect such as publish"
            )
        raise VerificationError(f"{name} was not released: {self.complaints}", advice)


@dataclass(slots=True)
class ExportReport:
    """What was exported, how, and what became of everything beside the picture.

    Attributes:
        frames: Pictures written.
        duration: Seconds from the first picture to the end of the last.
        frames_with_regions, regions: How much was covered.
        blacked_out: PTS of frames that could not be decoded and were covered whole.
        lost_frames: Frames at the end that a truncated source announces but does not hold.
        copied: Streams copied packet for packet, in words.
        removed: Metadata and streams that were left out, in words.
        notes: Differences from the source that a person should know.
        reviewed: Whether a person reviewed the medium; without, ``warning`` says so.
        unseen: Frames that were on nobody's screen, of a medium that was reviewed in part.
    """

    source: str
    output: str
    codec: str = ""
    encoder: str = ""
    pixel_format: str = ""
    width: int = 0
    height: int = 0
    frames: int = 0
    duration: float = 0.0
    frames_with_regions: int = 0
    regions: int = 0
    blacked_out: list[int] = field(default_factory=list)
    lost_frames: int = 0
    copied: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    redaction: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    source_sha256: str = ""
    output_sha256: str = ""
    seconds: float = 0.0
    verification: VerificationReport | None = None
    reviewed: bool = False
    unseen: int = 0
    statement: str = DEIDENTIFIED
    program: str = f"Faceveil {__version__}"

    @property
    def warning(self) -> str:
        if self.reviewed:
            return ""
        if 0 < self.unseen < self.frames:
            return PARTLY_REVIEWED.format(self.unseen, self.frames)
        return NOT_REVIEWED

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        data = asdict(self)
        data["warning"] = self.warning
        if self.verification is not None:
            data["verification"]["passed"] = self.verification.passed
        return data

    def to_json(self) -> str:
        """The report as indented JSON."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)
