"""What looking at a decoded export found: plain data that a study keeps and goes on with."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Final, Self

from pydantic import TypeAdapter

MOST: Final = 400
"""So many gaps, leaks and wrong pictures are kept one by one; beyond it they are counted."""

Side = tuple[float, float, float, float]
"""x1, y1, x2, y2 of a box, displayed source pixels."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A region that does not look as asked.

    Attributes:
        pts: Of its frame.
        box: Where.
        share: Of its samples that were changed as asked.
        why: What else is wrong with it; empty where only the share is too small.
    """

    pts: int
    box: Side
    share: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Watching:
    """A detector that searches an export for faces.

    Attributes:
        name: Of its model.
        weights: Hash of its weights.
        agreeing: Score from which a face counts that another sees, too.
        sure: Score from which one counts alone.
    """

    name: str
    weights: str
    agreeing: float
    sure: float


@dataclass(slots=True)
class Residue:
    """A face that detectors see in the export where nothing is covered, through time.

    Attributes:
        first, last: PTS of the frames in which it was seen.
        at: Where its score is best.
        box: There.
        score: There.
        detectors: Who saw it.
        frames: How many looks saw it.
        rejected: A person left a face visible there.
        reason: What the person wrote.
        person: Who did.
    """

    first: int
    last: int
    at: int
    box: Side
    score: float
    detectors: tuple[str, ...]
    frames: int = 1
    rejected: bool = False
    reason: str = ""
    person: str = ""


@dataclass(slots=True)
class Seen:
    """How often one detector still finds the covered faces.

    Attributes:
        covered: Face-frames that were looked at.
        found: Of these, how many it found.
    """

    covered: int = 0
    found: int = 0


@dataclass(slots=True)
class Findings:
    """All that was found so far.

    Attributes:
        place: Ordinal of the frame to go on with.
        frames: Frames compared.
        looked: Frames that detectors looked at.
        watched_by: These detectors.
        regions: Face-frames compared.
        whole: Of these, how many look as asked.
        untold: Of these, how many are so dark or flat that nobody can tell.
        untold_at: PTS of the first of those.
        worst: The region of the smallest share.
        gaps: Regions that do not look as asked.
        more_gaps: How many more there are.
        wrong: PTS of frames that show another picture than their source outside regions.
        undecoded: PTS of frames that do not decode, or that should be black and are not.
        residues: Faces where nothing is covered.
        utility: By detector.
        square_error, similarity, measured: Sums over measured frames of the mean square error and
            of the structural similarity outside regions, and how many were measured.
        complete: Everything was looked at.
    """

    place: int = 0
    frames: int = 0
    looked: int = 0
    watched_by: list[Watching] = field(default_factory=list)
    regions: int = 0
    whole: int = 0
    untold: int = 0
    untold_at: int | None = None
    worst: Gap | None = None
    gaps: list[Gap] = field(default_factory=list)
    more_gaps: int = 0
    wrong: list[int] = field(default_factory=list)
    undecoded: list[int] = field(default_factory=list)
    residues: list[Residue] = field(default_factory=list)
    utility: dict[str, Seen] = field(default_factory=dict)
    square_error: float = 0.0
    similarity: float = 0.0
    measured: int = 0
    complete: bool = False

    def note(self, region: Gap, *, good: bool) -> None:
        """Take one compared region into account."""
        self.regions += 1
        if self.worst is None or region.share < self.worst.share:
            self.worst = region
        if good:
            self.whole += 1
        elif len(self.gaps) < MOST:
            self.gaps.append(region)
        else:
            self.more_gaps += 1

    def note_untold(self, pts: int) -> None:
        """Take a region into account of which nobody can tell whether it was changed."""
        self.regions += 1
        self.untold += 1
        if self.untold_at is None:
            self.untold_at = pts

    @property
    def leaks(self) -> list[Residue]:
        """Faces that nobody left visible on purpose."""
        return [one for one in self.residues if not one.rejected]

    @property
    def psnr(self) -> float | None:
        """Peak signal to noise ratio outside regions, dB; None where nothing was measured."""
        if not self.measured:
            return None
        mean = self.square_error / self.measured
        return 99.0 if mean <= 0 else min(99.0, 10 * math.log10(255 * 255 / mean))

    @property
    def ssim(self) -> float | None:
        """Structural similarity outside regions; None where nothing was measured."""
        return self.similarity / self.measured if self.measured else None

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        data: dict[str, Any] = _ADAPTER.dump_python(self, mode="json")
        return data

    @classmethod
    def of(cls, data: dict[str, Any]) -> Self:
        """What :meth:`to_dict` made data of.

        Raises:
            ValueError: It is none.
        """
        found = _ADAPTER.validate_python(data)
        assert isinstance(found, cls)
        return found


_ADAPTER: Final = TypeAdapter(Findings)
