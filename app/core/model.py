"""The nouns of Faceveil as frozen data.

Coordinate frame, everywhere in the program: *displayed source pixels*. The origin is the
top-left corner of the picture after the display rotation was applied, x grows to the right,
y downwards, pixel (0, 0) covers [0, 1) x [0, 1). Non-square pixels are not stretched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from app.core.settings import OwnLook

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
Image = NDArray[np.uint8]
"""A picture, (height, width, 3), BGR, displayed orientation."""


class Provenance(IntEnum):
    """Who says that there is a face here. The numbers are stored: never renumber."""

    DETECTOR = 0
    TRACKER = 1
    PERSON = 2

    @property
    def word(self) -> str:
        return self.name.lower()


class Status(StrEnum):
    """What a person decided about a face."""

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned box in displayed source pixels; x2 and y2 are exclusive."""

    x1: float
    y1: float
    x2: float
    y2: float

    @property
    def width(self) -> float:
        return self.x2 - self.x1

    @property
    def height(self) -> float:
        return self.y2 - self.y1

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def center(self) -> tuple[float, float]:
        return (self.x1 + self.x2) / 2, (self.y1 + self.y2) / 2

    def array(self) -> FloatArray:
        """The box as a float32 array of shape (4,)."""
        return np.array([self.x1, self.y1, self.x2, self.y2], np.float32)

    @classmethod
    def of(cls, values: NDArray[np.floating] | list[float] | tuple[float, ...]) -> Self:
        """A box from any four numbers x1, y1, x2, y2."""
        x1, y1, x2, y2 = (float(v) for v in values)
        return cls(x1, y1, x2, y2)


@dataclass(frozen=True, slots=True)
class LandmarkScheme:
    """How many points a landmark set has and which of them belong to which feature."""

    name: str
    size: int
    groups: dict[str, tuple[int, ...]] = field(hash=False)


FIVE_POINTS = LandmarkScheme(
    "five",
    5,
    {"left_eye": (0,), "right_eye": (1,), "nose": (2,), "mouth": (3, 4)},
)
"""Eyes, nose tip, mouth corners; left and right as seen in the picture."""

IBUG68 = LandmarkScheme(
    "ibug68",
    68,
    {
        "contour": tuple(range(17)),
        "left_brow": tuple(range(17, 22)),
        "right_brow": tuple(range(22, 27)),
        "nose": tuple(range(27, 36)),
        "left_eye": tuple(range(36, 42)),
        "right_eye": tuple(range(42, 48)),
        "mouth": tuple(range(48, 68)),
    },
)

SCHEMES: dict[str, LandmarkScheme] = {s.name: s for s in (FIVE_POINTS, IBUG68)}
SCHEME_BY_SIZE: dict[int, LandmarkScheme] = {s.size: s for s in SCHEMES.values()}


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """Points of a face.

    Attributes:
        points: (n, 2) float32, displayed source pixels, n = the scheme's size.
        scheme: Name of a :class:`LandmarkScheme` in ``SCHEMES``.
    """

    points: FloatArray
    scheme: str

    def __post_init__(self) -> None:
        points = np.asarray(self.points, np.float32)
        expected = SCHEMES[self.scheme].size
        if points.shape != (expected, 2):
            raise ValueError(f"{self.scheme} needs ({expected}, 2) points, got {points.shape}")
        object.__setattr__(self, "points", points)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Landmarks):
            return NotImplemented
        return self.scheme == other.scheme and bool(np.array_equal(self.points, other.points))

    def __hash__(self) -> int:
        return hash((self.scheme, self.points.tobytes()))

    def group(self, name: str) -> FloatArray:
        """Points of one feature, (k, 2); empty when the scheme lacks the feature."""
        return self.points[list(SCHEMES[self.scheme].groups.get(name, ()))]


