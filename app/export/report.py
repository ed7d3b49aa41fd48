"""What an export did, as data for people, release reports and scripts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from app import __version__
from app.core.errors import VerificationError
from app.core.names import printable
from app.core.said import Said, joined, say
from app.export.found import Found, found_words
from app.export.notes import Note, NoteCode, Told
from app.export.plan import ExportPlan
from app.export.words import words

DEIDENTIFIED = "de-identified by this process"


class CheckKind(StrEnum):
    """What was verified. Scripts read these values: they stay as they are."""

    OPENS = "opens"
    SIZE = "size"
    PIXEL_ASPECT = "pixel aspect"
    ROTATION = "rotation"
    BIT_DEPTH = "bit depth"
    COLOUR = "colour"
    FRAMES = "frames"
    TIMES = "times"
    DURATION = "duration"
    AUDIO_STREAMS = "audio streams"
    SUBTITLE_STREAMS = "subtitle streams"
    PAYLOAD = "payload"
    DECODES = "decodes"
    UNDECODABLE = "undecodable frames"
    CHANGES = "changes"
    REGIONS = "regions"
    OUTSIDE = "outside"
    LEFTOVER = "hidden words"


CODES = {
    "copied": "copied_codes",
    "removed": "removed_codes",
    "kept": "kept_codes",
    "notes": "note_codes",
}
"""Field of the JSON report that holds the notes of a list as codes."""


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was verified.

    Attributes:
        kind: What it is about.
        passed: False only for something that must not be.
        found: What was found.
        subject: The stream that a check of the kind PAYLOAD is about: "audio aac".
        stream: Its index in the source.
    """

    kind: CheckKind
    passed: bool
    found: Found
    subject: str = ""
    stream: int | None = None

    @property
    def name(self) -> str:
        """A short word, for scripts: "frames", "times", "regions", "audio aac", ..."""
        return self.subject or self.kind.value

    @property
    def detail(self) -> Said:
        """What was found, one English sentence."""
        return found_words(self.found)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {"name": self.name, "passed": self.passed, **self.found.to_dict()}


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
        return [check.kind for check in self.failures] == [CheckKind.REGIONS]

    @property
    def spoilt(self) -> tuple[int, ...]:
        """Streams of the source that did not arrive as they should; empty if more is wrong."""
        if any(check.kind is not CheckKind.PAYLOAD for check in self.failures):
            return ()
        return tuple(check.stream for check in self.failures if check.stream is not None)

    @property
    def complaints(self) -> Said:
        """The failures in words."""
        told = [joined(": ", (check.name, check.detail)) for check in self.failures]
        return joined("; ", told)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {
            "checks": [check.to_dict() for check in self.checks],
            "frames": self.frames,
            "regions_checked": self.regions_checked,
            "changed": list(self.changed),
            "passed": self.passed,
        }

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
        raise VerificationError(
            say("{name} was not released: {complaints}", name=name, complaints=self.complaints),
            advice,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Told):
    """What writing a file once did.

    Attributes:
        codec: Our name of it.
        encoder: FFmpeg's.
        width, height: Displayed pixels.
        frames: Pictures written.
        duration: Seconds from the first picture to the end of the last.
        frames_with_regions, regions: How many frames had faces covered, and how many faces were.
        frames_with_zones, zones: The same of areas: zones that a person drew, and whole pictures.
        blacked_out: PTS of frames that are black: those that could not be decoded, and those
            outside the range where that was asked for.
        damaged: Pictures of the source in which its decoder found errors.
        unlike: Of those that are black, ones that detection was shown otherwise.
        lost_frames: Frames at the end that a truncated source announces but does not hold.
    """

    codec: str
    encoder: str = ""
    pixel_format: str = ""
    width: int
    height: int
    frames: int
    duration: float = 0.0
    frames_with_regions: int
    regions: int
    frames_with_zones: int = 0
    zones: int = 0
    blacked_out: tuple[int, ...] = ()
    damaged: int = 0
    unlike: int = 0
    lost_frames: int = 0

    def noting(self, note: Note) -> Self:
        """The same with one more note."""
        return replace(self, notes=(*self.notes, note))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport(Written):
    """What was exported, how, and what became of everything beside the picture.

    Attributes:
        source, output: Paths.
        redaction, settings: As plain data.
        source_sha256, output_sha256: Of the files, hexadecimal.
        seconds: That all of it took.
        verification: None where none was asked for.
        reviewed: Whether a person reviewed the medium; without, ``warning`` says so.
        unseen: Frames that were on nobody's screen, of a medium that was reviewed in part.
    """

    source: str
    output: str
    redaction: dict[str, Any]
    settings: dict[str, Any]
    source_sha256: str
    output_sha256: str
    seconds: float
    verification: VerificationReport | None = None
    reviewed: bool = False
    unseen: int = 0
    statement: str = DEIDENTIFIED
    program: str = f"Faceveil {__version__}"

    @classmethod
    def of(
        cls,
        plan: ExportPlan,
        written: Written,
        verification: VerificationReport | None,
        *,
        part: Path,
        seconds: float,
    ) -> Self:
        """Put the parts of an export together.

        Args:
            plan: What was asked for.
            written: What writing it did.
            verification: What comparing it showed.
            part: The file as it was written, for its hash.
            seconds: That all of it took.
        """
        return cls(
            **{one.name: getattr(written, one.name) for one in fields(Written)},
            source=printable(plan.info.path),
            output=printable(plan.out),
            redaction=plan.redaction.model_dump(mode="json"),
            settings=plan.settings.model_dump(mode="json"),
            source_sha256=sha256_of(plan.info.path),
            output_sha256=sha256_of(part),
            seconds=seconds,
            verification=verification,
            reviewed=plan.reviewed,
            unseen=plan.unseen,
        )

    @property
    def warning(self) -> Note | None:
        """That the medium was not, or not wholly, reviewed."""
        if self.reviewed:
            return None
        if 0 < self.unseen < self.frames:
            return Note.of(NoteCode.PARTLY_REVIEWED, unseen=self.unseen, frames=self.frames)
        return Note(NoteCode.NOT_REVIEWED)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON: notes as English sentences, and once more as codes."""
        data = {one.name: getattr(self, one.name) for one in fields(self)}
        for name, notes in self.lists().items():
            data[name] = [words(note) for note in notes]
            data[CODES[name]] = [note.to_dict() for note in notes]
        data["warning"] = words(self.warning) if self.warning is not None else ""
        if self.verification is not None:
            data["verification"] = self.verification.to_dict()
        return data

    def to_json(self) -> str:
        """The report as indented JSON."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)