@dataclass(frozen=True, slots=True)
class Face:
    """A face in one frame after all decisions: what the screen shows and the export covers.

    Attributes:
        pts: Presentation time stamp in the medium's time base.
        track: Track number; None for a detection that no track owns (yet). Numbers of
            tracks that a person started are negative.
        detection: Row id of the detection behind this face, None where only the tracker or a
            person placed it.
        ghost: The face is below the working threshold and nobody accepted it: shown dashed,
            not covered.
        run: Run whose row or track this is; None for faces of a person's track.
        look: How it is covered, where a person chose that for it; None as the medium says.
        reach: What is covered of it in place of the box, as the boxes of the frames beside say;
            None for no more than the box.
    """

    pts: int
    box: Box
    score: float
    provenance: Provenance
    status: Status = Status.UNDECIDED
    landmarks: Landmarks | None = None
    track: int | None = None
    detection: int | None = None
    ghost: bool = False
    run: int | None = None
    look: OwnLook | None = None
    reach: Box | None = None

    @property
    def covered(self) -> bool:
        """Undecided means redacted: only a rejection (or a ghost) is left visible."""
        return self.status is not Status.REJECTED and not self.ghost


@dataclass(frozen=True, slots=True)
class Region:
    """What is obfuscated in a frame: a face's box, already grown by the margin.

    Attributes:
        box: Outer box of the elliptical region, displayed source pixels; may reach outside
            the picture.
        face_width: Width of the whole face in pixels, the unit of every blur strength; more than
            the box's where the picture's edge cuts the face off.
        landmarks: For feature blur; None means the whole region is blurred strongly.
        whole: Of a zone: all of the box is covered, corners included, with a hard edge.
        holes: Of a zone: what shines through it, as boxes in the frame of ``box``.
        salt: Of the face's track and known to nobody who has the export alone: what an effect
            draws by chance follows from it, the same in every frame.
        look: Of the face; None as the medium says.
        rotation: Clockwise degrees from the picture that the region is painted into to the one
            on screen; the face stands upright there.
    """

    box: Box
    face_width: float
    landmarks: Landmarks | None = None
    whole: bool = False
    holes: tuple[Box, ...] = ()
    salt: int = 0
    look: OwnLook | None = None
    rotation: int = 0


class MediaKind(StrEnum):
    VIDEO = "video"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class ColorTags:
    """Colour description as FFmpeg's integers (2 = unspecified)."""

    primaries: int = 2
    transfer: int = 2
    matrix: int = 2
    range: int = 0


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """A stream beside the video: audio, subtitles, data, attachments."""

    index: int
    kind: str
    codec: str
    language: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file says about its (first) video stream, before any frame is decoded.

    Attributes:
        width, height: Displayed size in pixels: after rotation, pixels not stretched.
        rotation: Clockwise degrees (0, 90, 180, 270) from the coded to the displayed picture.
        time_base: Seconds per PTS tick.
        start_pts: First PTS the container announces, or 0.
        duration: Seconds as announced, or None. Containers lie: the frame index is the truth.
        announced_frames: Frame count the container announces, or None.
        bit_depth: Bits per component.
        truncated: The file ends early; what is readable opens.
        stream: Index of the video stream in its container (cover art and further video
            streams are not it).
        mirrored: The coded picture must be flipped left to right before the rotation. The
            video layer already does so in every frame it hands out.
    """

    path: Path
    kind: MediaKind
    format: str
    codec: str
    width: int
    height: int
    coded_width: int
    coded_height: int
    rotation: int
    time_base: Fraction
    start_pts: int
    duration: float | None
    announced_frames: int | None
    rate: Fraction | None
    sample_aspect: Fraction
    pixel_format: str
    bit_depth: int
    color: ColorTags
    bit_rate: int | None = None
    other_streams: tuple[StreamInfo, ...] = ()
    chapters: int = 0
    metadata: tuple[tuple[str, str], ...] = ()
    truncated: bool = False
    stream: int = 0
    mirrored: bool = False

    def seconds(self, pts: int) -> float:
        """A PTS as seconds on the medium's own clock."""
        return float(pts * self.time_base)
